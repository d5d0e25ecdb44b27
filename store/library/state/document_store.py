"""The documents in memory, and the indexes that follow them."""

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Raw

from store.library.consensus.parts import MergedInto
from store.library.consensus.review_state import ReviewStates
from store.library.links.computed_links import ComputedLinks
from store.library.matching.candidate_index import CandidateIndex
from store.library.state.reverse_index import Ends, Tellings
from store.library.storage.journal_storage import Changes
from store.model.documents import Article, Event, Link, Proposal

ARTICLES, EVENTS, LINKS, PROPOSALS = "articles", "events", "links", "proposals"
# The tables of documents, and what they hold
KINDS: dict[str, type[Any]] = {ARTICLES: Article, EVENTS: Event, LINKS: Link, PROPOSALS: Proposal}


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
        self._tellings = Tellings(self.events.values())
        self._parts = MergedInto(self.events.values())
        self._links_of = Ends(self.links, lambda link: (link.source, link.target))
        self._proposals_of = Ends(self.proposals, lambda proposal: proposal.events)

    @cached_property
    def incidents(self) -> CandidateIndex:
        """Index of possible duplicates, built on first use."""
        return CandidateIndex(self.events)

    @cached_property
    def computed(self) -> ComputedLinks:
        """Link found by rules, prepared on first use."""
        return ComputedLinks(self.events)

    def events_of_article(self, article: str) -> Collection[str]:
        """Ids of the events that an article reports."""
        return self._tellings.of(article)

    def links_of(self, event: str) -> Collection[str]:
        """The ids of the links that begin or end at an event."""
        return self._links_of.of(event)

    def proposals_of(self, event: str) -> Collection[str]:
        """Ids of the proposals on an event or part."""
        return self._proposals_of.of(event)

    def current_id(self, key: str) -> str | None:
        """The event with an id, or the one it was merged into.

        None for neither.
        """
        return key if key in self.events else self._parts.of(key)

    def take_in(self, changes: Changes) -> None:
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
                    documents[key] = msgspec.json.decode(document, type=KINDS[table])
            for key, old in before.items():
                self._note(table, key, old, documents.get(key))

    def _note(self, table: str, key: str, before: Any, after: Any) -> None:
        if table == EVENTS:
            self.reviews.replace(before, after)
            self._tellings.replace(before, after)
            self._parts.replace(before, after)
            for index in ("incidents", "computed"):
                if index in self.__dict__:
                    getattr(self, index).replace(before, after)
        if table == LINKS:
            self._links_of.replace(key, before, after)
        if table == PROPOSALS:
            self._proposals_of.replace(key, before, after)


def _decoded(documents: Mapping[str, Raw], kind: type[Any]) -> dict[str, Any]:
    decoder = msgspec.json.Decoder(kind)
    try:
        return {key: decoder.decode(document) for key, document in documents.items()}
    except msgspec.DecodeError as error:
        raise msgspec.DecodeError(f"a document in “{kind.__name__.lower()}s” is damaged: {error}") from error
