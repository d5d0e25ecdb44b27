"""An event as a row of the pane: its mark and title, soft words below; a click goes there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton

from gui.detail.rows import Shape, stacked, words
from gui.theme import Theme
from store.model import Event


def event_row(event: Event, below: str, spoken: str, theme: Theme, select: Callable[[str], None]) -> QToolButton:
    """A button as wide as the pane: shape and title, soft words below; `spoken` is its accessible name."""
    row = QToolButton()
    row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row.setMinimumHeight(44)
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    row.setAccessibleName(spoken)
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 2, 4, 2)
    inside.addWidget(Shape(event, theme.kind(event.kind), QColor(theme.ground)), 0, Qt.AlignmentFlag.AlignTop)
    column = stacked(words(event.title), words(below, size=8.5, soft=True))
    for label in column.findChildren(QLabel):
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    column.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    inside.addWidget(column, 1)
    row.clicked.connect(lambda: select(event.id))
    return row
