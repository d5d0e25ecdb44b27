"""The Edit menu: undo and redo by name."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.view_model.library_notifier import LibraryNotifier
from store.language.stored_messages import change_name
from store.language.translate import tr, tr_noop
from store.library.state.changes import Change
from store.runtime.fault_log import log

Say = Callable[[str], None]
Turn = Callable[[], Change]


class EditMenu(QMenu):
    """Undoes and redoes, and reports the outcome."""

    def __init__(self, notifier: LibraryNotifier, say: Say, window: QWidget) -> None:
        super().__init__(tr("&Edit"), window)
        self._library, self._say = notifier.library, say
        self.undo = self._action(QKeySequence.StandardKey.Undo, self._library.undo, tr_noop("Undone: {step}"))
        self.redo = self._action(QKeySequence.StandardKey.Redo, self._library.redo, tr_noop("Done again: {step}"))
        notifier.changed.connect(self._name)
        self._name()

    def _action(self, key: QKeySequence.StandardKey, turn: Turn, done: str) -> QAction:
        action = self.addAction("", lambda: self._turn(turn, done))
        action.setShortcuts(key)
        return action

    def _name(self, _change: object = None) -> None:
        undo, redo = self._library.undo_name, self._library.redo_name
        self.undo.setText(tr("&Undo {step}", step=_inside(undo)) if undo else tr("&Undo"))
        self.redo.setText(tr("&Redo {step}", step=_inside(redo)) if redo else tr("&Redo"))
        for action, name in ((self.undo, undo), (self.redo, redo)):
            action.setEnabled(bool(name) and not self._library.read_only_because)

    def _turn(self, turn: Turn, done: str) -> None:
        try:
            step = turn().name.partition(" ")[2]  # without its verb
            self._say(tr(done, step=_inside(step[:1].upper() + step[1:])))
        except OSError as error:
            log.info("a change was not made: %s", error)
            self._say(tr("Nothing was changed: {why}", why=error.strerror or error))


def _inside(name: str) -> str:
    """The name of a change as it stands in an entry of a menu."""
    label = change_name(name).replace("&", "&&")  # a bare one would underline the letter behind it
    return label[:1].lower() + label[1:]
