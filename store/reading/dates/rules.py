"""Date phrases, and the rules that find them.

A pattern and its meaning.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple

from store.reading.text.gated_pattern import LITERALS
from store.reading.text.number_words import MONTH, WEEKDAY

PAST, UNKNOWN, FUTURE = -1, 0, 1


class Days(NamedTuple):
    """Start and end as partial dates; `start` is None if unknown."""

    start: str | None
    end: str | None = None
    approximate: bool = False


class Anchor(NamedTuple):
    """What a relative phrase is resolved against: publication, tense, last days."""

    published: date | None
    tense: int = UNKNOWN
    # The day told of last: what "two days later" counts from
    last_day: date | None = None
    # The same where also a month or year was told: its first day, from which only months and years are
    # counted
    last_period: date | None = None
    # The day told of last in the same paragraph: a year long past that holds for what goes on from there
    paragraph_day: date | None = None
    # The year that a heading tells for the dates below it
    year: int | None = None


class DatePhrase(NamedTuple):
    """A date phrase: span, text, part (at, since, until, span), meaning."""

    start: int
    end: int
    text: str
    part: str
    meaning: Callable[[Anchor], Days]

    @property
    def owns(self) -> bool:
        """Whether what follows belongs to that day: "Monday's launch"."""
        return self.text.endswith(("'s", "’s"))

    def resolve(self, anchor: Anchor) -> Days:
        """The days meant.

        None if they depend on an unknown date of publication.
        """
        try:
            return self.meaning(anchor)
        except (ValueError, OverflowError):
            return Days(None)


Meaning = Callable[[Anchor], Days]
Make = Callable[[re.Match[str]], Meaning | None]
Rule = tuple[re.Pattern[str], Make, str, int]
# Pattern, what a match means, its part, and the number of its need
RULES: list[Rule] = []
DIGITS = "0|1|2|3|4|5|6|7|8|9"
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"


class Prefilter(NamedTuple):
    """What a text must contain for a rule.

    A literal, and a shape if given.

    A shape without capitals is searched in small letters. `under` is the number of another prefilter that must be met
    first.
    """

    words: frozenset[str]
    shape: re.Pattern[str] | None = None
    under: int = 0
    is_small: bool = False


def _prefilter(words: str, shape: str = "") -> Prefilter:
    needed = frozenset(words.split("|"))
    LITERALS.add(needed)
    return Prefilter(needed, re.compile(shape) if shape else None, _by_name(shape), shape == shape.lower())


BY_NAME = ((MONTH, 1), (WEEKDAY, 2))


def _by_name(pattern: str) -> int:
    """The number of the need for a month or weekday, if a pattern has one."""
    return next((number for name, number in BY_NAME if name in pattern), 0)


# Looked for once a text, they spare most of the rules
PREFILTERS = [
    Prefilter(frozenset()),
    _prefilter(MONTHS, MONTH)._replace(under=0, is_small=False),
    _prefilter("day", WEEKDAY)._replace(under=0, is_small=False),
]


def rule(pattern: str, part: str = "at", flags: int = 0, needs: str = "", shape: str = "") -> Callable[[Make], Make]:
    """Register a rule: the decorated function turns a match into a meaning.

    Args:
        pattern: What the rule finds.
        part: at, since, until, span, more, head or same.
        needs: Literals separated by "|", one of which any match contains.
        shape: A quick pattern for the same, opening with a digit, a name or a fixed word.
    """
    needed = _prefilter(needs, shape) if needs or shape else PREFILTERS[_by_name(pattern)]
    if needed not in PREFILTERS:
        PREFILTERS.append(needed)
    number = PREFILTERS.index(needed)

    def add(make: Make) -> Make:
        RULES.append((re.compile(pattern, flags), make, part, number))
        return make

    return add


@cache
def _prefilters_by_word() -> dict[str, tuple[int, ...]]:
    """The numbers of the needs that a word may meet, when all rules have been added."""
    words = {word for need in PREFILTERS for word in need.words}
    return {word: tuple(n for n, need in enumerate(PREFILTERS) if word in need.words) for word in words}


@cache
def _prefilters_under(number: int) -> tuple[int, ...]:
    """The needs looked for where another is met."""
    return tuple(n for n, need in enumerate(PREFILTERS) if need.under == number and n != number)


def prefilters_met(text: str) -> frozenset[int]:
    """Numbers of the prefilters that a text meets."""
    folded = text.lower()
    by_words: set[int] = set()
    needs_by_word = _prefilters_by_word()
    for word in LITERALS.held(text):
        by_words.update(needs_by_word.get(word, ()))
    held = {number for number in by_words if _has_shape(number, text, folded)}
    for name in (1, 2):
        if name in held:
            held.update(number for number in _prefilters_under(name) if _has_shape(number, text, folded))
    held.add(0)
    return frozenset(held)


def _has_shape(number: int, text: str, folded: str) -> bool:
    need = PREFILTERS[number]
    return need.shape is None or need.shape.search(folded if need.is_small else text) is not None


def fixed(start: str, end: str | None = None, approximate: bool = False) -> Meaning:
    """A meaning that does not hang on the date of publication."""
    return lambda _anchor: Days(start, end, approximate)


def relative(of: Callable[[date, int], Days | date]) -> Meaning:
    """A meaning made from the day of publication and the tense."""

    def meaning(anchor: Anchor) -> Days:
        if anchor.published is None:
            return Days(None)
        days = of(anchor.published, anchor.tense)
        return Days(days.isoformat()) if isinstance(days, date) else days

    return meaning


def from_last_day(of: Callable[[date], Days], *, coarse: bool = False) -> Meaning:
    """A meaning counted from the last reported day, else from publication.

    A `coarse` one, in months or years, may also count from the last month or year.
    """

    def meaning(anchor: Anchor) -> Days:
        day = (anchor.last_period if coarse else None) or anchor.last_day or anchor.published
        return of(day) if day else Days(None)

    return meaning


def month_of(day: date) -> str:
    """2023-03 for a day of March 2023."""
    return day.isoformat()[:7]


def ymd(year: int, month: int, day: int) -> str:
    """ISO 8601 of a calendar day. Raises ValueError if there is none."""
    return date(year, month, day).isoformat()
