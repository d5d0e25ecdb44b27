"""Events as iCalendar (RFC 5545), one VEVENT each, and back.

A calendar knows days and instants only: a month is written as all its days, and exactly in X-DATELINE-START.
"""

from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar
from icalendar import Event as Entry
from icalendar.error import BrokenCalendarProperty

from store.exchange.formats.exported import ExportSource, strip_control_characters
from store.exchange.tables.sheet import Sheet, make_sheet
from store.model.documents import CANCELLED, PLANNED, Event
from store.model.names import state_name
from store.model.partial_dates import MINUTE, days_from, ends_before, first_day, last_day, precision

# What icalendar raises for what is no calendar
BROKEN = (ValueError, KeyError, IndexError, AttributeError, TypeError, AssertionError, OverflowError)
STATUSES = {PLANNED: "TENTATIVE", CANCELLED: "CANCELLED"}
# Properties that keep what a calendar has no place for
OURS = {"kind": "X-DATELINE-KIND", "start": "X-DATELINE-START", "end": "X-DATELINE-END", "actors": "X-DATELINE-ACTORS"}
COLUMNS = (
    "title",
    "start",
    "end",
    "place",
    "lat",
    "lon",
    "status",
    "kind",
    "tags",
    "actors",
    "notes",
    "repeats",
    "source",
)


def to_icalendar(library: ExportSource) -> str:
    """All dated events of a library by start."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dateline//Dateline//EN")
    calendar.add("version", "2.0")
    dated = (event for event in library.events.values() if event.facts.start)
    for event in sorted(dated, key=lambda e: (e.facts.start or "", e.id)):
        calendar.add_component(_entry(event, library))
    text: str = calendar.to_ical().decode()
    return text


def _entry(event: Event, library: ExportSource) -> Entry:
    entry = Entry()
    facts = event.facts
    entry.add("uid", f"{event.id}@dateline")
    entry.add("summary", strip_control_characters(event.title))
    entry.add("dtstamp", datetime.fromisoformat("2000-01-01T00:00:00+00:00"))
    _add_times(entry, facts.start or "", facts.end)
    entry.add("status", STATUSES.get(facts.status, "CONFIRMED"))
    entry.add("categories", [strip_control_characters(word) for word in (event.kind, *event.tags)])
    if facts.place:
        entry.add("location", strip_control_characters(facts.place.name))
        if facts.place.lat is not None and facts.place.lon is not None:
            entry.add("geo", (facts.place.lat, facts.place.lon))
    entry.add("description", strip_control_characters(_description(event, library)))
    kept = {"kind": event.kind, "start": facts.start, "end": facts.end, "actors": "; ".join(facts.actors)}
    for field, value in kept.items():
        if value:
            entry.add(OURS[field], " ".join(strip_control_characters(value).split()))
    return entry


def _add_times(entry: Entry, start: str, end: str | None) -> None:
    """Instants in UTC, which needs no table of zones; all-day entries end on the day behind their last (RFC 5545, 3.6.1)."""
    if end and ends_before(start, end):
        end = None
    clocks = [_clock(moment) for moment in (start, end) if moment]
    if all(clocks):
        local = not all(clock.tzinfo for clock in clocks if clock)
        for name, clock in zip(("dtstart", "dtend"), clocks, strict=False):
            if clock:
                entry.add(name, clock.replace(tzinfo=None) if local else clock.astimezone(UTC))
        return
    entry.add("dtstart", first_day(start))
    entry.add("dtend", days_from(last_day(end or start), 1))


def _clock(moment: str) -> datetime | None:
    """A clock time that a calendar can hold in UTC."""
    at = datetime.fromisoformat(moment) if precision(moment) == MINUTE else None
    return at if at and MINYEAR < at.year < MAXYEAR else None


def _description(event: Event, library: ExportSource) -> str:
    """Who, the sentence that says so with its source, and the notes."""
    lines = [", ".join(state_name(code) for code in event.facts.actors)]
    for report in event.reports:
        article = library.articles.get(report.article)
        source = (article.url or article.outlet or article.title) if article else ""
        lines += [f"“{evidence.quote}” ({source})" for evidence in report.evidence[:1]]
    return "\n".join(filter(None, [*lines, event.notes]))


def sheet_of_calendar(data: bytes, name: str) -> Sheet:
    """The entries of a calendar as a table.

    Raises ValueError if it is none.
    """
    try:
        calendar = Calendar.from_ical(data)
        rows = [list(_cells(entry)) for entry in calendar.walk("VEVENT")]
    except BROKEN as error:
        raise ValueError(f"“{name}” is no calendar, or a broken one: {error}") from error
    return make_sheet(name, COLUMNS, rows)


def _cells(entry: Any) -> Iterator[str]:
    first = str(entry.get(OURS["start"]) or "") or _moment(entry.get("dtstart"), is_end=False)
    last = str(entry.get(OURS["end"]) or "")
    if not last and not entry.get(OURS["start"]):
        last = _moment(entry.get("dtend"), is_end=True) or _end_by_duration(entry)
    status = {word: ours for ours, word in STATUSES.items()}.get(_words(entry, "status").upper(), "")
    categories = [str(category) for line in _every(entry, "categories") for category in getattr(line, "cats", [])]
    kind = str(entry.get(OURS["kind"]) or (categories[0] if categories else ""))
    repeats = "; ".join(line.to_ical().decode() for line in _every(entry, "rrule"))
    yield from (_words(entry, "summary"), first, "" if last == first else last, _words(entry, "location"))
    yield from _position(entry)
    yield from (status, kind, "; ".join(category for category in categories if category != kind))
    yield from (_words(entry, OURS["actors"]), _words(entry, "description"), repeats, _words(entry, "url"))


def _every(entry: Any, name: str) -> list[Any]:
    """A property as often as it is there."""
    entries = entry.get(name, [])
    return entries if isinstance(entries, list) else [entries]


def _position(entry: Any) -> tuple[str, str]:
    """Latitude and longitude; of a broken one its words, to be kept."""
    for geo in _every(entry, "geo"):
        try:
            return str(geo.latitude), str(geo.longitude)
        except (BrokenCalendarProperty, AttributeError):
            return str(geo), ""
    return "", ""


def _words(entry: Any, name: str) -> str:
    """A property as text; of one there more than once, all."""
    value = entry.get(name, "")
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _moment(value: Any, *, is_end: bool) -> str:
    """A property as a date; what is none is given as it stands."""
    if isinstance(value, list):
        value = value[0]
    try:
        at = getattr(value, "dt", None)
    except BrokenCalendarProperty:
        return str(value)
    if isinstance(at, datetime):
        zone = value.params.get("TZID", "") if at.tzinfo is None else ""  # one that nobody knows
        return f"{at.isoformat(timespec='minutes')} {zone}".strip()
    return days_from(at, -is_end).isoformat() if isinstance(at, date) else ""


def _end_by_duration(entry: Any) -> str:
    """The end of an entry that tells how long it is."""
    try:
        start, lasts = getattr(entry.get("dtstart"), "dt", None), getattr(entry.get("duration"), "dt", None)
        if isinstance(start, datetime) and isinstance(lasts, timedelta):
            return (start + lasts).isoformat(timespec="minutes")
        if isinstance(start, date) and isinstance(lasts, timedelta):
            return days_from(start, max(0, lasts.days - 1)).isoformat()
    except (BrokenCalendarProperty, OverflowError):
        pass
    return ""
