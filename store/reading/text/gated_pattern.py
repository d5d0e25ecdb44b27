"""Patterns tried only on texts that contain a literal of theirs."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ahocorasick import AHOCORASICK, Automaton

# Texts of which the pieces are remembered: more than one passage is asked about at a time
KEPT = 128


class LiteralIndex:
    """Pieces of words in small letters, looked for in any case."""

    def __init__(self) -> None:
        self._automaton = Automaton()
        # The pieces that stand in a text
        self.held = lru_cache(maxsize=KEPT)(self._held)

    def add(self, pieces: Iterable[str]) -> None:
        """Add pieces to look for."""
        for piece in filter(None, pieces):
            self._automaton.add_word(piece, piece)
        self.held.cache_clear()

    def _held(self, text: str) -> frozenset[str]:
        if self._automaton.kind != AHOCORASICK:
            self._automaton.make_automaton()
        return frozenset([piece for _, piece in self._automaton.iter(text.lower())])


# Those of all patterns
LITERALS = LiteralIndex()


class GatedPattern(NamedTuple):
    """A pattern, and literals of which any match contains one.

    A pattern that opens with a choice of words is tried at every letter of a sentence: 5 to 20 microseconds, against a
    tenth of one for the literals, which nine sentences in ten lack.
    """

    pattern: re.Pattern[str]
    pieces: frozenset[str]

    def may_match(self, text: str) -> bool:
        """Whether `text` contains one of the literals."""
        return not self.pieces.isdisjoint(LITERALS.held(text))

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`."""
        return self.pattern.search(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in `text`, from left to right."""
        return self.pattern.finditer(text) if self.may_match(text) else iter(())


def gated_pattern(pieces: str, pattern: str, flags: int = 0) -> GatedPattern:
    """Compile a pattern with its literals, separated by "|", in any case."""
    needed = frozenset(pieces.lower().split("|"))
    LITERALS.add(needed)
    return GatedPattern(re.compile(pattern, flags), needed)
