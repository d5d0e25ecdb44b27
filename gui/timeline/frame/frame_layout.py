"""The layout of one frame: lanes, their contents, and positions of events."""

from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from gui.timeline.labels.lane_labels import LaneLabels
from gui.timeline.layout.drill_windows import DrillWindows
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lane_heights import Content, Lane, place_lanes, whole_height
from gui.timeline.layout.lane_layout import LabelWidth, LaneView, Seat, Shown
from gui.timeline.layout.link_heat import HeatCell, heat_cells
from gui.timeline.layout.resting_links import RestingLinks
from gui.timeline.layout.viewport import Viewport
from gui.view_model.columns.calendar_bins import bin_edges, bin_step
from gui.view_model.timeline_model import TimelineModel
from store.model.documents import Link

# Pixels above and below the border of a lane that take hold of it
BORDER = 4.0


class FrameLayout:
    """All lanes of a frame for a viewport and a scroll position.

    `growth` is the size of text against the usual one.
    """

    def __init__(
        self, model: TimelineModel, viewport: Viewport, height: float, scrolled: float, growth: float, width: LabelWidth
    ) -> None:
        self.model, self.viewport, self.height = model, viewport, height
        arrangement = model.arrangement
        order = [key for key in model.order if key not in arrangement.hidden]
        contents = {
            key: Content(len(events), len(events.rows) if events.has_class_rows else 0)
            for key, events in model.events_by_lane.items()
        }
        self.lanes = place_lanes(
            order, contents, height, arrangement.folded, scrolled, growth, model.linked_lanes, dict(arrangement.heights)
        )
        self.whole_height = whole_height(self.lanes)
        self.views: dict[str, LaneView] = {
            lane.key: LaneView(lane, model.events_by_lane[lane.key], viewport, model.columns, width)
            for lane in self.lanes
            if lane.events and lane.top < height and lane.top + lane.height > 0
        }
        self.labels: dict[str, LaneLabels] = {}
        self._points: dict[str, list[tuple[float, float]]] = {}
        self._lane: dict[str, Lane] = {lane.key: lane for lane in self.lanes}

    @cached_property
    def windows(self) -> DrillWindows:
        """The windows of the drills in view."""
        return DrillWindows(self.model.columns, self.model.lane_of_position, self.viewport)

    @cached_property
    def links(self) -> RestingLinks:
        """The links drawn while nothing is selected."""
        return RestingLinks(self.model, self.viewport, self._are_lines)

    def _are_lines(self, one: int, two: int) -> bool:
        """Whether links between two lanes are lines: where both show marks, and no other of their gutter is counted."""
        keys = self.model.order
        return (
            self.are_marks(keys[one])
            and self.are_marks(keys[two])
            and (one == two or min(one, two) not in self._heated)
        )

    @cached_property
    def _heated(self) -> frozenset[int]:
        """Lanes below which links are counted."""
        keys, pairs = self.model.order, self.model.link_columns.lane_pairs() if self.model.has_links else ()
        counted = [upper for upper, lower in pairs if not (self.are_marks(keys[upper]) and self.are_marks(keys[lower]))]
        return frozenset(counted)

    @cached_property
    def heat(self) -> list[HeatCell]:
        """The cells of all gutters in which links are counted."""
        lanes = ((number, self._lane.get(self.model.order[number])) for number in sorted(self._counted_lanes))
        return [
            cell
            for number, lane in lanes
            if lane is not None and lane.gutter
            for cell in heat_cells(self.model.link_columns, number, lane, self.viewport)
        ]

    def entering(self, key: str) -> list[int]:
        """Numbers of links into the view from before its first cell.

        Those of the gutter below a lane whose links are counted.
        """
        numbers = [number for number in self._counted_lanes if self.model.order[number] == key]
        if not numbers:
            return []
        begin = float(bin_edges(self.viewport.span, bin_step(self.viewport.sticky))[0])
        found: list[int] = self.model.link_columns.entering(numbers[0], self.viewport.span, begin).tolist()
        return found

    @property
    def _counted_lanes(self) -> frozenset[int]:
        """Lanes below which links are cells, not lines."""
        if not self.links.is_crowded:
            return self._heated
        return frozenset(upper for upper, _ in self.model.link_columns.lane_pairs())

    def heat_at(self, point: QPointF) -> HeatCell | None:
        """The cell of counted links under a point."""
        return next((cell for cell in self.heat if cell.box.contains(point)), None)

    def links_in(self, cell: HeatCell) -> list[Link]:
        """The links that a cell counts."""
        columns = self.model.link_columns
        return [columns.link(number) for number in columns.positions_from(cell.upper, cell.period).tolist()]

    def ends_of(self, cell: HeatCell) -> list[str]:
        """The events that the links of a cell join, each once."""
        return list(dict.fromkeys(end for link in self.links_in(cell) for end in (link.source, link.target)))

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

    def border_at(self, y: float) -> Lane | None:
        """The open lane whose lower border is at a height."""
        near = (lane for lane in self.lanes if lane.events and not lane.is_folded)
        return next((lane for lane in near if abs(lane.bottom - y) <= BORDER), None)

    def at(self, point: QPointF) -> tuple[LaneView, Shown] | None:
        """The mark or column under a point, with its lane.

        Labels count as part of their marks.
        """
        lane = self.lane_at(point.y())
        view = self.views.get(lane.key) if lane else None
        if lane is None or view is None:
            return None
        labels = self.labels.get(lane.key)
        shown = view.at(point) or (labels.at(point) if labels else None)
        return (view, shown) if shown is not None else None

    def are_marks(self, key: str) -> bool:
        """Whether a lane shows marks to which links can be drawn."""
        view = self.views.get(key)
        return view is not None and view.drawing is Drawing.MARKS

    def inside(self, area: QRectF) -> list[str]:
        """Ids of events whose marks or columns a rectangle contains, by time."""
        ids = self.model.columns.ids
        positions: set[int] = set()
        for view in self.views.values():
            every: list[Shown] = [*view.placed] if view.placed else [*view.columns]
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
        if view is None or inside >= len(lane_events) or lane_events.positions[inside] != position:
            return None
        return Seat(lane, view.box_of(inside), view.shown(inside))

    def point(self, key: str) -> QPointF | None:
        """Centre of an event's mark in its first lane."""
        seats = self.seats(key)
        return seats[0].box.center() if seats else None

    def marks(self, *, but: str = "") -> list[QRectF]:
        """Rectangles of marks and columns, except those of one event."""
        position = self.model.position(but) if but else None
        boxes: list[QRectF] = []
        for view in self.views.values():
            own = -1 if position is None else int(np.searchsorted(view.lane_events.positions, position))
            boxes += [placed.box for placed in view.placed if own not in placed.members]
            boxes += [column.box for column in view.columns]
        return boxes
