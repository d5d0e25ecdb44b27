"""Dates relative to publication: "last Thursday", "three days ago"."""

import re
from datetime import date, timedelta

from store.reading.dates.absolute import PARTS, SEASONS
from store.reading.dates.rules import FUTURE, Anchor, Days, Meaning, from_last_day, month_of, relative, rule
from store.reading.dates.weekdays import DAYTIME, bare_weekday
from store.reading.text.number_words import (
    NUMBER,
    WEEKDAY,
    WEEKDAY_NUMBER,
    add_months,
    monday_of,
    number,
    weekday_before,
)


@rule(r"\b(?:[Ii]n |[Tt]he )*same month (?:of )?last year\b|\b[Tt]he same time last year\b", needs="last year")
def _same_month_last_year(_match: re.Match[str]) -> Meaning:
    return relative(lambda published, _t: Days(month_of(add_months(published, -12)), None, True))


@rule(
    r"\b(?:[Tt]he |[Aa]t )*(?P<part>start|beginning|end|middle) of (?:the|this|last|next|that) (?P<unit>week|month|year)\b",
    needs="week|month|year",
)
def _part_of_a_spell(match: re.Match[str]) -> Meaning:
    """ "At the end of last year" is about December, "the start of the month" about its third day."""
    shift = {"last": -1, "next": 1}.get(match.group().split()[-2], 0)
    part, unit = match["part"], match["unit"]

    def meaning(published: date, _tense: int) -> Days:
        if unit == "year":
            month = {"end": 12, "middle": 6}.get(part, 1)
            return Days(f"{published.year + shift}-{month:02d}", None, True)
        if unit == "month":
            day = {"end": 28, "middle": 15}.get(part, 3)
            return Days(add_months(published, shift).replace(day=day).isoformat(), None, True)
        first = monday_of(published) + timedelta(weeks=shift)
        return Days((first + timedelta(days={"end": 4, "middle": 2}.get(part, 0))).isoformat(), None, True)

    return relative(meaning)


@rule(r"(?<!\b[Tt]he )\b(?:[Ll]ast|[Tt]his|[Nn]ext)\s+year\b(?!'s|’s)|\b[Ll]ast year(?:'s|’s)", needs="year")
def _relative_year(match: re.Match[str]) -> Meaning:
    shift = {"l": -1, "t": 0, "n": 1}[match.group()[0].lower()]
    return relative(lambda published, _t: Days(str(published.year + shift)))


@rule(r"\b[Tt]he day (?:before yesterday|after tomorrow)\b", needs="yesterday|tomorrow")
def _two_days_off(match: re.Match[str]) -> Meaning:
    shift = -2 if match.group().endswith("yesterday") else 2
    return relative(lambda published, _t: published + timedelta(days=shift))


AHEAD = re.compile(
    r"\b(?:will|(?:is|are) (?:to|due|set|scheduled|planned|expected))\b[^.;:]{0,60}"
    r"(?<!first )(?<!second )(?<!third )(?<!fourth )(?<!fifth )$"
)


@rule(
    rf"\b[Ii]n (?:about |just )?(?P<n>{NUMBER}) (?P<unit>day|week|month)s?(?P<sure>['’]? time| from now)?\b",
    needs="day|week|month",
    shape=r"[Ii]n (?:about |just )?\w+ (?:day|week|month)",
)
def _spell_ahead(match: re.Match[str]) -> Meaning | None:
    """ "They will meet in three days": only where a verb lies ahead; the "in three days" of a count is none."""
    text = match.string
    leads = match.start() == 0 and re.match(r",?\s+\w+(?:\s\w+)?\s+will\b", text[match.end() :])
    if not (match["sure"] or leads or AHEAD.search(text[: match.start()])):
        return None
    count, unit = number(match["n"]), match["unit"].lower()

    def meaning(published: date, tense: int) -> Days:
        if tense != FUTURE:
            return Days(None)
        if unit == "month":
            return Days(month_of(add_months(published, count)), None, True)
        return Days(
            (published + timedelta(days=count * (7 if unit == "week" else 1))).isoformat(), None, unit == "week"
        )

    return relative(meaning)


@rule(
    r"\b(?:(?:[Oo]nly|[Jj]ust|[Mm]ere) (?:hours|minutes)|[Mm]oments|(?:[Oo]nly|[Jj]ust) (?P<d>days|weeks)) ago\b",
    needs="ago",
)
def _a_little_while_ago(match: re.Match[str]) -> Meaning:
    back = {"days": 3, "weeks": 14}.get(match["d"] or "", 0)
    return relative(lambda published, _t: Days((published - timedelta(days=back)).isoformat(), None, True))


@rule(
    rf"\b(?P<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|"
    rf"[Ee]arlier today|[Ll]ast night|[Oo]vernight(?! (?:stay|visit|trip|train|flight|stop))|[Ll]ater today){DAYTIME}\b",
    needs="today|tomorrow|night|yesterday|this ",
)
def _near_day(match: re.Match[str]) -> Meaning:
    word = match["word"].lower()
    shift = {"yesterday": -1, "tomorrow": 1, "last night": -1}.get(word, 0)
    return relative(lambda published, _t: published + timedelta(days=shift))


@rule(r"\b[Aa] fortnight ago\b", needs="fortnight")
def _fortnight(_match: re.Match[str]) -> Meaning:
    return relative(lambda published, _t: Days((published - timedelta(days=14)).isoformat(), None, True))


UNIT = r"(?P<unit>day|week|month|year|hour)s?"


