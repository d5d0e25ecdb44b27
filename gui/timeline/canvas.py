"""The timeline's canvas: axes, lanes and marks in a pyqtgraph plot, moved by mouse, wheel and keys."""

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QHelpEvent, QKeyEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QRubberBand, QToolTip

from gui.selection import Selection
from gui.theme import Theme
from gui.timeline.axes import LaneAxis, TimeAxis
from gui.timeline.keys import KEYS, Moves
from gui.timeline.model import TimelineModel
from gui.timeline.navigator import Navigator
from gui.timeline.picture import Picture
from gui.timeline.placement import Placed
from gui.timeline.span import TimeSpan
from gui.timeline.view_box import TimeViewBox
from store.durations import plural
from store.wording import when_in

NOTCH = 0.8
"""A notch of the wheel makes the view 0.8 times as wide: three notches halve it."""
FONT_POINTS = 9.5


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """Shows the events in the navigator's span; a click selects, in the shared selection."""

    def __init__(self, model: TimelineModel, navigator: Navigator, selection: Selection, theme: Theme) -> None:
        super().__init__(background=theme.ground)
        self.setAccessibleName("Timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(360, 240))
        self._model, self._navigator, self._selection = model, navigator, selection
        self._hovered: Placed | None = None
        self.moves = Moves(model, navigator, selection)
        self._box = TimeViewBox()
        self._time = TimeAxis(theme, lambda: navigator.span)
        self._lanes = LaneAxis(theme, lambda: self.picture.layout.lanes)
        plot = pg.PlotItem(viewBox=self._box, axisItems={"top": self._time, "left": self._lanes}, enableMenu=False)
        plot.showAxis("top")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.layout.setContentsMargins(0, 0, 0, 0)
        self.setCentralItem(plot)
        self.picture = Picture(model, self._look, theme, self._box)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._set_font()
        self._connect()

    def _connect(self) -> None:
        self._model.changed.connect(self.picture.forget)
        self._model.changed.connect(self._repaint)
        self._navigator.changed.connect(self._repaint)
        self._selection.changed.connect(self._repaint)
        self._box.sigResized.connect(self._repaint)
        self._box.dragged.connect(self._drag)
        self._box.marked.connect(self._mark)
        self._box.clicked.connect(self._click)
        self._box.double_clicked.connect(self._double_click)
        self._box.menu_asked.connect(self._show_menu)
        self._box.hovered.connect(self._hover)

    def _set_font(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(FONT_POINTS)
        self.picture.font = self._time.font = self._lanes.font = font

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self.setBackground(theme.ground)
        self.picture.theme = self._time.theme = self._lanes.theme = theme
        self._repaint()

    def _look(self) -> tuple[TimeSpan, QRectF, str]:
        """What the picture shows: the span, its size in pixels, the selected event."""
        size = self._box.size()
        return self._navigator.span, QRectF(0, 0, size.width(), size.height()), self._selection.current

    def _repaint(self, _what: object = None) -> None:
        self.picture.prepareGeometryChange()
        for item in (self.picture, self._time, self._lanes):
            item.update()

    # ---- where things are -----------------------------------------------------
    def seconds_at(self, x: float) -> float:
        """The second under a pixel of the view box."""
        span, bounds, _ = self._look()
        return span.first + x / max(1.0, bounds.width()) * span.width

    def point_of(self, event: str) -> QPoint | None:
        """Where an event's mark stands, in pixels of the viewport; None if it is not dated."""
        point = self.picture.layout.point(event, self._navigator.span)
        return self.mapFromScene(self._box.mapToScene(point)) if point else None

    def box_x(self, viewport: QPointF) -> float:
        """Pixels from the left edge of the view box for a point of the viewport."""
        return float(self._box.mapFromScene(self.mapToScene(viewport.toPoint())).x())

    def _mark_at(self, point: QPointF) -> Placed | None:
        return self.picture.layout.at(point, self._navigator.span)

    # ---- mouse ------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the cursor; Shift, a horizontal wheel or two fingers sideways pan."""
        turned = event.angleDelta()
        sideways = turned.x() if abs(turned.x()) > abs(turned.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = turned.y() or turned.x()
        if sideways:
            self._navigator.pan(-sideways / 120 * 0.1)
        elif turned.y():
            self._navigator.zoom(NOTCH ** (turned.y() / 120), self.seconds_at(self.box_x(event.position())))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms at the fingers; resting on a mark shows its card."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._hovered is not None:
                QToolTip.showText(event.globalPos(), self._card(self._hovered), self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._navigator.zoom(1 / max(0.1, 1 + event.value()), self.seconds_at(self.box_x(event.position())))
            return True
        return bool(super().viewportEvent(event))

    def _drag(self, pixels: float) -> None:
        self._navigator.pan(-pixels / max(1.0, self._look()[1].width()))

    def _mark(self, start: float, end: float, finished: bool) -> None:
        """Shift+drag: a band over the marked span, zoomed to when the button is let go."""
        self._band.setVisible(not finished)
        low, high = sorted((start, end))
        if finished:
            if high - low > 4:
                self._navigator.show(TimeSpan(self.seconds_at(low), self.seconds_at(high)))
            return
        corner = self.mapFromScene(self._box.mapToScene(QPointF(low, 0)))
        self._band.setGeometry(QRect(corner, QSize(int(high - low), int(self._look()[1].height()))))

    def _click(self, point: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        placed = self._mark_at(point)
        if placed is None:
            self._selection.select("")
        elif len(placed.members) > 1 and self._selection.current in [row.key for row in placed.members]:
            keys = [row.key for row in placed.members]
            self._selection.select(keys[(keys.index(self._selection.current) + 1) % len(keys)])
        else:
            self._selection.select(placed.head.key)

    def _double_click(self, point: QPointF) -> None:
        placed = self._mark_at(point)
        if placed is None:
            self._navigator.zoom(0.4, self.seconds_at(point.x()))
        else:
            self._navigator.show_around(min(r.first for r in placed.members), max(r.last for r in placed.members))

    def _hover(self, point: QPointF | None) -> None:
        """A card with title, date, place and first quote of the mark under the cursor."""
        placed = self._mark_at(point) if point is not None else None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if placed else Qt.CursorShape.ArrowCursor)
        self._hovered = placed
        if placed is None:
            QToolTip.hideText()

    def _card(self, placed: Placed) -> str:
        event = self._model.event_of(placed.head.key)
        if event is None:
            return ""
        quote = next((e.quote for report in event.reports for e in report.evidence), "")
        where = f" · {escape(event.facts.place.name)}" if event.facts.place else ""
        when = when_in(event.facts, self._model.zone.zone.rules, self._model.zone.zone.name)
        more = (
            f"<br>and {plural(len(placed.members) - 1, 'event')} more here; double click to zoom in"
            if len(placed.members) > 1
            else ""
        )
        return f"<div style='width:280px'><b>{escape(event.title)}</b><br>{when}{where}<br><i>{escape(quote[:160])}</i>{more}</div>"

    def _show_menu(self, point: QPointF, at: QPoint) -> None:
        placed = self._mark_at(point)
        menu = QMenu(self)
        if placed is not None:
            self._selection.select(placed.head.key)
            self._offer(menu, "Zoom to event", lambda: self._double_click(point))
            self._offer(menu, "Centre in view", self.moves.centre)
            menu.addSeparator()
        self._offer(menu, "Zoom in here", lambda: self._navigator.zoom(0.4, self.seconds_at(point.x())))
        self._offer(menu, "Zoom out", lambda: self._navigator.zoom(2.5, self.seconds_at(point.x())))
        self._offer(menu, "Fit all events", self._navigator.fit)
        menu.popup(at)

    @staticmethod
    def _offer(menu: QMenu, words: str, then: object) -> None:
        action = QAction(words, menu)
        action.triggered.connect(then)
        menu.addAction(action)

    # ---- keys -------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys listed under Help; others go on to the window."""
        move = KEYS.get(
            (event.keyCombination().keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))
        )
        move = move or KEYS.get((Qt.KeyboardModifier.NoModifier, event.text()))
        if move is None:
            super().keyPressEvent(event)
            return
        move(self.moves)
        event.accept()
