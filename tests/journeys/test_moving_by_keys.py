"""Moving about on the timeline by real key events."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from store.model.documents import DRILL, LAUNCH
from tests.support.mouse import CTRL, SHIFT

ALT = Qt.KeyboardModifier.AltModifier


def at(window: MainWindow, key: str) -> QPoint:
    found = window.timeline.canvas.point_of(key)
    assert found is not None
    return found


def test_that_the_keys_work_wherever_the_focus_is_but_in_a_field(filled: MainWindow) -> None:
    filled.selection.select("e30")
    filled.detail.setFocus()
    QTest.keyClicks(filled.detail, ".")
    assert filled.selection.current == "e31"
    filled.top_bar.search.line.setFocus()
    QTest.keyClicks(filled.top_bar.search.line, ".")
    assert filled.selection.current == "e31"


def test_that_arrows_pan_and_change_the_lane(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    navigator.zoom(0.3)
    before = navigator.span
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert navigator.span.first > before.first
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert navigator.span == pytest.approx(before)
    filled.selection.select("e30")
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert filled.library.events[filled.selection.current].kind == DRILL
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert filled.library.events[filled.selection.current].kind == LAUNCH


def test_that_plus_minus_and_zero_zoom_and_fit(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    whole = navigator.span
    QTest.keyClicks(canvas, "++-")
    assert navigator.span.width == pytest.approx(whole.width * 0.6)
    QTest.keyClicks(canvas, "0")
    assert navigator.span == whole


def test_that_home_end_and_the_stops_step_through_the_events(filled: MainWindow) -> None:
    canvas, ids = filled.timeline.canvas, filled.timeline.model.columns.ids
    seen = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Period, Qt.Key.Key_End, Qt.Key.Key_Comma):
        QTest.keyClick(canvas, key) if key in (Qt.Key.Key_Home, Qt.Key.Key_End) else QTest.keyClicks(
            canvas, chr(key.value)
        )
        seen.append(filled.selection.current)
    assert seen == [ids[0], ids[1], ids[-1], ids[-2]]


def test_that_f_centres_the_selection_and_t_goes_to_today(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    navigator.zoom(0.2)
    filled.selection.select("e30")
    QTest.keyClick(canvas, Qt.Key.Key_F)
    row = filled.timeline.model.row("e30")
    assert row is not None
    assert navigator.span.middle == pytest.approx(row.at)
    QTest.keyClick(canvas, Qt.Key.Key_T)
    assert navigator.span.middle == pytest.approx(navigator.extent.last, abs=1), "the data end before today"


def test_that_brackets_walk_along_links(filled: MainWindow) -> None:
    filled.selection.select("e30")
    QTest.keyClicks(filled.timeline.canvas, "]")
    assert filled.selection.current == "e33"
    QTest.keyClicks(filled.timeline.canvas, "[")
    assert filled.selection.current == "e30"


def test_that_alt_and_arrows_go_through_the_views_seen(filled: MainWindow, qtbot: QtBot) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    whole = navigator.span
    QTest.keyClicks(canvas, "++")
    near = navigator.span
    QTest.keyClick(canvas, Qt.Key.Key_Left, ALT)
    assert navigator.span == whole
    QTest.keyClick(canvas, Qt.Key.Key_Right, ALT)
    assert navigator.span == near


def test_that_delete_removes_the_selected_events_and_undo_brings_them_back(filled: MainWindow) -> None:
    filled.selection.select_all(["e30", "e31"])
    filled.timeline.canvas.setFocus()
    QTest.keyClick(filled.timeline.canvas, Qt.Key.Key_Delete)
    assert {"e30", "e31"}.isdisjoint(filled.library.events)
    assert "l1" not in filled.library.links
    QTest.keyClick(filled, Qt.Key.Key_Z, CTRL)
    assert {"e30", "e31"} <= filled.library.events.keys()
    assert "l1" in filled.library.links
    QTest.keyClick(filled, Qt.Key.Key_Z, CTRL | SHIFT)
    assert "e30" not in filled.library.events


def test_that_ctrl_f_goes_to_the_search_and_f1_lists_the_keys(filled: MainWindow) -> None:
    filled.activateWindow()
    QTest.keyClick(filled, Qt.Key.Key_F, CTRL)
    assert filled.focusWidget() is filled.top_bar.search.line
    QTest.keyClick(filled, Qt.Key.Key_F1)
    assert any(
        dialog.windowTitle() == "Keys and gestures" and dialog.isVisible() for dialog in QApplication.topLevelWidgets()
    )
