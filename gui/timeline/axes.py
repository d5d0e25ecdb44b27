"""The two axes: time above in two rows, lanes on the left with their counts."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.theme import Theme
from gui.timeline.lanes import Lane
from gui.timeline.picture import lane_words
from gui.timeline.span import TimeSpan
from gui.timeline.ticks import Tick, ticks

TIME_HEIGHT = 40
LANE_WIDTH = 118


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis that paints itself and leaves the mouse to the timeline."""

    def __init__(self, orientation: str, theme: Theme) -> None:
        super().__init__(orientation)
        self.theme = theme
        self.font = QFont()

    def wheelEvent(self, event: object) -> None:
        """Left to the canvas."""

    def mouseDragEvent(self, event: object) -> None:
        """Left to the view box."""

    def mouseClickEvent(self, event: object) -> None:
        """An axis has nothing to click."""


class TimeAxis(_Axis):
    """The time axis: longer periods in bold above, ticks below; no label runs into another or out of view."""

    def __init__(self, theme: Theme, look: Callable[[], TimeSpan]) -> None:
        super().__init__("top", theme)
        self._look = look
        self.setHeight(TIME_HEIGHT)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draws both rows for the span in view."""
        area, span = self.boundingRect(), self._look()
        box = QRectF(0, 0, self.size().width(), TIME_HEIGHT)
        if box.width() < 2 or area.isEmpty():
            return
        painter.setClipRect(box.adjusted(-2, -2, 2, 2))
        lower, upper = ticks(span.first, span.last, span.width / box.width())
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(QPointF(-LANE_WIDTH, TIME_HEIGHT - 0.5), QPointF(box.width(), TIME_HEIGHT - 0.5))
        self._paint_lower(painter, lower, span, box)
        self._paint_upper(painter, upper, span, box)

    def _x(self, tick: Tick, span: TimeSpan, box: QRectF) -> float:
        return (tick.at - span.first) / span.width * box.width()

    def _paint_lower(self, painter: QPainter, lower: list[Tick], span: TimeSpan, box: QRectF) -> None:
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        reached = -1e9
        for tick in lower:
            x, width = self._x(tick, span, box), metrics.horizontalAdvance(tick.label)
            painter.setPen(QPen(QColor(self.theme.line), 1))
            painter.drawLine(QPointF(x, TIME_HEIGHT - 6), QPointF(x, TIME_HEIGHT))
            if x >= 0 and x + 4 + width <= box.width() and x + 4 >= reached:
                painter.setPen(QColor(self.theme.soft))
                painter.drawText(QRectF(x + 4, 19, width + 2, 18), Qt.AlignmentFlag.AlignVCenter, tick.label)
                reached = x + width + 8

    def _paint_upper(self, painter: QPainter, upper: list[Tick], span: TimeSpan, box: QRectF) -> None:
        """The period that began before the view keeps its label at the left edge until the next pushes it out."""
        bold = QFont(self.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink))
        metrics = QFontMetricsF(bold)
        reached = -1e9
        for number, tick in enumerate(upper):
            following = self._x(upper[number + 1], span, box) if number + 1 < len(upper) else box.width()
            x, width = max(0.0, self._x(tick, span, box)) + 4, metrics.horizontalAdvance(tick.label)
            if x + width <= min(following, box.width()) and x >= reached:
                painter.drawText(QRectF(x, 2, width + 2, 18), Qt.AlignmentFlag.AlignVCenter, tick.label)
                reached = x + width + 8


class LaneAxis(_Axis):
    """The names of the lanes with the number of their events."""

    def __init__(self, theme: Theme, look: Callable[[], list[Lane]]) -> None:
        super().__init__("left", theme)
        self._look = look
        self.setWidth(LANE_WIDTH)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draws each lane's name at the top of the lane; an empty lane is greyed."""
        bold = QFont(self.font)
        bold.setBold(True)
        for lane in self._look():
            name, count = lane_words(lane)
            painter.setPen(QPen(QColor(self.theme.line), 1))
            if lane.top > 0:
                painter.drawLine(QPointF(0, lane.top), QPointF(LANE_WIDTH, lane.top))
            painter.setFont(bold)
            painter.setPen(QColor(self.theme.ink if lane.events else self.theme.soft))
            painter.drawText(QRectF(14, lane.top + 8, LANE_WIDTH - 14, 20), Qt.AlignmentFlag.AlignVCenter, name)
            if lane.events and lane.height > 46:
                painter.setFont(self.font)
                painter.setPen(QColor(self.theme.soft))
                painter.drawText(QRectF(14, lane.top + 26, LANE_WIDTH - 14, 18), Qt.AlignmentFlag.AlignVCenter, count)
