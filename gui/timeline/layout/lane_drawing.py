"""How a lane is drawn: columns, stacks, or marks at their time.

Decided for the whole library, never for the view, so panning changes nothing.
"""

from enum import Enum
from math import floor, log2

from gui.timeline.layout.lane_contents import APART, GAP, MARK_WIDTH
from gui.timeline.layout.lane_heights import Lane
from gui.view_model.columns.calendar_bins import KEPT, NARROWEST, bin_step
from gui.view_model.columns.lane_events import LaneEvents
from gui.view_model.time_span import DAY

# Of the events of a lane one in so many may lack a place of its own, or room for a label
WITHOUT_PLACE, WITHOUT_LABEL = 1 / 20, 1 / 4
# Pixels of a label with its mark, of most events
LABELLED = 130.0
# Pixels a day from which on marks stand at their time even if labels lack room: a week of 28 pixels says when
TIMELY = 4.0 / DAY
# Pixels of a mark in a stack, at least and at most
BRICK, TALLEST = 11.5, 13.0
# Bars that follow each other without a gap, placed one by one: 2 ms
MOST_BARS = 300


class Drawing(Enum):
    """The three ways to draw a lane."""

    COLUMNS = "columns"
    STACKS = "stacks"
    MARKS = "marks"


class StickyScale:
    """The scale by which drawings are chosen.

    It follows zooming in at once, zooming out late.
    A drawing that came at 18 pixels a bin goes below 15.
    """

    def __init__(self) -> None:
        self._kept = 0.0

    def follow(self, scale: float) -> float:
        """The scale to choose by, at `scale` pixels a second."""
        self._kept = min(max(self._kept, scale), scale * NARROWEST / KEPT)
        return self._kept


def level_of(scale: float) -> float:
    """The scale at which places are found, at or below `scale`.

    Places change only twice while the scale doubles.
    """
    return float(TIMELY * 2.0 ** (floor(2 * log2(scale / TIMELY)) / 2))


def choose_drawing(lane: Lane, lane_events: LaneEvents, sticky: float) -> Drawing:
    """How a lane is drawn.

    Args:
        sticky: Pixels a second; see `StickyScale`.
    """
    level = level_of(sticky)
    if _has_room_for_marks(lane, lane_events, level):
        return Drawing.MARKS
    fits = lane_events.fullest(bin_step(sticky)) * BRICK <= lane.room
    return Drawing.STACKS if fits and not lane.is_folded and not lane_events.longest else Drawing.COLUMNS


def brick_height(lane: Lane, lane_events: LaneEvents, sticky: float) -> float:
    """Pixels of one event in a column or stack."""
    return min(TALLEST, lane.room / lane_events.fullest(bin_step(sticky)))


def _has_room_for_marks(lane: Lane, lane_events: LaneEvents, level: float) -> bool:
    if lane_events.longest:
        least = (MARK_WIDTH + GAP) / level
        return (
            lane_events.overlapping_part(max(1, lane.rows), least) <= WITHOUT_PLACE
            and lane_events.longest_run(APART / level) <= MOST_BARS
        )
    if lane_events.crowded_part(lane.slots, (MARK_WIDTH - 1) / level) > WITHOUT_PLACE:
        return False
    rows = 1 if lane.has_class_rows else lane.slots
    return level >= TIMELY or lane_events.crowded_part(rows, LABELLED / level) <= WITHOUT_LABEL
