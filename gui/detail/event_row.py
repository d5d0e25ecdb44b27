"""A row for another event: glyph, title, and details below.

A click selects it.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton

from gui.theme.theme import Theme
from gui.widgets.text_labels import GlyphLabel, stack_widgets, text_label
from store.model.documents import Event


class EventRow(QToolButton):
    """A button as tall as its contents.

    Qt measures a button by its own text only, and this one has none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.inside = QHBoxLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Pixels that title and soft words need, wrapped."""
        return self.inside.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self.inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.inside.totalMinimumSize()


def event_row(event: Event, below: str, spoken: str, theme: Theme, select: Callable[[str], None]) -> QToolButton:
    """Make the row of an event. `spoken` is its accessible name."""
    row = EventRow()
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    row.setAccessibleName(spoken)
    row.inside.setContentsMargins(0, 2, 4, 2)
    row.inside.addWidget(GlyphLabel(event, theme.kind(event.kind), QColor(theme.ground)), 0, Qt.AlignmentFlag.AlignTop)
    column = stack_widgets(text_label(event.title), text_label(below, size=8.5, soft=True))
    for label in column.findChildren(QLabel):
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    column.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row.inside.addWidget(column, 1)
    row.clicked.connect(lambda: select(event.id))
    return row
