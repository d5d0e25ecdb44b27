"""A large table in slices, undone together.

A worker reads each slice; it is stored by itself.
"""

from collections import deque
from collections.abc import Iterator

from msgspec import Struct, structs

from store.exchange.tables.column_mapping import Mapping
from store.exchange.tables.row import BadRow, Doubt
from store.exchange.tables.sheet import Sheet
from store.exchange.tables.table_import import TableRead, read_rows, table_article
from store.library.library import Library
from store.library.state.changes import Change, Outcome
from store.model.documents import Article, Reading


class TableSlice(Struct, frozen=True):
    """Some rows of a table on their way to a worker.

    `article` stands for the whole table.
    """

    sheet: Sheet
    mapping: Mapping
    article: Article


def read_slice(part: TableSlice) -> TableRead:
    """The events of a slice. Runs in the worker."""
    return read_rows(part.sheet, part.mapping, part.article)


class TableSlicer:
    """Cuts a table into slices, without repeated rows.

    It lets go of the rows that it has given out: those of a million take 0.5 GB.
    """

    def __init__(self, sheet: Sheet, mapping: Mapping, article: Article | None = None) -> None:
        self._head, self._mapping = sheet.head, mapping
        self.article = article or table_article(sheet)
        self._rows, self._numbers = deque(sheet.rows), deque(sheet.numbers)
        self._seen: dict[int, int] = {}
        self.repeated: list[BadRow] = []

    @property
    def is_done(self) -> bool:
        """Whether all rows have been given out."""
        return not self._rows

    def next(self, size: int) -> TableSlice:
        """The next rows."""
        rows = list(self._new_rows(min(size, len(self._rows))))
        part = self._head._replace(rows=tuple(row for _, row in rows), numbers=tuple(number for number, _ in rows))
        return TableSlice(part, self._mapping, self.article)

    def _new_rows(self, count: int) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows that differ from all earlier ones. Equal rows have equal hashes, of 64 bits."""
        for _ in range(count):
            number, row = self._numbers.popleft(), self._rows.popleft()
            first = self._seen.setdefault(hash(row), number)
            if first == number:
                yield number, row
            else:
                self.repeated.append(BadRow(number, f"the same as line {first}"))


class TableStore:
    """Stores the slices of a table as one undo step."""

    def __init__(self, library: Library, article: Article) -> None:
        self._library, self._name = library, f"Import of {article.file_name}"
        self._article, self._last = article, ""
        self._unannounced: list[Change] = []
        self.stored = 0
        self.outcome = Outcome(article=article.id, title=article.title)
        self.bad: list[BadRow] = []
        self.doubts: list[Doubt] = []

    @staticmethod
    def is_edition(library: Library, article: Article) -> bool:
        """Whether the library has this table or an earlier edition."""
        same = (known.file_name == article.file_name and not known.text for known in library.articles.values())
        return article.id in library.articles or any(same)

    def store(self, read: TableRead) -> None:
        """Store a slice. Raises OSError; then nothing of the slice is stored."""
        change = self._library.add_slice(read.reading, self._name, after=self._last)
        self._unannounced.append(change)
        self._last = self._library.last_step
        for outcome in change.outcomes:
            self.outcome = structs.replace(
                self.outcome,
                added=self.outcome.added + outcome.added,
                merged=self.outcome.merged + outcome.merged,
                to_review=self.outcome.to_review + outcome.to_review,
            )
        self.stored += len(read.reading.events)
        self.bad += read.bad
        self.doubts += read.doubts

    @property
    def unannounced(self) -> int:
        """Stored events that the views have not heard of."""
        return sum(len(change.events) for change in self._unannounced)

    def announce(self) -> None:
        """Let the views hear of what was stored."""
        changes, self._unannounced = self._unannounced, []
        self._library.announce(changes)

    def take_back(self) -> bool:
        """Undo what was stored, if nothing else was changed since."""
        if not self._last or self._library.last_step != self._last:
            return False
        self._library.undo()
        return True

    def result(self) -> TableRead:
        """What the table gave, without its events."""
        reading = Reading(article=self._article)
        return TableRead(reading=reading, bad=tuple(self.bad), doubts=tuple(self.doubts))
