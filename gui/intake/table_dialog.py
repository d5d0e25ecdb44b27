"""Dialog that maps the columns of a table to fields before import."""

from collections.abc import Callable
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.environment.folders import documents_folder
from gui.theme.text_size import scale_pixels
from gui.theme.theme import CELL_PADDING
from gui.widgets.choice_fields import ComboBox
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label, set_tooltip
from gui.widgets.screen_space import resize_within_screen
from gui.widgets.text_labels import row_of_widgets, text_label
from store.exchange.tables.column_mapping import (
    IGNORE,
    NOTE,
    Mapping,
    fields,
    guess_mapping,
    load_mapping,
    save_mapping,
)
from store.exchange.tables.sheet import LOOKED_AT, Sheet
from store.exchange.tables.table_import import read_rows
from store.language.labels import kind_name
from store.language.translate import tr, tr_n, tr_noop
from store.model.kinds import KINDS

NAMES = {
    "id": tr_noop("– (id)"),
    "kind": tr_noop("Kind"),
    "status": tr_noop("Status"),
    "start": tr_noop("Start"),
    "end": tr_noop("End"),
    "year": tr_noop("Year"),
    "month": tr_noop("Month"),
    "day": tr_noop("Day"),
    "time": tr_noop("Clock time"),
    "end_year": tr_noop("End year"),
    "end_month": tr_noop("End month"),
    "end_day": tr_noop("End day"),
    "end_time": tr_noop("End clock time"),
    "zone": tr_noop("Time zone"),
    "approximate": tr_noop("Approximate?"),
    "title": tr_noop("Title"),
    "actors": tr_noop("States"),
    "people": tr_noop("People"),
    "place": tr_noop("Place"),
    "lat": tr_noop("Latitude"),
    "lon": tr_noop("Longitude"),
    "country": tr_noop("Country of the place"),
    "count": tr_noop("Number of missiles"),
    "missile_class": tr_noop("Class"),
    "name": tr_noop("Name of the weapon"),
    "range_km": tr_noop("Range"),
    "apogee_km": tr_noop("Apogee"),
    "flight_min": tr_noop("Flight time"),
    "outcome": tr_noop("Outcome"),
    "notes": tr_noop("Notes"),
    "tags": tr_noop("Tags"),
    "quote": tr_noop("Quote"),
    "source": tr_noop("Source"),
    NOTE: tr_noop("Keep in the notes"),
    IGNORE: tr_noop("Leave out"),
}
# Pixels of a column's row
ROW = 34
# Different cells of a column shown
SAMPLES = 4
CHOICES = (*KINDS, "event")
# Zones that a table's clock times are in where no cell tells; "" leaves them without one
ZONES = ("", "UTC", "KST", "JST", "IST")


