"""The dialog after an uncaught exception."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gui.widgets.screen_space import resize_within_screen
from gui.widgets.text_labels import text_label
from store.language.translate import tr


class CrashDialog(QDialog):
    """What happened, what to do, and details to copy."""

    def __init__(self, title: str, what: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Dateline")
        self._details = details
        self.text = QPlainTextEdit(details)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        column.addWidget(text_label(title, size=12.5, bold=True))
        column.addWidget(text_label(what))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        resize_within_screen(self, 620, 420)


def crash_dialog(details: str, log: Path, parent: QWidget | None) -> CrashDialog:
    """After an error that nobody foresaw."""
    what = tr(
        "Dateline goes on, and your library is safe: each change was on the disk before the window showed it. If it happens "
        "again, send these details along with what you did. They are also in the log file:\n{log}",
        log=log,
    )
    return CrashDialog(tr("Something went wrong that should not have"), what, details, parent)
