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
from gui.intake.field_names import FIELD_NAMES
from gui.theme.text_size import scale_pixels
from gui.theme.theme import CELL_PADDING
from gui.widgets.choice_fields import ComboBox
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label, set_tooltip
from gui.widgets.screen_space import resize_within_screen
from gui.widgets.text_labels import row_of_widgets, text_label
from store.exchange.tables.column_mapping import (
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
from store.language.translate import tr, tr_n
from store.model.kinds import KINDS

# Pixels of a column's row
ROW = 34
# Rows of columns: 5,000 of them took 5 s to lay out, and nobody reads them
MOST_ROWS = 200
# Different cells of a column shown
SAMPLES = 4
CHOICES = (*KINDS, "event")
# Zones that a table's clock times are in where no cell tells; "" leaves them without one
ZONES = ("", "UTC", "KST", "JST", "IST")


class TableDialog(QDialog):
    """One row a column: its name, sample cells, and its field.

    Of more than MOST_ROWS columns, notes come last; a saved mapping reaches all.
    """

    def __init__(self, sheet: Sheet, parent: QWidget | None = None, guessed: Mapping | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}", name=sheet.name))
        self._sheet = sheet
        self._mapping = guessed or guess_mapping(sheet)
        self._shown = _shown_columns(self._mapping)
        self._line = text_label("")
        self._columns = self._column_table()
        self.boxes = [self._box(row, column) for row, column in enumerate(self._shown)]
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
        resize_within_screen(self, scale_pixels(760), min(720, scale_pixels(310 + ROW * len(self._shown))))

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
        if more := len(self._sheet.columns) - len(self._shown):
            column.addWidget(
                text_label(
                    tr_n(more, "{n} more column is kept in the notes", "{n} more columns are kept in the notes"),
                    soft=True,
                )
            )
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
        table = QTableWidget(len(self._shown), 3)
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
        for row, name in enumerate(self._shown):
            filled = self._sheet.first_cells(self._sheet.columns.index(name), LOOKED_AT)
            cells = " · ".join(list(dict.fromkeys(filled))[:SAMPLES])
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
            box.addItem(tr(FIELD_NAMES[field]), field)
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
        self._mapping = structs.replace(self._mapping, fields={**self._mapping.fields, **self._known(mapping)})
        for column, box in zip(self._shown, self.boxes, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(self._mapping.fields[column]))
            box.blockSignals(False)
        task = "day" if mapping.day_first else "month"
        for choice, value in ((self.kind, mapping.kind), (self.task, task), (self.zone, mapping.zone)):
            choice.blockSignals(True)
            if choice.findData(value) < 0:
                choice.addItem(value.replace("_", " "), value)
            choice.setCurrentIndex(choice.findData(value))
            choice.blockSignals(False)
        self._follow()

    def _known(self, mapping: Mapping) -> dict[str, str]:
        """The fields that a mapping gives to columns of this table."""
        return {column: field for column, field in mapping.fields.items() if column in self._mapping.fields}

    def mapping(self) -> Mapping:
        """The mapping that the boxes say."""
        boxes = zip(self._shown, self.boxes, strict=True)
        return structs.replace(
            self._mapping,
            fields={**self._mapping.fields, **{column: str(box.currentData()) for column, box in boxes}},
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


def _shown_columns(mapping: Mapping) -> list[str]:
    """The columns with a row, in their order: notes give way to others."""
    telling = [column for column, field in mapping.fields.items() if field != NOTE]
    others = [column for column, field in mapping.fields.items() if field == NOTE]
    shown = {*telling[:MOST_ROWS], *others[: max(0, MOST_ROWS - len(telling))]}
    return [column for column in mapping.fields if column in shown]


def ask_mapping(parent: QWidget, sheet: Sheet, guessed: Mapping) -> Mapping | None:
    """Show the dialog with a guess.

    Returns what the user confirmed, or None if cancelled.
    """
    dialog = TableDialog(sheet, parent, guessed)
    mapping = dialog.mapping() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return mapping
