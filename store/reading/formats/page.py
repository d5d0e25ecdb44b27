"""Saved web pages: the article's text, title, outlet, address and date of publication, by trafilatura."""

import logging
from typing import NamedTuple

from store.reading.formats.unreadable import UnreadableError


class Page(NamedTuple):
    """What a web page holds; empty strings where it does not say."""

    title: str
    text: str
    published: str
    outlet: str
    url: str


def read_page(html: str) -> Page:
    """The article of a page. UnreadableError if none is found on it."""
    import trafilatura  # noqa: PLC0415 - 0.6 s to import, and only web pages need it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot read we tell the user ourselves
    found = trafilatura.bare_extraction(html, with_metadata=True, include_comments=False, include_tables=False)
    if found is None or not (found.text or "").strip():
        raise UnreadableError("no article was found on this page")
    title = (found.title or "").strip()
    text = found.text.strip()
    if title and not text.startswith(title):
        text = f"{title}\n{text}"
    return Page(title, text, found.date or "", found.sitename or found.hostname or "", found.url or "")
