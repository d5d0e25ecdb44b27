"""Time bins of a power of two of seconds: they never move."""

from math import ceil, floor, log2
from typing import NamedTuple

import numpy as np

from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Positions, Seconds

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
