"""Checks that the documents of a library fit together."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Protocol

from store.library.consensus.merge import ids_in, parts_in
from store.model.documents import Article, Event, Link, Proposal
from store.model.partial_dates import is_moment

# Faults that an error names
NAMED = 5


class FaultyChangeError(ValueError):
    """A change after which documents would not fit together."""


class CheckedDocuments(Protocol):
    """Documents to check, of a library or an open transaction."""

    @property
    def articles(self) -> Mapping[str, Article]:
        """Articles by id."""

    @property
    def events(self) -> Mapping[str, Event]:
        """Events by id."""

    @property
    def links(self) -> Mapping[str, Link]:
        """Links by id."""

    @property
    def proposals(self) -> Mapping[str, Proposal]:
        """Proposals by id."""

    def current_id(self, key: str) -> str | None:
        """The event with an id, or the one it was merged into."""


def refuse_new_faults(before: CheckedDocuments, after: CheckedDocuments) -> None:
    """Raise FaultyChangeError for faults that are not there before."""
    faults = find_faults(after)
    old = set(find_faults(before)) if faults else set()
    new = [fault for fault in faults if fault not in old]
    if new:
        more = f" and {len(new) - NAMED} more" if len(new) > NAMED else ""
        raise FaultyChangeError("; ".join(new[:NAMED]) + more)


def find_faults(library: CheckedDocuments) -> list[str]:
    """Faults, one line each: dangling ids, bad spans, bad dates, duplicate ids."""
    return [*_links(library), *_proposals(library), *_reports(library), *_parts(library), *_dates(library)]


def _links(library: CheckedDocuments) -> Iterator[str]:
    for key, link in library.links.items():
        for end in (link.source, link.target):
            if end not in library.events:
                yield f"link {key}: there is no event {end}"


def _proposals(library: CheckedDocuments) -> Iterator[str]:
    for key, proposal in library.proposals.items():
        for end in proposal.events:
            if library.current_id(end) is None:
                yield f"proposal {key}: there is no event {end}"


def _reports(library: CheckedDocuments) -> Iterator[str]:
    for event in library.events.values():
        for report in event.reports:
            article = library.articles.get(report.article)
            if article is None:
                yield f"event {event.id}: there is no article {report.article}"
                continue
            for evidence in report.evidence:
                if article.text[evidence.start : evidence.end] != evidence.quote:
                    yield f"event {event.id}: its quote does not stand at {evidence.start} in article {article.id}"


def _parts(library: CheckedDocuments) -> Iterator[str]:
    """Of merged events: each id once, and each report under a part that there is."""
    borne = Counter(key for event in library.events.values() for key in (event.id, *parts_in(event)))
    yield from (f"event {key}: {times} events bear this id" for key, times in borne.items() if times > 1)
    for event in library.events.values():
        for part in {report.part for report in event.reports} - ids_in(event) - {""}:
            yield f"event {event.id}: it has a report of {part}, which is no part of it"


def _dates(library: CheckedDocuments) -> Iterator[str]:
    for event in library.events.values():
        for moment in (event.facts.start, event.facts.end):
            if moment is not None and not is_moment(moment):
                yield f"event {event.id}: “{moment}” is no date"
