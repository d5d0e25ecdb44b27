"""The guide: how to use the program."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from gui.theme.text_size import scale_pixels
from gui.widgets.screen_space import resize_within_screen
from store.language.translate import tr
from store.model.assets import open_asset

# Pixels of the window at the usual size of text
WIDTH, HEIGHT = 760, 720


class GuideDialog(QDialog):
    """Shows `assets/guide.md`, which the README names too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(scale_pixels(20))
        self.text.setMarkdown(open_asset("guide.md").read_text("utf-8"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        close.setContentsMargins(0, 0, 20, 0)
        column.addWidget(self.text, 1)
        column.addWidget(close)
        resize_within_screen(self, scale_pixels(WIDTH), scale_pixels(HEIGHT))
