"""Forms of a label: one to three lines, or its name.

In pixels of text; no position yet.
"""

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from store.language.mark_words import MarkWords

# Pixels between the parts of a line
SPACE = 6.0
# How a run of words is written: in the ink, in bold, paler, in the colour of the event's kind, or of drills
INK, BOLD, SOFT, KIND, DRILL_DAY = "ink", "bold", "soft", "kind", "drill day"
# The pixels of some words, bold or not
Measure = Callable[[str, bool], float]


class Run(NamedTuple):
    """Words of one tone, and their pixels."""

    words: str
    tone: str
    width: float


class LabelForm(NamedTuple):
    """The lines of a label, and the pixels of the longest."""

    lines: tuple[tuple[Run, ...], ...]
    width: float


class LabelForms:
    """The forms of one label, made when they are tried.

    `lag` is what a lit label says in place of its date, "" for none; `note` follows in the colour of a kind.
    """

    def __init__(self, words: MarkWords, measure: Measure, *, lag: str = "", is_lit: bool = False) -> None:
        self._words, self._measure, self._is_lit = words, measure, is_lit
        self._name = self._run(words.name, BOLD if is_lit else INK)
        dated = self._run(lag, KIND) if lag else self._run(words.date, SOFT)
        self._details = [
            run for run in (self._run(words.failed, SOFT), dated, self._run(words.note, DRILL_DAY)) if run.words
        ]

    def _run(self, words: str, tone: str) -> Run:
        return Run(words, tone, self._measure(words, tone == BOLD) if words else 0.0)

    @property
    def _place(self) -> tuple[Run, ...]:
        return (self._run(self._words.place, self._name.tone),) if self._words.place else ()

    @cached_property
    def _full_name(self) -> Run:
        words = self._words
        return self._run(f"{words.name}, {words.place}" if words.place else words.name, self._name.tone)

    @cached_property
    def one_line(self) -> LabelForm:
        """Name, place, date and note on one line."""
        return _form([(self._full_name, *self._details)])

    @cached_property
    def two_lines(self) -> LabelForm:
        """Name and place over date and note."""
        return _form([(self._full_name,), tuple(self._details)])

    @cached_property
    def three_lines(self) -> LabelForm:
        """Name, place, and date with note."""
        return _form([(self._name,), self._place, tuple(self._details)])

    @cached_property
    def name(self) -> LabelForm:
        """The name alone."""
        return _form([(self._name,)])


def _form(lines: list[tuple[Run, ...]]) -> LabelForm:
    filled = tuple(line for line in lines if line)
    widths = (sum(run.width for run in line) + SPACE * (len(line) - 1) for line in filled)
    return LabelForm(filled, max(widths))
