"""One lane in one frame: marks with labels, and columns, in pixels."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from math import log2
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from gui.theme.event_glyphs import BAR_HEIGHT, RADIUS
from gui.timeline.layout.bar_rows import place_bars
from gui.timeline.layout.label_placement import Forms, Free, Label, Walls, forms_of, label_for
from gui.timeline.layout.lane_contents import GAP, MARK_WIDTH, LaneContents, Mark
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.point_rows import place_points, row_out_of_view
from gui.view_model.lane_events import NO_BINS, NO_POSITIONS, LaneEvents, TimeBins
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Positions, Seconds

# Pixels beside the view that are laid out with it: what stands there takes room from labels in view
LOOKED_AROUND = 420.0
# Pixels of the lowest column
LOWEST = 4.0
# Dates of a month or a year drawn as wide as they are, in a lane; more of them would be a fog
MOST_VAGUE = 60
# The label of an event by its place in the columns, and the pixels that it takes
Words = Callable[[int], tuple[str, float]]


class Placed(NamedTuple):
    """A mark in view: its events, row, box and label."""

    members: Sequence[int]
    row: int
    box: QRectF
    label: str = ""
    label_box: QRectF | None = None
    is_bar: bool = False


class StackedColumn(NamedTuple):
    """A column in view.

    Its events, box, seconds covered, and counts by kind.
    """

    members: Sequence[int]
    box: QRectF
    first: float
    last: float
    events: int
    shares: tuple[tuple[int, int], ...]


class BinBars(NamedTuple):
    """Columns as rectangles in whole pixels, shape (n,), and their bins."""

    left: Positions
    top: Positions
    width: Positions
    height: Positions
    cells: TimeBins


Shown = Placed | StackedColumn


class Seat(NamedTuple):
    """The position of an event in one of its lanes.

    `box` is its own rectangle, `shown` the mark or column that shows it, None out of view.
    """

    lane: Lane
    box: QRectF
    shown: Shown | None


class Viewport(NamedTuple):
    """The transform from seconds to pixels.

    Attributes:
        span: Seconds in view.
        scale: Pixels a second.
        width: Width of the view in pixels.
        reach: Seconds that panning can reach.
        rests: Whether the view stands still. While it moves no label changes sides, so one that the edge would cut
            is left out.
    """

    span: TimeSpan
    scale: float
    width: float
    reach: TimeSpan
    rests: bool = True

    def x(self, seconds: float) -> float:
        """Pixels from the left edge of the view."""
        return (seconds - self.span.first) * self.scale

    def seconds(self, x: float) -> float:
        """The second at a distance in pixels from the left edge."""
        return self.span.first + x / self.scale

    def xs(self, seconds: Seconds) -> Seconds:
        """The same of many seconds."""
        return (seconds - self.span.first) * self.scale


class Vague(NamedTuple):
    """A point event known only to the month or year."""

    position: int
    box: QRectF


class MarkBox(NamedTuple):
    """A mark during layout: its edges in pixels."""

    left: float
    right: float
    is_bar: bool
    stand: Mark


class LaneView:
    """A lane in a viewport.

    `words` gives the label at a position of the columns.
    """

    def __init__(self, lane: Lane, lane_events: LaneEvents, viewport: Viewport, words: Words) -> None:
        self.lane, self.lane_events, self._look, self._words = lane, lane_events, viewport, words
        contents = self._contents()
        self.bin_bars = self._bin_bars(contents.cells)
        self._walls = Walls(viewport.xs(contents.cells.first).tolist(), viewport.xs(contents.cells.last).tolist())
        self.placed = self._labelled(contents.marks) if not lane.is_folded else self._bare(contents.marks)

    def _contents(self) -> LaneContents:
        viewport, rows = self._look, max(1, self.lane.rows)
        around = LOOKED_AROUND / viewport.scale
        window = TimeSpan(viewport.span.first - around, viewport.span.last + around)
        if self.lane_events.longest * viewport.scale <= MARK_WIDTH:
            return place_points(self.lane_events, viewport.scale, rows, window)
        return place_bars(self.lane_events, viewport.scale, rows, window, self._label_width)

    def _label_width(self, position: int) -> float:
        return self._words(int(self.lane_events.positions[position]))[1]

    # ---- columns ------------------------------------------------------------
    def _bin_bars(self, cells: TimeBins) -> BinBars:
        """Columns as high as their counts ask, measured by the busiest one of the lane; high enough to be seen."""
        left = np.rint(self._look.xs(cells.first)).astype(np.intp) + 1
        right = np.rint(self._look.xs(cells.last)).astype(np.intp) - 1
        seen = np.flatnonzero((right > 0) & (left < self._look.width))
        if not len(seen):
            return BinBars(NO_POSITIONS, NO_POSITIONS, NO_POSITIONS, NO_POSITIONS, NO_BINS)
        cells = cells.only(seen)
        busiest = self.lane_events.busiest(round(log2(cells.last[0] - cells.first[0])))
        room = self.lane.floor - self.lane.top - (4 if self.lane.is_folded else 18)
        tall = np.maximum(LOWEST, np.minimum(1.0, cells.events / busiest) * room)
        height = np.rint(tall).astype(np.intp)
        return BinBars(
            left[seen], round(self.lane.floor) - height, np.maximum(1, right[seen] - left[seen]), height, cells
        )

    @cached_property
    def columns(self) -> list[StackedColumn]:
        """The columns in view, one by one, for hit-testing."""
        left, top, width, height, cells = self.bin_bars
        boxes = [QRectF(*box) for box in zip(*(part.tolist() for part in (left, top, width, height)), strict=True)]
        column_values = zip(*(part.tolist() for part in cells[:5]), strict=True)
        return [
            StackedColumn(
                range(start, stop), box, first, last, events,
                tuple((code, int(counts[n])) for code, counts in cells.shares.items() if counts[n]),
            )
            for n, (box, (start, stop, first, last, events)) in enumerate(zip(boxes, column_values, strict=True))
        ]  # fmt: skip

    # ---- marks --------------------------------------------------------------
    def _edges(self, marks: list[Mark]) -> list[MarkBox]:
        """The marks from left to right; a point is as wide as its shape."""
        viewport, bars = self._look, self.lane_events.longest > 0
        stretches = []
        for stand in marks:
            left, right = viewport.x(stand.left), viewport.x(stand.right)
            members = [*stand.members]
            is_bar = bars and bool((self.lane_events.right[members] > self.lane_events.left[members]).any())
            if not is_bar:
                middle = (left + right) / 2
                left, right = middle - RADIUS, middle + RADIUS
            stretches.append(MarkBox(left, right, is_bar, stand))
        stretches.sort()
        return stretches

    def _placed(self, mark: MarkBox, label: Label | None) -> Placed:
        left, right, is_bar, stand = mark
        y = self.lane.row_y(stand.row)
        half = min(BAR_HEIGHT, self.lane.height - 4) / 2 if is_bar else RADIUS
        box = QRectF(left, y - half, right - left, 2 * half)
        if label is None:
            return Placed(stand.members, stand.row, box, is_bar=is_bar)
        is_whole = label.left >= 0 and label.left + label.width + 2 <= self._look.width  # the view cuts none
        place = QRectF(label.left, y - 10, label.width + 2, 20) if is_whole else None
        return Placed(stand.members, stand.row, box, label.words, place, is_bar)

    def _bare(self, marks: list[Mark]) -> list[Placed]:
        seen = (mark for mark in self._edges(marks) if mark.right >= 0 and mark.left <= self._look.width)
        return [self._placed(mark, None) for mark in seen]

    def _labelled(self, marks: list[Mark]) -> list[Placed]:
        """All marks in view, with labels where there is room beside them on their row."""
        lines: dict[int, list[MarkBox]] = {}
        for mark in self._edges(marks):
            lines.setdefault(mark.stand.row, []).append(mark)
        return [placed for line in lines.values() for placed in self._line(line)]

    def _line(self, line: list[MarkBox]) -> Iterator[Placed]:
        """Marks of a row in view, and the last one before: its label may reach in."""
        width = self._look.width
        reached, end = self._look.x(self._look.reach.first), self._look.x(self._look.reach.last)
        for mark, after in zip(line, [*(one.left for one in line[1:]), end], strict=True):
            if mark.left > width:
                return
            if after < 0 and mark.right < 0:
                reached = mark.right
                continue
            free = self._walls.narrowed(Free(reached, after), mark.left, mark.right)
            label = label_for(mark.left, mark.right, free, partial(self._forms, mark.stand), is_bar=mark.is_bar)
            on_right = label is not None and label.left > mark.left
            if on_right and label is not None and self._look.rests and label.left + label.width + 2 > width:
                label = self._turned(mark, label, free.start)
            reached = max(mark.right, label.left + label.width + 2) if label is not None and on_right else mark.right
            if mark.right >= 0:
                yield self._placed(mark, label)

    def _turned(self, mark: MarkBox, label: Label, reached: float) -> Label:
        """A label that the end of the view would cut, on the left of its mark if there is room."""
        left = mark.left - GAP - label.width
        return label._replace(left=left) if left - GAP >= max(0.0, reached) and not mark.is_bar else label

    def _forms(self, stand: Mark) -> Forms:
        words, width = self._words(int(self.lane_events.positions[stand.members[0]]))
        return forms_of(words, width, len(stand.members) - 1)

    @cached_property
    def vague(self) -> list[Vague]:
        """The uncertain dates in view, once they are wider than their marks."""
        viewport = self._look
        stretches = []
        for position, first, last in self.lane_events.vague_in(viewport.span.first, viewport.span.last, MOST_VAGUE):
            left, right = viewport.x(first), viewport.x(last)
            mark = self._by_member.get(position)
            if right - left <= 3 * MARK_WIDTH or self.lane.is_folded:
                continue
            row = (
                mark.row
                if mark is not None
                else row_out_of_view(self.lane_events, position, self.lane.rows, self._look.scale)
            )
            y = self.lane.row_y(row)
            stretches.append(Vague(position, QRectF(left, y - BAR_HEIGHT / 2, right - left, BAR_HEIGHT)))
        return stretches

    # ---- where is what ------------------------------------------------------
    @cached_property
    def _by_member(self) -> dict[int, Placed]:
        return {member: placed for placed in self.placed for member in placed.members}

    def shown(self, position: int) -> Shown | None:
        """The mark or column of an event, by position in the lane."""
        mark = self._by_member.get(position)
        if mark is not None:
            return mark
        at = self.lane_events.left[position]
        inside = (column for column in self.columns if position in column.members)
        return min(inside, key=lambda column: abs(column.first - at), default=None)

    def at(self, point: QPointF) -> Shown | None:
        """The mark or column under a point.

        Labels count as part of marks.
        """
        near: list[tuple[float, int, Placed]] = []
        for number, placed in enumerate(self.placed):
            box, label = placed.box, placed.label_box
            if box.adjusted(-4, -5, 4, 5).contains(point) or (label is not None and label.contains(point)):
                near.append((abs(box.center().x() - point.x()) if not box.contains(point) else 0.0, number, placed))
        if near:
            return min(near)[2]
        column = next((column for column in self.columns if column.box.adjusted(-1, -4, 1, 4).contains(point)), None)
        if column is not None:
            return column
        vague = next((one for one in self.vague if one.box.contains(point)), None)
        return Placed((vague.position,), 0, vague.box) if vague is not None else None
