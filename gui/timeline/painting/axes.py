"""The axes.

Time in two rows above, lanes with counts on the left.
"""

from collections.abc import Callable, Iterator, Sequence

import pyqtgraph as pg
from pyqtgraph.GraphicsScene import mouseEvents
from PySide6.QtCore import QLine, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme.text_size import scale_pixels, text_scale
from gui.theme.theme import Theme
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import LaneView
from gui.timeline.layout.time_ticks import Tick, context, make_ticks
from gui.timeline.painting.text_cache import RIGHT, TextCache
from gui.view_model.time_span import TimeSpan
from store.language.bin_labels import bin_label, class_row_label
from store.language.translate import tr, tr_n

# Pixels from the edge to the names of the lanes; before them is what folds a lane
NAME_AT = 14.0
# Numbers of a scale besides 0
MOST_MARKS = 3
# Size of names of rows and of numbers, by that of other words
SMALL = 0.88


def time_height() -> int:
    """Pixels of the two rows of the time axis."""
    return scale_pixels(40)


def lane_width() -> int:
    """Pixels of the names of the lanes."""
    return scale_pixels(132)


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis that paints itself and leaves the mouse to the timeline."""

    def __init__(self, orientation: str, theme: Theme) -> None:
        super().__init__(orientation)
        self.theme = theme
        self.font = QFont()
        self._texts = TextCache()
        # Sizes of this window's text, asked for once: a frame would ask a hundred times
        self._scale, self._lane_width, self._time_height = text_scale(), lane_width(), time_height()

    def _px(self, pixels: float) -> int:
        """Pixels at the size of this window's text."""
        return round(pixels * self._scale)

    def wheelEvent(self, event: object) -> None:
        """Left to the canvas."""

    def mouseDragEvent(self, event: object) -> None:
        """Left to the view box."""

    def mouseClickEvent(self, event: object) -> None:
        """An axis has nothing to click."""


class TimeAxis(_Axis):
    """The time axis: long periods above in bold, ticks below."""

    def __init__(self, theme: Theme, look: Callable[[], TimeSpan]) -> None:
        super().__init__("top", theme)
        self._look = look
        self.setHeight(self._time_height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw both rows for the span in view."""
        span = self._look()
        box = QRectF(0, 0, self.size().width(), self._time_height)
        if box.width() < 2:
            return
        painter.setClipRect(box.adjusted(-self._lane_width, -2, 2, 2))
        lower, upper = make_ticks(span.first, span.last, span.width / box.width())
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(
            QPointF(-self._lane_width, self._time_height - 0.5), QPointF(box.width(), self._time_height - 0.5)
        )
        self._paint_lower(painter, lower, span, box)
        self._paint_upper(painter, upper, span, box)
        self._paint_context(painter, span, box)

    def _x(self, tick: Tick, span: TimeSpan, box: QRectF) -> float:
        return (tick.at - span.first) / span.width * box.width()

    def boundingRect(self) -> QRectF:
        """Its own width, and the corner over the lanes' names."""
        return QRectF(-self._lane_width, 0, self.size().width() + self._lane_width, self._time_height)

    def _paint_lower(self, painter: QPainter, lower: list[Tick], span: TimeSpan, box: QRectF) -> None:
        painter.setFont(self.font)
        places = [(tick, self._x(tick, span, box)) for tick in lower]
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLines(
            [QLine(round(x), self._time_height - 6, round(x), self._time_height) for _, x in places if x >= 0]
        )
        painter.setPen(QColor(self.theme.soft))
        reached = -1e9
        for tick, x in places:
            width = self._texts.measure(painter, tick.label)[0]
            if x >= 0 and x + 4 + width <= box.width() and x + 4 >= reached:
                self._texts.paint(painter, QRectF(x + 4, self._px(19), width + 2, self._px(18)), tick.label)
                reached = x + width + 8

    def _paint_upper(self, painter: QPainter, upper: list[Tick], span: TimeSpan, box: QRectF) -> None:
        """The period that began before the view keeps its label at the left edge until the next pushes it out."""
        bold = QFont(self.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink))
        edges = [*(self._x(tick, span, box) for tick in upper), box.width()]
        starts = [max(0.0, x) + 4 for x in edges[:-1]]
        rooms = [min(end, box.width()) - start - 4 for start, end in zip(starts, edges[1:], strict=True)]
        for x, room, label in zip(
            starts,
            rooms,
            uniform_labels(upper, rooms, lambda words: self._texts.measure(painter, words)[0]),
            strict=True,
        ):
            self._texts.paint(painter, QRectF(x, 2, room + 2, self._px(18)), label)

    def _paint_context(self, painter: QPainter, span: TimeSpan, box: QRectF) -> None:
        """Month and year over the lanes' names, where the axis itself tells only days and hours."""
        words = context(span.middle, span.width / box.width())
        painter.setFont(self.font)
        painter.setPen(QColor(self.theme.soft))
        box = QRectF(14 - self._lane_width, 2, self._lane_width - 18, self._px(18))
        self._texts.paint(painter, box, words, elides=True)


