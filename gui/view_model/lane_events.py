"""Events of a lane as columns, and counted in time bins.

Pure numpy. Bins are powers of two of seconds: they never move.
"""

from copy import copy
from functools import cached_property
from math import ceil, floor, log2
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Columns, Positions, Seconds

# Pixels of the narrowest cell: room for "999", and for a mark that stands at its edge. The widest has twice
# that.
NARROWEST = 26.0


class TimeBins(NamedTuple):
    """Counted bins from left to right, as columns of shape (n,).

    `start` to `stop`: their events as positions in the lane; `first`, `last`: seconds of the bin; `events`: counts;
    `shares`: counts by kind code. Bars count in each bin they reach into.
    """

    start: Positions
    stop: Positions
    first: Seconds
    last: Seconds
    events: Positions
    shares: dict[int, Positions]

    def only(self, which: Positions) -> "TimeBins":
        """Some of them."""
        shares = {code: events[which] for code, events in self.shares.items()}
        start, stop, first, last, events, _ = self
        return TimeBins(start[which], stop[which], first[which], last[which], events[which], shares)


NO_POSITIONS: Positions = np.zeros(0, dtype=np.intp)
NO_BINS = TimeBins(NO_POSITIONS, NO_POSITIONS, np.zeros(0), np.zeros(0), NO_POSITIONS, {})


def join_bins(parts: list[TimeBins]) -> TimeBins:
    """The cells of several groups, which come from left to right."""
    if len(parts) < 2:
        return parts[0] if parts else NO_BINS
    start, stop, events = (np.concatenate([part[n] for part in parts]) for n in (0, 1, 4))
    first, last = (np.concatenate([part[n] for part in parts]) for n in (2, 3))
    codes = {code for part in parts for code in part.shares}
    none = {id(part): np.zeros_like(part.events) for part in parts}
    shares = {code: np.concatenate([part.shares.get(code, none[id(part)]) for part in parts]) for code in codes}
    return TimeBins(start, stop, first, last, events, shares)


def octave_for(scale: float) -> int:
    """The octave of the cells at `scale` pixels a second."""
    return ceil(log2(NARROWEST / scale))


def edges_in(window: TimeSpan, octave: int) -> Seconds:
    """The edges of the cells that cover a window."""
    cell = 2.0**octave
    return np.arange(floor(window.first / cell), ceil(window.last / cell) + 1, dtype=np.float64) * cell


# Cells of 2**16 seconds, 18 hours, are counted once for all; finer ones, of views of a month and less, when
# asked for
FINEST = 16
# Of the finest cells counted once: an extent of ten thousand years takes coarser ones
MOST_CELLS = 2**16


class LaneEvents:
    """Events of one lane by the left edge of their marks.

    `positions`: their positions in the columns of the model.
    """

    def __init__(self, columns: Columns, positions: Positions) -> None:
        self.positions = positions
        self.left: Seconds = columns.left[positions]
        self.right: Seconds = columns.right[positions]
        self.kind = columns.kind[positions]
        vague = columns.vague
        inside = np.searchsorted(positions, vague)
        here = (
            np.flatnonzero(positions[np.minimum(inside, len(positions) - 1)] == vague) if len(positions) else inside[:0]
        )
        here = here[np.argsort(columns.first[vague[here]], kind="stable")]
        self._vague = inside[here]
        self._first, self._last = columns.first[vague[here]], columns.last[vague[here]]
        self._breaks: tuple[float, Positions] = (-1.0, positions[:0])
        self._busiest: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.positions)

    def moved(self, positions: Positions) -> "LaneEvents":
        """The same events at other positions; all lookups stay valid."""
        lane_events = copy(self)
        lane_events.positions = positions
        return lane_events

    @cached_property
    def longest(self) -> float:
        """Seconds of the longest bar; 0 where all marks are points."""
        return float((self.right - self.left).max()) if len(self) else 0.0

    @cached_property
    def _vague_reach(self) -> Seconds:
        return np.maximum.accumulate(self._last)

    def vague_in(self, first: float, last: float, most: int) -> list[tuple[int, float, float]]:
        """Events in a window known only to a month or year.

        Returns (position, first and last second) of each, or nothing if more than `most`.
        """
        low = int(np.searchsorted(self._vague_reach, first))
        high = int(np.searchsorted(self._first, last))
        if high - low > most:
            return []
        spans = zip(*(column[low:high].tolist() for column in (self._vague, self._first, self._last)), strict=True)
        return [(position, start, end) for position, start, end in spans if end >= first]

    @cached_property
    def reach(self) -> Seconds:
        """Running maximum of right edges, to find bars that enter a view."""
        return np.maximum.accumulate(self.right) if self.longest else self.right

    @cached_property
    def ends(self) -> Seconds:
        """The ends of all marks in their order."""
        return np.sort(self.right) if self.longest else self.right

    @cached_property
    def _gaps(self) -> Seconds:
        return self.left[1:] - self.reach[:-1]

    def starts(self, gap: float) -> Positions:
        """First event after each gap of more than `gap` seconds."""
        if self._breaks[0] != gap:
            later = np.flatnonzero(self._gaps > gap) + 1
            self._breaks = (gap, np.concatenate(([0], later)).astype(np.intp))
        return self._breaks[1]

    @cached_property
    def of_kind(self) -> dict[int, Positions | None]:
        """Positions by kind in this lane; None for the only kind."""
        codes: list[int] = np.flatnonzero(np.bincount(self.kind, minlength=1)).tolist()
        return {code: np.flatnonzero(self.kind == code) if len(codes) > 1 else None for code in codes}

    # ---- how crowded -----------------------------------------------------------
    def busiest(self, octave: int) -> int:
        """Most events in a bin of 2**octave seconds; scales the columns."""
        if octave not in self._busiest:
            base, number, begun, ended = self._counted
            if octave >= base:
                step = 2 ** (octave - base)
                edges = np.arange(number // step * step - number, len(begun) - 1 + step, step).clip(0, len(begun) - 1)
                self._busiest[octave] = _most(begun[edges], ended[edges])
            else:
                cells = np.floor(self.left * 2.0**-octave)
                edges = np.flatnonzero(np.diff(cells, prepend=-np.inf, append=np.inf))
                self._busiest[octave] = int(np.diff(edges).max(initial=1))
        return self._busiest[octave]

    @cached_property
    def _counted(self) -> tuple[int, int, npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """An octave, the number of the first of its cells, and how many marks begin and end before each edge of them."""
        first, last = float(self.left[0]), float(self.ends[-1])
        base = max(FINEST, int(np.ceil(np.log2(max(1.0, (last - first) / MOST_CELLS)))))
        number = int(np.floor(first / 2.0**base))
        edges = np.arange(number, np.ceil(last / 2.0**base) + 2) * 2.0**base
        return base, number, np.searchsorted(self.left, edges), np.searchsorted(self.ends, edges)


def _most(begun: npt.NDArray[np.intp], ended: npt.NDArray[np.intp]) -> int:
    """Of the marks that begin before the end of a cell and do not end before its start, the most."""
    if len(begun) < 2:
        return int(begun[-1]) if len(begun) and begun[-1] else 1
    return max(1, int((begun[1:] - ended[:-1]).max()))
