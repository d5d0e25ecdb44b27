"""Dates of a row, from one column or several.

Clock times and zones may have columns of their own. Anything not understood becomes a note.
"""

import re
from datetime import datetime, tzinfo

from store.exchange.tables.row import UNKNOWN, Row
from store.model.partial_dates import DAY, MINUTE, days_from, ends_before, first_day, precision
from store.parsing.dates import ROUGHLY, When, moment_at, parse_when
from store.parsing.time_zones import find_zone, with_zone

PARTS = ("year", "month", "day")
ENDS = ("end", "end_year", "end_month", "end_day", "end_time")
# What tables write for a month or a day not known
NOUGHTS = re.compile(r"0+(?:\.0+)?")
# A number as a spreadsheet turns it into words: 3.0.
WHOLE = re.compile(r"(\d+)\.0+")


def read_dates(row: Row) -> When | None:
    """Start and end of a row.

    None if no cell has a date.
    """
    zone = _zone(row)
    start = _moment(row, "", zone)
    if start is None:
        row.doubt("start", *PARTS, "time", *ENDS)
        row.doubt(*(["zone"] if row.cell("time") or row.cell("end") else []))
        return None
    end = _end(row, start, zone)
    if end and ends_before(start.start, end.start):
        row.doubt(*ENDS)
        end = None
    last = end.end or end.start if end else start.end
    return When(start.start, last if last != start.start else None, start.approximate or bool(end and end.approximate))


def _zone(row: Row) -> tzinfo | None:
    """The zone of the row, else that of the table; one not known is kept in words."""
    name = row.cell("zone")
    zone = find_zone(name) if name else find_zone(row.mapping.zone)
    if name and zone is None and name.casefold() not in UNKNOWN:
        row.doubt("zone")
    return zone


def _moment(row: Row, which: str, zone: tzinfo | None, start: str = "") -> When | None:
    """Start ("") or end ("end_"), which has what is not told of it in common with the start."""
    words = row.cell("end" if which else "start")
    if words.casefold() in UNKNOWN:
        words = _joined(row, which, start)
    if not words:
        return None
    if ROUGHLY.search(words):
        row.doubt("end" if which else "start", *(f"{which}{part}" for part in PARTS))
    when = parse_when(words, day_first=row.mapping.day_first) or _without_the_clock(row, words, which)
    return _with_clock(row, when, f"{which}time", zone) if when else None


def _joined(row: Row, which: str, start: str) -> str:
    """Year, month and day in one, as far as they are known; a month may be a name."""
    year, month, day = (_part(row, f"{which}{part}") for part in PARTS)
    if (month or day) and not year:
        year = start[:4]
        month = month or start[5:7]
    if not year:
        return ""
    if day and not month:
        row.doubt(f"{which}day")
        day = ""
    if month.isdecimal() or not month:
        return "-".join([year.zfill(4), *(part.zfill(2) for part in (month, day) if part)])
    return " ".join(filter(None, [day, month, year]))


def _part(row: Row, field: str) -> str:
    words = row.cell(field)
    if words.casefold() in UNKNOWN or NOUGHTS.fullmatch(words):
        return ""
    whole = WHOLE.fullmatch(words)
    return whole[1] if whole else words


def _without_the_clock(row: Row, words: str, which: str) -> When | None:
    """What of a cell or of several is a date: the day without a clock time that makes no sense, the year alone."""
    fields = (
        ["end"] if row.cell("end") and which else ["start"] if row.cell("start") else [f"{which}{p}" for p in PARTS]
    )
    bare = words.partition(" ")[0].partition("T")[0] if len(fields) == 1 else row.cell(fields[0])
    when = parse_when(bare, day_first=row.mapping.day_first)
    if when is None or (len(fields) == 1 and precision(when.start) < DAY):  # the 1500 of "1500 BC" is no year of ours
        return None
    row.doubt(*fields)
    return when


def _with_clock(row: Row, when: When, field: str, zone: tzinfo | None) -> When:
    """The date with the clock time of its own column, in the zone of the row where none is told."""
    clock = row.cell(field)
    if clock.casefold() in UNKNOWN:
        clock = ""
    if clock and precision(when.start) == DAY and not when.end:
        at = moment_at(when.start, clock)
        if at is None:
            row.doubt(field)
        when = when._replace(start=at or when.start)
    elif clock and not when.start.partition("T")[2].startswith(clock):
        row.doubt(field)
    if zone is None:
        return when
    return when._replace(start=with_zone(when.start, zone), end=when.end and with_zone(when.end, zone))


# ---- the end ----------------------------------------------------------------------
def _end(row: Row, start: When, zone: tzinfo | None) -> When | None:
    """The end of its own columns: a date, a day and month of the start's year, or a clock time of the start's day."""
    words = row.cell("end")
    if words.casefold() in UNKNOWN and not any(row.cell(f"end_{part}") for part in PARTS):
        clock = row.cell("end_time")
        return _on_the_day(row, start, clock, "end_time", zone) if clock else None
    year = start.start[:4]
    if words and (at := _clock_alone(row, start, words, zone)):
        return at
    end = _moment(row, "end_", zone, start.start) or parse_when(f"{words} {year}", day_first=row.mapping.day_first)
    if end is None:
        row.doubt("end", *(f"end_{part}" for part in PARTS))
    return end


def _clock_alone(row: Row, start: When, words: str, zone: tzinfo | None) -> When | None:
    return _on_the_day(row, start, words, "", zone) if ":" in words and precision(start.start) >= DAY else None


def _on_the_day(row: Row, start: When, clock: str, field: str, zone: tzinfo | None) -> When | None:
    """A clock time on the day of the start, or on the next where it would lie before it."""
    if precision(start.start) < DAY or start.end:
        row.doubt(field)
        return None
    day = first_day(start.start)
    at = moment_at(day.isoformat(), clock)
    if at is None:
        row.doubt(field)
        return None
    start_zone = datetime.fromisoformat(start.start).tzinfo if precision(start.start) == MINUTE else None
    own = start_zone or zone
    end = with_zone(at, own) if own else at
    if ends_before(start.start, end):
        end = end.replace(day.isoformat(), days_from(day, 1).isoformat(), 1)
    return When(end)
