"""Glyphs of one theme by kind, status and outcome, kept as pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QPixmap

from gui.theme.event_glyphs import RADIUS, paint_point
from store.model.documents import Event

# Half the width of a picture in pixels: a mark with its strokes reaches 10 from its middle
HALF = 12.0


class GlyphCache:
    """Paints marks from pictures; paper gets paths."""

    def __init__(self) -> None:
        self._kept: dict[object, QPixmap] = {}
        self._by_event: dict[str, QPixmap] = {}
        self._ink: object = None

    def forget(self) -> None:
        """Drop which event has which picture, after a change of events."""
        self._by_event.clear()

    def picture_of(self, key: str, ink: object) -> QPixmap | None:
        """The picture of an event, if the ink is the same."""
        if ink != self._ink:
            self._by_event.clear()
            self._ink = ink
        return self._by_event.get(key)

    def paint(
        self, painter: QPainter, event: Event, box: QRectF, colour: QColor, ground: QColor, dot: QColor | None
    ) -> None:
        """Paint the mark of an event, as large as its box.

        `dot` is the colour of the dot on a new event, None on others.
        """
        at, size = box.center(), box.height() / (2 * RADIUS)
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            _paint_scaled(painter, event, at, size, colour, ground)
            if dot is not None:
                paint_new_dot(painter, box, dot, ground)
            return
        launch = event.facts.launch
        density = painter.device().devicePixelRatioF()
        look = (
            event.kind, event.facts.status, launch.outcome if launch else None, colour.rgba(), ground.rgba(), density, size,
            dot.rgba() if dot is not None else None,
        )  # fmt: skip
        picture = self._kept.get(look)
        if picture is None:
            picture = self._kept[look] = _picture(event, size, colour, ground, density)
            if dot is not None:
                _add_dot(picture, size, dot, ground)
        self._by_event[event.id] = picture
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


def paint_new_dot(painter: QPainter, box: QRectF, colour: QColor, ground: QColor) -> None:
    """Paint the dot of an event that nobody has reviewed."""
    painter.setPen(QPen(ground, 1.2))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(box.right() + 0.5, box.top() + 1.5), 3.2, 3.2)


def _add_dot(picture: QPixmap, size: float, colour: QColor, ground: QColor) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = RADIUS * size
    paint_new_dot(painter, QRectF(HALF - half, HALF - half, 2 * half, 2 * half), colour, ground)
    painter.end()
