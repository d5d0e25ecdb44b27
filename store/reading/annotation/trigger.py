"""The word or phrase that reports an event."""

from typing import NamedTuple


class Trigger(NamedTuple):
    """A word that reports an event: half-open span and kind.

    `of` is the span of its argument, if it stands apart.
    """

    start: int
    end: int
    kind: str
    of: tuple[int, int] | None = None
