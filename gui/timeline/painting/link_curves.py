"""Curves of links, and how they are drawn.

Arcs within a lane; between lanes they turn in the gutter below the upper one.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.timeline.layout.lane_layout import Seat
from store.model.documents import COMPUTED, CONFIRMED, REJECTED, USER, Link

# Pixels around the middle of a mark that a curve leaves free
CLEAR = 9.0
# Pixels of an arc's height: at least, for each pixel of distance, at most
ARC, ARC_GROWTH, HIGHEST = 14.0, 0.06, 30.0
# Pixels by which a link passes a mark that stands before its end
BOW = 17.0
# Pixels of a link whose other end is out of view
STUB = 22.0
# Widths in pixels at the earlier and at the later end: stated by an article, made by the user; radii of the dots of what a
# rule found, and the pixels from dot to dot
STATED_WIDTHS, OWN_WIDTHS, DOTS, PITCH = (2.4, 0.8), (4.2, 1.6), (1.75, 0.75), 5.4
# Steps in which dots grow smaller
DOT_SIZES = 4
# What links are thinner by while nothing is selected
AT_REST = 0.85
HAIRLINE = 0.8


def link_curve(
    early: Seat, late: Seat, shifts: tuple[float, float] = (0.0, 0.0), bow: float = 0.0
) -> QPainterPath | None:
    """The curve of a link, from its earlier end.

    None if both ends share a mark.

    Args:
        shifts: Pixels from the middle of each mark to where the curve leaves it, so that no two links share a line.
        bow: Pixels by which it passes a mark that stands before the later one.
    """
    if early.shown is not None and early.shown is late.shown:
        return None
    one, two = _anchor(early, late) + QPointF(shifts[0], 0), _anchor(late, early) + QPointF(shifts[1], 0)
    if early.lane == late.lane:
        return _arc(one, two, early.lane.top + 6)
    is_down = early.lane.top < late.lane.top
    upper = early.lane if is_down else late.lane
    sign = CLEAR if is_down else -CLEAR
    start, end = one + QPointF(0, sign), two - QPointF(0, sign)
    path = QPainterPath(start)
    if not upper.gutter:
        middle = (start.y() + end.y()) / 2
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
        return path
    turn = (upper.bottom, upper.bottom + upper.gutter) if is_down else (upper.bottom + upper.gutter, upper.bottom)
    middle = (turn[0] + turn[1]) / 2
    path.lineTo(start.x(), turn[0])
    beside = end.x() + bow
    path.cubicTo(QPointF(start.x(), middle), QPointF(beside, middle), QPointF(beside, turn[1]))
    if bow:
        back = end.y() - 2 * sign
        path.lineTo(beside, back)
        path.cubicTo(QPointF(beside, end.y()), QPointF(end.x(), back), end)
    else:
        path.lineTo(end)
    return path


def _arc(one: QPointF, two: QPointF, ceiling: float) -> QPainterPath:
    rise = min(ARC + ARC_GROWTH * abs(two.x() - one.x()), HIGHEST)
    peak = max(min(one.y(), two.y()) - CLEAR - rise, ceiling)
    path = QPainterPath(QPointF(one.x(), one.y() - CLEAR))
    path.cubicTo(QPointF(one.x(), peak), QPointF(two.x(), peak), QPointF(two.x(), two.y() - CLEAR))
    return path


def link_stub(seat: Seat, other: Seat, shift: float = 0.0) -> QPainterPath:
    """The beginning of a link that leads out of view."""
    middle = seat.box.center() + QPointF(shift, 0)
    up = other.lane == seat.lane or other.lane.top < seat.lane.top
    side = STUB if other.box.center().x() > middle.x() else -STUB
    away = -CLEAR if up else CLEAR
    start = middle + QPointF(0, away)
    path = QPainterPath(start)
    path.quadTo(start + QPointF(0, 1.2 * away), start + QPointF(side, 1.2 * away))
    return path


def _anchor(seat: Seat, other: Seat) -> QPointF:
    """Where a link meets a mark: its middle; of a bar the point nearest to the other mark."""
    box = seat.box
    if box.width() < 20:
        return box.center()
    return QPointF(min(max(other.box.center().x(), box.left() + 4), box.right() - 4), box.center().y())


def paint_link(
    painter: QPainter, path: QPainterPath, link: Link, colour: QColor, *, at_rest: bool, is_moving: bool = False
) -> None:
    """Paint a curve, wide at its beginning.

    Stated solid, by rule dotted, the user's own heavier, rejected a dashed hairline. While the view moves a solid one is
    as wide all along: that takes a third of the time.
    """
    size = AT_REST if at_rest else 1.0
    if link.verdict == REJECTED:
        painter.setPen(QPen(colour, HAIRLINE, Qt.PenStyle.DashLine))
        painter.drawPath(path)
        return
    if is_moving and link.basis != COMPUTED:
        painter.setPen(QPen(colour, size * sum(OWN_WIDTHS if link.basis == USER else STATED_WIDTHS) / 2))
        painter.drawPath(path)
        return
    points = [polygon.at(n) for polygon in path.toSubpathPolygons() for n in range(polygon.size())]
    if link.basis == COMPUTED:
        dots = list(_along(points, PITCH))
        for step in range(DOT_SIZES):
            part = (step + 0.5) / DOT_SIZES
            radius = size * (DOTS[0] + part * (DOTS[1] - DOTS[0]))
            painter.setPen(QPen(colour, 2 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints([at for at, done in dots if step <= done * DOT_SIZES < step + 1])
        if link.verdict == CONFIRMED:
            painter.setPen(QPen(colour, HAIRLINE))
            painter.drawPath(path)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        wide, thin = OWN_WIDTHS if link.basis == USER else STATED_WIDTHS
        painter.drawPolygon(_tapered(points, size * wide, size * thin))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _along(points: list[QPointF], pitch: float) -> Iterator[tuple[QPointF, float]]:
    """Points every `pitch` pixels of a line, each with the part of the line before it."""
    lengths = [hypot(two.x() - one.x(), two.y() - one.y()) for one, two in pairwise(points)]
    whole = sum(lengths) or 1.0
    walked, due = 0.0, 0.0
    for (one, two), length in zip(pairwise(points), lengths, strict=True):
        while length and due <= walked + length:
            yield one + (two - one) * ((due - walked) / length), due / whole
            due += pitch
        walked += length


def _tapered(points: list[QPointF], wide: float, thin: float) -> QPolygonF:
    """The outline of a line from `wide` to `thin` pixels."""
    lengths = [hypot(two.x() - one.x(), two.y() - one.y()) for one, two in pairwise(points)]
    whole, walked = sum(lengths) or 1.0, 0.0
    left: list[QPointF] = []
    right: list[QPointF] = []
    for number, point in enumerate(points):
        before, after = points[max(0, number - 1)], points[min(len(points) - 1, number + 1)]
        along = after - before
        length = hypot(along.x(), along.y()) or 1.0
        half = (wide + walked / whole * (thin - wide)) / 2
        across = QPointF(-along.y() / length * half, along.x() / length * half)
        left.append(point + across)
        right.append(point - across)
        walked += lengths[number] if number < len(lengths) else 0.0
    return QPolygonF([*left, *reversed(right)])
