"""An index from keys to the ids of documents that have them."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")


class ReverseIndex(Generic[T]):
    """Ids of documents by the keys that `keys_of` gives for each.

    It holds no document: whoever changes one calls `replace`.
    """

    def __init__(self, keys_of: Callable[[T], Iterable[str]], documents: Mapping[str, T] | None = None) -> None:
        self._keys_of = keys_of
        self._ids: dict[str, set[str]] = {}
        for id_, document in (documents or {}).items():
            self.replace(id_, None, document)

    def ids(self, key: str) -> Collection[str]:
        """Ids of the documents with a key."""
        return self._ids.get(key, ())

    def ids_with_any(self, keys: Iterable[str]) -> set[str]:
        """Ids of the documents with any of some keys."""
        sets = [self._ids[key] for key in keys if key in self._ids]
        return sets[0].union(*sets[1:]) if sets else set()

    def replace(self, id_: str, before: T | None, after: T | None) -> None:
        """Update for one document; None if it was, or is, absent."""
        if before is not None:
            for key in set(self._keys_of(before)):
                ids = self._ids[key]
                ids.discard(id_)
                if not ids:
                    del self._ids[key]
        if after is not None:
            for key in self._keys_of(after):
                self._ids.setdefault(key, set()).add(id_)
