"""PDF files: their text by PDFium, lines joined to paragraphs."""

import re
from typing import Any

from store.language.translate import tr_noop
from store.reading.loading.date_candidate import DateCandidate
from store.reading.loading.formats.loaded_text import LoadedText
from store.reading.loading.unreadable_error import UnreadableError

# A longer PDF is a book; its first pages are read, which takes some 2 s
MOST_PAGES = 400
# PDFium's FPDF_ERR_PASSWORD
PASSWORD = 4
ENDS = re.compile(r"[.!?:]['\"”’)]?$")
SOFT_HYPHEN = re.compile(r"[\u00ad\u0002\ufffe]\s*\n?\s*")
STAMP = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def read_pdf(data: bytes) -> LoadedText:
    """The text of a PDF.

    Raises UnreadableError if locked, broken or only scanned.
    """
    import pypdfium2  # noqa: PLC0415 - the native library is loaded for PDFs only

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == PASSWORD or "password" in str(error).lower():
            raise UnreadableError(
                tr_noop("this PDF is protected by a password; save it without one, or paste its text")
            ) from error
        raise UnreadableError(tr_noop("this PDF is damaged or cut off; get it again, or paste its text")) from error
    try:
        pages = [_page_text(document, number) for number in range(min(len(document), MOST_PAGES))]
        about = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(tr_noop("this PDF is damaged or cut off; get it again, or paste its text")) from error
    finally:
        document.close()
    text = "\n".join(paragraph for page in pages for paragraph in paragraphs(page))
    if not text.strip():
        raise UnreadableError(
            tr_noop("this PDF holds pictures of pages, no text; have its text recognised first, or type it")
        )
    return LoadedText(
        text=text, author=about.get("Author", "").strip(), offered=_created(about.get("CreationDate", ""))
    )


def _page_text(document: Any, number: int) -> str:
    page = document[number]
    text_page = page.get_textpage()
    text = str(text_page.get_text_bounded())
    text_page.close()
    page.close()
    return text


def paragraphs(page: str) -> list[str]:
    """Lines joined to paragraphs, which end at blank or short lines."""
    lines = [line.strip() for line in SOFT_HYPHEN.sub("", page.replace("\r\n", "\n")).split("\n")]
    margin = max((len(line) for line in lines), default=0)
    paragraphs: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        if not line:
            paragraphs.append([])
            continue
        paragraphs[-1].append(line)
        is_short = len(line) < 0.8 * margin
        if (is_short and (ENDS.search(line) or number == 0)) or (is_short and len(paragraphs[-1]) == 1 and number < 6):
            paragraphs.append([])
    return [" ".join(group) for group in paragraphs if group]


def _created(stamp: str) -> tuple[DateCandidate, ...]:
    match = STAMP.match(stamp)
    return (DateCandidate("-".join(match.groups()), tr_noop("when the PDF was made"), firm=False),) if match else ()
