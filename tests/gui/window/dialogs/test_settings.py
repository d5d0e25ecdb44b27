"""The settings hold at once, and from one start to the next; language and size of text make the window anew."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from gui.application.application import Program
from gui.application.qt_application import make_application
from gui.environment.preferences import DARK, LIGHT, SYSTEM, Preferences
from gui.environment.recent_libraries import recent_libraries, remember_library
from gui.theme.theme import DARK as DARK_THEME
from gui.theme.theme import LIGHT as LIGHT_THEME
from gui.window.dialogs.settings import SettingsDialog
from gui.window.main_window import MainWindow
from gui.window.top_bar import TABLE
from store.library.library import Library
from store.library.queries.facets import Filter
from store.library.storage.opening import journal_path
from store.library.storage.pending_intake import pending_file
from store.model.documents import DRILL, Event, Facts, Reading
from tests.support.windows import event_of


@pytest.fixture
def program(qtbot: QtBot, settings: QSettings, tmp_path: Path, tokyo: Reading) -> Iterator[Program]:
    path = tmp_path / "mine.dateline"
    with Library(path) as library:
        library.add([tokyo])
    made = Program(make_application(), settings)
    made.open(path)
    yield made
    if made.window is not None:
        made.window.close()
    made.preferences.language, made.preferences.text_size, made.preferences.theme = "en", 100, SYSTEM
    made._apply_language()  # noqa: SLF001 - leaves the application as it was for the other tests


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def settings_window(program: Program) -> SettingsDialog:
    window_of(program).show_settings()
    return window_of(program).findChildren(SettingsDialog)[-1]


def choose(box: object, value: object) -> None:
    """As a user does: the list is opened and an entry clicked."""
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def test_that_a_theme_holds_at_once(program: Program, qtbot: QtBot) -> None:
    window = settings_window(program)
    choose(window.theme, DARK)
    assert window_of(program).theme == DARK_THEME
    choose(window.theme, LIGHT)
    assert window_of(program).theme == LIGHT_THEME


def test_that_wheel_motion_and_threshold_hold_at_once_and_are_kept(
    program: Program, qtbot: QtBot, settings: QSettings
) -> None:
    window = settings_window(program)
    window.wheel.click()
    window.motion.click()
    window.threshold.setValue(16)
    main = window_of(program)
    assert main.timeline.canvas.wheel_scrolls
    assert main.view.wheel.isChecked()
    assert main.timeline.navigator.animation.milliseconds > 0  # tests begin with reduced motion
    assert window.sure.text() == "80% and more are shown at once"
    kept = Preferences(settings)
    assert (kept.wheel_scrolls, kept.reduced_motion, kept.threshold) == (True, False, 0.8)


def test_that_larger_text_makes_the_window_anew_with_what_it_showed(program: Program, qtbot: QtBot) -> None:
    before = window_of(program)
    before.selection.select(event_of(before, "launch"))
    before.search_state.filter_by(Filter(chosen={"kind": frozenset({"launch"})}))
    before.top_bar.choose(TABLE)
    span = before.timeline.navigator.span
    points = QApplication.font().pointSizeF()
    window = settings_window(program)
    choose(window.text_size, 150)
    window.reject()
    after = window_of(program)
    assert after is not before
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * points)
    assert after.selection.current == before.selection.current
    assert after.search_state.filter == Filter(chosen={"kind": frozenset({"launch"})})
    assert after.top_bar.view == TABLE
    assert after.timeline.navigator.span == span
    assert after.library.events.keys() == before.library.events.keys()
    title = next(label for label in after.detail.findChildren(QLabel) if "Sunan" in label.text())
    assert title.font().pointSizeF() == pytest.approx(14 * 1.5 * points / 9, rel=0.02)


@pytest.mark.parametrize(
    ("code", "file", "edit", "table"), [("ko", "파일", "편집", "표"), ("ja", "ファイル", "編集", "表")]
)
def test_that_the_language_changes_without_a_restart(
    program: Program, qtbot: QtBot, code: str, file: str, edit: str, table: str
) -> None:
    window = settings_window(program)
    choose(window.language, code)
    window.reject()
    after = window_of(program)
    titles = [action.text() for action in after.menuBar().actions()]
    assert titles[0].startswith(file)
    assert titles[1].startswith(edit)
    assert any(button.text() == table for button in after.top_bar.views.buttons())
    again = settings_window(program)
    choose(again.language, "en")
    again.reject()
    assert window_of(program).menuBar().actions()[0].text() == "&File"


def test_that_the_last_library_opens_again_and_others_are_listed(
    program: Program, settings: QSettings, tmp_path: Path, tokyo: Reading
) -> None:
    first = window_of(program).library.path
    second = tmp_path / "other.dateline"
    with Library(second) as library:
        library.add([tokyo])
    program.open(second)
    assert program.last_library() == second
    assert recent_libraries(settings) == [second, first]
    menu = window_of(program).file
    recent = next(found for found in menu.findChildren(QMenu) if found.title() == "Open &recent")
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == ["mine"]
    second.unlink()
    assert recent_libraries(settings) == [first]


def test_that_eight_libraries_are_remembered(settings: QSettings, tmp_path: Path) -> None:
    for n in range(10):
        (tmp_path / f"{n}.dateline").touch()
        remember_library(settings, tmp_path / f"{n}.dateline")
    assert [path.stem for path in recent_libraries(settings)] == ["9", "8", "7", "6", "5", "4", "3", "2"]


def test_that_a_copy_of_the_library_is_written_and_is_whole(program: Program, tmp_path: Path) -> None:
    window = window_of(program)
    window.file.copy_to(tmp_path / "copy.dateline")
    assert "A copy was written" in window.status.line
    with Library(tmp_path / "copy.dateline") as copy:
        assert copy.events == window.library.events
        assert copy.undo_name == window.library.undo_name
    window.file.copy_to(window.library.path)
    assert "another name" in window.status.line
    window.file.copy_to(tmp_path / "no folder.dateline" / "x.dateline")
    assert (tmp_path / "no folder.dateline" / "x.dateline").exists()


def test_that_a_copy_over_another_library_holds_nothing_of_it(program: Program, tmp_path: Path) -> None:
    window, there = window_of(program), tmp_path / "there.dateline"
    for number in range(4):
        other = Library(there)
        other.edit("Type", events=[Event(id=f"b{number}", kind=DRILL, title="Of another library", facts=Facts())])
        shutil.copy(journal_path(there), tmp_path / "left by a crash")
        other.close()
    shutil.copy(tmp_path / "left by a crash", journal_path(there))
    pending_file(there).write_text("[]")
    window.file.copy_to(there)
    assert "A copy was written" in window.status.line
    assert not pending_file(there).exists()
    with Library(there) as copy:
        assert copy.events == window.library.events


def test_that_a_copy_is_not_written_over_a_library_that_is_open(program: Program, tmp_path: Path) -> None:
    window = window_of(program)
    with Library(tmp_path / "there.dateline") as other:
        other.edit("Type", events=[Event(id="b", kind=DRILL, title="Of another library", facts=Facts())])
        window.file.copy_to(other.path)
        assert "was not written" in window.status.line
        assert "open in another window" in window.banner.text
    with Library(tmp_path / "there.dateline", read_only=True) as other:
        assert [*other.events] == ["b"]


def test_that_the_keyboard_reaches_every_setting(program: Program, qtbot: QtBot) -> None:
    window = settings_window(program)
    reached = set()
    for _ in range(12):
        focus = window.focusWidget()
        reached.add(focus)
        qtbot.keyClick(focus or window, Qt.Key.Key_Tab)
    assert {
        window.theme,
        window.language,
        window.text_size,
        window.zone,
        window.wheel,
        window.motion,
        window.threshold,
    } <= reached
