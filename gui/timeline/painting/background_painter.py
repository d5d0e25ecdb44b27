"""Weekends, nights and the present, behind the glyphs."""

from PySide6.QtCore import QLine, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from gui.theme.theme import Theme
from gui.timeline.layout.frame_layout import FrameLayout
from gui.view_model.time_span import DAY, HOUR
from store.model.partial_dates import wall_time

# Pixels of a day from which on weekends are shaded, and of an hour from which on nights are
DAYS_SEEN, HOURS_SEEN = 9.0, 4.0
# The shaded hours around midnight, of the wall clock: sunrise hangs on the place, and the lanes have many
NIGHT = (-6 * HOUR, 6 * HOUR)
SATURDAY = 5
# Pixels of a dash of the present's line; drawn by hand it takes a twentieth of what a dashed pen does
DASH = 4


def paint_background(painter: QPainter, layout: FrameLayout, theme: Theme, present: float) -> None:
    """Shade weekends or nights, and draw the present.

    `present` is a second on the wall clock.
    """
    scale, span = layout.viewport.scale, layout.viewport.span
    shade = QColor(theme.panel)
    if scale * DAY >= DAYS_SEEN:
        day = span.first // DAY * DAY
        while day < span.last:
            if scale * HOUR >= HOURS_SEEN:
                _shade(painter, layout, shade, day + NIGHT[0], day + NIGHT[1])
                _shade(painter, layout, shade, day + DAY + NIGHT[0], day + DAY)
            elif wall_time(day).weekday() >= SATURDAY:
                _shade(painter, layout, shade, day, day + DAY)
            day += DAY
    _paint_present(painter, layout, theme, present)


def _shade(painter: QPainter, layout: FrameLayout, colour: QColor, first: float, last: float) -> None:
    left, right = layout.x(first), layout.x(last)
    painter.fillRect(QRectF(left, 0, right - left, layout.height), colour)


def _paint_present(painter: QPainter, layout: FrameLayout, theme: Theme, present: float) -> None:
    x = round(layout.x(present))
    if 0 <= x <= layout.viewport.width:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(theme.accent), 0))
        painter.drawLines([QLine(x, y, x, y + DASH) for y in range(0, int(layout.height), 2 * DASH)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
