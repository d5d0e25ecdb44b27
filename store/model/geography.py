"""Distances on the globe."""

from math import asin, cos, radians, sin, sqrt


def kilometres(lat: float, lon: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in km between points in degrees.

    Haversine formula with a radius of 6371 km (R. W. Sinnott, "Virtues of the haversine", Sky and Telescope 68, 1984).
    """
    north, east = radians(lat2 - lat), radians(lon2 - lon)
    half = sin(north / 2) ** 2 + cos(radians(lat)) * cos(radians(lat2)) * sin(east / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))
