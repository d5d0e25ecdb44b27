"""A file to an Article: by format, with its date of publication or the candidates for it."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from store.model import Article
from store.reading.formats import SUFFIXES, page, plain
from store.reading.formats.unreadable import UnreadableError
from store.reading.passages import headline
from store.reading.published import Candidate, candidates, firm

LARGEST = 20_000_000
"""Bytes; the longest news article seen is under 200 kB, a saved page with its pictures under 10 MB."""


class Loaded(NamedTuple):
    """An article and the dates that can be offered for it when it tells none itself."""

    article: Article
    offered: tuple[Candidate, ...]


def article_id(text: str) -> str:
    """The identity of a text: the same words have the same id wherever they come from."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]


def load(path: Path, published: str | None = None) -> Loaded:
    """The article in a file; `published` (ISO 8601), if given, is taken as the user's word.

    UnreadableError says why a file holds no article; OSError is the system's.
    """
    if path.is_dir():
        raise UnreadableError("this is a folder; drop the articles in it instead")
    if path.suffix.lower() not in SUFFIXES:
        raise UnreadableError(
            f"files of the kind “{path.suffix or path.name}” cannot be read; save it as text or as a web page"
        )
    if path.stat().st_size > LARGEST:
        raise UnreadableError(f"the file is larger than {LARGEST // 1_000_000} MB")
    text = plain.decode(path.read_bytes())
    if path.suffix.lower() in (".html", ".htm", ".xhtml"):
        return _from_page(page.read_page(text), path, published)
    if path.suffix.lower() in (".md", ".markdown"):
        text = plain.markdown(text)
    return from_text(text, path.name, published, path.stat().st_mtime)


def from_text(text: str, file_name: str = "", published: str | None = None, modified: float | None = None) -> Loaded:
    """The article of a text, as pasted or read from a file. UnreadableError if it is empty."""
    if not text.strip():
        raise UnreadableError("the text is empty")
    offered = candidates(text, file_name, modified)
    known = firm(offered)
    how = "given by the user" if published else known.how if known else ""
    article = Article(
        id=article_id(text),
        title=headline(text)[:300],
        text=text,
        published=published or (known.published if known else None),
        published_how=how,
        file_name=file_name,
    )
    return Loaded(article, tuple(offered))


def _from_page(found: page.Page, path: Path, published: str | None) -> Loaded:
    loaded = from_text(found.text, path.name, published, path.stat().st_mtime)
    known = published or found.published or loaded.article.published
    how = (
        "given by the user" if published else "the page's own date" if found.published else loaded.article.published_how
    )
    article = Article(
        id=loaded.article.id,
        title=found.title or loaded.article.title,
        text=found.text,
        published=known,
        published_how=how,
        url=found.url,
        outlet=found.outlet,
        file_name=path.name,
    )
    return Loaded(article, loaded.offered)
