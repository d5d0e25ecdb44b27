"""Readings of short texts."""

from store.model.documents import Reading
from store.reading.loading.load import from_text
from store.reading.pipeline import read_article


def reading_of(text: str, published: str | None = "2023-03-16") -> Reading:
    return read_article(from_text(text, published=published).article)
