"""Curves of links: arcs within a lane, falls between lanes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from gui.theme.text_size import scale_pixels
from store.model.documents import COMPUTED, USER, Link

# Pixels around the middle of a mark that a curve leaves free
CLEAR = 9.0


def link_curve(start: QPointF, end: QPointF, *, same_lane: bool, ceiling: float) -> QPainterPath:
    """The curve of a link.

    Within a lane an arc no higher than `ceiling`.
    """
    path = QPainterPath()
    if same_lane:
        rise = min(max(16.0, abs(end.x() - start.x()) * 0.28), 70.0)
        peak = max(min(start.y(), end.y()) - CLEAR - rise, ceiling)
        path.moveTo(start.x(), start.y() - CLEAR)
        path.cubicTo(QPointF(start.x(), peak), QPointF(end.x(), peak), QPointF(end.x(), end.y() - CLEAR))
        return path
    sign = 1.0 if end.y() > start.y() else -1.0
    first, last = QPointF(start.x(), start.y() + sign * CLEAR), QPointF(end.x(), end.y() - sign * CLEAR)
    middle = (first.y() + last.y()) / 2
    path.moveTo(first)
    path.cubicTo(QPointF(first.x(), middle), QPointF(last.x(), middle), last)
    return path


def link_pen(link: Link, colour: QColor, accent: QColor, *, lit: bool) -> QPen:
    """The pen of a link.

    Stated solid, computed dotted, the user's in the accent.
    """
    shade = QColor(accent if link.basis == USER else colour)
    shade.setAlpha(255 if lit else 150 if link.basis == USER else 70)
    style = Qt.PenStyle.DotLine if link.basis == COMPUTED else Qt.PenStyle.SolidLine
    return QPen(shade, 1.7 if lit else 1.0, style)


def paint_link_label(
    painter: QPainter,
    text: str,
    path: QPainterPath,
    colour: QColor,
    ground: QColor,
    line: QColor,
    taken: list[QRectF],
    bounds: QRectF,
) -> None:
    """Paint a link's label on its curve, where it covers nothing.

    Left out if no such point is in view; `taken` gets its rectangle.
    """
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 18
    for part in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8):
        at = path.pointAtPercent(part)
        if not bounds.contains(at):
            continue
        tall = scale_pixels(20)
        box = QRectF(at.x() - width / 2, at.y() - tall / 2, width, tall)
        box.moveLeft(min(max(box.left(), bounds.left() + 2), bounds.right() - width - 2))
        if bounds.contains(box) and not any(box.intersects(other) for other in taken):
            taken.append(box)
            painter.setPen(QPen(line, 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(box, tall / 2, tall / 2)
            painter.setPen(colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return
