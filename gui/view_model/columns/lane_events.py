"""Events of a lane as columns, counted in calendar bins.

Pure numpy.
"""

from copy import copy
from functools import cached_property
from typing import NamedTuple

import numpy as np

from gui.view_model.columns.calendar_bins import BinStep, bin_edges, fullest_bin
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Columns, Positions, Seconds


class TimeBins(NamedTuple):
    """Counted bins from left to right, as columns of shape (n,).

    `start` to `stop`: their events as positions in the lane; `first`, `last`: seconds of the bin; `events`, `failed`:
    counts; `shares`: counts by kind code. A bar counts in the bin in which it begins.
    """

    start: Positions
    stop: Positions
    first: Seconds
    last: Seconds
    events: Positions
    failed: Positions
    shares: dict[int, Positions]


NO_POSITIONS: Positions = np.zeros(0, dtype=np.intp)
NO_BINS = TimeBins(NO_POSITIONS, NO_POSITIONS, np.zeros(0), np.zeros(0), NO_POSITIONS, NO_POSITIONS, {})


class LaneEvents:
    """Events of one lane by the left edge of their marks.

    `positions`: their positions in the columns of the model. `has_class_rows`: launches stand on rows by class.
    """

    def __init__(self, columns: Columns, positions: Positions, *, has_class_rows: bool = False) -> None:
        self.positions, self.has_class_rows = positions, has_class_rows
        self.left: Seconds = columns.left[positions]
        self.right: Seconds = columns.right[positions]
        self.kind = columns.kind[positions]
        self._look = columns.look[positions]
        vague = columns.vague
        inside = np.searchsorted(positions, vague)
        here = (
            np.flatnonzero(positions[np.minimum(inside, len(positions) - 1)] == vague) if len(positions) else inside[:0]
        )
        here = here[np.argsort(columns.first[vague[here]], kind="stable")]
        self._vague = inside[here]
        self._first, self._last = columns.first[vague[here]], columns.last[vague[here]]
        self._breaks: tuple[float, Positions] = (-1.0, positions[:0])
        self._fullest: dict[BinStep, int] = {}
        self._crowded: dict[tuple[int, float], float] = {}

    def __len__(self) -> int:
        return len(self.positions)

    def moved(self, positions: Positions) -> "LaneEvents":
        """The same events at other positions; all lookups stay valid."""
        lane_events = copy(self)
        lane_events.positions = positions
        return lane_events

    def take_over(self, before: "LaneEvents", added: Positions) -> None:
        """Keep what was counted before some events came in.

        Counting a million anew takes 10 ms.

        `added`: their positions in the lane.
        """
        for step, fullest in before._fullest.items():  # noqa: SLF001 - of its own kind
            around = (self._bins_around(float(self.left[position]), step) for position in added.tolist())
            self._fullest[step] = max([fullest, *(int(bins.events.max()) for bins in around)])

    def _bins_around(self, second: float, step: BinStep) -> TimeBins:
        return self.bins(TimeSpan(second, second), step)

    @cached_property
    def longest(self) -> float:
        """Seconds of the longest bar; 0 where all marks are points."""
        return float((self.right - self.left).max()) if len(self) else 0.0

    @cached_property
    def reach(self) -> Seconds:
        """Running maximum of right edges, to find bars that enter a view."""
        return np.maximum.accumulate(self.right) if self.longest else self.right

    @cached_property
    def _gaps(self) -> Seconds:
        return self.left[1:] - self.reach[:-1]

    def starts(self, gap: float) -> Positions:
        """First event after each gap of more than `gap` seconds."""
        if self._breaks[0] != gap:
            later = np.flatnonzero(self._gaps > gap) + 1
            self._breaks = (gap, np.concatenate(([0], later)).astype(np.intp))
        return self._breaks[1]

    def longest_run(self, gap: float) -> int:
        """Most events in a row without a gap of `gap` seconds."""
        return int(np.diff(np.append(self.starts(gap), len(self))).max(initial=0))

    # ---- rows by class ----------------------------------------------------------
    @cached_property
    def rows(self) -> tuple[int, ...]:
        """Rows by class with events; one row for other lanes."""
        if not self.has_class_rows:
            return (0,)
        return tuple(np.flatnonzero(np.bincount(self._look // 2, minlength=1)).tolist())

    @cached_property
    def members(self) -> tuple[Positions, ...]:
        """Positions in the lane of the events of each of `rows`."""
        if not self.has_class_rows:
            return (np.arange(len(self)),)
        return tuple(np.flatnonzero(self._look // 2 == row) for row in self.rows)

    @cached_property
    def _lefts(self) -> tuple[Seconds, ...]:
        return (self.left,) if not self.has_class_rows else tuple(self.left[members] for members in self.members)

    def row_lefts(self, row: int) -> Seconds:
        """Left edges of the events on a row, counted from the top."""
        return self._lefts[row]

    # ---- counted ------------------------------------------------------------------
    @cached_property
    def of_kind(self) -> dict[int, Positions | None]:
        """Positions by kind in this lane; None for the only kind."""
        codes: list[int] = np.flatnonzero(np.bincount(self.kind, minlength=1)).tolist()
        return {code: np.flatnonzero(self.kind == code) if len(codes) > 1 else None for code in codes}

    @cached_property
    def _failed(self) -> Positions:
        return np.flatnonzero(self._look & 1)

    def bins(self, window: TimeSpan, step: BinStep) -> TimeBins:
        """The filled bins that a window touches."""
        edges = bin_edges(window, step)
        begins = np.searchsorted(self.left, edges)
        full = np.flatnonzero(begins[1:] > begins[:-1])
        start, stop = begins[full], begins[full + 1]
        shares = {code: _within(held, start, stop) for code, held in self.of_kind.items()}
        failed = _within(self._failed, start, stop)
        return TimeBins(start, stop, edges[full], edges[full + 1], stop - start, failed, shares)

    def fullest(self, step: BinStep) -> int:
        """Most events in one bin of the whole lane; scales the columns."""
        if step not in self._fullest:
            self._fullest[step] = fullest_bin(self.left, step)
        return self._fullest[step]

    # ---- crowded ------------------------------------------------------------------
    def crowded_part(self, slots: int, seconds: float) -> float:
        """The part of the events that lack a place of their own.

        Their `slots`-th follower on the row comes within so many seconds.
        """
        key = (slots, seconds)
        if key not in self._crowded:
            near = sum(int(np.count_nonzero(left[slots:] - left[:-slots] < seconds)) for left in self._lefts)
            self._crowded[key] = near / max(1, len(self))
        return self._crowded[key]

    def overlapping_part(self, rows: int, least: float) -> float:
        """The part of the bars that begin while `rows` others last.

        Each is taken to last `least` seconds at least.
        """
        key = (-rows, least)
        if key not in self._crowded:
            ends = np.sort(np.maximum(self.right, self.left + least))
            over = np.arange(len(self)) - np.searchsorted(ends, self.left, "right")
            self._crowded[key] = int(np.count_nonzero(over >= rows)) / max(1, len(self))
        return self._crowded[key]

    # ---- uncertain dates ------------------------------------------------------------
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


def _within(held: Positions | None, start: Positions, stop: Positions) -> Positions:
    """How many of some ascending positions lie between two places; all, where a lane has but one kind."""
    if held is None:
        return stop - start
    return np.searchsorted(held, stop) - np.searchsorted(held, start)
