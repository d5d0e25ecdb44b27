"""Glyphs of events: a shape a kind, drawn by status.

Triangle, circle, bar and star also differ without colour.
"""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from gui.theme.kind_styles import BAR, STAR, TRIANGLE, glyph_of
from store.model.documents import CANCELLED, PLANNED, Event

RADIUS = 6.5
BAR_HEIGHT = 16.0


@cache
def shape(kind: str) -> QPainterPath:
    """Outline of a point glyph around (0, 0).

    A square for short drills.
    """
    path = QPainterPath()
    glyph = glyph_of(kind)
    if glyph == TRIANGLE:
        path.moveTo(0, -RADIUS)
        path.lineTo(RADIUS, RADIUS * 0.8)
        path.lineTo(-RADIUS, RADIUS * 0.8)
        path.closeSubpath()
    elif glyph == STAR:
        for corner in range(10):
            reach = RADIUS * (1.25 if corner % 2 == 0 else 0.55)
            angle = pi * corner / 5 - pi / 2
            point = QPointF(reach * cos(angle), reach * sin(angle))
            path.lineTo(point) if corner else path.moveTo(point)
        path.closeSubpath()
    elif glyph == BAR:
        path.addRoundedRect(QRectF(-RADIUS, -BAR_HEIGHT / 2, 2 * RADIUS, BAR_HEIGHT), 3, 3)
    else:
        path.addEllipse(QPointF(0, 0), RADIUS - 0.5, RADIUS - 0.5)
    return path


def paint_point(painter: QPainter, event: Event, at: QPointF, colour: QColor, ground: QColor) -> None:
    """Paint a point: hollow if planned, struck if cancelled, crossed if failed."""
    painter.save()
    painter.translate(at)
    _fill(painter, event, colour, ground)
    painter.drawPath(shape(event.kind))
    launch = event.facts.launch
    if event.facts.status == CANCELLED:
        _stroke(painter, colour, ground, QPointF(-RADIUS - 3, 0), QPointF(RADIUS + 3, 0))
    elif launch is not None and launch.outcome == "failure":
        _stroke(painter, colour, ground, QPointF(-RADIUS, -RADIUS), QPointF(RADIUS, RADIUS))
        _stroke(painter, colour, ground, QPointF(-RADIUS, RADIUS), QPointF(RADIUS, -RADIUS))
    painter.restore()


def _fill(painter: QPainter, event: Event, colour: QColor, ground: QColor) -> None:
    hollow = event.facts.status in (PLANNED, CANCELLED)
    painter.setPen(QPen(colour, 1.6) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(ground if hollow else colour)


def _stroke(painter: QPainter, colour: QColor, ground: QColor, start: QPointF, end: QPointF) -> None:
    """A line that shows on the mark and beside it: the ground's colour under a thinner line of the mark's."""
    painter.setPen(QPen(ground, 3.4))
    painter.drawLine(start, end)
    painter.setPen(QPen(colour, 1.6))
    painter.drawLine(start, end)


def paint_bar(painter: QPainter, event: Event, bar: QRectF, colour: QColor, ground: QColor) -> None:
    """Paint a bar.

    An end fades where its date is approximate or unknown.
    """
    painter.save()
    _fill(painter, event, colour, ground)
    open_ended = event.facts.end is None and bar.width() > 2 * RADIUS
    if (event.facts.approximate or open_ended) and event.facts.status not in (PLANNED, CANCELLED):
        painter.setBrush(_faded(bar, colour, left=event.facts.approximate))
    painter.drawRoundedRect(bar, 3, 3)
    if event.facts.status == CANCELLED:
        _stroke(
            painter,
            colour,
            ground,
            QPointF(bar.left() - 4, bar.center().y()),
            QPointF(bar.right() + 4, bar.center().y()),
        )
    painter.restore()


def _faded(bar: QRectF, colour: QColor, *, left: bool) -> QLinearGradient:
    clear = QColor(colour)
    clear.setAlpha(30)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    edge = min(0.4, 10 / max(1.0, bar.width()))
    for position, shade in ((0.0, clear if left else colour), (edge, colour), (1 - edge, colour), (1.0, clear)):
        gradient.setColorAt(position, shade)
    return gradient


def paint_vague(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a veil as wide as the date is uncertain."""
    shade, clear = QColor(colour), QColor(colour)
    shade.setAlpha(46)
    clear.setAlpha(0)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    edge = min(0.3, 40 / max(1.0, box.width()))
    for position, part in ((0.0, clear), (edge, shade), (1 - edge, shade), (1.0, clear)):
        gradient.setColorAt(position, part)
    painter.fillRect(box.adjusted(0, 1, 0, -1), gradient)


def paint_cluster(painter: QPainter, kind: str, boxes: list[QRectF], colour: QColor, ground: QColor) -> None:
    """Paint several events at one place as overlapping glyphs.

    They are plain whatever their statuses: a cluster says how many, its members what they are.
    """
    painter.save()
    painter.setPen(QPen(ground, 1.2))
    painter.setBrush(colour)
    for box in boxes:
        if glyph_of(kind) == BAR:
            painter.drawRoundedRect(box, 3, 3)
            continue
        painter.save()
        painter.translate(box.center())
        painter.drawPath(shape(kind))
        painter.restore()
    painter.restore()
