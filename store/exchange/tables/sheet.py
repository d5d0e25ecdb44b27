"""A table of text cells, from CSV in any encoding."""

import csv
import io
import itertools
from collections.abc import Iterator
from typing import NamedTuple

from store.parsing.dates import parse_when

SEPARATORS = ",;\t|"
# How cells begin that spreadsheets calculate (OWASP, CSV injection)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
LARGEST_CELL = 1_000_000
# Rows that are looked at where all would take too long
LOOKED_AT = 1000


class Sheet(NamedTuple):
    """Column names, and trimmed rows of equal length.

    `numbers`: line number of each row, from 1.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]

    def column(self, index: int) -> list[str]:
        """The filled cells of a column."""
        return [row[index] for row in self.rows if row[index]]

    def first_cells(self, index: int, count: int) -> list[str]:
        """The first filled cells of a column."""
        filled = (row[index] for row in itertools.islice(self.rows, LOOKED_AT) if row[index])
        return list(itertools.islice(filled, count))

    @property
    def head(self) -> "Sheet":
        """The first rows, enough to see what the columns are."""
        return self._replace(rows=self.rows[:LOOKED_AT], numbers=self.numbers[:LOOKED_AT])


def read_sheet(text: str, name: str) -> Sheet:
    """Parse a table. Raises ValueError without rows or with one column only."""
    csv.field_size_limit(LARGEST_CELL)
    try:
        return _sheet_of(_lines(text), name)
    except csv.Error as error:
        raise ValueError(f"“{name}” is no table: {error}") from error


def _sheet_of(lines: Iterator[tuple[int, list[str]]], name: str) -> Sheet:
    """The sheet of some lines; each becomes a row at once, so that no second list of them is held."""
    first, head = next(lines, (0, []))
    has_names = not _is_data(head)
    columns = _named(head) if has_names else tuple(f"Column {number}" for number in range(1, len(head) + 1))
    rows, numbers, widest = [], [], len(head)
    for number, cells in lines if has_names else itertools.chain([(first, head)], lines):
        rows.append(_fitted(cells, len(columns)))
        numbers.append(number)
        widest = max(widest, len(cells))
    if widest < 2:
        raise ValueError(f"“{name}” is no table: its lines are not parted by commas, semicolons, tabs or bars")
    if not rows:
        raise ValueError(f"“{name}” has names of columns, but no row below them")
    return Sheet(name, columns, tuple(rows), tuple(numbers))


def make_sheet(name: str, columns: tuple[str, ...], rows: list[list[str]]) -> Sheet:
    """A table from another format, rows numbered from 1.

    Raises ValueError without rows.
    """
    if not rows:
        raise ValueError(f"“{name}” holds no events")
    trimmed = tuple(tuple(cell.strip() for cell in row) for row in rows)
    return Sheet(name, columns, trimmed, tuple(range(1, len(rows) + 1)))


def plain_cell(value: object) -> object:
    """A cell as plain text: spreadsheets would run "=..." from the news."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def _words(cell: str) -> str:
    """The words of a cell without the mark of `plain_cell`."""
    return " ".join((cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell).split())


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, each with the number of the line that it begins in."""
    number = 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield number, [_words(cell) for cell in cells]
        number = reader.line_num + 1


def _separator(text: str) -> str:
    """The separator that parts the first lines into most cells, the same number in each."""
    sample = [line for line in text.split("\n", 20)[:20] if line.strip()]
    widths = {mark: [len(row) for row in csv.reader(sample, delimiter=mark)] for mark in SEPARATORS}
    return max(
        SEPARATORS, key=lambda mark: (min(widths[mark], default=0) > 1, _steady(widths[mark]), -SEPARATORS.index(mark))
    )


def _steady(widths: list[int]) -> int:
    """How many lines are as wide as the first, by its width."""
    return sum(width == widths[0] for width in widths) * widths[0] if widths and widths[0] > 1 else 0


def _is_data(cells: list[str]) -> bool:
    """Whether a first line is no line of names: it holds a whole date or only numbers."""
    dated = any((when := parse_when(cell)) and len(when.start) >= 10 for cell in cells if not cell.isdecimal())
    return dated or all(cell.replace(".", "").lstrip("-").isdecimal() for cell in cells if cell)


def _named(head: list[str]) -> tuple[str, ...]:
    """Names of columns, each once; one without a name is called by its number."""
    names: list[str] = []
    for number, cell in enumerate(head, 1):
        name = cell or f"Column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def _fitted(cells: list[str], width: int) -> tuple[str, ...]:
    """A row of that many cells. What is beyond them would be lost unseen, so it goes into the last one."""
    if len(cells) > width:
        cells = [*cells[: width - 1], " ".join(cells[width - 1 :])]
    return (*cells, *[""] * (width - len(cells)))
