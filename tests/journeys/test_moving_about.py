"""Every way of moving about on the timeline, by real mouse and wheel events."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.environment.preferences import Preferences
from gui.theme.theme import LIGHT
from gui.view_model.jobs import Jobs
from gui.view_model.time_span import DAY, TimeSpan, fit_span
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import LAUNCH, Event, Facts
from tests.support.mouse import CTRL, NONE, RIGHT, SHIFT, click, double_click, drag, turn_wheel
from tests.support.windows import Opened, event_of

MIDDLE = QPoint(700, 300)


def at(window: MainWindow, key: str) -> QPoint:
    found = window.timeline.canvas.point_of(key)
    assert found is not None
    return found


# ---- wheel and pinch ---------------------------------------------------------


@pytest.mark.parametrize("modifiers", [NONE, CTRL])
def test_that_the_wheel_zooms_time_at_the_cursor_and_stretches_no_lane(
    filled: MainWindow, modifiers: Qt.KeyboardModifier
) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    heights = [lane.height for lane in canvas.frame_layout.lanes]
    under = canvas.seconds_at(canvas.box_x(QPointF(MIDDLE)))
    for _ in range(5):
        turn_wheel(canvas, MIDDLE, QPoint(0, 120), modifiers)
    assert navigator.span.width < 0.34 * fit_span(navigator.extent).width
    assert canvas.seconds_at(canvas.box_x(QPointF(MIDDLE))) == pytest.approx(under, abs=60)
    assert [lane.height for lane in canvas.frame_layout.lanes] == heights


@pytest.mark.parametrize(("delta", "modifiers"), [(QPoint(0, -120), SHIFT), (QPoint(-120, 0), NONE)])
def test_that_shift_wheel_a_sideways_wheel_and_two_fingers_pan(
    filled: MainWindow, delta: QPoint, modifiers: Qt.KeyboardModifier
) -> None:
    navigator = filled.timeline.navigator
    navigator.zoom(0.2)
    before = navigator.span
    turn_wheel(filled.timeline.canvas, MIDDLE, delta, modifiers)
    assert navigator.span.first > before.first
    assert navigator.span.width == pytest.approx(before.width)


def test_that_a_pinch_zooms_at_the_fingers(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    under, width = canvas.seconds_at(canvas.box_x(QPointF(MIDDLE))), navigator.span.width
    place = QPointF(MIDDLE)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place,
        QPointF(canvas.viewport().mapToGlobal(MIDDLE)), 0.25, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), pinch)
    assert navigator.span.width == pytest.approx(width / 1.25)
    assert canvas.seconds_at(canvas.box_x(QPointF(MIDDLE))) == pytest.approx(under, abs=60)


def test_that_one_setting_swaps_the_wheel_to_scrolling(filled: MainWindow, settings: QSettings) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    filled.view.wheel.trigger()
    filled.resize(1000, 360)
    assert canvas.beyond > 0
    width = navigator.span.width
    tops = [lane.top for lane in canvas.frame_layout.lanes]
    turn_wheel(canvas, QPoint(600, 200), QPoint(0, -120))
    assert navigator.span.width == width
    assert [lane.top for lane in canvas.frame_layout.lanes] < tops
    turn_wheel(canvas, QPoint(600, 200), QPoint(0, 120), CTRL)
    assert navigator.span.width < width
    assert settings.value("wheel_scrolls", False, bool) is True


# ---- drag --------------------------------------------------------------------


def test_that_dragging_empty_space_pans_with_the_hand(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    navigator.zoom(0.3)
    start = QPoint(500, 60)
    held = canvas.seconds_at(canvas.box_x(QPointF(start)))
    drag(canvas, start, start + QPoint(120, 0))
    here = canvas.seconds_at(canvas.box_x(QPointF(start + QPoint(120, 0))))
    assert here == pytest.approx(held, abs=navigator.span.width / 60)


def test_that_shift_and_drag_zooms_to_the_dragged_span(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    first, last = (canvas.seconds_at(canvas.box_x(QPointF(x, 60))) for x in (400, 600))
    drag(canvas, QPoint(400, 60), QPoint(600, 60), SHIFT)
    assert navigator.span.first == pytest.approx(first, abs=(last - first) / 20)
    assert navigator.span.last == pytest.approx(last, abs=(last - first) / 20)


def test_that_ctrl_and_drag_selects_all_inside(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas
    drag(canvas, QPoint(140, 42), QPoint(1000, canvas.viewport().height() - 4), CTRL)
    chosen = filled.selection.chosen
    inside = {key for key in filled.library.events if 140 < at(filled, key).x() < 1000}
    assert set(chosen) == inside
    assert len(chosen) > 20
    assert filled.status.line == f"{len(chosen)} events selected"
    click(canvas, QPoint(500, 60))
    assert filled.selection.chosen == ()


# ---- click -------------------------------------------------------------------


def test_that_a_click_selects_and_shows(filled: MainWindow) -> None:
    click(filled.timeline.canvas, at(filled, "e30"))
    assert filled.selection.current == "e30"
    assert any("Event 30" in label.text() for label in filled.detail.findChildren(type(filled.top_bar.search.count)))


def test_that_a_double_click_zooms_to_an_event_to_a_crowd_and_into_empty_space(
    filled: MainWindow, library: Library
) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    whole = navigator.span
    double_click(canvas, QPoint(500, 60))
    assert navigator.span.width == pytest.approx(0.4 * whole.width)
    navigator.fit()
    double_click(canvas, at(filled, "e30"))
    assert navigator.span.width < 4 * DAY
    library.edit(
        "Type",
        events=[
            Event(id=f"c{n}", kind=LAUNCH, title="Many", facts=Facts(start=f"2019-05-{n:02}")) for n in range(1, 29)
        ],
    )
    navigator.fit()
    column = next(c for c in canvas.frame_layout.views[LAUNCH].columns if c.events >= 20)
    double_click(canvas, canvas.mapFromScene(canvas.view_box.mapToScene(column.box.center())))
    assert navigator.span.width < 200 * DAY
    assert sum(key.startswith("c") for key in canvas.frame_layout.inside(canvas.frame_layout.bounds)) == 28


def test_that_a_click_on_a_column_selects_its_events_and_esc_lets_go(filled: MainWindow, library: Library) -> None:
    library.edit(
        "Type", events=[Event(id=f"c{n}", kind=LAUNCH, title="x", facts=Facts(start="2019-05-02")) for n in range(40)]
    )
    canvas = filled.timeline.canvas
    column = max(canvas.frame_layout.views[LAUNCH].columns, key=lambda column: column.events)
    click(canvas, canvas.on_viewport(column.box.center()))
    assert len(filled.selection.chosen) == column.events >= 40
    click(canvas, at(filled, "e31"))
    assert filled.selection.current == "e31"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert filled.selection.current == ""


def test_that_a_right_click_on_one_of_several_keeps_them_all(filled: MainWindow) -> None:
    filled.selection.select_all(["e30", "e31"])
    click(filled.timeline.canvas, at(filled, "e31"), RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Delete 2 events" in [action.text() for action in menu.actions()]
    menu.close()
    click(filled.timeline.canvas, QPoint(500, 60))
    assert filled.status.line == "", "nothing is selected any more"


def test_that_a_right_click_offers_the_same_as_a_menu(filled: MainWindow) -> None:
    click(filled.timeline.canvas, at(filled, "e30"), RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {"Zoom to event", "Centre in view", "Zoom in here", "Zoom out", "Fit all events", "Delete"} <= {
        action.text() for action in menu.actions()
    }
    menu.close()


# ---- overview, buttons, limits -------------------------------------------------


def test_that_the_overview_window_is_dragged_and_resized(filled: MainWindow) -> None:
    overview, navigator = filled.timeline.overview, filled.timeline.navigator
    navigator.zoom(0.3)
    before, box = navigator.span, overview.window_box()
    for start, moved in (
        (box.center().toPoint(), 60),
        (QPoint(int(overview.window_box().right()) + 60, int(box.center().y())), 40),
    ):
        QTest.mousePress(overview, Qt.MouseButton.LeftButton, NONE, start)
        QTest.mouseMove(overview, start + QPoint(moved, 0))
        QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, NONE, start + QPoint(moved, 0))
    assert navigator.span.first > before.first
    assert navigator.span.width > before.width


@pytest.mark.parametrize(("name", "factor"), [("Zoom in", 0.6), ("Zoom out", 1.0), ("Fit all events", 1.0)])
def test_that_visible_buttons_zoom_and_fit(filled: MainWindow, name: str, factor: float) -> None:
    navigator = filled.timeline.navigator
    whole = navigator.span.width
    button = next(b for b in filled.status.findChildren(type(filled.status.review)) if b.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert navigator.span.width == pytest.approx(whole * factor)


def test_that_zoom_and_pan_end_at_the_data_and_a_margin(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    for _ in range(40):
        turn_wheel(canvas, MIDDLE, QPoint(0, -240))
    assert navigator.span == pytest.approx(fit_span(navigator.extent))
    navigator.zoom(0.01)
    for _ in range(400):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert navigator.span.first < navigator.extent.last


def test_that_zooming_in_and_out_returns_to_the_same_view(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    navigator.zoom(0.5)
    before, picture = navigator.span, canvas.grab().toImage()
    for delta in (120, 120, 120, -120, -120, -120):
        turn_wheel(canvas, MIDDLE, QPoint(0, delta))
    assert navigator.span == pytest.approx(before, abs=1)
    navigator.show(before)
    assert canvas.grab().toImage() == picture


def test_that_the_last_view_comes_back_at_the_next_start(filled: MainWindow, open_window: Opened) -> None:
    filled.timeline.navigator.show(TimeSpan(1.55e9, 1.56e9))
    filled.timeline.lanes.choose("country")
    span = filled.timeline.navigator.span
    filled.close()
    again = open_window()
    assert again.timeline.navigator.span == pytest.approx(span)
    assert again.timeline.lanes.by == "country"


# ---- gliding ---------------------------------------------------------------------


def test_that_a_jump_glides_and_the_hand_does_not_wait_for_it(
    qtbot: QtBot, library: Library, tmp_path: Path, filled: MainWindow
) -> None:
    navigator = filled.timeline.navigator
    navigator.animation.milliseconds = 100
    drawn: list[TimeSpan] = []
    navigator.changed.connect(lambda: drawn.append(navigator.shown))
    goal = navigator.span.zoomed(0.1, navigator.span.middle)
    navigator.show(goal)
    assert navigator.span == goal
    assert navigator.shown != goal
    qtbot.waitUntil(lambda: navigator.shown == goal)
    assert len(drawn) > 1
    widths = [span.width for span in drawn]
    assert widths == sorted(widths, reverse=True)
    navigator.pan(0.1, at_once=True)
    assert navigator.shown == navigator.span


def test_that_nothing_glides_where_reduced_motion_is_wanted(filled: MainWindow) -> None:
    assert filled.timeline.navigator.animation.milliseconds == 0  # as the settings of the tests ask for
    filled.timeline.navigator.zoom(0.1)
    assert filled.timeline.navigator.shown == filled.timeline.navigator.span


def test_that_the_window_glides_by_itself(qtbot: QtBot, library: Library, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    window = MainWindow(library, Jobs(), lambda _findings: None, LIGHT, Preferences(settings), lambda _addresses: False)
    qtbot.addWidget(window)
    assert 0 < window.timeline.navigator.animation.milliseconds <= 150
    window.close()


def test_that_lanes_are_found_again_where_the_mouse_left_them(window: MainWindow) -> None:
    """A lane's name folds it, and its arrow, and back."""
    canvas = window.timeline.canvas
    lane = canvas.frame_layout.lane(LAUNCH)
    assert lane is not None
    name = canvas.mapFromScene(canvas.view_box.mapToScene(QPointF(-60, lane.top + 16)))
    click(canvas, name)
    folded = canvas.frame_layout.lane(LAUNCH)
    assert folded is not None
    assert folded.is_folded
    click(canvas, canvas.mapFromScene(canvas.view_box.mapToScene(QPointF(-60, folded.top + 10))))
    assert canvas.frame_layout.lane(LAUNCH) == lane
    assert event_of(window, LAUNCH)
