"""The links drawn in a view while nothing is selected."""

from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple, Protocol

import numpy as np
from PySide6.QtCore import QRectF

from gui.timeline.layout.viewport import Viewport
from gui.view_model.columns.lane_events import LaneNumbers
from gui.view_model.links.link_columns import FEW, LinkColumns
from store.library.queries.event_columns import Columns
from store.model.documents import COMPUTED, CONFIRMED, DURING, USER, Link

# Events in view of which links by rule are asked for where a large library does not show all: each link costs a look through
# the ids of so many events at most
ASKED, LARGEST = 60, 200_000
# Links side by side in a gutter, and arcs of a lane, that stay legible; and the pixels that they are counted by
MOST_BESIDE, MOST_ARCS, STEP = 6, 3, 8.0
# Lines of a frame at most: 80 take 15 ms under a profiler
MOST_LINES = 80


class LinkedEvents(Protocol):
    """Events, their lanes and links; see `TimelineModel`."""

    columns: Columns
    link_columns: LinkColumns
    has_links: bool

    @property
    def lane_of_position(self) -> LaneNumbers:
        """The number of the lane of each event, -1 for none."""

    @property
    def are_links_ruled(self) -> bool:
        """Whether the columns of links have those by rule."""

    def position(self, key: str) -> int | None:
        """Position of a dated event in the columns, or None."""

    def links_of(self, key: str) -> list[Link]:
        """The links of an event to dated ones."""


class RestingLink(NamedTuple):
    """A link, and the positions of its earlier and later end."""

    link: Link
    early: int
    late: int


class LinkCount(NamedTuple):
    """Links that a gutter or a lane counts, with their words."""

    words: str
    box: QRectF
    links: tuple[Link, ...]


class RestingLinks:
    """Links in view, the most telling first.

    `drawn` are those that stay legible, `left_out` the others. `is_crowded`: too many for lines, they are counted instead.
    Drills tell by their windows what happened during them.

    Args:
        are_lines: Whether links between two lanes, by number, are drawn as lines.
    """

    def __init__(self, model: LinkedEvents, viewport: Viewport, are_lines: Callable[[int, int], bool]) -> None:
        self._model, self._viewport, self._are_lines = model, viewport, are_lines
        numbers = model.link_columns.inside(viewport.span) if model.has_links else np.zeros(0, dtype=np.intp)
        self.is_crowded = len(numbers) > FEW
        self.drawn: list[RestingLink] = []
        self.left_out: list[RestingLink] = []
        if not self.is_crowded:
            stored = [model.link_columns.link(number) for number in numbers.tolist()]
            ruled = [] if model.are_links_ruled else self._ruled()
            self._choose(self._dated([*stored, *ruled]))

    def _ruled(self) -> list[Link]:
        """Links by rule of the events in view, if those are few."""
        columns, span = self._model.columns, self._viewport.span
        most = ASKED if len(columns.ids) <= LARGEST else 0
        first, last = np.searchsorted(columns.left, (span.first, span.last)).tolist()
        if not 0 < last - first <= most:
            return []
        keys = (columns.ids[position] for position in range(first, last))
        return [link for key in keys for link in self._model.links_of(key) if link.basis == COMPUTED]

    def _dated(self, links: list[Link]) -> list[RestingLink]:
        """Each link once, unless it ends in a hidden lane or a window tells it."""
        lane, left = self._model.lane_of_position, self._model.columns.left
        once: dict[tuple[str, str, str], RestingLink] = {}
        for link in links:
            source, target = self._model.position(link.source), self._model.position(link.target)
            if source is None or target is None or lane[source] < 0 or lane[target] < 0:
                continue
            if link.relation == DURING or not self._are_lines(int(lane[source]), int(lane[target])):
                continue
            early, late = sorted((source, target), key=lambda position: float(left[position]))
            once.setdefault((link.source, link.target, link.relation), RestingLink(link, early, late))
        return list(once.values())

    def _choose(self, links: list[RestingLink]) -> None:
        """Keep what stays legible: in each gutter and lane, at any pixel, no more than a few."""
        taken: dict[object, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        left, lane = self._model.columns.left, self._model.lane_of_position
        for one in sorted(links, key=self._rank):
            lanes = sorted((int(lane[one.early]), int(lane[one.late])))
            place, most = (
                (("arcs", lanes[0]), MOST_ARCS) if lanes[0] == lanes[1] else (("gutter", lanes[0]), MOST_BESIDE)
            )
            ends = [self._viewport.x(float(left[position])) for position in (one.early, one.late)]
            clipped = [min(max(x, 0.0), self._viewport.width) for x in ends]
            steps = range(int(clipped[0] / STEP), int(clipped[1] / STEP) + 1)
            if len(self.drawn) < MOST_LINES and all(taken[place][step] < most for step in steps):
                self.drawn.append(one)
                for step in steps:
                    taken[place][step] += 1
            else:
                self.left_out.append(one)

    def _rank(self, one: RestingLink) -> tuple[int, float]:
        """Own, stated, confirmed, by rule; the shorter first."""
        link, left = one.link, self._model.columns.left
        basis = 0 if link.basis == USER else 1 if link.basis != COMPUTED else 2 if link.verdict == CONFIRMED else 3
        return basis, float(left[one.late] - left[one.early])
