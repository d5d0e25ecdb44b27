"""Intervals between events: "3 h 20 min after", "26 days before"."""

from datetime import datetime

from store.language.calendar_names import day_of_month, day_of_year, month_name, month_of_year
from store.language.translate import tr, tr_n, tr_noop
from store.model.documents import Facts
from store.model.partial_dates import DAY, MINUTE, first_day, instant, last_day, precision

SAME = (tr_noop("same time"), tr_noop("same day"), tr_noop("same month"), tr_noop("same year"))
MINUTES, HOURS, DAYS = 60, 3600, 86400
# Days from which on years are told: nobody thinks of 6,093 days
LONG = 730


def interval_label(source: Facts, target: Facts) -> str:
    """The interval from `target` to `source`, as precise as both.

    "" if undated.
    """
    if source.start is None or target.start is None:
        return ""
    one, two = instant(source.start), instant(target.start)
    if one is not None and two is not None:
        return _duration_label((one - two).total_seconds())
    return _coarse(source.start, target.start)


def _coarse(source: str, target: str) -> str:
    finest = min(precision(source), precision(target), MINUTE)
    if finest >= DAY:
        days = (first_day(source) - first_day(target)).days
        return tr("same day") if days == 0 else _days(days)
    months = (first_day(source).year - first_day(target).year) * 12 + first_day(source).month - first_day(target).month
    if finest == 2 and abs(months) < 24:
        if months == 0:
            return tr("same month")
        if months > 0:
            return tr_n(months, "{n} month after", "{n} months after")
        return tr_n(-months, "{n} month before", "{n} months before")
    years = first_day(source).year - first_day(target).year
    return _years(years) if years else tr("same year")


def _years(years: int) -> str:
    if years > 0:
        return tr_n(years, "{n} year after", "{n} years after")
    return tr_n(-years, "{n} year before", "{n} years before")


def _days(days: int) -> str:
    if abs(days) >= LONG:
        return _years(round(days / 365.25))
    if days > 0:
        return tr_n(days, "{n} day after", "{n} days after")
    return tr_n(-days, "{n} day before", "{n} days before")


def _duration_label(seconds: float) -> str:
    span = abs(seconds)
    if span < MINUTES:
        return tr("same time")
    if span >= DAYS:
        return _days(round(seconds / DAYS))
    hours, minutes = divmod(round(span / MINUTES), 60)
    if span < HOURS:
        duration = tr("{n} min", n=round(span / MINUTES))
    else:
        duration = tr("{h} h {min} min", h=hours, min=minutes) if minutes else tr("{h} h", h=hours)
    return tr("{span} after", span=duration) if seconds > 0 else tr("{span} before", span=duration)


def span_label(first: datetime, last: datetime) -> str:
    """A span with its length.

    "12 March to 4 April 2023, 24 days".
    Spans within one day are told by the clock.
    """
    if first.date() == last.date():
        return f"{day_of_year(first)}, {tr('{first} to {last}', first=f'{first:%H:%M}', last=f'{last:%H:%M}')}"
    days = tr_n((last.date() - first.date()).days + 1, "{n} day", "{n} days")
    start = day_of_month(first) if first.year == last.year else day_of_year(first)
    return f"{tr('{first} to {last}', first=start, last=day_of_year(last))}, {days}"


def period_label(first: datetime, last: datetime) -> str:
    """A period in words, as finely as its length needs.

    "2016 to 2020", "July to December 2017", "12 March to 4 April 2023".
    """
    days = (last - first).days
    if days > 3 * 365:
        return tr("{first} to {last}", first=first.year, last=last.year)
    if days > 60:
        begin = month_name(first) if first.year == last.year else month_of_year(first)
        return tr("{first} to {last}", first=begin, last=month_of_year(last))
    if first.date() == last.date():
        return span_label(first, last)
    begin = day_of_month(first) if first.year == last.year else day_of_year(first)
    return tr("{first} to {last}", first=begin, last=day_of_year(last))


def is_same(span: str) -> bool:
    """Whether an interval says that two events share their time."""
    return span in {tr(words) for words in SAME}


def plural(count: int, noun: str) -> str:
    """1 day, 2 days."""
    return f"{count} {noun}" if count == 1 else f"{count:,} {noun}s"


def day_of(event: Facts, span: Facts) -> str:
    """Day of a longer event that another falls on.

    "day 4 of 11", or "".
    """
    if event.start is None or span.start is None or min(precision(event.start), precision(span.start)) < DAY:
        return ""
    day = (first_day(event.start) - first_day(span.start)).days + 1
    if day < 1:
        return ""
    if span.end is None or precision(span.end) < DAY:
        return tr("day {n}", n=day)
    return tr("day {n} of {all}", n=day, all=(last_day(span.end) - first_day(span.start)).days + 1)
