"""The list of keys and gestures."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.theme.text_size import scale_points
from gui.timeline.shortcuts import HELP
from gui.widgets.screen_space import free_size, resize_within_screen
from gui.widgets.text_labels import text_label
from store.language.translate import tr

# Pixels of the window with two columns, at the usual size of text, and around the list and the button below it
WIDTH, MARGINS = 1000, 76


class ShortcutsDialog(QDialog):
    """The list of keys and mouse gestures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and gestures"))
        inside = QWidget()
        inside.setObjectName("card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(24, 20, 24, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        columns = 2 if free_size(self).width() >= scale_points(WIDTH) else 1
        half = -(-len(HELP) // columns)
        for number, (keys, meaning) in enumerate(HELP):
            row, column = number % half, 3 * (number // half)
            for label, position in ((text_label(tr(keys), bold=True), column), (text_label(tr(meaning)), column + 1)):
                grid.addWidget(label, row, position)
                label.setMinimumWidth(150 if position % 3 == 0 else 230)
        grid.setColumnMinimumWidth(2, 16)
        for position in range(0, 3 * columns, 3):
            grid.setColumnMinimumWidth(position, 170)
            grid.setColumnStretch(position + 1, 1)
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 20, 16)
        whole.addWidget(area, 1)
        whole.addWidget(close)
        width = round(scale_points(WIDTH) * columns / 2)
        resize_within_screen(self, width, grid.totalHeightForWidth(width) + close.sizeHint().height() + MARGINS)
