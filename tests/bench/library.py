"""The library: one durable edit against stock TinyDB and against SQLite, and opening against json.load, at three sizes."""

import json
import sqlite3
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import msgspec
from msgspec import structs
from tinydb import TinyDB

from store.library.library import Library
from store.model.documents import Event
from tests.bench.row import Row, against
from tests.bench.seeded import seeded_events

SIZES = (1_000, 10_000, 100_000)
EDITS = 100
"""Edits of which the median is taken; of stock TinyDB, which takes a second each, three."""


def seconds(run: Callable[[], object]) -> float:
    """Seconds of the clock: what is waited for here is the disk."""
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def filled(path: Path, events: list[Event]) -> None:
    """A closed library of some events."""
    with Library(path) as library:
        library.edit("Fill", events=events)


def edits(path: Path, events: list[Event]) -> float:
    """Median seconds of a durable edit in our library."""
    with Library(path) as library:

        def edit(event: Event) -> None:
            library.edit("Edit", events=[structs.replace(event, notes="a note")])

        return median(seconds(partial(edit, event)) for event in events[:EDITS])


def edits_in_turn(small: Path, large: Path, events: list[Event]) -> tuple[float, float]:
    """Median seconds of a durable edit in two libraries, in turn: the disk is not as quick at all times."""
    taken: tuple[list[float], list[float]] = [], []
    with Library(small) as one, Library(large) as two:
        for event in events[: EDITS * 2]:
            for library, found in zip((one, two), taken, strict=True):
                note = structs.replace(event, notes="another note")
                found.append(seconds(partial(library.edit, "Edit", events=[note])))
    return median(taken[0]), median(taken[1])


def sqlite_edits(path: Path, events: list[Event]) -> float:
    """Median seconds of a commit of the same document in SQLite, synchronous=FULL."""
    base = sqlite3.connect(path)
    base.execute("PRAGMA synchronous=FULL")
    base.execute("CREATE TABLE events (id TEXT PRIMARY KEY, document TEXT)")
    base.executemany("INSERT INTO events VALUES (?, ?)", ((e.id, msgspec.json.encode(e).decode()) for e in events))
    base.commit()

    def edit(event: Event) -> None:
        document = msgspec.json.encode(event).decode()
        base.execute("INSERT OR REPLACE INTO events VALUES (?, ?)", (event.id, document))
        base.commit()

    taken = [seconds(partial(edit, event)) for event in events[:EDITS]]
    base.close()
    return median(taken)


def stock_edits(path: Path, events: list[Event]) -> float:
    """Median seconds of an update in TinyDB as it is shipped."""
    path.write_text(json.dumps({"_default": {str(n): msgspec.to_builtins(e) for n, e in enumerate(events, 1)}}))
    with TinyDB(path) as stock:
        return median(seconds(partial(stock.update, {"notes": "a note"}, doc_ids=[n])) for n in (1, 2, 3))


def opening(path: Path, plain: Path, events: list[Event]) -> tuple[float, float]:
    """Seconds to open the library, and for json.load of the same documents: the least of three each, in turn."""
    plain.write_text(json.dumps({e.id: msgspec.to_builtins(e) for e in events}))
    mine, peer = [], []
    for _ in range(3):
        started = time.perf_counter()
        library = Library(path)
        mine.append(time.perf_counter() - started)
        library.close()
        peer.append(seconds(partial(_load, plain)))
    return min(mine), min(peer)


def _load(path: Path) -> object:
    with path.open("rb") as file:
        return json.load(file)


def measure() -> list[Row]:
    """The rows of the table, and how the time of an edit grows with the library."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in SIZES:
            events = seeded_events(size)
            path = folder / f"{size}.dateline"
            filled(path, events)
            taken = edits(path, events)
            of = f"at {size:,} events"
            stock, lite = stock_edits(folder / "stock.json", events), sqlite_edits(folder / f"{size}.sqlite", events)
            rows.append(against(f"a durable edit {of}, against stock TinyDB", taken, "s", stock, _stock_bar(size)))
            rows.append(against(f"a durable edit {of}, against a SQLite commit", taken, "s", lite, 5.0))
            mine, peer = opening(path, folder / "plain.json", events)
            rows.append(against(f"opening {of}, against json.load", mine, "s", peer, 2.0))
        first, last = edits_in_turn(
            folder / f"{SIZES[0]}.dateline", folder / f"{SIZES[-1]}.dateline", seeded_events(SIZES[0])
        )
    rows.append(against("a durable edit at 100,000 events, against 1,000", last, "s", first, 2.0))
    return rows


def _stock_bar(size: int) -> float:
    """A hundredth at 100,000 events; a smaller file is rewritten sooner."""
    return 0.01 if size == SIZES[-1] else 1.0
