"""What drags with a key down, or from a mark, do: zoom to a span, select what is inside, draw a link."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QRubberBand

from gui.selection import Selection
from gui.timeline.navigator import Navigator
from gui.timeline.span import TimeSpan

if TYPE_CHECKING:
    from gui.timeline.canvas import Canvas

LEAST = 4.0
"""Pixels of a span that is worth zooming to: less was a click with a trembling hand."""


class Drags:
    """Draws a band or a thread while the hand moves, and acts when it lets go. Points are those of the view box."""

    def __init__(self, canvas: "Canvas", selection: Selection, navigator: Navigator) -> None:
        self._canvas, self._selection, self._navigator = canvas, selection, navigator
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, canvas.viewport())
        self._thread = QGraphicsLineItem(canvas.view_box)
        self._thread.setZValue(10)
        self._thread.hide()

    def mark(self, start: float, end: float, finished: bool) -> None:
        """Shift+drag: a band over the marked span, zoomed to when the button is let go."""
        low, high = sorted((start, end))
        self._show_band(QRectF(low, 0, high - low, self._canvas.view_box.size().height()), finished)
        if finished and high - low > LEAST:
            self._navigator.show(TimeSpan(self._canvas.seconds_at(low), self._canvas.seconds_at(high)))

    def enclose(self, start: QPointF, end: QPointF, finished: bool) -> None:
        """Ctrl+drag: a rectangle; all events inside are selected when the button is let go."""
        area = QRectF(start, end).normalized()
        self._show_band(area, finished)
        if finished:
            self._selection.select_all(self._canvas.picture.layout.inside(area))

    def tie(self, start: QPointF, end: QPointF, finished: bool) -> None:
        """A drag from a mark: a thread to the cursor; over another mark the two are linked."""
        self._thread.setVisible(not finished)
        self._thread.setPen(QPen(QColor(self._canvas.picture.theme.accent), 2))
        self._thread.setLine(QLineF(start, end))
        if finished:
            one, two = self._canvas.keys_at(start), self._canvas.keys_at(end)
            if one and len(two) == 1 and one[0] != two[0]:
                at = self._canvas.viewport().mapToGlobal(self._canvas.on_viewport(end))
                self._canvas.link_drawn.emit(one[0], two[0], at)

    def _show_band(self, area: QRectF, finished: bool) -> None:
        self._band.setVisible(not finished)
        corners = [self._canvas.on_viewport(corner) for corner in (area.topLeft(), area.bottomRight())]
        self._band.setGeometry(QRect(*corners))
