"""What the user has yet to review: new or waiting events."""

from collections.abc import Iterable, Mapping

from msgspec import structs

from store.model.documents import NEW, WAITING, Event
from store.model.event_outline import EventOutline

# From what is told least surely to what the user has accepted
FIRMNESS = {WAITING: 0, NEW: 1, "": 2}


def confidence_of(event: Event) -> float:
    """Confidence of the surest report; 1 for what the user typed."""
    return max((report.confidence for report in event.reports), default=1.0)


def mark_for_review(event: Event, threshold: float) -> Event:
    """Mark a new event as NEW, or WAITING below the threshold."""
    return structs.replace(event, review=NEW if confidence_of(event) >= threshold else WAITING)


def combine_review(one: str, two: str) -> str:
    """Review state of two merged events; an accepted one stays accepted."""
    return max(one, two, key=FIRMNESS.__getitem__)


def accept_events(events: Iterable[Event]) -> list[Event]:
    """The unaccepted events, as accepted ones."""
    return [structs.replace(event, review="") for event in events if event.review]


class ReviewStates:
    """Events to review by id, in order of arrival."""

    def __init__(self) -> None:
        self._open: dict[str, str] = {}

    def replace(self, before: Event | None, after: Event | EventOutline | None) -> None:
        """Take over a change of one event."""
        if after is not None and after.review:
            self._open[after.id] = after.review
        elif before is not None:
            self._open.pop(before.id, None)

    @property
    def open(self) -> Mapping[str, str]:
        """NEW or WAITING, by id."""
        return self._open
