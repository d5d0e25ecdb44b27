"""An import is undone and redone with the keys, by name, in the window and after it was opened again."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from store.library.library import Library
from store.reading.loading.load import article_id
from tests.support.drops import drop, drop_files, files_of
from tests.support.windows import Opened


def test_that_an_import_is_undone_and_redone_by_name(
    open_window: Opened, qtbot: QtBot, tmp_path: Path, tokyo_text: str
) -> None:
    window = open_window({article_id(tokyo_text): "2023-03-16"})
    article = tmp_path / "tokyo.txt"
    article.write_text(tokyo_text)
    assert (window.edit.undo.text(), window.edit.undo.isEnabled()) == ("&Undo", False)
    drop_files(window, qtbot, article)
    assert window.edit.undo.text() == "&Undo import of 1 article"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.status.line == "Undone: import of 1 article"
    assert window.library.events == {}
    assert window.centre.currentWidget() is window.welcome
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(window.library.events) == 3
    assert window.centre.currentWidget() is window.timeline


def test_that_what_was_imported_before_can_be_undone_in_a_new_window(
    open_window: Opened, qtbot: QtBot, tmp_path: Path, tokyo_text: str
) -> None:
    window = open_window({article_id(tokyo_text): "2023-03-16"})
    article = tmp_path / "tokyo.txt"
    article.write_text(tokyo_text)
    drop_files(window, qtbot, article)
    window.close()
    again = open_window()
    qtbot.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.library.events == {}


def test_that_a_library_open_elsewhere_is_shown_with_the_reason_why_nothing_can_be_changed(
    open_window: Opened, qtbot: QtBot, tmp_path: Path, tokyo_text: str
) -> None:
    window = open_window({article_id(tokyo_text): "2023-03-16"})
    path = window.library.path
    window.close()
    with Library(path):
        second = open_window({article_id(tokyo_text): "2023-03-16"})
        assert "open in another window or program" in second.banner.text
        article = tmp_path / "tokyo.txt"
        article.write_text(tokyo_text)
        assert drop(second, files_of(article))
        qtbot.waitUntil(lambda: second.status.line.startswith("Nothing was read: "), timeout=5000)
        assert "open in another window or program" in second.banner.text
        second.close()
