"""A relation between two incidents, and helpers of its finders."""

from datetime import date
from typing import NamedTuple

from store.model.partial_dates import is_day
from store.reading.dating.mention import Mention
from store.reading.incidents.incident import Incident


class Stated(NamedTuple):
    """A relation between two incidents, by index, with its sentence."""

    source: int
    target: int
    relation: str
    quote: str


def day_of(incident: Incident) -> date | None:
    """The first day.

    None if known only to the month or year.
    """
    start = incident.start
    return date.fromisoformat(start) if is_day(start) else None


def mentions_in_sentence(incidents: list[Incident], index: int) -> list[tuple[Mention, int]]:
    """Mentions in one sentence with their incidents, one each, left to right."""
    in_sentence = [
        (m, number)
        for number, incident in enumerate(incidents)
        for m in incident.mentions
        if m.sentence.number == index
    ]
    return sorted(in_sentence, key=lambda pair: pair[0].start)


def main_of(incidents: list[Incident], kind: str) -> int | None:
    """The main event of a kind: in the lead, else the first."""
    of_kind = [n for n, incident in enumerate(incidents) if incident.kind == kind]
    leading = [n for n in of_kind if any(m.sentence.is_lead for m in incidents[n].mentions)]
    return next(iter(leading or of_kind), None)


def is_earlier(incident: Incident, main: Incident) -> bool:
    """Whether an event is the same act, earlier than the main one."""
    if incident.actors and main.actors and not set(incident.actors) & set(main.actors):
        return False
    return (incident.start or "9") < (main.start or "")


def leads(incident: Incident) -> bool:
    """Whether headline or lead mention it."""
    return any(m.sentence.is_lead for m in incident.mentions)
