"""Calendar bins: hours to centuries, with edges that never move.

Wall-clock seconds since 1970. Pure numpy.
"""

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from gui.view_model.time_span import DAY, HOUR, TimeSpan
from store.library.queries.event_columns import Positions, Seconds

# Pixels of the narrowest bin. Zooming out keeps a bin down to 15 pixels, so that no picture flickers between two.
NARROWEST, KEPT = 18.0, 15.0
# The first Monday of 1970
MONDAY = 4 * DAY
# Years that datetime64 tells from seconds without an error; events are of years 1 to 9999
FIRST_YEAR, LAST_YEAR = 1, 9999


class BinStep(NamedTuple):
    """The length of a bin: unit, number, and least seconds."""

    unit: str
    number: int
    shortest: float


YEAR, QUARTER, MONTH, WEEK, DAYS, HOURS = (
    BinStep("year", 1, 365 * DAY), BinStep("quarter", 3, 90 * DAY), BinStep("month", 1, 28 * DAY),
    BinStep("week", 1, 7 * DAY), BinStep("day", 1, DAY), BinStep("hour", 1, HOUR),
)  # fmt: skip
STEPS = (
    BinStep("year", 1000, 365_000 * DAY), BinStep("year", 100, 36_500 * DAY), BinStep("year", 10, 3_650 * DAY),
    YEAR, QUARTER, MONTH, WEEK, DAYS, HOURS,
)  # fmt: skip


def bin_step(scale: float) -> BinStep:
    """The finest step with bins wide enough at a scale."""
    return next((step for step in reversed(STEPS) if step.shortest * scale >= NARROWEST), STEPS[0])


def bin_edges(window: TimeSpan, step: BinStep) -> Seconds:
    """The edges of the bins that cover a window, at least two."""
    if step.unit in ("hour", "day", "week"):
        start = MONDAY if step.unit == "week" else 0.0
        low, high = np.floor((window.first - start) / step.shortest), np.ceil((window.last - start) / step.shortest)
        return start + np.arange(low, max(high, low + 1) + 1) * step.shortest
    return _edges_of_months(window.first, window.last, step.number * (12 if step.unit == "year" else 1))


@lru_cache(maxsize=4)
def _edges_of_months(first: float, last: float, months: int) -> Seconds:
    """Edges every so many months, counted from the year 0."""
    low, high = (_month(second) for second in (first, last))
    starts = np.arange(low // months, high // months + 2) * months
    return (starts - 1970 * 12).astype("datetime64[M]").astype("datetime64[s]").astype(np.float64)


def _month(second: float) -> int:
    """Months from the start of the year 0 to the month of a second."""
    first, last = _seconds_of_year(FIRST_YEAR), _seconds_of_year(LAST_YEAR + 1) - 1
    moment = np.datetime64(int(min(max(second, first), last)), "s")
    return int(moment.astype("datetime64[M]").astype(np.int64)) + 1970 * 12


def _seconds_of_year(year: int) -> float:
    return float(np.datetime64(year - 1970, "Y").astype("datetime64[s]").astype(np.int64))


def fullest_bin(left: Seconds, step: BinStep) -> int:
    """Most of some ascending seconds in one bin; 1 at least."""
    if not len(left):
        return 1
    if step.unit in ("hour", "day", "week"):
        start = MONDAY if step.unit == "week" else 0.0
        number = np.floor((left - start) / step.shortest)
        edges: Positions = np.flatnonzero(np.diff(number, prepend=-np.inf, append=np.inf))
    else:
        edges = np.searchsorted(left, bin_edges(TimeSpan(float(left[0]), float(left[-1])), step))
    return max(1, int(np.diff(edges).max(initial=1)))
