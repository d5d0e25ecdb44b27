"""Pieces of words that patterns need: all those that a text holds, found in one pass over it.

Looked for one by one, the 200 pieces take 24 microseconds a sentence; an Aho-Corasick automaton finds all in 2.4.
"""

from collections.abc import Iterable
from functools import lru_cache

from ahocorasick import AHOCORASICK, Automaton

KEPT = 128
"""Texts of which the pieces are remembered: more than one passage is asked about at a time."""


class Pieces:
    """Pieces of words in small letters, looked for in any case."""

    def __init__(self) -> None:
        self._automaton = Automaton()
        self.held = lru_cache(maxsize=KEPT)(self._held)
        """The pieces that stand in a text."""

    def add(self, pieces: Iterable[str]) -> None:
        """Adds pieces to look for."""
        for piece in filter(None, pieces):
            self._automaton.add_word(piece, piece)
        self.held.cache_clear()

    def _held(self, text: str) -> frozenset[str]:
        if self._automaton.kind != AHOCORASICK:
            self._automaton.make_automaton()
        return frozenset([piece for _, piece in self._automaton.iter(text.lower())])


PIECES = Pieces()
"""Those of all patterns."""
