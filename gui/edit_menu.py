"""The Edit menu: undo and redo, each with the name of what it would undo."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.notifier import Notifier
from store.library.changes import Change
from store.speech import tr

Say = Callable[[str], None]
Turn = Callable[[], Change]


class EditMenu(QMenu):
    """Undoes and redoes in the library; says what was done, or why it could not be."""

    def __init__(self, notifier: Notifier, say: Say) -> None:
        super().__init__(tr("&Edit"))
        self._library, self._say = notifier.library, say
        self.undo = self._action(QKeySequence.StandardKey.Undo, self._library.undo)
        self.redo = self._action(QKeySequence.StandardKey.Redo, self._library.redo)
        notifier.changed.connect(self._name)
        self._name()

    def _action(self, key: QKeySequence.StandardKey, turn: Turn) -> QAction:
        action = self.addAction("", lambda: self._turn(turn))
        action.setShortcuts(key)
        return action

    def _name(self, _change: object = None) -> None:
        named = ((self.undo, tr("&Undo"), self._library.undo_name), (self.redo, tr("&Redo"), self._library.redo_name))
        for action, verb, name in named:
            plain = name.replace("&", "&&")  # a bare one would underline the letter behind it
            action.setText(f"{verb} {plain[:1].lower()}{plain[1:]}".rstrip())
            action.setEnabled(bool(name) and not self._library.read_only_because)

    def _turn(self, turn: Turn) -> None:
        try:
            self._say(turn().name)
        except OSError as error:
            self._say(tr("Nothing was changed: {why}", why=error.strerror or error))
