"""A news site on this machine."""

import contextlib
import http.server
import socketserver
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest

from tests.support.pages import PAGE

# Where a path sends on to
ONWARD = {
    "/moved": "/2023/rise", "/round": "/round", "/elsewhere": "http://localhost:{port}/2023/rise",
    "/to-a-file": "file:///etc/passwd", "/to-a-script": "javascript:alert(1)",
}  # fmt: skip


class Site(http.server.BaseHTTPRequestHandler):
    """A small news site."""

    asked: ClassVar[list[str]] = []
    headers_seen: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.headers_seen.append(str(self.headers))
        if onward := ONWARD.get(self.path):
            self.send_response(302)
            port = self.server.server_port  # type: ignore[attr-defined]
            self.send_header("Location", onward.format(port=port))
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


class DrippingSite(socketserver.StreamRequestHandler):
    """Sends a byte now and then, in the part of the answer that the path names, and never ends."""

    def handle(self) -> None:
        part = self.rfile.readline().split()[1].decode().strip("/")
        whole = {
            "status": "", "headers": "HTTP/1.1 200 OK\r\nX-Long: ",
            "body": "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n",
            "chunks": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        }[part]  # fmt: skip
        with contextlib.suppress(OSError):  # the reader goes away
            self.wfile.write(whole.encode())
            while not self.server.is_over.wait(0.05):  # type: ignore[attr-defined]
                self.wfile.write(b"1\r\nx\r\n" if part == "chunks" else b"H")


@pytest.fixture
def dripping() -> Iterator[str]:
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), DrippingSite)
    server.is_over = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.is_over.set()  # type: ignore[attr-defined]
    server.shutdown()
    thread.join()
    server.server_close()
