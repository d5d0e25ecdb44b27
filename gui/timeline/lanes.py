"""The lanes: one a kind, as high as its crowd asks, none taller or shorter because of the zoom."""

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import NamedTuple

from store.model import KINDS

TOP_PAD, ROW, EMPTY = 42.0, 26.0, 36.0
"""Pixels: room for arcs above the first row, pitch of rows, height of a lane without events."""
LEAST = TOP_PAD + ROW


class Lane(NamedTuple):
    """A lane: its kind, its top and height in pixels, how many rows of marks fit, its number of events."""

    kind: str
    top: float
    height: float
    rows: int
    events: int

    def row_y(self, row: int) -> float:
        """The middle of a row in pixels from the top of the timeline."""
        return self.top + (TOP_PAD + ROW / 2 + row * self.pitch if self.events else self.height / 2)

    @property
    def pitch(self) -> float:
        """Pixels from row to row: a lane with room to spare spreads its rows."""
        return (self.height - TOP_PAD) / self.rows if self.rows else ROW


def order(kinds: Iterable[str]) -> list[str]:
    """All lanes from top to bottom: the reader's kinds, then those that users add."""
    return [*KINDS, *sorted(set(kinds) - set(KINDS))]


def lanes(counts: Mapping[str, int], height: float) -> list[Lane]:
    """The lanes of all kinds, from top to bottom, filling `height` pixels.

    A lane's share grows with the square root of its events: ten times the events, three times the room.
    """
    kinds = order(counts)
    empty = [kind for kind in kinds if not counts.get(kind)]
    free = max(0.0, height - EMPTY * len(empty))
    room = _shared({kind: sqrt(counts[kind]) + 1.2 for kind in kinds if kind not in empty}, free)
    found: list[Lane] = []
    top = 0.0
    for kind in kinds:
        tall = room.get(kind, EMPTY)
        rows = max(1, int((tall - TOP_PAD) // ROW)) if kind not in empty else 0
        found.append(Lane(kind, top, tall, rows, counts.get(kind, 0)))
        top += tall
    return found


def _shared(shares: Mapping[str, float], free: float) -> dict[str, float]:
    """Pixels by share, none less than one row of marks takes, as long as there is room for that."""
    least = min(LEAST, free / len(shares)) if shares else 0.0
    small: set[str] = set()
    while True:
        whole = sum(share for kind, share in shares.items() if kind not in small) or 1.0
        left = free - least * len(small)
        too_small = {
            kind for kind, share in shares.items() if kind not in small and left * share / whole < least - 0.01
        }
        if not too_small:
            return {kind: least if kind in small else left * share / whole for kind, share in shares.items()}
        small |= too_small
