"""The documents in memory, and the indexes that follow them."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Raw

from store.library.consensus.merge import parts_in
from store.library.consensus.review_state import ReviewStates
from store.library.links.computed_links import ComputedLinks
from store.library.matching.candidate_index import CandidateIndex
from store.library.state.event_documents import EventDocuments
from store.library.storage.journal_storage import Changes
from store.model.documents import Article, Event, Link, Proposal
from store.model.event_outline import EventOutline
from store.runtime.reverse_index import ReverseIndex

ARTICLES, EVENTS, LINKS, PROPOSALS = "articles", "events", "links", "proposals"
# The tables of documents, and what they hold
KINDS: dict[str, type[Any]] = {ARTICLES: Article, EVENTS: Event, LINKS: Link, PROPOSALS: Proposal}

# Documents by table and id; None drops one.
DocumentChanges = Mapping[str, Mapping[str, Any]]


def encode_changes(changes: DocumentChanges) -> dict[str, dict[str, Raw | None]]:
    """The changes as JSON, for storage."""
    return {
        table: {key: None if one is None else Raw(msgspec.json.encode(one)) for key, one in documents.items()}
        for table, documents in changes.items()
    }


def decode_changes(changes: Changes) -> dict[str, dict[str, Any]]:
    """The changes to tables of documents, decoded from JSON.

    Raises DecodeError for what is no document.
    """
    return {
        table: {
            key: None if raw is None else msgspec.json.decode(raw, type=KINDS[table]) for key, raw in documents.items()
        }
        for table, documents in changes.items()
        if table in KINDS
    }


class Documents:
    """Articles, events, links and proposals by id.

    Raises DecodeError with the table of a damaged document.
    """

    def __init__(self, tables: Mapping[str, Mapping[str, Raw]]) -> None:
        self.articles: dict[str, Article] = _decoded(tables.get(ARTICLES, {}), Article)
        self.links: dict[str, Link] = _decoded(tables.get(LINKS, {}), Link)
        self.proposals: dict[str, Proposal] = _decoded(tables.get(PROPOSALS, {}), Proposal)
        self.reviews = ReviewStates()
        self.undated: dict[str, None] = {}
        self._by_article: ReverseIndex[Event | EventOutline] = ReverseIndex(articles_in)
        self._by_part: ReverseIndex[Event | EventOutline] = ReverseIndex(parts_in)
        self._links_by_end = ReverseIndex(_ends, self.links)
        self._proposals_by_end = ReverseIndex(_proposed, self.proposals)
        with _naming(Event):
            self.events = EventDocuments(tables.get(EVENTS, {}))
            self._index_events()

    def _index_events(self) -> None:
        """Index all events, as the library opens."""
        self._by_article.add_all((event.id, event) for event in self.events.outlines())
        for event in self.events.outlines():
            if event.parts:
                self._by_part.add(event.id, event)
            if event.review:
                self.reviews.replace(None, event)
            if event.facts.start is None:
                self.undated[event.id] = None

    @cached_property
    def incidents(self) -> CandidateIndex:
        """Index of possible duplicates, built on first use."""
        return CandidateIndex(self.events)

    @cached_property
    def computed(self) -> ComputedLinks:
        """Links found by rules, prepared on first use."""
        return ComputedLinks(self.events)

    def events_of_article(self, article: str) -> Collection[str]:
        """Ids of the events that an article reports."""
        return self._by_article.ids(article)

    def links_of(self, event: str) -> Collection[str]:
        """The ids of the links that begin or end at an event."""
        return self._links_by_end.ids(event)

    def proposals_of(self, event: str) -> Collection[str]:
        """Ids of the proposals on an event or part."""
        return self._proposals_by_end.ids(event)

    def current_id(self, key: str) -> str | None:
        """The event with an id, or the one it was merged into.

        None for neither.
        """
        return key if key in self.events else next(iter(self._by_part.ids(key)), None)

    def apply(self, changes: DocumentChanges, encoded: Changes) -> None:
        """Apply a committed transaction; `encoded` is how its documents are stored."""
        self._apply_events(changes.get(EVENTS, {}), encoded.get(EVENTS, {}))
        stored: dict[str, dict[str, Any]] = {ARTICLES: self.articles, LINKS: self.links, PROPOSALS: self.proposals}
        for table, documents in stored.items():
            changed = changes.get(table, {})
            before = {key: documents.get(key) for key in changed}
            for key, document in changed.items():
                if document is None:
                    documents.pop(key, None)
                else:
                    documents[key] = document
            for key, old in before.items():
                self._note(table, key, old, documents.get(key))

    def _apply_events(self, changes: Mapping[str, Event | None], encoded: Mapping[str, Raw | None]) -> None:
        before = {key: self.events.get(key) for key in changes}
        for key, event in changes.items():
            document = encoded.get(key)
            if event is None or document is None:
                self.events.drop(key)
            else:
                self.events.put(event, document)
        for key, old in before.items():
            self._note(EVENTS, key, old, changes[key])

    def _note(self, table: str, key: str, before: Any, after: Any) -> None:
        if table == EVENTS:
            self.reviews.replace(before, after)
            self.undated.pop(key, None)
            if after is not None and after.facts.start is None:
                self.undated[key] = None
            self._by_article.replace(key, before, after)
            self._by_part.replace(key, before, after)
            for index in ("incidents", "computed"):
                if index in self.__dict__:
                    getattr(self, index).replace(before, after)
        if table == LINKS:
            self._links_by_end.replace(key, before, after)
        if table == PROPOSALS:
            self._proposals_by_end.replace(key, before, after)


def articles_in(event: Event | EventOutline) -> list[str]:
    """Ids of the articles that report an event."""
    return [report.article for report in event.reports]


def _ends(link: Link) -> tuple[str, str]:
    return link.source, link.target


def _proposed(proposal: Proposal) -> tuple[str, str]:
    return proposal.events


def _decoded(documents: Mapping[str, Raw], kind: type[Any]) -> dict[str, Any]:
    decoder = msgspec.json.Decoder(kind)
    with _naming(kind):
        return {key: decoder.decode(document) for key, document in documents.items()}


@contextmanager
def _naming(kind: type[Any]) -> Iterator[None]:
    """Names the table of a damaged document."""
    try:
        yield
    except msgspec.DecodeError as error:
        raise msgspec.DecodeError(f"a document in “{kind.__name__.lower()}s” is damaged: {error}") from error
