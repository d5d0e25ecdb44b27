"""Paints links: single curves, or bundles with counts where there are many."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap, QStaticText

from gui.theme.theme import DIMMED, Theme, mix_colours
from gui.timeline.layout.frame_layout import FrameLayout, Seat
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import LOOKED_AROUND
from gui.timeline.painting.link_curves import link_curve, link_pen
from gui.view_model.link_columns import FEW, Bundle
from gui.view_model.time_bins import NO_POSITIONS
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import short_count
from store.model.documents import Link

# Pixels across in which a curve is under the cursor
NEAR = 9.0
# Bundles that end in one lane in one cell, and the pixels of each: the narrowest cell has 208
MOST, WIDE = 3, 64


class LinkPainter:
    """Paints the links of a model."""

    def __init__(self, model: TimelineModel) -> None:
        self._model = model
        self.are_shown = True
        self._drawn: list[tuple[Link, QPainterPath]] = []
        self._counts: dict[int, QStaticText] = {}
        self._arcs: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, layout: FrameLayout, theme: Theme, selected: str) -> None:
        """Paint the links in view; those of the current event on top."""
        self._drawn.clear()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(DIMMED if selected else 1.0)
        is_any = self.are_shown and self._model.has_links
        numbers = self._model.link_columns.inside(layout.viewport.span) if is_any else NO_POSITIONS
        if len(numbers) > FEW:
            self._paint_bundles(painter, layout, theme)
        else:
            for number in numbers.tolist():
                self._paint_link(painter, layout, theme, number, selected)
        painter.setOpacity(1.0)
        for link in self._model.links_of(selected) if selected else ():
            path, other = self.curve(link, layout), link.source if link.target == selected else link.target
            event = self._model.event_of(other)
            if path is not None and event is not None:
                painter.setPen(link_pen(link, theme.kind(event.kind), QColor(theme.accent), lit=True))
                painter.drawPath(path)
                self._drawn.append((link, path))

    def _paint_link(self, painter: QPainter, layout: FrameLayout, theme: Theme, number: int, selected: str) -> None:
        columns = self._model.link_columns
        link = columns.link(number)
        if selected in (link.source, link.target):
            return
        source, target = int(columns.source[number]), int(columns.target[number])
        path = curve_between(layout.seat_at(source), layout.seat_at(target))
        if path is not None:
            colour = theme.kind(self._model.columns.kinds[self._model.columns.kind[target]])
            painter.setPen(link_pen(link, colour, QColor(theme.accent), lit=False))
            painter.drawPath(path)
            self._drawn.append((link, path))

    def curve(self, link: Link, layout: FrameLayout) -> QPainterPath | None:
        """The curve of a link.

        None if its ends share a mark.
        """
        one, two = layout.seats(link.source), layout.seats(link.target)
        return curve_between(one[0], two[0]) if one and two else None

    @property
    def are_drawn(self) -> bool:
        """Whether links have been drawn one by one."""
        return bool(self._drawn)

    def at(self, point: QPointF) -> Link | None:
        """The link painted within a few pixels of a point."""
        stroker = QPainterPathStroker()
        stroker.setWidth(NEAR)
        near = (link for link, path in self._drawn if path.boundingRect().adjusted(-4, -4, 4, 4).contains(point)
                and stroker.createStroke(path).contains(point))  # fmt: skip
        return next(near, None)

    # ---- bundles ------------------------------------------------------------
    def _paint_bundles(self, painter: QPainter, layout: FrameLayout, theme: Theme) -> None:
        """Between two lanes a stroke, as thick as its links are many; within a lane an arc; the count beside it."""
        shade = mix_colours(QColor(theme.soft), QColor(theme.ground), 0.35)
        arcs = [self._arc(width, shade, painter.device().devicePixelRatioF()) for width in range(8)]
        painter.setPen(QColor(theme.soft))
        for bundle, upper, lower, x in self._seen(layout):
            y, width = int(lower.top + 3), len(str(bundle.links))
            if upper is lower:
                painter.drawPixmap(x - 24, y + 2, arcs[width])
            else:
                top = int(min(upper.top + upper.height - 6, y - 4))
                painter.fillRect(x - 15 - width // 2, top, width, y + 15 - top, shade)
            painter.drawStaticText(x - 6, y, self._count(bundle.links))

    def _arc(self, width: int, shade: QColor, density: float) -> QPixmap:
        """The arc that stands for links within a lane."""
        look = (width, shade.rgba(), density)
        if look not in self._arcs:
            arc = QPixmap(QSize(18, 18) * density)
            arc.setDevicePixelRatio(density)
            arc.fill(Qt.GlobalColor.transparent)
            painter = QPainter(arc)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(shade, width))
            painter.drawArc(2, 3, 14, 14, 0, 180 * 16)
            painter.end()
            self._arcs[look] = arc
        return self._arcs[look]

    def _seen(self, layout: FrameLayout) -> Iterator[tuple[Bundle, Lane, Lane, int]]:
        """The fullest bundles that end in each lane, side by side in their cell, at pixels from the left."""
        bundles = self._model.link_columns.bundles(layout.viewport.scale)
        lanes = {number: lane for number, key in enumerate(self._model.order) if (lane := layout.lane(key)) is not None}
        around = LOOKED_AROUND / layout.viewport.scale
        low = bisect_left(bundles, layout.viewport.span.first - around, key=lambda one: one.at)
        high = bisect_right(bundles, layout.viewport.span.last + around, key=lambda one: one.at)
        for (at, lower), group in groupby(sorted(bundles[low:high], key=_place), key=_place):
            lane = lanes.get(lower)
            if lane is None or lane.is_folded or lane.top > layout.height or lane.top + lane.height < 0:
                continue
            shown = sorted(group, key=lambda one: -one.links)[:MOST]
            for n, bundle in enumerate(shown):
                x = round(layout.x(at) + (n - (len(shown) - 1) / 2) * WIDE)
                if bundle.upper in lanes and -WIDE < x < layout.viewport.width + WIDE:
                    yield bundle, lanes[bundle.upper], lane, x

    def _count(self, links: int) -> QStaticText:
        text = self._counts.get(links)
        if text is None:
            text = self._counts[links] = QStaticText(short_count(links))
            text.setTextFormat(Qt.TextFormat.PlainText)
        return text


def _place(bundle: Bundle) -> tuple[float, int]:
    return bundle.at, bundle.lower


def curve_between(one: Seat | None, two: Seat | None) -> QPainterPath | None:
    """The curve between two seats.

    None if they share a mark or are hidden.
    """
    if one is None or two is None or (one.shown is not None and one.shown is two.shown):
        return None
    start, end = _anchor(one, two), _anchor(two, one)
    return link_curve(start, end, same_lane=one.lane == two.lane, ceiling=one.lane.top + 6)


def _anchor(seat: Seat, other: Seat) -> QPointF:
    """Where a link meets a mark: its middle; of a bar the point nearest to the other mark."""
    box = seat.box
    if box.width() < 20:
        return box.center()
    return QPointF(min(max(other.box.center().x(), box.left() + 4), box.right() - 4), box.center().y())
