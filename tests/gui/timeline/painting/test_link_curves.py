"""Curves of links turn in the gutter, and are as wide as their basis says."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import Seat
from gui.timeline.painting.link_curves import link_curve, link_stub, paint_link
from store.model.documents import COMPUTED, STATED, USER, Link

INK = QColor("#123456")
UPPER = Lane("launch", 0.0, 100.0, 2, 5, gutter=46.0)
LOWER = Lane("meeting", 146.0, 100.0, 2, 5)


def seat(lane: Lane, x: float, y: float) -> Seat:
    return Seat(lane, QRectF(x - 6.5, y - 6.5, 13, 13), None)


def points_of(path: QPainterPath) -> list[tuple[float, float]]:
    return [(path.pointAtPercent(n / 100).x(), path.pointAtPercent(n / 100).y()) for n in range(101)]


@pytest.mark.parametrize("is_down", [True, False])
def test_that_a_link_between_lanes_is_upright_but_in_the_gutter(is_down: bool) -> None:
    ends = seat(UPPER, 100, 50), seat(LOWER, 300, 200)
    path = link_curve(*(ends if is_down else reversed(ends)))
    assert path is not None
    first, *_, last = points_of(path)
    assert (first, last) == (((100.0, 59.0), (300.0, 191.0)) if is_down else ((300.0, 191.0), (100.0, 59.0)))
    for x, y in points_of(path):
        assert 99.9 <= x <= 300.1
        assert y >= 99 or abs(x - 100) < 0.1, "straight down from the upper mark"
        assert y <= 147 or abs(x - 300) < 0.1, "straight down to the lower mark"


def test_that_a_link_within_a_lane_is_an_arc_of_thirty_pixels_at_most() -> None:
    lane = UPPER._replace(height=300.0)
    for far, rise in ((10, 14.6), (100, 20), (1000, 30)):
        path = link_curve(seat(lane, 50, 200), seat(lane, 50 + far, 200))
        assert path is not None
        top = 200 - 9 - min(y for _, y in points_of(path))
        assert top == pytest.approx(rise * 0.75, abs=0.5), "a cubic reaches three quarters of its handles"


@pytest.mark.parametrize("bow", [17.0, -17.0])
def test_that_a_link_passes_a_mark_that_stands_before_its_end(bow: float) -> None:
    path = link_curve(seat(UPPER, 100, 50), seat(LOWER, 300, 220), bow=bow)
    assert path is not None
    before = [x for x, y in points_of(path) if 150 < y < 190]
    assert before
    assert all(abs(x - 300 - bow) < 0.1 for x in before)
    assert points_of(path)[-1] == (300.0, 211.0)


def test_that_links_of_one_mark_leave_it_apart() -> None:
    paths = [link_curve(seat(UPPER, 100, 50), seat(LOWER, 300, 200), (shift, shift)) for shift in (0.0, 6.0, -6.0)]
    assert {path.pointAtPercent(0).x() for path in paths if path} == {100.0, 106.0, 94.0}


@pytest.mark.parametrize(("other", "side"), [(-500.0, -22.0), (2000.0, 22.0)])
def test_that_a_link_out_of_view_is_a_stub_turned_to_that_side(other: float, side: float) -> None:
    path = link_stub(seat(UPPER, 100, 50), seat(LOWER, other, 200))
    assert path.currentPosition().x() - 100 == side
    assert path.boundingRect().height() < 20


def coloured(path: QPainterPath, link: Link) -> int:
    """How many pixels a link takes."""
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_link(painter, path, link, INK, at_rest=False)
    painter.end()
    return sum(image.pixelColor(x, y).alpha() > 100 for x in range(400) for y in range(300))


def test_that_own_links_are_heavier_than_stated_ones_and_those_by_rule_are_dots(qtbot: QtBot) -> None:
    path = QPainterPath(QPointF(20, 100))
    path.lineTo(380, 100)
    own, stated, ruled = (
        coloured(path, Link(source="a", target="b", relation="before", basis=basis))
        for basis in (USER, STATED, COMPUTED)
    )
    assert own > 1.4 * stated
    assert 0 < ruled < own
    gaps = coloured(path, Link(source="a", target="b", relation="before", basis=COMPUTED, verdict="confirmed"))
    assert gaps > ruled, "a hairline through the dots"
