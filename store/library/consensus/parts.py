"""Merged parts: their ids stay taken, and lead to the merged event."""

from collections.abc import Iterable

from store.model.documents import Event


class MergedInto:
    """Index from the ids of merged parts to their event."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._survivors: dict[str, str] = {}
        for event in events:
            if event.parts:
                self.replace(None, event)

    def of(self, part: str) -> str | None:
        """The event a part was merged into, or None."""
        return self._survivors.get(part)

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Update for one event; None if it was, or is, absent."""
        if before is not None and before.parts:
            for part in parts_in(before):
                if self._survivors.get(part) == before.id:  # it may have moved on to another event by now
                    del self._survivors[part]
        if after is not None and after.parts:
            self._survivors.update(dict.fromkeys(parts_in(after), after.id))


def ids_in(event: Event) -> frozenset[str]:
    """The ids of an event and of everything merged into it."""
    return frozenset({event.id, *(id_ for part in event.parts[1:] for id_ in ids_in(part))})


def parts_in(event: Event) -> frozenset[str]:
    """The ids of all that was merged into an event."""
    return ids_in(event) - {event.id}
