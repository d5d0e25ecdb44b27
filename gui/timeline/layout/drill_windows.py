"""Windows of drills: the time that each lasted, through all lanes."""

from typing import NamedTuple

import numpy as np

from gui.timeline.layout.viewport import Viewport
from gui.view_model.columns.lane_events import LaneNumbers
from gui.view_model.time_span import DAY
from store.library.queries.event_columns import Columns, Positions, Seconds

# Drills that last longer say nothing of the events in them
LONGEST = 120 * DAY
# Pixels of the narrowest window, and the part of the view that windows may cover
NARROWEST, MOST_COVERED = 3.0, 0.5
# Drills in view beyond which none can have a window of its own, and days are looked at instead
MANY = 2_000


class DrillWindow(NamedTuple):
    """The window of one drill.

    Its position in the columns, and pixels from the left of the view.
    """

    position: int
    left: float
    right: float


class DrillWindows:
    """Windows of the drills in view, by time.

    `lane` is the number of each event's lane, -1 if that is hidden. `are_drawn` is False where windows would be too narrow
    or cover too much; then `stretches`, pixels from left to right that do not overlap, show when drills were on.
    """

    def __init__(self, columns: Columns, lane: LaneNumbers, viewport: Viewport) -> None:
        bars = _bars_in_view(columns, viewport)
        self._positions = _shown(columns, lane, bars, viewport) if len(bars) <= MANY else bars[:0]
        self._left = viewport.scale * (columns.left[self._positions] - viewport.span.first)
        self._right = viewport.scale * (columns.right[self._positions] - viewport.span.first)
        self._is_wide = self._right - self._left >= NARROWEST
        ends = np.clip(self._left, 0, viewport.width), np.clip(self._right, 0, viewport.width)
        self.stretches = _joined(ends[0][self._is_wide], ends[1][self._is_wide])
        covered = sum(end - start for start, end in self.stretches)
        self.are_drawn = bool(self._is_wide.any()) and covered <= MOST_COVERED * viewport.width
        if not self.are_drawn:
            self.stretches = _joined(*ends)
        if len(bars) > MANY and lane[bars[0]] >= 0:
            self.stretches = _stretches_of_days(columns, viewport)

    @property
    def windows(self) -> list[DrillWindow]:
        """The windows to draw."""
        wide = np.flatnonzero(self._is_wide) if self.are_drawn else ()
        return [DrillWindow(int(self._positions[n]), float(self._left[n]), float(self._right[n])) for n in wide]

    def at(self, x: float) -> DrillWindow | None:
        """The shortest window over a pixel."""
        over = [window for window in self.windows if window.left <= x <= window.right]
        return min(over, key=lambda one: one.right - one.left, default=None)


def _bars_in_view(columns: Columns, viewport: Viewport) -> Positions:
    """Positions of what may last into the view: only drills of known days are bars."""
    low, high = np.searchsorted(columns.left, (viewport.span.first - LONGEST, viewport.span.last)).tolist()
    first, last = np.searchsorted(columns.bars, (low, high)).tolist()
    return columns.bars[first:last]


def _shown(columns: Columns, lane: LaneNumbers, bars: Positions, viewport: Viewport) -> Positions:
    """Those that last into the view, in shown lanes."""
    left, right = columns.left[bars], columns.right[bars]
    shown: Positions = bars[(right - left <= LONGEST) & (right >= viewport.span.first) & (lane[bars] >= 0)]
    return shown


def _stretches_of_days(columns: Columns, viewport: Viewport) -> list[tuple[float, float]]:
    """The days on which a drill was on, in pixels."""
    base, days = columns.days_with_bars
    low = max(0, int(viewport.span.first // DAY) - base)
    high = max(low, int(viewport.span.last // DAY) + 1 - base)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], days[low:high], [False])))) + low + base
    x = np.clip(viewport.xs(edges.astype(np.float64) * DAY), 0, viewport.width)
    return _joined(x[::2], x[1::2])


def _joined(left: Seconds, right: Seconds) -> list[tuple[float, float]]:
    """Stretches that overlap as one; `left` does not fall."""
    if not len(left):
        return []
    reached = np.maximum.accumulate(right)
    begins = np.flatnonzero(np.concatenate(([True], left[1:] > reached[:-1])))
    ends = np.concatenate((begins[1:] - 1, [len(left) - 1]))
    pairs = zip(left[begins].tolist(), reached[ends].tolist(), strict=True)
    return [(start, end) for start, end in pairs if end > start]
