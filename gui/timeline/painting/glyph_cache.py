"""Cache of painted glyphs: copying takes a fifth of painting a path."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap

from gui.theme.event_glyphs import paint_point
from store.model.documents import Event

# Half the width of a sprite in pixels: a mark with its strokes reaches 10 from its middle
HALF = 12


class GlyphCache:
    """Glyphs of one theme by kind, status and outcome; paper gets paths."""

    def __init__(self) -> None:
        self._kept: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, event: Event, at: QPointF, colour: QColor, ground: QColor) -> None:
        """Paint the mark of an event around a point."""
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            paint_point(painter, event, at, colour, ground)
            return
        launch = event.facts.launch
        density = painter.device().devicePixelRatioF()
        look = (
            event.kind,
            event.facts.status,
            launch.outcome if launch else None,
            colour.rgba(),
            ground.rgba(),
            density,
        )
        sprite = self._kept.get(look)
        if sprite is None:
            sprite = self._kept[look] = _drawn(event, colour, ground, density)
        painter.drawPixmap(QPointF(at.x() - HALF, at.y() - HALF), sprite)


def _drawn(event: Event, colour: QColor, ground: QColor, density: float) -> QPixmap:
    side = round(2 * HALF * density)
    sprite = QPixmap(side, side)
    sprite.setDevicePixelRatio(density)
    sprite.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_point(painter, event, QPointF(HALF, HALF), colour, ground)
    painter.end()
    return sprite
