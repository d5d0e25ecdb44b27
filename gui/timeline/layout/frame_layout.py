"""The layout of one frame: lanes, their contents, and positions of events."""

from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from gui.theme.event_glyphs import BAR_HEIGHT, RADIUS
from gui.timeline.layout.drill_windows import DrillWindows
from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.layout.lane_heights import Lane, place_lanes, whole_height
from gui.timeline.layout.lane_layout import LaneView, Placed, Seat, Shown, Viewport, Words
from gui.timeline.layout.point_rows import row_out_of_view
from gui.timeline.layout.resting_links import RestingLinks
from gui.view_model.time_span import TimeSpan
from gui.view_model.timeline_model import TimelineModel


class FrameLayout:
    """All lanes of a frame for a viewport and a scroll position.

    `growth` is the size of text against the usual one.
    """

    def __init__(
        self, model: TimelineModel, viewport: Viewport, height: float, scrolled: float, growth: float, words: Words
    ) -> None:
        self.model, self.viewport, self.height = model, viewport, height
        arrangement = model.arrangement
        order = [key for key in model.order if key not in arrangement.hidden]
        counts = {key: len(lane_events) for key, lane_events in model.events_by_lane.items()}
        self.lanes = place_lanes(order, counts, height, arrangement.folded, scrolled, growth, model.linked_lanes)
        self.whole_height = whole_height(self.lanes)
        self.views: dict[str, LaneView] = {
            lane.key: LaneView(lane, model.events_by_lane[lane.key], viewport, words)
            for lane in self.lanes
            if lane.events and lane.top < height and lane.top + lane.height > 0
        }
        self._points: dict[str, list[tuple[float, float]]] = {}
        self._lane: dict[str, Lane] = {lane.key: lane for lane in self.lanes}

    @cached_property
    def windows(self) -> DrillWindows:
        """The windows of the drills in view."""
        return DrillWindows(self.model.columns, self.model.lane_of_position, self.viewport)

    @cached_property
    def links(self) -> RestingLinks:
        """The links drawn while nothing is selected."""
        return RestingLinks(self.model, self.viewport)

    def points(self, key: str) -> list[tuple[float, float]]:
        """Middles of the marks of a lane, from left to right."""
        if key not in self._points:
            view = self.views.get(key)
            middles = [one.box.center() for one in view.placed if not one.is_bar] if view else []
            self._points[key] = sorted((middle.x(), middle.y()) for middle in middles)
        return self._points[key]

    @property
    def bounds(self) -> QRectF:
        """The view, in its own pixels."""
        return QRectF(0, 0, self.viewport.width, self.height)

    def x(self, seconds: float) -> float:
        """Pixels from the left edge of the view."""
        return self.viewport.x(seconds)

    def lane(self, key: str) -> Lane | None:
        """The lane with a key, unless it is hidden."""
        return self._lane.get(key)

    def lane_at(self, y: float) -> Lane | None:
        """The lane at a height."""
        return next((lane for lane in self.lanes if lane.top <= y < lane.top + lane.height), None)

    def at(self, point: QPointF) -> tuple[LaneView, Shown] | None:
        """The mark or column under a point, with its lane."""
        lane = self.lane_at(point.y())
        view = self.views.get(lane.key) if lane else None
        shown = view.at(point) if view else None
        return (view, shown) if view is not None and shown is not None else None

    def inside(self, area: QRectF) -> list[str]:
        """Ids of events whose marks or columns a rectangle contains, by time."""
        ids = self.model.columns.ids
        positions: set[int] = set()
        for view in self.views.values():
            every: list[Shown] = [*view.placed, *view.columns]
            for shown in every:
                if area.contains(shown.box.center()):
                    positions.update(view.lane_events.positions[np.asarray(shown.members, dtype=np.intp)].tolist())
        return [ids[position] for position in sorted(positions)]

    def keys(self, view: LaneView, shown: Shown) -> list[str]:
        """The ids of the events that a mark or column shows."""
        ids = self.model.columns.ids
        return [
            ids[position] for position in view.lane_events.positions[np.asarray(shown.members, dtype=np.intp)].tolist()
        ]

    def keys_at(self, point: QPointF) -> list[str]:
        """Ids of the events of the mark or column under a point."""
        hit = self.at(point)
        return self.keys(*hit) if hit else []

    def head(self, view: LaneView, shown: Shown) -> str:
        """The id of the first of them."""
        return self.model.columns.ids[int(view.lane_events.positions[shown.members[0]])]

    def seats(self, key: str) -> list[Seat]:
        """Positions of an event in its visible lanes."""
        position = self.model.position(key)
        if position is None:
            return []
        seats = [self._seat(lane, position) for name in self.model.lane_keys(key) if (lane := self._lane.get(name))]
        return [seat for seat in seats if seat is not None]

    def seat_at(self, position: int) -> Seat | None:
        """Position of a row's event, in its first visible lane."""
        number = int(self.model.lane_of_position[position])
        lane = self._lane.get(self.model.order[number]) if number >= 0 else None
        return self._seat(lane, position) if lane else None

    def _seat(self, lane: Lane, position: int) -> Seat | None:
        lane_events, view = self.model.events_by_lane[lane.key], self.views.get(lane.key)
        inside = int(np.searchsorted(lane_events.positions, position))
        if inside >= len(lane_events) or lane_events.positions[inside] != position:
            return None
        shown = view.shown(inside) if view else None
        left, right = self.x(float(lane_events.left[inside])), self.x(float(lane_events.right[inside]))
        if isinstance(shown, Placed):
            y = shown.box.center().y()
        elif shown is not None:
            y = max(shown.box.top() - RADIUS - 2, lane.top + RADIUS + 7)
        else:
            y = lane.row_y(row_out_of_view(lane_events, inside, lane.rows, self.viewport.scale))
        if right - left > MARK_WIDTH:
            return Seat(lane, QRectF(left, y - BAR_HEIGHT / 2, right - left, BAR_HEIGHT), shown)
        middle = (left + right) / 2
        return Seat(lane, QRectF(middle - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), shown)

    def point(self, key: str) -> QPointF | None:
        """Centre of an event's mark in its first lane."""
        seats = self.seats(key)
        return seats[0].box.center() if seats else None

    def taken(self, *, but: str = "") -> list[tuple[QRectF, QRectF | None]]:
        """Rectangles of marks, columns and labels, except those of one event."""
        position = self.model.position(but) if but else None
        boxes: list[tuple[QRectF, QRectF | None]] = []
        for view in self.views.values():
            own = -1 if position is None else int(np.searchsorted(view.lane_events.positions, position))
            boxes += [(placed.box, placed.label_box) for placed in view.placed if own not in placed.members]
            boxes += [(column.box, None) for column in view.columns]
        return boxes


def viewport_for(span: TimeSpan, width: float, reach: TimeSpan, *, rests: bool = True) -> Viewport:
    """The viewport of a span on `width` pixels."""
    return Viewport(span, width / span.width, width, reach, rests)
