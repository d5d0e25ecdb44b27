"""What the hand does to events on the timeline: links drawn, dates given, lanes chosen, folded, hidden and moved."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QToolTip

from gui.timeline.undated_tray import MIME
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import BEFORE, DRILL, LAUNCH, MEETING, USER, Event, Facts, LaunchFacts, Link
from tests.support.mouse import LEFT, NO_BUTTON, NONE, RIGHT, click, drag, hover, send
from tests.support.windows import Opened


@pytest.fixture
def filled(open_window: Opened, library: Library) -> MainWindow:
    launch, other = LaunchFacts(name="KN-23"), LaunchFacts(name="Hwasong-12")
    library.edit(
        "Type",
        events=[
            Event(id="l1", kind=LAUNCH, title="First", facts=Facts(start="2022-01-10", actors=("KP",), launch=launch)),
            Event(id="l2", kind=LAUNCH, title="Second", facts=Facts(start="2022-06-10", actors=("KP",), launch=other)),
            Event(id="d", kind=DRILL, title="Shield", facts=Facts(start="2022-03-01", end="2022-03-20", actors=("KR", "US"))),
            Event(id="m", kind=MEETING, title="Talks", facts=Facts(start="2022-09-10", actors=("KR", "JP")), tags=("summit",)),
            Event(id="u", kind=MEETING, title="A meeting some day", facts=Facts(actors=("KP",))),
        ],
    )  # fmt: skip
    return open_window()


def at(window: MainWindow, key: str) -> QPoint:
    found = window.timeline.canvas.point_of(key)
    assert found is not None
    return found


# ---- links -----------------------------------------------------------------------


def test_that_a_link_is_drawn_from_one_mark_to_another(filled: MainWindow, library: Library) -> None:
    drag(filled.timeline.canvas, at(filled, "l1"), at(filled, "m"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text().strip() for action in menu.actions()]
    assert offered == ["First", "is before", "is a response to", "happened during", "is of one series with", "Talks"]
    next(action for action in menu.actions() if action.text().strip() == "is before").trigger()
    menu.close()
    (link,) = library.links.values()
    assert (link.source, link.target, link.relation, link.basis) == ("l1", "m", BEFORE, USER)
    assert filled.timeline.model.link_columns.link(0) == link
    assert filled.selection.current == ""
    library.undo()
    assert len(filled.timeline.model.link_columns) == 0


def test_that_the_mark_to_which_a_link_would_lead_is_framed_while_it_is_drawn(filled: MainWindow) -> None:
    canvas, start, end = filled.timeline.canvas, at(filled, "l1"), at(filled, "m")
    plain = canvas.grab().toImage()
    send(canvas, QEvent.Type.MouseButtonPress, start, LEFT, LEFT, NONE)
    aimed = []
    for point in (start + QPoint(30, 10), (start + end) / 2, end):
        send(canvas, QEvent.Type.MouseMove, point, NO_BUTTON, LEFT, NONE)
        aimed.append(canvas.drag_gestures.aimed_at)
    assert aimed == ["", "", "m"]
    around = [end + QPoint(0, -y) for y in range(10, 16)]
    aiming = canvas.grab().toImage()
    assert [aiming.pixelColor(at) for at in around] != [plain.pixelColor(at) for at in around]
    send(canvas, QEvent.Type.MouseButtonRelease, end, LEFT, NO_BUTTON, NONE)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    after = canvas.grab().toImage()
    assert [after.pixelColor(at) for at in around] == [plain.pixelColor(at) for at in around]


def test_that_a_drag_from_a_mark_to_nowhere_draws_no_link_and_moves_nothing(
    filled: MainWindow, library: Library
) -> None:
    span = filled.timeline.navigator.span
    drag(filled.timeline.canvas, at(filled, "l1"), QPoint(700, 60))
    assert QApplication.activePopupWidget() is None
    assert not library.links
    assert filled.timeline.navigator.span == span


def test_that_a_selected_event_lights_its_links_to_the_depth_chosen(filled: MainWindow) -> None:
    from store.model.documents import Link

    links = {
        "a": Link(source="l1", target="l2", relation="before"),
        "b": Link(source="l2", target="m", relation="before"),
    }
    filled.library.edit("Link", links=links)
    model = filled.timeline.model
    assert {"l1", "l2"} <= model.lit("l1", 1)
    assert "m" not in model.lit("l1", 1)
    assert "m" in model.lit("l1", 2)
    filled.selection.select("l1")
    near = filled.timeline.canvas.grab().toImage()
    filled.timeline.canvas.set_depth(2)
    assert filled.timeline.canvas.grab().toImage() != near


# ---- dates -------------------------------------------------------------------------


def test_that_an_undated_event_waits_in_the_tray_and_is_dropped_onto_the_axis(
    filled: MainWindow, library: Library
) -> None:
    tray, canvas = filled.timeline.tray, filled.timeline.canvas
    assert tray.isVisible()
    assert tray.list.item(0).text() == "A meeting some day"
    QTest.mouseClick(
        tray.list.viewport(), Qt.MouseButton.LeftButton, pos=tray.list.visualItemRect(tray.list.item(0)).center()
    )
    assert filled.selection.current == "u"
    data = QMimeData()
    data.setData(MIME, b"u")
    there = at(filled, "l2")
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(there, copy, data, left, none)
    QApplication.sendEvent(canvas.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(canvas.viewport(), QDropEvent(QPointF(there), copy, data, left, none))
    assert (library.events["u"].facts.start or "")[:7] == "2022-06"
    assert not tray.isVisible()
    assert "Ctrl+Z takes it back" in filled.status.line
    library.undo()
    assert tray.isVisible()


# ---- lanes -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("kind", ["Drills", "Launches", "Nuclear tests", "Meetings"]),
        ("country", ["North Korea", "South Korea", "Japan", "United States"]),
        ("weapon", ["Hwasong-12", "KN-23", "No weapon named"]),
        ("place", ["No place told"]),
        ("tag", ["summit", "No tag"]),
    ],
)
def test_that_the_lanes_are_made_by_what_is_chosen_in_one_click(filled: MainWindow, by: str, names: list[str]) -> None:
    QTest.mouseClick(filled.status.lanes.buttons[by], Qt.MouseButton.LeftButton)
    lanes = filled.timeline.canvas.frame_layout.lanes
    assert [filled.timeline.model.lane_name(lane.key) for lane in lanes] == names


def test_that_menu_and_buttons_agree_on_what_the_lanes_are_made_by(filled: MainWindow) -> None:
    next(a for a in filled.view.lanes.actions() if a.data() == "country").trigger()
    assert filled.status.lanes.buttons["country"].isChecked()
    QTest.mouseClick(filled.status.lanes.buttons["tag"], Qt.MouseButton.LeftButton)
    filled.view.lanes.aboutToShow.emit()
    assert next(a for a in filled.view.lanes.actions() if a.isChecked()).data() == "tag"


def test_that_an_event_of_several_actors_stands_in_each_of_their_lanes_and_is_lit_in_all(filled: MainWindow) -> None:
    filled.timeline.lanes.choose("country")
    layout = filled.timeline.canvas.frame_layout
    seats = layout.seats("d")
    assert [seat.lane.key for seat in seats] == ["KR", "US"]
    before = filled.timeline.canvas.grab().toImage()
    filled.selection.select("d")
    after = filled.timeline.canvas.grab().toImage()
    canvas = filled.timeline.canvas
    for seat in seats:
        edge = canvas.mapFromScene(canvas.view_box.mapToScene(seat.box.topLeft() - QPointF(3, 3)))
        assert after.pixelColor(edge + QPoint(0, 8)) != before.pixelColor(edge + QPoint(0, 8))


def test_that_a_lane_is_folded_hidden_and_shown_again_from_its_menu(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas

    def name_of(key: str) -> QPoint:
        lane = canvas.frame_layout.lane(key)
        assert lane is not None
        return QPoint(canvas.mapFromScene(canvas.view_box.mapToScene(QPointF(-60, lane.top + 12))))

    def choose(key: str, words: str) -> None:
        click(canvas, name_of(key), RIGHT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    choose(LAUNCH, "Fold")
    folded = canvas.frame_layout.lane(LAUNCH)
    assert folded is not None
    assert folded.is_folded
    choose(DRILL, "Hide")
    assert canvas.frame_layout.lane(DRILL) is None
    choose(MEETING, "Move up")
    assert [lane.key for lane in canvas.frame_layout.lanes] == [LAUNCH, MEETING, "nuclear_test"]
    choose(LAUNCH, "Show all lanes")
    assert canvas.frame_layout.lane(DRILL) is not None


def test_that_a_lane_is_moved_by_dragging_its_name(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas

    def y_of(key: str) -> float:
        lane = canvas.frame_layout.lane(key)
        assert lane is not None
        return lane.top + 14

    start, end = (canvas.mapFromScene(canvas.view_box.mapToScene(QPointF(-60, y_of(key)))) for key in (MEETING, DRILL))
    drag(canvas, start, end)
    assert next(lane.key for lane in canvas.frame_layout.lanes) == MEETING


def test_that_lanes_beyond_the_view_are_scrolled_to(filled: MainWindow, library: Library) -> None:
    dated = Facts(start="2022-02-01")
    some = [Event(id=f"t{n}", kind=LAUNCH, title="x", facts=dated, tags=(f"tag {n}",)) for n in range(40)]
    library.edit("Type", events=some)
    filled.timeline.lanes.choose("tag")
    canvas = filled.timeline.canvas
    assert canvas.beyond > 0
    bars = filled.timeline.findChildren(QScrollBar)
    bar = next(bar for bar in bars if bar.accessibleName() == "Lanes beyond the view")
    assert bar.isVisible()
    bar.setValue(bar.maximum())
    last = canvas.frame_layout.lanes[-1]
    assert last.top + last.height == pytest.approx(canvas.view_box.size().height(), abs=1)


def test_that_a_link_tells_its_relation_and_the_time_between_when_the_cursor_rests_on_it(filled: MainWindow) -> None:
    filled.library.edit("Link", links={"a": Link(source="l1", target="l2", relation="response", quote="in answer")})
    canvas = filled.timeline.canvas
    canvas.grab()
    path = next(path for link, path in canvas.item.link_painter.curves if link.quote == "in answer")
    hover(canvas, canvas.on_viewport(path.pointAtPercent(0.5)))
    assert "response, 151 days" in QToolTip.text()
    assert "First → Second" in QToolTip.text()
    assert "in answer" in QToolTip.text()


def test_that_the_lane_of_the_selected_event_is_folded_and_hidden_without_a_mouse(filled: MainWindow) -> None:
    filled.selection.select("l1")
    fold, hide, show = (a for a in filled.view.lanes.actions() if not a.data() and not a.isSeparator())
    fold.trigger()
    folded = filled.timeline.canvas.frame_layout.lane(LAUNCH)
    assert folded is not None
    assert folded.is_folded
    hide.trigger()
    assert filled.timeline.canvas.frame_layout.lane(LAUNCH) is None
    show.trigger()
    assert filled.timeline.canvas.frame_layout.lane(LAUNCH) is not None
