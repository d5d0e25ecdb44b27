"""A row of a table by field, with what was not understood."""

from typing import NamedTuple

from store.exchange.tables.column_mapping import IGNORE, Mapping

# Cells that say that there is nothing to say
UNKNOWN = ("", "unknown", "n/a", "na", "-", "–", "none", "?", "??")


class BadRow(NamedTuple):
    """A row without an event: its line number and the reason."""

    number: int
    reason: str


class Doubt(NamedTuple):
    """A cell that was not understood and becomes a note."""

    number: int
    column: str
    words: str


# The cells that hold anything by field, each with the name of its column
Cells = dict[str, list[tuple[str, str]]]


class Row:
    """The cells of a row by field.

    `notes` and `doubts` collect the rest.
    """

    def __init__(self, number: int, cells: Cells, mapping: Mapping) -> None:
        self.number, self.mapping = number, mapping
        self._cells = cells
        self.notes: list[str] = []
        self.doubts: list[Doubt] = []

    def cell(self, field: str) -> str:
        """The first filled cell of a field."""
        return next((words for _, words in self._cells.get(field, ())), "")

    def every(self, field: str) -> list[tuple[str, str]]:
        """The filled cells of a field, with the names of their columns."""
        return self._cells.get(field, [])

    def doubt(self, *fields: str) -> None:
        """Keep cells of some fields as notes."""
        for field in fields:
            for column, words in self.every(field):
                if (doubt := Doubt(self.number, column, words)) not in self.doubts:
                    self.notes.append(f"{column}: {words}")
                    self.doubts.append(doubt)


def cells_by_field(columns: tuple[str, ...], row: tuple[str, ...], mapping: Mapping) -> Cells:
    """The filled cells of a row by field, except ignored columns."""
    cells: Cells = {}
    for column, words in zip(columns, row, strict=True):
        field = mapping.fields.get(column, IGNORE)
        if words and field != IGNORE:
            cells.setdefault(field, []).append((column, words))
    return cells
