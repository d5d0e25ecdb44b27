"""The words beside a mark of the timeline: name, place, date, outcome."""

from typing import NamedTuple

from store.language.calendar_names import day_of_month, month_name
from store.language.labels import event_label
from store.language.translate import tr, tr_n
from store.model.documents import LAUNCH, Event
from store.model.kinds import is_span
from store.model.partial_dates import DAY, MONTH, first_day, known_end, last_day, precision

FAILURE = "failure"


class MarkWords(NamedTuple):
    """What a label says; "" for what is not known.

    `note` is on what day of a drill it happened.
    """

    name: str
    place: str = ""
    date: str = ""
    failed: str = ""
    note: str = ""


def mark_words(event: Event) -> MarkWords:
    """The words of an event's label, without a note."""
    facts, name = event.facts, event_label(event)
    place = facts.place.name if event.kind == LAUNCH and facts.place else ""
    failed = tr("failed") if facts.launch and facts.launch.outcome == FAILURE else ""
    return MarkWords(name, "" if place and place in name else place, _when(event), failed)


def _when(event: Event) -> str:
    """16 Mar, Mar, 2023, or of what lasts: 21 Aug to 31 Aug, 11 days."""
    start = event.facts.start or ""
    if not start or precision(start) < MONTH:
        return start[:4]
    day = first_day(start)
    if precision(start) < DAY:
        return month_name(day, short=True)
    words = day_of_month(day, short=True)
    end = known_end(event.facts)
    if not is_span(event.kind) or end is None:
        return words
    last = last_day(end)
    days = last.toordinal() - day.toordinal() + 1
    if last <= day:
        return words
    lasted = tr_n(days, "{n} day", "{n} days")
    return f"{tr('{first} to {last}', first=words, last=day_of_month(last, short=True))}, {lasted}"
