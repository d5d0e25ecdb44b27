"""Fields edited in place.

A click or Enter opens a line to type in.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.view_model.event_actions import EventActions
from gui.widgets.plain_text import set_tooltip
from gui.widgets.text_labels import text_label
from store.language.translate import tr
from store.library.library import Library
from store.model.documents import Event

NOTES_HEIGHT = 96
# The focus only goes to a list of completions, a menu or another window: the line stays open
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class Editing(QObject):
    """What the fields of a pane share.

    Library, actions, and the open field.

    `ended` asks for a refresh, with the name of the field that had the focus, "" if none. `left` says that Esc closed a
    field of an event.
    """

    ended = Signal(str)
    left = Signal(str)

    def __init__(self, library: Library, actions: EventActions, parent: QObject) -> None:
        super().__init__(parent)
        self.library, self.actions = library, actions
        self.open_field = ""

    @property
    def is_allowed(self) -> bool:
        """Whether fields can be edited."""
        return self.actions.is_allowed

    def begin(self, field: str) -> None:
        """A field is open from now on."""
        self.open_field = field

    def end(self, event: Event, field: str, values: dict[str, object] | None, *, had_focus: bool) -> None:
        """Close a field and store what was typed."""
        if values is not None and event.id in self.library.events:
            self.actions.set_values(event.id, values)  # the pane is made anew once, when the field is closed
        self.open_field = ""
        self.ended.emit(field if had_focus else "")


class FieldEditor(QWidget):
    """A line to type in, with a live hint.

    Enter accepts, Esc cancels.
    """

    def __init__(self, field: str, event: Event, editing: Editing) -> None:
        from store.editing.fields import HINTS, NAMES, words_of  # noqa: PLC0415 - the window starts without the reader

        super().__init__()
        self._field, self._event, self._editing = field, event, editing
        self._before = words_of(event, field)
        self._values: dict[str, object] | None = None
        self._is_closed = False
        self.line: QLineEdit | QPlainTextEdit = (
            QPlainTextEdit(self._before) if field == "notes" else QLineEdit(self._before)
        )
        self.line.setAccessibleName(tr(NAMES[field]))
        self.line.installEventFilter(self)
        self.hint_label = text_label(tr(HINTS[field]) if field in HINTS else "", size=8.5, soft=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.hint_label)
        self.hint_label.setVisible(bool(self.hint_label.text()))
        if isinstance(self.line, QLineEdit):
            self._complete(self.line)
            self.line.selectAll()
        else:
            self.line.setFixedHeight(NOTES_HEIGHT)
            self.line.setTabChangesFocus(True)
        self.line.textChanged.connect(self._follow)
        self.setFocusProxy(self.line)

    def _complete(self, line: QLineEdit) -> None:
        from store.editing.fields import choices  # noqa: PLC0415

        if listed := choices(self._field):
            completer = QCompleter(listed, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda _words: QTimer.singleShot(0, self, self.take))  # once the line holds it
            line.setCompleter(completer)

    @property
    def typed(self) -> str:
        """The text in the line."""
        return self.line.text() if isinstance(self.line, QLineEdit) else self.line.toPlainText()

    def _follow(self) -> None:
        """Say at once what was understood."""
        from store.editing.fields import NotUnderstoodError, Typed, understood  # noqa: PLC0415

        published = next(
            (a.published for r in self._event.reports if (a := self._editing.library.articles.get(r.article))), None
        )
        known = self._editing.library.events.values() if self._field == "place" else ()
        try:
            parsed = understood(self._field, Typed(self._event, self.typed, published, known))
        except NotUnderstoodError as error:
            self._values, said, is_wrong = None, str(error), True
        else:
            self._values, said, is_wrong = parsed.values, parsed.words, False
        self.hint_label.setText(said)
        self.hint_label.setVisible(bool(said))
        self.hint_label.setProperty("wrong", is_wrong)
        self.line.setProperty("wrong", is_wrong)
        for part in (self.hint_label, self.line):
            part.style().polish(part)

    def take(self) -> None:
        """Accept the text if it was understood and differs."""
        if self.typed == self._before:
            self._close(None)
        elif self._values is not None:
            self._close(self._values)

    def settle(self) -> None:
        """Close the line; accept the text if it was understood."""
        self._close(self._values if self.typed != self._before else None)

    def leave(self) -> None:
        """Close the line; nothing is changed."""
        self._close(None)
        self._editing.left.emit(self._event.id)

    def _close(self, values: dict[str, object] | None) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._editing.end(self._event, self._field, values, had_focus=self.line.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Esc, and the focus going elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_key(event):
            return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in STAYS:
            self.settle()
        return super().eventFilter(watched, event)

    def _is_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ends and (with_ctrl or isinstance(self.line, QLineEdit)):
            self.take()
            return True
        return False


class EditableField(QFrame):
    """The text of a field.

    A click, Enter or F2 opens it for editing.
    """

    def __init__(self, field: str, event: Event, shown: Sequence[QLabel], editing: Editing) -> None:
        from store.editing.fields import NAMES  # noqa: PLC0415

        super().__init__()
        self.field, self._event, self._editing = field, event, editing
        self._shown = QWidget()
        self.editor: FieldEditor | None = None
        inside = QVBoxLayout(self._shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(1)
        for label in shown:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            inside.addWidget(label)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 1, 4, 1)
        self._column.addWidget(self._shown)
        self.setObjectName("editable")
        name = tr(NAMES[field])
        self.setAccessibleName(tr("{field}: {value}", field=name, value=" ".join(label.text() for label in shown)))
        if editing.is_allowed:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.IBeamCursor)
            set_tooltip(self, tr("Click to change: {field}", field=name))

    def open(self) -> None:
        """Turn the words into a line to type in."""
        if self.editor is None and self._editing.is_allowed:
            self._editing.begin(self.field)
            self.editor = FieldEditor(self.field, self._event, self._editing)
            self._shown.hide()
            self._column.addWidget(self.editor)
            self.editor.show()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.open()
        else:
            super().keyPressEvent(event)
