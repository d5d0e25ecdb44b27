"""Drags with a modifier key or from a glyph: zoom, select, link."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QObject, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsPathItem, QRubberBand, QToolTip, QWidget

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.view_box import TimeViewBox
from gui.view_model.navigator import Navigator
from gui.view_model.selection import Selection
from gui.view_model.time_span import TimeSpan
from store.language.intervals import span_label
from store.model.partial_dates import wall_time

# Pixels of a span that is worth zooming to: less was a click with a trembling hand
LEAST = 4.0


# Pixels from the top of the label of a dragged span
SPAN_LABEL_AT = 24.0
# Pixels between a mark and the frame that says a link would lead to it
AROUND = 5.0


class DragGestures(QObject):
    """Draws a band or a line while dragging, and acts on release.

    Points are pixels of the view box. `aimed_at` is the id of the event that a link would lead to, "" if none.
    `link_drawn` brings both ids and the point on the screen.
    """

    link_drawn = Signal(str, str, object)

    def __init__(
        self,
        viewport: QWidget,
        view_box: TimeViewBox,
        layout: Callable[[], FrameLayout],
        selection: Selection,
        navigator: Navigator,
        accent: Callable[[], str],
    ) -> None:
        super().__init__(viewport)
        self._viewport, self._view_box, self._layout = viewport, view_box, layout
        self._selection, self._navigator, self._accent = selection, navigator, accent
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, viewport)
        self._thread = QGraphicsLineItem(view_box)
        self._thread.setZValue(10)
        self._thread.hide()
        self._aim = QGraphicsPathItem(view_box)
        self._aim.setZValue(10)
        self._aim.hide()
        self.aimed_at = ""

    def mark(self, start: float, end: float, finished: bool) -> None:
        """Shift+drag: mark a span, and zoom to it on release."""
        low, high = sorted((start, end))
        self._show_band(QRectF(low, 0, high - low, self._view_box.size().height()), finished)
        viewport = self._layout().viewport
        span = TimeSpan(viewport.seconds(low), viewport.seconds(high))
        if not finished:
            at = self._view_box.on_viewport(QPointF(end, SPAN_LABEL_AT))
            QToolTip.showText(self._viewport.mapToGlobal(at), span_label(wall_time(span.first), wall_time(span.last)))
            return
        QToolTip.hideText()
        if high - low > LEAST:
            self._navigator.show(span)

    def enclose(self, start: QPointF, end: QPointF, finished: bool) -> None:
        """Ctrl+drag: mark a rectangle, and select its events on release."""
        area = QRectF(start, end).normalized()
        self._show_band(area, finished)
        if finished:
            self._selection.select_all(self._layout().inside(area))

    def drag_link(self, start: QPointF, end: QPointF, finished: bool) -> None:
        """Drag from a glyph.

        Draw a line, and link on release over another.
        """
        self._thread.setVisible(not finished)
        self._thread.setPen(QPen(QColor(self._accent()), 2))
        self._thread.setLine(QLineF(start, end))
        one, two = self._layout().keys_at(start), self._layout().keys_at(end)
        self.aimed_at = two[0] if one and len(two) == 1 and one[0] != two[0] else ""
        self._show_aim(end, finished)
        if finished and self.aimed_at:
            at = self._viewport.mapToGlobal(self._view_box.on_viewport(end))
            self.link_drawn.emit(one[0], self.aimed_at, at)

    def _show_aim(self, end: QPointF, finished: bool) -> None:
        """A frame around the mark that the link would lead to."""
        seats = self._layout().seats(self.aimed_at) if self.aimed_at and not finished else []
        self._aim.setVisible(bool(seats))
        if seats:
            box = min((seat.box for seat in seats), key=lambda box: QLineF(box.center(), end).length())
            frame = QPainterPath()
            frame.addRoundedRect(box.adjusted(-AROUND, -AROUND, AROUND, AROUND), 2 * AROUND, 2 * AROUND)
            self._aim.setPen(self._thread.pen())
            self._aim.setPath(frame)

    def _show_band(self, area: QRectF, finished: bool) -> None:
        self._band.setVisible(not finished)
        corners = [self._view_box.on_viewport(corner) for corner in (area.topLeft(), area.bottomRight())]
        self._band.setGeometry(QRect(*corners))
