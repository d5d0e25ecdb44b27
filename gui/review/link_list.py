"""The list of links to check."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal

from gui.review.row_list import RowList
from gui.theme.theme import Theme
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.model_index import ROOT, Index
from gui.widgets.plain_text import plain_tooltip
from store.language.link_labels import basis_label, lag_label, link_sentence
from store.language.translate import tr
from store.model.documents import Link


class _LinkRows(QAbstractListModel):
    """One row a link: the link in words, below it time between and basis."""

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        self._model = model
        self.links: Sequence[Link] = ()

    def put(self, links: Sequence[Link]) -> None:
        self.beginResetModel()
        self.links = links
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.links)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        link = self.links[index.row()]
        source, target = self._model.event_of(link.source), self._model.event_of(link.target)
        if source is None or target is None:
            return None
        below = (lag_label(link, source, target), basis_label(link), tr(link.verdict) if link.verdict else "")
        words = f"{link_sentence(link, source, target)}\n{' · '.join(filter(None, below))}"
        return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class LinkList(RowList):
    """Links by time. `chosen` announces the one that the user turns to."""

    chosen = Signal(object)

    def __init__(self, model: TimelineModel, theme: Theme) -> None:
        self._rows = _LinkRows(model)
        super().__init__(self._rows, theme, tr("Links to check"))
        self.selectionModel().currentRowChanged.connect(self._turn)

    @property
    def links(self) -> Sequence[Link]:
        """The listed links."""
        return self._rows.links

    @property
    def current(self) -> Link | None:
        """The link in front."""
        index = self.currentIndex()
        return self.links[index.row()] if index.isValid() else None

    def put(self, links: Sequence[Link], is_current: Callable[[Link], bool]) -> None:
        """List other links.

        The first that `is_current` comes to the front, else the next in place.
        """
        row = max(0, self.currentIndex().row())
        self.selectionModel().blockSignals(True)
        self._rows.put(links)
        at = next((n for n, link in enumerate(links) if is_current(link)), min(row, len(links) - 1))
        if at >= 0:
            self.setCurrentIndex(self._rows.index(at))
        self.selectionModel().blockSignals(False)

    def step(self, by: int) -> None:
        """Turn to the next or previous link, cyclically."""
        if self.links:
            self.setCurrentIndex(self._rows.index((self.currentIndex().row() + by) % len(self.links)))

    def _turn(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.links[current.row()])
