"""The strip above the timeline that lists files with problems."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.widgets.buttons import tool_button
from gui.widgets.screen_space import resize_within_screen
from gui.widgets.text_labels import text_label
from store.language.translate import tr

# Lines that the strip shows; the rest is a list behind its button
SHOWN = 2


class Banner(QWidget):
    """Visible while there is something to report; the next import clears it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._lines: list[str] = []
        self._reasons: list[tuple[str, str]] = []
        self._kept = ""
        self._words = text_label("")
        self._all = tool_button(tr("Show all"), tr("Show all messages"), self.show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._words, 1)
        copy = tool_button(tr("Copy"), tr("Copy all messages"), self.copy)
        self._close = tool_button(tr("Close"), tr("Close the message"), self.forget)
        for button in (self._all, copy, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def reasons(self) -> list[tuple[str, str]]:
        """The listed files, each with its reason."""
        return list(self._reasons)

    def add(self, reasons: Sequence[tuple[str, str]]) -> None:
        """Add files, each with its reason."""
        self._reasons += reasons
        self.say([*self._lines, *(f"{name}: {reason}" for name, reason in reasons)])

    def keep(self, line: str) -> None:
        """Show a line above all others until the window is closed."""
        self._kept = line
        self.say(self._lines)

    def say(self, lines: Sequence[str]) -> None:
        """Show some lines; without any, hide."""
        self._lines = list(lines)
        more = len(lines) - SHOWN
        shown = [*lines[:SHOWN], tr("and {n} more", n=f"{more:,}")] if more > 0 else lines
        self._words.setText("\n".join(filter(None, [self._kept, *shown])))
        self._all.setVisible(more > 0)
        self._close.setVisible(bool(lines))
        self.setVisible(bool(lines or self._kept))

    def forget(self) -> None:
        """Clear the list and hide."""
        self._reasons = []
        self.say([])

    def copy(self) -> None:
        """Put every line on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(self._lines))

    def show_all(self) -> QDialog:
        """A window with every line, to be read and copied."""
        window = QDialog(self.window())
        window.setWindowTitle(tr("Messages"))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(window)
        text = QPlainTextEdit("\n".join(self._lines), readOnly=True)
        text.setAccessibleName(tr("All messages"))
        column.addWidget(text)
        resize_within_screen(window, 720, 480)
        window.show()
        return window

    @property
    def text(self) -> str:
        """The text in view."""
        return self._words.text()
