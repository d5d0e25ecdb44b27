"""The search box, with the number of matches and the current one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from gui.view_model.navigation import Navigation
from gui.view_model.search_state import SearchState
from gui.view_model.selection import Selection
from gui.widgets.buttons import tool_button
from gui.widgets.plain_text import plain_label, set_tooltip
from store.language.translate import tr, tr_noop

HINT = tr_noop(
    "Words, “phrases”, and fields: kind:launch actor:KP place:Wonsan weapon:KN-23 status:planned "
    "after:2022-01 before:2023 range:>1000 tag:… source:…; a minus leaves out"
)


class SearchBox(QWidget):
    """Typing searches; Enter and Shift+Enter step through matches, Esc ends.

    `left`: the search has ended.
    """

    left = Signal()

    def __init__(self, search_state: SearchState, navigation: Navigation, selection: Selection) -> None:
        super().__init__()
        self._search_state, self._navigation = search_state, navigation
        self.line = _Line(self)
        self.line.setPlaceholderText(tr("Search events, quotes, places"))
        set_tooltip(self.line, tr(HINT))
        self.line.setAccessibleName(tr("Search events"))
        self.line.setClearButtonEnabled(True)
        for clear in self.line.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        self.line.setMinimumWidth(120)
        self.line.setMaximumWidth(300)
        self.count = plain_label()
        self.count.setProperty("soft", True)
        self.previous = tool_button("‹", tr("Previous event found"), self.go_back)
        self.next = tool_button("›", tr("Next event found"), self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1000)
        for part in (self.count, self.previous, self.next):
            row.addWidget(part)
        row.addStretch(1)  # on a wide screen they stay beside the field
        self.line.textEdited.connect(search_state.type)
        self.line.textChanged.connect(lambda text: search_state.search("") if not text else None)
        search_state.changed.connect(self._follow)
        selection.changed.connect(self._tell)
        self._tell()

    def go_on(self) -> None:
        """To the next event found."""
        self._settle()
        self._search_state.step(1, self._navigation.select)

    def go_back(self) -> None:
        """To the previous event found."""
        self._settle()
        self._search_state.step(-1, self._navigation.select)

    def _settle(self) -> None:
        if self._search_state.words != self.line.text() or self._search_state.matches is None:
            self._search_state.search(self.line.text())

    def _follow(self) -> None:
        """A saved view searches without being typed."""
        if not self.line.hasFocus() and self.line.text() != self._search_state.words:
            self.line.setText(self._search_state.words)
        self._tell()

    def _tell(self, _what: object = None) -> None:
        ids = self._search_state.matches
        several = ids is not None and len(ids) > 0
        for part in (self.previous, self.next):
            part.setVisible(several)
        self.count.setVisible(ids is not None)
        if ids is not None:
            at = self._search_state.position
            self.count.setText(
                (tr("{at} of {n}", at=at, n=f"{len(ids):,}") if at else tr("{n} found", n=f"{len(ids):,}"))
                if ids
                else tr("none found")
            )

    def take_focus(self) -> None:
        """For Ctrl+F: the words are selected, so that typing replaces them."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()


class _Line(QLineEdit):
    def __init__(self, box: SearchBox) -> None:
        super().__init__()
        self._box = box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter walks on, Esc clears."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self._box.go_back if back else self._box.go_on)()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._box.left.emit()
        else:
            super().keyPressEvent(event)
