"""Files, addresses or text in a drop or on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from store.parsing.addresses import is_address


def can_take(data: QMimeData) -> bool:
    """Whether the data has files or text."""
    return data.hasUrls() or (data.hasText() and len(data.text().strip()) > 0)


def paths_in(data: QMimeData) -> list[Path]:
    """The local files and folders in the data, without repeats."""
    return list(dict.fromkeys(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()))


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
