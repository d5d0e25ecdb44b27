"""Events of a kind nearest in time."""

from collections.abc import Collection, Mapping
from heapq import nsmallest

from store.model.documents import Event
from store.model.partial_dates import wall_span


def nearest_events(events: Mapping[str, Event], key: str, most: int, but: Collection[str] = ()) -> list[str]:
    """Ids of the `most` events of the same kind nearest in time.

    Empty if the event has no date.
    """
    event = events[key]
    if event.facts.start is None:
        return []
    here = wall_span(event.facts.start)[0]
    among = (
        (abs(wall_span(other.facts.start)[0] - here), other.id)
        for other in events.values()
        if other.kind == event.kind and other.facts.start and other.id != key and other.id not in but
    )
    return [id_ for _, id_ in nsmallest(most, among)]
