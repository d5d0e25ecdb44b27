"""Addresses of web pages. No text, however wrong, raises an error here."""

from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

WEB = ("http", "https")


class WebServer(NamedTuple):
    """What an address connects to."""

    scheme: str
    host: str
    port: int | None


def is_address(text: str) -> bool:
    """Whether a text is nothing but the address of a page."""
    words = text.strip()
    return len(words.split()) == 1 and server_of(words) is not None


def server_of(address: str) -> WebServer | None:
    """The server of a page's address, None for other text."""
    parts = _split(address)
    try:
        if parts is None or parts.scheme not in WEB or not parts.hostname:
            return None
        return WebServer(parts.scheme, parts.hostname, parts.port)
    except ValueError:  # a port that is no number
        return None


def host_of(address: str) -> str:
    """The name of the server; the address itself if it names none."""
    server = server_of(address)
    return server.host if server else address


def without_password(address: str) -> str:
    """The address without user and password; "" for other text."""
    server, parts = server_of(address), _split(address)
    if server is None or parts is None:
        return ""
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address.strip())
    except ValueError:  # "http://[x"
        return None
