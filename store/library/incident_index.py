"""Where to look for the same incident: events by kind and by the day, month or year of their start; drills by name too.

Looking costs by what happened around that date, not by what the library holds.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from store.library.likeness import is_named, name_of
from store.model import DRILL, Event
from store.moment import DAY, MONTH, days_from, first_day, last_day, precision

Key = str
"""A kind and a date, or the name of a drill and a year."""


class IncidentIndex:
    """Ids of dated events. Whoever changes an event says so."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._ids: defaultdict[Key, list[str]] = defaultdict(list)
        for event in events:
            if event.kind == DRILL:
                self.replace(None, event)
            elif event.facts.start:
                self._ids[f"{event.kind} {event.facts.start[:10]}"].append(event.id)

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Takes an event as it is now in for what it was; None: it was, or is, not there."""
        for event in filter(None, [before]):
            for key in _kept_under(event):
                self._ids[key].remove(event.id)
        for event in filter(None, [after]):
            for key in _kept_under(event):
                self._ids[key].append(event.id)

    def at(self, places: Iterable[Key]) -> set[str]:
        """The ids of the events at some places."""
        found: set[str] = set()
        for place in places:
            if place in self._ids:
                found.update(self._ids[place])
        return found


def _kept_under(event: Event) -> Iterator[Key]:
    start = event.facts.start
    if start:
        yield f"{event.kind} {start[:10]}"
        if event.kind == DRILL and is_named(event):
            yield f"{name_of(event)} {start[:4]}"


def places_around(event: Event) -> Iterator[Key]:
    """Where events are kept that may be the same incident, by kind, date and name alone."""
    start = event.facts.start
    if not start:
        return
    first, last = first_day(start), last_day(start)
    days = _days(first, last) if precision(start) < DAY else _days(days_from(first, -1), days_from(last, 1))
    yield from (f"{event.kind} {day.isoformat()}" for day in days)
    months = (
        {f"{first.isoformat()[:7]}"}
        if precision(start) >= MONTH
        else {f"{first.year}-{month:02}" for month in range(1, 13)}
    )
    yield from (f"{event.kind} {month}" for month in months)
    yield f"{event.kind} {first.year:04}"
    if event.kind == DRILL:
        yield f"{name_of(event)} {start[:4]}"


def _days(first: date, last: date) -> Iterator[date]:
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
