"""Events of a lane as columns, counted in calendar bins.

Pure numpy.
"""

from copy import copy
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gui.view_model.columns.calendar_bins import BinStep, bin_edges, fullest_bin
from gui.view_model.time_span import TimeSpan
from store.library.queries.array_pool import ArrayPool
from store.library.queries.event_columns import Columns, Moves, Positions, Seconds

# The number of the lane of each event, -1 for none
LaneNumbers = npt.NDArray[np.int32]


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


# Events that a lane takes in one by one; and the part of a lane by which it may grow before crowds are counted anew
FEW, SLACK = 40, 0.001
NO_POSITIONS: Positions = np.zeros(0, dtype=np.intp)
NO_BINS = TimeBins(NO_POSITIONS, NO_POSITIONS, np.zeros(0), np.zeros(0), NO_POSITIONS, NO_POSITIONS, {})


class LaneEvents:
    """Events of one lane by the left edge of their marks.

    `positions`: their positions in the columns of the model. `has_class_rows`: launches stand on rows by class.
    """

    def __init__(self, columns: Columns, positions: Positions, *, has_class_rows: bool = False) -> None:
        self.positions, self.has_class_rows = positions, has_class_rows
        self.left: Seconds = columns.left[positions]
        right: Seconds = columns.right[positions]
        # Points share one column: half of what a change of a large lane copies
        self.right: Seconds = self.left if np.array_equal(right, self.left) else right
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
        self._joined = 0

    def __len__(self) -> int:
        return len(self.positions)

    def moved(self, positions: Positions) -> "LaneEvents":
        """The same events at other positions; all lookups stay valid."""
        lane_events = copy(self)
        lane_events.positions = positions
        return lane_events

    def joined(self, columns: Columns, positions: Positions, added: Positions) -> "LaneEvents":
        """These events and a few more, at other positions.

        What was looked up is kept as far as it holds.

        Building a lane of half a million anew takes three times as long. `added`: positions of the new ones in this lane
        as it will be, ascending.
        """
        rows = positions[added]
        are_vague = np.searchsorted(columns.vague, rows, "right") > np.searchsorted(columns.vague, rows)
        if len(added) > FEW or are_vague.any():
            return LaneEvents(columns, positions, has_class_rows=self.has_class_rows)
        lane = copy(self)
        for name in ("longest", "reach", "_gaps", "rows", "members", "_lefts", "of_kind", "_failed"):
            vars(lane).pop(name, None)
        at = added - np.arange(len(added))
        lane.positions = positions
        lane.left = columns.pool.insert(self.left, at, columns.left[rows])
        are_points = self.right is self.left and bool((columns.right[rows] == columns.left[rows]).all())
        lane.right = lane.left if are_points else columns.pool.insert(self.right, at, columns.right[rows])
        lane.kind = columns.pool.insert(self.kind, at, columns.kind[rows])
        lane._look = columns.pool.insert(self._look, at, columns.look[rows])  # noqa: SLF001 - of its own kind
        lane._vague = Moves(at).of(self._vague)  # noqa: SLF001
        lane._breaks, lane._fullest, lane._crowded = (-1.0, positions[:0]), {}, dict(self._crowded)  # noqa: SLF001
        lane._joined = self._joined + len(added)  # noqa: SLF001
        if lane._joined > len(lane) * SLACK:  # noqa: SLF001
            lane._crowded, lane._joined = {}, 0  # noqa: SLF001
        lane._keep_lookups(self, at, added, columns.pool)  # noqa: SLF001
        return lane

    def _keep_lookups(self, before: "LaneEvents", at: Positions, added: Positions, pool: ArrayPool) -> None:
        """Take over what was looked up before a few events came in."""
        known, moves = vars(before), Moves(at)
        codes = {int(code) for code in self.kind[added]}
        if "of_kind" in known and codes <= set(before.of_kind) and len(before.of_kind) == 1:
            vars(self)["of_kind"] = before.of_kind
        if "_failed" in known:
            moved = moves.of_ascending(before._failed, pool)  # noqa: SLF001
            vars(self)["_failed"] = _with_places(moved, added[(self._look[added] & 1) > 0], pool)
        new_rows = (self._look[added] // 2).tolist()
        if self.has_class_rows and "members" in known and set(new_rows) <= set(before.rows):
            vars(self)["rows"] = before.rows
            vars(self)["members"] = tuple(
                _with_places(moves.of_ascending(members, pool), added[self._look[added] // 2 == row], pool)
                for row, members in zip(before.rows, before.members, strict=True)
            )
            vars(self)["_lefts"] = tuple(
                lefts if row not in new_rows else self.left[members]
                for row, lefts, members in zip(before.rows, before._lefts, self.members, strict=True)  # noqa: SLF001
            )
        for step, fullest in before._fullest.items():  # noqa: SLF001
            around = (self._bins_around(float(self.left[position]), step) for position in added.tolist())
            self._fullest[step] = max([fullest, *(int(bins.events.max()) for bins in around)])

    def _bins_around(self, second: float, step: BinStep) -> TimeBins:
        return self.bins(TimeSpan(second, second), step)

    @cached_property
    def longest(self) -> float:
        """Seconds of the longest bar; 0 where all marks are points."""
        return 0.0 if self.right is self.left else float((self.right - self.left).max()) if len(self) else 0.0

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


def _with_places(positions: Positions, added: Positions, pool: ArrayPool) -> Positions:
    """Ascending positions and a few more."""
    return pool.insert(positions, np.searchsorted(positions, added), added) if added.size else positions
