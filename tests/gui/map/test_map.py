"""The map: where it puts points, how it is moved, and that it is in step with period, filter, search and selection."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.detail.pane import DetailPane
from gui.map.canvas import MapCanvas
from gui.map.clusters import NEAR, clusters_in
from gui.map.mini_map import MiniMap
from gui.map.projection import NORTHMOST, MapView, degrees_at, project_point, project_points
from gui.timeline.period_page import PeriodPage
from gui.view_model.time_span import TimeSpan
from gui.window.main_window import MainWindow
from gui.window.top_bar import MAP, TIMELINE
from store.analysis.world_map import countries
from store.library.library import Library
from store.library.queries.facets import Filter
from store.model.documents import DRILL, LAUNCH, Event, Facts, Place
from store.model.partial_dates import wall_span
from tests.support.windows import Opened

SUNAN, WONSAN = Place(name="Sunan", lat=39.2, lon=125.67), Place(name="Wonsan", lat=39.15, lon=127.44)
FIJI = Place(name="Fiji", lat=-17.8, lon=178.0)


@pytest.fixture
def map_of(open_window: Opened, library: Library) -> tuple[MainWindow, MapCanvas]:
    """Two launches at Sunan, a drill at Wonsan, one at sea near the date line, one without a place."""
    places = [SUNAN, SUNAN, WONSAN, FIJI, None]
    kinds = [LAUNCH, LAUNCH, DRILL, DRILL, LAUNCH]
    library.edit(
        "Type",
        events=[
            Event(id=f"e{n}", kind=kind, title=f"Event {n}", facts=Facts(start=f"202{n}-03-16", place=place))
            for n, (kind, place) in enumerate(zip(kinds, places, strict=True))
        ],
    )
    window = open_window()
    window.top_bar.choose(MAP)
    page = window.centre.view(MAP)
    assert isinstance(page, PeriodPage)
    assert isinstance(page.inside, MapCanvas)
    return window, page.inside


def middle_of(canvas: MapCanvas, place: Place) -> QPoint:
    assert place.lon is not None
    assert place.lat is not None
    left, top = canvas.view.to_pixels(*project_point(place.lon, place.lat))
    return QPoint(round(left), round(top))


@given(st.floats(-180, 180), st.floats(-NORTHMOST, NORTHMOST))
def test_that_a_point_comes_back_from_the_projection(lon: float, lat: float) -> None:
    assert degrees_at(*project_point(lon, lat)) == pytest.approx((lon, lat), abs=1e-9)
    assert project_points(np.array([[lon, lat]]))[0] == pytest.approx(project_point(lon, lat))


@given(st.floats(0.7, 3), st.floats(0, 799), st.floats(0, 599), st.floats(4000, 20_000))
def test_that_zooming_keeps_what_is_under_the_cursor_there(
    factor: float, left: float, top: float, scale: float
) -> None:
    view = MapView(*project_point(127, 38), scale, 800, 600)
    point = view.to_world(left, top)
    assert view.zoomed(factor, left, top).to_pixels(*point) == pytest.approx((left, top), abs=1e-6)


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-70, 70)), min_size=1, max_size=12))
def test_that_fitting_brings_every_point_into_view(places: list[tuple[float, float]]) -> None:
    points = project_points(np.array(places))
    view = MapView(0.5, 0.5, 1000, 800, 600).showing(points)
    for x, y in points.tolist():
        left, top = view.to_pixels(x, y)
        assert -1 <= left <= 801
        assert -1 <= top <= 601


def test_that_the_land_is_whole_and_crosses_the_date_line_without_a_leap() -> None:
    named = {country.name: country for country in countries()}
    assert {"North Korea", "South Korea", "Japan", "Russia", "Fiji", "Antarctica"} <= named.keys()
    for country in countries():
        for ring in country.rings:
            steps = np.abs(np.diff(ring[:, 0]))
            assert steps.max() < 181 or country.name == "Antarctica"
    korea = max(named["North Korea"].rings, key=len)
    assert korea[:, 0].min() == pytest.approx(124.2, abs=0.3)
    assert korea[:, 1].max() == pytest.approx(43.0, abs=0.3)


@given(st.lists(st.tuples(st.floats(100, 150), st.floats(20, 50)), min_size=1, max_size=30))
def test_that_every_event_in_view_is_counted_in_one_spot(places: list[tuple[float, float]]) -> None:
    points = project_points(np.array(places))
    counts = np.ones((len(places), 2), dtype=np.intp)
    spots = clusters_in(MapView(0.5, 0.5, 1000, 2000, 2000), points, counts)
    assert sorted(site for spot in spots for site in spot.sites) == list(range(len(places)))
    for number, one in enumerate(spots):
        for other in spots[number + 1 :]:
            away = one.at - other.at
            assert away.x() ** 2 + away.y() ** 2 >= (NEAR - 0.01) ** 2


def test_that_the_map_shows_the_events_that_have_a_place(map_of: tuple[MainWindow, MapCanvas]) -> None:
    _, canvas = map_of
    assert sum(spot.events for spot in canvas.spots) == 4
    spot = canvas.cluster_at(QPointF(middle_of(canvas, FIJI)))
    assert spot is not None
    assert "Event 3" in canvas.card(spot)


def test_that_the_period_the_filter_and_the_search_decide_what_is_shown(
    map_of: tuple[MainWindow, MapCanvas], qtbot: QtBot
) -> None:
    window, canvas = map_of
    window.timeline.navigator.show(TimeSpan(wall_span("2020-01")[0], wall_span("2021-12")[1]), at_once=True)
    qtbot.waitUntil(lambda: sum(spot.events for spot in canvas.spots) == 2)
    window.timeline.navigator.fit()
    window.search_state.filter_by(Filter(chosen={"kind": frozenset({DRILL})}))
    qtbot.waitUntil(lambda: sum(spot.events for spot in canvas.spots) == 2)
    window.search_state.search("Event 3")
    qtbot.waitUntil(lambda: sum(spot.events for spot in canvas.spots) == 1)


def test_that_a_click_selects_and_further_clicks_go_through_the_events_of_a_spot(
    map_of: tuple[MainWindow, MapCanvas], qtbot: QtBot
) -> None:
    window, canvas = map_of
    canvas.look(canvas.view._replace(scale=9000).kept())
    window.selection.select("e0")
    seen = []
    for _ in range(3):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle_of(canvas, SUNAN))
        seen.append(window.selection.current)
    assert seen == ["e1", "e0", "e1"]
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.selection.current == ""


def test_that_a_selection_out_of_view_is_brought_in(map_of: tuple[MainWindow, MapCanvas]) -> None:
    window, canvas = map_of
    window.selection.select("e0")
    canvas.look(canvas.view._replace(scale=20_000).kept())
    window.selection.select("e3")
    assert canvas.rect().contains(middle_of(canvas, FIJI))


def test_that_hand_wheel_and_keys_move_the_map(map_of: tuple[MainWindow, MapCanvas], qtbot: QtBot) -> None:
    _, canvas = map_of
    before = canvas.view
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.scale > before.scale
    QTest.keyClick(canvas, Qt.Key.Key_0)
    fitted = canvas.view
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(canvas, QPoint(330, 310))
    qtbot.mouseMove(canvas, QPoint(400, 320))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 320))
    assert canvas.view.x != fitted.x
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert canvas.view.scale > fitted.scale


def test_that_the_small_map_of_the_pane_opens_the_map(map_of: tuple[MainWindow, MapCanvas], qtbot: QtBot) -> None:
    window, canvas = map_of
    window.top_bar.choose(TIMELINE)
    window.selection.select("e0")
    pane: DetailPane = window.detail
    (small,) = pane.findChildren(MiniMap)
    qtbot.mouseClick(small, Qt.MouseButton.LeftButton)
    assert canvas.isVisible()
    window.selection.select("e4")
    assert [found for found in pane.findChildren(MiniMap) if found.isVisible()] == []
