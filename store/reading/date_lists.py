"""What date phrases of one sentence tell each other: the month of a list, its week, its year, the day told before."""

import itertools
import re
from datetime import date, timedelta

from store.reading.calendar_words import MONTH, WEEKDAY, WEEKDAY_NUMBER, monday_of, month_number
from store.reading.date_rules import (
    Anchor,
    DatePhrase,
    Days,
    Meaning,
    fixed,
    month_of,
)

YEAR_AT_HEAD = re.compile(r"\s*(?:[-*•▪]\s+)?(?P<year>(?:19|20)\d\d)\s*[:–—-]\s")
"""A year that heads a line of a chronology: "2018: Three tests in January and June"."""
IN_A_YEAR = re.compile(r"\s*[\"“]?In (?:the year )?(?P<year>(?:19|20)\d\d)\b,?(?! and| or|[–-])")
"""What opens a sentence of which all days are of that year."""
WEEK_OF_LIST = re.compile(r"(?:of )?(?:last|this|next) week$")


def with_same_days(found: list[DatePhrase]) -> list[DatePhrase]:
    """Lets "earlier in the day" mean the day told before it in the sentence, if one is."""
    made: list[DatePhrase] = []
    for phrase in found:
        before = next((p for p in reversed(made) if p.part in ("at", "since")), None)
        if phrase.part == "told":
            phrase = phrase._replace(part="at", meaning=_from(before, phrase) if before else phrase.meaning)  # noqa: PLW2901
        elif phrase.part == "same" and before:
            phrase = phrase._replace(meaning=before.meaning)  # noqa: PLW2901
        elif phrase.part == "after" and before:
            phrase = phrase._replace(meaning=_from(before, phrase, as_published=True))  # noqa: PLW2901
        made.append(phrase)
    return made


