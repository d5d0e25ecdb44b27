"""Ids for what is wanted under an id that may be taken."""

from collections.abc import Iterator
from itertools import count


def numbered(wanted: str) -> Iterator[str]:
    """An id, and without end what to take instead where it is taken: "e1", "e1.2", "e1.3"."""
    yield wanted
    yield from (f"{wanted}.{n}" for n in count(2))
