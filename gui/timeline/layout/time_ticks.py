"""Ticks of the time axis, from centuries to seconds, without overlap."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from store.language.calendar_names import day_of_month, day_of_year, month_name, month_of_year, weekday_and_day
from store.model.partial_dates import EPOCH

EARLIEST, LATEST = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59)


class TickStep(NamedTuple):
    """A distance between ticks: unit, number, least pixels, and the unit above."""

    unit: str
    every: int
    pixels: float
    above: str


class Tick(NamedTuple):
    """A tick at a wall-clock second, with its label and shorter forms."""

    at: float
    label: str
    shorter: tuple[str, ...] = ()


STEPS = tuple(
    TickStep(*step)
    for step in (
        ("second", 1, 62, "hour"), ("second", 5, 62, "hour"), ("second", 15, 62, "hour"), ("second", 30, 62, "hour"),
        ("minute", 1, 44, "hour"), ("minute", 5, 44, "hour"), ("minute", 15, 44, "day"), ("minute", 30, 44, "day"),
        ("hour", 1, 44, "day"), ("hour", 3, 44, "day"), ("hour", 6, 44, "day"), ("hour", 12, 44, "day"),
        ("day", 1, 26, "month"), ("week", 1, 40, "month"), ("month", 1, 34, "year"), ("month", 3, 40, "year"),
        ("year", 1, 42, ""), ("year", 2, 42, ""), ("year", 5, 42, ""), ("year", 10, 42, ""),
        ("year", 20, 42, ""), ("year", 50, 42, ""), ("year", 100, 42, ""), ("year", 500, 42, ""),
        ("year", 1000, 42, ""),
    )
)  # fmt: skip
SECONDS = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86400.0,
    "week": 7 * 86400.0,
    "month": 28 * 86400.0,
    "year": 365 * 86400.0,
}


def step_for(seconds_per_pixel: float) -> TickStep:
    """The finest step whose labels fit."""
    for step in STEPS:
        if SECONDS[step.unit] * step.every / seconds_per_pixel >= step.pixels:
            return step
    return STEPS[-1]


def make_ticks(first: float, last: float, seconds_per_pixel: float) -> tuple[list[Tick], list[Tick]]:
    """The lower row of ticks, and the upper row of longer periods."""
    return _ticks(first, last, seconds_per_pixel, month_name(EARLIEST))


@lru_cache(maxsize=4)
def _ticks(first: float, last: float, seconds_per_pixel: float, _january: str) -> tuple[list[Tick], list[Tick]]:
    """The ticks of the frame before are mostly those of the next; how January is called tells languages apart."""
    step = step_for(seconds_per_pixel)
    lower = [Tick(_seconds(at), _lower_label(at, step)) for at in _walk(first, last, step.unit, step.every)]
    if not step.above:
        return lower, []
    upper = [_upper_tick(at, step.above) for at in _walk(first, last, step.above, 1)]
    return lower, upper


def context(at: float, seconds_per_pixel: float) -> str:
    """What the axis leaves out.

    Month and year of days, year of months.
    """
    unit, moment = step_for(seconds_per_pixel).above, _moment(at)
    return month_of_year(moment, short=True) if unit in ("day", "hour") else ""


def _seconds(at: datetime) -> float:
    return (at - EPOCH).total_seconds()


def _moment(seconds: float) -> datetime:
    low, high = _seconds(EARLIEST), _seconds(LATEST)
    return EPOCH + timedelta(seconds=min(max(seconds, low), high))


def _walk(first: float, last: float, unit: str, count: int) -> Iterator[datetime]:
    """The ticks from the one at or before `first` to the first after `last`."""
    at = _floor(_moment(first), unit, count)
    end = _moment(last)
    while at <= end:
        yield at
        following = _next(at, unit, count)
        if following <= at:
            return
        at = following


def _floor(at: datetime, unit: str, count: int) -> datetime:
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "year":
        return midnight.replace(year=max(1, at.year - at.year % count), month=1, day=1)
    if unit == "month":
        return midnight.replace(month=(at.month - 1) // count * count + 1, day=1)
    if unit == "week":
        return max(midnight - timedelta(days=at.weekday()), EARLIEST)
    if unit == "day":
        return midnight
    if unit == "hour":
        return midnight.replace(hour=at.hour // count * count)
    if unit == "second":
        return midnight.replace(hour=at.hour, minute=at.minute, second=at.second // count * count)
    return midnight.replace(hour=at.hour, minute=at.minute // count * count)


def _next(at: datetime, unit: str, count: int) -> datetime:
    if unit == "year":
        year = at.year + count - (at.year % count if count > 1 else 0)
        return at.replace(year=min(year, LATEST.year))
    if unit == "month":
        months = at.year * 12 + at.month - 1 + count
        return at.replace(year=min(months // 12, LATEST.year), month=months % 12 + 1)
    step = timedelta(seconds=SECONDS[unit] * count)
    return at + step if LATEST - at > step else LATEST


def _lower_label(at: datetime, step: TickStep) -> str:
    if step.unit == "year":
        return str(at.year)
    if step.unit == "month":
        return month_name(at, short=True)
    if step.unit in ("day", "week"):
        return str(at.day)
    return f"{at:%H:%M:%S}" if step.unit == "second" else f"{at:%H:%M}"


def _upper_tick(at: datetime, unit: str) -> Tick:
    if unit == "year":
        return Tick(_seconds(at), str(at.year))
    if unit == "month":
        return Tick(_seconds(at), month_of_year(at), (month_of_year(at, short=True), month_name(at, short=True)))
    short = day_of_month(at, short=True, weekday=True)
    if unit == "day":
        shorter = (day_of_month(at, weekday=True), short, weekday_and_day(at), str(at.day))
        return Tick(_seconds(at), day_of_year(at, weekday=True), shorter)
    full = day_of_year(at, short=True, weekday=True)
    return Tick(_seconds(at), f"{full}, {at:%H}:00", (f"{short}, {at:%H}:00", f"{at:%H}:00"))
