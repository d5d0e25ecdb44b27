"""The list of events to review, in order of arrival."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from gui.review.row_list import RowList
from gui.theme.theme import Theme
from gui.view_model.selection import Selection
from gui.widgets.model_index import ROOT, Index
from gui.widgets.plain_text import plain_tooltip
from store.language.labels import date_label, kind_name
from store.language.translate import tr
from store.library.consensus.review_state import confidence_of
from store.library.library import Library
from store.model.documents import WAITING

NO_BREAK = "\N{NO-BREAK SPACE}"


class _Rows(QAbstractListModel):
    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__()
        self._library, self.theme = library, theme
        self.keys: list[str] = []

    def refresh(self) -> None:
        self.beginResetModel()
        self.keys = list(self._library.to_review)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        event = self._library.events.get(self.keys[index.row()])
        if event is None:
            return None
        waits = event.review == WAITING
        sure = tr("{n} sure", n=f"{confidence_of(event):.0%}").replace(" ", NO_BREAK)
        if role == Qt.ItemDataRole.DisplayRole:
            state = tr("waits, {sure}", sure=sure) if waits else sure
            return f"{event.title}\n{date_label(event.facts)} · {state}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = tr("waits to be accepted") if waits else tr("is on the timeline, marked new")
            words = f"{kind_name(event.kind)}: {event.title}\n{date_label(event.facts)}\n{sure}; {shown}"
            return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.ForegroundRole and waits:
            return QColor(self.theme.soft)
        return None


class ReviewList(RowList):
    """In step with the selection."""

    def __init__(self, library: Library, selection: Selection, theme: Theme) -> None:
        self.rows = _Rows(library, theme)
        super().__init__(self.rows, theme, tr("Events to review"))
        self._selection = selection
        self.selectionModel().currentRowChanged.connect(self._select)
        selection.changed.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Show the rows in other colours."""
        self.rows.theme = theme
        super().set_theme(theme)

    def showEvent(self, _event: object) -> None:
        """Fill when it comes into view."""
        self.refresh()

    def refresh(self) -> None:
        """Reload the list."""
        self.selectionModel().blockSignals(True)
        self.rows.refresh()
        self.selectionModel().blockSignals(False)
        self._follow(self._selection.current)

    def _follow(self, key: str) -> None:
        if not self.isVisible():
            return
        if key in self.rows.keys:
            index = self.rows.index(self.rows.keys.index(key))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._selection.select(self.rows.keys[current.row()])
