"""A second start talks to the first one of the same user only."""

import os
import socket
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.application.single_instance import FirstInstance, hand_over, is_own_user, server_name


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home with a short path: that of a socket may have a hundred characters."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setattr("platformdirs.user_data_dir", lambda _name: f"{folder}/data")
        yield Path(folder)


@pytest.mark.parametrize("is_running", [False, True])
def test_that_the_socket_lies_in_a_folder_of_the_user_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch, is_running: bool
) -> None:
    if is_running:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))
    folder = Path(server_name()).parent
    assert folder == home / ("dateline" if is_running else "data")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_that_a_folder_open_to_others_is_closed_to_them() -> None:
    folder = Path(server_name()).parent
    folder.chmod(0o777)
    assert Path(server_name()).parent == folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_that_where_a_home_has_too_long_a_path_a_private_folder_elsewhere_holds_the_socket(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda _name: str(home / ("x" * 100)))
    monkeypatch.setattr(tempfile, "tempdir", str(home))
    assert Path(server_name()).parent == home / f"dateline-{os.getuid()}"
    (home / f"dateline-{os.getuid()}").rmdir()
    (home / "of another user").mkdir()
    (home / f"dateline-{os.getuid()}").symlink_to(home / "of another user")
    assert server_name() == ""
    assert not FirstInstance().listen()
    assert not hand_over([])


def test_that_the_other_end_of_a_socket_is_asked_who_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = socket.socketpair(socket.AF_UNIX)
    with one, two:
        assert is_own_user(one.fileno())
        user = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: user + 1)
        assert not is_own_user(one.fileno())


def test_that_nothing_is_handed_to_a_socket_of_another_user(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The squatter's socket listens under our name; the names of files never reach it."""
    server = socket.socket(socket.AF_UNIX)
    with server:
        server.bind(server_name())
        server.listen()
        monkeypatch.setattr("gui.application.single_instance.is_own_user", lambda _descriptor: False)
        assert not hand_over([Path("secret-plan.txt")])
        accepted, _ = server.accept()
        with accepted:
            assert accepted.recv(1000) == b""
