"""The canvas of the timeline.

A pyqtgraph plot moved by mouse and keys.
"""

from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip

from gui.theme.text_size import scale_points
from gui.theme.theme import Theme
from gui.timeline.accessible_objects import install_accessible_objects
from gui.timeline.drag_gestures import DragGestures
from gui.timeline.frame.current_frame import CurrentFrame, Frame
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.frame.spoken_objects import SpokenObject, event_words, link_words, spoken_objects
from gui.timeline.lane_actions import LaneActions
from gui.timeline.layout.lane_layout import LaneView, Shown, StackedColumn
from gui.timeline.layout.viewport import viewport_for
from gui.timeline.link_actions import LinkActions
from gui.timeline.painting.axes import LaneAxis, TimeAxis
from gui.timeline.painting.cross_fade import LASTS
from gui.timeline.painting.scene_item import TimelineItem
from gui.timeline.shortcuts import SHORTCUTS
from gui.timeline.tooltips import tooltip_at
from gui.timeline.undated_tray import MIME
from gui.timeline.view_box import TimeViewBox
from gui.view_model.clock import seconds_now
from gui.view_model.navigation import Navigation
from gui.view_model.navigator import Navigator
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import day_label
from store.language.translate import tr
from store.model.partial_dates import wall_time

# A notch of the wheel makes the view 0.8 times as wide: three notches halve it.
NOTCH = 0.8
# Pixels that a notch of the wheel scrolls the lanes: two rows
SCROLLED = 52.0
FONT_POINTS = 9.5
# The cursor rests on a mark so long before its links are lit
HOVER_MS = 120
# Pixels below which no lane is dragged
LEAST_LANE = 30.0
# Links away from the selected event that are lit at most
MOST_HOPS = 3
# Events of one column that a click selects at most: the pane lists no more
MOST_CHOSEN = 500
# The view rests when it has not moved for so long
REST_MS = 250
# The line of the present moves so often
PRESENT_MS = 5000


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """Shows the events in the navigator's span; a click selects.

    Signals: `scroll_changed` (scrolled and maximum, pixels), `link_drawn` (from id, to id, point on the screen),
    `date_dropped` (event id, second), `menu_opened` (menu of the selected events, for others to fill).
    """

    scroll_changed = Signal(float, float)
    link_drawn = Signal(str, str, object)
    date_dropped = Signal(str, float)
    menu_opened = Signal(object, float, bool)

    def __init__(
        self, model: TimelineModel, navigator: Navigator, selection: Selection, theme: Theme, navigation: Navigation
    ) -> None:
        super().__init__(background=theme.ground)
        self.setAccessibleName(tr("Timeline"))
        install_accessible_objects()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(360, 120))
        self._model, self._navigator, self._selection, self.navigation = model, navigator, selection, navigation
        self._scrolled = 0.0
        self._spoken: tuple[object, list[SpokenObject]] | None = None
        self._moved = QTimer(self, singleShot=True, interval=REST_MS)
        self._clock = QTimer(self, interval=PRESENT_MS)
        self._hovered = ""
        self._cursor: QPointF | None = None
        self._hover_rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self.wheel_scrolls = False
        self.depth = 1
        self.view_box = TimeViewBox(lambda point: len(self.keys_at(point)) == 1)
        self._time = TimeAxis(theme, lambda: navigator.shown)
        self._lanes = LaneAxis(theme, lambda: self.current.layout, model.lane_name)
        plot = pg.PlotItem(viewBox=self.view_box, axisItems={"top": self._time, "left": self._lanes}, enableMenu=False)
        plot.showAxis("top")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.layout.setContentsMargins(0, 0, 0, 0)
        self.setCentralItem(plot)
        self.current = CurrentFrame(model, self._make_frame, self._label_font())
        self.item = TimelineItem(model, self.current, theme, self.view_box, self._fade_seconds)
        self.drag_gestures = DragGestures(
            self.viewport(),
            self.view_box,
            lambda: self.current.layout,
            selection,
            navigator,
            lambda: self.item.theme.accent,
        )
        self.lane_actions = LaneActions(model, self)
        self.links = LinkActions(
            model, navigation, lambda: self.current.layout, lambda: self.item.lit, self.item.link_painter, self
        )
        self.setAcceptDrops(True)
        self._time.font = self._lanes.font = self.current.font
        self._selected: tuple[str, tuple[str, ...]] = ("", ())
        self._connect()
        self._follow_selection()
        self._move_present()

    def _connect(self) -> None:
        self._clock.timeout.connect(self._move_present)
        self._clock.start()
        self._model.changed.connect(self.current.invalidate_layout)
        self._model.changed.connect(self._lanes.forget)
        self._model.changed.connect(self.item.forget)
        self._model.changed.connect(self._changed)
        self._model.zone.changed.connect(self._move_present)
        self._model.lanes.chosen.connect(lambda: self.scroll_to(0))
        self._navigator.changed.connect(self._moved.start)
        self._navigator.changed.connect(self._repaint)
        self._moved.timeout.connect(self._repaint)
        self._hover_rest.timeout.connect(self._light_hovered)
        self._selection.changed.connect(self._follow_selection)
        self.navigation.hops_asked.connect(self.set_depth)
        self.navigation.more_hops_asked.connect(self._light_further)
        self.view_box.sigResized.connect(self._changed)
        self.view_box.dragged.connect(self._drag)
        self.view_box.marked.connect(self.drag_gestures.mark)
        self.view_box.enclosed.connect(self.drag_gestures.enclose)
        self.view_box.link_dragged.connect(self.drag_gestures.drag_link)
        self.drag_gestures.link_drawn.connect(self.link_drawn)
        self._lanes.clicked.connect(lambda y: self.lane_actions.fold(self.current.layout.lane_at(y)))
        self._lanes.menu_asked.connect(lambda y, at: self.lane_actions.show_menu(self.current.layout.lane_at(y), at))
        self._lanes.moved.connect(self._move_lane)
        self._lanes.resized.connect(self._resize_lane)
        self.view_box.clicked.connect(self._click)
        self.view_box.double_clicked.connect(self._double_click)
        self.view_box.menu_asked.connect(self._show_menu)
        self.view_box.hovered.connect(self._hover)

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(scale_points(FONT_POINTS))
        return font

    def set_theme(self, theme: Theme) -> None:
        """Repaint in other colours."""
        self.setBackground(theme.ground)
        self.item.theme = self._time.theme = self._lanes.theme = theme
        self._repaint()

    @property
    def frame_layout(self) -> FrameLayout:
        """The layout of the frame in view."""
        return self.current.layout

    def _make_frame(self) -> Frame:
        size, span = self.view_box.size(), self._navigator.shown
        rests = not self._moved.isActive()
        width = max(1.0, size.width())
        sticky = self.current.sticky_scale.follow(width / span.width)
        viewport = viewport_for(span, width, self._navigator.reach, rests=rests, sticky=sticky)
        selected, chosen = self._selected
        return Frame(viewport, size.height(), self._scrolled, selected, self.depth, chosen, self._hovered)

    def rest(self) -> None:
        """Take the view as resting, for a picture."""
        self._moved.stop()
        self.current.invalidate()

    def _follow_selection(self, _current: str = "") -> None:
        self._selected = self._selection.current, self._selection.chosen
        self.item.link_painter.chosen = self._selection.link
        self._announce()
        self._repaint()

    def _move_present(self) -> None:
        """Bring the line of the present up to date, and repaint if it is in view."""
        self.item.present = seconds_now(self._model.zone.zone.rules)
        if self._navigator.shown.first <= self.item.present <= self._navigator.shown.last:
            self.item.update()

    def _repaint(self, _what: object = None) -> None:
        self.current.invalidate()
        for item in (self.item, self._time, self._lanes):
            item.update()

    def _changed(self, _what: object = None) -> None:
        """Lanes or size have changed: keeps the scrolled part where there is something."""
        self.current.invalidate()
        self.item.prepareGeometryChange()
        self.scroll_to(self._scrolled)
        self._repaint()

    def set_depth(self, depth: int) -> None:
        """Highlight events up to `depth` links from the current one."""
        self.depth = depth
        self._repaint()

    def _fade_seconds(self) -> float:
        """None where the system asks for less motion."""
        return LASTS if self._navigator.animation.milliseconds else 0.0

    def _light_further(self) -> None:
        self.set_depth(self.depth % MOST_HOPS + 1)

    def leave_out_folds(self) -> None:
        """Draw no arrows that fold lanes: for a picture."""
        self._lanes.can_fold = False

    def show_links(self, shown: bool) -> None:
        """Draw all links, or only those of the selected event."""
        self.item.link_painter.are_shown = shown
        self._repaint()

    # ---- lanes beyond the view ----------------------------------------------
    @property
    def beyond(self) -> float:
        """Pixels of lanes below the view."""
        beyond = float(self.current.layout.whole_height - self.view_box.size().height())
        return beyond if beyond >= 1 else 0.0

    def scroll_to(self, pixels: float) -> None:
        """Scroll the lanes to a position in pixels, within limits."""
        beyond = self.beyond
        self._scrolled = min(max(0.0, pixels), beyond)
        self.scroll_changed.emit(self._scrolled, beyond)
        self._repaint()

    def scroll_by(self, pixels: float) -> None:
        """Move the lanes up further."""
        self.scroll_to(self._scrolled + pixels)

    # ---- where things are -----------------------------------------------------
    def seconds_at(self, x: float) -> float:
        """The second under a pixel of the view box."""
        return self.current.frame.viewport.seconds(x)

    def _goal_at(self, x: float) -> float:
        """The second that will be under a pixel once the view has come to rest."""
        span = self._navigator.span
        return float(span.first + x / max(1.0, self.view_box.size().width()) * span.width)

    def point_of(self, event: str) -> QPoint | None:
        """The point of an event's glyph in the viewport.

        None if undated.
        """
        point = self.current.layout.point(event)
        return self.on_viewport(point) if point else None

    def on_viewport(self, point: QPointF) -> QPoint:
        """A point of the view box in pixels of the viewport."""
        return self.view_box.on_viewport(point)

    def box_x(self, viewport: QPointF) -> float:
        """Pixels from the left edge of the view box."""
        return float(self.view_box.mapFromScene(self.mapToScene(viewport.toPoint())).x())

    def _mark_at(self, point: QPointF) -> tuple[LaneView, Shown] | None:
        return self.current.layout.at(point)

    def keys_at(self, point: QPointF) -> list[str]:
        """The events of the mark or column under a point."""
        return self.current.layout.keys_at(point)

    def _tooltip_at(self, point: QPointF) -> str:
        return tooltip_at(self._model, self.current.layout, self.item.link_painter, point)

    # ---- for screen readers -------------------------------------------------------
    def spoken_objects(self) -> list[SpokenObject]:
        """Marks, columns and links in view, made once a frame."""
        layout = self.current.layout
        curves = self.item.link_painter.curves
        key = (layout, len(curves))
        if self._spoken is None or self._spoken[0] != key:
            boxes = [(link, path.boundingRect()) for link, path in curves]
            self._spoken = (key, spoken_objects(layout, boxes))
        return self._spoken[1]

    def box_on_screen(self, spoken: SpokenObject) -> QRect:
        """Where an object is, in pixels of the screen."""
        corners = (self.on_viewport(spoken.box.topLeft()), self.on_viewport(spoken.box.bottomRight()))
        return QRect(*(self.viewport().mapToGlobal(corner) for corner in corners))

    def current_object(self) -> int:
        """The number of the selected object, -1 for none."""
        link, event = self._selection.link, self._selection.current
        objects = self.spoken_objects()
        return next(
            (n for n, one in enumerate(objects) if (one.link == link if link else event and event in one.events)), -1
        )

    def _announce(self) -> None:
        """Say what is selected, to screen readers alone."""
        if not QAccessible.isActive() or not self._selection.current:
            return
        event, link = self._model.event_of(self._selection.current), self._selection.link
        words = link_words(self._model, link) if link is not None else event_words(event) if event is not None else ""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # ---- mouse ------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; Shift or a sideways wheel pans.

        Over the lane names, or if the user prefers it everywhere, the wheel scrolls; Ctrl always zooms.
        """
        turned, keys = event.angleDelta(), event.modifiers()
        sideways = turned.x() if abs(turned.x()) > abs(turned.y()) else 0
        if keys & Qt.KeyboardModifier.ShiftModifier:
            sideways = turned.y() or turned.x()
        x = self.box_x(event.position())
        scrolls = (self.wheel_scrolls or x < 0) and not keys & Qt.KeyboardModifier.ControlModifier
        if sideways:
            self._navigator.pan(-sideways / 120 * 0.1)
        elif scrolls:
            self.scroll_by(-turned.y() / 120 * SCROLLED)
        elif turned.y():
            self._navigator.zoom(NOTCH ** (turned.y() / 120), self._goal_at(x))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms at the fingers; resting on a mark shows its card."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self._tooltip_at(self.view_box.mapFromScene(self.mapToScene(event.pos())))
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._navigator.zoom(1 / max(0.1, 1 + event.value()), self.seconds_at(self.box_x(event.position())))
            return True
        return bool(super().viewportEvent(event))

    def _drag(self, right: float, down: float) -> None:
        self._navigator.pan(-right / max(1.0, self.view_box.size().width()), at_once=True)
        if self.beyond:
            self.scroll_by(-down)

    def _move_lane(self, start: float, end: float, finished: bool) -> None:
        layout = self.current.layout
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if finished else Qt.CursorShape.ClosedHandCursor)
        if finished:
            self.lane_actions.move(layout.lane_at(start), layout.lane_at(end), below=end > layout.height)

    def _resize_lane(self, key: str, height: float) -> None:
        self._model.lanes.set_height(key, max(LEAST_LANE, height) / self.current.growth)

    def _click(self, point: QPointF) -> None:
        """Select what is under the cursor; of several events in one mark the next one at each click."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.links.follow_flag(point):
            return
        hit = self._mark_at(point)
        if hit is None:
            if not self.links.click(point):
                self._selection.select("")
            return
        keys = self.current.layout.keys(*hit)
        if isinstance(hit[1], StackedColumn):
            self._selection.select_all(keys[:MOST_CHOSEN])
            return
        at = keys.index(self._selection.current) + 1 if self._selection.current in keys else 0
        self._selection.select(keys[at % len(keys)])

    def _double_click(self, point: QPointF) -> None:
        """Zoom to an event, a bin, both ends of a link, or in."""
        hit = self._mark_at(point)
        if hit is not None and isinstance(hit[1], StackedColumn):
            self._navigator.show_around(hit[1].first, hit[1].last)
        elif hit is None and self.links.double_click(point):
            return
        elif rows := [row for key in self.keys_at(point) if (row := self._model.row(key)) is not None]:
            self._navigator.show_around(min(r.first for r in rows), max(r.last for r in rows))
        else:
            self._navigator.zoom(0.4, self.seconds_at(point.x()))

    def _light_hovered(self) -> None:
        """Light the links of the event under the cursor, as a selection does."""
        keys = self.keys_at(self._cursor) if self._cursor is not None else []
        self._put_hovered(keys[0] if len(keys) == 1 else "")

    def _put_hovered(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self._repaint()

    def _hover(self, point: QPointF | None) -> None:
        """The hand shows that there is something to take; links of a mark are lit once the cursor rests on it."""
        self._cursor = point
        hit = self._mark_at(point) if point is not None else None
        is_something = hit is not None or (point is not None and self.links.are_at(point))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_something else Qt.CursorShape.ArrowCursor)
        keys = self.current.layout.keys(*hit)[:2] if hit is not None and not isinstance(hit[1], StackedColumn) else []
        if self._hovered not in keys:
            self._put_hovered("")
        if keys and not self._selection.current:
            self._hover_rest.start()
        if not is_something:
            QToolTip.hideText()

    def _show_menu(self, point: QPointF, at: QPoint) -> None:
        keys = self.keys_at(point)
        link = self.links.link_at(point)
        if not keys and link is not None:
            self.links.show_menu(link, at)
            return
        menu = QMenu(self)
        if keys:
            if not set(keys).intersection(self._selection.chosen):
                self._selection.select(keys[0])
            menu.addAction(tr("Zoom to event"), partial(self._double_click, point))
            menu.addAction(tr("Centre in view"), self.navigation.centre)
            menu.addSeparator()
        second = self.seconds_at(point.x())
        menu.addAction(tr("Zoom in here"), lambda: self._navigator.zoom(0.4, second))
        menu.addAction(tr("Zoom out"), lambda: self._navigator.zoom(2.5, second))
        menu.addAction(tr("Fit all events"), self._navigator.fit)
        self.menu_opened.emit(menu, second, bool(keys))
        menu.popup(at)

    # ---- undated events are dropped here ------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept an event from the tray.

        Leave files and text to the window.
        """
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the day under the cursor."""
        if event.mimeData().hasFormat(MIME):
            second = self.seconds_at(self.box_x(event.position()))
            QToolTip.showText(
                self.viewport().mapToGlobal(event.position().toPoint()),
                day_label(wall_time(second).date().isoformat(), weekday=True),
            )
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dates the event to the day under the cursor."""
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        key = event.mimeData().data(MIME).toStdString()
        event.acceptProposedAction()
        self.date_dropped.emit(key, self.seconds_at(self.box_x(event.position())))

    # ---- keys -------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys listed under Help; others go on to the window."""
        if not self.take_key(event):
            event.ignore()

    def take_key(self, event: QKeyEvent) -> bool:
        """Make the move of a key; whether it has one."""
        keys = event.keyCombination().keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        move = SHORTCUTS.get((keys, Qt.Key(event.key()))) or SHORTCUTS.get(
            (Qt.KeyboardModifier.NoModifier, event.text())
        )
        if move is None:
            return False
        move(self.navigation)
        event.accept()
        return True
