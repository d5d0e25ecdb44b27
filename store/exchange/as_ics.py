"""Events as a calendar (RFC 5545, iCalendar), one VEVENT an event; and calendars as tables to import.

A calendar knows days and instants only: a month or a year is written as all its days, and as it is known in X-DATELINE-START.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar
from icalendar import Event as Entry

from store.exchange.sheet import Sheet, sheet_from
from store.library.library import Library
from store.model import CANCELLED, PLANNED, Event
from store.moment import MINUTE, days_from, first_day, last_day, precision
from store.naming import state_name

STATUSES = {PLANNED: "TENTATIVE", CANCELLED: "CANCELLED"}
OURS = {"kind": "X-DATELINE-KIND", "start": "X-DATELINE-START", "end": "X-DATELINE-END", "actors": "X-DATELINE-ACTORS"}
"""Properties that keep what a calendar has no place for."""
COLUMNS = ("title", "start", "end", "place", "lat", "lon", "status", "kind", "actors", "notes", "source")


def ics_of(library: Library) -> str:
    """All dated events of a library by start."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dateline//Dateline//EN")
    calendar.add("version", "2.0")
    dated = (event for event in library.events.values() if event.facts.start)
    for event in sorted(dated, key=lambda e: (e.facts.start or "", e.id)):
        calendar.add_component(_entry(event, library))
    text: str = calendar.to_ical().decode()
    return text


def _entry(event: Event, library: Library) -> Entry:
    entry = Entry()
    facts = event.facts
    entry.add("uid", f"{event.id}@dateline")
    entry.add("summary", event.title)
    entry.add("dtstamp", datetime.fromisoformat("2000-01-01T00:00:00+00:00"))
    _add_times(entry, facts.start or "", facts.end)
    entry.add("status", STATUSES.get(facts.status, "CONFIRMED"))
    entry.add("categories", [event.kind, *event.tags])
    if facts.place:
        entry.add("location", facts.place.name)
        if facts.place.lat is not None and facts.place.lon is not None:
            entry.add("geo", (facts.place.lat, facts.place.lon))
    entry.add("description", _description(event, library))
    kept = {"kind": event.kind, "start": facts.start, "end": facts.end, "actors": "; ".join(facts.actors)}
    for field, value in kept.items():
        if value:
            entry.add(OURS[field], value)
    return entry


def _add_times(entry: Entry, start: str, end: str | None) -> None:
    """All-day entries end on the day behind their last (RFC 5545, 3.6.1)."""
    if precision(start) == MINUTE and (not end or precision(end) == MINUTE):
        entry.add("dtstart", datetime.fromisoformat(start))
        if end:
            entry.add("dtend", datetime.fromisoformat(end))
        return
    entry.add("dtstart", first_day(start))
    entry.add("dtend", days_from(last_day(end or start), 1))


def _description(event: Event, library: Library) -> str:
    """Who, the sentence that says so with its source, and the notes."""
    lines = [", ".join(state_name(code) for code in event.facts.actors)]
    for report in event.reports:
        article = library.articles.get(report.article)
        source = (article.url or article.outlet or article.title) if article else ""
        lines += [f"“{evidence.quote}” ({source})" for evidence in report.evidence[:1]]
    return "\n".join(filter(None, [*lines, event.notes]))


def sheet_of_calendar(data: bytes, name: str) -> Sheet:
    """The entries of a calendar as a table. ValueError for what is no calendar."""
    try:
        calendar = Calendar.from_ical(data)
    except (ValueError, KeyError, IndexError) as error:
        raise ValueError(f"“{name}” is no calendar: {error}") from error
    return sheet_from(name, COLUMNS, [list(_cells(entry)) for entry in calendar.walk("VEVENT")])


def _cells(entry: Any) -> Iterator[str]:
    start, end = entry.get("dtstart"), entry.get("dtend")
    first = entry.get(OURS["start"]) or _moment(start, is_end=False)
    last = entry.get(OURS["end"]) or ("" if entry.get(OURS["start"]) else _moment(end, is_end=True))
    geo = entry.get("geo")
    status = {word: ours for ours, word in STATUSES.items()}.get(str(entry.get("status", "")), "")
    categories = [str(category) for category in getattr(entry.get("categories"), "cats", [])]
    yield from (
        str(entry.get("summary", "")),
        str(first),
        "" if last == first else str(last),
        str(entry.get("location", "")),
    )
    yield from (str(geo.latitude), str(geo.longitude)) if geo else ("", "")
    yield status
    yield str(entry.get(OURS["kind"]) or (categories[0] if categories else ""))
    yield from (str(entry.get(OURS["actors"], "")), str(entry.get("description", "")), str(entry.get("url", "")))


def _moment(told: Any, *, is_end: bool) -> str:
    at = getattr(told, "dt", None)
    if isinstance(at, datetime):
        return at.isoformat(timespec="minutes")
    return (at - timedelta(days=is_end)).isoformat() if isinstance(at, date) else ""
