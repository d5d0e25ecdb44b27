"""A table as a transaction in the making sees it: what it puts and drops, on top of what is stored."""

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Raw

T = TypeVar("T", bound=msgspec.Struct)


class Drafted(Mapping[str, T], Generic[T]):
    """Documents by id. Nothing is copied: what is stored is only looked at."""

    def __init__(self, stored: Mapping[str, T]) -> None:
        self._stored = stored
        self.put: dict[str, T] = {}
        self.dropped: set[str] = set()

    def __getitem__(self, key: str) -> T:
        if key in self.put:
            return self.put[key]
        if key in self.dropped:
            raise KeyError(key)
        return self._stored[key]

    def get(self, key: str, default: Any = None) -> Any:
        """The document, `default` if there is none."""
        found = self.put.get(key)
        if found is None and key not in self.dropped:
            found = self._stored.get(key)
        return default if found is None else found

    def __contains__(self, key: object) -> bool:
        return key in self.put or (key in self._stored and key not in self.dropped)

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._stored if key not in self.dropped)
        yield from (key for key in self.put if key not in self._stored)

    def __len__(self) -> int:
        return len(self._stored) - len(self.dropped) + sum(key not in self._stored for key in self.put)

    def __setitem__(self, key: str, document: T) -> None:
        self.put[key] = document
        self.dropped.discard(key)

    def drop(self, key: str) -> None:
        """Takes a document out."""
        self.put.pop(key, None)
        if key in self._stored:
            self.dropped.add(key)

    def changes(self) -> dict[str, Raw | None]:
        """What the transaction does to the table; None: the document is dropped."""
        put = {k: Raw(msgspec.json.encode(d)) for k, d in self.put.items() if self._stored.get(k) != d}
        return {**dict.fromkeys(self.dropped), **put}
