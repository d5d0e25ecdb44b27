"""Matches new events to old reports, by sentences or table cells."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from msgspec import structs

from store.model.documents import Event, Evidence, Report


class EventReport(NamedTuple):
    """An old report, and its event."""

    event: Event
    report: Report


# What two rows must have in common, from the kind of the event and what is told of it
Key = Callable[[str, Report], tuple[object, ...]]
# What makes two rows one, the surest first: all cells; title and date; the title, then the title and the line,
# of a row whose date was corrected; the date and the line, of one whose title was. The last three where only
# one row has them.
ROW_KEYS: tuple[Key, ...] = (
    lambda kind, r: (kind, r.title, structs.replace(r.facts, dated_by="")),
    lambda kind, r: (kind, r.title, r.facts.start),
    lambda kind, r: (kind, r.title),
    lambda kind, r: (kind, r.title, r.facts.dated_by),
    lambda kind, r: (kind, r.facts.start, r.facts.dated_by),
)
# Of the keys above, those that several rows may have: they are taken in their order
SURE = 2


def match_reports(old: Iterable[EventReport], new: Iterable[Event]) -> dict[int, Event]:
    """The new event of each old report, by its index."""
    reports_by_id, left = list(old), {event.id: event for event in new}
    events: dict[int, Event] = {}
    for number, id_ in _by_sentences(reports_by_id, list(left.values())):
        if number not in events and id_ in left:
            events[number] = left.pop(id_)
    for sureness, key in enumerate(ROW_KEYS):
        of_rows = {n: t for n, t in enumerate(reports_by_id) if n not in events and not t.report.evidence}
        for number, event in _by(key, of_rows, left, alone=sureness >= SURE):
            events[number] = left.pop(event.id)
    return events


def _by_sentences(old: list[EventReport], new: list[Event]) -> list[tuple[int, str]]:
    """The old tellings with the events of their kind that share sentences with them: first what is told just as it was,
    then what is told by just those sentences, then what shares most."""
    pairs = []
    for number, (owner, report) in enumerate(old):
        for event in new if report.evidence else ():
            if event.kind == owner.kind and (shared := _overlap(report.evidence, event.reports[0].evidence)):
                same = report.evidence == event.reports[0].evidence
                pairs.append((not same, not same or report.facts != event.reports[0].facts, -shared, number, event.id))
    return [(number, key) for *_, number, key in sorted(pairs, key=lambda pair: (pair[1], *pair))]


def _overlap(one: tuple[Evidence, ...], two: tuple[Evidence, ...]) -> int:
    """Characters that two evidences share."""
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in two)


def _by(
    key: Key, old: Mapping[int, EventReport], new: Mapping[str, Event], *, alone: bool
) -> Iterable[tuple[int, Event]]:
    """The old tellings with the new events of the same key; `alone`: where either side has only one of it."""
    olds: dict[tuple[object, ...], list[int]] = {}
    news: dict[tuple[object, ...], list[Event]] = {}
    for number, telling in old.items():
        olds.setdefault(key(telling.event.kind, telling.report), []).append(number)
    for event in new.values():
        if not event.reports[0].evidence:
            news.setdefault(key(event.kind, event.reports[0]), []).append(event)
    for said, numbers in olds.items():
        events = news.get(said, [])
        if not alone or len(numbers) == len(events) == 1:
            yield from list(zip(numbers, events, strict=False))
