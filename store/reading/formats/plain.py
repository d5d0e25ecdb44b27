"""Text and Markdown files, whatever their encoding claims to be."""

import codecs
import re

from store.reading.formats.unreadable import UnreadableError

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
MARKDOWN = re.compile(r"^(?:#{1,6}\s+|>\s?)|(?<!\w)[*_]{1,2}(?=\w)|(?<=[\w.!?])[*_]{1,2}(?!\w)", re.MULTILINE)
LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")


DECLARED = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)|<\?xml[^>]+encoding=[\"']([\w-]+)", re.IGNORECASE)


def declared_encoding(page: bytes) -> str:
    """The encoding that a web page claims in its first bytes; empty if none or none that exists."""
    match = DECLARED.search(page[:4096])
    name = next(filter(None, match.groups())).decode("ascii", errors="ignore") if match else ""
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def decode(data: bytes, declared: str = "") -> str:
    """The text of a file: by its byte order mark, else UTF-8, else as declared, else Windows-1252, which reads any byte.

    UTF-8 goes before what is declared: no text of another encoding is valid UTF-8 by chance, while pages that
    claim Latin-1 and hold UTF-8 are common. UnreadableError if it is empty or no text at all.
    """
    if not data.strip():
        raise UnreadableError("the file is empty")
    for mark, name in MARKS:
        if data.startswith(mark):
            return _checked(data.decode(name, errors="replace"))
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    try:
        return _checked(data.decode(declared or "cp1252"))
    except UnicodeDecodeError:
        return _checked(data.decode("cp1252", errors="replace"))


def _checked(text: str) -> str:
    if len(CONTROL.findall(text[:4096])) > 8:
        raise UnreadableError("this is not a text but a binary file")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def markdown(text: str) -> str:
    """The words of a Markdown text without its marks."""
    return MARKDOWN.sub("", LINK.sub(r"\1", text))
