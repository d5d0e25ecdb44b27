"""Dates of one sentence that complete each other: month, week, year."""

import itertools
import re
from datetime import date, timedelta

from store.model.partial_dates import is_day, is_month
from store.reading.dates.rules import (
    Anchor,
    DatePhrase,
    Days,
    Meaning,
    fixed,
    month_of,
)
from store.reading.text.number_words import MONTH, WEEKDAY, WEEKDAY_NUMBER, monday_of, month_number

WEEK_OF_LIST = re.compile(r"(?:of )?(?:last|this|next) week$")


def with_same_days(phrases: list[DatePhrase]) -> list[DatePhrase]:
    """Let "earlier in the day" mean the day before it."""
    made: list[DatePhrase] = []
    for phrase in phrases:
        before = next((p for p in reversed(made) if p.part in ("at", "since")), None)
        if phrase.part == "told":
            phrase = phrase._replace(part="at", meaning=_from(before, phrase) if before else phrase.meaning)  # noqa: PLW2901
        elif phrase.part == "span" and before and re.search(r"\bthe \d", phrase.text):
            phrase = phrase._replace(meaning=_from(before, phrase))  # noqa: PLW2901
        elif phrase.part == "same" and before:
            phrase = phrase._replace(meaning=before.meaning)  # noqa: PLW2901
        elif phrase.part == "after" and before:
            phrase = phrase._replace(meaning=_from(before, phrase, as_published=True))  # noqa: PLW2901
        made.append(phrase)
    return made


def in_the_week_of_their_list(phrases: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """ "Wednesday, Thursday and Saturday of last week" are all of last week."""
    made = list(phrases)
    for place in range(len(phrases) - 2, -1, -1):
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
        day = date.fromisoformat(start) if is_day(start) else None
        return Days((monday_of(day) + timedelta(days=weekday)).isoformat() if day else None)

    return meaning


def _from(before: DatePhrase, phrase: DatePhrase, *, as_published: bool = False) -> Meaning:
    """A phrase counted from the day told before it in the sentence: "on Friday, two days after the two met"."""

    def meaning(anchor: Anchor) -> Days:
        start = before.resolve(anchor).start
        if start is None or len(start) < 7:
            return phrase.meaning(anchor)
        if as_published and is_month(start) and not re.search("month|year", phrase.text):
            return Days(start)  # "in August 2022, a day after she left": in that month
        day = date.fromisoformat(start if is_day(start) else f"{start}-01")
        return phrase.meaning(
            anchor._replace(published=day) if as_published else anchor._replace(last_day=day, last_period=day)
        )

    return meaning


def without_doubled_weekdays(phrases: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """Drop the weekday before a calendar date.

    "Thursday, Oct. 5" is one day.
    """
    kept = []
    for phrase, following in itertools.zip_longest(phrases, phrases[1:]):
        doubled = (
            following is not None
            and re.fullmatch(WEEKDAY, phrase.text) is not None
            and re.search(rf"{MONTH}|\d[./]\d", following.text) is not None
            and re.fullmatch(r"\s*,?\s*\(?", text[phrase.end - offset : following.start - offset]) is not None
        )
        if not doubled:
            kept.append(phrase)
    return kept


def with_further_days(phrases: list[DatePhrase], further: list[re.Match[str]], offset: int) -> list[DatePhrase]:
    """Add "3 and 9" of "Nov. 2, 3 and 9"."""
    for match in sorted(further, key=re.Match.start):
        before = next((p for p in phrases if p.end - offset == match.start()), None)
        if before is not None and "year" in match.groupdict() and re.search(r"\d{4}$", before.text):
            start, end = match.start("year") + offset, match.end() + offset
            phrases.append(DatePhrase(start, end, match["year"], before.part, fixed(match["year"])))
            phrases.sort()
            continue
        if (
            before is not None
            and "month" in match.groupdict()
            and re.search(rf"(?:^|\b(?:in|and)\s+){MONTH}$", before.text)
        ):
            start, end = match.start("month") + offset, match.end() + offset
            phrases.append(DatePhrase(start, end, match["month"], before.part, _month_like(before, match["month"])))
            phrases.sort()
            continue
        if "day" not in match.groupdict():
            continue
        if before is None or before.part == "span" or not re.search(MONTH, before.text):
            continue
        day = int(match["day"])
        start, end = match.start("day") + offset, match.end() + offset
        phrases.append(
            DatePhrase(start, end, f"{_month_word(before.text)} {match['day']}", before.part, _same_month(before, day))
        )
        phrases.sort()
    return phrases


def _month_like(phrase: DatePhrase, month: str) -> Meaning:
    """The June of "in January, June and December", in the year of the month before it."""

    def meaning(anchor: Anchor) -> Days:
        start = phrase.resolve(anchor).start
        if start is None:
            return Days(None)
        same_month = f"{start[:4]}-{month_number(month):02d}"
        to_come = anchor.published and anchor.tense < 0 and same_month > month_of(anchor.published)
        return Days(f"{int(start[:4]) - 1}{same_month[4:]}" if to_come and same_month > start[:7] else same_month)

    return meaning


def _month_word(text: str) -> str:
    match = re.search(MONTH, text)
    return match.group() if match else ""


def _same_month(phrase: DatePhrase, day: int) -> Meaning:
    def meaning(anchor: Anchor) -> Days:
        start = phrase.resolve(anchor).start
        return Days(date.fromisoformat(start).replace(day=day).isoformat() if is_day(start) else None)

    return meaning
