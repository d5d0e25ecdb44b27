"""Text and Markdown files, whatever their encoding claims to be."""

import codecs
import re

from store.parsing.encoding import UndecodableError, decode_text
from store.reading.loading.unreadable_error import UnreadableError

MARKDOWN = re.compile(r"^(?:#{1,6}\s+|>\s?)|(?<!\w)[*_]{1,2}(?=\w)|(?<=[\w.!?])[*_]{1,2}(?!\w)", re.MULTILINE)
LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")


DECLARED = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)|<\?xml[^>]+encoding=[\"']([\w-]+)", re.IGNORECASE)


def declared_encoding(page: bytes) -> str:
    """The encoding a page claims in its first bytes, "" if unknown."""
    match = DECLARED.search(page[:4096])
    name = next(filter(None, match.groups())).decode("ascii", errors="ignore") if match else ""
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def decode(data: bytes, declared: str = "") -> str:
    """The text of a file. Raises UnreadableError if empty or not text."""
    try:
        return decode_text(data, declared)
    except UndecodableError as error:
        raise UnreadableError(str(error)) from error


def markdown(text: str) -> str:
    """The words of a Markdown text without its marks."""
    return MARKDOWN.sub("", LINK.sub(r"\1", text))
