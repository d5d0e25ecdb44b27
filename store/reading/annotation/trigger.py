"""The word or phrase that reports an event."""

from typing import NamedTuple


class Trigger(NamedTuple):
    """A word that tells of an event, by its half-open span and kind; and the span of what it tells it of, if told apart."""

    start: int
    end: int
    kind: str
    of: tuple[int, int] | None = None
