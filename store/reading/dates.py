"""When: the date phrases of news, resolved against the date of publication.

`find_dates` marks the phrases of a sentence; a phrase resolves itself once the tense of its event is
known, because "on Friday" is last Friday after "fired" and next Friday after "will meet".
"""

import itertools
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from store.reading.calendar_words import (
    MONTH,
    NUMBER,
    WEEKDAY,
    WEEKDAY_NUMBER,
    add_months,
    monday_of,
    month_number,
    nearest_year,
    number,
    weekday_after,
    weekday_before,
)

PAST, UNKNOWN, FUTURE = -1, 0, 1


class Days(NamedTuple):
    """ISO 8601 start and end, as precise as the phrase; `start` is None where nothing can be known."""

    start: str | None
    end: str | None = None
    approximate: bool = False


class Anchor(NamedTuple):
    """What a relative phrase is measured from: the day of publication (None: unknown) and the tense."""

    published: date | None
    tense: int = UNKNOWN


class DatePhrase(NamedTuple):
    """A date phrase: its half-open span, its words, its part (at, since, until, span) and its meaning."""

    start: int
    end: int
    text: str
    part: str
    meaning: Callable[[Anchor], Days]

    def resolve(self, anchor: Anchor) -> Days:
        """The days meant; all None if they hang on an unknown date of publication."""
        try:
            return self.meaning(anchor)
        except (ValueError, OverflowError):
            return Days(None)


Meaning = Callable[[Anchor], Days]
Make = Callable[[re.Match[str]], Meaning | None]
Rule = tuple[re.Pattern[str], Make, str]
RULES: list[Rule] = []


def rule(pattern: str, part: str = "at", flags: int = 0) -> Callable[[Make], Make]:
    """Adds a rule: what the pattern finds means what the decorated function makes of the match."""

    def add(make: Make) -> Make:
        RULES.append((re.compile(pattern, flags), make, part))
        return make

    return add


def fixed(start: str, end: str | None = None, approximate: bool = False) -> Meaning:
    """A meaning that does not hang on the date of publication."""
    return lambda _anchor: Days(start, end, approximate)


def relative(of: Callable[[date, int], Days | date]) -> Meaning:
    """A meaning made from the day of publication and the tense."""

    def meaning(anchor: Anchor) -> Days:
        if anchor.published is None:
            return Days(None)
        found = of(anchor.published, anchor.tense)
        return Days(found.isoformat()) if isinstance(found, date) else found

    return meaning


def _month(day: date) -> str:
    return day.isoformat()[:7]


def _ymd(year: int, month: int, day: int) -> str:
    return date(year, month, day).isoformat()


LAST_YEAR = r"(?:\s+(?:of\s+)?(?P<rel>last|this|next) year|\s+(?:of )?that year)?"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
M = rf"(?P<month>{MONTH})"


