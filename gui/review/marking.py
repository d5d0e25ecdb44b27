"""Turns selected words into an event, evidence, or a field."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from gui.view_model.event_actions import EventActions
from store.editing.fields import NAMES
from store.language.labels import kind_name
from store.language.translate import tr
from store.model.documents import Article, Event
from store.model.kinds import KINDS

FIELDS = ("when", "place", "actors", "people", "count", "name", "range_km", "apogee_km", "flight_min", "title")


class MarkBar(QFrame):
    """The bar beside selected words.

    `made` brings the id of the changed event.
    """

    made = Signal(str)

    def __init__(
        self, over: QWidget, actions: EventActions, marked: Callable[[], tuple[Article, int, int] | None]
    ) -> None:
        super().__init__(over)
        self._over, self._actions, self._marked = over, actions, marked
        self._event: Event | None = None
        self.setObjectName("markBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        self.new, self.use = self._button(tr("New event")), self._button(tr("Use as"))
        row.addWidget(self.new)
        row.addWidget(self.use)
        self.hide()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def offer(self, event: Event | None, at: QPoint) -> None:
        """Show the bar at a point of the screen.

        `event` can take the words.
        """
        self._event = event
        self.fill(self.new.menu(), self.use.menu())
        self.use.setEnabled(event is not None)
        over = self._over
        self.adjustSize()
        point = over.mapFromGlobal(at) + QPoint(0, 6)
        point.setX(max(4, min(point.x(), over.width() - self.width() - 4)))
        point.setY(min(point.y(), over.height() - self.height() - 4))
        self.move(point)
        self.show()
        self.raise_()

    def fill(self, new: QMenu, use: QMenu) -> None:
        """The entries of both menus."""
        new.clear()
        use.clear()
        for kind in KINDS:
            new.addAction(kind_name(kind), partial(self.make, kind))
        use.addAction(tr("Evidence"), partial(self.use_as, ""))
        use.addSeparator()
        for field in FIELDS:
            use.addAction(tr(NAMES[field]), partial(self.use_as, field))

    def make(self, kind: str) -> None:
        """Make a new event of the selected words."""
        marked = self._marked()
        if marked is not None and (key := self._actions.make_of_words(*marked, kind)):
            self._done(key)

    def use_as(self, field: str) -> None:
        """Use the selected words for a field, "" for evidence alone."""
        marked = self._marked()
        if marked is not None and self._event is not None and self._actions.use_words(self._event.id, *marked, field):
            self._done(self._event.id)

    def _done(self, key: str) -> None:
        self.hide()
        self.made.emit(key)
