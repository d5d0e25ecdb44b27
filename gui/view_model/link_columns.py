"""Links as columns by their earlier end, bundled at low zoom.

Pure numpy.
"""

from collections.abc import Sequence
from copy import copy
from typing import NamedTuple

import numpy as np

from gui.view_model.lane_events import octave_for
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Columns, Positions
from store.model.documents import DURING, Link

# Links drawn one by one: more than that in a view are a thicket, and are counted between the lanes
FEW = 120
# A bundle takes up eight cells of a crowd, 208 to 416 pixels: room for its count
WIDER = 3


class LinkColumns:
    """Links with dated ends. `source`, `target`: positions, shape (n,)."""

    def __init__(self, columns: Columns, source: Positions, target: Positions, links: Sequence[Link]) -> None:
        early = np.minimum(columns.left[source], columns.left[target])
        order = np.argsort(early, kind="stable")
        self.source, self.target, self.early = source[order], target[order], early[order]
        self._late = np.maximum.accumulate(np.maximum(columns.left[source], columns.left[target])[order])
        self.late = np.maximum(columns.left[self.source], columns.left[self.target])
        self._links, self._order = links, order
        # Windows of drills tell what happened during them: such links are no lines
        self._is_line = np.array([link.relation != DURING for link in links], dtype=np.bool_)[order]
        self._bundled: dict[int, list[Bundle]] = {}
        self._lanes: tuple[Positions, Positions] | None = None

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

    def moved(self, columns: Columns, moved: Positions) -> "LinkColumns":
        """The same links after rows have moved, minus lost ends."""
        source, target = moved[self.source], moved[self.target]
        lost = (source < 0) | (target < 0)
        if lost.any():
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
        """Numbers of the links that show in a window."""
        low, high = np.searchsorted(self._late, window.first), np.searchsorted(self.early, window.last, "right")
        return np.arange(low, high)[self.late[low:high] >= window.first]

    def lanes_are(self, lane: Positions) -> None:
        """Set the lane number of each event, -1 for none.

        Bundles run between lanes.
        """
        lane_numbers = lane[self.source], lane[self.target]
        if self._lanes is None or not all(map(np.array_equal, lane_numbers, self._lanes)):
            self._lanes = lane_numbers
            self._bundled = {}

    def upper_lanes(self) -> list[int]:
        """Numbers of the lanes from which lines lead to lower ones."""
        if self._lanes is None or not len(self):
            return []
        one, two = self._lanes
        upper = np.minimum(one, two)
        return [int(number) for number in np.unique(upper[(upper >= 0) & (one != two) & self._is_line])]

    def bundles(self, scale: float) -> "list[Bundle]":
        """Link counts between lanes, in bins at `scale` pixels a second."""
        octave = octave_for(scale) + WIDER
        if octave not in self._bundled:
            self._bundled[octave] = self._counted(octave)
        return self._bundled[octave]

    def _counted(self, octave: int) -> "list[Bundle]":
        if self._lanes is None or not len(self):
            return []
        one, two = self._lanes
        shown = (one >= 0) & (two >= 0)
        lanes = int(max(one.max(), two.max())) + 1
        cell = np.floor((self.early + self.late) * 2.0 ** -(octave + 1)).astype(np.int64)
        base = int(cell.min())
        code = ((cell - base) * lanes + np.minimum(one, two)) * lanes + np.maximum(one, two)
        counts = np.bincount(code[shown]) if shown.any() else np.zeros(0, dtype=np.intp)
        return [
            Bundle(n // lanes % lanes, n % lanes, (base + n // lanes**2 + 0.5) * 2.0**octave, int(counts[n]))
            for n in np.flatnonzero(counts).tolist()
        ]


class Bundle(NamedTuple):
    """Number of links between two lanes around a second."""

    upper: int
    lower: int
    at: float
    links: int
