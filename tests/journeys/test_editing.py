"""Every field of the detail pane is edited where it stands; what is typed is understood, or said to be wrong."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from gui.detail.event_picker import EventPicker
from gui.detail.inline_editor import FieldEditor
from gui.detail.launch_table import LaunchTable
from gui.window.main_window import MainWindow
from store.model.documents import Event
from tests.support.mouse import CTRL, RIGHT, click
from tests.support.readings import reading_of
from tests.support.windows import Opened, event_of


@pytest.fixture
def launch(window: MainWindow) -> MainWindow:
    """A window in which the launch is selected."""
    window.selection.select(event_of(window, "launch"))
    return window


def event(window: MainWindow) -> Event:
    return window.library.events[window.selection.current]


def editor(window: MainWindow, field: str) -> FieldEditor:
    """Opens a field with a click."""
    shown = window.detail.field(field)
    assert shown is not None
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert shown.editor is not None
    return shown.editor


def fact_editor(window: MainWindow, field: str) -> FieldEditor:
    """Opens a launch fact by its name."""
    (table,) = window.detail.findChildren(LaunchTable)
    table.open(field)
    return next(e for e in window.detail.findChildren(FieldEditor) if not e.isHidden())


def put(typed: FieldEditor, words: str) -> None:
    line = typed.line
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, words)


def type_into(window: MainWindow, field: str, words: str) -> None:
    typed = editor(window, field)
    put(typed, words)
    QTest.keyClick(typed.line, Qt.Key.Key_Return)


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.detail.findChildren(QLabel)]


def test_that_the_date_field_says_what_it_understood_and_takes_it(launch: MainWindow) -> None:
    typed = editor(launch, "when")
    put(typed, "17 March 2023 08:05 KST")
    assert typed.hint_label.text() == "Fri 17 March 2023, 08:05 KST"
    QTest.keyClick(typed.line, Qt.Key.Key_Return)
    assert event(launch).facts.start == "2023-03-17T08:05+09:00"
    assert {"Fri 17 March 2023, 08:05 KST", "set by you"} <= set(labels(launch))
    row = launch.timeline.model.row(event(launch).id)
    assert row is not None


def test_that_what_is_no_date_is_said_and_enter_does_not_take_it(launch: MainWindow) -> None:
    before = event(launch)
    typed = editor(launch, "when")
    put(typed, "soonish")
    assert "no date" in typed.hint_label.text()
    QTest.keyClick(typed.line, Qt.Key.Key_Return)
    assert event(launch) == before
    assert typed.isVisible()


def test_that_esc_leaves_a_field_as_it_was_and_undo_takes_a_change_back(launch: MainWindow) -> None:
    before = event(launch)
    typed = editor(launch, "place")
    put(typed, "Wonsan")
    QTest.keyClick(typed.line, Qt.Key.Key_Escape)
    assert event(launch) == before
    type_into(launch, "place", "Wonsan")
    assert event(launch).facts.place.name == "Wonsan"  # type: ignore[union-attr]
    QTest.keyClick(launch, Qt.Key.Key_Z, CTRL)
    assert event(launch) == before


@pytest.mark.parametrize(
    ("field", "words", "shown"),
    [
        ("title", "The long shot", "The long shot"),
        ("kind", "Nuclear test", "Nuclear test"),
        ("status", "planned", "planned"),
        ("actors", "North Korea, Iran", "North Korea, Iran"),
        ("people", "Kim Jong Un", "Kim Jong Un"),
        ("tags", "icbm, #spring", "#icbm, #spring"),
    ],
)
def test_that_each_field_takes_what_is_typed(launch: MainWindow, field: str, words: str, shown: str) -> None:
    type_into(launch, field, words)
    assert shown in labels(launch)


def test_that_notes_take_several_lines_and_the_focus_going_elsewhere_keeps_them(launch: MainWindow) -> None:
    typed = editor(launch, "notes")
    QTest.keyClicks(typed.line, "Seen from Hokkaido")
    QTest.keyClick(typed.line, Qt.Key.Key_Return)
    QTest.keyClicks(typed.line, "Twice")
    launch.timeline.canvas.setFocus()
    assert event(launch).notes == "Seen from Hokkaido\nTwice"


def test_that_launch_facts_are_edited_and_added_and_left_to_the_reports_again(launch: MainWindow) -> None:
    typed = fact_editor(launch, "range_km")
    put(typed, "620 miles")
    assert typed.hint_label.text() == "997.793 km"
    QTest.keyClick(typed.line, Qt.Key.Key_Return)
    assert event(launch).facts.launch.range_km == 997.793  # type: ignore[union-attr]
    assert "997.793 (set by you)" in labels(launch)
    put(typed := fact_editor(launch, "name"), "Hwasong-17")
    QTest.keyClick(typed.line, Qt.Key.Key_Return)
    assert "Hwasong-17 (set by you)" in labels(launch)
    fact_editor(launch, "range_km")
    next(b for b in launch.detail.findChildren(QToolButton) if b.text() == "Use the reports").click()
    assert event(launch).facts.launch.range_km == 1000  # type: ignore[union-attr]


def test_that_the_keyboard_alone_edits(launch: MainWindow) -> None:
    QTest.keyClick(launch, Qt.Key.Key_F2)
    typed = launch.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Renamed")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert event(launch).title == "Renamed"
    again = launch.detail.field("title")
    assert again is launch.focusWidget()
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert isinstance(launch.focusWidget(), QLineEdit)


def test_that_undo_leaves_the_keys_with_the_field_that_was_edited(launch: MainWindow) -> None:
    type_into(launch, "title", "Another title")
    assert launch.focusWidget() is launch.detail.field("title")
    launch.library.undo()
    assert event(launch).title != "Another title"
    assert launch.focusWidget() is launch.detail.field("title")


def test_that_a_change_from_elsewhere_does_not_take_the_line_away(launch: MainWindow) -> None:
    typed = editor(launch, "title")
    put(typed, "Half a ti")
    launch.library.add([reading_of("One\n\nNorth Korea fired a missile on 1 May 2020.\n")])
    assert typed.isVisible()
    QTest.keyClicks(typed.line, "tle")
    QTest.keyClick(typed.line, Qt.Key.Key_Return)
    assert event(launch).title == "Half a title"


def test_that_the_history_names_the_changes_of_the_event(launch: MainWindow, qtbot: QtBot) -> None:
    type_into(launch, "title", "Renamed")
    type_into(launch, "when", "2023-03-17")
    button = next(b for b in launch.detail.findChildren(QToolButton) if b.text().startswith("History: 3 changes"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    told = [text for text in labels(launch) if text.startswith(("Change of", "Import of"))]
    assert told == ["Change of date", "Change of title", "Import of 1 article"]


def test_that_an_event_is_added_where_the_timeline_is_clicked_and_its_title_typed(launch: MainWindow) -> None:
    before = set(launch.library.events)
    canvas = launch.timeline.canvas
    empty = QPoint(canvas.width() - 60, canvas.height() - 40)
    click(canvas, empty, RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Add event here").trigger()
    menu.close()
    (made,) = set(launch.library.events) - before
    assert launch.selection.current == made
    typed = launch.focusWidget()
    assert isinstance(typed, QLineEdit)
    QTest.keyClicks(typed, "Parade")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert launch.library.events[made].title == "Parade"
    assert launch.library.events[made].facts.start is not None


def test_that_an_event_is_duplicated_and_deleted_from_the_pane(launch: MainWindow) -> None:
    first = event(launch)
    next(b for b in launch.detail.findChildren(QToolButton) if b.text() == "Duplicate").click()
    copied = event(launch)
    assert copied.id != first.id
    assert (copied.title, copied.facts, copied.reports) == (f"{first.title} (copy)", first.facts, ())
    next(b for b in launch.detail.findChildren(QToolButton) if b.text() == "Delete").click()
    assert copied.id not in launch.library.events


def test_that_events_are_linked_and_merged_by_keyboard(launch: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    drill, home = event_of(launch, "drill"), launch.selection.current
    asked: list[EventPicker] = []

    def answer(picker: EventPicker) -> int:
        asked.append(picker)
        picker.relation.setCurrentIndex(picker.relation.findData("during"))
        QTest.keyClicks(picker.line, "freedom")
        assert picker.chosen == drill
        return int(EventPicker.DialogCode.Accepted)

    monkeypatch.setattr(EventPicker, "exec", answer)
    QTest.keyClick(launch, Qt.Key.Key_L, CTRL)
    links = [k for k in launch.library.links.values() if k.basis == "user"]
    assert [(k.source, k.target, k.relation) for k in links] == [(home, drill, "during")]
    QTest.keyClick(launch, Qt.Key.Key_M, CTRL)
    assert drill not in launch.library.events
    assert len(asked) == 2


def test_that_a_library_that_cannot_be_changed_offers_no_editing(open_window: Opened, window: MainWindow) -> None:
    window.library.edit("x", events=[event_fixed(window)])
    again = MainWindowReadOnly(window)
    assert again.detail.field("when") is not None
    again.detail.edit("title")
    assert not [e for e in again.detail.findChildren(FieldEditor) if e.isVisible()]
    again.close()


def event_fixed(window: MainWindow) -> Event:
    return window.library.events[event_of(window, "launch")]


def MainWindowReadOnly(window: MainWindow) -> MainWindow:
    """A second window on a library that is open already: it can be read, not changed."""
    from gui.environment.preferences import Preferences
    from gui.theme.theme import LIGHT
    from gui.view_model.jobs import Jobs
    from store.library.library import Library

    preferences = Preferences(window.preferences.settings)
    second = MainWindow(Library(window.library.path), Jobs(), lambda _f: None, LIGHT, preferences)
    second.selection.select(event_of(second, "launch"))
    second.show()
    return second


def test_that_what_is_being_typed_is_kept_when_the_window_is_closed(launch: MainWindow, open_window: Opened) -> None:
    key = launch.selection.current
    put(editor(launch, "place"), "Wonsan")
    launch.close()
    again = open_window()
    place = again.library.events[key].facts.place
    assert place is not None
    assert place.name == "Wonsan"
    assert "place" in again.library.undo_name
