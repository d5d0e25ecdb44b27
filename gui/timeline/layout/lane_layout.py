"""One lane in one frame: marks, stacks or columns, in pixels."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from gui.theme.event_glyphs import BAR_HEIGHT, RADIUS
from gui.timeline.layout.bar_rows import place_bars
from gui.timeline.layout.lane_contents import MARK_WIDTH, Mark
from gui.timeline.layout.lane_drawing import Drawing, brick_height, choose_drawing, level_of
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.mark_rows import place_of, place_points
from gui.timeline.layout.viewport import Viewport
from gui.view_model.columns.calendar_bins import bin_step
from gui.view_model.columns.lane_events import NO_BINS, NO_POSITIONS, LaneEvents, TimeBins
from gui.view_model.time_span import DAY, TimeSpan
from store.library.queries.event_columns import Columns, Positions

# Pixels beside the view laid out with it: a mark at the edge is seen in part
LOOKED_AROUND = 30.0
# Pixels of the ground behind a stack
STACK_WIDTH = 22
# Pixels of the lowest column
LOWEST = 2.0
# Uncertain dates drawn as wide as they are, in a lane; more of them would be a fog
MOST_VAGUE = 60
# Pixels below the middle of a mark at which the line of its uncertain date runs, its height, and the narrowest
BELOW, VAGUE_HEIGHT, LEAST_VAGUE = 9.0, 4.0, 40.0
# The pixels that the label of an event takes, by its position in the columns
LabelWidth = Callable[[int], float]


class Placed(NamedTuple):
    """A mark in view: its events, row and box."""

    members: Sequence[int]
    row: int
    box: QRectF
    is_bar: bool = False


class StackedColumn(NamedTuple):
    """A column or stack in view.

    Its events, box, seconds covered, and counts: of events, of failed ones, by kind.
    """

    members: Sequence[int]
    box: QRectF
    first: float
    last: float
    events: int
    failed: int
    shares: tuple[tuple[int, int], ...]


class BinBars(NamedTuple):
    """Columns as rectangles in whole pixels, shape (n,), and their bins."""

    left: Positions
    top: Positions
    width: Positions
    height: Positions
    bins: TimeBins


NO_BARS = BinBars(NO_POSITIONS, NO_POSITIONS, NO_POSITIONS, NO_POSITIONS, NO_BINS)
Shown = Placed | StackedColumn


class Seat(NamedTuple):
    """The position of an event in one of its lanes.

    `box` is its own rectangle, `shown` the mark or column that shows it, None out of view.
    """

    lane: Lane
    box: QRectF
    shown: Shown | None


class Vague(NamedTuple):
    """A point event with an uncertain date, and its line."""

    position: int
    box: QRectF


class LaneView:
    """A lane in a viewport, drawn in one way.

    `brick` is the height of one event in its columns, in pixels.
    """

    def __init__(
        self, lane: Lane, lane_events: LaneEvents, viewport: Viewport, columns: Columns, label_width: LabelWidth
    ) -> None:
        self.lane, self.lane_events, self.viewport = lane, lane_events, viewport
        self._columns, self._label_width = columns, label_width
        sticky = viewport.sticky
        self.drawing = choose_drawing(lane, lane_events, sticky)
        self.step = bin_step(sticky)
        self.level = min(level_of(sticky), level_of(viewport.scale))
        self.brick = brick_height(lane, lane_events, sticky)
        self.bin_bars = NO_BARS if self.drawing is Drawing.MARKS else self._bin_bars()
        self.placed = self._marks() if self.drawing is Drawing.MARKS else []
        if self.drawing is Drawing.STACKS:
            self.placed = self._stacked_marks()

    # ---- columns ------------------------------------------------------------
    def _bin_bars(self) -> BinBars:
        """Columns as high as their counts ask, high enough to be seen."""
        bins = self.lane_events.bins(self.viewport.span, self.step)
        left = np.rint(self.viewport.xs(bins.first)).astype(np.intp)
        right = np.maximum(left + 1, np.rint(self.viewport.xs(bins.last)).astype(np.intp) - 1)
        if self.drawing is Drawing.STACKS:
            middle = (left + right) // 2
            left, right = np.maximum(left, middle - STACK_WIDTH // 2), np.minimum(right, middle + STACK_WIDTH // 2)
        height = np.rint(np.maximum(LOWEST, bins.events * self.brick)).astype(np.intp)
        return BinBars(left, round(self.lane.floor) - height, right - left, height, bins)

    @cached_property
    def columns(self) -> list[StackedColumn]:
        """The columns in view, one by one, for hit-testing."""
        left, top, width, height, bins = self.bin_bars
        boxes = [QRectF(*box) for box in zip(*(part.tolist() for part in (left, top, width, height)), strict=True)]
        values = zip(*(part.tolist() for part in bins[:6]), strict=True)
        return [
            StackedColumn(
                range(start, stop), box, first, last, events, failed,
                tuple((code, int(counts[n])) for code, counts in bins.shares.items() if counts[n]),
            )
            for n, (box, (start, stop, first, last, events, failed)) in enumerate(zip(boxes, values, strict=True))
        ]  # fmt: skip

    def _stacked_marks(self) -> list[Placed]:
        """One mark an event, from the baseline up."""
        return [
            Placed((position,), level, self._brick_box(column, level))
            for column in self.columns
            for level, position in enumerate(column.members)
        ]

    def _brick_box(self, column: StackedColumn, level: int) -> QRectF:
        """The box of one event of a column."""
        middle = QPointF(column.box.center().x(), self.lane.floor - (level + 0.5) * self.brick)
        half = min(RADIUS, self.brick / 2)
        if self.drawing is Drawing.COLUMNS:
            return QRectF(column.box.left(), middle.y() - self.brick / 2, column.box.width(), self.brick)
        return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)

    # ---- marks --------------------------------------------------------------
    def _marks(self) -> list[Placed]:
        """The marks in view and beside it, from left to right."""
        lane, events, span = self.lane, self.lane_events, self.viewport.span
        around = LOOKED_AROUND / self.viewport.scale
        window = TimeSpan(span.first - around, span.last + around)
        if events.longest:
            marks = place_bars(events, self.level, lane.rows, window, self._width_of)
        else:
            marks = place_points(lane, events, self.level, window)
        return sorted((self._placed(mark) for mark in marks), key=lambda one: (one.box.left(), one.members))

    def _width_of(self, position: int) -> float:
        return self._label_width(int(self.lane_events.positions[position]))

    def _placed(self, mark: Mark) -> Placed:
        left, right = self.viewport.x(mark.left), self.viewport.x(mark.right)
        is_bar = mark.right > mark.left
        half_width = max(MARK_WIDTH, right - left) / 2 if is_bar else RADIUS
        y = self.lane.row_y(mark.row) if self.lane_events.longest else self.lane.mark_y(mark.row, mark.slot)
        half = min(BAR_HEIGHT, self.lane.height - 4) / 2 if is_bar else RADIUS
        middle = (left + right) / 2
        return Placed(mark.members, mark.row, QRectF(middle - half_width, y - half, 2 * half_width, 2 * half), is_bar)

    @cached_property
    def vague(self) -> list[Vague]:
        """Lines of uncertain dates, once they are wider than their marks.

        Each runs below its mark, under no other.
        """
        if self.drawing is not Drawing.MARKS or self.lane.is_folded or self.lane_events.longest:
            return []
        span = self.viewport.span
        spans = self.lane_events.vague_in(span.first, span.last, MOST_VAGUE) + self._days_without_hour()
        lines = []
        for position, first, last in spans:
            left, right = self.viewport.x(first), self.viewport.x(last)
            if right - left >= LEAST_VAGUE:
                y = self.y_of(position) + BELOW
                lines.append(Vague(position, QRectF(left, y, right - left, VAGUE_HEIGHT)))
        return lines

    def _days_without_hour(self) -> list[tuple[int, float, float]]:
        """The days of the events in view known to the day."""
        if self.viewport.scale * DAY < LEAST_VAGUE:
            return []
        span, events = self.viewport.span, self.lane_events
        low, high = np.searchsorted(events.left, (span.first - DAY, span.last + DAY)).tolist()
        if high - low > MOST_VAGUE:
            return []
        positions = events.positions[low:high]
        first, last = self._columns.first[positions].tolist(), self._columns.last[positions].tolist()
        days = zip(range(low, high), first, last, strict=True)
        return [(position, start, end) for position, start, end in days if DAY <= end - start < 2 * DAY]

    # ---- where is what ------------------------------------------------------
    @cached_property
    def _by_member(self) -> dict[int, Placed]:
        return {member: placed for placed in self.placed for member in placed.members}

    def shown(self, position: int) -> Shown | None:
        """The mark or column of an event, by position in the lane."""
        mark = self._by_member.get(position)
        if mark is not None:
            return mark
        return next((column for column in self.columns if position in column.members), None)

    def y_of(self, position: int) -> float:
        """The height of an event's mark, in view or not."""
        mark = self._by_member.get(position)
        if mark is not None:
            return mark.box.center().y()
        if self.drawing is not Drawing.MARKS:
            return self.lane.floor - self.brick / 2
        if self.lane_events.longest:
            return self.lane.row_y(0)
        place = place_of(self.lane, self.lane_events, position, self.level)
        return self.lane.mark_y(place.row, place.slot)

    def box_of(self, position: int) -> QRectF:
        """The box of an event, in view or not.

        Its mark, its brick of a column, or where its mark would stand.
        """
        shown = self.shown(position)
        if isinstance(shown, StackedColumn):
            return self._brick_box(shown, position - shown.members[0])
        if shown is not None and len(shown.members) == 1:
            return shown.box
        left = self.viewport.x(float(self.lane_events.left[position]))
        right = self.viewport.x(float(self.lane_events.right[position]))
        half_width = max(MARK_WIDTH, right - left) / 2 if right > left else RADIUS
        half = BAR_HEIGHT / 2 if right > left else RADIUS
        middle, y = (left + right) / 2, self.y_of(position)
        return QRectF(middle - half_width, y - half, 2 * half_width, 2 * half)

    def at(self, point: QPointF) -> Shown | None:
        """The mark or column under a point."""
        near: list[tuple[float, int, Placed]] = []
        # Beside the marks of a stack the stack itself is taken
        wide, tall = (4, 5) if self.drawing is Drawing.MARKS else (1, 1)
        for number, placed in enumerate(self.placed):
            box = placed.box
            if box.adjusted(-wide, -tall, wide, tall).contains(point):
                middle = box.center()
                away = 0.0 if placed.is_bar else abs(middle.x() - point.x()) + abs(middle.y() - point.y())
                near.append((away, number, placed))
        if near:
            return min(near)[2]
        column = next((column for column in self.columns if column.box.adjusted(-1, -4, 1, 4).contains(point)), None)
        if column is not None:
            return column
        vague = next((one for one in self.vague if one.box.adjusted(0, -2, 0, 2).contains(point)), None)
        return Placed((vague.position,), 0, vague.box) if vague is not None else None
