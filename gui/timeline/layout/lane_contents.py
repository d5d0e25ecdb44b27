"""Marks of a lane before they get their pixels."""

from typing import NamedTuple

# Width of a mark in pixels
MARK_WIDTH = 13.0
# Pixels between a mark and its label, and between a label and the next mark
GAP = 5.0
# Pixels of free time behind which a lane starts again on its first row: most labels are shorter
APART = 200.0


class Mark(NamedTuple):
    """A mark.

    Its events as positions in the lane, row, edges in seconds, and its place on the row if that has several.
    """

    members: tuple[int, ...]
    row: int
    left: float
    right: float
    slot: int = 0
