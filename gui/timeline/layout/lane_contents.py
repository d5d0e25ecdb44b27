"""Contents of a lane: single marks and counted columns. Pure numpy."""

from typing import NamedTuple

from gui.view_model.lane_events import TimeBins

# Width of a mark in pixels
MARK_WIDTH = 13.0
# Pixels between a mark and its label, and between a label and the next mark
GAP = 5.0
# Pixels of free time behind which a lane starts again on its first row: most labels are shorter
APART = 200.0


class Mark(NamedTuple):
    """A mark.

    Its events as positions in the lane, row, and edges in seconds.
    """

    members: tuple[int, ...]
    row: int
    left: float
    right: float


class LaneContents(NamedTuple):
    """Marks from left to right, and columns where they would overlap."""

    marks: list[Mark]
    cells: TimeBins
