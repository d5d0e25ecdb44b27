"""Links on the timeline: seen at rest, lit, counted, walked, judged, switched off by the legend."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from gui.timeline.layout.lane_drawing import Drawing
from gui.view_model.time_span import DAY
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import (
    COMPUTED,
    CONFIRMED,
    DURING,
    LAUNCH,
    MEETING,
    REJECTED,
    RESPONSE,
    SERIES,
    Link,
)
from store.model.partial_dates import wall_span
from tests.support.linked_events import EVENTS, LINKS, drawn, launch, middle_of, show
from tests.support.mouse import LEFT, NO_BUTTON, NONE, SHIFT, click, double_click, drag, hover, send
from tests.support.windows import Opened


@pytest.fixture
def filled(open_window: Opened, library: Library) -> MainWindow:
    """Two launches, a drill and a meeting of March 2022, in view, and a launch of 2020: linked by rule and by an article."""
    library.edit("Type", events=EVENTS, links=LINKS)
    window = open_window()
    show(window, "2022-03-01", "2022-04-01")
    return window


def at(window: MainWindow, key: str) -> QPoint:
    point = window.timeline.canvas.point_of(key)
    assert point is not None
    return point


# ---- at rest -------------------------------------------------------------------------------------------------------


def test_that_stated_links_and_those_by_rule_are_drawn_while_nothing_is_selected(filled: MainWindow) -> None:
    assert drawn(filled) == {("m", "l2", RESPONSE), ("l2", "l1", SERIES), ("l1", "far", SERIES)}


def test_that_what_happened_during_a_drill_is_told_by_its_window_and_its_label(filled: MainWindow) -> None:
    layout = filled.timeline.canvas.frame_layout
    (window,) = layout.windows.windows
    x = layout.x(wall_span("2022-03-10")[0])
    assert window.left <= x <= window.right
    labels = [run.words for _, label in layout.labels[LAUNCH].placed for line in label.form.lines for run in line]
    assert "day 3 of 11" in labels


def test_that_a_label_says_weapon_and_day(filled: MainWindow) -> None:
    placed = filled.timeline.canvas.frame_layout.labels[LAUNCH].placed
    words = [[run.words for line in label.form.lines for run in line][:2] for _, label in placed]
    assert words == [["KN-23 launch", "5 Mar"], ["KN-23 launch", "10 Mar"]]


def test_that_at_low_zoom_links_are_counted_between_the_lanes_and_a_click_selects_their_ends(
    filled: MainWindow, library: Library
) -> None:
    days = [date(2021, 1, 1) + timedelta(days=n // 3) for n in range(900)]
    library.edit("Type", events=[launch(f"c{n}", day.isoformat(), f"Type-{n}") for n, day in enumerate(days)])
    show(filled, "2020-01-01", "2023-01-01")
    layout = filled.timeline.canvas.frame_layout
    assert layout.views[LAUNCH].drawing is Drawing.COLUMNS
    counted = sum(cell.links for cell in layout.heat)
    columns = filled.timeline.model.link_columns
    listed = [columns.link(n) for n in range(len(columns))]
    assert counted == sum(link.relation not in (DURING, SERIES) for link in listed)
    (cell,) = [cell for cell in layout.heat if "m" in layout.ends_of(cell)]
    click(filled.timeline.canvas, filled.timeline.canvas.on_viewport(cell.box.center()))
    assert {"m", "l2"} <= set(filled.selection.chosen)
    double_click(filled.timeline.canvas, filled.timeline.canvas.on_viewport(cell.box.center()))
    assert filled.timeline.navigator.span.width < 4 * (cell.period.last - cell.period.first)


# ---- lit -----------------------------------------------------------------------------------------------------------


def test_that_resting_on_a_mark_lights_its_links_and_leaving_it_ends_that(filled: MainWindow, qtbot: QtBot) -> None:
    canvas = filled.timeline.canvas
    send(canvas, QEvent.Type.MouseMove, at(filled, "m"), NO_BUTTON, NO_BUTTON, NONE)
    qtbot.waitUntil(lambda: canvas.current.frame.hovered == "m")
    assert ("m", "l2", RESPONSE) in drawn(filled)
    assert ("l2", "l1", SERIES) not in drawn(filled)
    assert filled.selection.current == "", "nothing is pinned"
    send(canvas, QEvent.Type.MouseMove, QPoint(400, canvas.viewport().height() - 4), NO_BUTTON, NO_BUTTON, NONE)
    qtbot.waitUntil(lambda: canvas.current.frame.hovered == "")


def test_that_the_other_end_says_how_far_off_it_is_beside_its_mark(filled: MainWindow) -> None:
    click(filled.timeline.canvas, at(filled, "l2"))
    filled.timeline.canvas.grab()
    labels = filled.timeline.canvas.frame_layout.labels[MEETING].placed
    assert [run.words for _, label in labels for line in label.form.lines for run in line] == ["Talks", "2 days after"]
    lit = filled.timeline.canvas.item.lit
    assert lit is not None
    assert lit.lags["d"] == "day 3 of 11"


def test_that_an_end_out_of_view_is_a_flag_that_leads_there_and_back(filled: MainWindow) -> None:
    canvas, navigator = filled.timeline.canvas, filled.timeline.navigator
    click(canvas, at(filled, "l1"))
    canvas.grab()
    lit = canvas.item.lit
    assert lit is not None
    (flag,) = lit.flags
    assert flag.words.startswith("‹ KN-23 launch · 1 January 2020 · 2 years before")
    before = navigator.span
    click(canvas, canvas.on_viewport(flag.box.center()))
    assert navigator.span.middle == pytest.approx(wall_span("2020-01-01")[0], abs=2 * DAY)
    assert navigator.span.width == pytest.approx(before.width)
    assert filled.selection.current == "l1"
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert navigator.span.first == pytest.approx(before.first, abs=1)


def test_that_a_key_lights_links_two_and_three_hops_away(filled: MainWindow) -> None:
    click(filled.timeline.canvas, at(filled, "m"))
    counts = []
    for key in "123":
        QTest.keyClicks(filled.timeline.canvas, key)
        filled.timeline.canvas.grab()
        lit = filled.timeline.canvas.item.lit
        assert lit is not None
        counts.append(len(lit.links))
    assert counts[0] < counts[1] < counts[2]


# ---- one link ------------------------------------------------------------------------------------------------------


def test_that_a_link_tells_its_sentence_and_a_click_selects_it_with_its_grounds_in_the_pane(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas
    assert drawn(filled)
    place = middle_of(filled, RESPONSE)
    hover(canvas, place)
    assert "They met because of the launch." in QToolTip.text()
    click(canvas, place)
    assert filled.selection.link == Link(
        source="m", target="l2", relation=RESPONSE, quote="They met because of the launch."
    )
    assert filled.selection.current == "l2", "the earlier end"
    grounds = next(
        label for label in filled.detail.findChildren(QLabel) if label.accessibleName().startswith("Grounds")
    )
    assert grounds.text() == "“They met because of the launch.”"


def test_that_j_walks_from_link_to_link_and_a_confirms_and_x_rejects(filled: MainWindow, library: Library) -> None:
    canvas = filled.timeline.canvas
    canvas.setFocus()
    QTest.keyClicks(canvas, "j")
    first = filled.selection.link
    QTest.keyClicks(canvas, "j")
    assert first is not None
    assert filled.selection.link not in (None, first)
    QTest.keyClick(canvas, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert filled.selection.link == first
    while filled.selection.link is None or filled.selection.link.basis != COMPUTED:
        QTest.keyClicks(canvas, "j")
    judged = filled.selection.link
    QTest.keyClicks(canvas, "a")
    stored = [link for link in library.links.values() if (link.source, link.target) == (judged.source, judged.target)]
    assert [link.verdict for link in stored if link.relation == judged.relation] == [CONFIRMED]
    following = filled.selection.link
    assert following is not None
    assert following != judged, "the next one to check"
    QTest.keyClicks(canvas, "x")
    assert REJECTED in {link.verdict for link in library.links.values()}
    library.undo()
    assert REJECTED not in {link.verdict for link in library.links.values()}


def test_that_the_pane_confirms_a_link_by_a_button(filled: MainWindow, library: Library) -> None:
    click(filled.timeline.canvas, at(filled, "l1"))
    confirm = next(b for b in filled.detail.findChildren(QToolButton) if b.accessibleName() == "Confirm link")
    confirm.click()
    assert CONFIRMED in {link.verdict for link in library.links.values()}


# ---- legend --------------------------------------------------------------------------------------------------------


def chip(window: MainWindow, name: str) -> QToolButton:
    chips = window.timeline.legend.findChildren(QToolButton)
    return next(one for one in chips if one.text().startswith(name))


def test_that_the_legend_counts_the_links_in_view_and_switches_them(filled: MainWindow, qtbot: QtBot) -> None:
    assert ("m", "l2", RESPONSE) in drawn(filled)
    qtbot.waitUntil(lambda: chip(filled, "response").text() == "response 1")
    chip(filled, "response").click()
    assert ("m", "l2", RESPONSE) not in drawn(filled)
    assert ("l2", "l1", SERIES) in drawn(filled)
    chip(filled, "response").click()
    QTest.mouseClick(chip(filled, "response"), Qt.MouseButton.LeftButton, SHIFT)
    assert drawn(filled) == {("m", "l2", RESPONSE)}
    QTest.mouseClick(chip(filled, "response"), Qt.MouseButton.LeftButton, SHIFT)
    assert len(drawn(filled)) > 1


def test_that_g_folds_the_legend_away_and_that_is_remembered(filled: MainWindow) -> None:
    assert filled.timeline.legend.isVisible()
    QTest.keyClicks(filled.timeline.canvas, "g")
    assert filled.timeline.legend.isHidden()
    assert not filled.preferences.legend_shown
    QTest.keyClicks(filled.timeline.canvas, "g")
    assert filled.timeline.legend.isVisible()


# ---- the room for all this -----------------------------------------------------------------------------------------


def test_that_the_border_of_a_lane_is_dragged_to_make_it_higher(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas
    lane = canvas.frame_layout.lane(LAUNCH)
    assert lane is not None
    border = canvas.on_viewport(QPointF(-60, lane.bottom))
    drag(canvas, border, border + QPoint(0, 30))
    higher = canvas.frame_layout.lane(LAUNCH)
    assert higher is not None
    assert higher.height == pytest.approx(lane.height + 30, abs=2)
    assert canvas.frame_layout.whole_height == pytest.approx(canvas.view_box.size().height(), abs=2)
    filled.timeline.lanes.reset_heights()
    usual = canvas.frame_layout.lane(LAUNCH)
    assert usual is not None
    assert usual.height == pytest.approx(lane.height)


def test_that_a_dragged_span_is_told_while_it_is_dragged(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas
    start = QPoint(300, 100)
    send(canvas, QEvent.Type.MouseButtonPress, start, LEFT, LEFT, SHIFT)
    for x in (330, 500, 620):
        send(canvas, QEvent.Type.MouseMove, QPoint(x, 100), NO_BUTTON, LEFT, SHIFT)
    assert "March 2022" in QToolTip.text()
    assert "days" in QToolTip.text()
    send(canvas, QEvent.Type.MouseButtonRelease, QPoint(620, 100), LEFT, NO_BUTTON, SHIFT)
    assert filled.timeline.navigator.span.width < 31 * DAY


def test_that_the_detail_pane_folds_away_and_comes_back_with_a_selection(filled: MainWindow) -> None:
    filled.view.pane_asked.emit()
    assert filled.detail.isHidden()
    click(filled.timeline.canvas, at(filled, "m"))
    assert filled.detail.isVisible()


def test_that_several_selected_events_show_what_they_share(filled: MainWindow) -> None:
    from gui.detail.sections.several_section import several_section

    events = [filled.library.events[key] for key in ("l1", "l2")]
    section = several_section(events, filled.library, filled.theme, filled.selection.select)
    words = " ".join(label.text() for label in section.findChildren(QLabel))
    assert "Kind: Launches" in words
    assert "Weapon: KN-23" in words
    filled.selection.select_all(["l1", "l2"])
    assert any("Weapon: KN-23" in label.text() for label in filled.detail.findChildren(QLabel))
