"""A program that synchronizes folders replaces the library under the window: both sides are kept, and the user is asked."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.window.dialogs.replaced import ReplacedDialog
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import Event, Facts

PATIENCE = 10_000


def replaced_by_another_machine(path: Path) -> None:
    elsewhere = path.with_name("elsewhere") / path.name
    elsewhere.parent.mkdir()
    shutil.copy(path, elsewhere)
    with Library(elsewhere) as other:
        other.edit("Add", events=[Event(id="other", kind="drill", title="Other", facts=Facts(start="2023"))])
    elsewhere.replace(path)


def answer(qtbot: QtBot, words: str) -> None:
    """Click a button of the question once it is there."""

    def click() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ReplacedDialog):
            QTimer.singleShot(50, click)
            return
        button = next(b for b in dialog.findChildren(QPushButton) if b.text() == words)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, click)


def events(path: Path) -> set[str]:
    with Library(path, read_only=True) as library:
        return {event.title for event in library.events.values()}


@pytest.fixture
def mine(filled: MainWindow) -> MainWindow:
    """A window with a change of its own, whose library has been replaced."""
    filled.library.compact()
    filled.event_actions.set_values("e00", {"title": "Mine"})
    replaced_by_another_machine(filled.library.path)
    return filled


def test_that_this_windows_library_goes_on_and_the_other_lies_beside_it(mine: MainWindow, qtbot: QtBot) -> None:
    answer(qtbot, "Keep this window's library")
    mine.replacement.look()
    qtbot.waitUntil(lambda: mine.status.line.startswith("The other library lies in"), timeout=PATIENCE)
    assert mine.status.line.startswith("The other library lies in test (from elsewhere, ")
    assert mine.event_actions.set_values("e01", {"title": "Later"})
    (aside,) = mine.library.path.parent.glob("test (from elsewhere, *).dateline")
    assert "Other" in events(aside)
    mine.close()
    assert {"Mine", "Later"} <= events(mine.library.path)


def test_that_the_other_library_is_opened_and_this_ones_lies_beside_it(mine: MainWindow, qtbot: QtBot) -> None:
    answer(qtbot, "Open the other library")
    with qtbot.waitSignal(mine.library_asked, timeout=PATIENCE) as asked:
        mine.replacement.look()
    assert asked.args == [str(mine.library.path)]
    (aside,) = mine.library.path.parent.glob("test (from this window, *).dateline")
    assert "Mine" in events(aside)
    assert "Other" in events(mine.library.path)


def test_that_a_change_is_refused_in_words_until_it_is_decided(mine: MainWindow) -> None:
    assert not mine.event_actions.set_values("e01", {"title": "Later"})
    assert mine.status.line.startswith("Nothing was changed: another program has put another file")
    assert mine.library.events["e01"].title == "Event 1"
    mine.library.keep_mine()


def test_that_a_question_that_is_no_longer_one_goes_with_the_window(mine: MainWindow) -> None:
    mine.replacement.look()
    assert isinstance(QApplication.activeModalWidget(), ReplacedDialog)
    mine.library.keep_mine()
    mine.close()
    assert not any(isinstance(one, ReplacedDialog) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_that_closing_asks_and_without_an_answer_keeps_both(mine: MainWindow, qtbot: QtBot) -> None:
    answer(qtbot, "Decide later")
    mine.close()
    (aside,) = mine.library.path.parent.glob("test (from this window, *).dateline")
    assert "Mine" in events(aside)
    assert "Other" in events(mine.library.path)
