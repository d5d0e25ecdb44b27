"""Dialog that asks for a date."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from gui.theme.text_size import scale_pixels
from gui.widgets.date_hint import with_date_hint
from gui.widgets.text_labels import text_label
from store.language.translate import tr

WIDTH = 380


class DateQuestion(QDialog):
    """View > Go to date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go to date"))
        self.setMinimumWidth(scale_pixels(WIDTH))
        about = tr("A day, month or year, such as 16 March 2023 or 2023-03:")
        self.line = QLineEdit()
        self.line.setAccessibleName(about)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.addWidget(text_label(about))
        column.addWidget(with_date_hint(self.line, self.line))
        column.addWidget(buttons)


def ask_for_date(parent: QWidget) -> str:
    """The words typed, "" if cancelled."""
    dialog = DateQuestion(parent)
    words = dialog.line.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
    dialog.deleteLater()
    return words
