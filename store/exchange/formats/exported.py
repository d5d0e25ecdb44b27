"""What other programs are given of a library: not the events that still wait in the review."""

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from store.model.documents import WAITING, Article, Event


class ExportSource(Protocol):
    """Events and the articles that tell them, by id: a library, or a part of one."""

    @property
    def events(self) -> Mapping[str, Event]:
        """The events."""

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles."""


class AcceptedEvents(NamedTuple):
    """A part of a library."""

    events: Mapping[str, Event]
    articles: Mapping[str, Article]


def accepted_or_new(library: ExportSource) -> AcceptedEvents:
    """All that the timeline shows."""
    return AcceptedEvents(
        {key: event for key, event in library.events.items() if event.review != WAITING}, library.articles
    )


def strip_control_characters(text: str) -> str:
    """Without the control characters and lone surrogates that XML has no way to write, and other programs stop at."""
    return "".join(c for c in text if c in "\t\n" or " " <= c < "\ud800" or "\ue000" <= c <= "\ufffd" or c > "\uffff")