def uniform_labels(row: Sequence[Tick], rooms: Sequence[float], measure: Callable[[str], float]) -> list[str]:
    """A label for each tick.

    The longest form that fits all whole periods.
    """
    forms = [(tick.label, *tick.shorter) for tick in row]
    whole = [(form, room) for form, room in zip(forms, rooms, strict=True) if room >= 0.85 * max(rooms, default=0)]
    deepest = max((len(form) for form in forms), default=1) - 1
    level = next((n for n in range(deepest + 1) if all(measure(form[n]) <= room for form, room in whole)), deepest)
    return [
        next((words for words in form[level:] if measure(words) <= room), "")
        for form, room in zip(forms, rooms, strict=True)
    ]


class LaneAxis(_Axis):
    """The names of the lanes with the number of their events.

    `clicked`: the height of a click; `menu_asked`: that of a right click, and the place on the screen; `moved`: from and
    to which height a name is dragged, and whether it is let go; `resized`: the lane whose border is dragged, and its new
    height in pixels.
    """

    clicked = Signal(float)
    menu_asked = Signal(float, object)
    moved = Signal(float, float, bool)
    resized = Signal(str, float)
    _held: Lane | None = None

    def mouseClickEvent(self, event: mouseEvents.MouseClickEvent) -> None:
        """A click folds a lane; a right click shows its menu."""
        event.accept()
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit(event.pos().y(), event.screenPos().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and not event.double():
            self.clicked.emit(event.pos().y())

    def mouseDragEvent(self, event: mouseEvents.MouseDragEvent) -> None:
        """A drag moves a lane; a drag of its border resizes it."""
        event.accept()
        if event.isStart():
            self._held = self._look().border_at(event.buttonDownPos().y())
        if self._held is not None:
            self.resized.emit(self._held.key, self._held.height + event.pos().y() - event.buttonDownPos().y())
            return
        self.moved.emit(event.buttonDownPos().y(), event.pos().y(), bool(event.isFinish()))

    def hoverEvent(self, event: mouseEvents.HoverEvent) -> None:
        """The cursor shows that a border can be dragged."""
        is_border = not event.isExit() and self._look().border_at(event.pos().y()) is not None
        self.setCursor(Qt.CursorShape.SplitVCursor if is_border else Qt.CursorShape.ArrowCursor)

    def __init__(self, theme: Theme, look: Callable[[], FrameLayout], name: Callable[[str], str]) -> None:
        super().__init__("left", theme)
        self.can_fold = True
        self._look, self._name = look, name
        self._counts: dict[int, str] = {}
        self.setWidth(self._lane_width)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setClipRect(QRectF(0, 0, self._lane_width, self.size().height()))
        bold = QFont(self.font)
        bold.setBold(True)
        layout = self._look()
        for lane in layout.lanes:
            if lane.top + lane.height > 0 and lane.top < self.size().height():
                self._paint_lane(painter, lane, bold)
                view = layout.views.get(lane.key)
                if view is not None and not lane.is_folded:
                    self._paint_rows(painter, view)
                    labels = layout.labels.get(lane.key)
                    if labels is not None and labels.missing and lane.height > self._px(64):
                        self._paint_missing(painter, lane, labels.missing)

    def _paint_lane(self, painter: QPainter, lane: Lane, bold: QFont) -> None:
        name = self._name(lane.key)
        painter.setPen(QPen(QColor(self.theme.line), 1))
        if lane.top > 0:
            y = round(lane.top) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(self._lane_width, y))
        if lane.gutter:
            self._paint_gutter(painter, lane)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink if lane.events else self.theme.soft))
        room = self._lane_width - NAME_AT - 4
        top = lane.top + (2 if lane.is_folded else 8 if lane.height >= self._px(36) else 0)
        self._texts.paint(painter, QRectF(NAME_AT, top, room, self._px(20)), name, elides=True)
        if lane.events and self.can_fold:
            self._paint_fold(painter, lane, top + self._px(10))
        if lane.events and lane.height > self._px(46):
            painter.setFont(self.font)
            painter.setPen(QColor(self.theme.soft))
            self._say(painter, lane, 0, self._count_words(lane.events))

    def _say(self, painter: QPainter, lane: Lane, line: int, words: str) -> None:
        """A line below the name of a lane."""
        box = QRectF(NAME_AT, lane.top + self._px(26 + 16 * line), self._lane_width - NAME_AT - 4, self._px(18))
        self._texts.paint(painter, box, words, elides=True)

    def _paint_rows(self, painter: QPainter, view: LaneView) -> None:
        """Names of classes beside their rows, or the scale of columns; and how the lane is drawn."""
        lane = view.lane
        small = QFont(self.font)
        small.setPointSizeF(self.font.pointSizeF() * SMALL)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.soft))
        right = self._lane_width - 6.0
        below_name = lane.top + self._px(42)
        if view.drawing is not Drawing.MARKS:
            words_end = below_name + self._px(18)
            for units, y in (
                mark for mark in scale_marks(view, self._px(14)) if mark[1] - 8 > words_end or mark[0] == 0
            ):
                box = QRectF(right - 50, y - 8, 50, 16)
                self._texts.paint(painter, box, f"{units:,}", RIGHT)
            if lane.height > self._px(64):
                is_stack = view.drawing is Drawing.STACKS
                self._say(painter, lane, 1, bin_label(view.step.unit, view.step.number, is_stack=is_stack))
        elif lane.has_class_rows and lane.pitch >= self._px(18):
            for row, name in enumerate(view.lane_events.rows):
                y = lane.row_y(row)
                if y - 8 > below_name:
                    box = QRectF(NAME_AT, y - 9, right - NAME_AT, 18)
                    self._texts.paint(painter, box, class_row_label(name), RIGHT)

    def _paint_missing(self, painter: QPainter, lane: Lane, missing: int) -> None:
        """How many marks in view bear no label."""
        box = QRectF(NAME_AT, lane.bottom - self._px(14), self._lane_width - NAME_AT - 6, self._px(13))
        self._texts.paint(painter, box, tr("+{n} names", n=missing))

    def _paint_gutter(self, painter: QPainter, lane: Lane) -> None:
        """The strip below a lane, in which its links turn."""
        strip = QRectF(0, lane.bottom, self._lane_width, lane.gutter)
        painter.fillRect(strip, QColor(self.theme.panel))
        painter.drawLine(strip.topLeft(), strip.topRight())
        painter.setFont(self.font)
        painter.setPen(QColor(self.theme.soft))
        self._texts.paint(painter, strip.adjusted(0, 0, -8, 0), tr("links"), RIGHT)

    def forget(self) -> None:
        """Drop the counts of other events."""
        self._counts.clear()

    def _count_words(self, events: int) -> str:
        if events not in self._counts:
            self._counts[events] = tr_n(events, "{n} event", "{n} events")
        return self._counts[events]

    def _paint_fold(self, painter: QPainter, lane: Lane, y: float) -> None:
        """A small arrow: down where the lane is open, to the right where it is folded."""
        painter.setPen(QPen(QColor(self.theme.soft), 1.3))
        tip = [QPointF(5, y - 3), QPointF(8.5, y), QPointF(5, y + 3)]
        if not lane.is_folded:
            tip = [QPointF(3.5, y - 1.5), QPointF(6.5, y + 2), QPointF(9.5, y - 1.5)]
        painter.drawPolyline(tip)


def scale_marks(view: LaneView, apart: float) -> list[tuple[int, float]]:
    """Round numbers beside the columns of a lane, with their heights.

    Args:
        apart: Pixels from number to number, at least.
    """
    floor = view.lane.floor
    fullest = view.lane_events.fullest(view.step)
    step = next((n for n in _round_numbers() if n * view.brick >= apart and fullest // n <= MOST_MARKS), 1)
    return [(n, floor - n * view.brick) for n in range(0, fullest + 1, step)]


def _round_numbers() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on."""
    return (digit * 10**power for power in range(12) for digit in (1, 2, 5))
