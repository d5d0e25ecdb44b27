"""Delays questions while the user types or a dialog is open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

# After the last key, and between two looks at open dialogs
LULL_MS = 1000


def is_dialog_open() -> bool:
    """Whether the user is in a dialog, a menu or a list.

    A dialog that stays open beside the window, such as the list of keys, counts only while it is the active one.
    """
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    return isinstance(QApplication.activeWindow(), QDialog)


def is_in_text(widget: QWidget | None) -> bool:
    """Whether keys would go into a field that takes text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) and not widget.isReadOnly()


class QuietMoment(QObject):
    """Calls back once no dialog is open and no key is pressed.

    At once if it is quiet, else a second after the last key.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] = []
        self._lull = QTimer(self, interval=LULL_MS, singleShot=True)
        self._lull.timeout.connect(self._look)

    @property
    def is_now(self) -> bool:
        """Whether a question would disturb nothing."""
        return not self._waiting and not is_dialog_open() and not is_in_text(QApplication.focusWidget())

    def wait(self, act: Callable[[], None]) -> None:
        """Call `act` in a quiet moment, after those that wait already."""
        if self.is_now:
            act()
            return
        self._waiting.append(act)
        if application := QApplication.instance():
            application.installEventFilter(self)
        self._lull.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Each key begins the second anew."""
        if event.type() == QEvent.Type.KeyPress:
            self._lull.start()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if is_dialog_open():
            self._lull.start()
            return
        act = self._waiting.pop(0)
        if self._waiting:
            self._lull.start()
        elif application := QApplication.instance():
            application.removeEventFilter(self)
        act()
