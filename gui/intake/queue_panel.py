"""The intake queue as a panel.

One row a file, with its outcome.
"""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.intake.importer import Importer
from gui.intake.queue_model import AGAIN, UNDONE, IntakeQueue, State
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme
from gui.widgets.buttons import tool_button
from gui.widgets.model_index import ROOT, Index
from gui.widgets.plain_text import plain_label, plain_tooltip, set_tooltip
from store.language.translate import tr, tr_n

# Pixels of the panel as it opens first, and where its edge is dragged down
HEIGHT, LEAST = 200, 96


class QueueRows(QAbstractTableModel):
    """The rows of a queue, the latest last."""

    def __init__(self, queue: IntakeQueue, theme: Theme) -> None:
        super().__init__()
        self._queue, self.theme = queue, theme
        self.numbers = list(queue.rows)
        queue.changed.connect(self._follow)
        queue.emptied.connect(self._redraw)

    def _redraw(self) -> None:
        self.beginResetModel()
        self.numbers = list(self._queue.rows)
        self.endResetModel()

    def _follow(self, numbers: list[int]) -> None:
        new = len(self._queue.rows) - len(self.numbers)
        if new > 0:
            self.beginInsertRows(ROOT, len(self.numbers), len(self.numbers) + new - 1)
            self.numbers = list(self._queue.rows)
            self.endInsertRows()
        if numbers and self.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row an article."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Article"), tr("What became of it"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._queue.rows[self.numbers[index.row()]]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = row.task.name if index.column() == 0 else row.words
            return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            colours = {
                State.FAILED: self.theme.fault,
                State.HELD: self.theme.accent_text,
                State.NEEDS_DATE: self.theme.accent_text,
            }
            return QColor(colours.get(row.state, self.theme.soft))
        return None


class QueuePanel(QWidget):
    """Opens by itself when there is work; `show_article` selects an article's events."""

    def __init__(self, importer: Importer, theme: Theme, show_article: Callable[[str], None]) -> None:
        super().__init__()
        self._importer, self._show_article = importer, show_article
        self.setObjectName("queue")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = QueueRows(importer.queue, theme)
        self.table = self._table()
        self._count = plain_label()
        self.dates = QPushButton()
        self.dates.clicked.connect(importer.give_dates)
        self.retry = QPushButton(tr("Try again"))
        set_tooltip(self.retry, tr("Read again what failed or was cancelled"))
        self.retry.clicked.connect(importer.retry)
        self.more = QPushButton(tr("Try with ten times the limit"))
        set_tooltip(self.more, tr("Read again what took too much time or memory"))
        self.more.clicked.connect(importer.retry_with_more)
        self.clear = QPushButton(tr("Clear"))
        set_tooltip(self.clear, tr("Forget the rows that are done; the events stay"))
        self.clear.clicked.connect(importer.queue.clear)
        self._lay_out()
        importer.queue.changed.connect(self._follow)
        importer.queue.emptied.connect(self._follow)
        importer.finished.connect(self._finished)
        self._follow()
        self.hide()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setAccessibleName(tr("Articles on their way into the library"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setAccessibleName(tr("Columns"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scale_pixels(25))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setColumnWidth(0, scale_pixels(360))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.activated.connect(self._open)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 6, 2)
        head.setSpacing(8)
        name = plain_label(tr("Intake"))
        name.setObjectName("panelName")
        head.addWidget(name)
        head.addWidget(self._count, 1)
        for button in (self.dates, self.more, self.retry, self.clear):
            head.addWidget(button)
        head.addWidget(tool_button("×", tr("Close the intake queue"), self.hide))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.setMinimumHeight(LEAST)

    def sizeHint(self) -> QSize:
        """Some six rows, until its upper edge is dragged."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Show the rows in other colours."""
        self.rows.theme = theme
        self.table.viewport().update()

    def _follow(self, _numbers: object = None) -> None:
        queue = self._importer.queue
        waiting, undone = len(queue.in_state(State.NEEDS_DATE)), len(queue.in_state(*UNDONE))
        failed = len(queue.in_state(State.FAILED))
        ids = [
            tr_n(len(queue.rows), "{n} article", "{n} articles"),
            tr("{n} to go", n=undone) if undone else "",
            tr("{n} failed", n=failed) if failed else "",
        ]
        self._count.setText(" · ".join(filter(None, ids)))
        self.dates.setText(tr_n(waiting, "Give {n} date…", "Give {n} dates…"))
        self.dates.setVisible(waiting > 0)
        self.more.setVisible(bool(queue.over_budget()))
        self.retry.setEnabled(bool(queue.in_state(*AGAIN)))
        self.clear.setEnabled(any(not row.is_unfinished for row in queue.rows.values()))
        if queue.in_state(State.HELD):
            self.show()

    def _finished(self, _line: str, _failures: object) -> None:
        """Open where something waits for the user."""
        if self._importer.queue.in_state(State.NEEDS_DATE, State.FAILED):
            self.show()

    def _open(self, index: QModelIndex) -> None:
        outcome = self._importer.queue.rows[self.rows.numbers[index.row()]].outcome
        if outcome is not None:
            self._show_article(outcome.article)
