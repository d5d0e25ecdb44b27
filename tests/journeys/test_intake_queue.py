"""Articles on their way into the library: a row each, dates for many at once, another try, nothing lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.intake.date_dialog import DateDialog
from gui.intake.queue_model import State
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.library.storage.pending_intake import IntakeTask, PendingIntake, pending_file
from tests.support.windows import Opened

PATIENCE = 20_000
DATED = "A launch\n\n1 May 2020\n\nNorth Korea fired a missile on Thursday.\n"
UNDATED = "A launch {n}\n\nNorth Korea fired {n} missiles on Thursday.\n"


def take(window: MainWindow, qtbot: QtBot, *paths: Path) -> str:
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE) as done:
        window.take_files([*paths])
    return str(done.args[0])


def rows(window: MainWindow) -> list[tuple[str, str]]:
    return [(row.task.name, row.words) for row in window.importer.queue.rows.values()]


@pytest.fixture
def articles(tmp_path: Path) -> dict[str, Path]:
    """One article that tells its date, two that do not, and a file that is none."""
    texts = {"dated.txt": DATED, "two.txt": UNDATED.format(n="two"), "three.txt": UNDATED.format(n="three")}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 and nothing more")
    return {name: tmp_path / name for name in (*texts, "broken.pdf")}


def test_that_each_file_has_a_row_that_says_what_became_of_it(
    open_window: Opened, qtbot: QtBot, articles: dict[str, Path]
) -> None:
    window = open_window(None)
    take(window, qtbot, *articles.values())
    told = dict(rows(window))
    assert told["dated.txt"] == "1 event added"
    assert told["two.txt"] == told["three.txt"] == "waits for its date of publication"
    assert told["broken.pdf"].startswith("failed: ")
    assert window.queue.isVisible()
    assert window.queue.dates.text() == "Give 2 dates…"
    take(window, qtbot, articles["dated.txt"])
    assert rows(window)[-1] == ("dated.txt", "skipped: already here")


def test_that_two_articles_are_given_one_date_together(
    open_window: Opened, qtbot: QtBot, articles: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    take(window, qtbot, articles["two.txt"], articles["three.txt"])

    def answer(results: list[object]) -> dict[str, str]:
        dialog = DateDialog(results, window)  # type: ignore[arg-type]
        qtbot.keyClicks(dialog.common, "16 March 2023")
        qtbot.mouseClick(dialog.set_all, Qt.MouseButton.LeftButton)
        dialog.accept()
        return dialog.answers()

    monkeypatch.setattr(window.importer, "_ask", answer)
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        qtbot.mouseClick(window.queue.dates, Qt.MouseButton.LeftButton)
    assert {event.facts.start for event in window.library.events.values()} == {"2023-03-16"}
    assert window.importer.queue.in_state(State.NEEDS_DATE) == []


def test_that_what_failed_is_tried_again(open_window: Opened, qtbot: QtBot, articles: dict[str, Path]) -> None:
    window = open_window(None)
    take(window, qtbot, articles["broken.pdf"])
    articles["broken.pdf"].unlink()
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        qtbot.mouseClick(window.queue.retry, Qt.MouseButton.LeftButton)
    assert "No such file" in rows(window)[0][1]
    articles["broken.pdf"].write_bytes(b"")
    qtbot.mouseClick(window.queue.clear, Qt.MouseButton.LeftButton)
    assert rows(window) == []
    assert window.queue.rows.rowCount() == 0


def test_that_what_waits_for_a_date_still_waits_after_a_restart(
    open_window: Opened, qtbot: QtBot, articles: dict[str, Path]
) -> None:
    window = open_window(None)
    take(window, qtbot, articles["two.txt"])
    window.close()
    again = open_window({})
    with qtbot.waitSignal(again.importer.finished, timeout=PATIENCE):
        pass
    assert rows(again) == [("two.txt", "waits for its date of publication")]
    assert again.queue.isVisible()
    assert again.library.events == {}


def test_that_cancelling_is_remembered_and_leaves_nothing_for_the_next_start(
    open_window: Opened, articles: dict[str, Path], library: Library
) -> None:
    window = open_window(None)
    window.take_files([articles["dated.txt"]])
    assert [task.name for task in PendingIntake(library.path).tasks()] == ["dated.txt"]
    window.importer.cancel()
    assert rows(window) == [("dated.txt", "cancelled")]
    assert not pending_file(library.path).exists()


def test_that_opening_a_row_shows_the_first_event_of_its_article(
    open_window: Opened, qtbot: QtBot, articles: dict[str, Path]
) -> None:
    window = open_window(None)
    take(window, qtbot, articles["dated.txt"])
    window.queue.show()
    window.queue.table.activated.emit(window.queue.rows.index(0, 0))
    assert window.selection.current == next(iter(window.library.events))


def test_that_a_damaged_list_of_articles_is_said_and_the_window_opens(
    open_window: Opened, library: Library, tmp_path: Path
) -> None:
    PendingIntake(library.path).keep([IntakeTask(name="a.txt", path=tmp_path / "a.txt")])
    pending_file(library.path).write_bytes(b'[{"name":"\xff"}]')
    window = open_window(None)
    assert "is damaged" in window.banner.text
    assert rows(window) == []
    assert pending_file(library.path).with_name(".test.dateline.intake.damaged").read_bytes() == b'[{"name":"\xff"}]'


def test_that_a_pasted_article_that_could_not_be_stored_is_there_after_closing(
    open_window: Opened, qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    window = open_window({})
    monkeypatch.setattr(library, "add", refuse)
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        window.importer.take_text(DATED)
    assert rows(window) == [("pasted text", "failed: No space left on device")]
    window.queue.clear.click()
    window.close()
    monkeypatch.undo()
    again = open_window({})
    with qtbot.waitSignal(again.importer.finished, timeout=PATIENCE):
        pass
    assert rows(again) == [("pasted text", "1 event added")]


def test_that_a_question_waits_while_keys_are_typed_and_while_a_dialog_is_open(
    open_window: Opened, qtbot: QtBot, articles: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask(results: list[object]) -> dict[str, str]:
        asked.append(len(results))
        return {}

    window = open_window({})
    monkeypatch.setattr(window.importer, "_ask", ask)
    window.top_bar.search.take_focus()
    window.show_settings()
    window.take_files([articles["two.txt"], articles["dated.txt"]])
    qtbot.waitUntil(lambda: len(window.library.articles) == 1, timeout=PATIENCE)
    for _ in range(3):
        qtbot.keyClicks(window.top_bar.search, "a", delay=50)
    assert asked == []
    settings = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    settings.close()
    assert asked == []
    qtbot.waitUntil(lambda: asked == [1], timeout=PATIENCE)


def test_that_the_date_dialog_asks_for_all_of_thirty_at_once(
    open_window: Opened, qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> None:
    many = [tmp_path / f"{n}.txt" for n in range(30)]
    for n, path in enumerate(many):
        path.write_text(UNDATED.format(n=n + 2))
    window = open_window(None)
    take(window, qtbot, *many)
    assert window.queue.dates.text() == "Give 30 dates…"
    dialog = DateDialog([row.result for row in window.importer.queue.rows.values() if row.result], window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.common.setText("soon")
    dialog.set_all.click()
    assert "“soon” is no date" in dialog.fault
    dialog.common.setText("March 16, 2023")
    dialog.set_all.click()
    assert set(dialog.answers().values()) == {"2023-03-16"}
    assert QApplication.focusWidget() is not None or dialog.isVisible()
