"""One lane laid out for one frame: its marks with their labels, its columns, in pixels."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from math import log2
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from gui.timeline.cells import NO_CELLS, NO_PLACES, Cells
from gui.timeline.crowd import GAP, MARK, Crowd, Stand
from gui.timeline.in_turn import in_turn
from gui.timeline.lanes import Lane
from gui.timeline.marks import BAR_HEIGHT, RADIUS
from gui.timeline.span import TimeSpan
from gui.timeline.stretches import stretches
from gui.timeline.strip import Strip
from store.library.columns import Places, Seconds

LOOKED_AROUND = 420.0
"""Pixels beside the view that are laid out with it: what stands there takes room from labels in view."""
INSIDE = 8.0
"""Pixels between the end of a bar and the label in it."""
Words = Callable[[int], tuple[str, float]]
"""The label of an event by its place in the columns, and the pixels that it takes."""


class Placed(NamedTuple):
    """A mark in a view: its events as places in the strip, the first of which it shows; its box; its label and where."""

    members: Sequence[int]
    row: int
    box: QRectF
    label: str = ""
    label_box: QRectF | None = None
    is_bar: bool = False

    @property
    def is_crowd(self) -> bool:
        """Whether it is a counted column."""
        return False


class Column(NamedTuple):
    """A column in a view: its events as places in the strip, its box, the seconds it covers, how many it counts."""

    members: Sequence[int]
    box: QRectF
    first: float
    last: float
    events: int
    shares: tuple[tuple[int, int], ...]

    @property
    def is_crowd(self) -> bool:
        """Whether it is a counted column."""
        return True


class Heaps(NamedTuple):
    """The columns of a lane in view as rectangles of whole pixels, shape (n,) each, and the cells they count."""

    left: Places
    top: Places
    width: Places
    height: Places
    cells: Cells


Shown = Placed | Column


class Look(NamedTuple):
    """What is looked at: the span in view, pixels a second, the view's width, the span that panning can reach."""

    span: TimeSpan
    scale: float
    width: float
    reach: TimeSpan

    def x(self, seconds: float) -> float:
        """Pixels from the left edge of the view."""
        return (seconds - self.span.first) * self.scale

    def xs(self, seconds: Seconds) -> Seconds:
        """The same of many seconds."""
        return (seconds - self.span.first) * self.scale


