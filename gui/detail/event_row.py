"""An event as a row of the pane: its mark and title, soft words below; a click goes there."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton

from gui.theme.theme import Theme
from gui.widgets.text_labels import GlyphLabel, stack_widgets, text_label
from store.model.documents import Event


class EventRow(QToolButton):
    """As tall as its words need at its width; Qt gives a button the height of its own text, which this one has not."""

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
        """The size of what lies inside."""
        return self.inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least size of what lies inside."""
        return self.inside.totalMinimumSize()


def event_row(event: Event, below: str, spoken: str, theme: Theme, select: Callable[[str], None]) -> QToolButton:
    """A button as wide as the pane: shape and title, soft words below; `spoken` is its accessible name."""
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
