"""Search words, filter and their result, shared by all views."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from store.library.queries.facets import FacetTable, Filter

if TYPE_CHECKING:
    from store.library.queries.search_index import SearchIndex

# A search starts when the hand has rested so long: a word is not looked for letter by letter
TYPED_MS = 120


class SearchState(QObject):
    """Tells the timeline's model what to keep and to highlight.

    `matches`: ids of search matches after the filter, by time; None without a search.

    Signals: `changed` (filter or matches), `filter_changed`, `facets_changed` (the library has other counts).
    """

    changed = Signal()
    filter_changed = Signal()
    facets_changed = Signal()

    def __init__(self, notifier: LibraryNotifier, model: TimelineModel, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._model, self._selection = notifier.library, model, selection
        self.words = ""
        self.filter = Filter()
        self.matches: list[str] | None = None
        self._table: FacetTable | None = None
        self._index: SearchIndex | None = None
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(self._search)
        notifier.changed.connect(self._follow)
        model.zone.changed.connect(self._search)

    # ---- what is kept -------------------------------------------------------
    @property
    def table(self) -> FacetTable:
        """The facets of the library, computed on demand."""
        if self._table is None:
            self._table = FacetTable(self._library.events, self._library.articles)
        return self._table

    def filter_by(self, wanted: Filter) -> None:
        """Apply a filter."""
        if wanted != self.filter:
            self.filter = wanted
            self._apply()
            self.filter_changed.emit()

    def _apply(self) -> None:
        self._model.keep(None if self.filter.is_empty else self.table.kept(self.filter))
        self._search()

    def _follow(self, _change: object) -> None:
        self._table = None
        if not self.filter.is_empty:
            self._apply()
        elif self.words:
            self._search()
        self.facets_changed.emit()

    # ---- what is found ------------------------------------------------------
    def type(self, words: str) -> None:
        """Search for words once typing pauses."""
        self.words = words
        self._typed.start()

    def search(self, words: str) -> None:
        """Search for words at once; "" for nothing."""
        self.words = words
        self._search()

    def _search(self) -> None:
        self._typed.stop()
        if not self.words.strip():
            ids = None
        else:
            from store.library.queries.search_index import SearchIndex  # noqa: PLC0415 - the window starts without SQLite

            self._index = self._index or SearchIndex(self._library)
            ids = self._index.find(self.words)
        self._model.light(ids)
        positions = self._model.matches
        self.matches = (
            None if positions is None else [self._model.columns.ids[position] for position in positions.tolist()]
        )
        self.changed.emit()

    @property
    def position(self) -> int:
        """The number of the selected match, from 1; 0 if none."""
        ids = self.matches or []
        return ids.index(self._selection.current) + 1 if self._selection.current in ids else 0

    def step(self, by: int, select: Callable[[str], None]) -> None:
        """Select the next or previous match, cyclically."""
        ids = self.matches
        if not ids:
            return
        at = self.position - 1
        if at < 0:
            at = -1 if by > 0 else 0
        select(ids[(at + by) % len(ids)])

    # ---- what the table shows -----------------------------------------------
    @property
    def shown(self) -> Sequence[str]:
        """Ids after search and filter, by time, undated ones last."""
        undated = self._model.columns.undated
        if self.matches is None:
            return [*self._model.columns.ids, *undated]
        lit = self._model.searched or frozenset()
        return [*self.matches, *(key for key in undated if key in lit)]

    def close(self) -> None:
        """Release the search index and drop a pending search."""
        self._typed.stop()
        self.words = ""
        if self._index is not None:
            self._index.close()
            self._index = None
