"""Merged parts: their ids stay taken, and lead to the merged event."""

from store.model.documents import Event


def ids_in(event: Event) -> frozenset[str]:
    """The ids of an event and of everything merged into it."""
    return frozenset({event.id, *(id_ for part in event.parts[1:] for id_ in ids_in(part))})


def parts_in(event: Event) -> frozenset[str]:
    """The ids of all that was merged into an event."""
    return ids_in(event) - {event.id}
