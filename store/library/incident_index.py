"""Where to look for the same incident: events by kind and by the day, month or year of their start; drills by name too.

Looking costs by what happened around that date, not by what the library holds.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from store.library.likeness import is_named, name_of
from store.model import DRILL, Event
from store.moment import DAY, MONTH, first_day, last_day, precision

Key = tuple[str, str]
ONE_DAY = timedelta(days=1)


class IncidentIndex:
    """Ids of dated events. Whoever changes an event says so."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._ids: dict[Key, set[str]] = {}
        for event in events:
            self.replace(None, event)

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Takes an event as it is now in for what it was; None: it was, or is, not there."""
        for event in filter(None, [before]):
            for key in _kept_under(event):
                self._ids[key].discard(event.id)
        for event in filter(None, [after]):
            for key in _kept_under(event):
                self._ids.setdefault(key, set()).add(event.id)

    def around(self, event: Event) -> set[str]:
        """The ids of events that may be the same incident, by kind, date and name alone."""
        return {key for where in _looked_up(event) for key in self._ids.get(where, ())} - {event.id}


def _kept_under(event: Event) -> Iterator[Key]:
    start = event.facts.start
    if start:
        yield event.kind, start[:10]
        if event.kind == DRILL and is_named(event):
            yield name_of(event), start[:4]


def _looked_up(event: Event) -> Iterator[Key]:
    start = event.facts.start
    if not start:
        return
    first, last = first_day(start), last_day(start)
    days = _days(first, last) if precision(start) < DAY else _days(first - ONE_DAY, last + ONE_DAY)
    yield from ((event.kind, day.isoformat()) for day in days)
    months = (
        {f"{first.isoformat()[:7]}"}
        if precision(start) >= MONTH
        else {f"{first.year}-{month:02}" for month in range(1, 13)}
    )
    yield from ((event.kind, month) for month in months)
    yield event.kind, f"{first.year:04}"
    if event.kind == DRILL:
        yield name_of(event), start[:4]


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
