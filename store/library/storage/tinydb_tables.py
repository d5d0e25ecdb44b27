"""TinyDB tables over the journal, one document at a time."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from store.library.storage.journal_storage import JournalStorage
from store.library.storage.snapshot_file import Documents


class Decoded(Mapping[str, dict[str, Any]]):
    """Documents decoded on access: a change affects a copy."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def __getitem__(self, key: str) -> dict[str, Any]:
        document: dict[str, Any] = msgspec.json.decode(self._documents[key])
        return document

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def __len__(self) -> int:
        return len(self._documents)


class Overlay(MutableMapping[Any, Any]):
    """A table under change by TinyDB; `kind` is the type of ids."""

    def __init__(self, documents: Documents, kind: Callable[[str], Any]) -> None:
        self._documents = documents
        self._kind = kind
        self._touched: dict[str, Any] = {}
        self._dropped: set[str] = set()

    def __getitem__(self, key: Any) -> Any:
        name = str(key)
        if name not in self._touched:
            if name in self._dropped:
                raise KeyError(key)
            self._touched[name] = msgspec.json.decode(self._documents[name])
        return self._touched[name]

    def __setitem__(self, key: Any, document: Any) -> None:
        self._touched[str(key)] = document
        self._dropped.discard(str(key))

    def __delitem__(self, key: Any) -> None:
        if key not in self:
            raise KeyError(key)
        self._touched.pop(str(key), None)
        self._dropped.add(str(key))

    def __contains__(self, key: object) -> bool:
        name = str(key)
        return name in self._touched or (name in self._documents and name not in self._dropped)

    def __iter__(self) -> Iterator[Any]:
        held = (name for name in self._documents if name not in self._dropped)
        new = (name for name in self._touched if name not in self._documents)
        return map(self._kind, [*held, *new])

    def __len__(self) -> int:
        return len(self._documents.keys() - self._dropped) + len(self._touched.keys() - self._documents.keys())

    def clear(self) -> None:
        """Drop all documents."""
        self._touched.clear()
        self._dropped.update(self._documents)

    def changes(self) -> dict[str, Raw | None]:
        """Changed documents by id, None for dropped ones.

        Raises TypeError if not JSON.
        """
        encoded = {name: Raw(msgspec.json.encode(document)) for name, document in self._touched.items()}
        put = {name: raw for name, raw in encoded.items() if self._documents.get(name) != raw}
        return {**dict.fromkeys(name for name in self._dropped if name in self._documents), **put}


class JournalTable(Table):
    """A TinyDB table whose changes cost by what they change."""

    @property
    def _held(self) -> JournalStorage:
        storage = self._storage
        if not isinstance(storage, JournalStorage):
            raise TypeError(f"a JournalTable is kept in a JournalStorage, not in {storage!r}")
        return storage

    def _read_table(self) -> Mapping[str, Mapping[str, Any]]:  # type: ignore[override]
        return Decoded(self._held.documents(self.name))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        overlay = Overlay(self._held.documents(self.name), self.document_id_class)
        updater(overlay)
        self._held.commit({self.name: overlay.changes()})
        self.clear_cache()


class Database(TinyDB):
    """TinyDB with such tables."""

    table_class = JournalTable
    default_storage_class: type[Storage] = JournalStorage  # type: ignore[assignment]

    def __init__(self, path: Path | str, **options: Any) -> None:
        super().__init__(path, **options)


class DocumentTable(JournalTable):
    """A table of documents under their own ids."""

    document_id_class: type[Any] = str


class LibraryDatabase(Database):
    """The tables of a library as TinyDB gives them: `database.table("events").search(Query().kind == "launch")`."""

    table_class = DocumentTable
