"""The format of a file, by first bytes or suffix."""

import re
from collections.abc import Callable
from pathlib import PurePath

from store.language.translate import tr_noop
from store.reading.loading.formats import SUFFIXES, plain
from store.reading.loading.formats.docx import OLE, read_docx
from store.reading.loading.formats.loaded_text import LoadedText
from store.reading.loading.formats.mail import read_mail, read_web_archive
from store.reading.loading.formats.page import read_page
from store.reading.loading.formats.pdf import read_pdf
from store.reading.loading.unreadable_error import UnreadableError

PACKED = b"PK\x03\x04"
PAGE = re.compile(rb"\s*(?:<!doctype html|<html|<\?xml[^>]*\?>\s*<(?:!doctype )?html)", re.IGNORECASE)
ARCHIVE = re.compile(rb"(?:From: <Saved by|MIME-Version:|Snapshot-Content-Location:)", re.IGNORECASE)
RELATED = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
# Bytes in which a format shows itself
HEAD = 4096


def read_bytes(data: bytes, name: str) -> LoadedText:
    """The contents of a file. Raises UnreadableError with the reason."""
    suffix = PurePath(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise UnreadableError(
            f"files of the kind “{suffix or name}” cannot be read; save it as text, web page, PDF or .docx"
        )
    if not data.strip():
        raise UnreadableError(tr_noop("the file is empty; save the article again, or paste its text"))
    return _reader(data, suffix)(data)


def _reader(data: bytes, suffix: str) -> Callable[[bytes], LoadedText]:
    head = data[:HEAD]
    if head.lstrip().startswith(b"%PDF-") or suffix == ".pdf":
        return read_pdf
    if head.startswith((PACKED, OLE)) or suffix == ".docx":
        return read_docx
    is_page = suffix in (".html", ".htm", ".xhtml")
    if suffix in (".mht", ".mhtml") or (is_page and ARCHIVE.match(head) and RELATED.search(head)):
        return read_web_archive
    if suffix == ".eml":
        return read_mail
    if is_page or PAGE.match(head.removeprefix(b"\xef\xbb\xbf")):
        return lambda page: read_page(plain.decode(page, declared=plain.declared_encoding(page)))
    return _markdown if suffix in (".md", ".markdown") else _plain


def _plain(data: bytes) -> LoadedText:
    return LoadedText(text=plain.decode(data))


def _markdown(data: bytes) -> LoadedText:
    return LoadedText(text=plain.markdown(plain.decode(data)))
