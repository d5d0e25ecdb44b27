"""A list of wrapped rows, as tall as their text."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QListView

from gui.review.row_delegate import ReviewRow
from gui.theme.theme import Theme


class RowList(QListView):
    """Shows the rows of a model.

    The first line of a row is its title.
    """

    def __init__(self, rows: QAbstractItemModel, theme: Theme, name: str) -> None:
        super().__init__()
        self.setModel(rows)
        self.setAccessibleName(name)
        self._delegate = ReviewRow(self, theme)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self.setViewportMargins(8, 4, 4, 4)
        self.setMinimumWidth(180)
        self.setObjectName("reviewList")

    def set_theme(self, theme: Theme) -> None:
        """Show the rows in other colours."""
        self._delegate.theme = theme
        self.viewport().update()
