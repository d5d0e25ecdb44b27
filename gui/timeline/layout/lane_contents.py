"""Contents of a lane: single marks and counted columns. Pure numpy."""

from typing import NamedTuple

from gui.view_model.time_bins import TimeBins

MARK_WIDTH = 13.0
"""Width of a mark in pixels."""
GAP = 5.0
"""Pixels between a mark and its label, and between a label and the next mark."""
APART = 200.0
"""Pixels of free time behind which a lane starts anew on its first row: most labels are shorter."""


class Mark(NamedTuple):
    """A mark: its events as positions in the lane, row, and edges in seconds."""

    members: tuple[int, ...]
    row: int
    left: float
    right: float


class LaneContents(NamedTuple):
    """Marks of a lane from left to right, and columns where they would overlap."""

    marks: list[Mark]
    cells: TimeBins