@rule(
    rf"\b(?P<vague>(?:[Ll]ess|[Mm]ore) than\s+|[Aa]bout\s+|[Aa]round\s+|[Nn]early\s+|[Aa]lmost\s+|"
    rf"[Ss]ome\s+|[Jj]ust\s+|[Oo]ver\s+)?(?P<n>{NUMBER}|few|several)\s+{UNIT}\s+ago\b",
    flags=re.IGNORECASE,
    needs="ago",
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
            return Days(month_of(add_months(published, -count)), None, True)
        return Days(str(published.year - count), None, True)

    return relative(meaning)


@rule(
    r"\b(?:(?P<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\s+)?(?P<rel>[Ll]ast|[Tt]his|[Nn]ext|"
    r"[Tt]he coming|[Tt]he past|[Tt]he previous|[Pp]revious)\s+(?P<unit>week|month|weekend|spring|summer|"
    r"autumn|fall|winter)(?:'s|’s)?\b",
    needs="week|month|spring|summer|autumn|fall|winter",
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
            month = SEASONS[unit]
            return Days(f"{published.year + _years_to(shift, month, published.month)}-{month:02d}", None, True)
        if shift == 0 and part == "earlier":
            return Days(monday_of(published).isoformat(), None, True)
        return Days((published + timedelta(weeks=shift)).isoformat(), None, True)

    return relative(meaning)


def _years_to(shift: int, month: int, now: int) -> int:
    """Years to the last (-1), this (0) or next (1) season of which `month` is the middle, from the month `now`."""
    if shift < 0:
        return -1 if month >= now else 0
    return 1 if shift > 0 and month <= now else 0


def _part_of_month(first: date, part: str) -> Days:
    if part in ("early", "late"):
        return Days(first.replace(day=PARTS[part]).isoformat(), None, True)
    return Days(month_of(first))


# At the head of a sentence that counts from what was told: "The visit came two days after"
CAME = re.compile(
    r"^\s*(?:The|That|His|Her|Their|Its) (?:[\w-]+ ){1,3}(?:came|comes|took place|was held|were held) (?:just |only )?$"
)


@rule(
    rf"\b(?P<n>{NUMBER})\s+(?P<unit>day|week|month)s?\s+after\b",
    "after",
    flags=re.IGNORECASE,
    needs="day|week|month",
    shape=r"(?:day|week|month)s?\s+after",
)
def _spell_after(match: re.Match[str]) -> Meaning:
    """ "A week after Putin visited": what follows lies that long before the news."""
    count, unit = number(match["n"]), match["unit"].lower()

    came = CAME.search(match.string[: match.start()]) is not None

    def meaning(anchor: Anchor) -> Days:
        day = anchor.last_day if came and anchor.last_day else anchor.published
        if day is None:
            return Days(None)
        if unit == "month":
            return Days(month_of(add_months(day, -count)), None, True)
        return Days((day - timedelta(days=count * (7 if unit == "week" else 1))).isoformat(), None, True)

    return meaning


@rule(
    r"\b[Tt]he (?:day before|previous day)\b|\b[Aa] day (?:earlier|before)\b",
    "told",
    needs="day before|previous day|day earlier",
)
def _day_before(match: re.Match[str]) -> Meaning:
    ahead = re.match(rf"\s+(?:that of\s+)?({WEEKDAY})", match.string[match.end() :])
    if ahead is None:
        return from_last_day(lambda day: Days((day - timedelta(days=1)).isoformat()))
    name = WEEKDAY_NUMBER[ahead[1]]
    return relative(lambda published, tense: bare_weekday(published, name, tense) - timedelta(days=1))


# Days before publication within which what was told is still the news
RECENT_DAYS = 10


@rule(
    r"\b(?:earlier|later) (?:in|on|that|the same) (?:the )?(?:same )?day\b|\b(?:on )?(?:the|"
    r"that) same (?:day|morning|afternoon|evening|night)\b|\bthat day\b|\b(?:early |late |later )?in the (?:morning|afternoon|evening)\b",
    "same",
    re.IGNORECASE,
    needs="earlier |later |same |that day|in the morning|in the afternoon|in the evening",
)
def _same_day(match: re.Match[str]) -> Meaning:
    """The day told of before; of the past, where none was, it stays open which.

    "In the afternoon" alone goes on only with what the paragraph told, or with the news.
    """
    bare = re.match(r"(?:early |late |later |earlier )?in the ", match.group().lower()) is not None

    def meaning(anchor: Anchor) -> Days:
        day = anchor.last_day or (anchor.published if anchor.tense >= 0 else None)
        if (
            bare
            and day
            and anchor.published
            and day != anchor.paragraph_day
            and (anchor.published - day).days > RECENT_DAYS
        ):
            return Days(None)
        return Days(day.isoformat() if day else None)

    return meaning


@rule(r"\b[Oo]ver the weekend(?! of)\b|\b[Dd]uring the weekend\b|\b(?:[Aa]t|[Oo]n) the weekend\b", needs="weekend")
def _weekend(_match: re.Match[str]) -> Meaning:
    return relative(lambda published, _t: Days(weekday_before(published, 5).isoformat(), None, True))


@rule(r"\b[Ii]n\s+(?:the\s+)?(?:recent|past|last)\s+(?P<unit>days|weeks|months)\b", needs="days|weeks|months")
def _recent(match: re.Match[str]) -> Meaning:
    days = {"days": 3, "weeks": 14, "months": 45}[match["unit"]]
    return relative(lambda published, _t: Days((published - timedelta(days=days)).isoformat(), None, True))
