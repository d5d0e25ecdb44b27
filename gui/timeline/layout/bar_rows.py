"""Rows for bars: the first free one, or a bar's own.

A bar that finds no row joins the one that it would cover.

Bars that follow each other without a gap form a group. Rows depend on the group and never on the part in view, so
nothing jumps while panning.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from gui.timeline.layout.lane_contents import APART, GAP, MARK_WIDTH, Mark
from gui.view_model.columns.lane_events import LaneEvents
from gui.view_model.time_span import TimeSpan

# The pixels that the label of an event takes, by its position in the lane
Measure = Callable[[int], float]


def place_bars(lane_events: LaneEvents, level: float, rows: int, window: TimeSpan, measure: Measure) -> list[Mark]:
    """Place the bars of a window of time on rows.

    Args:
        level: Pixels a second; the view may be larger, never smaller.
        rows: Number of rows.
    """
    marks: list[Mark] = []
    for start, stop in _groups(lane_events, APART / level, window):
        marks += _place_group(lane_events, start, stop, level, rows, measure)
    return marks


def _groups(lane_events: LaneEvents, gap: float, window: TimeSpan) -> Iterator[tuple[int, int]]:
    """The groups of bars that show in a window."""
    starts = lane_events.starts(gap)
    low = int(np.searchsorted(lane_events.reach, window.first))
    high = int(np.searchsorted(lane_events.left, window.last, "right"))
    if low >= high:
        return
    first = int(np.searchsorted(starts, low, "right")) - 1
    last = int(np.searchsorted(starts, high))
    bounds = [*starts[first:last].tolist(), int(starts[last]) if last < len(starts) else len(lane_events)]
    yield from pairwise(bounds)


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
    lane_events: LaneEvents, start: int, stop: int, level: float, rows: int, measure: Measure
) -> list[Mark]:
    """First choice is a row where bar and label are free, then one where the bar is, at the cost of the label before it;
    a bar that finds neither joins the one that it would cover."""
    lines: list[list[_Open]] = [[] for _ in range(max(1, rows))]
    begin = float(lane_events.left[start])
    middles = (lane_events.left[start:stop] + lane_events.right[start:stop]) / 2 - begin
    halves = np.maximum(MARK_WIDTH / 2, (lane_events.right[start:stop] - lane_events.left[start:stop]) / 2 * level)
    edges = zip((middles * level - halves).tolist(), (middles * level + halves).tolist(), strict=True)
    for position, (left, right) in enumerate(edges, start):
        line = _line_for(lines, left)
        if line is not None:
            line.append(_Open(position, left, right, measure(position)))
            continue
        covered = min((held[-1] for held in lines), key=lambda held: held.right)
        covered.members.append(position)
        covered.right = max(covered.right, right)
    return [_mark(lane_events, held, row) for row, line in enumerate(lines) for held in line]


def _mark(lane_events: LaneEvents, held: _Open, row: int) -> Mark:
    """Edges in seconds, as told: the least width hangs on the view."""
    left = float(lane_events.left[held.members[0]])
    return Mark(tuple(held.members), row, left, max(float(lane_events.right[member]) for member in held.members))


def _line_for(lines: list[list[_Open]], left: float) -> list[_Open] | None:
    for line in lines:
        if not line or line[-1].wanted <= left:
            return line
    free = [line for line in lines if line[-1].right + 1 <= left]
    return min(free, key=lambda line: line[-1].right) if free else None
