"""Weekends, nights, windows of drills and the present, behind the glyphs."""

from PySide6.QtCore import QLine, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.theme.theme import Theme, mix_colours
from gui.timeline.frame.frame_layout import FrameLayout
from gui.view_model.time_span import DAY, HOUR
from store.model.documents import DRILL, PLANNED
from store.model.partial_dates import wall_time

# Pixels of a day from which on weekends are shaded, and of an hour from which on nights are
DAYS_SEEN, HOURS_SEEN = 9.0, 4.0
# The shaded hours around midnight, of the wall clock: sunrise hangs on the place, and the lanes have many
NIGHT = (-6 * HOUR, 6 * HOUR)
SATURDAY = 5
# Parts of the drills' colour in the ground: of a window, of its edges, of both while an event is selected; of the strip,
# and its height in pixels, where windows would be too narrow or cover too much
FILLED, EDGE, DIM, EDGE_DIM = 0.13, 0.45, 0.05, 0.18
STRIP, STRIP_HEIGHT = 0.30, 4.0
# Pixels of the narrowest window with edges: of narrower ones they would be all that is seen
EDGED = 8.0
# Pixels of a dash of the present's line; drawn by hand it takes a twentieth of what a dashed pen does
DASH = 4


def paint_background(
    painter: QPainter, layout: FrameLayout, theme: Theme, present: float, *, is_dimmed: bool = False
) -> None:
    """Shade weekends or nights, windows of drills, and draw the present.

    `present` is a second on the wall clock. `is_dimmed`: an event is selected, and windows step back.
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
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for lane in layout.lanes:
        painter.fillRect(QRectF(0, lane.bottom, layout.viewport.width, lane.gutter), shade)
    _paint_windows(painter, layout, theme, is_dimmed=is_dimmed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_present(painter, layout, theme, present)


def _shade(painter: QPainter, layout: FrameLayout, colour: QColor, first: float, last: float) -> None:
    left, right = layout.x(first), layout.x(last)
    painter.fillRect(QRectF(left, 0, right - left, layout.height), colour)


def _paint_windows(painter: QPainter, layout: FrameLayout, theme: Theme, *, is_dimmed: bool) -> None:
    """What happened during a drill is seen at once; overlaps are filled once."""
    windows, colour, ground = layout.windows, theme.kind(DRILL), QColor(theme.ground)
    part = STRIP if not windows.are_drawn else DIM if is_dimmed else FILLED
    height, shade = layout.height if windows.are_drawn else STRIP_HEIGHT, mix_colours(colour, ground, part)
    for left, right in windows.stretches:
        painter.fillRect(QRectF(left, 0, max(1.0, right - left), height), shade)
    edge = mix_colours(colour, ground, EDGE_DIM if is_dimmed else EDGE)
    for window in (one for one in windows.windows if one.right - one.left >= EDGED):
        event = layout.model.event_of(layout.model.columns.ids[window.position])
        is_planned = event is not None and event.facts.status == PLANNED
        painter.setPen(QPen(edge, 0, Qt.PenStyle.DashLine if is_planned else Qt.PenStyle.SolidLine))
        painter.drawLines([QLineF(x, 0, x, height) for x in (round(window.left), round(window.right))])


def _paint_present(painter: QPainter, layout: FrameLayout, theme: Theme, present: float) -> None:
    x = round(layout.x(present))
    if 0 <= x <= layout.viewport.width:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(theme.accent), 0))
        painter.drawLines([QLine(x, y, x, y + DASH) for y in range(0, int(layout.height), 2 * DASH)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
