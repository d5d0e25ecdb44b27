"""The timeline laid out at one scale and size: lanes, placed marks, and where each event stands."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from gui.timeline.lanes import Lane, lanes
from gui.timeline.marks import BAR_HEIGHT, RADIUS
from gui.timeline.model import TimelineModel
from gui.timeline.placement import GAP, MARK, Placed, place
from gui.timeline.span import TimeSpan


@dataclass(frozen=True)
class Seat:
    """Where an event stands: its lane and the mark that shows it."""

    lane: Lane
    placed: Placed


class Layout:
    """Lanes and marks for one scale. x comes from the span in view, so panning lays nothing out anew."""

    def __init__(
        self, model: TimelineModel, width: float, height: float, span: TimeSpan, measure: Callable[[str], float]
    ) -> None:
        self.width, self.height = width, height
        self.scale = width / span.width
        self.lanes = lanes({kind: len(rows) for kind, rows in model.rows.items()}, height)
        self.marks: dict[str, list[Placed]] = {}
        self.seats: dict[str, Seat] = {}
        self._lefts: dict[str, list[float]] = {}
        for lane in self.lanes:
            self._fill(lane, model, measure)

    def _fill(self, lane: Lane, model: TimelineModel, measure: Callable[[str], float]) -> None:
        placed = sorted(place(model.rows.get(lane.kind, ()), self.scale, lane.rows, measure), key=lambda p: p.head.left)
        self.marks[lane.kind] = placed
        self._lefts[lane.kind] = [p.head.left for p in placed]
        for mark in placed:
            for row in mark.members:
                self.seats[row.key] = Seat(lane, mark)

    def fits(self, width: float, height: float, span: TimeSpan) -> bool:
        """Whether this layout still holds for a size and span: same size, same scale."""
        same = self.width == width and self.height == height
        return same and abs(width / span.width - self.scale) <= 1e-9 * self.scale

    def x(self, seconds: float, span: TimeSpan) -> float:
        """Pixels from the left edge of the view."""
        return (seconds - span.first) * self.scale

    def visible(self, lane: Lane, span: TimeSpan) -> list[Placed]:
        """The marks of a lane that may show in a span: those that begin in it, and bars that reach into it."""
        marks, lefts = self.marks[lane.kind], self._lefts[lane.kind]
        pad = MARK / self.scale
        first, last = bisect_left(lefts, span.first - pad), bisect_left(lefts, span.last + pad)
        earlier = [p for p in marks[:first] if p.head.is_bar and max(r.last for r in p.members) >= span.first]
        return earlier + marks[first:last]

    def box(self, lane: Lane, placed: Placed, span: TimeSpan) -> QRectF:
        """The rectangle of a mark in pixels, without its label."""
        y = lane.row_y(placed.row)
        if placed.head.is_bar:
            first = self.x(placed.head.first, span)
            last = self.x(max(row.last for row in placed.members), span)
            middle, half = (first + last) / 2, max(MARK, last - first) / 2
            return QRectF(middle - half, y - BAR_HEIGHT / 2, 2 * half, BAR_HEIGHT)
        x = self.x(placed.head.at, span)
        return QRectF(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)

    def member_boxes(self, lane: Lane, placed: Placed, span: TimeSpan) -> list[QRectF]:
        """The rectangles of a cluster's members, each where it would stand alone on the row; repeats left out."""
        alone = [Placed((row,), placed.row, "", 0.0, 0.0, 0.0) for row in placed.members]
        boxes = {
            round(box.left()) * 10_000 + round(box.width()): box for box in (self.box(lane, one, span) for one in alone)
        }
        return list(boxes.values())

    def label_box(self, lane: Lane, placed: Placed, span: TimeSpan, bounds: QRectF) -> QRectF | None:
        """The rectangle of a mark's label: inside a long bar, kept in view, else right of the mark or, where the view
        ends, left of it. None where it would be cut or has no room."""
        if not placed.label:
            return None
        box, width = self.box(lane, placed, span), placed.label_width
        left = box.right() + GAP
        if placed.head.is_bar and len(placed.members) == 1 and box.width() > width + 16:
            left = min(max(box.left() + 8, 8.0), box.right() - width - 8)
        elif not 0 <= box.center().x() <= bounds.right():
            return None
        elif placed.left_room > width + GAP and (placed.on_left or left + width > bounds.right()):
            left = box.left() - GAP - width
        if left < 0 or left + width > bounds.right():
            return None
        return QRectF(left, box.center().y() - 10, width + 2, 20)

    def taken(self, span: TimeSpan, bounds: QRectF, *, but: str = "") -> list[tuple[QRectF, QRectF | None]]:
        """The rectangles of all marks in view with those of their labels, but for one event's."""
        return [
            (self.box(lane, placed, span), self.label_box(lane, placed, span, bounds))
            for lane in self.lanes
            for placed in self.visible(lane, span)
            if all(row.key != but for row in placed.members)
        ]

    def point(self, key: str, span: TimeSpan) -> QPointF | None:
        """The middle of the mark that shows an event, in pixels; of a bar the middle of its length."""
        seat = self.seats.get(key)
        return self.box(seat.lane, seat.placed, span).center() if seat else None

    def at(self, point: QPointF, span: TimeSpan) -> Placed | None:
        """The mark under a point, or the nearest within a mark's width; its label counts as part of it."""
        bounds = QRectF(0, 0, self.width, self.height)
        lane = next((lane for lane in self.lanes if lane.top <= point.y() < lane.top + lane.height), None)
        if lane is None:
            return None
        near: list[tuple[float, int, Placed]] = []
        for number, placed in enumerate(self.visible(lane, span)):
            box = self.box(lane, placed, span)
            label = self.label_box(lane, placed, span, bounds)
            if box.adjusted(-4, -5, 4, 5).contains(point) or (label is not None and label.contains(point)):
                near.append((abs(box.center().x() - point.x()) if not box.contains(point) else 0.0, number, placed))
        return min(near)[2] if near else None

    def lane_of(self, kind: str) -> Lane | None:
        """The lane of a kind."""
        return next((lane for lane in self.lanes if lane.kind == kind), None)
