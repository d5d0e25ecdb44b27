"""Which events an article tells."""

from collections.abc import Collection, Iterable

from store.model.documents import Event


class Tellings:
    """The events by the articles that tell them. Whoever changes an event says so."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._events: dict[str, set[str]] = {}
        for event in events:
            self.replace(None, event)

    def of(self, article: str) -> Collection[str]:
        """The ids of the events that an article tells."""
        return self._events.get(article, ())

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Takes an event as it is now in for what it was; None: it was, or is, not there."""
        for event in filter(None, [before]):
            for report in event.reports:
                self._events[report.article].discard(event.id)
        for event in filter(None, [after]):
            for report in event.reports:
                self._events.setdefault(report.article, set()).add(event.id)
