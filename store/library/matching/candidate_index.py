"""Index of events that may be the same incident.

By kind, state and date; exercises also by name. The cost depends on what those states did around that date. In a crowd,
only events that share more are compared: an hour, a weapon, a place, a person.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date
from functools import lru_cache

from store.library.matching.similarity import SAME_MINUTES
from store.model.documents import DRILL, Event
from store.model.exercise_names import has_proper_name, proper_name
from store.model.names import weapon_of
from store.model.partial_dates import DAY, MINUTE, YEAR, days_from, first_day, last_day, precision, wall_span
from store.runtime.reverse_index import ReverseIndex

# A kind, a date and a state; or the name of a drill and a year
Key = str
# Stands for the state of an event of which none is told
NOBODY = "-"
# Events of one date and state among which none is singled out by these alone. At 60, looking costs as much as
# reading an article (10 µs an event); a table of 2,000 rows of one year, imported over another, took 40 s
# without a limit.
CROWD = 60


class CandidateIndex:
    """Finds possible duplicates of dated events. Update after each change."""

    def __init__(self, events: Mapping[str, Event]) -> None:
        self._events = events
        self._by_date = ReverseIndex(_dates, events)
        self._by_year: ReverseIndex[Event] | None = None
        self._by_traits: ReverseIndex[Event] | None = None

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Update for one event; None if it was, or is, absent."""
        event = after or before
        if event is None:
            return
        for index in (self._by_date, self._by_year, self._by_traits):
            if index is not None:
                index.replace(event.id, before, after)

    def _in_the_year_of(self, event: Event) -> set[str]:
        """Where but the year is told, each of its days may be meant: 378 keys, or one of this shelf."""
        if self._by_year is None:
            self._by_year = ReverseIndex(_years, self._events)
        return self._by_year.ids_with_any(_years(event))

    def around(self, event: Event) -> set[str]:
        """Ids of events that may be the same incident."""
        ids = self._by_date.ids_with_any(_dates_around(event))
        if precision(event.facts.start or "") == YEAR and event.facts.start:
            ids = ids | self._in_the_year_of(event)
        if len(ids) <= CROWD:
            return ids
        if self._by_traits is None:
            self._by_traits = ReverseIndex(_traits, self._events)
        few = ids & self._by_traits.ids_with_any(_traits(event, minutes=(-SAME_MINUTES, SAME_MINUTES)))
        return few if len(few) <= CROWD else set()


def _years(event: Event) -> Iterator[Key]:
    if event.facts.start:
        yield from (f"{event.kind} {event.facts.start[:4]} {state}" for state in event.facts.actors or (NOBODY,))


def _dates(event: Event) -> Iterator[Key]:
    start = event.facts.start
    if start:
        for state in event.facts.actors or (NOBODY,):
            yield f"{event.kind} {start[:10]} {state}"
        if event.kind == DRILL and has_proper_name(event):
            yield f"{proper_name(event)} {start[:4]}"


def _dates_around(event: Event) -> Iterator[Key]:
    """Where events are kept that may be the same incident, by kind, date, state and name alone."""
    start = event.facts.start
    if not start:
        return
    for when in _dates_meant(start):
        yield from (f"{event.kind} {when} {state}" for state in event.facts.actors or (NOBODY,))
    if event.kind == DRILL:
        yield f"{proper_name(event)} {start[:4]}"


@lru_cache(maxsize=4096)
def _dates_meant(start: str) -> tuple[str, ...]:
    """The days, the months and the year that may be meant where another says `start`; of a year, itself."""
    first, last = first_day(start), last_day(start)
    if precision(start) == YEAR:
        return (f"{first.year:04}",)
    days = _days(first, last) if precision(start) < DAY else _days(days_from(first, -1), days_from(last, 1))
    return (*(day.isoformat() for day in days), f"{first.year:04}-{first.month:02}", f"{first.year:04}")


def _days(first: date, last: date) -> Iterator[date]:
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


def _traits(event: Event, minutes: tuple[int, ...] = (0,)) -> Iterator[Key]:
    """What few of a crowd share: the hour of some minutes from its clock time, its weapon, its place, its people."""
    facts = event.facts
    year = f"{event.kind} {(facts.start or '')[:4]}"
    if facts.start and precision(facts.start) == MINUTE:
        at = wall_span(facts.start, UTC)[0]
        yield from {f"{event.kind} hour {(at + 60 * minute) // 3600:.0f}" for minute in minutes}
    if facts.launch and facts.launch.name:
        yield f"{year} {weapon_of(facts.launch.name)}"
    if facts.place:
        yield f"{year} at {facts.place.name}"
    yield from (f"{year} with {person.split()[-1].casefold()}" for person in facts.people if person.split())
