import http.server
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest

from store.intake import fetch as fetching
from store.intake.fetch import fetch, is_address
from store.reading.loading.formats.loaded_text import UnreadableError
from tests.store.reading.test_files import PAGE


class Site(http.server.BaseHTTPRequestHandler):
    """A small news site."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/2023/rise")
            self.end_headers()
            return
        if self.path == "/round":
            self.send_response(302)
            self.send_header("Location", "/round")
            self.end_headers()
            return
        self.send_response(404 if self.path == "/gone" else 200)
        self.send_header("Content-Type", "application/pdf" if self.path == "/kit" else "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"x" * 3000 if self.path == "/huge" else PAGE.encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_that_a_page_is_fetched_with_a_name_that_tells_its_format(site: str) -> None:
    page = fetch(f"{site}/2023/rise")
    assert (page.data, page.name, page.address) == (PAGE.encode(), "rise.html", f"{site}/2023/rise")
    assert fetch(f"{site}/kit").name == "kit.pdf"


def test_that_a_page_which_has_moved_is_known_by_its_new_address(site: str) -> None:
    assert fetch(f"{site}/moved").address.endswith("/2023/rise")


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/gone", "answered with error 404"), ("/round", "could not be reached"), ("/huge", "larger than")],
)
def test_that_what_cannot_be_fetched_says_why(
    site: str, monkeypatch: pytest.MonkeyPatch, path: str, reason: str
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 2000)
    with pytest.raises(UnreadableError, match=reason):
        fetch(f"{site}{path}")


def test_that_a_server_which_is_not_there_is_named() -> None:
    with pytest.raises(UnreadableError, match=r"127\.0\.0\.1 could not be reached"):
        fetch("http://127.0.0.1:9/x")


def test_that_a_page_which_comes_too_slowly_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "WHOLE", -1.0)
    with pytest.raises(UnreadableError, match="was not there after"):
        fetch(f"{site}/2023/rise")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.org/x", "rise.html", "http://", "see http://a.org"]
)
def test_that_only_addresses_of_the_web_are_fetched(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(UnreadableError, match="http"):
        fetch(address)
