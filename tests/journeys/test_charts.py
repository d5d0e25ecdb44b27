"""The charts follow period and filter; a click on a bar or a day filters the timeline; a chart is written as a picture."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.charts.calendar_chart import CalendarChart
from gui.charts.flight_chart import FlightChart
from gui.charts.launch_chart import LaunchChart
from gui.charts.page import Charts
from gui.charts.plot import Plot
from gui.theme.theme import LIGHT
from gui.timeline.period_page import PeriodPage
from gui.view_model.time_span import TimeSpan
from gui.window.main_window import MainWindow
from gui.window.top_bar import CHARTS
from store.library.library import Library
from store.library.queries.facets import Filter
from store.model.documents import LAUNCH, MEETING, Event, Facts, LaunchFacts
from store.model.partial_dates import wall_span
from store.model.titles import CLASS_WORDS
from tests.support.chart_events import EVENTS
from tests.support.windows import Opened


@pytest.fixture
def charts(open_window: Opened, library: Library) -> tuple[MainWindow, Charts]:
    library.edit("Type", events=EVENTS)
    window = open_window()
    window.top_bar.choose(CHARTS)
    page = window.centre.view(CHARTS)
    assert isinstance(page, PeriodPage)
    assert isinstance(page.inside, Charts)
    return window, page.inside


def click(plot: Plot, x: float, y: float) -> None:
    """A real click on a point of the axes."""
    at = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))


def test_that_a_click_on_a_bar_keeps_its_launches_and_another_one_keeps_all_again(
    charts: tuple[MainWindow, Charts],
) -> None:
    window, page = charts
    assert page.chart(LaunchChart).counts.periods[0] == "2022-11"
    click(page.chart(LaunchChart), 0, 0.5)
    assert window.search_state.filter == Filter(chosen={"kind": frozenset({LAUNCH})}, first="2022-11", last="2022-11")
    assert sorted(window.timeline.model.columns.ids) == ["a", "b"]
    assert "from" not in window.top_bar.chips.words[-1]
    page.redraw()
    click(page.chart(LaunchChart), 0, 0.5)
    assert window.search_state.filter.is_empty


def test_that_a_click_on_a_point_selects_its_launch(charts: tuple[MainWindow, Charts]) -> None:
    window, page = charts
    page.turn_to(1)
    click(page.chart(FlightChart), 1000, 6100)
    assert window.selection.current == "a"
    click(page.chart(FlightChart), 600, 3000)
    assert window.selection.current == "a"


def test_that_a_click_on_a_day_keeps_that_day(charts: tuple[MainWindow, Charts], qtbot: QtBot) -> None:
    window, page = charts
    page.turn_to(2)
    box = page.chart(CalendarChart).box(date(2022, 11, 18))
    qtbot.mouseClick(page.chart(CalendarChart), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert (window.search_state.filter.first, window.search_state.filter.last) == ("2022-11-18", "2022-11-18")
    assert page.chart(CalendarChart).day_at(box.center()) == date(2022, 11, 18)
    assert page.chart(CalendarChart).day_at(QPointF(3, 3)) is None


def test_that_period_filter_and_search_decide_what_is_counted(charts: tuple[MainWindow, Charts], qtbot: QtBot) -> None:
    window, page = charts
    window.timeline.navigator.show(TimeSpan(wall_span("2023")[0], wall_span("2023")[1]), at_once=True)
    qtbot.waitUntil(lambda: page.chart(LaunchChart).counts.periods == ("2023-02",))
    window.timeline.navigator.fit()
    window.search_state.filter_by(Filter(chosen={"kind": frozenset({MEETING})}))
    qtbot.waitUntil(lambda: page.chart(LaunchChart).counts.periods == ())


def test_that_launches_are_counted_by_year_on_demand(charts: tuple[MainWindow, Charts]) -> None:
    window, page = charts
    next(b for b in window.centre.view(CHARTS).findChildren(QPushButton) if b.text() == "By year").click()
    assert page.chart(LaunchChart).counts.periods == ("2022", "2023")
    names = [sample[1].text for sample in page.chart(LaunchChart).legend.items]
    assert names == ["ICBM", "SRBM", "class not told"]


def test_that_more_months_than_can_be_seen_are_counted_by_years(
    charts: tuple[MainWindow, Charts], qtbot: QtBot
) -> None:
    window, page = charts
    years = next(b for b in window.centre.view(CHARTS).findChildren(QPushButton) if b.text() == "By year")
    assert years.isEnabled()
    window.library.edit("Type", events=[Event(id="old", kind=LAUNCH, title="Old", facts=Facts(start="1961-05-20"))])
    window.timeline.navigator.fit()
    qtbot.waitUntil(lambda: page.chart(LaunchChart).counts.periods[:2] == ("1961", "1962"))
    assert not years.isEnabled()
    window.resize(5200, 860)
    qtbot.waitUntil(lambda: page.chart(LaunchChart).counts.periods[0] == "1961-05")
    assert years.isEnabled()


@pytest.mark.parametrize(
    ("size", "has_room"),
    [((1200, 700), True), ((900, 500), True), ((880, 500), True), ((500, 400), True), ((380, 300), False)],
)
def test_that_the_legend_covers_no_bar(size: tuple[int, int], has_room: bool, qtbot: QtBot) -> None:
    chart = LaunchChart(LIGHT)
    qtbot.addWidget(chart)
    classes = [*CLASS_WORDS]
    chart.show_events([
        Event(id=f"{n}{name}", kind=LAUNCH, title="", facts=Facts(start="2023-03-01", launch=LaunchFacts(missile_class=name)))
        for name in classes for n in range(3)
    ])  # fmt: skip
    chart.resize(*size)
    chart.show()
    qtbot.waitUntil(lambda: len(chart.legend.items) == len(classes))
    assert chart.legend.isVisible() == has_room
    if not has_room:
        return
    top = chart.getViewBox().mapViewToScene(QPointF(0, 3 * len(classes))).y()
    legend = chart.legend.mapRectToScene(chart.legend.boundingRect())
    assert legend.bottom() <= top
    room = chart.getViewBox().mapRectToScene(chart.getViewBox().boundingRect())
    assert room.left() <= legend.left()
    assert legend.right() <= room.right()


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
@pytest.mark.parametrize("number", [0, 1, 2])
def test_that_each_chart_is_written_as_a_picture(
    charts: tuple[MainWindow, Charts], tmp_path: Path, ending: str, number: int
) -> None:
    window, page = charts
    page.turn_to(number)
    path = tmp_path / f"chart{ending}"
    page.export(path)
    assert window.status.line == f"Picture written: {path}"
    assert path.stat().st_size > 1000
    page.export(tmp_path / "no folder" / f"chart{ending}")
    assert "was not written" in window.status.line
