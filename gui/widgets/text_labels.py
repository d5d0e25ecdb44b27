"""Building blocks of the detail pane: labels, rows, glyphs."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.theme.event_glyphs import paint_point
from gui.theme.text_size import scale_points
from gui.widgets.plain_text import plain_label
from store.model.documents import Event


def text_label(text: str, *, size: float = 0.0, bold: bool = False, soft: bool = False) -> QLabel:
    """A plain-text label that wraps and can be copied. `size` in points."""
    label = plain_label(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    font = label.font()
    if size:
        font.setPointSizeF(scale_points(size))
    font.setBold(bold)
    label.setFont(font)
    if soft:
        label.setProperty("soft", True)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def heading_label(text: str) -> QLabel:
    """The heading of a section."""
    label = text_label(text, bold=True)
    label.setContentsMargins(4, 12, 0, 2)
    return label


def empty_column(spacing: int = 2, *, below: int = 0) -> tuple[QWidget, QVBoxLayout]:
    """A widget with an empty column.

    `spacing`, `below`: pixels between its parts, and below the last.
    """
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, below)
    column.setSpacing(spacing)
    return box, column


def stack_widgets(*labels: QLabel) -> QWidget:
    """Labels one under the other without space between."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    for label in labels:
        column.addWidget(label)
    return box


def row_of_widgets(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return box


class GlyphLabel(QWidget):
    """The mark of an event, as the timeline draws it."""

    def __init__(self, event: Event, colour: QColor, ground: QColor) -> None:
        super().__init__()
        self._event, self._colour, self._ground = event, colour, ground
        self.setFixedSize(QSize(22, 20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_point(painter, self._event, QPointF(self.width() / 2, self.height() / 2), self._colour, self._ground)
        painter.end()
