"""Downloads a page, after the user has agreed to its server."""

import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from store.parsing.addresses import host_of, is_address, server_of, without_password
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
HEADERS = {"User-Agent": "Dateline", "Accept": "*/*"}
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


class OtherServerError(UnreadableError):
    """A redirect to a server that the user has not allowed.

    `address` is where it sends to.
    """

    def __init__(self, address: str, before: str) -> None:
        super().__init__(address, before)
        self.address, self.before = address, before

    def __str__(self) -> str:
        return f"{host_of(self.before)} sends on to another server, {host_of(self.address)}; fetch that address if you trust it"


def fetch(address: str, whole: float = WHOLE) -> Fetched:
    """Download a page over http or https within `whole` seconds.

    Raises OtherServerError for a redirect to another server, UnreadableError with the reason.
    """
    if not is_address(address):
        raise UnreadableError("only addresses that begin with http:// or https:// can be fetched")
    first = without_password(address)
    connections = _Connections()
    with _deadline(connections, whole) as deadline:
        current = first
        for _ in range(REDIRECTS + 1):
            answer = _request(current, connections, deadline)
            if isinstance(answer, Fetched):
                return answer
            current = _followed(current, answer)
    raise UnreadableError(f"{host_of(first)} sends on more than {REDIRECTS} times")


class _Connections:
    """The connections of a download; it never goes from a public server to a private network."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []
        self._is_over = False
        self._began_public: bool | None = None

    def take(self, opened: socket.socket, host: str) -> None:
        """Watch a connection.

        Raises UnreadableError where a public server leads to a private address.
        """
        self._sockets.append(opened.dup())  # TLS takes the first one over
        is_public = ipaddress.ip_address(opened.getpeername()[0].partition("%")[0]).is_global
        if self._began_public is None:
            self._began_public = is_public
        if self._began_public and not is_public:
            opened.close()
            raise UnreadableError(f"{host} is an address inside a private network, to which a public page may not lead")
        if self._is_over:
            self.end()

    def end(self) -> None:
        """Shut the connections down, whatever waits for them."""
        self._is_over = True
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of the connections."""
        for one in self._sockets:
            one.close()


class _Deadline(NamedTuple):
    """When a download has to be done, on the monotonic clock, and in how many seconds that was."""

    at: float
    whole: float

    @property
    def error(self) -> UnreadableError:
        """What to say when it is past."""
        return UnreadableError(f"the page was not there after {self.whole:.0f} seconds")

    @property
    def is_past(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() >= self.at


@contextmanager
def _deadline(connections: _Connections, whole: float) -> Iterator[_Deadline]:
    """Close the connections at a deadline: a library that waits for a line or a piece does not look at the clock."""
    deadline = _Deadline(time.monotonic() + whole, whole)
    timer = threading.Timer(whole, connections.end)
    timer.daemon = True
    timer.start()
    try:
        yield deadline
    finally:
        timer.cancel()
        connections.close()


def _request(address: str, connections: _Connections, deadline: _Deadline) -> "Fetched | str":
    """The page at an address, or the address that it sends on to."""
    import urllib3  # noqa: PLC0415 - most users never fetch

    pool = _pool(address, connections)
    try:
        target = urlsplit(address)._replace(scheme="", netloc="", fragment="").geturl() or "/"
        answer = pool.urlopen(
            "GET", target, headers=HEADERS, redirect=False, retries=False, preload_content=False,
            timeout=urllib3.Timeout(connect=CONNECT, read=READ),
        )  # fmt: skip
        try:
            if onward := answer.get_redirect_location():
                return urljoin(address, onward)
            if answer.status >= 400:
                raise UnreadableError(f"{host_of(address)} answered with error {answer.status}")
            data = _body(answer, deadline)
        finally:
            answer.close()
    except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
        if deadline.is_past:
            raise deadline.error from error
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError(f"{host_of(address)} could not be reached: {_cause(error)}") from error
    finally:
        pool.close()
    return Fetched(data, _name(address, answer.headers.get("Content-Type", "")), address)


def _pool(address: str, connections: _Connections) -> "urllib3.HTTPConnectionPool":
    """A pool for one server, whose sockets are watched."""
    import urllib3  # noqa: PLC0415

    server = server_of(address)
    assert server is not None  # or it would not be fetched

    host = server.host

    def watched(base: Any) -> Any:
        class Watched(base):  # type: ignore[misc] # of a kind that is known at run time
            def _new_conn(self) -> socket.socket:
                opened: socket.socket = super()._new_conn()
                connections.take(opened, host)
                return opened

        return Watched

    kind = urllib3.HTTPSConnectionPool if server.scheme == "https" else urllib3.HTTPConnectionPool
    pool = kind(server.host, server.port)
    pool.ConnectionCls = watched(kind.ConnectionCls)
    return pool


def _followed(address: str, onward: str) -> str:
    """The address that a redirect leads to, on the same server. Raises OtherServerError."""
    here, there = server_of(address), server_of(onward)
    if there is None:
        raise UnreadableError(f"{host_of(address)} sends on to what is no page: {onward[:100]}")
    onward = without_password(onward)
    if here is None or here.host != there.host:
        raise OtherServerError(onward, address)
    return onward


def _body(answer: "urllib3.BaseHTTPResponse", deadline: _Deadline) -> bytes:
    """The bytes of an answer; an error once there are too many or they come too slowly."""
    pieces: list[bytes] = []
    size = 0
    for piece in answer.stream(PIECE, decode_content=True):
        size += len(piece)
        if size > LARGEST:
            raise UnreadableError(f"the page is larger than {LARGEST // 1_000_000} MB")
        pieces.append(piece)
    if deadline.is_past:  # the connection was closed, which a page without a length takes for its end
        raise deadline.error
    return b"".join(pieces)


def _name(address: str, content_type: str) -> str:
    """A file name for what came: the path's last part, with the ending of its declared format."""
    path = PurePosixPath(unquote(urlsplit(address).path))
    suffix = ENDINGS.get(content_type.partition(";")[0].strip().lower())
    ending = suffix or (path.suffix.lower() if path.suffix.lower() in SUFFIXES else ".html")
    return f"{path.stem or host_of(address)}{ending}"


def _cause(error: BaseException) -> str:
    """The innermost reason, without the library's own names."""
    reason = getattr(error, "reason", None)
    return _cause(reason) if isinstance(reason, Exception) else str(error).rpartition(": ")[2] or type(error).__name__
