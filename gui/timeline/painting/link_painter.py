"""Paints links: lines where they are few, counts where they are many."""

from bisect import bisect_left, bisect_right
from collections import Counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen

from gui.theme.theme import Theme, mix_colours
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_layout import Seat
from gui.timeline.layout.lit_ends import SeatedLink
from gui.timeline.layout.resting_links import LinkCount, RestingLink
from gui.timeline.painting.link_curves import BOW, link_curve, link_stub, paint_link
from gui.timeline.painting.text_cache import CENTRE, TextCache
from store.language.labels import short_count
from store.model.documents import USER, Link

# Pixels across in which a curve is under the cursor
NEAR = 12.0
# Parts of the ink in a cell that counts one link, two, and more; pixels of a cell from which on it bears its number, and the
# size of that by that of labels
SHADES, NUMBERED, SMALL = (0.13, 0.22, 0.85), 16.0, 0.84
# Pixels of the halo of the selected link
HALO = 9.0
# Parts of a colour that links keep one, two and three hops away
HOP_SHADES = (1.0, 0.6, 0.35)
# Pixels between marks of a lane from which on a line passes between them
TOGETHER = 14.0
# Pixels from the middle of a mark at which its links leave and reach it, in turn
LEAVING, REACHING = (0.0, 6.0, -6.0, 12.0, -12.0), (0.0, 5.0, -5.0)


class LinkPainter:
    """Paints the links of a frame."""

    def __init__(self) -> None:
        self.are_shown = True
        self.texts = TextCache()
        # The selected link, which bears a halo
        self.chosen: Link | None = None
        self.curves: list[tuple[Link, QPainterPath]] = []
        # What a frame counts and does not draw, from the frame
        self.counts: list[LinkCount] = []

    def paint(self, painter: QPainter, layout: FrameLayout, theme: Theme, lit: list[SeatedLink] | None) -> None:
        """Paint the links in view, or the lit ones."""
        self.curves.clear()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if lit is not None:
            self._paint_lit(painter, layout, theme, lit)
        elif self.are_shown:
            self._paint_heat(painter, layout, theme)
            self._paint_resting(painter, layout, theme)

    def _paint_lit(self, painter: QPainter, layout: FrameLayout, theme: Theme, lit: list[SeatedLink]) -> None:
        """Links of the current event, each in the colour of its other end; those further away paler, below the others."""
        ports: Counter[object] = Counter()
        for one in lit:
            early, late = sorted((one.near, one.far), key=lambda seat: seat.box.left())
            path = link_curve(early, late, _ports(early, late, ports), _bow(late, early, layout))
            if path is None:
                continue
            colour = QColor(theme.accent) if one.link.basis == USER else theme.kind(one.kind)
            if one.link == self.chosen:
                painter.setPen(QPen(QColor(theme.quote), HALO, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawPath(path)
            pale = mix_colours(colour, QColor(theme.ground), HOP_SHADES[one.hop - 1])
            paint_link(painter, path, one.link, pale, at_rest=one.hop > 1)
            self.curves.append((one.link, path))

    def _paint_resting(self, painter: QPainter, layout: FrameLayout, theme: Theme) -> None:
        colour, ports, is_moving = QColor(theme.link), Counter[object](), not layout.viewport.rests
        for one in layout.links.drawn:
            path = self._resting_path(one, layout, ports)
            if path is not None:
                paint_link(painter, path, one.link, colour, at_rest=True, is_moving=is_moving)
                self.curves.append((one.link, path))
        self._paint_counts(painter, theme)

    def _resting_path(self, one: RestingLink, layout: FrameLayout, ports: Counter[object]) -> QPainterPath | None:
        """A whole curve, or a stub where one end is out of view."""
        early, late = layout.seat_at(one.early), layout.seat_at(one.late)
        if early is None or late is None:
            return None
        inside = [seat.box.right() >= 0 and seat.box.left() <= layout.viewport.width for seat in (early, late)]
        if all(inside):
            return link_curve(early, late, _ports(early, late, ports), _bow(late, early, layout))
        if not any(inside):
            return None
        seat, other = (early, late) if inside[0] else (late, early)
        return link_stub(seat, other, _ports(seat, other, ports)[0])

    @property
    def are_drawn(self) -> bool:
        """Whether links have been drawn one by one."""
        return bool(self.curves)

    def at(self, point: QPointF) -> Link | None:
        """The link painted within a few pixels of a point."""
        stroker = QPainterPathStroker()
        stroker.setWidth(NEAR)
        near = (link for link, path in self.curves if path.boundingRect().adjusted(-6, -6, 6, 6).contains(point)
                and stroker.createStroke(path).contains(point))  # fmt: skip
        return next(near, None)

    # ---- counts -------------------------------------------------------------
    def counted_at(self, point: QPointF) -> tuple[Link, ...]:
        """The links that a count under a point stands for."""
        return next((count.links for count in self.counts if count.box.contains(point)), ())

    def _paint_counts(self, painter: QPainter, theme: Theme) -> None:
        """Links that lead out of view or are left out, each number in a frame of its own."""
        for count in self.counts:
            painter.setPen(QColor(theme.line))
            painter.setBrush(QColor(theme.ground))
            painter.drawRoundedRect(count.box, 3, 3)
            painter.setPen(QColor(theme.soft))
            painter.drawText(count.box, Qt.AlignmentFlag.AlignCenter, count.words)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # ---- heat ---------------------------------------------------------------
    def _paint_heat(self, painter: QPainter, layout: FrameLayout, theme: Theme) -> None:
        """Cells as dark as their links are many, with their number."""
        soft, ground = QColor(theme.soft), QColor(theme.ground)
        shades = [mix_colours(soft, ground, part) for part in SHADES]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for number, shade in enumerate(shades, start=1):
            painter.setBrush(shade)
            painter.drawRects([cell.box for cell in layout.heat if min(cell.links, len(shades)) == number])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * SMALL)
        painter.setFont(small)
        for cell in layout.heat:
            if cell.box.width() >= NUMBERED:
                painter.setPen(ground if cell.links >= len(SHADES) else QColor(theme.ink))
                self.texts.paint(painter, cell.box, short_count(cell.links), CENTRE)
        painter.setFont(font)
        painter.setBrush(Qt.BrushStyle.NoBrush)


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
