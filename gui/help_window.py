"""The list of keys and gestures."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from gui.detail.rows import words
from gui.timeline.keys import HELP
from store.speech import tr


class HelpWindow(QDialog):
    """Shows what keys and mouse do on the timeline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and gestures"))
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        half = (len(HELP) + 1) // 2
        for number, (keys, meaning) in enumerate(HELP):
            row, column = number % half, 3 * (number // half)
            for label, place in ((words(tr(keys), bold=True), column), (words(tr(meaning)), column + 1)):
                grid.addWidget(label, row, place)
                label.setMinimumWidth(150 if place % 3 == 0 else 230)
        grid.setColumnMinimumWidth(2, 16)
        for place in (0, 3):
            grid.setColumnMinimumWidth(place, 170)
            grid.setColumnStretch(place + 1, 1)
        self.setMinimumWidth(940)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        grid.addWidget(close, half, 0, 1, 5)
