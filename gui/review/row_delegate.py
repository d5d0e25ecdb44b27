"""Paints rows of the review list, as tall as their text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme.theme import Theme
from gui.widgets.model_index import Index

WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
# Pixels left and right of the words, above and below them
ASIDE, ABOVE = 4, 4
TALL = 10_000


class ReviewRow(QStyledItemDelegate):
    """Draws wrapped text at the width it was measured at.

    Qt's own delegate measures at another width and cuts the last line.
    """

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self.theme = view, theme
        self._heights: dict[tuple[str, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width() - 2 * self._view.spacing()
        text = str(index.data())
        if (text, width) not in self._heights:
            room = QRect(0, 0, width - 2 * ASIDE, TALL)
            self._heights[text, width] = sum(
                QFontMetrics(option.font).boundingRect(room, WRAPPED, part).height() for part in _parts(text)
            )
        return QSize(width, self._heights[text, width] + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        title, below = _parts(str(index.data()))
        room = option.rect.adjusted(ASIDE, ABOVE, -ASIDE, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or QColor(self.theme.ink))
        painter.drawText(room, WRAPPED, title)
        room.setTop(room.top() + painter.boundingRect(room, WRAPPED, title).height())
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(room, WRAPPED, below)
        painter.restore()


def _parts(text: str) -> tuple[str, str]:
    """Title and what stands below it; a place's name is not broken at its hyphen."""
    title, _, below = text.replace("-", "\N{NON-BREAKING HYPHEN}").partition("\n")
    return title, below
