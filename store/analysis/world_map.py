"""Outlines of countries, from assets/map (Natural Earth, see NOTICE)."""

from functools import cache
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from store.model.assets import open_asset

# The closed outline of a piece of land: degrees east, beyond 180 where it crosses the date line, and north;
# shape (n, 2)
Ring = npt.NDArray[np.float64]


class Country(NamedTuple):
    """A country: name, and outlines of all its pieces."""

    name: str
    rings: tuple[Ring, ...]


@cache
def countries() -> tuple[Country, ...]:
    """All countries, decoded once: 50 ms."""
    topology = msgspec.json.decode(open_asset("map/countries-50m.json").read_bytes())
    arcs = _arcs(topology)
    return tuple(
        Country(geometry["properties"]["name"], tuple(_ring(indexes, arcs) for indexes in _rings(geometry)))
        for geometry in topology["objects"]["countries"]["geometries"]
    )


def _arcs(topology: dict[str, Any]) -> list[Ring]:
    """The arcs in degrees: stored as steps on a grid (TopoJSON specification, 2.1.4 quantized topologies)."""
    scale, shift = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    return [np.cumsum(np.array(arc, dtype=np.float64), axis=0) * scale + shift for arc in topology["arcs"]]


def _rings(geometry: dict[str, Any]) -> list[list[int]]:
    pieces = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry.get("arcs", [])]
    return [ring for piece in pieces for ring in piece]


def _ring(indexes: list[int], arcs: list[Ring]) -> Ring:
    """Arcs one behind the other; one named by its complement runs backwards, and each begins where one ended."""
    parts = [arcs[index] if index >= 0 else arcs[~index][::-1] for index in indexes]
    return _unrolled(np.concatenate([parts[0], *(part[1:] for part in parts[1:])]))


def _unrolled(ring: Ring) -> Ring:
    """An outline that crosses the date line goes on beyond 180 degrees; one round the pole is closed there."""
    turns = np.cumsum(np.round(np.diff(ring[:, 0], prepend=ring[0, 0]) / 360))
    east = ring[:, 0] - 360 * turns
    unrolled = np.column_stack([east, ring[:, 1]])
    if abs(east[-1] - east[0]) < 180:
        return unrolled
    pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
    return np.concatenate([unrolled, [[east[-1], pole], [east[0], pole], unrolled[0]]])
