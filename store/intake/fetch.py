"""Downloads a page, after the user has agreed to its address."""

import time
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from store.reading.loading.formats import SUFFIXES
from store.reading.loading.unreadable_error import UnreadableError

if TYPE_CHECKING:
    import urllib3

# Bytes; a news page is under 2 MB, a press kit as PDF seldom over 5
LARGEST = 10_000_000
# Seconds to connect, to wait for the next bytes, and for all of it: a server that drips must end too
CONNECT, READ, WHOLE = 10.0, 15.0, 60.0
REDIRECTS = 5
PIECE = 65_536
ENDINGS = {
    "text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/plain": ".txt",
    "text/markdown": ".md", "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}  # fmt: skip


class Fetched(NamedTuple):
    """A download: bytes, a file name with the right suffix, final address."""

    data: bytes
    name: str
    address: str


def is_address(text: str) -> bool:
    """Whether a text is nothing but the address of a page."""
    words = text.strip()
    parts = urlsplit(words)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and len(words.split()) == 1


def host_of(address: str) -> str:
    """The server that an address names."""
    return urlsplit(address).hostname or address


def fetch(address: str) -> Fetched:
    """Download a page over http or https. Raises UnreadableError with the reason."""
    import urllib3  # noqa: PLC0415 - most users never fetch

    if not is_address(address):
        raise UnreadableError("only addresses that begin with http:// or https:// can be fetched")
    retries = urllib3.Retry(total=REDIRECTS, connect=0, read=0, redirect=REDIRECTS)
    pool = urllib3.PoolManager(timeout=urllib3.Timeout(connect=CONNECT, read=READ), retries=retries)
    try:
        answer = pool.request(
            "GET", address, preload_content=False, headers={"User-Agent": "Dateline", "Accept": "*/*"}
        )
        try:
            if answer.status >= 400:
                raise UnreadableError(f"{host_of(address)} answered with error {answer.status}")
            data = _body(answer, time.monotonic() + WHOLE)
        finally:
            answer.close()
    except urllib3.exceptions.HTTPError as error:
        raise UnreadableError(f"{host_of(address)} could not be reached: {_cause(error)}") from error
    final = urljoin(address, answer.url or "")
    return Fetched(data, _name(final, answer.headers.get("Content-Type", "")), final)


def _body(answer: "urllib3.BaseHTTPResponse", until: float) -> bytes:
    """The bytes of an answer; an error once there are too many or they come too slowly."""
    pieces: list[bytes] = []
    size = 0
    for piece in answer.stream(PIECE, decode_content=True):
        size += len(piece)
        if size > LARGEST:
            raise UnreadableError(f"the page is larger than {LARGEST // 1_000_000} MB")
        if time.monotonic() > until:
            raise UnreadableError(f"the page was not there after {WHOLE:.0f} seconds")
        pieces.append(piece)
    return b"".join(pieces)


def _name(address: str, content_type: str) -> str:
    """A file name for what came: the path's last part, with the ending of its declared format."""
    path = PurePosixPath(unquote(urlsplit(address).path))
    suffix = ENDINGS.get(content_type.partition(";")[0].strip().lower())
    ending = suffix or (path.suffix.lower() if path.suffix.lower() in SUFFIXES else ".html")
    return f"{path.stem or host_of(address)}{ending}"


def _cause(error: Exception) -> str:
    """The innermost reason, without the library's own names."""
    reason = getattr(error, "reason", None)
    return _cause(reason) if isinstance(reason, Exception) else str(error).rpartition(": ")[2] or type(error).__name__
