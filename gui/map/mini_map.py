"""The small map of the detail pane, around one event."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.map.land import paint_land, paint_names
from gui.map.projection import MapView, project_point
from gui.theme.event_glyphs import RADIUS, paint_point
from gui.theme.theme import Theme
from gui.widgets.plain_text import set_tooltip
from store.language.translate import tr
from store.model.documents import Event

HEIGHT = 116
# Pixels of the whole world: some 1,700 km from left to right, so that a coast or a border is in view
SCALE = 8000.0


class MiniMap(QWidget):
    """A click opens the map."""

    def __init__(self, event: Event, theme: Theme, opened: Callable[[], None]) -> None:
        super().__init__()
        self._event, self._theme, self._opened = event, theme, opened
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = event.facts.place.name if event.facts.place else ""
        self.setAccessibleName(tr("Small map: {place}", place=name))
        set_tooltip(self, tr("Open the map"))

    def sizeHint(self) -> QSize:
        return QSize(280, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The land, and the event's mark in the middle."""
        place = self._event.facts.place
        if place is None or place.lat is None or place.lon is None:
            return
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        view = MapView(*project_point(place.lon, place.lat), SCALE, self.width(), self.height()).kept()
        paint_land(painter, view, self._theme)
        at = QPointF(*view.to_pixels(*project_point(place.lon, place.lat)))
        paint_point(painter, self._event, at, self._theme.kind(self._event.kind), self.palette().base().color())
        around = QRectF(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
        paint_names(painter, view, self._theme, self.font(), [around])
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Open the map."""
        self._opened()
