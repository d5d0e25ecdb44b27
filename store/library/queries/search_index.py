"""Full-text search by an SQLite FTS5 index, which is expendable.

The index follows the library; one of another state, or a damaged one, is rebuilt.
"""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from store.library.library import Library
from store.library.queries.query_language import Query, SearchTerm, parse_query
from store.library.state.changes import Change
from store.model.documents import Article, Event

# Of the index; an index of another form is made again
FORM = 2
TOKENS = "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3'"


State = tuple[int, ...]


def index_path(library: Path) -> Path:
    """The path of a library's index."""
    return library.with_name(f".{library.name}.search")


class SearchIndex:
    """Finds events of a library.

    For a read-only one the index is in memory.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        path = index_path(library.path)
        if library.read_only_because:
            self._filled(sqlite3.connect(":memory:"))
        elif (base := _as_left(path, _state_of(library))) is not None:
            self._base = base
        else:
            self._anew(path)
        library.listen(self._follow)

    def _anew(self, path: Path) -> None:
        """A new index in a file; in memory where none can be written."""
        try:
            _delete(path)
            self._filled(sqlite3.connect(path))
        except (sqlite3.Error, OSError):
            self._filled(sqlite3.connect(":memory:"))

    def _filled(self, base: sqlite3.Connection) -> None:
        """Make an index of all events and articles; one that cannot be written is closed."""
        self._base = base
        try:
            _made(base)
            self._fill(self._library.events.values(), self._library.articles.values())
        except sqlite3.Error:
            base.close()
            raise

    def find(self, words: str) -> list[str]:
        """Ids of matching events in no order.

        All events for an empty query.
        """
        return self.find_query(parse_query(words, self._library.articles.get))

    def find_query(self, query: Query) -> list[str]:
        """The same for a query."""
        events = self._library.events
        if not any(not term.is_excluded for term in query.terms):
            hits: Iterable[str] = events
            if query.terms:
                left_out = set(self._hits([term._replace(is_excluded=False) for term in query.terms]))
                hits = (key for key in events if key not in left_out)
        else:
            hits = self._hits(query.terms)
        if not query.tests:
            return list(hits)
        return [key for key in hits if query.accepts(events[key])]

    def _hits(self, terms: Iterable[SearchTerm]) -> list[str]:
        """The events whose own text, or a text of whose articles, holds the terms. A damaged index is made anew."""
        match = match_of(terms)
        try:
            ids = self._matches(match)
        except sqlite3.DatabaseError:
            self._base.close()
            self._anew(index_path(self._library.path))
            ids = self._matches(match)
        events = self._library.events
        return [key for key in ids if key in events]

    def _matches(self, match: str) -> list[str]:
        own = [key for (key,) in self._base.execute("SELECT id FROM events WHERE events MATCH ?", (match,))]
        if not self._library.articles:
            return own
        articles = self._base.execute("SELECT id FROM articles WHERE articles MATCH ?", (match,)).fetchall()
        events_of_article = self._library.events_of_article
        return list(dict.fromkeys([*own, *(event for (article,) in articles for event in events_of_article(article))]))

    def _fill(self, events: Iterable[Event], articles: Iterable[Article]) -> None:
        """Add missing events and articles, and store the state of the index."""
        with self._base:
            self._put(events, articles)

    def _put(self, events: Iterable[Event], articles: Iterable[Article]) -> None:
        row = (self._base.execute("SELECT max(row) FROM rows").fetchone()[0] or 0) + 1
        by_table = (
            ("events", ((e.id, searchable_text(e)) for e in events)),
            ("articles", ((a.id, a.text) for a in articles)),
        )
        for table, texts in by_table:
            numbered = [(number, key, text) for number, (key, text) in enumerate(texts, row)]
            row += len(numbered)
            self._base.executemany(f"INSERT INTO {table} (rowid, id, text) VALUES (?, ?, ?)", numbered)
            self._base.executemany("INSERT INTO rows VALUES (?, ?)", ((key, number) for number, key, _ in numbered))
        self._base.execute("DELETE FROM state")
        self._base.execute("INSERT INTO state VALUES (?, ?, ?, ?, ?)", _state_of(self._library))

    def _follow(self, change: Change) -> None:
        """Take in a transaction. An index that cannot be written any more goes on in memory."""
        try:
            self._take_in(change)
        except sqlite3.Error:
            self._base.close()
            self._filled(sqlite3.connect(":memory:"))

    def _take_in(self, change: Change) -> None:
        changed = (*change.events, *change.articles, *change.removed)
        library = self._library
        with self._base:
            rows = [(key, row) for key in changed for row in self._row_of(key)]
            for table in ("events", "articles") if rows else ():
                self._base.executemany(f"DELETE FROM {table} WHERE rowid = ?", ((row,) for _, row in rows))
            self._base.executemany("DELETE FROM rows WHERE id = ?", ((key,) for key, _ in rows))
            self._put(
                (library.events[key] for key in change.events), (library.articles[key] for key in change.articles)
            )

    def _row_of(self, key: str) -> tuple[int, ...]:
        """The row of an event or article, if it is in the index."""
        row: tuple[int, ...] | None = self._base.execute("SELECT row FROM rows WHERE id = ?", (key,)).fetchone()
        return row or ()

    def close(self) -> None:
        """Close the index file and leave the library."""
        self._library.unlisten(self._follow)
        self._base.close()


def _state_of(library: Library) -> State:
    """What tells the state that an index is of: its own form, the last transaction and what it was, and how much there is."""
    return FORM, library.transaction_number, library.last_step_digest, len(library.events), len(library.articles)


def _made(base: sqlite3.Connection) -> None:
    """Lays out an empty index."""
    base.executescript(
        f"""PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
        CREATE TABLE state (form INTEGER, transactions INTEGER, digest INTEGER, events INTEGER, articles INTEGER);
        CREATE TABLE rows (id TEXT PRIMARY KEY, row INTEGER) WITHOUT ROWID;
        CREATE VIRTUAL TABLE events USING fts5(id UNINDEXED, text, {TOKENS});
        CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, text, {TOKENS});"""
    )


def _as_left(path: Path, state: State) -> sqlite3.Connection | None:
    """The index as it was left, None if there is none of that state."""
    if not path.exists():
        return None
    base = sqlite3.connect(path)
    try:
        if base.execute("SELECT * FROM state").fetchone() == state:
            base.execute("PRAGMA synchronous = NORMAL")
            return base
    except sqlite3.DatabaseError:
        pass
    base.close()
    return None


def _delete(path: Path) -> None:
    for one in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        one.unlink(missing_ok=True)


def match_of(terms: Iterable[SearchTerm]) -> str:
    """The terms as FTS5 writes them."""
    wanted = [_quoted(term) for term in terms if not term.is_excluded]
    unwanted = [_quoted(term) for term in terms if term.is_excluded]
    return " NOT ".join([" AND ".join(wanted), *unwanted])


def _quoted(term: SearchTerm) -> str:
    quoted = term.text.replace('"', '""').replace("\x00", " ")
    return f'"{quoted}"{"*" if term.is_prefix else ""}'


def searchable_text(event: Event) -> str:
    """The searchable text of an event: title, notes, tags, place, quotes..."""
    facts = event.facts
    named = [facts.place.name if facts.place else "", *facts.people, *event.tags, event.notes]
    named += [facts.launch.name or ""] if facts.launch else []
    return "\n".join([event.title, *filter(None, named), *(e.quote for r in event.reports for e in r.evidence)])
