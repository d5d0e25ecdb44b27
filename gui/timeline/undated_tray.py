"""The tray of events without a date, to select or drag."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QListWidgetItem, QWidget

from gui.theme.text_size import scale_pixels
from gui.timeline.painting.axes import lane_width
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.plain_text import plain_label, set_tooltip
from store.language.labels import kind_name
from store.language.translate import tr, tr_n

MIME = "application/x-dateline-event"
HEIGHT = 34
# Events that the tray lists; more wait in the table
MOST = 200


class UndatedTray(QWidget):
    """A row under the timeline, there while events without a date are."""

    def __init__(self, model: TimelineModel, selection: Selection) -> None:
        super().__init__()
        self._model, self._selection = model, selection
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = plain_label()
        self._count.setProperty("soft", True)
        self._count.setFixedWidth(lane_width() - 14)
        self.list = _List()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(0)
        row.addWidget(self._count)
        row.addWidget(self.list, 1)
        self.setFixedHeight(scale_pixels(HEIGHT))
        self.list.currentItemChanged.connect(self._select)
        self.list.itemClicked.connect(self._select)
        model.undated_changed.connect(self._refresh)
        self._refresh()
        selection.changed.connect(self._follow)

    def _refresh(self) -> None:
        keys = self._model.columns.undated
        self.setVisible(bool(keys))
        self._count.setText(tr("{n} undated", n=f"{len(keys):,}"))
        set_tooltip(
            self._count,
            tr_n(
                len(keys),
                "{n} event without a date: drag it onto the timeline to date it",
                "{n} events without a date: drag one onto the timeline to date it",
            ),
        )
        self._fill(keys[:MOST])

    def _fill(self, keys: tuple[str, ...]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for key in keys:
            event = self._model.event_of(key)
            if event is not None:
                item = QListWidgetItem(event.title)
                item.setData(Qt.ItemDataRole.UserRole, key)
                set_tooltip(
                    item, f"{kind_name(event.kind)}: {event.title}\n" + tr("Drag it onto the timeline to date it")
                )
                self.list.addItem(item)
        self.list.blockSignals(False)

    def _select(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self._selection.select(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, key: str) -> None:
        row = self.list.currentRow()
        if row >= 0 and self.list.item(row).data(Qt.ItemDataRole.UserRole) != key:
            self.list.blockSignals(True)
            self.list.setCurrentRow(-1)
            self.list.clearSelection()
            self.list.blockSignals(False)


class _List(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Events without a date"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(400, scale_pixels(HEIGHT) - 4)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Take an event along."""
        if self.currentRow() < 0:
            return
        item = self.currentItem()
        data = QMimeData()
        data.setData(MIME, item.data(Qt.ItemDataRole.UserRole).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
