"""Mercator projection, and a view that pans and zooms. Pure arithmetic."""

from math import atan, degrees, exp, log, pi, radians, tan
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

# Degrees north and south behind which the map ends: Mercator's has no poles
NORTHMOST = 84.0
# Pixels of the whole world at the nearest and the farthest zoom: of the nearest, 0.7 km a pixel at the equator.
NEAREST, FARTHEST = 60_000.0, 256.0

Points = npt.NDArray[np.float64]


def project_point(lon: float, lat: float) -> tuple[float, float]:
    """Longitude and latitude as x and y, 0 to 1, y downwards."""
    north = radians(min(max(lat, -NORTHMOST), NORTHMOST))
    return lon / 360 + 0.5, 0.5 - log(tan(pi / 4 + north / 2)) / (2 * pi)


def project_points(points: Points) -> Points:
    """Degrees east and north, shape (n, 2), as x and y."""
    north = np.radians(np.clip(points[:, 1], -NORTHMOST, NORTHMOST))
    return np.column_stack([points[:, 0] / 360 + 0.5, 0.5 - np.log(np.tan(np.pi / 4 + north / 2)) / (2 * np.pi)])


def degrees_at(x: float, y: float) -> tuple[float, float]:
    """Degrees east and north of a point."""
    return (x - 0.5) * 360, degrees(2 * atan(exp((0.5 - y) * 2 * pi)) - pi / 2)


class MapView(NamedTuple):
    """The view: centre, pixels of the whole world, and size in pixels."""

    x: float
    y: float
    scale: float
    width: float
    height: float

    def to_pixels(self, x: float, y: float) -> tuple[float, float]:
        """The pixel of a point.

        Of its repetitions around the globe, the nearest.
        """
        x -= round(x - self.x)
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def points_to_pixels(self, points: Points) -> Points:
        """The pixels of points, shape (n, 2), as `to_pixels` has them."""
        x = points[:, 0] - np.round(points[:, 0] - self.x)
        return np.column_stack(
            [(x - self.x) * self.scale + self.width / 2, (points[:, 1] - self.y) * self.scale + self.height / 2]
        )

    def to_world(self, left: float, top: float) -> tuple[float, float]:
        """The point of the world at a pixel."""
        return (left - self.width / 2) / self.scale + self.x, (top - self.height / 2) / self.scale + self.y

    def panned(self, right: float, down: float) -> "MapView":
        """The view panned by pixels."""
        return self._replace(x=self.x - right / self.scale, y=self.y - down / self.scale).kept()

    def zoomed(self, factor: float, left: float, top: float) -> "MapView":
        """The view zoomed by a factor around a pixel."""
        x, y = self.to_world(left, top)
        scale = min(max(self.scale * factor, self.farthest), NEAREST)
        part = self.scale / scale
        return self._replace(x=x - (x - self.x) * part, y=y - (y - self.y) * part, scale=scale).kept()

    @property
    def farthest(self) -> float:
        """Pixels of the whole world at which it fills the view."""
        return max(FARTHEST, self.width, self.height)

    def kept(self) -> "MapView":
        """The view limited to the globe."""
        top, bottom = project_point(0, NORTHMOST)[1], project_point(0, -NORTHMOST)[1]
        half = min(self.height / 2 / self.scale, (bottom - top) / 2)
        return self._replace(x=self.x % 1.0, y=min(max(self.y, top + half), bottom - half))

    def showing(self, points: Points, margin: float = 60.0) -> "MapView":
        """The view that fits some points, given as x and y."""
        if not len(points):
            return self
        xs = _together(points[:, 0])
        left, right, top, bottom = xs.min(), xs.max(), points[:, 1].min(), points[:, 1].max()
        free = max(self.width - 2 * margin, 40.0), max(self.height - 2 * margin, 40.0)
        scale = min(free[0] / max(right - left, 0.02), free[1] / max(bottom - top, 0.02), NEAREST)
        scale = max(scale, self.farthest)
        return self._replace(x=float(left + right) / 2, y=float(top + bottom) / 2, scale=float(scale)).kept()


def _together(xs: Points) -> Points:
    """Points round the globe from the middle of the widest gap on: Tokyo and Washington are near each other over the sea."""
    ordered = np.sort(xs % 1.0)
    gaps = np.diff(np.concatenate([ordered, [ordered[0] + 1]]))
    begin = ordered[(int(np.argmax(gaps)) + 1) % len(ordered)]
    return np.asarray((xs - begin) % 1.0 + begin)
