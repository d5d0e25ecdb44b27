"""Paints the timeline: grid, links, marks, labels, and what the selection lights."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.theme import Theme
from gui.timeline.curves import curve, pen_of
from gui.timeline.highlight import paint_highlight
from gui.timeline.lanes import Lane
from gui.timeline.layout import Layout
from gui.timeline.marks import paint_bar, paint_cluster, paint_count, paint_point, paint_uncertainty
from gui.timeline.model import TimelineModel
from gui.timeline.placement import MARK, Placed
from gui.timeline.span import TimeSpan
from gui.timeline.ticks import ticks
from store.model import OCCURRED, Link
from store.moment import wall_time
from store.wording import LANE_NAMES

DIMMED = 0.32
"""Opacity of what the selection does not light: there, but not in the way (as in the sketches)."""


class Picture(pg.GraphicsObject):  # type: ignore[misc]
    """All that lies between the axes. Drawn in pixels of the view box, so it never stretches."""

    def __init__(
        self,
        model: TimelineModel,
        look: Callable[[], tuple[TimeSpan, QRectF, str]],
        theme: Theme,
        parent: QGraphicsItem,
    ) -> None:
        super().__init__(parent)
        self.model, self._look = model, look
        self.theme = theme
        self.font = QFont()
        self._layout: Layout | None = None
        self._widths: dict[str, float] = {}

    def measure(self, label: str) -> float:
        """Pixels that a label takes."""
        if label not in self._widths:
            self._widths[label] = QFontMetricsF(self.font).horizontalAdvance(label) + 1
        return self._widths[label]

    def forget(self) -> None:
        """Drops the layout: events, lanes or font have changed."""
        self._layout = None
        self._widths.clear()
        self.prepareGeometryChange()
        self.update()

    @property
    def layout(self) -> Layout:
        """The layout for what is in view, made anew only when scale or size have changed."""
        span, bounds, _ = self._look()
        if self._layout is None or not self._layout.fits(bounds.width(), bounds.height(), span):
            self._layout = Layout(self.model, bounds.width(), bounds.height(), span, self.measure)
        return self._layout

    def boundingRect(self) -> QRectF:
        """The whole view box."""
        return self._look()[1]

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draws what is in view, back to front."""
        span, bounds, selected = self._look()
        if bounds.width() < 2 or bounds.height() < 2:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        lit = self.model.lit(selected) if selected in self.layout.seats else frozenset()
        self._paint_grid(painter, span, bounds)
        self._paint_links(painter, span, selected if lit else "")
        for lane in self.layout.lanes:
            self._paint_lane(painter, lane, span, bounds, selected if lit else "")
        if lit:
            paint_highlight(painter, self, selected, span, bounds)

    # ---- grid ---------------------------------------------------------------
    def _paint_grid(self, painter: QPainter, span: TimeSpan, bounds: QRectF) -> None:
        line = QColor(self.theme.line)
        lower, upper = ticks(span.first, span.last, span.width / bounds.width())
        painter.setPen(QPen(line, 1, Qt.PenStyle.DotLine))
        for tick in lower:
            x = round(self.layout.x(tick.at, span)) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, bounds.height()))
        painter.setPen(QPen(line, 1))
        for tick in upper:
            x = round(self.layout.x(tick.at, span)) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, bounds.height()))
        for lane in self.layout.lanes[1:]:
            y = round(lane.top) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(bounds.width(), y))

    # ---- links --------------------------------------------------------------
    def _paint_links(self, painter: QPainter, span: TimeSpan, selected: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for link in self.model.links:
            own = selected in (link.source, link.target)
            if not selected or not own:
                painter.setOpacity(DIMMED if selected else 1.0)
                self._paint_link(painter, link, span)
        painter.setOpacity(1.0)
        for link in self.model.links_of(selected):
            self._paint_link(painter, link, span, selected)

    def _paint_link(self, painter: QPainter, link: Link, span: TimeSpan, selected: str = "") -> None:
        """A link in the colour of its target, or when lit of the event at its other end."""
        path, lit = self.curve(link, span), bool(selected)
        other = self.model.event_of(link.source if lit and link.target == selected else link.target)
        if path is not None and other is not None:
            painter.setPen(pen_of(link, self.theme.kind(other.kind), QColor(self.theme.accent), lit=lit))
            painter.drawPath(path)

    def curve(self, link: Link, span: TimeSpan) -> QPainterPath | None:
        """The curve of a link; None if its ends share a mark or lie far outside the view."""
        layout = self.layout
        one, two = layout.seats.get(link.source), layout.seats.get(link.target)
        if one is None or two is None or one.placed is two.placed:
            return None
        start, end = self._anchor(link.source, two.placed, span), self._anchor(link.target, one.placed, span)
        beyond = layout.width
        if start is None or end is None or max(start.x(), end.x()) < -beyond or min(start.x(), end.x()) > 2 * beyond:
            return None
        return curve(start, end, same_lane=one.lane == two.lane, ceiling=one.lane.top + 6)

    def _anchor(self, key: str, other: Placed, span: TimeSpan) -> QPointF | None:
        """Where a link meets a mark: its middle; of a bar the point nearest to the other mark."""
        seat = self.layout.seats.get(key)
        if seat is None:
            return None
        box = self.layout.box(seat.lane, seat.placed, span)
        if not seat.placed.head.is_bar:
            return box.center()
        wanted = self.layout.x(other.head.at, span)
        return QPointF(min(max(wanted, box.left() + 4), box.right() - 4), box.center().y())

    # ---- lanes --------------------------------------------------------------
    def _paint_lane(self, painter: QPainter, lane: Lane, span: TimeSpan, bounds: QRectF, selected: str) -> None:
        marks = self.layout.visible(lane, span)
        lit = self.model.lit(selected) if selected else frozenset()
        if not marks and lane.events:
            self._paint_hint(painter, lane, span)
        if lane.events == 0:
            undated = self.model.undated[lane.kind]
            self._say(painter, lane, f"{undated} without a date" if undated else "none yet")
        for placed in marks:
            shines = not lit or any(row.key in lit for row in placed.members)
            painter.setOpacity(1.0 if shines else DIMMED)
            self._paint_mark(painter, lane, placed, span)
            if all(row.key != selected for row in placed.members):
                self._paint_label(painter, lane, placed, span, bounds)
        painter.setOpacity(1.0)

    def _paint_hint(self, painter: QPainter, lane: Lane, span: TimeSpan) -> None:
        """Says of a lane that is empty in view where its nearest event is."""
        rows = self.model.rows[lane.kind]
        before = [row for row in rows if row.at < span.first]
        nearest = before[-1] if before else rows[0]
        word = "last" if before else "next"
        day = wall_time(nearest.at).date()
        self._say(painter, lane, f"none in view · {word} {day.day} {day:%b} {day.year}")

    def _say(self, painter: QPainter, lane: Lane, words: str) -> None:
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(QRectF(8, lane.top, 400, min(lane.height, 36)), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_mark(self, painter: QPainter, lane: Lane, placed: Placed, span: TimeSpan) -> None:
        event = self.model.event_of(placed.head.key)
        if event is None:
            return
        box = self.layout.box(lane, placed, span)
        colour, ground = self.theme.kind(event.kind), QColor(self.theme.ground)
        if len(placed.members) > 1:
            paint_cluster(painter, event.kind, self.layout.member_boxes(lane, placed, span), colour, ground)
            paint_count(painter, f"+{len(placed.members) - 1}" if not placed.label else "", box, colour, ground)
        elif placed.head.is_bar:
            paint_bar(painter, event, box, colour, ground)
        else:
            self._paint_width(painter, placed, box, span, colour)
            paint_point(painter, event, box.center(), colour, ground)

    def _paint_width(self, painter: QPainter, placed: Placed, box: QRectF, span: TimeSpan, colour: QColor) -> None:
        """How uncertain a date is, once that is wider than its mark and does not run into others."""
        row = placed.head
        first, last = self.layout.x(row.first, span), self.layout.x(row.last, span)
        if last - first > 3 * MARK and len(placed.members) == 1:
            paint_uncertainty(painter, first, last, box.bottom() + 4, colour)

    def _paint_label(self, painter: QPainter, lane: Lane, placed: Placed, span: TimeSpan, bounds: QRectF) -> None:
        box = self.layout.label_box(lane, placed, span, bounds)
        if box is None:
            return
        event, ground = self.model.event_of(placed.head.key), QColor(self.theme.ground)
        ground.setAlpha(190)
        hollow = event is not None and event.facts.status != OCCURRED
        inside = placed.head.is_bar and self.layout.box(lane, placed, span).contains(box.center())
        if not inside:
            painter.fillRect(box.adjusted(-1, 3, 1, -3), ground)
        painter.setPen(QColor(self.theme.on_bar if inside and not hollow else self.theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, placed.label)


def lane_words(lane: Lane) -> tuple[str, str]:
    """A lane's name and its count."""
    name = LANE_NAMES.get(lane.kind, lane.kind.replace("_", " ").capitalize())
    return name, f"{lane.events:,} event{'s' if lane.events != 1 else ''}"
