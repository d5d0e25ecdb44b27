"""Figures of the charts: launches by period and class, flights, days."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from store.model.documents import CANCELLED, LAUNCH, Event
from store.model.partial_dates import DAY, MONTH, first_day, is_year, precision
from store.model.titles import CLASS_WORDS

# The class of launches of which none is told
UNSTATED = ""
CLASSES = (*CLASS_WORDS, UNSTATED)


class Launches(NamedTuple):
    """Launch counts.

    `periods` as 2023 or 2023-03 without gaps; `counts` has shape (periods, classes).
    """

    periods: tuple[str, ...]
    classes: tuple[str, ...]
    counts: npt.NDArray[np.intp]


class Flight(NamedTuple):
    """A launch with known range and apogee, in km."""

    event: str
    title: str
    missile_class: str
    range_km: float
    apogee_km: float


def launches(events: Iterable[Event], *, by_year: bool) -> Launches:
    """Count launches by month or year, and class.

    Launches known only to the year are in no month. Cancelled ones do not count.
    """
    launch_counts: Counter[tuple[str, str]] = Counter()
    for event in events:
        start = event.facts.start
        if event.kind != LAUNCH or event.facts.status == CANCELLED or start is None:
            continue
        if by_year or precision(start) >= MONTH:
            launch_counts[start[: 4 if by_year else 7], _class(event)] += 1
    periods = _without_gaps(sorted({period for period, _ in launch_counts}))
    classes = tuple(name for name in CLASSES if any(kind == name for _, kind in launch_counts))
    counts = np.array([[launch_counts[period, name] for name in classes] for period in periods], dtype=np.intp)
    return Launches(periods, classes, counts.reshape(len(periods), len(classes)))


def _class(event: Event) -> str:
    missile_class = event.facts.launch.missile_class if event.facts.launch else None
    return missile_class if missile_class in CLASSES else UNSTATED


def _without_gaps(periods: list[str]) -> tuple[str, ...]:
    """All years or months from the first to the last."""
    if not periods:
        return ()
    if is_year(periods[0]):
        return tuple(f"{year:04}" for year in range(int(periods[0]), int(periods[-1]) + 1))
    first, last = ((int(period[:4]) * 12 + int(period[5:]) - 1) for period in (periods[0], periods[-1]))
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1))


def flights(events: Iterable[Event]) -> list[Flight]:
    """The launches with known range and apogee."""
    return [
        Flight(event.id, event.title, _class(event), launch.range_km, launch.apogee_km)
        for event in events
        if (launch := event.facts.launch) and launch.range_km is not None and launch.apogee_km is not None
    ]


def by_day(events: Iterable[Event]) -> Counter[date]:
    """Events by day; longer ones count on their first day."""
    starts = (event.facts.start for event in events)
    return Counter(first_day(start) for start in starts if start and precision(start) >= DAY)