class TableDialog(QDialog):
    """One row a column: its name, sample cells, and its field."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None, guessed: Mapping | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}", name=sheet.name))
        self._sheet = sheet
        self._mapping = guessed or guess_mapping(sheet)
        self._line = text_label("")
        self._columns = self._column_table()
        self.boxes = [self._box(row, column) for row, column in enumerate(sheet.columns)]
        self._columns.setColumnWidth(2, max(box.sizeHint().width() for box in self.boxes) + 2 * CELL_PADDING)
        self.kind = self._choice(
            tr("Kind of events where no column tells it"), CHOICES, [kind_name(kind) for kind in CHOICES]
        )
        self.task = self._choice(
            tr("Order of day and month"), ("day", "month"), [tr("3/4/2023 is 3 April"), tr("3/4/2023 is March 4")]
        )
        self.zone = self._choice(tr("Zone of clock times where none is told"), ZONES, [tr("of no zone"), *ZONES[1:]])
        self._lay_out()
        self._show(self._mapping)
        resize_within_screen(self, scale_pixels(760), min(720, scale_pixels(310 + ROW * len(sheet.columns))))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        rows = tr_n(len(self._sheet.rows), "{n} row", "{n} rows")
        column.addWidget(text_label(f"{self._sheet.name}: {rows}", size=12.5, bold=True))
        column.addWidget(
            text_label(
                tr("This is how Dateline understands the columns. Change what is wrong, then import."), soft=True
            )
        )
        column.addWidget(self._columns, 1)
        holder = QWidget()
        choices = FlowLayout(holder, 12)
        choices.setContentsMargins(0, 0, 0, 0)
        fields = (
            (tr("Kind, where not told:"), self.kind),
            (tr("Dates in figures:"), self.task),
            (tr("Clock times:"), self.zone),
        )
        for label, box in fields:
            name = plain_label(label)
            name.setProperty("soft", True)
            choices.addWidget(row_of_widgets(name, box))
        column.addWidget(holder)
        column.addLayout(self._kept_row())
        column.addWidget(self._line)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _kept_row(self) -> QHBoxLayout:
        """Buttons for mappings in files."""
        row = QHBoxLayout()
        for text, act in (
            (tr("Save this mapping…"), self.choose_where_to_save),
            (tr("Use a saved mapping…"), self.choose_saved),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _column_table(self) -> QTableWidget:
        table = QTableWidget(len(self._sheet.columns), 3)
        table.setHorizontalHeaderLabels([tr("Column"), tr("Some of its cells"), tr("Becomes")])
        table.setAccessibleName(tr("Columns of the table and what they become"))
        table.horizontalHeader().setAccessibleName(tr("Columns"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scale_pixels(ROW))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setTabKeyNavigation(False)  # Tab goes from box to box, and out of the table
        for row, name in enumerate(self._sheet.columns):
            cells = " · ".join(list(dict.fromkeys(self._sheet.first_cells(row, LOOKED_AT)))[:SAMPLES])
            for at, text in enumerate((name, cells or "(empty)")):
                item = QTableWidgetItem(text)
                set_tooltip(item, text)
                table.setItem(row, at, item)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        return table

    def _box(self, row: int, column: str) -> QComboBox:
        box = ComboBox()
        box.setAccessibleName(tr("What the column {column} becomes", column=column))
        for field in fields():
            box.addItem(tr(NAMES[field]), field)
        box.currentIndexChanged.connect(self._follow)
        self._columns.setCellWidget(row, 2, box)
        return box

    def _choice(self, name: str, values: tuple[str, ...], labels: list[str]) -> QComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        for value, label in zip(values, labels, strict=True):
            box.addItem(label, value)
        box.currentIndexChanged.connect(self._follow)
        return box

    # ---- the mapping ----------------------------------------------------------------
    def _show(self, mapping: Mapping) -> None:
        """Set the boxes to a mapping; a column that it does not name keeps what it was, a kind of the user's own is offered."""
        for column, box in zip(self._sheet.columns, self.boxes, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(mapping.fields.get(column, self._mapping.fields[column])))
            box.blockSignals(False)
        task = "day" if mapping.day_first else "month"
        for choice, value in ((self.kind, mapping.kind), (self.task, task), (self.zone, mapping.zone)):
            choice.blockSignals(True)
            if choice.findData(value) < 0:
                choice.addItem(value.replace("_", " "), value)
            choice.setCurrentIndex(choice.findData(value))
            choice.blockSignals(False)
        self._follow()

    def mapping(self) -> Mapping:
        """The mapping that the boxes say."""
        boxes = zip(self._sheet.columns, self.boxes, strict=True)
        return structs.replace(
            self._mapping,
            fields={column: str(box.currentData()) for column, box in boxes},
            day_first=self.task.currentData() == "day",
            kind=str(self.kind.currentData()),
            zone=str(self.zone.currentData()),
        )

    def _follow(self, _index: int = 0) -> None:
        """Say what would become of the rows."""
        read = read_rows(self._sheet.head, self.mapping())
        of = tr("Of the first {n} rows: ", n=f"{LOOKED_AT:,}") if len(self._sheet.rows) > LOOKED_AT else ""
        first = tr(". Line {n}: {why}", n=read.bad[0].number, why=read.bad[0].reason) if read.bad else ""
        cells = (
            tr_n(len(read.reading.events), "{n} event", "{n} events"),
            tr_n(len(read.bad), "{n} bad row", "{n} bad rows"),
            tr_n(len(read.doubts), "{n} cell kept in words", "{n} cells kept in words"),
        )
        self._line.setText(f"{of}{', '.join(cells)}{first}")

    @property
    def line(self) -> str:
        """What an import would do, in words."""
        return self._line.text()

    # ---- kept mappings ---------------------------------------------------------------
    def choose_where_to_save(self) -> None:
        """Save the mapping for the next table of this form."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save mapping"),
            str(documents_folder() / f"{Path(self._sheet.name).stem}.mapping.json"),
            tr("Mappings (*.json)"),
        )
        if name:
            self.keep(Path(name))

    def keep(self, path: Path) -> None:
        """Write the mapping to a file; reports if it cannot be written."""
        self._say_fault(lambda: save_mapping(self.mapping(), path))

    def choose_saved(self) -> None:
        """Choose a saved mapping."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Use a saved mapping"), "", tr("Mappings (*.json)"))
        if name:
            self.take_up(Path(name))

    def take_up(self, path: Path) -> None:
        """Apply a saved mapping; reports if the file has none."""
        self._say_fault(lambda: self._show(load_mapping(path)))

    def _say_fault(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (OSError, ValueError) as error:
            self._line.setText(str(error))


def ask_mapping(parent: QWidget, sheet: Sheet, guessed: Mapping) -> Mapping | None:
    """Show the dialog with a guess.

    Returns what the user confirmed, or None if cancelled.
    """
    dialog = TableDialog(sheet, parent, guessed)
    mapping = dialog.mapping() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return mapping
