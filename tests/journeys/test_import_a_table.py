"""A table is dropped: the guess is shown, accepted or changed, and its rows are on the timeline; and out again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.intake.table_dialog import TableDialog
from gui.window.main_window import MainWindow
from store.exchange.importing import open_import
from store.exchange.tables.column_mapping import Mapping, save_mapping
from store.exchange.tables.sheet import Sheet, read_sheet
from store.exchange.tables.table_import import read_rows
from store.model.documents import Event, Facts
from tests.support.drops import drop
from tests.support.windows import Opened

TABLE = """date;missile;range (km);who;remark
16/03/2023;Hwasong-17;1000;DPRK;first
19/03/2023;KN-23;800;DPRK;
someday;;;;
"""
Answer = Callable[[TableDialog], QDialog.DialogCode]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "tests.csv"
    path.write_text(TABLE)
    return path


def answer(monkeypatch: pytest.MonkeyPatch, act: Answer) -> None:
    monkeypatch.setattr(TableDialog, "exec", act)


def drop_table(window: MainWindow, qtbot: QtBot, path: Path) -> str:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(window.router.said):
        assert drop(window, data)
    return window.status.line


def test_that_accepting_the_guess_imports_good_rows_and_names_the_bad_one(
    open_window: Opened, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    seen: list[str] = []

    def accept(dialog: TableDialog) -> QDialog.DialogCode:
        seen.append(dialog.line)
        return QDialog.DialogCode.Accepted

    answer(monkeypatch, accept)
    assert drop_table(window, qtbot, table) == "tests.csv: 2 events added, 1 row left out"
    assert seen == ["2 events, 1 bad row, 0 cells kept in words. Line 4: “someday” is no date, and there is no title"]
    assert window.banner.text == "tests.csv: line 4: “someday” is no date, and there is no title"
    assert {event.title for event in window.library.events.values()} == {
        "North Korea fires Hwasong-17",
        "North Korea fires KN-23",
    }
    assert window.library.undo_name == "Import of tests.csv"


def test_that_a_column_can_be_made_another_field(
    open_window: Opened, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()

    def change(dialog: TableDialog) -> QDialog.DialogCode:
        box: QComboBox = dialog.boxes[4]
        assert box.currentText() == "Notes"
        box.setCurrentIndex(box.findText("Tags"))
        return QDialog.DialogCode.Accepted

    answer(monkeypatch, change)
    drop_table(window, qtbot, table)
    assert [event.tags for event in window.library.events.values()] == [("first",), ()]


def test_that_cancelling_adds_nothing(
    open_window: Opened, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    answer(monkeypatch, lambda _dialog: QDialog.DialogCode.Rejected)
    assert drop_table(window, qtbot, table) == "tests.csv: import cancelled; nothing was added"
    assert window.library.events == {}


def test_that_a_bad_table_and_a_bad_article_dropped_together_are_both_named(
    open_window: Opened, qtbot: QtBot, table: Path, tmp_path: Path
) -> None:
    window = open_window()
    table.write_text("Dear Sir,\n")
    (tmp_path / "empty.txt").write_text("")
    with qtbot.waitSignal(window.importer.finished):
        window.take_files([table, tmp_path / "empty.txt"])
    assert [name for name, _ in window.banner.reasons] == ["Not imported"]
    assert [row.task.name for row in window.importer.queue.rows.values()] == ["empty.txt"]


def test_that_all_that_is_said_of_a_table_can_be_read(
    open_window: Opened, qtbot: QtBot, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    table.write_text("date;missile\n" + "".join(f"some day {n};\n" for n in range(20)) + "2023-03-16;Scud\n")
    answer(monkeypatch, lambda _dialog: QDialog.DialogCode.Accepted)
    drop_table(window, qtbot, table)
    assert window.banner.text.endswith("and 18 more")
    shown = window.banner.show_all().findChild(QPlainTextEdit)
    assert shown is not None
    assert "line 21: “some day 19” is no date" in shown.toPlainText()


def test_that_what_is_no_table_is_named_with_the_reason(open_window: Opened, qtbot: QtBot, table: Path) -> None:
    window = open_window()
    table.write_text("Dear Sir,\n")
    drop_table(window, qtbot, table)
    assert window.banner.text == "Not imported: “tests.csv” has names of columns, but no row below them"


def test_that_a_mapping_is_kept_and_taken_up_again(qtbot: QtBot, table: Path) -> None:
    sheet = open_import(table)
    assert isinstance(sheet, Sheet)
    first, second = TableDialog(sheet), TableDialog(sheet)
    for dialog in (first, second):
        qtbot.addWidget(dialog)
    first.boxes[4].setCurrentIndex(first.boxes[4].findText("Leave out"))
    first.keep(table.with_suffix(".json"))
    second.take_up(table.with_suffix(".json"))
    assert second.mapping() == first.mapping()
    table.with_suffix(".json").write_text("{}")
    second.take_up(table.with_suffix(".json"))
    assert "no mapping" in second.line


def test_that_a_table_of_5000_columns_is_asked_about_by_those_that_tell_most(qtbot: QtBot) -> None:
    columns = (*(f"c{number}" for number in range(5000)), "date")
    dialog = TableDialog(Sheet("wide.csv", columns, (("x",) * 5000 + ("2020-05-01",),), (2,)))
    qtbot.addWidget(dialog)
    assert len(dialog.boxes) == 200
    assert dialog.boxes[-1].currentData() == "start", "the date stands in the last column"
    assert any(label.text() == "4,801 more columns are kept in the notes" for label in dialog.findChildren(QLabel))
    assert len(dialog.mapping().fields) == 5001


def test_that_a_saved_mapping_brings_its_own_kind_and_zone(qtbot: QtBot, tmp_path: Path) -> None:
    save_mapping(Mapping(fields={"d": "start", "t": "time"}, kind="air_show", zone="Asia/Tokyo"), tmp_path / "m.json")
    sheet = read_sheet("d,t,title\n2023-03-16,07:10,A\n", "shows.csv")
    dialog = TableDialog(sheet)
    qtbot.addWidget(dialog)
    dialog.take_up(tmp_path / "m.json")
    assert (dialog.kind.currentText(), dialog.zone.currentText()) == ("air show", "Asia/Tokyo")
    (event,) = read_rows(sheet, dialog.mapping()).reading.events
    assert (event.kind, event.facts.start) == ("air_show", "2023-03-16T07:10+09:00")
    dialog.zone.setCurrentIndex(dialog.zone.findText("UTC"))
    assert read_rows(sheet, dialog.mapping()).reading.events[0].facts.start == "2023-03-16T07:10+00:00"


@pytest.mark.parametrize("replace", [True, False])
def test_that_a_file_under_the_name_with_its_ending_is_replaced_only_if_the_user_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace: bool
) -> None:
    buttons = QMessageBox.StandardButton
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), "Table (*.csv)"))
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: buttons.Yes if replace else buttons.No)
    (tmp_path / "out.csv").write_text("mine")
    window.file.choose_export()
    assert (tmp_path / "out.csv").read_text().startswith("\ufeffid") == replace


@pytest.mark.parametrize("ending", [".csv", ".json", ".ics", ".timelinejs.json", ".timelinejs.csv", ".timeline"])
def test_that_events_are_written_for_other_programs(window: MainWindow, tmp_path: Path, ending: str) -> None:
    window.file.export_to(tmp_path / f"out{ending}")
    assert (tmp_path / f"out{ending}").stat().st_size > 100
    assert window.status.line == f"3 events written: {tmp_path / f'out{ending}'}"


def test_that_an_export_says_what_its_form_has_no_place_for(window: MainWindow, tmp_path: Path) -> None:
    window.library.edit("Type", events=[Event(id="open", kind="launch", title="Some day", facts=Facts())])
    window.file.export_to(tmp_path / "out.ics")
    assert "3 events written, 1 undated left out, as this form knows none" in window.status.line
    window.file.export_to(tmp_path / "no such folder" / "out.ics")
    assert "there is no such folder" in window.banner.text


def test_that_an_export_that_fails_says_why(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "out.csv").mkdir()
    window.file.export_to(tmp_path / "out.csv")
    assert "Is a directory" in window.banner.text
