"""What Dateline 0.1.0 made goes on working: a library with its history, settings, saved views, the menu entry.

`made_by_0_1_0/` holds a library of three articles, of which the user then set two fields and merged two events, and the
settings of the window that showed it.
"""

import configparser
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gui.environment.preferences import Preferences
from gui.theme.theme import DARK
from gui.view_model.jobs import Jobs
from gui.window.main_window import MainWindow
from gui.window.window_state import library_key
from store.library.library import Library
from store.library.state.integrity import find_faults
from tests.support.paths import ROOT

MADE = Path(__file__).parent / "made_by_0_1_0"
# The name that the settings give the library: made of its path, which is another one here
OLD_KEY = "9ab3c13784e54d62"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(MADE / "library.dateline", tmp_path / "library.dateline"))


@pytest.fixture
def old_settings(path: Path, tmp_path: Path) -> QSettings:
    words = (MADE / "settings.ini").read_text("utf-8")
    file = tmp_path / "settings.ini"
    file.write_text(words.replace(OLD_KEY, library_key("saved", path).split("/")[1]), "utf-8")
    return QSettings(str(file), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, path: Path, old_settings: QSettings) -> Iterator[MainWindow]:
    window = MainWindow(Library(path), Jobs(), lambda _findings: None, DARK, Preferences(old_settings))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


def test_that_the_library_opens_as_it_was_without_being_rewritten(path: Path) -> None:
    before = path.read_bytes()
    with Library(path) as library:
        assert (len(library.articles), len(library.events), library.notes) == (3, 14, ())
        assert find_faults(library) == []
        event = library.events["b40fed3f-e1"]
        assert (event.notes, "range_km" in event.user_fields) == ("looked at", True)
    assert path.read_bytes() == before


def test_that_its_history_can_be_undone_and_done_again(path: Path) -> None:
    with Library(path) as library:
        assert library.undo_name.startswith("Merge into")
        library.undo()
        assert len(library.events) == 15
        library.undo()
        assert library.events["b40fed3f-e1"].notes == ""
        library.undo()
        assert (len(library.articles), len(library.events)) == (0, 0)
        for _ in range(3):
            library.redo()
        assert (len(library.events), library.events["b40fed3f-e1"].notes) == (14, "looked at")


def test_that_a_merged_event_comes_apart(path: Path) -> None:
    with Library(path) as library:
        library.split("b40fed3f-e2", "b40fed3f-e4")
        assert len(library.events) == 15
        assert find_faults(library) == []


def test_that_settings_span_and_lanes_are_taken_up(window: MainWindow) -> None:
    assert (window.preferences.theme, window.preferences.wheel_scrolls) == ("dark", True)
    assert window.preferences.threshold == pytest.approx(0.6)
    assert window.timeline.lanes.by == "country"
    span = window.timeline.navigator.span
    assert (span.first, span.last) == (1471440384.0, 1691490816.0)


def test_that_a_saved_view_is_shown(window: MainWindow) -> None:
    window.timeline.lanes.choose("kind")
    window.timeline.navigator.zoom(0.1)
    assert window.views.names == ["By country"]
    window.views.show("By country")
    assert window.timeline.lanes.by == "country"
    assert window.timeline.navigator.span.first == 1471440384.0


def test_that_a_menu_entry_finds_its_command() -> None:
    """The entry of 0.1.0 runs `dateline FILES` and names the icon and the file type."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string((ROOT / "assets" / "desktop" / "dateline.desktop").read_text("utf-8"))
    values = dict(entry["Desktop Entry"])
    assert re.fullmatch(r"dateline %F", values["Exec"])
    assert (values["Icon"], values["MimeType"]) == ("dateline", "application/x-dateline-library;")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {**project.get("scripts", {}), **project.get("gui-scripts", {})}.keys() >= {"dateline"}
