"""The map widget: land, clusters of events, pan, zoom and selection."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.map.clusters import Cluster, clusters_in
from gui.map.land import paint_land, paint_names
from gui.map.painter import ClusterPainter, paint_notice
from gui.map.projection import MapView, project_point, project_points
from gui.theme.theme import Theme
from gui.view_model.navigator import Navigator
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.plain_text import plain_tooltip
from store.analysis.sites import NOWHERE, Flags, Sites
from store.language.labels import date_in_zone_label
from store.language.translate import tr, tr_n, tr_noop
from store.model.documents import Event

KOREA = project_point(127.5, 38.0)
STEP = 1.35
# Events of a spot that its card lists
LISTED = 8


NOTHING_HERE = tr_noop(
    "No event of this period has a place on the map. Choose another period below, or another filter."
)


class MapCanvas(QWidget):
    """Shows the events in view of the timeline's model."""

    def __init__(self, model: TimelineModel, navigator: Navigator, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self._model, self._navigator, self._selection, self._theme = model, navigator, selection, theme
        self.setAccessibleName(tr("Map of the events of the period in view"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.view = MapView(*KOREA, 4000, 800, 500)
        self.spots: list[Cluster] = []
        self._sites: Sites | None = None
        self._land: tuple[object, QPixmap] | None = None
        self._held: QPointF | None = None
        self._moved = False
        self._was_fitted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._redraw)
        model.changed.connect(self._forget)
        navigator.changed.connect(self._ask)
        selection.changed.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in other colours."""
        self._theme = theme
        self.update()

    # ---- what is shown --------------------------------------------------------------
    @property
    def sites(self) -> Sites:
        """The sites of all events that pass the filter."""
        if self._sites is None:
            self._sites = Sites(self._model.columns, self._model.library.events)
            self._points = project_points(np.column_stack([self._sites.lon, self._sites.lat]))
        return self._sites

    @property
    def seen(self) -> Flags:
        """Which events are in view; during a search, which of them match."""
        columns, span = self._model.columns, self._navigator.span
        seen = (columns.right >= span.first) & (columns.left <= span.last)
        if self._model.matches is not None:
            is_lit = np.zeros(len(seen), dtype=np.bool_)
            is_lit[self._model.matches] = True
            seen = seen & is_lit
        return np.asarray(seen)

    def _forget(self) -> None:
        self._sites = None
        self._ask()

    def _ask(self) -> None:
        if self.isVisible():
            self._soon.start()

    def showEvent(self, _event: object) -> None:
        self._redraw()
        if not self._was_fitted and self._sites is not None and len(self._sites.names):
            self._was_fitted = True
            self.fit()

    def _redraw(self) -> None:
        counts = self.sites.counts(self.seen)
        self.spots = clusters_in(self.view, self._points, counts)
        self.setAccessibleDescription(
            tr_n(sum(s.events for s in self.spots), "{n} event on the map", "{n} events on the map")
        )
        self.update()

    def look(self, view: MapView) -> None:
        """Show another part of the world."""
        self.view = view
        self._redraw()

    def fit(self) -> None:
        """Show all events of the period in view."""
        counts = self.sites.counts(self.seen).sum(axis=1)
        self.look(self.view.showing(self._points[counts > 0]))

    def zoom(self, factor: float) -> None:
        """Comes nearer to the middle by a factor."""
        self.look(self.view.zoomed(factor, self.view.width / 2, self.view.height / 2))

    def _site(self) -> int:
        return self.sites.site_of(self._model.position(self._selection.current)) if self._selection.current else NOWHERE

    def _follow(self, _key: str) -> None:
        """Bring the selected event into view, if it has a place."""
        if not self.isVisible():
            return
        site = self._site()
        if site != NOWHERE:
            left, top = self.view.to_pixels(*self._points[site].tolist())
            if not self.rect().adjusted(20, 20, -20, -20).contains(QPoint(round(left), round(top))):
                x, y = self._points[site].tolist()
                self.look(self.view._replace(x=x, y=y).kept())
        self.update()

    # ---- painting -------------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = ClusterPainter(self._model.columns.kinds, self._only, lambda site: self.sites.names[site])
        bounds = QRectF(self.rect())
        taken = marks.paint(painter, self.spots, self._theme, self.font(), self._site(), bounds)
        if not self.spots:
            taken.append(paint_notice(painter, tr(NOTHING_HERE), self._theme, bounds))
        paint_names(painter, self.view, self._theme, self.font(), taken)
        painter.end()

    def _ground(self) -> QPixmap:
        look = (self.view, self._theme.name, self.devicePixelRatioF())
        if self._land is None or self._land[0] != look:
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter = QPainter(picture)
            paint_land(painter, self.view, self._theme)
            painter.end()
            self._land = (look, picture)
        return self._land[1]

    def _only(self, spot: Cluster) -> Event | None:
        keys = self.sites.at(spot.sites, self.seen)
        return self._model.event_of(keys[0]) if keys else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = event.size()
        self.look(self.view._replace(width=max(1, size.width()), height=max(1, size.height())).zoomed(1, 0, 0))

    # ---- the hand -------------------------------------------------------------------
    def cluster_at(self, point: QPointF) -> Cluster | None:
        """The spot under a point."""
        return next((spot for spot in self.spots if spot.holds(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start panning."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or show what is under the cursor."""
        if self._held is None:
            is_on_spot = self.cluster_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if is_on_spot else Qt.CursorShape.ArrowCursor)
            return
        away = event.position() - self._held
        if self._moved or away.manhattanLength() > 4:
            self._moved = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.look(self.view.panned(away.x(), away.y()))
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select an event; further clicks step through those at the same place."""
        if self._held is not None and not self._moved:
            self._click(event.position())
        self._held = None
        self.unsetCursor()

    def _click(self, point: QPointF) -> None:
        spot = self.cluster_at(point)
        if spot is None:
            self._selection.select("")
            return
        keys = self.sites.at(spot.sites, self.seen)
        at = keys.index(self._selection.current) + 1 if self._selection.current in keys else 0
        self._selection.select(keys[at % len(keys)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in; on a spot of several sites, to them."""
        spot = self.cluster_at(event.position())
        if spot is not None and len(spot.sites) > 1:
            self.look(self.view.showing(self._points[list(spot.sites)]))
        else:
            self.look(self.view.zoomed(2, event.position().x(), event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.look(self.view.zoomed(STEP ** (turned / 120), event.position().x(), event.position().y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, + and - zoom, 0 fits all."""
        pans = {Qt.Key.Key_Left: (80, 0), Qt.Key.Key_Right: (-80, 0), Qt.Key.Key_Up: (0, 80), Qt.Key.Key_Down: (0, -80)}
        zooms = {"+": STEP, "=": STEP, "-": 1 / STEP}
        key = Qt.Key(event.key())
        if key in pans:
            self.look(self.view.panned(*pans[key]))
        elif event.text() in zooms:
            self.zoom(zooms[event.text()])
        elif event.text() == "0":
            self.fit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The card of the spot under the cursor."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.cluster_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tooltip(self.card(spot)) if spot else "", self)
            return True
        return super().event(event)

    def card(self, spot: Cluster) -> str:
        """The events of a spot, one a line."""
        keys = self.sites.at(spot.sites, self.seen)
        zone = self._model.zone.zone
        events = [event for key in keys[:LISTED] if (event := self._model.event_of(key))]
        lines = [f"{date_in_zone_label(event.facts, zone.rules, tr(zone.name))} · {event.title}" for event in events]
        if len(keys) > LISTED:
            lines.append(tr("and {n} more", n=len(keys) - LISTED))
        return "\n".join([", ".join(self.sites.names[site] for site in spot.sites[:4]), *lines])