def _year_told(match: re.Match[str], published: date | None) -> int | None:
    """The year that the phrase names, itself or as last, this or next year."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if "that year" in match.group():
        told = re.findall(r"\b(?:19|20)\d\d\b", match.string[: match.start()])
        return int(told[-1]) if told else None
    if groups.get("rel") and published:
        return published.year + {"last": -1, "this": 0, "next": 1}[groups["rel"]]
    return None


def _calendar_days(match: re.Match[str], first: tuple[int, int], last: tuple[int, int] | None) -> Meaning:
    """Month and day pairs with the year told or inferred; `last` makes it a span."""

    def meaning(anchor: Anchor) -> Days:
        year = _year_told(match, anchor.published)
        if year is None:
            if anchor.published is None:
                return Days(None)
            year = nearest_year(*first, anchor.published, anchor.tense)
        start = _ymd(year, *first)
        if last is None:
            return Days(start)
        return Days(start, _ymd(year + (last < first), *last))

    return meaning


TO = r"\s*(?:to|through|until|till|and|-|–|—)\s*"


@rule(
    rf"\b(?:(?P<both>between|from)\s+)?{M}\s+{DAY}{TO}(?P<month2>{MONTH})\s+(?P<day2>[0-3]?\d)(?:,?\s+{YEAR})?{LAST_YEAR}",
    "span",
)
def _month_day_to_month_day(match: re.Match[str]) -> Meaning | None:
    if re.search(r"\band\b", match.group()) and match["both"] != "between":
        return None
    last = (month_number(match["month2"]), int(match["day2"]))
    return _calendar_days(match, (month_number(match["month"]), int(match["day"])), last)


@rule(rf"\b{DAY}\s+{M}{TO}(?P<day2>[0-3]?\d)\s+(?P<month2>{MONTH})(?:,?\s+{YEAR})?{LAST_YEAR}", "span")
def _day_month_to_day_month(match: re.Match[str]) -> Meaning | None:
    if re.search(r"\band\b", match.group()):
        return None
    last = (month_number(match["month2"]), int(match["day2"]))
    return _calendar_days(match, (month_number(match["month"]), int(match["day"])), last)


@rule(rf"\b{M}\s+{DAY}\s*(?:to|through|until|-|–|—)\s*(?P<day2>[0-3]?\d)\b(?!:)(?:,?\s+{YEAR})?{LAST_YEAR}", "span")
@rule(rf"\b{DAY}\s*(?:to|through|until|-|–|—)\s*(?P<day2>[0-3]?\d)\s+{M}(?:,?\s+{YEAR})?{LAST_YEAR}", "span")
def _days_in_one_month(match: re.Match[str]) -> Meaning:
    month = month_number(match["month"])
    return _calendar_days(match, (month, int(match["day"])), (month, int(match["day2"])))


@rule(rf"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-{DAY}\b")
@rule(rf"\b{DAY}[./](?P<month>[01]?\d)[./]{YEAR}\b")
@rule(rf"\b(?P<month>[01]?\d)/{DAY}/{YEAR}\b")
def _numeric(match: re.Match[str]) -> Meaning:
    return fixed(_ymd(int(match["year"]), int(match["month"]), int(match["day"])))


@rule(
    rf"\b{M}\s+{DAY}(?:,?\s+{YEAR}|,\s+Juche \d+ \({YEAR.replace('year', 'juche')}\))?{LAST_YEAR}(?![\d:]|\s?(?:km|miles|a\.?m|p\.?m))"
)
@rule(rf"\b{DAY}\s+(?:of\s+)?{M}(?:,?\s+{YEAR})?{LAST_YEAR}")
def _month_and_day(match: re.Match[str]) -> Meaning | None:
    if int(match["day"]) == 0 or int(match["day"]) > 31:
        return None
    pair = (month_number(match["month"]), int(match["day"]))
    if match.groupdict().get("juche"):
        return fixed(_ymd(int(match["juche"]), *pair))
    return _calendar_days(match, pair, None)


@rule(
    rf"(?<=\d)(?:,\s*(?:and\s+)?|\s+and\s+)(?:again\s+)?(?:on\s+)?{DAY}\b(?=\s*(?:,|and\b|\.|;|\)|$|\s+[a-z]))(?!\s*(?:km|mile|minute|missile|rocket|people))",
    "more",
)
def _further_day(_match: re.Match[str]) -> Meaning:
    return fixed("")


PARTS = {"early": 5, "mid": 15, "late": 25, "end of": 28, "beginning of": 3, "start of": 3}


@rule(
    rf"\b(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd of|[Bb]eginning of|[Ss]tart of)[\s-])?(?:in\s+)?{M},?\s+(?:of\s+)?{YEAR}\b"
)
@rule(
    rf"\b(?:(?:[Ii]n|[Ss]ince|(?<!th )of|[Dd]uring|until|by|last|next|this|for|from|and|the)\s+"
    r"(?:(?P<part>early|late|mid|end of|beginning of)[\s-])?"
    rf"|(?P<part2>[Ee]arly|[Ll]ate|[Mm]id)[\s-]){M}{LAST_YEAR}(?!\s*\d)"
)
def _month_only(match: re.Match[str]) -> Meaning:
    month = month_number(match["month"])
    groups = match.groupdict()
    part = (groups.get("part") or groups.get("part2") or "").lower()

    def meaning(anchor: Anchor) -> Days:
        year = _year_told(match, anchor.published)
        if year is None:
            if anchor.published is None:
                return Days(None)
            tense = PAST if match.group().startswith("last") else anchor.tense
            year = _month_year(month, anchor.published, tense)
        if part:
            return Days(_ymd(year, month, PARTS[part]), None, True)
        return Days(f"{year}-{month:02d}")

    return meaning


def _month_year(month: int, published: date, tense: int) -> int:
    if tense == FUTURE:
        return published.year + (month < published.month)
    return published.year - (month > published.month)


@rule(
    r"(?<![\d,.$])\b(?:[Ii]n|[Ss]ince|of|[Dd]uring|by|until|and|year|from|[Bb]ack in|the|early|"
    r"late)\s+(?P<year>(?:19[4-9]|20[0-4])\d)(?!\s*(?:km|kilomet|miles|GMT|UTC|m\b|missiles|troops|people|"
    r"accord|agreement)|[\d,.]\d|\s*(?:hours|local))\b"
)
def _year_only(match: re.Match[str]) -> Meaning:
    return fixed(match["year"])


@rule(r"\b(?:[Ll]ast|[Tt]his|[Nn]ext)\s+year\b(?!'s|’s)|\blast year(?:'s|’s)")
def _relative_year(match: re.Match[str]) -> Meaning:
    shift = {"l": -1, "t": 0, "n": 1}[match.group()[0].lower()]
    return relative(lambda published, _t: Days(str(published.year + shift)))


DAYTIME = r"(?:\s+(?:morning|afternoon|evening|night))?"


@rule(
    rf"\b(?:(?P<lead>[Ll]ast|[Nn]ext|[Tt]his|coming|past|previous|the following|a week (?:from|ago)|"
    rf"of)\s+)?(?P<name>{WEEKDAY})(?P<tail>\s+(?:of\s+)?(?P<week>last week|next week|this week)|"
    rf"\s+week\b)?(?:'s|’s)?{DAYTIME}"
)
def _weekday(match: re.Match[str]) -> Meaning:
    name, lead, week = WEEKDAY_NUMBER[match["name"]], (match["lead"] or "").lower(), match["week"]

    def day(published: date, tense: int) -> date:
        if week:
            return monday_of(published) + timedelta(days=name + {"last": -7, "this": 0, "next": 7}[week.split()[0]])
        if lead in ("last", "past", "previous"):
            return weekday_before(published, name)
        if lead in ("next", "coming", "the following"):
            return weekday_after(published, name)
        return _bare_weekday(published, name, tense)

    return relative(day)


def _bare_weekday(published: date, name: int, tense: int) -> date:
    """The day of publication itself, else by tense; in the past also tomorrow, which is today further east."""
    if published.weekday() == name:
        return published
    if tense == FUTURE:
        return weekday_after(published, name)
    if (published + timedelta(days=1)).weekday() == name:
        return published + timedelta(days=1)
    return weekday_before(published, name)


@rule(
    rf"\b(?P<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|"
    rf"[Ee]arlier today|[Ll]ast night|[Oo]vernight|[Ll]ater today){DAYTIME}\b"
)
def _near_day(match: re.Match[str]) -> Meaning:
    word = match["word"].lower()
    shift = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(word, 0)
    return relative(lambda published, _t: published + timedelta(days=shift))


UNIT = r"(?P<unit>day|week|month|year|hour)s?"


@rule(
    rf"\b(?P<vague>(?:[Ll]ess|[Mm]ore) than\s+|[Aa]bout\s+|[Aa]round\s+|[Nn]early\s+|[Aa]lmost\s+|"
    rf"[Ss]ome\s+|[Jj]ust\s+|[Oo]ver\s+)?(?P<n>{NUMBER}|few|several)\s+{UNIT}\s+ago\b",
    flags=re.IGNORECASE,
)
def _ago(match: re.Match[str]) -> Meaning:
    count = {"few": 3, "several": 4}.get(match["n"].lower()) or number(match["n"])
    unit, vague = match["unit"].lower(), (match["vague"] or "").strip().lower()
    loose = vague not in ("", "just") or match["n"].lower() in ("few", "several")

    def meaning(published: date, _tense: int) -> Days:
        if unit == "hour":
            return Days((published - timedelta(hours=count)).isoformat())
        if unit == "day":
            return Days((published - timedelta(days=count)).isoformat(), None, loose)
        if unit == "week":
            return Days((published - timedelta(weeks=count)).isoformat(), None, True)
        if unit == "month":
            if vague == "less than":
                return Days((published - timedelta(days=round(30.4 * count) - 4)).isoformat(), None, True)
            return Days(_month(add_months(published, -count)), None, True)
        return Days(str(published.year - count), None, True)

    return relative(meaning)


@rule(
    r"\b(?:(?P<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\s+)?(?P<rel>[Ll]ast|[Tt]his|[Nn]ext|"
    r"[Tt]he coming|[Tt]he past|[Tt]he previous|[Pp]revious)\s+(?P<unit>week|month|weekend|spring|summer|"
    r"autumn|fall|winter)(?:'s|’s)?\b"
)
def _relative_week(match: re.Match[str]) -> Meaning:
    rel = match["rel"].lower().removeprefix("the ")
    shift = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}[rel]
    part, unit = (match["part"] or "").lower(), match["unit"]

    def meaning(published: date, tense: int) -> Days:
        if unit == "month":
            return _part_of_month(add_months(published, shift), part)
        if unit == "weekend":
            return Days(
                (
                    monday_of(published) + timedelta(days=5 + 7 * min(shift, 0 if tense > 0 else -1 + (shift > 0)))
                ).isoformat(),
                None,
                True,
            )
        if unit != "week":
            month = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1}[unit]
            return Days(
                f"{published.year + (shift if shift < 0 and month >= published.month else 0)}-{month:02d}", None, True
            )
        if shift == 0 and part == "earlier":
            return Days(monday_of(published).isoformat(), None, True)
        return Days((published + timedelta(weeks=shift)).isoformat(), None, True)

    return relative(meaning)


def _part_of_month(first: date, part: str) -> Days:
    if part in ("early", "late"):
        return Days(first.replace(day=PARTS[part]).isoformat(), None, True)
    return Days(_month(first))


@rule(rf"\b(?P<n>{NUMBER})\s+(?P<unit>day|week|month)s?\s+after\b", "after", flags=re.IGNORECASE)
def _spell_after(match: re.Match[str]) -> Meaning:
    """ "A week after Putin visited": what follows lies that long before the news."""
    count, unit = number(match["n"]), match["unit"].lower()

    def meaning(published: date, _tense: int) -> Days:
        if unit == "month":
            return Days(_month(add_months(published, -count)), None, True)
        return Days((published - timedelta(days=count * (7 if unit == "week" else 1))).isoformat(), None, True)

    return relative(meaning)


@rule(r"\b[Tt]he (?:day before|previous day)\b|\ba day (?:earlier|before)\b")
def _day_before(match: re.Match[str]) -> Meaning:
    ahead = re.match(rf"\s+(?:that of\s+)?({WEEKDAY})", match.string[match.end() :])
    if ahead is None:
        return relative(lambda published, _t: published - timedelta(days=1))
    name = WEEKDAY_NUMBER[ahead[1]]
    return relative(lambda published, tense: _bare_weekday(published, name, tense) - timedelta(days=1))


@rule(r"\b[Ii]n\s+(?:the\s+)?(?:recent|past|last)\s+(?P<unit>days|weeks|months)\b")
def _recent(match: re.Match[str]) -> Meaning:
    days = {"days": 3, "weeks": 14, "months": 45}[match["unit"]]
    return relative(lambda published, _t: Days((published - timedelta(days=days)).isoformat(), None, True))


LEADS = (
    (
        re.compile(
            r"(?:\bsince|\bbegan|\bstart(?:s|ed|ing)?|\bfrom|\bopen(?:s|ed|ing)?)\s+(?:on\s+|about\s+|late\s+|early\s+)?$",
            re.IGNORECASE,
        ),
        "since",
    ),
    (
        re.compile(
            r"(?:\buntil|\btill|\bthrough|\bends?|\bended|\bending|\bruns? to|\blasts? (?:to|until)|\blasting until|\bup to)\s+(?:on\s+)?$",
            re.IGNORECASE,
        ),
        "until",
    ),
)


def _part_before(text: str, start: int, part: str) -> str:
    """`since` or `until` where the word before the phrase makes it so."""
    if part != "at":
        return part
    before = text[max(0, start - 24) : start]
    return next((name for lead, name in LEADS if lead.search(before)), part)


def find_dates(text: str, offset: int = 0) -> list[DatePhrase]:
    """The date phrases of `text` from left to right, none inside another; spans moved by `offset`."""
    found: list[DatePhrase] = []
    further: list[re.Match[str]] = []
    taken: list[tuple[int, int]] = []
    for pattern, make, part in RULES:
        for match in pattern.finditer(text):
            if any(match.start() < stop and start < match.end() for start, stop in taken):
                continue
            meaning = make(match)
            if meaning is None:
                continue
            taken.append(match.span())
            if part == "more":
                further.append(match)
                continue
            told = _part_before(text, match.start(), part)
            found.append(
                DatePhrase(match.start() + offset, match.end() + offset, match.group().rstrip("."), told, meaning)
            )
    found.sort()
    return _with_further_days(_without_doubled_weekdays(found, text, offset), further, offset)


def _without_doubled_weekdays(found: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """Drops the weekday that a calendar date follows: "Thursday, Oct. 5" is one day."""
    kept = []
    for phrase, following in itertools.zip_longest(found, found[1:]):
        doubled = (
            following is not None
            and re.fullmatch(WEEKDAY, phrase.text) is not None
            and re.search(rf"{MONTH}|\d[./]\d", following.text) is not None
            and re.fullmatch(r"\s*,?\s*\(?", text[phrase.end - offset : following.start - offset]) is not None
        )
        if not doubled:
            kept.append(phrase)
    return kept


def _with_further_days(found: list[DatePhrase], further: list[re.Match[str]], offset: int) -> list[DatePhrase]:
    """Adds "3 and 9" of "Nov. 2, 3 and 9", each a day in the month of the phrase that it continues."""
    for match in sorted(further, key=re.Match.start):
        before = next((p for p in found if p.end - offset == match.start()), None)
        if before is None or before.part == "span" or not re.search(MONTH, before.text):
            continue
        day = int(match["day"])
        start, end = match.start("day") + offset, match.end() + offset
        found.append(
            DatePhrase(start, end, f"{_month_word(before.text)} {match['day']}", before.part, _same_month(before, day))
        )
        found.sort()
    return found


def _month_word(text: str) -> str:
    found = re.search(MONTH, text)
    return found.group() if found else ""


def _same_month(phrase: DatePhrase, day: int) -> Meaning:
    def meaning(anchor: Anchor) -> Days:
        start = phrase.resolve(anchor).start
        return Days(date.fromisoformat(start).replace(day=day).isoformat() if start and len(start) == 10 else None)

    return meaning


DURATION = re.compile(
    rf"\b(?P<n>{NUMBER})[\s-](?P<unit>day|week|month)s?(?:-long)?\b(?!\s+(?:ago|after|before|earlier|later|since))",
    re.IGNORECASE,
)


def duration_days(text: str) -> int | None:
    """Length in days of the "11-day drill", "five days", "two-week exercise" that `text` tells of."""
    for match in DURATION.finditer(text):
        before = text[max(0, match.start() - 14) : match.start()].lower()
        if re.search(
            r"(?:in|past|within|every|once|for the first time in|of the|the last) (?:the )?$", before
        ) or match["n"].lower() in ("a", "an", "one", "single"):
            continue
        return number(match["n"]) * {"day": 1, "week": 7, "month": 30}[match["unit"].lower()]
    return None
