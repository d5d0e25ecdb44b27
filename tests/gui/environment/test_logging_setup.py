"""What went wrong is logged, said with details to copy, and nothing is lost."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.environment import logging_setup
from gui.window.dialogs.about import AboutDialog
from gui.window.dialogs.crash import crash_dialog


@pytest.fixture
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "log" / "dateline.log"
    begun = logging_setup.begin_log(path)
    assert begun is not None
    yield path
    begun.close()


def raised() -> None:
    try:
        raise RuntimeError("no such thing")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


def test_that_an_error_nobody_foresaw_is_logged_said_and_what_can_be_is_saved(
    hook: None, logged: Path, caplog: pytest.LogCaptureFixture
) -> None:
    saved: list[str] = []
    told: list[str] = []
    logging_setup.watch_for_crashes(lambda: saved.append("saved"), told.append)
    raised()
    assert saved == ["saved"]
    assert "RuntimeError: no such thing" in told[0]
    assert "RuntimeError: no such thing" in logged.read_text()
    caplog.clear()


def test_that_an_error_while_saving_is_said_all_the_same(
    hook: None, logged: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fails() -> None:
        raise OSError("disk full")

    told: list[str] = []
    logging_setup.watch_for_crashes(fails, told.append)
    raised()
    assert len(told) == 1
    assert "disk full" in logged.read_text()
    caplog.clear()


def test_that_a_folder_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert logging_setup.begin_log(tmp_path / "file" / "dateline.log") is None


def test_that_the_window_says_that_the_library_is_safe_and_copies_the_details(qtbot: QtBot, tmp_path: Path) -> None:
    window = crash_dialog("Traceback: details", tmp_path / "dateline.log", None)
    qtbot.addWidget(window)
    window.show()
    window.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Traceback: details"


def test_that_about_names_version_library_log_and_licences(qtbot: QtBot, tmp_path: Path) -> None:
    window = AboutDialog(tmp_path / "mine.dateline")
    qtbot.addWidget(window)
    told = window.text.toPlainText()
    for words in ("PySide6-Essentials 6.", "pyqtgraph 0.14", "tinydb 4.", "Natural Earth", "Michael Bostock"):
        assert words in told
    assert "MIT" in told
