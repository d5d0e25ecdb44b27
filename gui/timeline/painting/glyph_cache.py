"""Glyphs of one theme by kind, status and outcome, kept as pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap

from gui.theme.event_glyphs import RADIUS, paint_point
from store.model.documents import Event

# Half the width of a picture in pixels: a mark with its strokes reaches 10 from its middle
HALF = 12.0


class GlyphCache:
    """Paints marks from pictures; paper gets paths."""

    def __init__(self) -> None:
        self._kept: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, event: Event, box: QRectF, colour: QColor, ground: QColor) -> None:
        """Paint the mark of an event, as large as its box."""
        at, size = box.center(), box.height() / (2 * RADIUS)
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            _paint_scaled(painter, event, at, size, colour, ground)
            return
        launch = event.facts.launch
        density = painter.device().devicePixelRatioF()
        look = (
            event.kind, event.facts.status, launch.outcome if launch else None, colour.rgba(), ground.rgba(), density, size,
        )  # fmt: skip
        picture = self._kept.get(look)
        if picture is None:
            picture = self._kept[look] = _picture(event, size, colour, ground, density)
        painter.drawPixmap(QPointF(at.x() - HALF, at.y() - HALF), picture)


def _paint_scaled(painter: QPainter, event: Event, at: QPointF, size: float, colour: QColor, ground: QColor) -> None:
    painter.save()
    painter.translate(at)
    painter.scale(size, size)
    paint_point(painter, event, QPointF(0, 0), colour, ground)
    painter.restore()


def _picture(event: Event, size: float, colour: QColor, ground: QColor, density: float) -> QPixmap:
    side = round(2 * HALF * density)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_scaled(painter, event, QPointF(HALF, HALF), size, colour, ground)
    painter.end()
    return picture
