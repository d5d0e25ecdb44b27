"""From a file to an article, dated if possible."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from store.language.translate import tr_noop
from store.model.documents import Article
from store.model.partial_dates import is_publication_date
from store.parsing.addresses import without_password
from store.parsing.encoding import replace_surrogates
from store.reading.loading.date_candidate import DateCandidate
from store.reading.loading.formats.loaded_text import LoadedText
from store.reading.loading.formats.signature import read_bytes
from store.reading.loading.publication_date import find_candidates, firm_candidate
from store.reading.loading.unreadable_error import UnreadableError
from store.reading.text.segmentation import headline
from store.runtime.regular_file import read_regular_file

# Bytes; the longest news article seen is under 200 kB, a saved page with its pictures under 10 MB
LARGEST = 20_000_000


class Loaded(NamedTuple):
    """An article, and dates to offer if it has none."""

    article: Article
    offered: tuple[DateCandidate, ...]


def article_id(text: str) -> str:
    """The id of a text: equal texts have equal ids."""
    return hashlib.sha256(" ".join(text.split()).encode(errors="replace")).hexdigest()[:16]


def load(path: Path, published: str | None = None) -> Loaded:
    """Load an article.

    `published`, a partial date, counts as the user's word. Raises UnreadableError with the reason, OSError from the
    system.
    """
    if path.is_dir():
        raise UnreadableError(tr_noop("this is a folder; drop the articles in it instead"))
    data = read_regular_file(path, LARGEST)
    if len(data) > LARGEST:
        raise UnreadableError(f"the file is larger than {LARGEST // 1_000_000} MB; paste the article's text instead")
    return from_bytes(data, replace_surrogates(path.name), published, path.stat().st_mtime)


def from_bytes(data: bytes, name: str, published: str | None = None, modified: float | None = None) -> Loaded:
    """The article in the bytes of a file. Raises UnreadableError."""
    return article_from(read_bytes(data, name), name, published, modified)


def from_text(text: str, file_name: str = "", published: str | None = None, modified: float | None = None) -> Loaded:
    """The article of a text, as pasted. UnreadableError if it is empty."""
    return article_from(LoadedText(text=text), file_name, published, modified)


def article_from(
    content: LoadedText, file_name: str, published: str | None = None, modified: float | None = None
) -> Loaded:
    """The article, dated by the user, the file, or its text."""
    content = content._replace(text=replace_surrogates(content.text))
    if not content.text.strip():
        raise UnreadableError(tr_noop("the text is empty"))
    if published and not is_publication_date(published):
        raise UnreadableError(f"“{published}” is no date of publication such as 2023-03-16 or 2023-03")
    in_text = find_candidates(content.text, file_name, modified)
    declared = content.published if content.published and is_publication_date(content.published) else None
    known = DateCandidate(declared, content.how, firm=True) if declared else firm_candidate(in_text)
    how = tr_noop("given by the user") if published else known.how if known else ""
    article = Article(
        id=article_id(content.text),
        title=replace_surrogates(content.title or headline(content.text))[:300],
        text=content.text,
        published=published or (known.published if known else None),
        published_how=how,
        url=without_password(content.url),
        outlet=replace_surrogates(content.outlet),
        author=replace_surrogates(content.author),
        file_name=file_name,
    )
    return Loaded(article, _without_repeats([*content.offered, *in_text]))


def _without_repeats(offered: list[DateCandidate]) -> tuple[DateCandidate, ...]:
    return tuple({candidate.published: candidate for candidate in reversed(offered)}.values())[::-1]
