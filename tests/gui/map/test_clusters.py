"""Sites that would overlap are one spot; 100,000 places are clustered as ten are."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gui.map.clusters import NEAR, Cluster, clusters_in
from gui.map.projection import MapView

VIEW = MapView(0.5, 0.5, 1000.0, 800.0, 500.0)
COORDINATES = st.floats(0.0, 1.0).map(lambda x: round(x, 3))


def slow_clusters(points: np.ndarray, counts: np.ndarray) -> list[tuple[int, ...]]:
    """Each site against all groups, the fullest first: the rule in its plainest form."""
    total = counts.sum(axis=1)
    groups: list[tuple[list[int], tuple[float, float]]] = []
    for site in np.argsort(-total, kind="stable").tolist():
        if total[site] == 0:
            break
        x, y = VIEW.to_pixels(*points[site].tolist())
        near = next((sites for sites, at in groups if math.dist(at, (x, y)) < NEAR), None)
        if near is not None:
            near.append(site)
        elif -26 <= x <= 826 and -26 <= y <= 526:
            groups.append(([site], (x, y)))
    return sorted(tuple(sites) for sites, _ in groups)


@given(st.lists(st.tuples(COORDINATES, COORDINATES, st.integers(0, 3), st.integers(0, 3)), max_size=60))
def test_that_the_cells_give_what_comparing_all_would(places: list[tuple[float, float, int, int]]) -> None:
    table = np.array(places, dtype=np.float64).reshape(-1, 4)
    points, counts = table[:, :2], table[:, 2:].astype(np.intp)
    clusters = clusters_in(VIEW, points, counts)
    assert sorted(cluster.sites for cluster in clusters) == slow_clusters(points, counts)
    for cluster in clusters:
        assert cluster.counts == tuple(counts[list(cluster.sites)].sum(axis=0).tolist())


def test_that_the_fullest_spot_comes_first_and_holds_its_neighbours() -> None:
    points = np.array([[0.5, 0.5], [0.505, 0.5], [0.6, 0.5]])
    first, second = clusters_in(VIEW, points, np.array([[1], [3], [2]]))
    assert isinstance(first, Cluster)
    assert (first.sites, first.events, second.sites) == ((1, 0), 4, (2,))
