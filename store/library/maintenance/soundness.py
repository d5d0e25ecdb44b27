"""Makes documents fit together again after some were lost."""

from collections.abc import Collection, Iterator

import msgspec
from msgspec import Raw, structs

from store.library.consensus.merge import ids_in, parts_in
from store.library.maintenance.salvage import Salvage
from store.library.state.document_store import EVENTS, KINDS, LINKS, PROPOSALS, Documents
from store.library.state.integrity import find_faults
from store.library.storage import history
from store.model.documents import Article, Event, Facts, Report
from store.model.partial_dates import is_moment


def make_sound(salvage: Salvage) -> None:
    """Remove what points to lost documents, and name it.

    Afterwards `find_faults` has nothing to report.
    """
    _drop_what_is_no_document(salvage)
    documents = Documents(salvage.tables)
    if not find_faults(documents):
        return
    borne: set[str] = set()
    for event in documents.events.values():
        _put(salvage, EVENTS, event.id, event, _sound_event(event, documents, borne, salvage))
        borne |= ids_in(event)
    _drop_loose_ends(salvage)


def _drop_what_is_no_document(salvage: Salvage) -> None:
    for name, kind in {**KINDS, history.TABLE: history.UndoStep}.items():
        table = salvage.tables.get(name, {})
        for key, document in list(table.items()):
            try:
                found = msgspec.json.decode(document, type=kind)
                is_one = getattr(found, "id", key) == key
            except msgspec.DecodeError:
                is_one = False
            if not is_one:
                del table[key]
                salvage.lose(f"{name}/{key}", bytes(document))


def _put(salvage: Salvage, name: str, key: str, before: object, after: object) -> None:
    if after is not before:
        salvage.tables[name][key] = Raw(msgspec.json.encode(after))


def _sound_event(event: Event, documents: Documents, borne: Collection[str], salvage: Salvage) -> Event:
    """The event without reports of lost articles, parts that others bear too, and dates that are none."""
    if set(borne) & parts_in(event):
        salvage.said.append(f"event {event.id}: what was merged into it stands elsewhere too, and was left out here")
        event = structs.replace(event, parts=())
    inside = {"", *ids_in(event)}
    reports = tuple(r for r in (_sound_report(r, documents.articles, inside) for r in event.reports) if r is not None)
    if reports != event.reports:
        salvage.said.append(f"event {event.id}: {_lost_reports(event.reports, reports)}")
        event = structs.replace(event, reports=reports)
    if (facts := _sound_facts(event.facts)) != event.facts:
        salvage.said.append(f"event {event.id}: a date in it is damaged, and was left out")
        event = structs.replace(event, facts=facts)
    return event


def _lost_reports(before: Collection[Report], after: Collection[Report]) -> str:
    if lost := len(before) - len(after):
        return f"{lost} of its {len(before)} reports were of articles that are lost, and were left out"
    return "quotes that no longer stand in their articles were left out"


def _sound_report(report: Report, articles: dict[str, Article], parts: Collection[str]) -> Report | None:
    article = articles.get(report.article)
    if article is None:
        return None
    evidence = tuple(e for e in report.evidence if article.text[e.start : e.end] == e.quote)
    part = report.part if report.part in parts else ""
    if evidence == report.evidence and part == report.part:
        return report
    return structs.replace(report, evidence=evidence, part=part)


def _sound_facts(facts: Facts) -> Facts:
    start = facts.start if facts.start is None or is_moment(facts.start) else None
    end = facts.end if facts.end is None or is_moment(facts.end) else None
    return structs.replace(facts, start=start, end=end)


def _drop_loose_ends(salvage: Salvage) -> None:
    """Links and proposals whose events are lost."""
    documents = Documents(salvage.tables)
    for name, key in [*_loose_links(documents), *_loose_proposals(documents)]:
        salvage.lose(f"{name}/{key}, of which an event is lost,", bytes(salvage.tables[name].pop(key)))


def _loose_links(documents: Documents) -> Iterator[tuple[str, str]]:
    for key, link in documents.links.items():
        if link.source not in documents.events or link.target not in documents.events:
            yield LINKS, key


def _loose_proposals(documents: Documents) -> Iterator[tuple[str, str]]:
    for key, proposal in documents.proposals.items():
        if any(documents.current_id(event) is None for event in proposal.events):
            yield PROPOSALS, key
