"""The list of keys and gestures."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from gui.detail.rows import words
from gui.timeline.keys import HELP


class HelpWindow(QDialog):
    """Shows what keys and mouse do on the timeline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys and gestures")
        self.setMinimumWidth(520)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(7)
        for row, (keys, meaning) in enumerate(HELP):
            grid.addWidget(words(keys, bold=True), row, 0)
            grid.addWidget(words(meaning), row, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        grid.addWidget(close, len(HELP), 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
