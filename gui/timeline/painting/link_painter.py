"""Paints links: lines where they are few, counts where they are many."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap, QStaticText

from gui.theme.theme import Theme, mix_colours
from gui.timeline.layout.frame_layout import FrameLayout
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import LOOKED_AROUND, Seat
from gui.timeline.layout.resting_links import RestingLink
from gui.timeline.painting.link_curves import BOW, link_curve, link_stub, paint_link
from gui.view_model.link_columns import Bundle
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import short_count
from store.language.translate import tr
from store.model.documents import USER, Link

# Pixels across in which a curve is under the cursor
NEAR = 12.0
# Bundles that end in one lane in one cell, and the pixels of each: the narrowest cell has 208
MOST, WIDE = 3, 64
# Pixels between marks of a lane from which on a line passes between them
TOGETHER = 14.0
# Pixels from the middle of a mark at which its links leave and reach it, in turn
LEAVING, REACHING = (0.0, 6.0, -6.0, 12.0, -12.0), (0.0, 5.0, -5.0)


class LinkPainter:
    """Paints the links of a model."""

    def __init__(self, model: TimelineModel) -> None:
        self._model = model
        self.are_shown = True
        self._drawn: list[tuple[Link, QPainterPath]] = []
        self._counts: dict[int, QStaticText] = {}
        self._arcs: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, layout: FrameLayout, theme: Theme, selected: str) -> None:
        """Paint the links in view, or those of the current event."""
        self._drawn.clear()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            self._paint_lit(painter, layout, theme, selected)
        elif self.are_shown and layout.links.is_crowded:
            self._paint_bundles(painter, layout, theme)
        elif self.are_shown:
            self._paint_resting(painter, layout, theme)

    def _paint_lit(self, painter: QPainter, layout: FrameLayout, theme: Theme, selected: str) -> None:
        """The links of one event, each in the colour of its other end."""
        ports: Counter[object] = Counter()
        for link in self._model.links_of(selected):
            other = self._model.event_of(link.source if link.target == selected else link.target)
            path = self.curve(link, layout, ports)
            if path is not None and other is not None:
                colour = QColor(theme.accent) if link.basis == USER else theme.kind(other.kind)
                paint_link(painter, path, link, colour, at_rest=False)
                self._drawn.append((link, path))

    def _paint_resting(self, painter: QPainter, layout: FrameLayout, theme: Theme) -> None:
        colour, ports = QColor(theme.link), Counter[object]()
        for one in layout.links.drawn:
            path = self._resting_path(one, layout, ports)
            if path is not None:
                paint_link(painter, path, one.link, colour, at_rest=True)
                self._drawn.append((one.link, path))
        self._paint_gutter_counts(painter, layout, theme)

    def _resting_path(self, one: RestingLink, layout: FrameLayout, ports: Counter[object]) -> QPainterPath | None:
        """A whole curve, or a stub where one end is out of view."""
        early, late = layout.seat_at(one.early), layout.seat_at(one.late)
        if early is None or late is None:
            return None
        inside = [0 <= seat.box.center().x() <= layout.viewport.width for seat in (early, late)]
        if all(inside):
            return link_curve(early, late, _ports(early, late, ports), _bow(late, early, layout))
        if not any(inside):
            return None
        seat, other = (early, late) if inside[0] else (late, early)
        return link_stub(seat, other, _ports(seat, other, ports)[0])

    def curve(self, link: Link, layout: FrameLayout, ports: Counter[object] | None = None) -> QPainterPath | None:
        """The curve of a link, from its earlier end.

        None if its ends share a mark.
        """
        one, two = layout.seats(link.source), layout.seats(link.target)
        if not one or not two:
            return None
        early, late = sorted((one[0], two[0]), key=lambda seat: seat.box.left())
        shifts = _ports(early, late, ports if ports is not None else Counter())
        return link_curve(early, late, shifts, _bow(late, early, layout))

    @property
    def are_drawn(self) -> bool:
        """Whether links have been drawn one by one."""
        return bool(self._drawn)

    def at(self, point: QPointF) -> Link | None:
        """The link painted within a few pixels of a point."""
        stroker = QPainterPathStroker()
        stroker.setWidth(NEAR)
        near = (link for link, path in self._drawn if path.boundingRect().adjusted(-6, -6, 6, 6).contains(point)
                and stroker.createStroke(path).contains(point))  # fmt: skip
        return next(near, None)

    # ---- gutters ------------------------------------------------------------
    def _paint_gutter_counts(self, painter: QPainter, layout: FrameLayout, theme: Theme) -> None:
        """At the ends of each gutter, how many links lead out of view; and how many are left out."""
        earlier, later, left_out = self._counted(layout)
        painter.setPen(QColor(theme.soft))
        for lane in layout.lanes:
            if not lane.gutter:
                continue
            box = QRectF(10, lane.bottom, layout.viewport.width - 20, lane.gutter)
            right = [tr("{n} later ›", n=n) for n in [later[lane.key]] if n]
            right = [*(tr("{n} more links", n=n) for n in [left_out[lane.key]] if n), *right]
            if earlier[lane.key]:
                words = tr("‹ {n} earlier", n=earlier[lane.key])
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, " · ".join(right))

    def _counted(self, layout: FrameLayout) -> tuple[Counter[str], Counter[str], Counter[str]]:
        """By the lane above the gutter: links from before the view, to after it, and left out."""
        model, span = self._model, layout.viewport.span
        lane, left = model.lane_of_position, model.columns.left
        earlier, later, left_out = Counter[str](), Counter[str](), Counter[str]()
        for links, is_drawn in ((layout.links.drawn, True), (layout.links.left_out, False)):
            for one in links:
                lanes = int(lane[one.early]), int(lane[one.late])
                if lanes[0] == lanes[1]:
                    continue
                key = model.order[min(lanes)]
                earlier[key] += bool(left[one.early] < span.first)
                later[key] += bool(left[one.late] > span.last)
                left_out[key] += not is_drawn
        return earlier, later, left_out

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


def _bow(end: Seat, other: Seat, layout: FrameLayout) -> float:
    """By how many pixels a link to `end` passes marks of its lane that stand before it."""
    if end.lane == other.lane:
        return 0.0
    middle, points, is_above = end.box.center(), layout.points(end.lane.key), other.lane.top < end.lane.top
    x, y = middle.x(), middle.y()
    near = points[bisect_left(points, (x - TOGETHER, 0.0)) : bisect_right(points, (x + TOGETHER, 0.0))]
    before = [one for one, height in near if (height < y - 1 if is_above else height > y + 1)]
    if not before:
        return 0.0
    return BOW if x > sum(before) / len(before) + 1 else -BOW  # labels stand to the right first


def _ports(seat: Seat, other: Seat, ports: Counter[object]) -> tuple[float, float]:
    """Where a link leaves one mark and reaches another: the next free place of each side."""
    sides = []
    for one, two, places in ((seat, other, LEAVING), (other, seat, REACHING)):
        side = (one.box.center().x(), one.box.center().y(), one.lane.top - two.lane.top > 0, one.lane == two.lane)
        sides.append(places[ports[side] % len(places)])
        ports[side] += 1
    return sides[0], sides[1]
