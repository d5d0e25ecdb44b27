"""Syndicated copies: outlets that print the same text are one source."""

import re
from collections.abc import Iterable, Mapping

from store.model.documents import Article, Event

# Share of the shorter text's shingles that stand in the longer one. Agency copy under new headlines keeps 0.8
# and more; two reporters on one launch share 0.02 to 0.10 (measured on the labelled articles).
COPIED = 0.7
# Shingles below which a text says too little to be told a copy
LEAST = 20


def shingles(text: str) -> frozenset[int]:
    """Hashes of all runs of three words (Broder 1997, resemblance)."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(map(hash, zip(words, words[1:], words[2:], strict=False)))


def containment(one: frozenset[int], two: frozenset[int]) -> float:
    """Share of the smaller set inside the larger, 0 to 1."""
    least = min(len(one), len(two))
    return len(one & two) / least if least else 0.0


def original_of(article: Article, among: Iterable[Article]) -> str:
    """Id of the article that another copies, "" if none."""
    own: frozenset[int] | None = None
    for other in among:
        own = shingles(article.text) if own is None else own
        if len(own) < LEAST:
            return ""
        theirs = shingles(other.text)
        if len(theirs) >= LEAST and containment(own, theirs) >= COPIED:
            return other.copy_of or other.id
    return ""


def source_of(article: str, articles: Mapping[str, Article]) -> str:
    """Id of the article that stands for a source."""
    current = articles.get(article)
    return (current.copy_of if current else "") or article


def sources(event: Event, articles: Mapping[str, Article]) -> frozenset[str]:
    """Sources of an event, copies counted once."""
    return frozenset(source_of(report.article, articles) for report in event.reports)
