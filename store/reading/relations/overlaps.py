"""Overlaps: launches during a drill, talks during a visit."""

import re
from collections.abc import Iterator
from datetime import date

from store.model.documents import CANCELLED, DRILL, DURING, LAUNCH, MEETING
from store.model.partial_dates import is_day
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.incidents.incident import Incident
from store.reading.relations.stated_relation import Stated, day_of, leads, main_of

# Sentences between a drill and the launches that were part of it
REPORTED_WITHIN = 1
COINCIDES = re.compile(
    r"\b(?:coincid\w+|overlap\w*|in the middle of|as part of|in the course of|at the time of"
    r"|during|while|amid|(?:comes|came) (?:just )?as)\b",
    re.IGNORECASE,
)


def find_visit_meetings(incidents: list[Incident], _sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From talks to the visit they belong to.

    Same traveller, days and state.
    """
    for number, visit in enumerate(incidents):
        if visit.kind != MEETING or not all(m.visit for m in visit.mentions):
            continue
        for other, talks in enumerate(incidents):
            if talks.kind == MEETING and not any(m.visit for m in talks.mentions) and _is_part_of(talks, visit):
                yield Stated(other, number, DURING, talks.mentions[0].sentence.text)


def _is_part_of(talks: Incident, visit: Incident) -> bool:
    first, day = day_of(visit), day_of(talks)
    last = date.fromisoformat(visit.end) if is_day(visit.end) else first
    if first is None or last is None or day is None or not first <= day <= last:
        return False
    people = {w for name in visit.people for w in name.split()} & {w for name in talks.people for w in name.split()}
    states = set(visit.actors) & set(talks.actors)
    return len(states) >= min(2, len(visit.actors)) and (bool(people) or not visit.people or not talks.people)


def find_drill_overlaps(incidents: list[Incident], _sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """Launches of the last days during an ongoing drill."""
    main = main_of(incidents, LAUNCH)
    news = day_of(incidents[main]) if main is not None else None
    if news is None:
        return
    for number, drill in enumerate(incidents):
        if drill.kind != DRILL:
            continue
        has_span = drill.end is not None or any(COINCIDES.search(m.sentence.text) for m in drill.mentions)
        for other, launch in enumerate(incidents):
            fired = day_of(launch)
            recent = fired is not None and (0 <= (news - fired).days <= 7 or (has_span and fired <= news))
            if launch.kind != LAUNCH or fired is None:
                continue
            beside = drill.end is not None and _is_on(drill, fired) and _share_a_report(drill, launch)
            of_late = recent and _is_on(drill, fired) and (has_span or leads(launch) or leads(drill))
            if beside or of_late or _is_of(drill, launch):
                yield Stated(other, number, DURING, drill.mentions[0].sentence.text)


def _is_of(drill: Incident, launch: Incident) -> bool:
    """Whether a launch was part of its firer's own drill of one day: told with it, on the same day."""
    if drill.end or not set(drill.actors) & set(launch.actors) or day_of(drill) != day_of(launch):
        return False
    return _share_a_report(drill, launch)


def _share_a_report(one: Incident, other: Incident) -> bool:
    """Whether a sentence of the one stands in or right beside one of the other."""
    return any(
        abs(first.sentence.number - second.sentence.number) <= REPORTED_WITHIN
        for first in one.mentions
        for second in other.mentions
    )


def _is_on(drill: Incident, day: date) -> bool:
    """Whether a drill was under way on a day, by its span, or if told as going on by its start alone."""
    first = day_of(drill)
    if first is None or first > day or drill.status == CANCELLED:
        return False
    if drill.end is None:
        return any(m.ongoing for m in drill.mentions) and (day - first).days <= 12
    return day.isoformat() <= drill.end
