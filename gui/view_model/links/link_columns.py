"""Links as columns by their earlier end.

Pure numpy.
"""

from collections.abc import Callable, Sequence
from copy import copy

import numpy as np

from gui.view_model.columns.lane_events import LaneNumbers
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Columns, Moves, Positions, Seconds
from store.model.documents import DURING, Link

# Links drawn one by one: more than that in a view are a thicket, and are counted between the lanes
FEW = 120


class LinkColumns:
    """Links with dated ends. `source`, `target`: positions, shape (n,)."""

    def __init__(self, columns: Columns, source: Positions, target: Positions, links: Sequence[Link]) -> None:
        early = np.minimum(columns.left[source], columns.left[target])
        order = np.argsort(early, kind="stable")
        self.source, self.target, self.early = source[order], target[order], early[order]
        # Where the marks of both ends begin and end: of a bar, a part may be in view
        self._spans = tuple((columns.left[side], columns.right[side]) for side in (self.source, self.target))
        self._reach = np.maximum.accumulate(np.maximum(self._spans[0][1], self._spans[1][1]))
        self._links, self._order = links, order
        # Windows of drills tell what happened during them: such links are no lines
        self._is_line = np.array([link.relation != DURING for link in links], dtype=np.bool_)[order]
        self._begins: dict[int, Seconds] | None = None
        self._pairs: set[tuple[int, int]] | None = None
        self._lanes: tuple[LaneNumbers, LaneNumbers] | None = None

    @classmethod
    def of(cls, columns: Columns, links: Sequence[Link]) -> "LinkColumns":
        """The links with both ends in the columns."""
        ends = {end for link in links for end in (link.source, link.target)}
        position = {key: n for n, key in enumerate(columns.ids) if key in ends} if ends else {}
        dated = [link for link in links if link.source in position and link.target in position]
        source, target = (
            np.array([position[end] for end in side], dtype=np.intp)
            for side in ([link.source for link in dated], [link.target for link in dated])
        )
        return cls(columns, source, target, dated)

    def __len__(self) -> int:
        return len(self.source)

    def link(self, number: int) -> Link:
        """The link with a number, in order of time."""
        return self._links[int(self._order[number])]

    def only(self, columns: Columns, passes: Callable[[Link], bool]) -> "LinkColumns":
        """The links that pass."""
        kept = np.array([n for n in range(len(self)) if passes(self.link(n))], dtype=np.intp)
        return LinkColumns(columns, self.source[kept], self.target[kept], [self.link(n) for n in kept.tolist()])

    def moved(self, columns: Columns, moves: Moves) -> "LinkColumns":
        """The same links after rows have moved, minus lost ends."""
        source, target = moves.of(self.source), moves.of(self.target)
        if not moves.only_in and (lost := (source < 0) | (target < 0)).any():
            kept = np.flatnonzero(~lost)
            return LinkColumns(columns, source[kept], target[kept], [self.link(n) for n in kept.tolist()])
        links = copy(self)
        links.source, links.target = source, target
        return links

    def joined(self, columns: Columns, links: Sequence[Link]) -> "LinkColumns":
        """These links and others, whose ends are all in the columns."""
        ends = [(columns.position(link.source) or 0, columns.position(link.target) or 0) for link in links]
        source, target = (np.array(side, dtype=np.intp) for side in zip(*ends, strict=True))
        own = [self.link(number) for number in range(len(self))]
        return LinkColumns(
            columns, np.concatenate([self.source, source]), np.concatenate([self.target, target]), [*own, *links]
        )

    def inside(self, window: TimeSpan) -> Positions:
        """Numbers of the links with an end in a window."""
        low, high = np.searchsorted(self._reach, window.first), np.searchsorted(self.early, window.last, "right")
        sides = [(left[low:high] <= window.last) & (right[low:high] >= window.first) for left, right in self._spans]
        numbers: Positions = low + np.flatnonzero(sides[0] | sides[1])
        return numbers

    # ---- between lanes ----------------------------------------------------------
    def lanes_are(self, lane: LaneNumbers) -> None:
        """Set the lane number of each event, -1 for none."""
        lane_numbers = lane[self.source], lane[self.target]
        if self._lanes is None or not all(map(np.array_equal, lane_numbers, self._lanes)):
            self._lanes = lane_numbers
            self._begins = self._pairs = None

    @property
    def has_lanes(self) -> bool:
        """Whether the lanes of its events have been set."""
        return self._lanes is not None

    def lane_pairs(self) -> set[tuple[int, int]]:
        """Pairs of different lanes that lines join, the upper first."""
        if self._pairs is None:
            self._pairs = self._pairs_of_lanes()
        return self._pairs

    def _pairs_of_lanes(self) -> set[tuple[int, int]]:
        if self._lanes is None or not len(self):
            return set()
        upper, lower = np.minimum(*self._lanes), np.maximum(*self._lanes)
        crossing = (upper >= 0) & (upper != lower) & self._is_line
        base = int(lower.max(initial=0)) + 1
        counts = np.bincount(
            upper[crossing] * base + lower[crossing]
        )  # np.unique takes 40 ms to import when first called
        return {(code // base, code % base) for code in np.flatnonzero(counts).tolist()}

    def begins(self, upper: int) -> Seconds:
        """Beginnings of the lines from a lane to lower ones, ascending."""
        if self._begins is None:
            self._begins = self._begins_by_lane()
        return self._begins.get(upper, self.early[:0])

    def _begins_by_lane(self) -> dict[int, Seconds]:
        if self._lanes is None or not len(self):
            return {}
        upper, lower = np.minimum(*self._lanes), np.maximum(*self._lanes)
        crossing = (upper >= 0) & (upper != lower) & self._is_line
        return {
            int(lane): self.early[crossing & (upper == lane)] for lane in np.flatnonzero(np.bincount(upper[crossing]))
        }

    def entering(self, upper: int, window: TimeSpan, begin: float) -> Positions:
        """Numbers of lines from a lane into a window.

        They lead to lower lanes, began before `begin` and end in the window.
        """
        if self._lanes is None:
            return np.zeros(0, dtype=np.intp)
        numbers = self.inside(window)
        one, two = (side[numbers] for side in self._lanes)
        crossing = (np.minimum(one, two) == upper) & (one != two) & self._is_line[numbers]
        entering: Positions = numbers[crossing & (self.early[numbers] < begin)]
        return entering

    def positions_from(self, upper: int, window: TimeSpan) -> Positions:
        """Numbers of the lines behind `begins`, in a window."""
        if self._lanes is None:
            return np.zeros(0, dtype=np.intp)
        low, high = np.searchsorted(self.early, window).tolist()  # bins end before the next begins
        one, two = (side[low:high] for side in self._lanes)
        crossing = (np.minimum(one, two) == upper) & (one != two) & self._is_line[low:high]
        numbers: Positions = low + np.flatnonzero(crossing)
        return numbers
