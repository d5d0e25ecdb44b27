"""Rows for points: by class, or in turn.

Marks step aside where they would touch.

On a row by class, marks that follow each other within a mark's width step below and above its line. Any other lane fills
its rows from the latest event to the earliest, so that a link from above passes left of the words above its end. A place
depends on the events around, never on the view: nothing jumps while panning.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from gui.timeline.layout.lane_contents import APART, MARK_WIDTH, Mark
from gui.timeline.layout.lane_heights import Lane
from gui.view_model.columns.lane_events import LaneEvents
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Positions, Seconds

# Events that are looked through for the ends of a run; a longer run takes places by number
FAR = 512


class MarkPlace(NamedTuple):
    """Row, place on it, and leader.

    The leader is the event whose mark shows this one too, if they would touch.
    """

    row: int
    slot: int
    leader: int


def place_points(lane: Lane, lane_events: LaneEvents, level: float, window: TimeSpan) -> list[Mark]:
    """MarkPlace the points of a window of time.

    Args:
        level: Pixels a second; the view may be larger, never smaller.
    """
    marks: dict[int, Mark] = {}
    for row, members in enumerate(lane_events.members):
        left = lane_events.row_lefts(row)
        low, high = np.searchsorted(left, (window.first, window.last)).tolist()
        for place, at in _places(lane, left, level, low, high):
            position, leader = int(members[at]), int(members[place.leader])
            known = marks.get(leader)
            second = float(lane_events.left[leader])
            before = known.members if known else () if leader == position else (leader,)
            marks[leader] = Mark((*before, position), row, second, second, place.slot)
    return list(marks.values())


def place_of(lane: Lane, lane_events: LaneEvents, position: int, level: float) -> MarkPlace:
    """The place of one event, in view or not.

    Its leader is a position in the lane.
    """
    for row, members in enumerate(lane_events.members):
        at = int(np.searchsorted(members, position))
        if at < len(members) and members[at] == position:
            for place, _ in _places(lane, lane_events.row_lefts(row), level, at, at + 1):
                return MarkPlace(row, place.slot, int(members[place.leader]))
    return MarkPlace(0, 0, position)


def _places(lane: Lane, left: Seconds, level: float, low: int, high: int) -> Iterator[tuple[MarkPlace, int]]:
    """Places of the events of a row from `low` to `high`, by their number on the row."""
    if low >= high:
        return
    slots, width = lane.slots, MARK_WIDTH / level
    starts, stops = _runs(left, (MARK_WIDTH if lane.has_class_rows else APART) / level, low, high)
    numbers = np.arange(low, high)
    ranks = numbers - starts if lane.has_class_rows else stops - 1 - numbers
    for at, rank, start in zip(numbers.tolist(), ranks.tolist(), starts.tolist(), strict=True):
        leader = at
        while leader - slots >= start and left[leader] - left[leader - slots] < width:
            leader -= slots
        yield MarkPlace(0, rank % slots, leader), at


def _runs(left: Seconds, gap: float, low: int, high: int) -> tuple[Positions, Positions]:
    """Where the run of each event begins and ends; a long run counts from multiples of its length."""
    first, last = max(0, low - FAR), min(len(left), high + FAR)
    breaks = np.flatnonzero(np.diff(left[first:last]) > gap) + first + 1
    edges = np.concatenate(([first], breaks, [last]))
    run = np.searchsorted(edges, np.arange(low, high), "right") - 1
    starts, stops = edges[run], edges[run + 1]
    is_long = stops - starts > FAR
    numbers = np.arange(low, high)
    even = numbers // FAR * FAR
    return np.where(is_long, even, starts), np.where(is_long, even + FAR, stops)
