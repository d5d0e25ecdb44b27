"""What the hand can ask for on marks: delete them, and link two of them."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.event_actions import RELATIONS, EventActions, Say
from gui.selection import Selection
from gui.timeline.canvas import Canvas
from store.durations import plural
from store.library.library import Library
from store.model import AFTER, BEFORE, Event
from store.moment import wall_span
from store.wording import shortened


class EventMenu(QObject):
    """Adds to the menus of a window, and asks how two events are related."""

    def __init__(
        self, window: QWidget, actions: EventActions, selection: Selection, library: Library, say: Say
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._selection = window, actions, selection
        self._library, self._say = library, say
        self._told_several = False
        selection.changed.connect(self._tell)

    def serve(self, canvas: Canvas) -> None:
        """Does what is asked for on the timeline."""
        canvas.link_drawn.connect(self._ask_relation)
        canvas.date_dropped.connect(self._actions.date)
        canvas.menu_opened.connect(self._fill)

    def offer_delete(self, menu: QMenu, views: tuple[QWidget, ...]) -> None:
        """Delete, in a menu and by its key in some views: elsewhere the key is that of the text being typed."""
        delete = menu.addAction("&Delete event", self._delete)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.setEnabled(self._actions.is_allowed)
        for view in views:
            view.addAction(delete)

    def _delete(self) -> None:
        self._actions.delete(self._selection.chosen)

    def _ask_relation(self, source: str, target: str, at: QPoint) -> None:
        """A thread was drawn from one mark to another: how are they related?"""
        if not self._actions.is_allowed:
            self._say(self._library.read_only_because)
            return
        menu = QMenu(self._window)
        one, two = self._library.events[source], self._library.events[target]
        menu.addAction(shortened(one.title, 40)).setEnabled(False)
        for relation, words in RELATIONS.items():
            if relation not in _impossible(one, two):
                menu.addAction(f"   {words}", partial(self._actions.link, source, target, relation))
        menu.addAction(shortened(two.title, 40)).setEnabled(False)
        menu.popup(at)

    def _fill(self, menu: QMenu) -> None:
        many = len(self._selection.chosen)
        menu.addSeparator()
        menu.addAction(f"Delete {many} events" if many > 1 else "Delete", self._delete).setEnabled(
            self._actions.is_allowed
        )

    def _tell(self, _key: str) -> None:
        several = len(self._selection.chosen) > 1
        if several or self._told_several:
            self._say(f"{plural(len(self._selection.chosen), 'event')} selected" if several else "")
        self._told_several = several


def _impossible(one: Event, two: Event) -> tuple[str, ...]:
    """What the dates of two events exclude: the earlier one is not after the later one."""
    if one.facts.start is None or two.facts.start is None:
        return ()
    first, second = wall_span(one.facts.start), wall_span(two.facts.start)
    if first[1] <= second[0] and first != second:
        return (AFTER,)
    return (BEFORE,) if second[1] <= first[0] and first != second else ()
