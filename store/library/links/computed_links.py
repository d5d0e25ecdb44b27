"""Links found by rules, computed on demand from the events; visible links.

The cost depends on the events of those days and series, not on the size of the library.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date

from store.library.links.link_rules import FIRED, WITHIN_DAYS, days_of, during, is_dated, near, next_of, series_of
from store.model.documents import COMPUTED, DRILL, MEETING, REJECTED, SERIES, Event, Link
from store.model.partial_dates import days_from, in_zone, instant

Series = tuple[str, ...]
# The start of an event and its id
Member = tuple[str, str]
# What need not be computed besides: a response is after, and who is before another is told either way
IMPLIED = {"response": ("after",), "before": ("after",), "after": ("before",)}


class ComputedLinks:
    """Events by day and by series, for the rules.

    Update after each change.
    """

    def __init__(self, events: Mapping[str, Event]) -> None:
        self._events = events
        self._on: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._series: dict[Series, list[Member]] = defaultdict(list)
        for event in events.values():
            if is_dated(event):
                self._note(event, list.append)
        for members in self._series.values():
            members.sort()

    def of(self, event: str) -> dict[str, Link]:
        """Link of an event by id, those by date first."""
        one = self._events.get(event)
        if one is None or not is_dated(one):
            return {}
        return {computed_link_id(link): link for link in (*self._of_its_days(one), *self._of_its_series(one))}

    def all(self) -> dict[str, Link]:
        """Link of all events by id."""
        return {key: link for event in self._events for key, link in self.of(event).items()}

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Update for one event; None if it was, or is, absent."""
        for event in filter(None, [before]):
            if is_dated(event):
                self._forget(event)
        for event in filter(None, [after]):
            if is_dated(event):
                self._note(event)

    def _note(self, event: Event, put: Callable[[list[Member], Member], None] = insort) -> None:
        on = self._on[event.kind]
        for day in _days(*days_of(event)):
            on[day].add(event.id)
        if series := series_of(event):
            put(self._series[series], _member(event))

    def _forget(self, event: Event) -> None:
        for day in _days(*days_of(event)):
            self._on[event.kind][day].discard(event.id)
        if series := series_of(event):
            members = self._series[series]
            del members[bisect_left(members, _member(event))]

    def _of_its_days(self, event: Event) -> Iterator[Link]:
        first, last = days_of(event)
        links: list[Link | None] = []
        if event.kind in FIRED:
            links += [during(event, drill) for drill in self._there([DRILL], first, first)]
            near_it = self._there([MEETING], days_from(first, -WITHIN_DAYS), days_from(first, WITHIN_DAYS))
            links += [near(meeting, event) for meeting in near_it]
        if event.kind == DRILL:
            links += [during(fired, event) for fired in self._there(FIRED, first, last)]
        if event.kind == MEETING:
            links += [
                near(event, fired)
                for fired in self._there(FIRED, days_from(first, -WITHIN_DAYS), days_from(last, WITHIN_DAYS))
            ]
        yield from (link for link in links if link)

    def _there(self, kinds: Iterable[str], first: date, last: date) -> Iterator[Event]:
        """The events of some kinds on some days."""
        ids = {key for kind in kinds for day in _days(first, last) for key in self._on[kind].get(day, ())}
        return (self._events[key] for key in sorted(ids))

    def _of_its_series(self, event: Event) -> Iterator[Link]:
        """The one before it, and the one that it is before."""
        series = series_of(event)
        if series is None:
            return
        members = self._series[series]
        at = bisect_left(members, _member(event))
        if at > 0:
            yield next_of(event, self._events[members[at - 1][1]])
        if at + 1 < len(members):
            yield next_of(self._events[members[at + 1][1]], event)


def _member(event: Event) -> Member:
    """By the instant where it is known: 07:10 in Seoul is before 02:00 of that day in London."""
    start = event.facts.start or ""
    at = in_zone(start, UTC) if instant(start) else None
    return (start if at is None else at.isoformat()), event.id


def computed_link_id(link: Link) -> str:
    """The id of a computed link."""
    return f"computed:{link.source}>{link.target}:{link.relation}"


def _days(first: date, last: date) -> range:
    """The days from one to another, as ordinals."""
    return range(first.toordinal(), last.toordinal() + 1)


def visible_links(stored: Mapping[str, Link], computed: Mapping[str, Link]) -> dict[str, Link]:
    """Stored links, one a relation, then computed ones that add something."""
    links: dict[str, Link] = {}
    stated: set[object] = {
        _content(link) for link in stored.values() if link.basis == COMPUTED and link.verdict == REJECTED
    }
    for key, link in _ranked(stored, computed):
        if link.source == link.target or link.verdict == REJECTED or stated & {_content(link), *_says(link)}:
            continue
        stated |= set(_says(link))
        links[key] = link
    return links


def _ranked(stored: Mapping[str, Link], computed: Mapping[str, Link]) -> Iterator[tuple[str, Link]]:
    """What articles state and users make before what is computed, which the user may have judged."""
    yield from ((key, link) for key, link in stored.items() if link.basis != COMPUTED)
    yield from ((key, link) for key, link in stored.items() if link.basis == COMPUTED)
    yield from ((key, link) for key, link in computed.items() if key not in stored)


def _content(link: Link) -> object:
    """What a computed link says. Its id does not tell: its events may have been merged since the user judged it."""
    return (link.source, link.target, link.relation) if link.basis == COMPUTED else link


def _says(link: Link) -> Iterator[object]:
    """What a link tells of two events. Which of them is the later one of a series, their dates tell."""
    ends = frozenset((link.source, link.target))
    yield ends, link.relation
    if link.relation != SERIES and link.basis != COMPUTED:
        yield from ((ends, relation) for relation in IMPLIED.get(link.relation, ()))
