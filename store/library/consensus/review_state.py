"""Which events the user has yet to look at: what reads of them is sure enough to be shown, or waits to be accepted."""

from collections.abc import Iterable, Mapping

from msgspec import structs

from store.model.documents import NEW, WAITING, Event

FIRMNESS = {WAITING: 0, NEW: 1, "": 2}
"""From what is told least surely to what the user has accepted."""


def confidence_of(event: Event) -> float:
    """How sure the surest of its reports is; what the user typed is sure."""
    return max((report.confidence for report in event.reports), default=1.0)


def mark_for_review(event: Event, threshold: float) -> Event:
    """An event that an article has just brought: NEW if it is told with so much confidence, else WAITING."""
    return structs.replace(event, review=NEW if confidence_of(event) >= threshold else WAITING)


def combine_review(one: str, two: str) -> str:
    """The review of what two events are together: what the user has accepted once stays accepted."""
    return max(one, two, key=FIRMNESS.__getitem__)


def accept_events(events: Iterable[Event]) -> list[Event]:
    """Those that are not accepted yet, as accepted ones."""
    return [structs.replace(event, review="") for event in events if event.review]


class ReviewStates:
    """The events that are to be looked at, by id, in the order in which they came; follows a library's changes."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._open = {event.id: event.review for event in events if event.review}

    def replace(self, before: Event | None, after: Event | None) -> None:
        """Takes over a change of one event."""
        if after is not None and after.review:
            self._open[after.id] = after.review
        elif before is not None:
            self._open.pop(before.id, None)

    @property
    def open(self) -> Mapping[str, str]:
        """NEW or WAITING, by id."""
        return self._open
