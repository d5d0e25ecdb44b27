"""Paints clusters: a ring shared by the kinds, a count, and names."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.map.clusters import Cluster
from gui.theme.event_glyphs import paint_point
from gui.theme.theme import Theme
from store.model.documents import Event


class ClusterPainter:
    """`event_at` gives the event of a cluster of one.

    `name_of` the name of a site.
    """

    def __init__(
        self, kinds: Sequence[str], event_at: Callable[[Cluster], Event | None], name_of: Callable[[int], str]
    ) -> None:
        self._kinds, self._event_at, self._name_of = kinds, event_at, name_of

    def paint(
        self, painter: QPainter, spots: Sequence[Cluster], theme: Theme, font: QFont, selected: int, bounds: QRectF
    ) -> list[QRectF]:
        """Paint all clusters, the current one ringed; return the covered rectangles."""
        for spot in reversed(spots):
            self._paint_cluster(painter, spot, theme, font)
            if selected in spot.sites:
                painter.setPen(QPen(QColor(theme.accent), 2.4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot.at, spot.radius + 4, spot.radius + 4)
        return self._paint_names(painter, spots, theme, font, selected, bounds)

    def _paint_cluster(self, painter: QPainter, spot: Cluster, theme: Theme, font: QFont) -> None:
        event = self._event_at(spot) if spot.events == 1 else None
        if event is not None:
            paint_point(painter, event, spot.at, theme.kind(event.kind), QColor(theme.ground))
            return
        box = QRectF(spot.at.x() - spot.radius, spot.at.y() - spot.radius, 2 * spot.radius, 2 * spot.radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ground))
        painter.drawEllipse(box)
        start = 90 * 16
        for kind, count in zip(self._kinds, spot.counts, strict=True):
            if count:
                turn = -round(360 * 16 * count / spot.events)
                painter.setBrush(theme.kind(kind))
                painter.drawPie(box, start, turn)
                start += turn
        inner = spot.radius - max(3.0, spot.radius * 0.28)
        painter.setBrush(QColor(theme.ground))
        painter.drawEllipse(spot.at, inner, inner)
        painter.setPen(QColor(theme.ink))
        painter.setFont(_fitting(font, f"{spot.events:,}", 2 * inner - 2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{spot.events:,}")

    def _paint_names(
        self, painter: QPainter, spots: Sequence[Cluster], theme: Theme, font: QFont, selected: int, bounds: QRectF
    ) -> list[QRectF]:
        metrics = QFontMetricsF(font)
        taken = [QRectF(s.at.x() - s.radius, s.at.y() - s.radius, 2 * s.radius, 2 * s.radius) for s in spots]
        painter.setFont(font)
        first = sorted(spots, key=lambda spot: selected not in spot.sites)
        for spot in first:
            name = self._name_of(selected if selected in spot.sites else spot.sites[0])
            width, height = metrics.horizontalAdvance(name), metrics.height()
            for left in (spot.at.x() + spot.radius + 5, spot.at.x() - spot.radius - 5 - width):
                box = QRectF(left, spot.at.y() - height / 2, width, height)
                if bounds.contains(box) and not any(box.intersects(other) for other in taken):
                    taken.append(box)
                    _paint_word(painter, box, name, metrics, theme)
                    break
        return taken


def _paint_word(painter: QPainter, box: QRectF, word: str, metrics: QFontMetricsF, theme: Theme) -> None:
    """A name on a ground that lets the land through, so that borders do not strike it out."""
    ground = QColor(theme.ground)
    ground.setAlpha(200)
    painter.fillRect(box.adjusted(-2, 1, 2, -1), ground)
    painter.setPen(QColor(theme.ink))
    painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), word)


def _fitting(font: QFont, text: str, room: float) -> QFont:
    """The font, smaller if a count would not fit."""
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width <= room:
        return font
    small = QFont(font)
    small.setPointSizeF(max(6.0, font.pointSizeF() * room / width))
    return small


def paint_notice(painter: QPainter, words: str, theme: Theme, bounds: QRectF) -> QRectF:
    """Paint a message in the middle of the map; return its rectangle."""
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    place = painter.boundingRect(bounds.adjusted(40, 20, -40, -20), flags, words)
    card = place.adjusted(-14, -10, 14, 10)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.ground))
    painter.drawRoundedRect(card, 6, 6)
    painter.setPen(QColor(theme.ink))
    painter.drawText(place, flags, words)
    return card
