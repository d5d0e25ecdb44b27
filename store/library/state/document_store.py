"""The documents in memory, and the indexes that follow them."""

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Raw

from store.library.consensus.merge import parts_in
from store.library.consensus.review_state import ReviewStates
from store.library.links.computed_links import ComputedLinks
from store.library.matching.candidate_index import CandidateIndex
from store.library.storage.journal_storage import Changes
from store.model.documents import Article, Event, Link, Proposal
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
        self.events: dict[str, Event] = _decoded(tables.get(EVENTS, {}), Event)
        self.links: dict[str, Link] = _decoded(tables.get(LINKS, {}), Link)
        self.proposals: dict[str, Proposal] = _decoded(tables.get(PROPOSALS, {}), Proposal)
        self.reviews = ReviewStates(self.events.values())
        self.undated = {key: None for key, event in self.events.items() if event.facts.start is None}
        self._by_article = ReverseIndex(articles_in, self.events)
        self._by_part = ReverseIndex(parts_in, {key: event for key, event in self.events.items() if event.parts})
        self._links_by_end = ReverseIndex(_ends, self.links)
        self._proposals_by_end = ReverseIndex(_proposed, self.proposals)

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

    def apply(self, changes: DocumentChanges) -> None:
        """Apply a committed transaction."""
        stored: dict[str, dict[str, Any]] = {
            ARTICLES: self.articles, EVENTS: self.events, LINKS: self.links, PROPOSALS: self.proposals,
        }  # fmt: skip
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


def articles_in(event: Event) -> list[str]:
    """Ids of the articles that report an event."""
    return [report.article for report in event.reports]


def _ends(link: Link) -> tuple[str, str]:
    return link.source, link.target


def _proposed(proposal: Proposal) -> tuple[str, str]:
    return proposal.events


def _decoded(documents: Mapping[str, Raw], kind: type[Any]) -> dict[str, Any]:
    decoder = msgspec.json.Decoder(kind)
    try:
        return {key: decoder.decode(document) for key, document in documents.items()}
    except msgspec.DecodeError as error:
        raise msgspec.DecodeError(f"a document in “{kind.__name__.lower()}s” is damaged: {error}") from error
