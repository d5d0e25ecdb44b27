"""The search at 100,000 events, against bare FTS5 on the same texts with the same words."""

import json
import random
import re
import sqlite3
import tempfile
import time
from pathlib import Path
from statistics import median

from msgspec import structs

from store.library.library import Library
from store.library.queries.query_language import parse_query
from store.library.queries.search_index import TOKENS, SearchIndex, match_of, searchable_text
from store.model.documents import Event
from tests.bench.library import SIZES
from tests.bench.row import Row, against
from tests.bench.seeded import seeded_events

QUERIES = 200
LABELLED = Path("tests/labelled")
FILTERS = ("", "", "", "kind:launch", "after:2010", "actor:KP kind:launch", "in:2017", "range:>1000", "-kind:meeting")


def sentences() -> list[str]:
    """The sentences of the labelled articles."""
    texts = (path.read_text("utf-8") for path in sorted(LABELLED.glob("*.txt")))
    return [part for text in texts for part in re.split(r"(?<=[.!?])\s+|\n\n+", text) if len(part.split()) > 6]


def gated_pattern(events: list[Event], seed: int = 2) -> list[Event]:
    """Events whose quotes are sentences of news."""
    chance, said = random.Random(seed), sentences()
    found = []
    for event in events:
        quotes = tuple(structs.replace(e, quote=" ".join(chance.sample(said, 2))) for e in event.reports[0].evidence)
        found.append(structs.replace(event, reports=(structs.replace(event.reports[0], evidence=quotes),)))
    return found


def queries(seed: int = 3) -> list[str]:
    """What people look for: names, places and people of labelled events, two words of a sentence, phrases, beginnings."""
    chance = random.Random(seed)
    labels = [json.loads(path.read_text("utf-8")) for path in sorted(LABELLED.glob("*.gold.json"))]
    events = [event for label in labels for event in label["events"]]
    names = [n for e in events for n in (*(e.get("people") or ()), e.get("place")) if n]
    names += [name for e in events if (name := (e.get("launch") or {}).get("name"))]
    words = [re.findall(r"\w{4,}", sentence) for sentence in sentences()]
    phrases = [f'"{" ".join(w[:2])}"' for w in words if len(w) > 4]
    pairs = [" ".join(chance.sample(w, 2)) for w in words if len(w) > 4]
    typed = [word[: chance.randint(3, 6)] for w in words for word in w[:1]]
    kinds = [sorted(set(each)) for each in (names, phrases, pairs, typed)]
    return [f"{chance.choice(FILTERS)} {chance.choice(kinds[n % len(kinds)])}".strip() for n in range(QUERIES)]


def bare(path: Path, events: list[Event]) -> sqlite3.Connection:
    """FTS5 and nothing else."""
    base = sqlite3.connect(path)
    base.execute(f"CREATE VIRTUAL TABLE events USING fts5(id UNINDEXED, text, {TOKENS})")
    base.executemany("INSERT INTO events VALUES (?, ?)", ((event.id, searchable_text(event)) for event in events))
    base.commit()
    return base


def measure() -> list[Row]:
    """Median seconds of a search, at three sizes."""
    return [_row(size) for size in SIZES]


def _row(size: int) -> Row:
    events, asked = gated_pattern(seeded_events(size)), queries()
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder, "a.dateline")) as library:
        library.edit("Fill", events=events)
        index, peer = SearchIndex(library), bare(Path(folder, "bare.sqlite"), events)
        mine, theirs = [], []
        for words in asked:
            match = match_of(parse_query(words).terms)
            started = time.perf_counter()
            peer.execute("SELECT id FROM events WHERE events MATCH ?", (match,)).fetchall()
            between = time.perf_counter()
            index.find(words)
            mine.append(time.perf_counter() - between)
            theirs.append(between - started)
        index.close()
        peer.close()
    name = f"search at {size:,} events, median of {QUERIES}, against bare FTS5"
    return against(name, median(mine) * 1000, "ms", median(theirs) * 1000, 1.5)
