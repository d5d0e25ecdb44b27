"""What a date phrase is, and the rules by which phrases are found: a pattern, and what a match means."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from store.reading.calendar_words import MONTH, WEEKDAY

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
    told: date | None = None
    """The day told of last: what "two days later" counts from."""
    about: date | None = None
    """The same where also a month or year was told: its first day, from which only months and years are counted."""
    era: date | None = None
    """The day told of last in the same paragraph: a year long past that holds for what goes on from there."""
    year: int | None = None
    """The year that a heading tells for the dates below it."""


class DatePhrase(NamedTuple):
    """A date phrase: its half-open span, its words, its part (at, since, until, span) and its meaning."""

    start: int
    end: int
    text: str
    part: str
    meaning: Callable[[Anchor], Days]

    @property
    def owns(self) -> bool:
        """Whether what follows is of that day: "Monday's launch"."""
        return self.text.endswith(("'s", "’s"))

    def resolve(self, anchor: Anchor) -> Days:
        """The days meant; all None if they hang on an unknown date of publication."""
        try:
            return self.meaning(anchor)
        except (ValueError, OverflowError):
            return Days(None)


Meaning = Callable[[Anchor], Days]
Make = Callable[[re.Match[str]], Meaning | None]
Rule = tuple[re.Pattern[str], Make, str, int]
RULES: list[Rule] = []
"""Pattern, what a match means, its part, and the number of its need."""
NEEDS: list[tuple[str, ...] | re.Pattern[str]] = [("",), re.compile(MONTH), re.compile(WEEKDAY)]
"""What a text must hold for a rule: one of some words in small letters, or a pattern. Looked for once a text, it spares most
of the rules, and words a third of the time that patterns took."""
BY_NAME = ((MONTH, 1), (WEEKDAY, 2))


def rule(pattern: str, part: str = "at", flags: int = 0, needs: str = "", shape: str = "") -> Callable[[Make], Make]:
    """Adds a rule: what the pattern finds means what the decorated function makes of the match.

    `needs` are words, parted by "|", without one of which the rule finds nothing; `shape` is a pattern for the same.
    """
    needed: tuple[str, ...] | re.Pattern[str] | None = (
        re.compile(shape) if shape else tuple(needs.split("|")) if needs else None
    )
    if needed is not None and needed not in NEEDS:
        NEEDS.append(needed)
    number = NEEDS.index(needed) if needed is not None else next((n for text, n in BY_NAME if text in pattern), 0)

    def add(make: Make) -> Make:
        RULES.append((re.compile(pattern, flags), make, part, number))
        return make

    return add


def needs_held(text: str) -> list[bool]:
    """Of each need whether a text holds what it asks for: one loop, for a call each took twice the time."""
    folded, held = text.lower(), []
    for needed in NEEDS:
        if not isinstance(needed, tuple):
            held.append(needed.search(text) is not None)
            continue
        for word in needed:
            if word in folded:
                held.append(True)
                break
        else:
            held.append(False)
    return held


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


def from_told(of: Callable[[date], Days], *, coarse: bool = False) -> Meaning:
    """A meaning counted from the day told of last, or where none was told from that of publication.

    A `coarse` one, which counts in months or years, may also start from a month or year told of.
    """

    def meaning(anchor: Anchor) -> Days:
        day = (anchor.about if coarse else None) or anchor.told or anchor.published
        return of(day) if day else Days(None)

    return meaning


def month_of(day: date) -> str:
    """2023-03 for a day of March 2023."""
    return day.isoformat()[:7]


def ymd(year: int, month: int, day: int) -> str:
    """ISO 8601 of a calendar day. ValueError if there is none such."""
    return date(year, month, day).isoformat()
