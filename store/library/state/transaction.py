"""A transaction: what it puts and drops, over the stored documents."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import count
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import structs

from store.library.consensus.consensus import apply_consensus
from store.library.consensus.merge import (
    ids_in,
    links_after_merge,
    links_after_split,
    merge_events,
    parts_in,
    split_event,
)
from store.library.consensus.report_replacement import with_replaced_report
from store.library.matching.candidate_index import CandidateIndex
from store.library.state.document_store import ARTICLES, EVENTS, LINKS, PROPOSALS, DocumentChanges, Documents
from store.model.documents import REJECTED, Article, Event, Link, Proposal, Report
from store.runtime.reverse_index import ReverseIndex

T = TypeVar("T", bound=msgspec.Struct)


class StagedTable(Mapping[str, T], Generic[T]):
    """Documents by id with staged changes; stored ones are not copied."""

    def __init__(self, stored: Mapping[str, T]) -> None:
        self._stored = stored
        self.put: dict[str, T] = {}
        self.dropped: set[str] = set()

    def __getitem__(self, key: str) -> T:
        if key in self.put:
            return self.put[key]
        if key in self.dropped:
            raise KeyError(key)
        return self._stored[key]

    def get(self, key: str, default: Any = None) -> Any:
        """The document, or `default`."""
        document = self.put.get(key)
        if document is None and key not in self.dropped:
            document = self._stored.get(key)
        return default if document is None else document

    def __contains__(self, key: object) -> bool:
        return key in self.put or (key in self._stored and key not in self.dropped)

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._stored if key not in self.dropped)
        yield from (key for key in self.put if key not in self._stored)

    def __len__(self) -> int:
        return len(self._stored) - len(self.dropped) + sum(key not in self._stored for key in self.put)

    def __setitem__(self, key: str, document: T) -> None:
        self.put[key] = document
        self.dropped.discard(key)

    def drop(self, key: str) -> None:
        """Take a document out."""
        self.put.pop(key, None)
        if key in self._stored:
            self.dropped.add(key)

    def changes(self) -> dict[str, T | None]:
        """Changed documents by id; None for a dropped one."""
        put = {key: document for key, document in self.put.items() if self._stored.get(key) != document}
        return {**dict.fromkeys(self.dropped), **put}


class Transaction:
    """Articles, events, links and proposals as they will be."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self.articles: StagedTable[Article] = StagedTable(documents.articles)
        self.events: StagedTable[Event] = StagedTable(documents.events)
        self.links: StagedTable[Link] = StagedTable(documents.links)
        self.proposals: StagedTable[Proposal] = StagedTable(documents.proposals)
        self._parts = ReverseIndex(parts_in)
        self._events_by_article: dict[str, set[str]] = {}

    def changes(self) -> dict[str, dict[str, Any]]:
        """Changed documents by table and id."""
        tables = ((ARTICLES, self.articles), (EVENTS, self.events), (LINKS, self.links), (PROPOSALS, self.proposals))
        return {name: changes for name, table in tables if (changes := table.changes())}

    # ---- events -----------------------------------------------------------------
    @cached_property
    def _incidents(self) -> CandidateIndex:
        """Index of the changed events, built on the first search for one like another."""
        return CandidateIndex(self.events.put)

    def put(self, event: Event) -> None:
        """Put an event, new or changed."""
        before = self.events.put.get(event.id)
        if "_incidents" in self.__dict__:
            self._incidents.replace(before, event)
        self._parts.replace(event.id, before, event)
        self.events[event.id] = event
        for report in event.reports:
            self._events_by_article.setdefault(report.article, set()).add(event.id)

    def overwrite(self, event: Event) -> None:
        """Put an event over another with its id.

        Raises ValueError if the id belongs to a merged part.
        """
        target = self.current_id(event.id)
        if target not in (None, event.id):
            raise ValueError(f"{event.id} was merged into {target}")
        before = self.events.get(event.id)
        if before:
            self._drop_proposals(ids_in(before) - ids_in(event))
        self.put(event)

    def write(self, documents: DocumentChanges) -> None:
        """Put documents of any table, and drop those that are None.

        An event takes its links and proposals along.
        """
        events = documents.get(EVENTS, {})
        self.remove(key for key, event in events.items() if event is None)
        for name, table in ((ARTICLES, self.articles), (LINKS, self.links), (PROPOSALS, self.proposals)):
            for key, document in documents.get(name, {}).items():
                if document is None:
                    table.drop(key)
                else:
                    table[key] = document
        for event in events.values():
            if event is not None:
                self.overwrite(event)

    def remove(self, gone: Iterable[str]) -> None:
        """Drop events with their links and proposals.

        An id of a link drops the link.
        """
        for key in gone:
            self.links.drop(key)
            if key in self.events:
                for link in list(self.links_of(key)):
                    self.links.drop(link)
                self._drop_proposals(ids_in(self.events[key]))
                self._forget(key)

    def _forget(self, event: str) -> None:
        before = self.events.put.get(event)
        if "_incidents" in self.__dict__:
            self._incidents.replace(before, None)
        self._parts.replace(event, before, None)
        self.events.drop(event)

    def current_id(self, key: str) -> str | None:
        """The event with an id, or the one it was merged into.

        None if the id is free.
        """
        if key in self.events:
            return key
        owners = (*self._parts.ids(key), self._documents.current_id(key))
        return next((h for h in owners if h and h in self.events and key in ids_in(self.events[h])), None)

    def like(self, event: Event) -> Iterator[Event]:
        """Events that may be the same incident, by kind and date alone."""
        around = self._documents.incidents.around(event) | self._incidents.around(event)
        events = (self.events.get(key) for key in around if key != event.id)
        return (other for other in events if other is not None)

    def events_of_article(self, article: str) -> list[Event]:
        """The events that an article reports."""
        events = (
            self.events.get(k)
            for k in {*self._documents.events_of_article(article), *self._events_by_article.get(article, ())}
        )
        events = (event for event in events if event and any(report.article == article for report in event.reports))
        return sorted(events, key=lambda event: (len(event.id), event.id))  # row 99 before row 100

    def links_of(self, event: str) -> dict[str, Link]:
        """The links of an event by id."""
        keys = {*self._documents.links_of(event), *self.links.put}
        links = {key: self.links[key] for key in keys if key in self.links}
        return {key: link for key, link in links.items() if event in (link.source, link.target)}

    # ---- merging ------------------------------------------------------------------
    def merge(self, target: str, other: str) -> Event:
        """Merge two events under the id of `target`, with links and proposals."""
        one = merge_events(self.events[target], self.events[other], self.articles)
        for key in self.proposals_between(target, other):
            self.proposals.drop(key)
        self._put_links(links_after_merge(self.links_of(other), target, other))
        self._forget(other)
        self.put(one)
        return one

    def split(self, event: str, part: str) -> tuple[Event, Event]:
        """Split a part off; both are kept apart afterwards.

        Raises LookupError if it is no part.
        """
        if part in self.events:
            raise LookupError(f"{part} is an event of its own by now")
        rest, out = split_event(self.events[event], part, self.articles)
        self._put_links(links_after_split(self.links_of(event), event, out))
        self.put(rest)
        self.put(out)
        self.propose(Proposal(events=ordered_pair(event, part), reasons=("split by hand",), verdict=REJECTED))
        return rest, out

    def _put_links(self, links: Mapping[str, Link]) -> None:
        for key, link in links.items():
            self.links[key] = link

    # ---- proposals ----------------------------------------------------------------
    def propose(self, proposal: Proposal) -> None:
        """Put a proposal, replacing an earlier one on the same events."""
        self.proposals[proposal_id(proposal.events)] = proposal

    def keep_apart(self, one: str, two: str) -> None:
        """Reject the proposals between two events and their parts."""
        asked = self.proposals_between(one, two) or {"": Proposal(events=ordered_pair(one, two))}
        for proposal in asked.values():
            self.propose(structs.replace(proposal, verdict=REJECTED))

    def kept_apart(self, one: Event, two: Event) -> bool:
        """Whether the user keeps two events, or parts of them, apart."""
        return any(
            (proposal := self.proposals.get(proposal_id(ordered_pair(mine, other)))) and proposal.verdict == REJECTED
            for mine in ids_in(one)
            for other in ids_in(two)
        )

    def proposals_between(self, one: str, two: str) -> dict[str, Proposal]:
        """Proposals between two events or their parts, by id."""
        keys = (proposal_id(ordered_pair(a, b)) for a in ids_in(self.events[one]) for b in ids_in(self.events[two]))
        return {key: self.proposals[key] for key in keys if key in self.proposals}

    def _naming(self, ids: Collection[str]) -> list[str]:
        """The ids of the proposals that name any of some events or parts."""
        keys = {*(key for id_ in ids for key in self._documents.proposals_of(id_)), *self.proposals.put}
        return [key for key in keys if key in self.proposals and not set(ids).isdisjoint(self.proposals[key].events)]

    def _drop_proposals(self, ids: Collection[str]) -> None:
        for key in self._naming(ids):
            self.proposals.drop(key)

    # ---- reports ------------------------------------------------------------------
    def retell(self, event: str, old: Report, new: Report | None, *, kept: bool) -> None:
        """Replace or drop a report.

        An event without reports is dropped, unless `kept`.
        """
        before = self.events[event]
        now = with_replaced_report(before, old, new, self.articles)
        if now is None and not kept:
            self.remove([event])
            return
        after = now.event if now else structs.replace(before, reports=(), parts=())
        self.put(after)
        lost = ids_in(before) - ids_in(after)
        self._relabel_links(after, dict.fromkeys(lost, "") | ({now.promoted: now.under} if now else {}))
        if now and now.promoted:
            self._rename_in_proposals(after, now.promoted, now.under)
        self._drop_proposals(lost)

    def _relabel_links(self, event: Event, labels: Mapping[str, str]) -> None:
        """Make links that ended at some parts end at others, "" for the event itself."""
        for key, link in self.links_of(event.id).items():
            ends = {"source_part": link.source_part, "target_part": link.target_part}
            self.links[key] = structs.replace(link, **{name: labels.get(part, part) for name, part in ends.items()})

    def _rename_in_proposals(self, event: Event, promoted: str, under: str) -> None:
        """Say of the part whose place another took what was proposed of that."""
        for key in self._naming([promoted]):
            proposal = self.proposals[key]
            self.proposals.drop(key)
            other = other_event(proposal, promoted)
            if other not in ids_in(event):
                self.propose(structs.replace(proposal, events=ordered_pair(under or event.id, other)))

    def show_anew(self, events: Iterable[str]) -> None:
        """Update the shown facts of some events."""
        for key in list(events):
            self.put(apply_consensus(self.events[key], self.articles))


def ordered_pair(one: str, two: str) -> tuple[str, str]:
    """Two ids in the order in which a proposal names them."""
    return (one, two) if one < two else (two, one)


def other_event(proposal: Proposal, other: str) -> str:
    """The event of a proposal other than `other`."""
    return next(key for key in proposal.events if key != other)


def proposal_id(events: tuple[str, str]) -> str:
    """The id of a proposal."""
    return "|".join(events)


def numbered_ids(wanted: str) -> Iterator[str]:
    """An id, and endless alternatives: "e1", "e1.2", "e1.3"."""
    yield wanted
    yield from (f"{wanted}.{n}" for n in count(2))
