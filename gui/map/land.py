"""Countries as paths, simplified at low zoom."""

from functools import cache
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from gui.map.projection import MapView, Points, project_points
from gui.theme.theme import Theme, mix_colours
from store.analysis.world_map import countries

# Pixels of the whole world below which outlines are drawn with fewer points: 80,000 of them take 40 ms, the
# rest 6
COARSE_BELOW = 3000.0
# Of the world's width: points that fall on one of a grid so wide are one
GRID = 1 / 2600


class CountryShape(NamedTuple):
    """A country.

    Name, outlines with x and y from 0 to 1, bounds, largest piece.
    """

    name: str
    path: QPainterPath
    box: QRectF
    main: QRectF


@cache
def country_shapes(*, coarse: bool) -> tuple[CountryShape, ...]:
    """All countries as paths."""
    shapes = []
    for country in countries():
        rings = [ring for piece in country.rings if len(ring := _ring(project_points(piece), coarse=coarse)) > 3]
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in rings:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring.tolist()]))
        boxes = [QRectF(QPointF(*ring.min(axis=0).tolist()), QPointF(*ring.max(axis=0).tolist())) for ring in rings]
        main = max(boxes, key=lambda box: box.width() * box.height(), default=QRectF())
        shapes.append(CountryShape(country.name, path, path.boundingRect(), main))
    return tuple(shapes)


def _ring(points: Points, *, coarse: bool) -> Points:
    if not coarse:
        return points
    rounded = np.round(points / GRID)
    kept = np.ones(len(points), dtype=np.bool_)
    kept[1:] = np.any(np.diff(rounded, axis=0) != 0, axis=1)
    return points[kept]


# The world repeats round the globe
TURNS = (-1, 0, 1)


def paint_land(painter: QPainter, view: MapView, theme: Theme) -> None:
    """Sea, land and borders."""
    painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(theme.panel))
    pen = QPen(mix_colours(QColor(theme.soft), QColor(theme.ground), 0.34), 0.8)
    pen.setCosmetic(True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    land = mix_colours(QColor(theme.soft), QColor(theme.ground), 0.13)
    for turn in TURNS:
        painter.save()
        shift = QTransform(
            view.scale, 0, 0, view.scale, view.width / 2 - view.x * view.scale, view.height / 2 - view.y * view.scale
        )
        painter.setTransform(shift, combine=True)
        painter.translate(turn, 0)
        painter.setPen(pen)
        painter.setBrush(land)
        for shape in _seen(view, turn):
            painter.drawPath(shape.path)
        painter.restore()


def _seen(view: MapView, turn: int) -> list[CountryShape]:
    """The countries in view of one repetition of the world."""
    seen = QRectF(QPointF(*view.to_world(0, 0)), QPointF(*view.to_world(view.width, view.height)))
    return [s for s in country_shapes(coarse=view.scale < COARSE_BELOW) if s.box.translated(turn, 0).intersects(seen)]


def paint_names(painter: QPainter, view: MapView, theme: Theme, font: QFont, taken: list[QRectF]) -> None:
    """Paint country names where they fit and overlap nothing in `taken`."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(theme.soft))
    bounds = QRectF(0, 0, view.width, view.height)
    for name, main in ((s.name, s.main.translated(turn, 0)) for turn in TURNS for s in _seen(view, turn)):
        width, height = metrics.horizontalAdvance(name), metrics.height()
        if width + 8 > main.width() * view.scale or height * 1.6 > main.height() * view.scale:
            continue
        x = (main.center().x() - view.x) * view.scale + view.width / 2
        y = (main.center().y() - view.y) * view.scale + view.height / 2
        box = QRectF(x - width / 2, y - height / 2, width, height)
        if bounds.contains(box) and not any(box.intersects(other) for other in taken):
            taken.append(box)
            painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), name)
