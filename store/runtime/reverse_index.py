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
        self.add_all((documents or {}).items())

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
            self.add(id_, after)

    def add(self, id_: str, document: T) -> None:
        """Add a new document."""
        self.add_all([(id_, document)])

    def add_all(self, documents: Iterable[tuple[str, T]]) -> None:
        """Add new documents."""
        for id_, document in documents:
            for key in self._keys_of(document):
                if key in self._ids:
                    self._ids[key].add(id_)
                else:
                    self._ids[key] = {id_}
