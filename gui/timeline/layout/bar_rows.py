"""Rows for bars: each takes the first free one; crowds become columns.

Bars that follow each other without a gap form a group. Rows depend on the group and never on the part in view, so
nothing jumps while panning.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from gui.timeline.layout.lane_contents import APART, GAP, MARK_WIDTH, LaneContents, Mark
from gui.view_model.lane_events import NO_BINS, LaneEvents, TimeBins, edges_in, join_bins, octave_for
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Positions, Seconds

# Bars of a group placed one by one: 2 ms; longer groups are taken apart, or become a band
MOST = 300
# The pixels that the label of an event takes, by its place in the strip
Measure = Callable[[int], float]


def place_bars(lane_events: LaneEvents, scale: float, rows: int, window: TimeSpan, measure: Measure) -> LaneContents:
    """Place the bars of a window of time on rows.

    Args:
        scale: Pixels a second.
        rows: Number of rows.
    """
    marks: list[Mark] = []
    bands: list[TimeBins] = []
    for start, stop in _groups(lane_events, APART / scale, window):
        if stop - start <= MOST:
            marks += _place_group(lane_events, start, stop, scale, rows, measure)
            continue
        for low, high in _groups(lane_events, (MARK_WIDTH + GAP) / scale, window, start, stop):
            if high - low <= MOST:
                marks += _place_group(lane_events, low, high, scale, rows, measure)
            else:
                bands.append(_band(lane_events, low, high, scale, window))
    return LaneContents(marks, join_bins(bands))


def _groups(
    lane_events: LaneEvents, gap: float, window: TimeSpan, start: int = 0, stop: int | None = None
) -> Iterator[tuple[int, int]]:
    """The groups of bars, of those from `start` to `stop`, that show in a window."""
    stop = len(lane_events) if stop is None else stop
    starts = lane_events.starts(gap)
    low = max(start, int(np.searchsorted(lane_events.reach, window.first)))
    high = min(stop, int(np.searchsorted(lane_events.left, window.last, "right")))
    if low >= high:
        return
    first = int(np.searchsorted(starts, low, "right")) - 1
    last = int(np.searchsorted(starts, high))
    bounds = [*starts[first:last].tolist(), int(starts[last]) if last < len(starts) else len(lane_events)]
    yield from ((max(start, a), min(stop, b)) for a, b in pairwise(bounds))


class _Open:
    """A mark while its row is being filled."""

    def __init__(self, position: int, left: float, right: float, label: float) -> None:
        self.members = [position]
        self.left, self.right, self.label = left, right, label

    @property
    def wanted(self) -> float:
        """The pixel at which the mark with its label ends."""
        inside = self.label + 16 < self.right - self.left
        return self.right + GAP if inside else self.right + GAP + self.label + GAP


def _place_group(
    lane_events: LaneEvents, start: int, stop: int, scale: float, rows: int, measure: Measure
) -> list[Mark]:
    """First choice is a row where bar and label are free, then one where the bar is, at the cost of the label before it;
    a bar that finds neither joins the one that it would cover."""
    lines: list[list[_Open]] = [[] for _ in range(max(1, rows))]
    begin = float(lane_events.left[start])
    middles = (lane_events.left[start:stop] + lane_events.right[start:stop]) / 2 - begin
    halves = np.maximum(MARK_WIDTH / 2, (lane_events.right[start:stop] - lane_events.left[start:stop]) / 2 * scale)
    edges = zip((middles * scale - halves).tolist(), (middles * scale + halves).tolist(), strict=True)
    for position, (left, right) in enumerate(edges, start):
        line = _line_for(lines, left)
        if line is not None:
            line.append(_Open(position, left, right, measure(position)))
            continue
        covered = min((held[-1] for held in lines), key=lambda held: held.right)
        covered.members.append(position)
        covered.right = max(covered.right, right)
    return [
        Mark(tuple(mark.members), row, begin + mark.left / scale, begin + mark.right / scale)
        for row, line in enumerate(lines)
        for mark in line
    ]


def _line_for(lines: list[list[_Open]], left: float) -> list[_Open] | None:
    for line in lines:
        if not line or line[-1].wanted <= left:
            return line
    free = [line for line in lines if line[-1].right + 1 <= left]
    return min(free, key=lambda line: line[-1].right) if free else None


def _band(lane_events: LaneEvents, start: int, stop: int, scale: float, window: TimeSpan) -> TimeBins:
    """The bars of a group counted in each cell that they reach into."""
    seen = TimeSpan(
        max(float(lane_events.left[start]), window.first), min(float(lane_events.reach[stop - 1]), window.last)
    )
    if seen.first > seen.last:
        return NO_BINS
    edges = edges_in(seen, octave_for(scale))
    begun = start + np.searchsorted(lane_events.left[start:stop], edges[1:])
    ended = start + np.searchsorted(lane_events.ends[start:stop], edges[:-1], "right")
    low = start + np.searchsorted(lane_events.reach[start:stop], edges[:-1])
    full = np.flatnonzero(begun > ended)
    low, high, events = low[full], begun[full], (begun - ended)[full]
    return TimeBins(
        low, high, edges[full], edges[full + 1], events, _shares(lane_events, low, high, edges[full], events)
    )


def _shares(
    lane_events: LaneEvents, low: Positions, high: Positions, first: Seconds, events: Positions
) -> dict[int, Positions]:
    """How many of each kind reach into each cell."""
    if len(lane_events.of_kind) == 1:
        return {next(iter(lane_events.of_kind)): events}
    counts = [
        np.bincount(lane_events.kind[a:b][lane_events.right[a:b] > at], minlength=int(lane_events.kind.max()) + 1)
        for a, b, at in zip(low.tolist(), high.tolist(), first.tolist(), strict=True)
    ]
    table = np.array(counts, dtype=np.intp).reshape(len(counts), -1)
    return {code: table[:, code] for code in lane_events.of_kind if table.size}
