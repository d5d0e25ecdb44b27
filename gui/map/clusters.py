"""Clusters of the map: sites that would overlap, joined and counted."""

from math import sqrt
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF

from gui.map.projection import MapView, Points

# Pixels between the middles of two sites below which they are one spot
NEAR = 20.0
# Radius of a spot of one event, what the root of the count adds to it, and of the largest
LEAST, GROWTH, MOST = 7.0, 2.1, 26.0


class Cluster(NamedTuple):
    """A cluster.

    Its sites with the fullest first, its pixels, events by kind.
    """

    sites: tuple[int, ...]
    at: QPointF
    counts: tuple[int, ...]

    @property
    def events(self) -> int:
        """How many events it counts."""
        return sum(self.counts)

    @property
    def radius(self) -> float:
        """Its area follows its count."""
        return LEAST if self.events == 1 else min(LEAST + GROWTH * sqrt(self.events), MOST)

    def holds(self, point: QPointF) -> bool:
        """Whether a point is on it."""
        away = point - self.at
        return away.x() ** 2 + away.y() ** 2 <= (self.radius + 2) ** 2


def clusters_in(view: MapView, points: Points, counts: npt.NDArray[np.intp]) -> list[Cluster]:
    """Cluster the sites in view, largest first.

    Args:
        points: x and y of each site, shape (m, 2).
        counts: Events by site and kind, shape (m, kinds).
    """
    total = counts.sum(axis=1)
    bounds = QRectF(-MOST, -MOST, view.width + 2 * MOST, view.height + 2 * MOST)
    groups: list[tuple[list[int], QPointF]] = []
    for site in np.argsort(-total, kind="stable").tolist():
        if total[site] == 0:
            break
        at = QPointF(*view.to_pixels(*points[site].tolist()))
        near = next((sites for sites, middle in groups if _distance(middle, at) < NEAR), None)
        if near is not None:
            near.append(site)
        elif bounds.contains(at):
            groups.append(([site], at))
    spots = [Cluster(tuple(sites), at, tuple(counts[sites].sum(axis=0).tolist())) for sites, at in groups]
    return sorted(spots, key=lambda spot: -spot.events)


def _distance(one: QPointF, two: QPointF) -> float:
    return sqrt((one.x() - two.x()) ** 2 + (one.y() - two.y()) ** 2)
