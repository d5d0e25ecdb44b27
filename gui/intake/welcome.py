"""The page of an empty library.

Where to drop, and a sample to try.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.theme.theme import Theme
from gui.widgets.text_labels import text_label
from store.language.translate import tr

WIDTH = 500


class WelcomePage(QWidget):
    """Invites to drop articles, choose files or open the sample."""

    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        title = text_label(tr("Drop articles here"), size=20.0, bold=True)
        about = text_label(
            tr(
                "Dateline reads news articles, finds the missile launches, nuclear tests, drills and meetings that they report, "
                "dates each one, and shows them on a timeline with the sentence that says so."
            ),
            soft=True,
        )
        kinds = text_label(tr("Text, saved web pages, PDF, Word and mails: one, many, or a whole folder."), soft=True)
        for label in (title, about, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(WIDTH)
            label.setMinimumHeight(label.heightForWidth(WIDTH))
        choose, sample = QPushButton(tr("Choose articles…")), QPushButton(tr("Open the sample"))
        choose.setDefault(True)
        self.setFocusProxy(choose)
        choose.clicked.connect(self.import_asked)
        sample.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(choose)
        buttons.addWidget(sample)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (title, about, kinds):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(3)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in other colours."""
        self.theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.ground))
        painter.setPen(QPen(QColor(self.theme.soft), 1.2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(28, 28, -28, -28), 14, 14)
        painter.end()
