"""Which links, or proposals, name an event."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Generic, TypeVar

from store.model.documents import Event

T = TypeVar("T")


class Ends(Generic[T]):
    """The ids of documents by the two events that each names.

    Whoever changes a document says so.
    """

    def __init__(self, documents: Mapping[str, T], ends_of: Callable[[T], tuple[str, str]]) -> None:
        self._ends_of = ends_of
        self._named: dict[str, set[str]] = {}
        for key, document in documents.items():
            self.replace(key, None, document)

    def of(self, event: str) -> Collection[str]:
        """The ids of the documents that name an event."""
        return self._named.get(event, ())

    def replace(self, key: str, before: T | None, after: T | None) -> None:
        """Take a document as it is now in for what it was.

        None: it was, or is, not there.
        """
        if before is not None:
            for end in self._ends_of(before):
                self._named[end].discard(key)
        if after is not None:
            for end in self._ends_of(after):
                self._named.setdefault(end, set()).add(key)


class Tellings:
    """The events by the articles that tell them.

    Whoever changes an event says so.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self._events: dict[str, set[str]] = {}
        for event in events:
            self.replace(None, event)

    def of(self, article: str) -> Collection[str]:
        """The ids of the events that an article tells."""
        return self._events.get(article, ())

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Take an event as it is now in for what it was.

        None: it was, or is, not there.
        """
        for event in filter(None, [before]):
            for report in event.reports:
                self._events[report.article].discard(event.id)
        for event in filter(None, [after]):
            for report in event.reports:
                self._events.setdefault(report.article, set()).add(event.id)
