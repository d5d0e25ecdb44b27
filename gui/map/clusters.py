"""Clusters of the map: sites that would overlap, joined and counted."""

from math import sqrt
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF

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
    pixels = view.points_to_pixels(points)
    order = np.argsort(-total, kind="stable")
    inside = _near_view(view, pixels[order], MOST + NEAR) & (total[order] > 0)
    numbers = order[inside]
    group_of, middles = _join_near(pixels[numbers].tolist(), _near_view(view, pixels[numbers], MOST).tolist())
    joined = np.array(group_of, dtype=np.intp)
    kept = joined >= 0
    sums = np.zeros((len(middles), counts.shape[1]), dtype=np.intp)
    np.add.at(sums, joined[kept], counts[numbers[kept]])
    sites: list[list[int]] = [[] for _ in middles]
    for group, site in zip(joined[kept].tolist(), numbers[kept].tolist(), strict=True):
        sites[group].append(site)
    spots = [
        Cluster(tuple(here), QPointF(*at), tuple(of_kind))
        for here, at, of_kind in zip(sites, middles, sums.tolist(), strict=True)
    ]
    return sorted(spots, key=lambda spot: -spot.events)


def _near_view(view: MapView, pixels: Points, margin: float) -> npt.NDArray[np.bool_]:
    """Which points lie in the view or within some pixels of it."""
    x, y = pixels[:, 0], pixels[:, 1]
    return (x >= -margin) & (x <= view.width + margin) & (y >= -margin) & (y <= view.height + margin)


def _join_near(pixels: list[list[float]], may_begin: list[bool]) -> tuple[list[int], list[tuple[float, float]]]:
    """The group of each point, -1 for none, and the middles of the groups.

    Each point joins the first group whose middle is near, else begins one if it may. Groups lie in cells of the size of
    NEAR, so that a point looks at nine of them: 100,000 points took two minutes before, and take 0.3 s.
    """
    middles: list[tuple[float, float]] = []
    cells: dict[tuple[int, int], list[int]] = {}
    group_of = []
    for (x, y), begins in zip(pixels, may_begin, strict=True):
        column, row = int(x // NEAR), int(y // NEAR)
        best = len(middles)
        for near_column in (column - 1, column, column + 1):
            for near_row in (row - 1, row, row + 1):
                for group in cells.get((near_column, near_row), ()):
                    if group < best and _is_near(middles[group], x, y):
                        best = group
        if best == len(middles):
            if not begins:
                group_of.append(-1)
                continue
            middles.append((x, y))
            cells.setdefault((column, row), []).append(best)
        group_of.append(best)
    return group_of, middles


def _is_near(middle: tuple[float, float], x: float, y: float) -> bool:
    return (middle[0] - x) ** 2 + (middle[1] - y) ** 2 < NEAR * NEAR