def in_the_week_of_their_list(found: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """ "Wednesday, Thursday and Saturday of last week" are all of last week."""
    made = list(found)
    for place in range(len(found) - 2, -1, -1):
        phrase, behind = made[place], made[place + 1]
        week = WEEK_OF_LIST.search(behind.text)
        joint = text[phrase.end - offset : behind.start - offset]
        if week and re.fullmatch(WEEKDAY, phrase.text) and re.fullmatch(r"(?:,|,?\s+and)\s+(?:on\s+)?", joint):
            days, day = WEEKDAY_NUMBER[phrase.text], behind.meaning
            meant = _same_week(day, days)
            made[place] = phrase._replace(text=f"{phrase.text} {week.group()}", meaning=meant)
    return made


def _same_week(behind: Meaning, weekday: int) -> Meaning:
    """A weekday of the week in which another phrase lies."""

    def meaning(anchor: Anchor) -> Days:
        start = behind(anchor).start
        day = date.fromisoformat(start) if start and len(start) == 10 else None
        return Days((monday_of(day) + timedelta(days=weekday)).isoformat() if day else None)

    return meaning


def in_the_year_of_their_month(found: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """ "In April 2023, three days from April 8": a day without a year lies in the year told with its month before.

    So do the months behind "2018:" or "last year", and the first month of "October and November 2015".
    """
    years: dict[str, int] = {}
    head = YEAR_AT_HEAD.match(text) or IN_A_YEAR.match(text)
    made: list[DatePhrase] = []
    for place, phrase in enumerate(found):
        month, year = re.search(MONTH, phrase.text), re.search(r"(?:19|20)\d\d", phrase.text)
        name = month.group()[:3].lower() if month else ""
        behind = found[place + 1] if place + 1 < len(found) else None
        if name and year:
            years[name] = int(year.group())
        elif name and not re.search(r"year", phrase.text):
            told = (
                years.get(name) or (int(head["year"]) if head else None) or _year_behind(phrase, behind, text, offset)
            )
            last_year = any(re.fullmatch(r"[Ll]ast year(?:['’]s)?", before.text) for before in found[:place])
            phrase = phrase._replace(meaning=_in_year(phrase, told, last_year)) if told or last_year else phrase  # noqa: PLW2901
        made.append(phrase)
    return made


RELATIVE_YEAR = re.compile(
    r"[Tt]he (?:next|following|same|previous|preceding) year|[Tt]he year (?:before|after|earlier)(?: that| then)?"
)


def in_the_year_told_behind(found: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """Makes one phrase of "in April" and "the following year" behind it."""
    made: list[DatePhrase] = []
    for phrase in found:
        before = made[-1] if made else None
        joint = text[before.end - offset : phrase.start - offset] if before else ""
        if (
            before is not None
            and re.search(MONTH, before.text)
            and not re.search(r"\d{4}", before.text)
            and RELATIVE_YEAR.fullmatch(phrase.text)
            and re.fullmatch(r",?\s+(?:of\s+|in\s+)?", joint)
        ):
            words = text[before.start - offset : phrase.end - offset]
            made[-1] = DatePhrase(before.start, phrase.end, words, "told", _in_the_year_of(before, phrase))
        else:
            made.append(phrase)
    return made


def _in_the_year_of(phrase: DatePhrase, behind: DatePhrase) -> Meaning:
    """A day or month in the year that another phrase means."""

    def meaning(anchor: Anchor) -> Days:
        days, year = phrase.meaning(anchor._replace(era=None)), behind.resolve(anchor).start
        return days._replace(start=f"{year[:4]}{days.start[4:]}", end=None) if days.start and year else days

    return meaning


def _year_behind(phrase: DatePhrase, behind: DatePhrase | None, text: str, offset: int) -> int | None:
    """The year of "November 2015" for the October before it."""
    if behind is None or not re.fullmatch(
        r"(?:,|,? and|,? or)\s+(?:again\s+)?(?:in\s+)?", text[phrase.end - offset : behind.start - offset]
    ):
        return None
    year = re.search(r"(?:19|20)\d\d", behind.text)
    return int(year.group()) if year and re.search(MONTH, behind.text) else None


def _in_year(phrase: DatePhrase, year: int | None, last_year: bool) -> Meaning:
    """The same day or month in the year told; else in the year before that of publication."""

    def meaning(anchor: Anchor) -> Days:
        days = phrase.meaning(anchor._replace(told=None, era=None))
        told = year or (anchor.published.year - 1 if last_year and anchor.published else None)
        if told is None or days.start is None:
            return days
        later = int(days.end[:4]) - int(days.start[:4]) if days.end else 0
        return days._replace(start=f"{told}{days.start[4:]}", end=f"{told + later}{days.end[4:]}" if days.end else None)

    return meaning


def _from(before: DatePhrase, phrase: DatePhrase, *, as_published: bool = False) -> Meaning:
    """A phrase counted from the day told before it in the sentence: "on Friday, two days after the two met"."""

    def meaning(anchor: Anchor) -> Days:
        start = before.resolve(anchor).start
        if start is None or len(start) < 7:
            return phrase.meaning(anchor)
        if as_published and len(start) == 7 and not re.search("month|year", phrase.text):
            return Days(start)  # "in August 2022, a day after she left": in that month
        day = date.fromisoformat(start if len(start) == 10 else f"{start}-01")
        return phrase.meaning(anchor._replace(published=day) if as_published else anchor._replace(told=day, about=day))

    return meaning


def without_doubled_weekdays(found: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
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


def with_further_days(found: list[DatePhrase], further: list[re.Match[str]], offset: int) -> list[DatePhrase]:
    """Adds "3 and 9" of "Nov. 2, 3 and 9", each a day in the month of the phrase that it continues."""
    for match in sorted(further, key=re.Match.start):
        before = next((p for p in found if p.end - offset == match.start()), None)
        if before is not None and "year" in match.groupdict() and re.search(r"\d{4}$", before.text):
            start, end = match.start("year") + offset, match.end() + offset
            found.append(DatePhrase(start, end, match["year"], before.part, fixed(match["year"])))
            found.sort()
            continue
        if (
            before is not None
            and "month" in match.groupdict()
            and re.search(rf"(?:^|\b(?:in|and)\s+){MONTH}$", before.text)
        ):
            start, end = match.start("month") + offset, match.end() + offset
            found.append(DatePhrase(start, end, match["month"], before.part, _month_like(before, match["month"])))
            found.sort()
            continue
        if "day" not in match.groupdict():
            continue
        if before is None or before.part == "span" or not re.search(MONTH, before.text):
            continue
        day = int(match["day"])
        start, end = match.start("day") + offset, match.end() + offset
        found.append(
            DatePhrase(start, end, f"{_month_word(before.text)} {match['day']}", before.part, _same_month(before, day))
        )
        found.sort()
    return found


def _month_like(phrase: DatePhrase, month: str) -> Meaning:
    """The June of "in January, June and December", in the year of the month before it."""

    def meaning(anchor: Anchor) -> Days:
        start = phrase.resolve(anchor).start
        if start is None:
            return Days(None)
        found = f"{start[:4]}-{month_number(month):02d}"
        to_come = anchor.published and anchor.tense < 0 and found > month_of(anchor.published)
        return Days(f"{int(start[:4]) - 1}{found[4:]}" if to_come and found > start[:7] else found)

    return meaning


def _month_word(text: str) -> str:
    found = re.search(MONTH, text)
    return found.group() if found else ""


def _same_month(phrase: DatePhrase, day: int) -> Meaning:
    def meaning(anchor: Anchor) -> Days:
        start = phrase.resolve(anchor).start
        return Days(date.fromisoformat(start).replace(day=day).isoformat() if start and len(start) == 10 else None)

    return meaning
