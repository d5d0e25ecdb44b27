"""Finding events: the search box, the filter panel, chips, saved views, the table."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.view_model.time_span import TimeSpan
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.library.queries.facets import ACTOR, KIND, PLACE, Filter
from store.model.documents import DRILL, LAUNCH, MEETING, Article, Event, Facts, LaunchFacts, Place, Report
from tests.support.windows import Opened


@pytest.fixture
def filled(open_window: Opened, library: Library) -> MainWindow:
    """Thirty launches, drills and meetings of three states; each third launch is from Wonsan; one has no date."""
    events = [
        Event(
            id=f"e{n:02}", kind=(LAUNCH, DRILL, MEETING)[n % 3], title=f"{('Missile', 'Drill', 'Talks')[n % 3]} {n}",
            facts=Facts(
                start=f"{2018 + n // 6}-0{1 + n % 6}-10", actors=(("KP", "KR", "JP")[n % 3],),
                place=Place(name="Wonsan") if n % 9 == 0 else None,
                launch=LaunchFacts(name="KN-23", count=1) if n % 3 == 0 else None,
            ),
        )
        for n in range(30)
    ]  # fmt: skip
    undated = Event(id="u", kind=MEETING, title="Talks some day in Wonsan", facts=Facts())
    library.edit("Type", events=[*events, undated])
    return open_window()


def search(window: MainWindow, words: str) -> None:
    window.top_bar.search.line.setFocus()
    QTest.keyClicks(window.top_bar.search.line, words)
    QTest.keyClick(window.top_bar.search.line, Qt.Key.Key_Return)


def test_that_typing_finds_and_enter_walks_from_one_to_the_next(filled: MainWindow) -> None:
    search(filled, "wonsan")
    assert filled.search_state.matches == ["e00", "e09", "e18", "e27"]
    assert filled.top_bar.search.count.text() == "1 of 4"
    assert filled.selection.current == "e00"
    QTest.mouseClick(filled.top_bar.search.next, Qt.MouseButton.LeftButton)
    assert (filled.top_bar.search.count.text(), filled.selection.current) == ("2 of 4", "e09")
    for _ in range(2):
        QTest.mouseClick(filled.top_bar.search.previous, Qt.MouseButton.LeftButton)
    assert filled.selection.current == "e27"
    QTest.keyClick(filled.top_bar.search.line, Qt.Key.Key_Escape)
    assert not filled.top_bar.search.count.isVisible()
    assert filled.timeline.model.matches is None
    assert filled.focusWidget() is filled.timeline.canvas  # the keys are the timeline's again


def test_that_a_search_starts_by_itself_when_the_hand_rests(filled: MainWindow, qtbot: QtBot) -> None:
    filled.top_bar.search.line.setFocus()
    QTest.keyClicks(filled.top_bar.search.line, "kind:drill")
    qtbot.waitUntil(lambda: filled.top_bar.search.count.text() == "10 found")


def test_that_a_search_for_nothing_there_says_so(filled: MainWindow) -> None:
    search(filled, "Hwasong-99")
    assert filled.top_bar.search.count.text() == "none found"


def test_that_what_is_found_is_lit_in_the_timeline(filled: MainWindow) -> None:
    canvas = filled.timeline.canvas
    before = canvas.grab().toImage()
    filled.search_state.search("wonsan")
    lit = canvas.grab().toImage()
    at = canvas.point_of("e09")
    assert at is not None
    near = [(at.x() + dx, at.y() + dy) for dx in range(-12, 13) for dy in range(-12, 13)]
    assert any(lit.pixelColor(x, y) != before.pixelColor(x, y) for x, y in near)


def test_that_the_filter_panel_keeps_and_its_counts_follow(filled: MainWindow) -> None:
    QTest.mouseClick(filled.top_bar.filter, Qt.MouseButton.LeftButton)
    boxes = filled.filters.boxes
    assert filled.filters.isVisible()
    assert boxes[KIND, LAUNCH].accessibleName() == "Kind: Launches, 10"
    QTest.mouseClick(boxes[KIND, LAUNCH], Qt.MouseButton.LeftButton, pos=QPoint(8, boxes[KIND, LAUNCH].height() // 2))
    assert filled.search_state.filter.chosen == {KIND: frozenset({LAUNCH})}
    assert filled.status.count_line == "10 of 31 events"
    assert set(filled.timeline.model.events_by_lane) == {LAUNCH}
    counts = filled.search_state.table.counts(filled.search_state.filter)
    assert counts[KIND] == {MEETING: 11, DRILL: 10, LAUNCH: 10}, "what another kind would give"
    assert counts[ACTOR] == {"KP": 10, "JP": 0, "KR": 0}
    assert counts[PLACE] == {"Wonsan": 4}
    assert filled.top_bar.chips.words == ["Launches"]
    QTest.mouseClick(filled.filters.clear, Qt.MouseButton.LeftButton)
    assert filled.search_state.filter.is_empty
    assert filled.status.count_line == "31 events, 1 undated"


def test_that_a_chip_takes_its_part_of_the_filter_away(filled: MainWindow) -> None:
    filled.search_state.filter_by(
        Filter({KIND: frozenset({LAUNCH}), PLACE: frozenset({"Wonsan"})}, 0.0, "2019", "2020-12")
    )
    assert filled.top_bar.chips.words == ["Launches", "Wonsan", "2019 to December 2020"]
    chip = filled.top_bar.chips.findChildren(type(filled.top_bar.filter))[1]
    assert chip.accessibleName() == "Filter: Wonsan. Take it away"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert filled.top_bar.chips.words == ["Launches", "2019 to December 2020"]


def test_that_a_period_is_typed_as_one_speaks_and_a_wrong_one_is_marked(filled: MainWindow) -> None:
    QTest.mouseClick(filled.top_bar.filter, Qt.MouseButton.LeftButton)
    QTest.keyClicks(filled.filters.first, "May 2020")
    QTest.keyClick(filled.filters.first, Qt.Key.Key_Return)
    assert filled.search_state.filter.first == "2020-05"
    QTest.keyClicks(filled.filters.last, "whenever")
    QTest.keyClick(filled.filters.last, Qt.Key.Key_Return)
    assert filled.search_state.filter.last is None
    assert filled.filters.last.property("wrong")


def test_that_a_filter_outlives_a_change_of_the_library(filled: MainWindow, library: Library) -> None:
    filled.search_state.filter_by(Filter({KIND: frozenset({DRILL})}))
    library.edit("Type", events=[Event(id="n", kind=DRILL, title="New", facts=Facts(start="2021-02-01"))])
    assert filled.timeline.model.position("n") is not None
    library.edit("Type", events=[Event(id="m", kind=MEETING, title="New", facts=Facts(start="2021-02-01"))])
    assert filled.timeline.model.position("m") is None
    assert filled.status.count_line == "11 of 33 events"


def test_that_search_and_filter_work_together(filled: MainWindow) -> None:
    filled.search_state.filter_by(Filter({KIND: frozenset({LAUNCH})}, 0.0, "2020"))
    search(filled, "wonsan")
    assert filled.search_state.matches == ["e18", "e27"]


def test_that_a_view_is_saved_and_shown_again(filled: MainWindow, open_window: Opened) -> None:
    filled.search_state.filter_by(Filter({ACTOR: frozenset({"JP"})}, 0.5))
    filled.search_state.search("talks")
    filled.timeline.lanes.choose("country")
    filled.timeline.navigator.show(TimeSpan(1.55e9, 1.6e9))
    span = filled.timeline.navigator.span
    filled.views.save("Japan's talks")
    filled.close()
    again = open_window()
    again.views.show("Japan's talks")
    assert again.search_state.filter == Filter({ACTOR: frozenset({"JP"})}, 0.5)
    assert again.top_bar.search.line.text() == "talks"
    assert again.timeline.navigator.span == pytest.approx(span)
    assert again.timeline.lanes.by == "country"
    again.views.delete("Japan's talks")
    assert again.views.names == []


# ---- the table -----------------------------------------------------------------


def cell(window: MainWindow, row: int, column: int) -> str:
    return str(window.table.rows.data(window.table.rows.index(row, column)))


def test_that_the_table_shows_the_same_events_in_step_with_the_selection(filled: MainWindow) -> None:
    filled.selection.select("e09")
    QTest.mouseClick(filled.top_bar.views.button(1), Qt.MouseButton.LeftButton)
    assert filled.centre.currentWidget() is filled.table
    assert len(filled.table.rows.ids) == 31
    assert filled.table.currentIndex().row() == filled.table.rows.ids.index("e09")
    QTest.keyClick(filled.table, Qt.Key.Key_Down)
    assert filled.selection.current == "e10"
    filled.selection.select("e20")
    assert filled.table.rows.ids[filled.table.currentIndex().row()] == "e20"
    filled.search_state.search("wonsan")
    assert filled.table.rows.ids == ["e00", "e09", "e18", "e27", "u"], "the one without a date too"


def test_that_going_to_the_table_selects_nothing_and_the_arrows_work_at_once(filled: MainWindow) -> None:
    QTest.mouseClick(filled.top_bar.views.button(1), Qt.MouseButton.LeftButton)
    assert filled.selection.current == ""
    assert filled.focusWidget() is filled.table
    QTest.keyClick(filled.table, Qt.Key.Key_Down)
    assert filled.selection.current in filled.table.rows.ids[:2]


def test_that_the_table_is_sorted_by_any_column(filled: MainWindow) -> None:
    QTest.mouseClick(filled.top_bar.views.button(1), Qt.MouseButton.LeftButton)
    assert cell(filled, 0, 0) == "Wed 10 January 2018"
    filled.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert filled.table.rows.ids[0] == "e29"
    assert filled.table.rows.ids[-1] == "u", "without a date: last"
    filled.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [cell(filled, row, 1) for row in (0, 10, 20)] == ["Drill", "Launch", "Meeting"]
    filled.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert cell(filled, 1, 4) == "Japan"


def test_that_the_table_is_sorted_by_the_number_of_reports(open_window: Opened, library: Library) -> None:
    articles = [Article(id=f"a{n}", title=f"Article {n}", text="") for n in range(3)]
    events = [
        Event(
            id=f"e{count}", kind=LAUNCH, title=f"Event {count}", facts=Facts(start=f"2023-03-0{count + 1}"),
            reports=tuple(Report(article=article.id, evidence=(), facts=Facts()) for article in articles[:count]),
        )
        for count in (2, 0, 3)
    ]  # fmt: skip
    library.edit("add", articles=articles, events=events)
    window = open_window()
    QTest.mouseClick(window.top_bar.views.button(1), Qt.MouseButton.LeftButton)
    window.table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    assert window.table.rows.ids == ["e3", "e2", "e0"]
    assert [cell(window, row, 6) for row in range(3)] == ["3", "2", "0"]
    window.table.sortByColumn(6, Qt.SortOrder.AscendingOrder)
    assert window.table.rows.ids == ["e0", "e2", "e3"]


def test_that_every_control_of_finding_has_a_name_for_screen_readers(filled: MainWindow) -> None:
    QTest.mouseClick(filled.top_bar.filter, Qt.MouseButton.LeftButton)
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QLineEdit, QScrollBar

    parts = [
        p
        for kind in (QAbstractButton, QLineEdit, QAbstractSlider, QAbstractItemView)
        for p in filled.findChildren(kind)
    ]
    nameless = [
        part
        for part in parts
        if part.isVisible()
        and not isinstance(part, QScrollBar)
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]
    assert nameless == []
