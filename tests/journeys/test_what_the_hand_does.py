"""What a user's hand does: the wheel over a field, Esc after adding, Ctrl+Z anywhere, dragging, reading messages again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from gui.detail.inline_editor import FieldEditor
from gui.intake.date_dialog import DateDialog
from gui.intake.drop_preview import describe_drop
from gui.intake.folder_search import FolderSearch
from gui.intake.queue_model import State
from gui.intake.table_dialog import TableDialog
from gui.widgets.date_hint import understood_date
from gui.widgets.undo_keys import UndoKeys
from gui.window.dialogs.date_question import DateQuestion
from gui.window.dialogs.settings import SettingsDialog
from gui.window.main_window import MainWindow
from store.exchange.tables.sheet import make_sheet
from store.intake.task import TaskResult
from store.library.library import Library
from store.library.storage.pending_intake import IntakeTask
from store.parsing.dates import typed_date
from tests.support.readings import reading_of
from tests.support.windows import Opened

PATIENCE = 20_000


def turn_wheel(widget: QWidget, notches: int = -3) -> None:
    """Turn the wheel over the middle of a widget, as the system would tell its window."""
    window = widget.window()
    at = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, 120 * notches))
    QApplication.processEvents()


def undated(count: int) -> list[TaskResult]:
    """Articles that do not say when they were published, the first with a day in its name."""
    results = []
    for number in range(count):
        reading = reading_of(f"A launch {number}\n\nNorth Korea fired {number + 2} missiles on Thursday.\n", None)
        results.append(TaskResult(task=IntakeTask(name=f"{number}.txt"), reading=reading))
    return results


# ---- 1: the wheel ----------------------------------------------------------------------
def test_that_the_wheel_over_a_date_scrolls_the_dates_and_changes_none(qtbot: QtBot) -> None:
    dialog = DateDialog(undated(30))
    qtbot.addWidget(dialog)
    dialog.show()
    for field in dialog.fields:
        field.setEditText("16 March 2023")
    QApplication.processEvents()
    area = dialog.fields[0].parentWidget().parentWidget().parentWidget().parentWidget()  # type: ignore[union-attr]
    turn_wheel(dialog.fields[1])
    assert {field.currentText() for field in dialog.fields} == {"16 March 2023"}
    assert area.verticalScrollBar().value() > 0  # type: ignore[union-attr]


def test_that_the_wheel_changes_no_value_in_any_dialog(filled: MainWindow, qtbot: QtBot) -> None:
    sheet = make_sheet("t.csv", ("title", "date"), [["a", "2023-03-16"], ["b", "2023-03-17"]])
    dialogs = [
        TableDialog(sheet, filled), SettingsDialog(filled.preferences, filled.zone, lambda: None, filled), filled,
    ]  # fmt: skip
    filled.top_bar.filter.toggle()
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QSlider)]
        assert fields
        before = [value(field) for field in fields]
        for field in fields:
            field.setFocus()
            for notches in (-1, 1, -1):
                turn_wheel(field, notches)
        assert [value(field) for field in fields] == before
        if isinstance(dialog, QDialog):
            dialog.close()


def value(field: QWidget) -> object:
    return field.currentIndex() if isinstance(field, QComboBox) else field.value()  # type: ignore[attr-defined]


# ---- 2, 6: dates --------------------------------------------------------------------------
def test_that_one_date_for_all_fills_blanks_replaces_when_asked_and_can_be_taken_back(qtbot: QtBot) -> None:
    dialog = DateDialog(undated(3))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields[0].setEditText("1 March 2023")
    qtbot.keyClicks(dialog.common, "16 mar 2023")

    def texts() -> list[str]:
        return [field.currentText() for field in dialog.fields]

    qtbot.mouseClick(dialog.set_blank, Qt.MouseButton.LeftButton)
    assert texts() == ["1 March 2023", "16 mar 2023", "16 mar 2023"]
    qtbot.mouseClick(dialog.set_all, Qt.MouseButton.LeftButton)
    assert texts() == ["16 mar 2023"] * 3
    qtbot.mouseClick(dialog.take_back, Qt.MouseButton.LeftButton)
    assert texts() == ["1 March 2023", "16 mar 2023", "16 mar 2023"]
    assert not dialog.take_back.isEnabled()


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("16 mar 2023", "2023-03-16"), ("17 mar 2023 7:30 kst", "2023-03-17T07:30+09:00"), ("MARCH 16, 2023", "2023-03-16"),
        ("march 2023", "2023-03"), ("2023-3-17", "2023-03-17"), ("17 MAR 2023 07:30 utc", "2023-03-17T07:30+00:00"),
        ("2023. 3. 16.", "2023-03-16"), ("2023년 3월 16일", "2023-03-16"), ("someday", None), ("", None),
    ],
)  # fmt: skip
def test_that_dates_are_understood_in_any_case(words: str, date: str | None) -> None:
    assert typed_date(words) == date


def test_that_each_date_field_says_at_once_what_it_understood(filled: MainWindow, qtbot: QtBot) -> None:
    assert understood_date("16 mar 2023") == "Thu 16 March 2023"
    question = DateQuestion(filled)
    qtbot.addWidget(question)
    for line, root in ((question.line, question), (filled.filters.first, filled.filters)):
        qtbot.keyClicks(line, "16 mar 2023")
        hints = [label.text() for label in root.findChildren(QWidget) if hasattr(label, "text")]
        assert "Thu 16 March 2023" in [text() if callable(text) else text for text in hints]
        qtbot.keyClicks(line, "x")
        assert line.property("wrong") is True


# ---- 3: links after an edit ------------------------------------------------------------------
def test_that_links_stay_drawn_after_an_event_is_edited(filled: MainWindow) -> None:
    def columns() -> int:
        return len(filled.timeline.model.link_columns)

    assert columns() == 1
    filled.event_actions.set_values("e30", {"title": "Another title"})
    assert columns() == 1
    filled.event_actions.set_values("e33", {"start": "2021-01-01"})
    assert columns() == 1
    filled.library.undo()
    assert columns() == 1
    filled.event_actions.set_values("e33", {"start": None})
    assert columns() == 0
    filled.library.undo()
    assert columns() == 1


# ---- 4: Esc and Ctrl+Z -------------------------------------------------------------------------
def test_that_esc_after_adding_leaves_nothing(filled: MainWindow) -> None:
    before = set(filled.library.events)
    filled.event_menu.add(1.6e9)
    editor = filled.detail.findChild(FieldEditor)
    assert isinstance(editor, FieldEditor)
    QTest.keyClick(editor.line, Qt.Key.Key_Escape)
    assert set(filled.library.events) == before
    assert filled.status.line == "Nothing was added"
    assert filled.focusWidget() is not filled.top_bar.search.line


def test_that_esc_later_takes_only_the_typing_back(filled: MainWindow) -> None:
    filled.event_menu.add(1.6e9)
    key = filled.selection.current
    editor = filled.detail.findChild(FieldEditor)
    assert isinstance(editor, FieldEditor)
    editor.line.setText("A test")  # type: ignore[union-attr]
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    filled.detail.edit("title")
    again = next(e for e in filled.detail.findChildren(FieldEditor) if e.isVisible())
    QTest.keyClick(again.line, Qt.Key.Key_Escape)
    assert filled.library.events[key].title == "A test"


def test_that_ctrl_z_undoes_from_a_field_that_has_nothing_to_undo(filled: MainWindow, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    keys = UndoKeys(application)
    filled.event_actions.set_values("e00", {"title": "Changed"})
    filled.activateWindow()
    filled.top_bar.search.take_focus()
    line = filled.top_bar.search.line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "a")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), filled.library.events["e00"].title) == ("", "Changed")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert filled.library.events["e00"].title == "Event 0"
    assert filled.status.line == "Undone: change of title"
    keys.deleteLater()


# ---- 7: dragging ------------------------------------------------------------------------------
def dragged(*paths: Path, text: str = "") -> QMimeData:
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        data.setText(text)
    return data


def test_that_a_drag_says_what_a_drop_would_do(tmp_path: Path) -> None:
    names = ("a.txt", "b.pdf", "c.html", "t.csv", "x.exe")
    files = {name: tmp_path / name for name in names}
    for path in files.values():
        path.write_text("x")
    folder = tmp_path / "folder"
    (folder / "below").mkdir(parents=True)
    for number in range(41):
        (folder / "below" / f"{number}.txt").write_text("x")
    assert (
        describe_drop(dragged(files["a.txt"], files["b.pdf"], files["c.html"], files["t.csv"]))
        == "3 articles and a table"
    )
    assert describe_drop(dragged(folder)) == "a folder with 41 files"
    assert describe_drop(dragged(files["x.exe"])) == "a file that cannot be read"
    assert describe_drop(dragged(text="North Korea fired a missile")) == "an article as text"
    assert describe_drop(dragged(text="https://example.org/a")) == "a page from the web"


def test_that_the_window_lights_up_under_a_drag_and_goes_dark_after_it(filled: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    data = dragged(tmp_path / "a.txt")
    actions, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(filled, QDragEnterEvent(QPoint(50, 50), actions, data, button, no_key))
    assert filled.router.shown_preview is not None
    assert filled.router.shown_preview.isVisible()
    assert filled.router.shown_preview.words.text() == "Drop to add an article"
    QApplication.sendEvent(filled, QDragLeaveEvent())
    assert not filled.router.shown_preview.isVisible()


def test_that_a_folder_of_5000_files_is_taken_whole(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(5000):
        (tmp_path / f"{number:04}.txt").touch()
    (tmp_path / "closed").mkdir(mode=0)
    search = FolderSearch()
    with qtbot.waitSignal(search.found, timeout=PATIENCE) as found:
        search.look_through([tmp_path])
    files, _left_out = found.args
    assert len(files) == 5000
    (tmp_path / "closed").chmod(0o700)


def test_that_an_empty_folder_and_what_is_no_article_are_said(
    open_window: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window({})
    (tmp_path / "empty").mkdir()
    window.take_files([tmp_path / "empty"])
    qtbot.waitUntil(lambda: "there is no article in this folder" in window.banner.text, timeout=PATIENCE)


# ---- 8: the queue and the messages -----------------------------------------------------------------
def test_that_ctrl_j_opens_the_queue_with_room_for_four_rows(filled: MainWindow) -> None:
    filled.importer.queue.take([IntakeTask(name=f"{n}.txt", text="") for n in range(6)])
    filled.view.queue_asked.emit()
    QApplication.processEvents()
    table = filled.queue.table
    assert filled.queue.isVisible()
    assert table.viewport().height() // table.verticalHeader().defaultSectionSize() >= 4
    filled.view.queue_asked.emit()
    assert not filled.queue.isVisible()


def test_that_a_message_that_does_not_fit_is_shown_whole_and_the_last_ten_can_be_read(filled: MainWindow) -> None:
    for number in range(12):
        filled.status.say(f"Message {number}: {'words ' * 60}")
    line = filled.status.findChildren(type(filled.status._line))[0]  # noqa: SLF001 - the look is at the label
    assert line.shown_whole.startswith("Message 11")
    dialog = filled.status.show_messages()
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    shown = text.toPlainText().splitlines()
    assert len(shown) == 10
    assert "Message 11" in shown[0]
    assert "Message 2" in shown[-1]
    dialog.close()


def test_that_a_failure_is_told_once(open_window: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 and nothing more")
    window = open_window({})
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        window.take_files([tmp_path / "broken.pdf"])
    assert window.queue.isVisible()
    assert window.importer.queue.in_state(State.FAILED)
    assert not window.banner.isVisible()


# ---- 9: hints -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("start", "words"), [("2017-09", "September 2017"), ("2017", "2017"), ("2017-09-03", "3 September 2017")]
)
def test_that_a_lane_hint_makes_no_day_of_a_month_or_a_year(filled: MainWindow, start: str, words: str) -> None:
    filled.library.edit("Less", removed=[key for key in filled.library.events if key != "e00"])
    filled.event_actions.set_values("e00", {"start": start})
    filled.timeline.navigator.show_around(1.9e9, 1.91e9)
    item = filled.timeline.canvas.item
    layout = filled.timeline.canvas.current.layout
    lane = next(lane for lane in layout.lanes if lane.key in layout.views)
    assert item.hint(layout, lane).removeprefix("none in view · ").partition(" ")[2] == words


# ---- 10: read only ---------------------------------------------------------------------------------------
def test_that_a_read_only_library_says_so_before_anything_is_read_and_all_the_time(
    open_window: Opened, library: Library, tmp_path: Path
) -> None:
    library.close()
    with Library(library.path):
        window = open_window({}, shown=Library(library.path))
        (tmp_path / "a.txt").write_text("North Korea fired a missile on 1 May 2020.")
        QApplication.clipboard().setMimeData(dragged(tmp_path / "a.txt"))
        window.paste()
        assert window.status.line.startswith("Nothing was read: ")
        assert window.importer.queue.rows == {}
        window.banner.forget()
        assert "open in another window" in window.banner.text
        window.close()


# ---- 13: places and the search --------------------------------------------------------------------------
def test_that_one_enter_accepts_a_place_from_the_list(filled: MainWindow, qtbot: QtBot) -> None:
    filled.selection.select("e00")
    filled.detail.edit("place")
    editor = filled.detail.findChild(FieldEditor)
    assert isinstance(editor, FieldEditor)
    assert isinstance(editor.line, QLineEdit)
    qtbot.keyClicks(editor.line, "Sohae")
    completer = editor.line.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=PATIENCE)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)

    def place() -> str:
        kept = filled.library.events["e00"].facts.place
        return kept.name if kept else ""

    qtbot.waitUntil(lambda: "Sohae" in place(), timeout=PATIENCE)


def test_that_what_the_search_says_stays_beside_its_field_on_a_wide_screen(filled: MainWindow) -> None:
    filled.resize(2560, 1440)
    filled.search_state.search("event")
    QApplication.processEvents()
    box = filled.top_bar.search
    assert box.count.isVisible()
    assert box.count.x() - (box.line.x() + box.line.width()) <= 12
    assert box.next.x() - (box.count.x() + box.count.width()) <= 70
