"""Adding read articles in one transaction against SQLite with FTS5, and how the time of merging grows."""

import sqlite3
import tempfile
from functools import partial
from pathlib import Path

import msgspec
from msgspec import structs

from store.library.library import Library
from store.library.queries.search_index import TOKENS, SearchIndex, searchable_text
from store.model.documents import Article, Event, Reading, Report
from tests.bench.library import SIZES, filled, seconds
from tests.bench.row import Row, against
from tests.bench.searching import gated_pattern, sentences
from tests.bench.seeded import seeded_events

ARTICLES = 1_000
EVENTS_OF_ONE = 3
"""Events that an article tells, as the labelled ones do on average."""
FEW, MANY = 1_000, 10_000
TABLES = """PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
CREATE TABLE articles (id TEXT PRIMARY KEY, document TEXT); CREATE TABLE events (id TEXT PRIMARY KEY, document TEXT);"""


def readings(count: int, seed: int) -> list[Reading]:
    """Articles of some 2,000 characters, each telling some events."""
    events, said = gated_pattern(seeded_events(count * EVENTS_OF_ONE, seed), seed), sentences()
    return [_reading(n, events[n * EVENTS_OF_ONE : (n + 1) * EVENTS_OF_ONE], said, seed) for n in range(count)]


def _reading(number: int, events: list[Event], said: list[str], seed: int) -> Reading:
    key = f"{seed:04}{number:012}"
    text = " ".join(said[(number * 7 + n * 13) % len(said)] for n in range(16))
    article = Article(id=key[::-1], title=said[number % len(said)][:80], text=text, published="2026-03-16")
    told = (_told(event, n, article.id) for n, event in enumerate(events, 1))
    return Reading(article=article, events=tuple(told))


def _told(event: Event, number: int, article: str) -> Event:
    reports: tuple[Report, ...] = tuple(structs.replace(report, article=article) for report in event.reports)
    return structs.replace(event, id=f"e{number}", reports=reports)


def adding(path: Path, held: list[Event], peer: Path) -> tuple[float, float]:
    """Seconds to add articles to a library in use with its search index, and for SQLite to store the same documents and
    index the same texts, in one transaction each: the least of three, in turn."""
    base, mine, theirs = _peer(peer, held), [], []
    with Library(path) as library:
        index = SearchIndex(library)
        library.add(readings(1, seed=9))
        for seed in (5, 6, 7):
            new = readings(ARTICLES, seed)
            mine.append(seconds(partial(library.add, new)))
            theirs.append(seconds(partial(_add_to_peer, base, new)))
        index.close()
    base.close()
    return min(mine), min(theirs)


def _peer(path: Path, held: list[Event]) -> sqlite3.Connection:
    base = sqlite3.connect(path)
    base.executescript(TABLES)
    for name in ("articles", "events"):
        base.execute(f"CREATE VIRTUAL TABLE {name}_text USING fts5(id UNINDEXED, text, {TOKENS})")
    _put(base, "events", [(event.id, event, searchable_text(event)) for event in held])
    base.commit()
    return base


def _add_to_peer(base: sqlite3.Connection, new: list[Reading]) -> None:
    _put(base, "articles", [(r.article.id, r.article, r.article.text) for r in new])
    _put(base, "events", [(f"{r.article.id}-{e.id}", e, searchable_text(e)) for r in new for e in r.events])
    base.commit()


def _put(base: sqlite3.Connection, table: str, documents: list[tuple[str, msgspec.Struct, str]]) -> None:
    base.executemany(
        f"INSERT INTO {table} VALUES (?, ?)", ((key, msgspec.json.encode(d).decode()) for key, d, _ in documents)
    )
    base.executemany(f"INSERT INTO {table}_text VALUES (?, ?)", ((key, text) for key, _, text in documents))


def merging(folder: Path, held: list[Event], count: int) -> float:
    """Seconds to merge that many new events into a library, its index of incidents ready."""
    path = folder / f"{count}.dateline"
    filled(path, held)
    new = readings(count // EVENTS_OF_ONE, seed=7)
    with Library(path) as library:
        library.add(readings(1, seed=9))
        return seconds(partial(library.add, new))


def measure() -> list[Row]:
    """Adding at three sizes, and merging ten times as many."""
    rows = [_adding_row(size) for size in SIZES]
    held = seeded_events(SIZES[-1])
    with tempfile.TemporaryDirectory() as name:
        few, many = (merging(Path(name), held, count) for count in (FEW, MANY))
    rows.append(against(f"merging {MANY:,} new events into {SIZES[-1]:,}, against {FEW:,}", many, "s", few, 12.0))
    return rows


def _adding_row(size: int) -> Row:
    held = gated_pattern(seeded_events(size))
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "a.dateline")
        filled(path, held)
        mine, peer = adding(path, held, Path(name, "a.sqlite"))
    return against(
        f"adding {ARTICLES:,} read articles at {size:,} events, against SQLite with FTS5", mine, "s", peer, 3.0
    )
