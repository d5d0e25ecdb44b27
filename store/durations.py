"""Time between two events in words: "3 h 20 min after", "26 days before", "day 4 of 11"."""

from store.model import Facts
from store.moment import DAY, MINUTE, first_day, instant, last_day, precision

MINUTES, HOURS, DAYS = 60, 3600, 86400


def between(source: Facts, target: Facts) -> str:
    """How far `source` lies from `target`, as precisely as both are dated; "" if either is undated."""
    if source.start is None or target.start is None:
        return ""
    one, two = instant(source.start), instant(target.start)
    if one is not None and two is not None:
        return _told((one - two).total_seconds())
    return _coarse(source.start, target.start)


def _coarse(source: str, target: str) -> str:
    finest = min(precision(source), precision(target), MINUTE)
    if finest >= DAY:
        days = (first_day(source) - first_day(target)).days
        return "same day" if days == 0 else f"{plural(abs(days), 'day')} {'after' if days > 0 else 'before'}"
    months = (first_day(source).year - first_day(target).year) * 12 + first_day(source).month - first_day(target).month
    if finest == 2 and abs(months) < 24:
        return "same month" if months == 0 else f"{plural(abs(months), 'month')} {'after' if months > 0 else 'before'}"
    years = first_day(source).year - first_day(target).year
    return "same year" if years == 0 else f"{plural(abs(years), 'year')} {'after' if years > 0 else 'before'}"


def _told(seconds: float) -> str:
    side = "after" if seconds > 0 else "before"
    span = abs(seconds)
    if span < MINUTES:
        return "same time"
    if span < HOURS:
        return f"{round(span / MINUTES)} min {side}"
    if span < DAYS:
        hours, minutes = divmod(round(span / MINUTES), 60)
        return f"{hours} h {minutes} min {side}" if minutes else f"{hours} h {side}"
    return f"{plural(round(span / DAYS), 'day')} {side}"


def plural(count: int, noun: str) -> str:
    """1 day, 2 days."""
    return f"{count} {noun}" if count == 1 else f"{count:,} {noun}s"


def day_of(event: Facts, span: Facts) -> str:
    """Which day of a longer event another falls on: "day 4 of 11"; "" where either is not known to the day."""
    if event.start is None or span.start is None or min(precision(event.start), precision(span.start)) < DAY:
        return ""
    day = (first_day(event.start) - first_day(span.start)).days + 1
    if day < 1:
        return ""
    if span.end is None or precision(span.end) < DAY:
        return f"day {day}"
    return f"day {day} of {(last_day(span.end) - first_day(span.start)).days + 1}"
