"""What exporters are given: accepted events, articles, colours."""

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from store.library.library import Library
from store.model.documents import WAITING, Article, Event
from store.model.kinds import KINDS


class ExportSource(Protocol):
    """Events and articles by id: a library, or a part of one."""

    @property
    def events(self) -> Mapping[str, Event]:
        """The events."""

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles."""

    @property
    def kind_colours(self) -> Mapping[str, str]:
        """Colours as #rrggbb by kind, for formats that draw."""


class AcceptedEvents(NamedTuple):
    """Part of a library to export, and colours as #rrggbb by kind."""

    events: Mapping[str, Event]
    articles: Mapping[str, Article]
    kind_colours: Mapping[str, str] = {}


def accepted_or_new(library: Library, kind_colours: Mapping[str, str]) -> AcceptedEvents:
    """Everything the timeline shows: all events except those awaiting review."""
    events = {key: event for key, event in library.events.items() if event.review != WAITING}
    return AcceptedEvents(events, library.articles, kind_colours)


def export_name(kind: str) -> str:
    """English name of a kind in exported files.

    Its id if it has no record.
    """
    return KINDS[kind].singular if kind in KINDS else kind


def strip_control_characters(text: str) -> str:
    """Remove control characters and lone surrogates, which XML cannot hold."""
    return "".join(c for c in text if c in "\t\n" or " " <= c < "\ud800" or "\ue000" <= c <= "\ufffd" or c > "\uffff")
