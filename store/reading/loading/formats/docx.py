"""Word files (.docx): paragraphs and tables by python-docx."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from store.language.translate import tr_noop
from store.reading.loading.date_candidate import DateCandidate
from store.reading.loading.formats.loaded_text import LoadedText
from store.reading.loading.unreadable_error import UnreadableError

# Bytes once unpacked; a small file that unpacks to more is broken or hostile
LARGEST_INSIDE = 200_000_000
OLE = b"\xd0\xcf\x11\xe0"


def read_docx(data: bytes) -> LoadedText:
    """The text of a Word file. Raises UnreadableError if locked or broken."""
    if data.startswith(OLE):
        raise UnreadableError(
            tr_noop("this Word file is protected by a password, or older than .docx; save it as .docx or text")
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, OSError, EOFError) as error:
        raise UnreadableError(
            tr_noop("this Word file is damaged or cut off; get it again, or paste its text")
        ) from error
    if size > LARGEST_INSIDE:
        raise UnreadableError(tr_noop("this Word file unpacks to more than 200 MB; paste the article's text instead"))
    return _unpacked(data)


def _unpacked(data: bytes) -> LoadedText:
    import docx  # noqa: PLC0415 - 0.2 s to import, and only Word files need it

    try:
        document = docx.Document(io.BytesIO(data))
        lines = list(_lines(document.element.body))
        about = document.core_properties
    except MemoryError:
        raise
    except Exception as error:  # python-docx lets errors of zip, XML and its own parts through
        raise UnreadableError(
            tr_noop("this Word file is damaged, or no Word file; get it again, or paste its text")
        ) from error
    text = "\n".join(line.strip() for line in lines).strip()
    if not text:
        raise UnreadableError(tr_noop("this Word file holds no text; paste the article's text instead"))
    made = about.created.date().isoformat() if about.created else ""
    offered = (DateCandidate(made, tr_noop("when the file was made"), firm=False),) if made else ()
    return LoadedText(text=text, author=(about.author or "").strip(), offered=offered)


def _lines(body: Any) -> Iterator[str]:
    """A line a paragraph, and a line a row of a table.

    Each cell is read once, however many columns it claims to span.
    """
    from docx.oxml.ns import qn  # noqa: PLC0415

    paragraph, row, table = qn("w:p"), qn("w:tr"), qn("w:tbl")
    for block in body.iter(paragraph, row):
        if next(block.iterancestors(table if block.tag == paragraph else row), None) is not None:
            continue  # told with the row that it stands in
        yield block.text if block.tag == paragraph else " ".join(filter(None, (p.text for p in block.iter(paragraph))))
