"""Partial dates: 2023, 2023-03, 2023-03-16, 2023-03-16T07:10+09:00.

A date without clock time is local and never shifts with the time zone in view; one with clock time and offset is an
instant.
"""

import calendar
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Protocol, TypeGuard

from msgspec import UnsetType

YEAR, MONTH, DAY, MINUTE = 1, 2, 3, 4
EPOCH = datetime(1970, 1, 1)
EPOCH_DAY = EPOCH.toordinal()


def precision(moment: str) -> int:
    """YEAR, MONTH, DAY or MINUTE."""
    return MINUTE if "T" in moment else moment.count("-") + 1


def is_year(moment: str | None) -> TypeGuard[str]:
    """Whether a date is a year alone."""
    return moment is not None and precision(moment) == YEAR


def is_month(moment: str | None) -> TypeGuard[str]:
    """Whether a date is a month of a year."""
    return moment is not None and precision(moment) == MONTH


def is_day(moment: str | None) -> TypeGuard[str]:
    """Whether a date is a day without a clock time."""
    return moment is not None and precision(moment) == DAY


def day_of(moment: str) -> str:
    """The day of a moment; a coarser date as it is."""
    return moment.partition("T")[0]


def first_day(moment: str) -> date:
    """First local day that a date may mean.

    Raises ValueError if it is no date.
    """
    year, month, day = [*(int(part) for part in moment.partition("T")[0].split("-")), 1, 1][:3]
    return date(year, month, day)


def last_day(moment: str) -> date:
    """The last local calendar day that `moment` may mean."""
    first = first_day(moment)
    if precision(moment) == YEAR:
        return first.replace(month=12, day=31)
    if precision(moment) == MONTH:
        return first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return first


class Period(Protocol):
    """Facts with a period: see `Facts`."""

    @property
    def end(self) -> str | None:
        """The end, if it is known."""

    @property
    def ongoing(self) -> str | UnsetType:
        """The last day on which it was going on."""


def known_end(facts: Period) -> str | None:
    """The end, or the last day on which it was going on."""
    return facts.end or facts.ongoing or None


def days_from(day: date, days: int) -> date:
    """The day `days` later; the calendar ends with 9999-12-31."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def instant(moment: str) -> datetime | None:
    """The aware datetime of a date with clock time and offset."""
    if precision(moment) != MINUTE:
        return None
    parsed = datetime.fromisoformat(moment)
    return parsed if parsed.tzinfo else None


def in_zone(moment: str, zone: tzinfo | None) -> datetime | None:
    """Wall-clock time in `zone` (None: its own), naive; None without clock time.

    Limited to the first and last day of the calendar.
    """
    if precision(moment) != MINUTE:
        return None
    parsed = datetime.fromisoformat(moment)
    if zone is not None and parsed.tzinfo is not None:
        try:
            parsed = parsed.astimezone(zone)
        except OverflowError:
            parsed = datetime.min if parsed.year == 1 else datetime.max.replace(microsecond=0)
    return parsed.replace(tzinfo=None)


def wall_span(moment: str, zone: tzinfo | None = None) -> tuple[float, float]:
    """First and last wall-clock second in `zone` that a date may mean.

    Seconds since 1970-01-01T00:00 on the wall clock. A clock time has no width.
    """
    at = in_zone(moment, zone) if "T" in moment else None
    if at is not None:
        seconds = (at - EPOCH).total_seconds()
        return seconds, seconds
    return _days_span(moment)


@lru_cache(maxsize=1 << 16)  # many events fall on few days: with it a window of 100,000 opens in half the time
def _days_span(moment: str) -> tuple[float, float]:
    if len(moment) == len("2023-03-16"):  # of 15,000 days of 40 years each is asked for once: 2 µs instead of 6
        first = last = date.fromisoformat(moment).toordinal()
    else:
        first, last = first_day(moment).toordinal(), last_day(moment).toordinal()
    return (first - EPOCH_DAY) * 86_400.0, (last + 1 - EPOCH_DAY) * 86_400.0


def wall_time(seconds: float) -> datetime:
    """Wall-clock time of a second since 1970; limited to the calendar."""
    first, last = (datetime.min - EPOCH).total_seconds(), (datetime.max - EPOCH).total_seconds() - 1
    return EPOCH + timedelta(seconds=min(max(seconds, first), last))


def ends_before(start: str, end: str) -> bool:
    """Whether an end lies before its start."""
    if precision(start) == precision(end) == MINUTE:
        begun, ended = datetime.fromisoformat(start), datetime.fromisoformat(end)
        if (begun.tzinfo is None) == (ended.tzinfo is None):
            return ended < begun
    return last_day(end) < first_day(start)


def is_moment(text: str) -> bool:
    """Whether `text` is a date as this module writes them."""
    try:
        return bool(first_day(text)) and (precision(text) != MINUTE or bool(datetime.fromisoformat(text)))
    except (ValueError, TypeError, OverflowError):  # of a year of ten digits
        return False


# Years in which news may be published; beyond, a date is a slip, and counting from it may leave the calendar
PRESS = range(1800, 2201)


def is_publication_date(text: str) -> bool:
    """Whether a text can be a date of publication."""
    return is_moment(text) and first_day(text).year in PRESS


def tells_more(date: str | None, known: str | None) -> bool:
    """Whether a date is finer than a known one without a day."""
    if date is None or known is None:
        return date is not None
    return precision(known) < min(DAY, precision(date))


def utc_now() -> str:
    """The present instant, to the second, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")
