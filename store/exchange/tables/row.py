"""A row of a table by field, and what of it was not understood."""

from typing import NamedTuple

from store.exchange.tables.column_mapping import IGNORE, Mapping

UNKNOWN = ("", "unknown", "n/a", "na", "-", "–", "none", "?", "??")
"""Cells that say that there is nothing to say."""


class BadRow(NamedTuple):
    """A row that gives no event: the number of its line, and why."""

    number: int
    reason: str


class Doubt(NamedTuple):
    """A cell that was not understood and is kept in words."""

    number: int
    column: str
    words: str


Cells = dict[str, list[tuple[str, str]]]
"""The cells that hold anything by field, each with the name of its column."""


class Row:
    """The cells of a row by field; what is doubtful is collected in `notes` and `doubts`."""

    def __init__(self, number: int, cells: Cells, mapping: Mapping) -> None:
        self.number, self.mapping = number, mapping
        self._cells = cells
        self.notes: list[str] = []
        self.doubts: list[Doubt] = []

    def cell(self, field: str) -> str:
        """The first cell of a field that holds anything."""
        return next((words for _, words in self._cells.get(field, ())), "")

    def every(self, field: str) -> list[tuple[str, str]]:
        """The cells of a field that hold anything, with the names of their columns."""
        return self._cells.get(field, [])

    def doubt(self, *fields: str) -> None:
        """Keeps in words what some fields hold, as it says more than was understood."""
        for field in fields:
            for column, words in self.every(field):
                if (doubt := Doubt(self.number, column, words)) not in self.doubts:
                    self.notes.append(f"{column}: {words}")
                    self.doubts.append(doubt)


def cells_by_field(columns: tuple[str, ...], row: tuple[str, ...], mapping: Mapping) -> Cells:
    """The cells of a row that hold anything and are not left out."""
    cells: Cells = {}
    for column, words in zip(columns, row, strict=True):
        field = mapping.fields.get(column, IGNORE)
        if words and field != IGNORE:
            cells.setdefault(field, []).append((column, words))
    return cells
