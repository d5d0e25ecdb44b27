"""The canvas under real mouse, wheel and key events."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.timeline.canvas import Canvas
from gui.view_model.time_span import DAY
from gui.window.main_window import MainWindow
from store.model.partial_dates import wall_span
from tests.support.mouse import CTRL, NONE, RIGHT, SHIFT, click, double_click, drag, hover, turn_wheel
from tests.support.readings import reading_of
from tests.support.windows import event_of


def empty_place(canvas: Canvas) -> QPoint:
    """A point with nothing on it and nothing 90 pixels to the right."""
    box = canvas.view_box
    for y in range(40, canvas.viewport().height() - 60, 10):
        for x in range(60, int(box.width()) - 160, 40):
            if not any(canvas.keys_at(QPointF(x + dx, y)) for dx in range(-20, 110, 10)):
                return canvas.on_viewport(QPointF(x, y))
    raise AssertionError("no place is empty")


@pytest.mark.parametrize("modifiers", [NONE, CTRL])
def test_that_the_wheel_zooms_at_the_cursor(window: MainWindow, modifiers: Qt.KeyboardModifier) -> None:
    canvas, navigator = window.timeline.canvas, window.timeline.navigator
    at = QPoint(700, 300)
    under, width = canvas.seconds_at(canvas.box_x(QPointF(at))), navigator.span.width
    turn_wheel(canvas, at, QPoint(0, 240), modifiers)
    assert navigator.span.width == pytest.approx(width * 0.64)
    assert canvas.seconds_at(canvas.box_x(QPointF(at))) == pytest.approx(under, abs=1)


@pytest.mark.parametrize(("delta", "modifiers"), [(QPoint(0, -120), SHIFT), (QPoint(-120, 0), NONE)])
def test_that_shift_and_a_sideways_wheel_pan(window: MainWindow, delta: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    navigator = window.timeline.navigator
    navigator.zoom(0.3)
    before = navigator.span
    turn_wheel(window.timeline.canvas, QPoint(700, 300), delta, modifiers)
    assert navigator.span.width == pytest.approx(before.width)
    assert navigator.span.first - before.first == pytest.approx(0.1 * before.width), "a tenth of the view"


def test_that_a_drag_takes_the_time_under_the_hand_along(window: MainWindow) -> None:
    canvas, navigator = window.timeline.canvas, window.timeline.navigator
    navigator.zoom(0.4)
    start = empty_place(canvas)
    held = canvas.seconds_at(canvas.box_x(QPointF(start)))
    drag(canvas, start, start + QPoint(90, 0))
    assert canvas.seconds_at(canvas.box_x(QPointF(start + QPoint(90, 0)))) == pytest.approx(
        held, abs=navigator.span.width / 60
    )


def test_that_a_drag_with_shift_zooms_to_the_dragged_span(window: MainWindow) -> None:
    canvas, navigator = window.timeline.canvas, window.timeline.navigator
    start, end = QPoint(400, 60), QPoint(600, 60)
    first, last = (canvas.seconds_at(canvas.box_x(QPointF(point))) for point in (start, end))
    drag(canvas, start, end, SHIFT)
    assert navigator.span.first == pytest.approx(first, abs=(last - first) / 20)
    assert navigator.span.last == pytest.approx(last, abs=(last - first) / 20)


def test_that_a_click_selects_and_a_click_beside_lets_go(window: MainWindow) -> None:
    canvas, launch = window.timeline.canvas, event_of(window, "launch")
    at = canvas.point_of(launch)
    assert at is not None
    click(canvas, at)
    assert window.selection.current == launch
    click(canvas, empty_place(canvas))
    assert window.selection.current == ""


def test_that_a_double_click_on_an_event_zooms_to_it(window: MainWindow, qtbot: QtBot) -> None:
    canvas, navigator, launch = window.timeline.canvas, window.timeline.navigator, event_of(window, "launch")
    at = canvas.point_of(launch)
    assert at is not None
    double_click(canvas, at)
    row = window.timeline.model.row(launch)
    assert row is not None
    assert navigator.span.middle == pytest.approx(row.at, abs=DAY)
    assert navigator.span.width < 3 * DAY


def test_that_a_right_click_offers_the_same_actions(window: MainWindow) -> None:
    canvas = window.timeline.canvas
    at = canvas.point_of(event_of(window, "launch"))
    assert at is not None
    click(canvas, at, RIGHT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Zoom to event", "Centre in view", "Zoom in here", "Zoom out", "Fit all events", "Edit", "Duplicate", "Link…", "Merge…",
        "Delete",
    ]  # fmt: skip
    menu.close()


def test_that_keys_step_zoom_pan_and_go_back(window: MainWindow) -> None:
    canvas, navigator = window.timeline.canvas, window.timeline.navigator
    ids = window.timeline.model.columns.ids
    whole = navigator.span
    canvas.setFocus()
    QTest.keyClicks(canvas, "+")
    assert navigator.span.width == pytest.approx(whole.width * 0.6)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert navigator.span.middle > whole.middle
    QTest.keyClicks(canvas, "0")
    assert navigator.span == whole
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert window.selection.current == ids[0]
    QTest.keyClicks(canvas, ".")
    assert window.selection.current == ids[1]
    QTest.keyClicks(canvas, ",")
    assert window.selection.current == ids[0]
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert window.selection.current == ids[-1]


def test_that_up_and_down_change_the_lane(window: MainWindow) -> None:
    canvas, launch = window.timeline.canvas, event_of(window, "launch")
    window.selection.select(launch)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert window.selection.current == event_of(window, "drill")
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert window.selection.current == launch


def test_that_brackets_walk_along_the_links(window: MainWindow) -> None:
    canvas, launch = window.timeline.canvas, event_of(window, "launch")
    window.selection.select(launch)
    QTest.keyClicks(canvas, "]")
    assert window.selection.current == event_of(window, "meeting")
    QTest.keyClicks(canvas, "[")
    assert window.selection.current == launch
    QTest.keyClicks(canvas, "[")
    assert window.selection.current == event_of(window, "drill")


def test_that_the_zone_moves_clock_times_and_leaves_dates(window: MainWindow) -> None:
    model, launch, drill = window.timeline.model, event_of(window, "launch"), event_of(window, "drill")
    before = {key: model.row(key) for key in (launch, drill)}
    window.zone.choose("UTC")
    after = {key: model.row(key) for key in (launch, drill)}
    assert before[launch].at - after[launch].at == 9 * 3600  # type: ignore[union-attr]
    assert before[drill] == after[drill]


def test_that_the_overview_window_can_be_dragged(window: MainWindow) -> None:
    overview, navigator = window.timeline.overview, window.timeline.navigator
    navigator.zoom(0.3)
    before, box = navigator.span, overview.window_box()
    start = box.center().toPoint()
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(overview, start + QPoint(60, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, NONE, start + QPoint(60, 0))
    assert navigator.span.first > before.first
    assert navigator.span.width == pytest.approx(before.width)


def test_that_the_edge_of_the_overview_window_resizes_it(window: MainWindow) -> None:
    overview, navigator = window.timeline.overview, window.timeline.navigator
    navigator.zoom(0.3)
    before, box = navigator.span, overview.window_box()
    start = QPoint(int(box.right()), int(box.center().y()))
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(overview, start + QPoint(40, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, NONE, start + QPoint(40, 0))
    assert navigator.span.first == pytest.approx(before.first, abs=DAY / 10)
    assert navigator.span.last > before.last


def test_that_the_caption_of_the_selected_event_hides_no_mark(window: MainWindow) -> None:
    from gui.timeline.painting.selection_painter import caption_place

    bounds = QRectF(0, 0, 800, 400)
    box, others = QRectF(400, 100, 13, 13), [QRectF(430, 100, 13, 13), QRectF(300, 100, 13, 13)]
    card = caption_place(box, 180, bounds, others)
    assert bounds.contains(card)
    assert not any(card.intersects(other) for other in others)


def test_that_go_to_date_brings_the_date_into_the_middle(window: MainWindow) -> None:
    window.timeline.navigator.fit()
    window.view_dialogs.go_to_date("14 March 2023")
    assert window.timeline.navigator.span.middle == pytest.approx(wall_span("2023-03-14T12:00")[0], abs=DAY)
    window.view_dialogs.go_to_date("whenever")
    assert "is no date" in window.status.line


def test_that_resting_on_a_mark_shows_its_card_with_the_words_of_the_article_as_they_are(window: MainWindow) -> None:
    canvas = window.timeline.canvas
    at = canvas.point_of(event_of(window, "launch"))
    assert at is not None
    hover(canvas, at)
    assert "North Korea fires an ICBM from Sunan" in QToolTip.text()
    assert "Thu 16 March 2023, 07:10 KST" in QToolTip.text()
    window.zone.choose("UTC")
    moved = canvas.point_of(event_of(window, "launch"))
    assert moved is not None
    hover(canvas, moved)
    assert "Wed 15 March 2023, 22:10 · UTC" in QToolTip.text()


def test_that_keys_work_at_once_when_a_library_with_events_is_opened(window: MainWindow) -> None:
    assert window.focusWidget() is window.timeline.canvas


def test_that_brackets_visit_every_linked_event_and_come_back(window: MainWindow) -> None:
    canvas, launch = window.timeline.canvas, event_of(window, "launch")
    window.selection.select(launch)
    visited = []
    for _ in range(3):
        QTest.keyClicks(canvas, "]")
        visited.append(window.selection.current)
    assert visited == [event_of(window, "meeting"), event_of(window, "drill"), launch]


def test_that_the_label_beside_a_mark_belongs_to_it(window: MainWindow) -> None:
    canvas, meeting = window.timeline.canvas, event_of(window, "meeting")
    canvas.grab()
    layout = canvas.frame_layout
    ((placed, label),) = layout.labels["meeting"].placed
    assert layout.at(label.box.center()) == (layout.views["meeting"], placed)
    assert layout.keys_at(label.box.center()) == [meeting]


def test_that_a_crowd_too_dense_for_its_rows_is_a_column_with_its_count(window: MainWindow) -> None:
    texts = [
        f"Launch\n\nNorth Korea fired a missile on 1 May 2020 at {h:02d}:00 KST, {h} of many.\n" for h in range(9, 19)
    ]
    window.library.add([reading_of(text) for text in texts])
    window.timeline.navigator.fit()
    window.resize(1024, 640)
    canvas, navigator = window.timeline.canvas, window.timeline.navigator
    column = next(column for column in canvas.frame_layout.views["launch"].columns if column.events == 10)
    beside = column.box.topLeft() + QPointF(1, 2)
    hover(canvas, canvas.on_viewport(beside))
    assert "10 launches" in QToolTip.text()
    double_click(canvas, canvas.on_viewport(beside))
    assert navigator.span.width < (column.last - column.first) * 2
    navigator.show_around(*wall_span("2020-05-01"))
    assert not canvas.frame_layout.views["launch"].columns
    assert len(canvas.frame_layout.views["launch"].placed) == 10


def test_that_up_and_down_follow_the_order_of_the_lanes_on_the_screen(window: MainWindow) -> None:
    assert [lane.key for lane in window.timeline.canvas.frame_layout.lanes] == window.timeline.model.order
