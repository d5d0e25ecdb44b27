"""Rules for computed links between two events.

`computed_links` finds the pairs that they are applied to.
"""

from datetime import date
from functools import cache

from store.language.translate import tr_noop
from store.model.assets import read_table
from store.model.documents import (
    AFTER,
    BEFORE,
    CANCELLED,
    COMPUTED,
    DRILL,
    DURING,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    SERIES,
    Event,
    Link,
)
from store.model.exercise_names import has_proper_name, proper_name
from store.model.names import weapon_of
from store.model.partial_dates import DAY, MINUTE, days_from, first_day, instant, known_end, last_day, precision

FIRED = (LAUNCH, NUCLEAR_TEST)
# Days between a launch and a meeting told together: the council met two days after, at most three
WITHIN_DAYS = 3
# Days of the longest drills (Foal Eagle took 60, Steadfast Defender 2024 four months)
LONGEST = 120
RULE_DURING = tr_noop("launched while a drill of the region was on")
RULE_NEAR = tr_noop("met within 3 days of a launch of the region")
RULE_SERIES = {
    LAUNCH: tr_noop("the last launch of this weapon before it"),
    DRILL: tr_noop("the last drill of this name before it"),
    MEETING: tr_noop("the last meeting of these people before it"),
    NUCLEAR_TEST: tr_noop("the last nuclear test of this state before it"),
}


def is_dated(event: Event) -> bool:
    """Whether rules apply: the day is known and the event not cancelled."""
    return precision(event.facts.start or "") >= DAY and bool(event.facts.start) and event.facts.status != CANCELLED


def days_of(event: Event) -> tuple[date, date]:
    """First and last local day.

    Only the first if it lasts implausibly long.
    """
    first = first_day(event.facts.start or "")
    last = last_day(known_end(event.facts) or event.facts.start or "")
    return first, last if first <= last <= days_from(first, LONGEST) else first


@cache
def _theatres() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row["states"].split()) for row in read_table("lexicon/theatres"))


def states_of(event: Event) -> frozenset[str]:
    """Participants of an event, and the country of its place."""
    country = event.facts.place.country if event.facts.place else None
    return frozenset({*event.facts.actors, *filter(None, [country])})


def theatres_of(event: Event) -> int:
    """The theatres of the states of an event, a bit each."""
    states = states_of(event)
    return sum(1 << number for number, theatre in enumerate(_theatres()) if states & theatre)


def share_a_theatre(one: Event, two: Event) -> bool:
    """Whether the states of two events watch each other."""
    return bool(theatres_of(one) & theatres_of(two))


def during(fired: Event, drill: Event) -> Link | None:
    """A launch while a drill was on."""
    day, (first, last) = days_of(fired)[0], days_of(drill)
    if first <= day <= last and share_a_theatre(fired, drill):
        return _link(fired, drill, DURING, RULE_DURING)
    return None


def near(meeting: Event, fired: Event) -> Link | None:
    """A meeting some days before or after a launch."""
    (begun, ended), day = days_of(meeting), days_of(fired)[0]
    if not (days_from(begun, -WITHIN_DAYS) <= day <= days_from(ended, WITHIN_DAYS) and share_a_theatre(meeting, fired)):
        return None
    return _link(meeting, fired, BEFORE if _is_before(meeting, fired) else AFTER, RULE_NEAR)


def _is_before(one: Event, two: Event) -> bool:
    """Whether one event begins before another, by their clocks if both are known; on one day, a meeting answers."""
    starts = [one.facts.start or "", two.facts.start or ""]
    at = [instant(start) if precision(start) == MINUTE else None for start in starts]
    return at[0] < at[1] if at[0] and at[1] else first_day(starts[0]) < first_day(starts[1])


def series_of(event: Event) -> tuple[str, ...] | None:
    """The series of an event: weapon and state, exercise, or people."""
    facts = event.facts
    if event.kind == LAUNCH and facts.launch and facts.launch.name:
        return LAUNCH, weapon_of(facts.launch.name), *sorted(facts.actors)
    if event.kind == NUCLEAR_TEST and facts.actors:
        return NUCLEAR_TEST, *sorted(facts.actors)
    if event.kind == DRILL and has_proper_name(event):
        return DRILL, proper_name(event)
    if event.kind == MEETING and len(facts.people) > 1:
        return MEETING, *sorted(facts.people)
    return None


def next_of(later: Event, earlier: Event) -> Link:
    """An event and the one before it in its series."""
    return _link(later, earlier, SERIES, RULE_SERIES[later.kind])


def _link(source: Event, target: Event, relation: str, rule: str) -> Link:
    return Link(source=source.id, target=target.id, relation=relation, basis=COMPUTED, rule=rule)
