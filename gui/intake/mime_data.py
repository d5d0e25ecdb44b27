"""Files, addresses or text in a drop or on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from store.parsing.addresses import is_address
from store.reading.loading.formats import SUFFIXES

# Files taken from one dropped folder: more is surely the wrong folder
MOST = 2000


def can_take(data: QMimeData) -> bool:
    """Whether the data has files or text."""
    return data.hasUrls() or (data.hasText() and len(data.text().strip()) > 0)


def paths_in(data: QMimeData) -> list[Path]:
    """The local files in the data, folders expanded, without repeats."""
    files: dict[Path, None] = {}
    for url in data.urls():
        if not url.isLocalFile():
            continue
        path = Path(url.toLocalFile())
        for file in articles_in(path) if path.is_dir() else [path]:
            files[file] = None
    return list(files)


def articles_in(folder: Path) -> list[Path]:
    """Files below a folder that may be articles, or the folder itself.

    The folder is returned if it has none, so that the user hears about it.
    """
    articles = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    return articles[:MOST] or [folder]


def addresses_in(data: QMimeData) -> list[str]:
    """Addresses of pages in the data, without repeats.

    A text counts if it is nothing but an address.
    """
    addresses = [url.toString() for url in data.urls() if not url.isLocalFile()]
    pages = [address for address in addresses if is_address(address)]
    if not data.hasUrls() and is_address(data.text()):
        pages = [data.text().strip()]
    return list(dict.fromkeys(pages))


def text_in(data: QMimeData) -> str:
    """The text in the data, if it has neither files nor addresses."""
    is_text = not any(url.isLocalFile() for url in data.urls()) and not addresses_in(data)
    return data.text() if is_text else ""
