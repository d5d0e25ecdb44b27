"""What of a lane is drawn one by one, and what as counted columns. Pure numpy: neither a frame nor a widget is known."""

from typing import NamedTuple

from gui.view_model.time_bins import TimeBins

MARK_WIDTH = 13.0
"""Width of a mark in pixels."""
GAP = 5.0
"""Pixels between a mark and its label, and between a label and the next mark."""
APART = 200.0
"""Pixels of free time behind which a lane starts anew on its first row: most labels are shorter."""


class Mark(NamedTuple):
    """A mark: its events as places in the strip, first the one that it shows; its row; its edges in seconds."""

    members: tuple[int, ...]
    row: int
    left: float
    right: float


class LaneContents(NamedTuple):
    """What a lane shows in a window: marks from left to right, and columns where they would cover each other."""

    marks: list[Mark]
    cells: TimeBins
