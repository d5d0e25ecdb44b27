"""Event menus: add, edit, duplicate, link, merge, delete."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.timeline.canvas import Canvas
from gui.view_model.event_actions import EventActions, Say
from gui.view_model.selection import Selection
from store.language.labels import shorten_label
from store.language.link_labels import RELATIONS
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.model.documents import AFTER, BEFORE, Event
from store.model.partial_dates import wall_span


class PaneActions(NamedTuple):
    """Actions of the detail pane on the selected event."""

    edit: Callable[[str], None]
    link: Callable[[], None]
    merge: Callable[[], None]


class EventMenu(QObject):
    """Fills menus with event actions, and asks for relations of links.

    `taken_back`: Esc has ended the adding of an event.
    """

    taken_back = Signal()

    def __init__(
        self,
        window: QWidget,
        actions: EventActions,
        selection: Selection,
        library: Library,
        say: Say,
        pane: PaneActions,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._selection, self._pane = window, actions, selection, pane
        self._library, self._say = library, say
        self._report_outcome = False
        self._fresh = ""
        selection.changed.connect(self._tell)

    def serve(self, canvas: Canvas) -> None:
        """Handle the requests of the timeline."""
        canvas.link_drawn.connect(self._ask_relation)
        canvas.date_dropped.connect(self._actions.date)
        canvas.menu_opened.connect(self._fill)

    def offer(self, menu: QMenu, views: tuple[QWidget, ...], middle: Callable[[], float]) -> None:
        """Fill the Edit menu.

        `middle` gives the second in the middle of the view.

        The Delete key works only in `views`: elsewhere it belongs to the text being typed.
        """
        add = menu.addAction(tr("&Add event"), QKeySequence("Ctrl+E"), lambda: self.add(middle()))
        delete = menu.addAction(tr("&Delete event"), self._delete)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for view in views:
            view.addAction(delete)
        self._of_one = [
            menu.addAction(tr("&Edit event"), QKeySequence("F2"), lambda: self._pane.edit("title")),
            menu.addAction(tr("D&uplicate event"), QKeySequence("Ctrl+D"), self._duplicate),
            menu.addAction(tr("&Link event…"), QKeySequence("Ctrl+L"), self._pane.link),
            menu.addAction(tr("&Merge event…"), QKeySequence("Ctrl+M"), self._pane.merge),
        ]
        add.setEnabled(self._actions.is_allowed)
        self._on_selection: list[QAction] = [delete, *self._of_one]
        self._enable()

    def _enable(self) -> None:
        """What is done with an event needs one; a disabled entry's key stays without effect."""
        for action in self._on_selection:
            action.setEnabled(self._actions.is_allowed and bool(self._selection.current))

    def add(self, second: float) -> None:
        """Add an event on the day of a second; edit its title."""
        if key := self._actions.add(second):
            self._selection.select(key)
            self._fresh = key
            self._pane.edit("title")

    def leave(self, event: str) -> None:
        """Take an added event back after Esc in its title."""
        if event and event == self._fresh:
            self._actions.take_back_added()
            self.taken_back.emit()
        self._fresh = ""

    def _duplicate(self) -> None:
        if (key := self._selection.current) and (new := self._actions.duplicate(key)):
            self._selection.select(new)

    def _delete(self) -> None:
        self._actions.delete(self._selection.chosen)

    def _ask_relation(self, source: str, target: str, at: QPoint) -> None:
        """A thread was drawn from one mark to another: how are they related?"""
        if not self._actions.is_allowed:
            self._say(self._library.read_only_because)
            return
        menu = QMenu(self._window)
        one, two = self._library.events[source], self._library.events[target]
        menu.addAction(_short(one)).setEnabled(False)
        for relation, words in RELATIONS.items():
            if relation not in _impossible(one, two):
                menu.addAction(f"   {tr(words)}", partial(self._actions.link, source, target, relation))
        if one.kind == two.kind:
            menu.addAction("   " + tr("is the same event as"), partial(self._actions.merge, source, target))
        menu.addAction(_short(two)).setEnabled(False)
        menu.popup(at)

    def _fill(self, menu: QMenu, second: float, is_on_event: bool) -> None:
        """What can be done at a point of the timeline."""
        menu.addSeparator()
        many = len(self._selection.chosen)
        if is_on_event:
            self._fill_of_event(menu, many)
        else:
            menu.addAction(tr("Add event here"), partial(self.add, second)).setEnabled(self._actions.is_allowed)

    def _fill_of_event(self, menu: QMenu, many: int) -> None:
        entries: list[tuple[str, Callable[[], object]]] = []
        if set(self._selection.chosen) & self._library.to_review.keys():
            entries.append((tr("Accept"), lambda: self._actions.accept(self._selection.chosen)))
        if many > 1:
            if many == 2:
                entries.append((tr("Merge the two"), lambda: self._actions.merge(*self._selection.chosen)))
            entries.append((tr_n(many, "Delete {n} event", "Delete {n} events"), self._delete))
        else:
            entries += [
                (tr("Edit"), lambda: self._pane.edit("title")), (tr("Duplicate"), self._duplicate),
                (tr("Link…"), self._pane.link), (tr("Merge…"), self._pane.merge), (tr("Delete"), self._delete),
            ]  # fmt: skip
        for text, act in entries:
            menu.addAction(text, act).setEnabled(self._actions.is_allowed)

    def _tell(self, _key: str) -> None:
        self._enable()
        many = len(self._selection.chosen)
        if many > 1 or self._report_outcome:
            self._say(tr_n(many, "{n} event selected", "{n} events selected") if many > 1 else "")
        self._report_outcome = many > 1


def _short(event: Event) -> str:
    return shorten_label(event.title, 40).replace("&", "&&")


def _impossible(one: Event, two: Event) -> tuple[str, ...]:
    """What the dates of two events exclude: the earlier one is not after the later one."""
    if one.facts.start is None or two.facts.start is None:
        return ()
    first, second = wall_span(one.facts.start), wall_span(two.facts.start)
    if first[1] <= second[0] and first != second:
        return (AFTER,)
    return (BEFORE,) if second[1] <= first[0] and first != second else ()
