"""A large table is read by a worker and stored in slices: the window answers, one undo takes all of it back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gui.intake import table_dialog
from gui.window.main_window import MainWindow
from store.exchange.exporting import export_events
from store.exchange.tables.column_mapping import Mapping
from store.exchange.tables.sheet import Sheet
from store.library.library import Library
from store.library.state.integrity import find_faults
from store.model.documents import Event, Facts
from tests.support.windows import Opened

PATIENCE = 60_000
ROWS = 3_000


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "tests.csv"
    rows = [f"{1950 + n % 70}-0{1 + n % 9}-{1 + n % 28:02},launch,Launch {n},KP,{100 + n}" for n in range(ROWS)]
    rows += [rows[0], "someday,launch,,KP,5"]
    path.write_text("date,kind,title,actor,range_km\n" + "\n".join(rows) + "\n")
    return path


@pytest.fixture(autouse=True)
def accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    def accept(_parent: object, _sheet: Sheet, guessed: Mapping) -> Mapping:
        return guessed

    monkeypatch.setattr(table_dialog, "ask_mapping", accept)


def until(window: MainWindow, qtbot: QtBot, act: Callable[[], None], words: str) -> list[int]:
    """Act, and wait until the status bar says something; the numbers of events that were seen meanwhile."""
    seen: list[int] = []
    window.notifier.changed.connect(lambda _change: seen.append(len(window.library.events)))
    act()
    qtbot.waitUntil(lambda: words in window.status.line, timeout=PATIENCE)
    return seen


def half_way(window: MainWindow, qtbot: QtBot, table: Path) -> MainWindow:
    """A window in which the first slices of a table are stored."""
    window.take_files([table])
    qtbot.waitUntil(lambda: len(window.library.events) > 0, timeout=PATIENCE)
    return window


def test_that_all_rows_arrive_in_slices_and_one_undo_takes_them_back(
    open_window: Opened, qtbot: QtBot, table: Path
) -> None:
    window = open_window({})
    seen = until(window, qtbot, lambda: window.take_files([table]), "3,000 events added")
    assert len(seen) > 3
    assert window.timeline.model.extent is not None
    assert len(window.timeline.model.columns.ids) == ROWS
    assert "line 3002: the same as line 2" in "\n".join(window.banner.reasons[0])
    assert any("someday" in reason for _, reason in window.banner.reasons)
    assert window.library.undo_name == "Import of tests.csv"
    window.edit.undo.trigger()
    assert window.library.events == {}
    assert len(window.timeline.model.columns.ids) == 0
    window.edit.redo.trigger()
    assert len(window.library.events) == ROWS
    assert find_faults(window.library) == []


def test_that_cancelling_midway_leaves_nothing(open_window: Opened, qtbot: QtBot, table: Path) -> None:
    window = half_way(open_window({}), qtbot, table)
    window.status.cancelled.emit()
    assert window.status.line == "tests.csv: import cancelled; nothing was added"
    assert window.library.events == {}


def test_that_the_user_can_go_on_meanwhile_and_undo_takes_only_what_came_after(
    open_window: Opened, qtbot: QtBot, table: Path
) -> None:
    window = half_way(open_window({}), qtbot, table)
    key = next(iter(window.library.events))
    window.event_actions.set_values(key, {"title": "Mine"})
    qtbot.waitUntil(lambda: len(window.library.events) == ROWS, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "events added" in window.status.line, timeout=PATIENCE)
    window.edit.undo.trigger()
    assert 0 < len(window.library.events) < ROWS
    assert window.library.events[key].title == "Mine"


def test_that_a_second_edition_of_a_large_table_is_merged_with_the_first(
    open_window: Opened, qtbot: QtBot, table: Path
) -> None:
    window = open_window({})
    until(window, qtbot, lambda: window.take_files([table]), "3,000 events added")
    table.write_text(table.read_text().replace("Launch 7,", "Launch seven,"))
    until(window, qtbot, lambda: window.take_files([table]), "0 events added")
    assert len(window.library.events) == ROWS


def test_that_a_change_by_the_user_while_an_edition_is_prepared_is_kept(
    open_window: Opened, qtbot: QtBot, table: Path
) -> None:
    window = open_window({})
    until(window, qtbot, lambda: window.take_files([table]), "3,000 events added")
    table.write_text(table.read_text().replace("Launch 7,", "Launch seven,"))
    key = next(key for key, event in window.library.events.items() if event.title == "Launch 8")
    assert window.router.tables is not None
    window.router.tables.working.connect(lambda line: _edit_once(window, key) if "taking in" in line else None)
    until(window, qtbot, lambda: window.take_files([table]), "0 events added")
    titles = {event.title for event in window.library.events.values()}
    assert {"Mine", "Launch seven"} <= titles
    assert len(titles) == ROWS


def _edit_once(window: MainWindow, key: str) -> None:
    """An edit just after the edition has begun to be prepared."""
    QTimer.singleShot(0, lambda: window.event_actions.set_values(key, {"title": "Mine"}))


def test_that_a_large_library_from_elsewhere_is_taken_in_while_the_window_answers(
    open_window: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    with Library(tmp_path / "other.dateline") as other:
        events = [Event(id=f"e{n}", kind="drill", title=f"Drill {n}", facts=Facts(start="2023")) for n in range(500)]
        other.edit("Add", events=events)
        exported = tmp_path / "other.json"
        export_events(other, exported)
    window = open_window({})
    until(window, qtbot, lambda: window.take_files([exported]), "500 events added")
    assert len(window.library.events) == 500
    window.edit.undo.trigger()
    assert window.library.events == {}


def test_that_closing_while_a_table_comes_in_keeps_what_is_stored(
    open_window: Opened, qtbot: QtBot, table: Path
) -> None:
    window = half_way(open_window({}), qtbot, table)
    window.close()
    again = open_window({})
    assert 0 < len(again.library.events) <= ROWS
    assert find_faults(again.library) == []