class LaneView:
    """A lane in a look. `words` tells labels by place in the columns."""

    def __init__(self, lane: Lane, strip: Strip, look: Look, words: Words) -> None:
        self.lane, self.strip, self._look, self._words = lane, strip, look, words
        crowd = self._crowd()
        self.heaps = self._heaps(crowd.cells)
        self._walls = [look.xs(crowd.cells.first), look.xs(crowd.cells.last)]
        self.placed = self._labelled(crowd.stands) if not lane.is_folded else self._bare(crowd.stands)

    def _crowd(self) -> Crowd:
        look, rows = self._look, max(1, self.lane.rows)
        around = LOOKED_AROUND / look.scale
        window = TimeSpan(look.span.first - around, look.span.last + around)
        if self.strip.longest * look.scale <= MARK:
            return in_turn(self.strip, look.scale, rows, window)
        return stretches(self.strip, look.scale, rows, window, self._label_width)

    def _label_width(self, place: int) -> float:
        return self._words(int(self.strip.places[place]))[1]

    # ---- columns ------------------------------------------------------------
    def _heaps(self, cells: Cells) -> Heaps:
        """Columns as high as their counts ask, measured by the busiest one of the lane; at least as high as a mark."""
        left = np.rint(self._look.xs(cells.first)).astype(np.intp) + 1
        right = np.rint(self._look.xs(cells.last)).astype(np.intp) - 1
        seen = np.flatnonzero((right > 0) & (left < self._look.width))
        if not len(seen):
            return Heaps(NO_PLACES, NO_PLACES, NO_PLACES, NO_PLACES, NO_CELLS)
        cells = cells.only(seen)
        busiest = self.strip.busiest(round(log2(cells.last[0] - cells.first[0])))
        room = self.lane.floor - self.lane.top - (4 if self.lane.is_folded else 18)
        tall = np.maximum(min(MARK, room), np.minimum(1.0, cells.events / busiest) * room)
        height = np.rint(tall).astype(np.intp)
        return Heaps(
            left[seen], round(self.lane.floor) - height, np.maximum(1, right[seen] - left[seen]), height, cells
        )

    @cached_property
    def columns(self) -> list[Column]:
        """The columns in view one by one: for what the hand asks, not for what is painted."""
        left, top, width, height, cells = self.heaps
        boxes = [QRectF(*box) for box in zip(*(part.tolist() for part in (left, top, width, height)), strict=True)]
        found = zip(*(part.tolist() for part in cells[:5]), strict=True)
        return [
            Column(
                range(start, stop), box, first, last, events,
                tuple((code, int(counts[n])) for code, counts in cells.shares.items() if counts[n]),
            )
            for n, (box, (start, stop, first, last, events)) in enumerate(zip(boxes, found, strict=True))
        ]  # fmt: skip

    # ---- marks --------------------------------------------------------------
    def _box(self, stand: Stand) -> QRectF:
        y, left, right = self.lane.row_y(stand.row), self._look.x(stand.left), self._look.x(stand.right)
        if self._is_bar(stand):
            tall = min(BAR_HEIGHT, self.lane.height - 4)
            return QRectF(left, y - tall / 2, right - left, tall)
        return QRectF((left + right) / 2 - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)

    def _is_bar(self, stand: Stand) -> bool:
        return bool(self.strip.right[stand.members[0]] > self.strip.left[stand.members[0]])

    def _bare(self, stands: list[Stand]) -> list[Placed]:
        return [
            Placed(stand.members, stand.row, box, is_bar=self._is_bar(stand))
            for stand in stands
            if (box := self._box(stand)).right() >= 0 and box.left() <= self._look.width
        ]

    def _labelled(self, stands: list[Stand]) -> list[Placed]:
        """All marks in view, with labels where there is room beside them on their row."""
        lines: dict[int, list[Stand]] = {}
        for stand in sorted(stands, key=lambda one: one.left):
            lines.setdefault(stand.row, []).append(stand)
        lows, highs = (wall.tolist() for wall in self._walls)
        low, high = self._look.x(self._look.reach.first), self._look.x(self._look.reach.last)
        found: list[Placed] = []
        for line in lines.values():
            boxes = [self._box(stand) for stand in line]
            reached = low
            for n, (stand, box) in enumerate(zip(line, boxes, strict=True)):
                after = boxes[n + 1].left() if n + 1 < len(line) else high
                ahead = bisect_left(lows, box.right() - 1)
                free_to = min(after, lows[ahead] if ahead < len(lows) else high)
                behind = bisect_right(highs, box.left() + 1)
                free_from = max(reached, highs[behind - 1] if behind else low)
                placed = self._with_label(stand, box, free_from, free_to)
                on_right = placed.label_box is not None and placed.label_box.left() > box.left()
                reached = max(box.right(), placed.label_box.right() if on_right and placed.label_box else 0.0)
                if box.right() >= 0 and box.left() <= self._look.width:
                    found.append(placed._replace(label_box=self._whole(placed.label_box)))
        return found

    def _with_label(self, stand: Stand, box: QRectF, free_from: float, free_to: float) -> Placed:
        is_bar = self._is_bar(stand)
        plain = Placed(stand.members, stand.row, box, is_bar=is_bar)
        more = len(stand.members) - 1
        room = max(free_to - box.right(), box.left() - free_from) - 2 * GAP
        if not more and room < 12 and not is_bar:
            return plain
        head, width = self._words(int(self.strip.places[stand.members[0]]))
        forms = [(head, width)]
        if more:
            forms = [(f"{head} +{more}", width + 8 + 7 * len(str(more))), (f"+{more}", 9.0 + 7 * len(str(more)))]
        if is_bar and not more and width + 2 * INSIDE < box.width():
            left = min(max(box.left() + INSIDE, INSIDE), box.right() - width - INSIDE)
            return plain._replace(label=head, label_box=QRectF(left, box.center().y() - 10, width + 2, 20))
        for label, long in forms:
            for left, fits in (
                (box.right() + GAP, box.right() + long + 2 * GAP <= free_to),
                (box.left() - GAP - long, box.left() - long - 2 * GAP >= free_from),
            ):
                if fits:
                    return plain._replace(label=label, label_box=QRectF(left, box.center().y() - 10, long + 2, 20))
        return plain

    def _whole(self, label: QRectF | None) -> QRectF | None:
        """A label that the view would cut is not shown."""
        if label is None or label.left() < 0 or label.right() > self._look.width:
            return None
        return label

    # ---- where is what ------------------------------------------------------
    @cached_property
    def _by_member(self) -> dict[int, Placed]:
        return {member: placed for placed in self.placed for member in placed.members}

    def shown(self, place: int) -> Shown | None:
        """The mark or column in view that shows an event, by its place in the strip."""
        found = self._by_member.get(place)
        if found is not None:
            return found
        at = self.strip.left[place]
        inside = (column for column in self.columns if place in column.members)
        return min(inside, key=lambda column: abs(column.first - at), default=None)

    def at(self, point: QPointF) -> Shown | None:
        """The mark or column under a point, or the nearest mark within some pixels; its label counts as part of it."""
        near: list[tuple[float, int, Placed]] = []
        for number, placed in enumerate(self.placed):
            box, label = placed.box, placed.label_box
            if box.adjusted(-4, -5, 4, 5).contains(point) or (label is not None and label.contains(point)):
                near.append((abs(box.center().x() - point.x()) if not box.contains(point) else 0.0, number, placed))
        if near:
            return min(near)[2]
        return next((column for column in self.columns if column.box.adjusted(-1, -4, 1, 4).contains(point)), None)
