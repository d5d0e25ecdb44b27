"""An article is dropped on the window; its events appear; a click shows where each came from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from store.library.library import Library
from store.reading.loading.load import article_id
from tests.support.drops import PATIENCE, drop, drop_files
from tests.support.mouse import click, turn_wheel
from tests.support.windows import Opened, event_of


@pytest.fixture
def article(tmp_path: Path, tokyo_text: str) -> Path:
    path = tmp_path / "tokyo.txt"
    path.write_text(tokyo_text)
    return path


@pytest.fixture
def dated(tokyo_text: str) -> dict[str, str]:
    return {article_id(tokyo_text): "2023-03-16"}


def test_that_a_dropped_article_becomes_marks_that_zoom_and_tell_their_source(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str]
) -> None:
    window = open_window(dated)
    assert window.centre.currentWidget() is window.welcome
    assert drop_files(window, qtbot, article) == "Read 1 article: 3 events added"
    assert window.centre.currentWidget() is window.timeline
    assert window.status.count_line == "3 events"

    canvas, launch = window.timeline.canvas, event_of(window, "launch")
    at = canvas.point_of(launch)
    assert at is not None
    width = window.timeline.navigator.span.width
    turn_wheel(canvas, at, QPoint(0, 360))
    assert window.timeline.navigator.span.width < width
    moved = canvas.point_of(launch)
    assert moved is not None
    assert abs(moved.x() - at.x()) <= 1

    click(canvas, moved)
    assert window.selection.current == launch
    texts = [label.text() for label in window.detail.findChildren(QLabel)]
    assert any("fired an intercontinental ballistic missile on Thursday at 07:10" in text for text in texts)


def test_that_the_same_article_dropped_twice_adds_nothing(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str]
) -> None:
    window = open_window(dated)
    drop_files(window, qtbot, article)
    assert drop_files(window, qtbot, article) == "Read 1 article: 0 events added, 1 skipped (already here)"
    assert len(window.library.events) == 3


def test_that_good_files_are_added_and_each_bad_one_is_named_with_its_reason(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str], tmp_path: Path
) -> None:
    empty, program = tmp_path / "empty.txt", tmp_path / "setup.exe"
    empty.touch()
    program.write_bytes(b"MZ")
    window = open_window(dated)
    assert drop_files(window, qtbot, empty, article, program) == "Read 1 article: 3 events added, 2 failed"
    assert window.queue.isVisible()
    said = {row.task.name: row.words for row in window.importer.queue.rows.values()}
    assert said["empty.txt"] == "failed: the file is empty; save the article again, or paste its text"
    assert said["setup.exe"].startswith("failed: files of the kind “.exe” cannot be read")


def test_that_a_dropped_folder_gives_its_articles(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str]
) -> None:
    window = open_window(dated)
    (article.parent / "deeper").mkdir()
    article.rename(article.parent / "deeper" / article.name)
    assert drop_files(window, qtbot, article.parent / "deeper") == "Read 1 article: 3 events added"


def test_that_a_pasted_article_is_imported(
    open_window: Opened, qtbot: QtBot, tokyo_text: str, dated: dict[str, str]
) -> None:
    window = open_window(dated)
    QGuiApplication.clipboard().setText(tokyo_text)
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        window.paste()
    assert len(window.library.events) == 3


def test_that_pasting_nothing_says_so(open_window: Opened) -> None:
    window = open_window()
    QGuiApplication.clipboard().clear()
    window.paste()
    assert "no article" in window.status.line


def test_that_dates_can_be_given_later(open_window: Opened, qtbot: QtBot, article: Path) -> None:
    window = open_window(None)
    assert drop_files(window, qtbot, article) == "1 waits for its date"
    assert window.library.articles == {}
    assert window.queue.isVisible()


def test_that_articles_that_need_no_answer_do_not_wait_for_others(
    open_window: Opened, qtbot: QtBot, article: Path
) -> None:
    window = open_window(None)
    dated = article.with_name("dated.txt")
    dated.write_text("A launch\n\n1 May 2020\n\nNorth Korea fired a missile on Thursday.\n")
    assert drop_files(window, qtbot, article, dated) == "Read 1 article: 1 event added, 1 waits for its date"
    assert [event.facts.start for event in window.library.events.values()] == ["2020-04-30"]


def test_that_an_article_without_events_is_not_asked_about(open_window: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    quiet = tmp_path / "cats.txt"
    quiet.write_text("Cats\n\nThe cats slept all day on Thursday, their owner said.\n")
    window = open_window(None)
    assert drop_files(window, qtbot, quiet) == "Read 1 article: 0 events added"


def test_that_the_view_goes_to_what_was_imported_when_nothing_of_it_is_in_view(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    old = tmp_path / "old.txt"
    old.write_text("A launch\n\n1 May 2020\n\nNorth Korea fired a missile on Thursday.\n")
    drop_files(window, qtbot, old)
    span = window.timeline.navigator.span
    new = next(e for e in window.library.events.values() if (e.facts.start or "").startswith("2020"))
    row = window.timeline.model.row(new.id)
    assert row is not None
    assert span.first <= row.at <= span.last


def test_that_dates_left_open_are_asked_for_again_and_then_remembered(
    open_window: Opened, qtbot: QtBot, article: Path, library: Library, tokyo_text: str
) -> None:
    answers: dict[str, str] = {}
    window = open_window(answers)
    drop_files(window, qtbot, article)
    assert window.status.count_line.endswith("undated")
    answers[article_id(tokyo_text)] = "2023-03-16"
    drop_files(window, qtbot, article)
    assert window.status.count_line == "3 events"
    assert "skipped" in drop_files(window, qtbot, article)


def test_that_an_import_can_be_cancelled_midway_and_the_next_one_runs(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str]
) -> None:
    window = open_window(dated)
    many = [article.with_name(f"{number}.txt") for number in range(40)]
    for number, path in enumerate(many):
        path.write_text(f"Launch {number}\n\nNorth Korea fired a missile on {number % 28 + 1} May 2020.\n")
    window.importer.take_files(many)
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        window.importer.cancel()
    assert window.library.articles == {}
    assert drop_files(window, qtbot, article) == "Read 1 article: 3 events added"


def test_that_closing_while_importing_leaves_the_library_whole_and_the_next_start_goes_on(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str], library: Library
) -> None:
    window = open_window(dated)
    article.write_text("A launch\n\n1 May 2020\n\nNorth Korea fired a missile on Thursday.\n")
    window.importer.take_files([article])
    assert window.importer.is_busy
    assert window.close()
    with Library(library.path) as closed:
        assert closed.events == {}
    again = open_window(dated)
    with qtbot.waitSignal(again.importer.finished, timeout=PATIENCE):
        pass
    assert [event.facts.start for event in again.library.events.values()] == ["2020-04-30"]
    again.close()
    third = open_window(dated)
    assert third.importer.queue.rows == {}


def test_that_a_drag_of_nothing_usable_is_left_to_others(open_window: Opened) -> None:
    assert not drop(open_window(), QMimeData())


def test_that_the_view_comes_back_at_the_next_start(window: MainWindow, open_window: Opened) -> None:
    window.timeline.navigator.zoom(0.3)
    before = window.timeline.navigator.span
    window.close()
    assert open_window().timeline.navigator.span == before


def test_that_a_library_that_cannot_be_written_is_said_and_the_window_stays_usable(
    open_window: Opened, qtbot: QtBot, article: Path, dated: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(dated)

    def fails(*_args: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("store.library.storage.journal.os.fsync", fails)
    assert "could not be written" in drop_files(window, qtbot, article)
    assert "Read-only file system" in window.banner.text
    monkeypatch.undo()
    assert drop_files(window, qtbot, article) == "Read 1 article: 3 events added"
