"""The events as a table, in step with filter, search and selection."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gui.theme.text_size import scale_pixels
from gui.view_model.navigation import Navigation
from gui.view_model.search_state import SearchState
from gui.view_model.selection import Selection
from gui.view_model.time_zone import Zone
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.model_index import ROOT, Index
from gui.widgets.plain_text import plain_tooltip
from gui.widgets.visible_connections import VisibleConnections
from store.language.labels import NOTHING_KEPT, date_in_zone_label, kind_name, state_label
from store.language.translate import tr, tr_n, tr_noop
from store.model.documents import Event


class Column(NamedTuple):
    """One column of the table.

    Attributes:
        header: Its name, in English.
        width: Width in pixels at the usual size of text; titles take the rest.
        text: Text of a cell, for an event and the window's time zone.
        sort_key: Key to sort by; the text of the cell if None.
        is_number: Whether cells are aligned to the right.
    """

    header: str
    width: int
    text: Callable[[Event, Zone], str]
    sort_key: Callable[[Event], float] | None = None
    is_number: bool = False


# The first column is sorted by time, as the timeline is.
COLUMNS = (
    Column(tr_noop("When"), 226, lambda event, zone: date_in_zone_label(event.facts, zone.rules, tr(zone.name))),
    Column(tr_noop("Kind"), 106, lambda event, _zone: kind_name(event.kind)),
    Column(tr_noop("Event"), 340, lambda event, _zone: event.title),
    Column(tr_noop("Where"), 118, lambda event, _zone: event.facts.place.name if event.facts.place else ""),
    Column(tr_noop("Who"), 160, lambda event, _zone: ", ".join(state_label(actor) for actor in event.facts.actors)),
    Column(tr_noop("Status"), 80, lambda event, _zone: tr(event.facts.status).capitalize()),
    Column(
        tr_noop("Reports"), 72, lambda event, _zone: str(len(event.reports)),
        sort_key=lambda event: len(event.reports), is_number=True,
    ),
)  # fmt: skip
WHEN = 0
EVENT = next(number for number, column in enumerate(COLUMNS) if column.header == "Event")
# Pixels that a title keeps in a narrow window; the last columns are scrolled to
LEAST_TITLE = 260


class EventRows(QAbstractTableModel):
    """The events after filter and search; cells are made when scrolled to."""

    def __init__(self, search_state: SearchState, timeline: TimelineModel) -> None:
        super().__init__()
        self._search_state, self._timeline = search_state, timeline
        self.ids: list[str] = []
        self._sorted = (WHEN, Qt.SortOrder.AscendingOrder)
        self._row: dict[str, int] | None = None
        self._is_filled = False

    def refresh(self) -> None:
        """Reload the rows."""
        self._is_filled = True
        self.beginResetModel()
        self.ids = self._in_order(list(self._search_state.shown))
        self._row = None
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """The row of an event."""
        if self._row is None:
            self._row = {key: n for n, key in enumerate(self.ids)}
        return self._row.get(key)

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row an event."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One for each record."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].header)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's words; for screen readers and tool tips too."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            event = self._timeline.event_of(self.ids[index.row()])
            words = COLUMNS[index.column()].text(event, self._timeline.zone.zone) if event else ""
            return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[index.column()].is_number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows stay in order of time."""
        self._sorted = (column, order)
        if self._is_filled:  # not before it is shown: 0.2 s at 100,000 events
            self.refresh()

    def _in_order(self, ids: Sequence[str]) -> list[str]:
        column, order = self._sorted
        falls = order == Qt.SortOrder.DescendingOrder
        if column == WHEN:
            dated = [key for key in ids if self._timeline.library.events[key].facts.start]
            rest = [key for key in ids if not self._timeline.library.events[key].facts.start]
            return [*(reversed(dated) if falls else dated), *rest]
        events, zone = self._timeline.library.events, self._timeline.zone.zone
        text, sort_key = COLUMNS[column].text, COLUMNS[column].sort_key
        if sort_key is not None:
            return sorted(ids, key=lambda key: sort_key(events[key]), reverse=falls)
        return sorted(ids, key=lambda key: text(events[key], zone).casefold(), reverse=falls)


class EventTable(QTableView):
    """The table view.

    Enter brings the selected event into view in the timeline.
    """

    def __init__(
        self, search_state: SearchState, timeline: TimelineModel, selection: Selection, navigation: Navigation
    ) -> None:
        super().__init__()
        self._selection, self._navigation = selection, navigation
        self.rows = EventRows(search_state, timeline)
        self._lay_out()
        self._followed = VisibleConnections(
            (search_state.changed, self._refresh), (timeline.changed, self._refresh), (selection.changed, self._follow)
        )
        self.selectionModel().currentRowChanged.connect(self._select)
        self.activated.connect(lambda _index: navigation.centre())

    def _lay_out(self) -> None:
        self.setModel(self.rows)
        self.setAccessibleName(tr("Table of events"))
        self.horizontalHeader().setAccessibleName(tr("Columns"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(WHEN, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(COLUMNS):
            if number != EVENT:
                self.setColumnWidth(number, scale_pixels(column.width))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scale_pixels(27))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = sum(self.columnWidth(column) for column in range(len(COLUMNS)) if column != EVENT)
        self.setColumnWidth(EVENT, max(scale_pixels(LEAST_TITLE), self.viewport().width() - others))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Comes without selecting anything: Qt would take the first row."""
        self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.selectionModel().blockSignals(False)
        if not self._selection.current:
            self.selectionModel().clearSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.ids:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, tr(NOTHING_KEPT))
            painter.end()

    def showEvent(self, _event: object) -> None:
        """Fill when it comes into view, and follow changes from then on."""
        self._followed.open()
        self._refresh()

    def hideEvent(self, _event: object) -> None:
        """Follow no more: a hidden table does no work."""
        self._followed.close()

    def _refresh(self) -> None:
        self.rows.refresh()
        self.setAccessibleDescription(tr_n(len(self.rows.ids), "{n} event", "{n} events"))
        self._follow(self._selection.current)

    def _follow(self, key: str) -> None:
        """Go to the selected event."""
        row = self.rows.row_of(key) if key else None
        if row is None:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.selectRow(row)

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._navigation.select(self.rows.ids[current.row()])
