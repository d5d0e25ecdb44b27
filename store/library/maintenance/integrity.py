"""Checks that the documents of a library fit together."""

from collections import Counter
from collections.abc import Iterator

from store.library.consensus.merge import ids_in, parts_in
from store.library.library import Library
from store.model.partial_dates import is_moment


def find_faults(library: Library) -> list[str]:
    """Faults, one line each: dangling ids, bad spans, bad dates, duplicate ids."""
    return [*_links(library), *_proposals(library), *_reports(library), *_parts(library), *_dates(library)]


def _links(library: Library) -> Iterator[str]:
    for key, link in library.links.items():
        for end in (link.source, link.target):
            if end not in library.events:
                yield f"link {key}: there is no event {end}"


def _proposals(library: Library) -> Iterator[str]:
    for key, proposal in library.proposals.items():
        for end in proposal.events:
            if library.current_id(end) is None:
                yield f"proposal {key}: there is no event {end}"


def _reports(library: Library) -> Iterator[str]:
    for event in library.events.values():
        for report in event.reports:
            article = library.articles.get(report.article)
            if article is None:
                yield f"event {event.id}: there is no article {report.article}"
                continue
            for evidence in report.evidence:
                if article.text[evidence.start : evidence.end] != evidence.quote:
                    yield f"event {event.id}: its quote does not stand at {evidence.start} in article {article.id}"


def _parts(library: Library) -> Iterator[str]:
    """Of merged events: each id once, and each report under a part that there is."""
    borne = Counter(key for event in library.events.values() for key in (event.id, *parts_in(event)))
    yield from (f"event {key}: {times} events bear this id" for key, times in borne.items() if times > 1)
    for event in library.events.values():
        for part in {report.part for report in event.reports} - ids_in(event) - {""}:
            yield f"event {event.id}: it has a report of {part}, which is no part of it"


def _dates(library: Library) -> Iterator[str]:
    for event in library.events.values():
        for moment in (event.facts.start, event.facts.end):
            if moment is not None and not is_moment(moment):
                yield f"event {event.id}: “{moment}” is no date"
