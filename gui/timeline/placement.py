"""Where each mark and label of a lane goes at one scale: nothing overlaps, what does not fit is counted.

The result hangs on the scale and never on the part in view, so nothing jumps while panning.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

MARK = 13.0
"""Width of a mark in pixels."""
GAP = 5.0
"""Pixels between a mark and its label, and between a label and the next mark."""


class Row(NamedTuple):
    """An event as the timeline knows it: id, first and last second it may mean, where its mark stands."""

    key: str
    first: float
    last: float
    at: float
    label: str
    is_bar: bool

    @property
    def left(self) -> float:
        """The second at which its mark begins."""
        return self.first if self.is_bar else self.at


class Placed(NamedTuple):
    """A mark on its row: one event, or a cluster of several. Label "" where there is no room for it.

    `on_left`: the label stands left of its mark. `room` and `left_room` are the pixels free right and left of
    the mark, up to the next marks of the row.
    """

    members: tuple[Row, ...]
    row: int
    label: str
    label_width: float
    room: float
    left_room: float
    on_left: bool = False

    @property
    def head(self) -> Row:
        """The event that stands for the cluster: its first."""
        return self.members[0]


class _Open:
    """A mark while it is being placed."""

    def __init__(self, row: Row, left: float, right: float, label_width: float) -> None:
        self.members = [row]
        self.left, self.right, self.label_width = left, right, label_width
        self.next_left = float("inf")

    @property
    def wanted(self) -> float:
        """Where the mark with its label ends."""
        return self.right + GAP + self.label_width + GAP


def place(
    rows: Sequence[Row], pixels_per_second: float, row_count: int, measure: Callable[[str], float]
) -> list[Placed]:
    """Places the events of a lane, which come by `left`, on at most `row_count` rows.

    First choice is a row where mark and label are free, then one where the mark is, at the cost of the
    label before it; an event that finds neither joins the mark that it would cover.
    """
    lines: list[list[_Open]] = [[] for _ in range(max(1, row_count))]
    for row in rows:
        left, right = _edges(row, pixels_per_second)
        mark = _Open(row, left, right, measure(row.label))
        line = _line_for(lines, left)
        if line is None:
            covered = min((held[-1] for held in lines), key=lambda held: held.right)
            covered.members.append(row)
            covered.right = max(covered.right, right) if row.is_bar else covered.right
            continue
        if line:
            line[-1].next_left = left
        line.append(mark)
    return [placed for number, line in enumerate(lines) for placed in _closed_line(line, number, measure)]


def _closed_line(line: list[_Open], number: int, measure: Callable[[str], float]) -> list[Placed]:
    """The marks of a row with their labels, and what is free on either side of each."""
    found: list[Placed] = []
    reached = float("-inf")
    for mark in line:
        placed = _closed(mark, number, mark.left - GAP - reached, measure)
        beside = GAP + placed.label_width if placed.label and not placed.on_left else 0.0
        reached = mark.right + beside
        found.append(placed)
    return found


def _edges(row: Row, scale: float) -> tuple[float, float]:
    """Left and right edge of a mark in pixels; a bar is as long as it lasted, at least a mark's width."""
    if row.is_bar:
        middle, half = (row.first + row.last) / 2 * scale, max(MARK, (row.last - row.first) * scale) / 2
        return middle - half, middle + half
    return row.at * scale - MARK / 2, row.at * scale + MARK / 2


def _line_for(lines: list[list[_Open]], left: float) -> list[_Open] | None:
    for line in lines:
        if not line or line[-1].wanted <= left:
            return line
    free = [line for line in lines if line[-1].right + 1 <= left]
    return min(free, key=lambda line: line[-1].right) if free else None


def _closed(mark: _Open, number: int, left_room: float, measure: Callable[[str], float]) -> Placed:
    more = len(mark.members) - 1
    room = mark.next_left - mark.right - GAP
    head = mark.members[0].label
    for label in [f"{head} +{more}", f"+{more}"] if more else [head]:
        width = measure(label)
        if width + GAP <= room or (mark.members[0].is_bar and not more and width + 16 < mark.right - mark.left):
            return Placed(tuple(mark.members), number, label, width, room, left_room)
        if width + 2 * GAP <= left_room:
            return Placed(tuple(mark.members), number, label, width, room, left_room, on_left=True)
    return Placed(tuple(mark.members), number, "", 0.0, room, left_room)
