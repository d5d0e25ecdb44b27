"""Dialog that picks another event, to link or merge with."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.choice_fields import ComboBox
from gui.widgets.text_labels import text_label
from store.language.labels import date_label, kind_name
from store.language.translate import tr
from store.model.documents import Event
from store.model.partial_dates import wall_span

# Events listed: a hand that wants another one types some of its words
LISTED = 60


class EventPicker(QDialog):
    """Lists the events nearest in time; typing narrows the list.

    With `relations`, names by key, it also asks for the relation.
    """

    def __init__(
        self, title: str, event: Event, among: Sequence[Event], relations: Mapping[str, str], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._among = sorted((other for other in among if other.id != event.id), key=lambda other: _apart(event, other))
        self.line = QLineEdit(placeholderText=tr("Type words of its title, place or date"))
        self.line.setAccessibleName(tr("Words of the other event"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Other events"))
        self.relation = ComboBox()
        self.relation.setAccessibleName(tr("How they are related"))
        for key, name in relations.items():
            self.relation.addItem(tr(name), key)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(text_label(event.title, bold=True))
        if relations:
            column.addWidget(self.relation)
        for part in (self.line, self.list):
            column.addWidget(part)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.line.textChanged.connect(self._fill)
        self.list.itemActivated.connect(self.accept)
        self.list.currentItemChanged.connect(self._follow)
        self.resize(520, 460)
        self._fill("")
        self.line.setFocus()

    def _fill(self, typed: str) -> None:
        self.list.clear()
        wanted = typed.casefold().split()
        matching = (other for other in self._among if all(word in _text(other) for word in wanted))
        for _, other in zip(range(LISTED), matching, strict=False):
            item = QListWidgetItem(f"{other.title}\n{kind_name(other.kind)} · {date_label(other.facts)}")
            item.setData(Qt.ItemDataRole.UserRole, other.id)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._follow()

    def _follow(self, *_items: object) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen))

    @property
    def chosen(self) -> str:
        """The id of the picked event, "" if none."""
        item = self.list.currentItem()
        return "" if self.list.currentRow() < 0 else str(item.data(Qt.ItemDataRole.UserRole))

    @property
    def chosen_relation(self) -> str:
        """The key of the picked relation."""
        return str(self.relation.currentData() or "")


def _text(event: Event) -> str:
    place = event.facts.place.name if event.facts.place else ""
    return f"{event.title} {place} {kind_name(event.kind)} {date_label(event.facts)} {event.facts.start}".casefold()


def _apart(one: Event, two: Event) -> tuple[float, str]:
    """How far two events lie apart in seconds; what has no date comes last."""
    if one.facts.start is None or two.facts.start is None:
        return float("inf"), two.title
    return abs(wall_span(one.facts.start)[0] - wall_span(two.facts.start)[0]), two.title


def pick_event(picker: EventPicker) -> tuple[str, str] | None:
    """Show a picker and return (event id, relation), or None if cancelled."""
    accepted = picker.exec() == QDialog.DialogCode.Accepted
    choice = (picker.chosen, picker.chosen_relation) if accepted and picker.chosen else None
    picker.deleteLater()
    return choice
