"""The View menu: navigation, lanes, links, wheel, saved views."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.environment.preferences import Preferences
from gui.timeline.panel import TimelinePanel
from gui.window.saved_views import SavedViews
from gui.window.top_bar import VIEWS
from store.language.translate import tr, tr_noop
from store.library.queries.lanes import GROUPINGS
from store.model.documents import CONFIRMED, REJECTED

DEPTHS = {1: tr_noop("Linked events"), 2: tr_noop("And those linked to them"), 3: tr_noop("Three links far")}


class ViewMenu(QMenu):
    """Signals.

    `date_asked` (go to a date), `name_asked` (save the view), `page_asked` (show a view), `filter_asked`.
    """

    date_asked = Signal()
    name_asked = Signal()
    page_asked = Signal(str)
    filter_asked = Signal()
    queue_asked = Signal()
    messages_asked = Signal()
    pane_asked = Signal()

    def __init__(self, timeline: TimelinePanel, views: SavedViews, preferences: Preferences, window: QWidget) -> None:
        super().__init__(tr("&View"), window)
        self._timeline, self._views, self._preferences = timeline, views, preferences
        for number, (page, name) in enumerate(VIEWS.items(), 1):
            self.addAction(tr(name), QKeySequence(f"Ctrl+{number}"), partial(self.page_asked.emit, page))
        self.addAction(tr("Filter"), QKeySequence("Ctrl+Shift+F"), self.filter_asked.emit)
        self.addAction(tr("&Detail pane"), QKeySequence("F9"), self.pane_asked.emit)
        self.addAction(tr("&Intake queue"), QKeySequence("Ctrl+J"), self.queue_asked.emit)
        self.addAction(tr("Latest &messages"), QKeySequence("Ctrl+Shift+J"), self.messages_asked.emit)
        self.addSeparator()
        self._fill_moves()
        self.addSeparator()
        self.lanes = self._fill_lanes()
        self._fill_links()
        self._fill_wheel()
        self.addSeparator()
        self._saved = self.addMenu(tr("&Saved views"))
        self._saved.aboutToShow.connect(self._fill_saved)
        self.addAction(tr("Save this &view…"), self.name_asked.emit)

    def _fill_moves(self) -> None:
        go, navigation = self._timeline.navigator, self._timeline.canvas.navigation
        self.addAction(tr("Zoom &in\t+"), lambda: go.zoom(0.6))
        self.addAction(tr("Zoom &out\t−"), lambda: go.zoom(1 / 0.6))
        self.addAction(tr("&Fit all events\t0"), go.fit)
        self.addSeparator()
        self.addAction(tr("&Next event\t."), navigation.next_event)
        self.addAction(tr("&Previous event\t,"), navigation.previous_event)
        self.addAction(tr("Next to be &looked at\tR"), navigation.next_question)
        self.addAction(tr("&Centre selected event\tF"), navigation.centre)
        self.addAction(tr("&Today\tT"), navigation.today)
        self.addAction(tr("&Go to date…"), QKeySequence("Ctrl+G"), self.date_asked.emit)
        self.addSeparator()
        self.addAction(tr("View &before\tAlt+Left"), go.back)
        self.addAction(tr("View &after\tAlt+Right"), go.forward)

    def _choices(self, title: str, names: Mapping[Any, str], chosen: Any, choose: Callable[[Any], None]) -> QMenu:
        """A menu of which one thing is chosen at a time."""
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for key, name in names.items():
            action = QAction(tr(name), menu, checkable=True, checked=key == chosen)
            action.setData(key)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))
        return menu

    def _fill_lanes(self) -> QMenu:
        lanes = self._timeline.lanes
        menu = self._choices(tr("Lanes b&y"), GROUPINGS, lanes.by, lanes.choose)
        menu.addSeparator()
        menu.addAction(tr("&Fold or unfold the lane of the selected event"), lambda: self._of_selected(lanes.fold))
        menu.addAction(tr("&Hide the lane of the selected event"), lambda: self._of_selected(lanes.hide))
        menu.addAction(tr("&Show all lanes"), lanes.show_all)
        menu.aboutToShow.connect(self._check_lanes)
        return menu

    def _of_selected(self, do: Callable[[str], None]) -> None:
        """Does something to the first lane of the selected event: what the mouse does on the lane's name."""
        keys = self._timeline.model.lane_keys(self._timeline.canvas.navigation.selected)
        if keys:
            do(keys[0])

    def _check_lanes(self) -> None:
        for action in self.lanes.actions():
            if action.data():
                action.setChecked(action.data() == self._timeline.lanes.by)

    def _fill_links(self) -> None:
        canvas = self._timeline.canvas
        menu = self._choices(tr("Selection lig&hts"), DEPTHS, canvas.depth, canvas.set_depth)
        menu.addSeparator()
        navigation = canvas.navigation
        menu.addAction(tr("Next link in view\tJ"), navigation.next_link)
        menu.addAction(tr("Previous link in view\tShift+J"), partial(navigation.next_link, -1))
        menu.addAction(tr("Confirm the selected link\tA"), partial(navigation.judge, CONFIRMED))
        menu.addAction(tr("Reject the selected link\tX"), partial(navigation.judge, REJECTED))
        menu.addSeparator()
        menu.addAction(tr("Legend\tG"), navigation.legend_asked.emit)
        shown = QAction(tr("Draw all links"), menu, checkable=True, checked=True)
        shown.toggled.connect(canvas.show_links)
        menu.addAction(shown)

    def _fill_wheel(self) -> None:
        wheel = QAction(tr("Wheel scrolls, Ctrl+wheel &zooms"), self, checkable=True)
        wheel.toggled.connect(self._set_wheel)
        wheel.setChecked(self._preferences.wheel_scrolls)
        self.addAction(wheel)
        self.wheel = wheel

    def _set_wheel(self, scrolls: bool) -> None:
        self._timeline.canvas.wheel_scrolls = scrolls
        self._preferences.wheel_scrolls = scrolls

    def _fill_saved(self) -> None:
        self._saved.clear()
        for name in self._views.names:
            self._saved.addAction(name.replace("&", "&&"), partial(self._views.show, name))
        if not self._views.names:
            self._saved.addAction(tr("None yet")).setEnabled(False)
            return
        gone = self._saved.addMenu(tr("Delete"))
        for name in self._views.names:
            gone.addAction(name.replace("&", "&&"), partial(self._views.delete, name))
