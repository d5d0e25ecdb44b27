"""A library as TinyDB: `TinyDB(path, storage=LibraryStorage)`."""

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import structs
from tinydb.storages import Storage

from store.library.library import Library
from store.library.state.document_store import ARTICLES, EVENTS, KINDS

# A document as TinyDB has it: JSON, with its id under "id"
JsonDocument = dict[str, Any]
CHANGE_NAME = "Change by a script"


class LibraryStorage(Storage):
    """Lets stock TinyDB query and change the documents of a library.

    The tables are articles, events, links and proposals. Each document carries its id; TinyDB's numbers hold while the
    file is open. An insert, update or removal is one change of the library: on disk when the call returns, and undone
    from the window, or by `storage.library.undo()`.

    Changes raise ValueError for fields of a wrong name or type, FaultyChangeError for what `dateline check` would
    fault, ReadOnlyLibraryError if the library is open elsewhere; then nothing is changed.
    """

    def __init__(self, path: Path | str, *, read_only: bool = False) -> None:
        self.library = Library(Path(path), read_only=read_only)
        self._ids: dict[str, dict[str, str]] = {name: {} for name in KINDS}

    def read(self) -> dict[str, dict[str, JsonDocument]]:
        """All documents by table and number."""
        return {name: self._read_table(name) for name in KINDS}

    def _read_table(self, name: str) -> dict[str, JsonDocument]:
        documents, ids = self._documents(name), self._ids[name]
        numbered = set(ids.values())
        first = max(map(int, ids), default=0) + 1
        ids |= {str(n): key for n, key in enumerate((key for key in documents if key not in numbered), first)}
        return {number: {"id": key, **_as_json(documents[key])} for number, key in ids.items() if key in documents}

    def write(self, data: Mapping[str, Mapping[str, JsonDocument]]) -> None:
        """Make the documents those of `data`, as one change of the library."""
        if unknown := sorted(data.keys() - KINDS.keys()):
            raise ValueError(f"a library has the tables {', '.join(KINDS)}; it has no {', '.join(unknown)}")
        ids = {name: self._name_documents(name, data.get(name, {})) for name in KINDS}
        self.library.write(CHANGE_NAME, {name: self._changes(name, data.get(name, {}), ids[name]) for name in KINDS})
        for name in KINDS:
            self._ids[name] |= ids[name]

    def close(self) -> None:
        """Close the library."""
        self.library.close()

    def _documents(self, name: str) -> Mapping[str, Any]:
        tables: dict[str, Mapping[str, Any]] = {
            ARTICLES: self.library.articles, EVENTS: self.library.events,
            "links": self.library.links, "proposals": self.library.proposals,
        }  # fmt: skip
        return tables[name]

    def _name_documents(self, name: str, table: Mapping[str, JsonDocument]) -> dict[str, str]:
        """The id of each document by number; new ones without an id get one."""
        ids = {
            number: str(document.get("id") or f"{name[:-1]}-{secrets.token_hex(8)}")
            for number, document in table.items()
        }
        if len(set(ids.values())) < len(ids):
            twice = next(key for key in ids.values() if list(ids.values()).count(key) > 1)
            raise ValueError(f"two {name} would have the id {twice}")
        return ids

    def _changes(self, name: str, table: Mapping[str, JsonDocument], ids: Mapping[str, str]) -> dict[str, Any]:
        before = {document["id"]: document for document in self._read_table(name).values()}
        after = {ids[number]: {**document, "id": ids[number]} for number, document in table.items()}
        put = {key: _as_document(name, document) for key, document in after.items() if document != before.get(key)}
        return {**dict.fromkeys(before.keys() - after.keys()), **put}


def _as_json(document: Any) -> JsonDocument:
    fields: JsonDocument = msgspec.json.decode(msgspec.json.encode(document))
    return fields


def _as_document(name: str, fields: JsonDocument) -> Any:
    """A typed document. Links and proposals have their id as a key alone."""
    kind = KINDS[name]
    body = fields if name in (ARTICLES, EVENTS) else {key: value for key, value in fields.items() if key != "id"}
    unknown = sorted(body.keys() - {field.encode_name for field in structs.fields(kind)})
    if unknown:
        raise ValueError(f"{name} have no field {', '.join(unknown)}")
    try:
        return msgspec.json.decode(msgspec.json.encode(body), type=kind)
    except msgspec.ValidationError as error:
        raise ValueError(f"{name}, {fields['id']}: {error}") from error
