"""Tables as sources in the library, as articles are.

Each row a report.
"""

import hashlib
from collections.abc import Collection

from msgspec import Struct, structs

from store.exchange.tables.column_mapping import Mapping
from store.exchange.tables.row import BadRow, Doubt
from store.exchange.tables.row_events import read_events
from store.exchange.tables.sheet import Sheet
from store.language.intervals import plural
from store.library.library import Library
from store.library.state.changes import Change, Outcome, counts_line
from store.library.state.prepared_change import PreparedChange
from store.model.documents import Article, Event, Reading, Report

# Share of the rows of a table that a later edition of it, under the same file name, still has; and two of them
# at least, or all: the tables of two sources may have one name and an incident in common
SAME_TABLE = 0.5


class TableRead(Struct, frozen=True, kw_only=True):
    """What a table gives: events, bad rows, and cells kept as notes."""

    reading: Reading
    bad: tuple[BadRow, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def table_article(sheet: Sheet) -> Article:
    """The article that a table is in the library."""
    return Article(id=_id(sheet), title=sheet.name, text="", file_name=sheet.name)


def read_rows(sheet: Sheet, mapping: Mapping, article: Article | None = None) -> TableRead:
    """The events of a table by a mapping.

    `article`: that of the whole table, where the sheet is a part.
    """
    article = article or table_article(sheet)
    events: list[Event] = []
    bad: list[BadRow] = []
    doubts: list[Doubt] = []
    for outcome in read_events(sheet, mapping):
        if isinstance(outcome, BadRow):
            bad.append(outcome)
            continue
        event, doubtful = outcome
        report = Report(article=article.id, evidence=(), facts=event.facts, tags=event.tags, notes=event.notes)
        events.append(structs.replace(event, reports=(report,)))
        doubts += doubtful
    return TableRead(reading=Reading(article=article, events=tuple(events)), bad=tuple(bad), doubts=tuple(doubts))


def _id(sheet: Sheet) -> str:
    """A hash of the cells, as that of an article's text."""
    digest = hashlib.sha256()
    for number, row in enumerate((sheet.columns, *sheet.rows)):
        digest.update(("\x1e" * bool(number) + "\x1f".join(row)).encode(errors="replace"))
    return digest.hexdigest()[:16]


def add_table(library: Library, read: TableRead) -> Change:
    """Store a table's events in one step.

    A later edition replaces the earlier.
    """
    return library.commit(prepare_table(library, read))


def prepare_table(library: Library, read: TableRead) -> PreparedChange:
    """The import of a table's events, to be committed."""
    reading = _as_edition(library, read.reading)
    return library.prepare([reading], f"Import of {reading.article.file_name}", again=True)


def _as_edition(library: Library, reading: Reading) -> Reading:
    """The reading under the id of the table that it is a later edition of, if there is one."""
    rows = _rows(reading.events)
    for known in library.articles.values():
        if known.file_name != reading.article.file_name or known.text:
            continue
        earlier = [event for key in library.events_of_article(known.id) if (event := library.events.get(key))]
        before = {
            (event.kind, report.title, report.facts.start)
            for event in earlier
            for report in event.reports
            if report.article == known.id
        }
        common = len(before & rows)
        if common and (common == len(before) or (common > 1 and common >= SAME_TABLE * len(before))):
            return _under(known.id, reading)
    return reading


def _rows(events: Collection[Event]) -> set[tuple[str, str, str | None]]:
    return {(event.kind, event.title, event.facts.start) for event in events}


def _under(article: str, reading: Reading) -> Reading:
    events = tuple(
        structs.replace(event, reports=tuple(structs.replace(r, article=article) for r in event.reports))
        for event in reading.events
    )
    return Reading(article=structs.replace(reading.article, id=article), events=events)


def outcome_lines(change: Change, read: TableRead) -> list[str]:
    """Report of an import: the sum, then bad rows, then notes."""
    known = f"{change.outcomes[0].title}: nothing new, {plural(len(read.reading.events), 'event')} here already"
    return [known if change.is_empty else sum_line(change.outcomes[0], read), *row_lines(read)]


def row_lines(read: TableRead) -> list[str]:
    """One line for each bad row and each note."""
    lines = [f"line {bad.number}: {bad.reason}" for bad in read.bad]
    lines += [
        f"line {d.number}, {d.column}: “{d.words}” was not understood in full and is kept in the notes"
        for d in read.doubts
    ]
    return lines


def sum_line(outcome: Outcome, read: TableRead) -> str:
    """The result of an import in one line."""
    counts = counts_line([outcome])
    left = f", {plural(len(read.bad), 'row')} left out" if read.bad else ""
    kept = f", {plural(len(read.doubts), 'cell')} kept in words" if read.doubts else ""
    return f"{outcome.title}: {counts}{left}{kept}"
