"""The library: articles, events and links in one TinyDB file, changed only by whole transactions."""

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from tinydb import TinyDB
from tinydb.table import Document

from store.library.changes import Change, Outcome
from store.library.importing import Draft
from store.library.storage import DamagedLibraryError, SafeStorage
from store.model import Article, Event, Link, Reading
from store.moment import utc_now

SCHEMA = 1
T = TypeVar("T", bound=msgspec.Struct)
Listener = Callable[[Change], None]


class Library:
    """An open library file. Every change is one transaction, announced once to all listeners.

    Opening raises DamagedLibraryError for what is no library or comes from a newer Dateline.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._storage: SafeStorage
        self._db = TinyDB(path, storage=self._open_storage)
        self._check_schema()
        self._listeners: list[Listener] = []
        self.articles: dict[str, Article] = {}
        self.events: dict[str, Event] = {}
        self.links: dict[str, Link] = {}
        self._read_all()

    def _read_all(self) -> None:
        self.articles.clear()
        self.articles.update(self._decoded("articles", Article))
        self.events.clear()
        self.events.update(self._decoded("events", Event))
        self.links.clear()
        self.links.update(self._decoded("links", Link))

    def _open_storage(self, path: Path) -> SafeStorage:
        self._storage = SafeStorage(path)
        return self._storage

    def _check_schema(self) -> None:
        tables = self._storage.read()
        try:
            about: dict[str, Any] = next(iter(self._db.table("about").all()), {})
        except (TypeError, ValueError, AttributeError) as error:
            raise DamagedLibraryError(f"{self.path}: its table “about” is damaged: {error}") from error
        schema = about.get("schema")
        if tables and not isinstance(schema, int):
            raise DamagedLibraryError(f"{self.path} is no Dateline library; it was left as it is")
        if isinstance(schema, int) and schema > SCHEMA:
            raise DamagedLibraryError(f"{self.path} was written by a newer Dateline; update the program to open it")

    def _decoded(self, table: str, kind: type[T]) -> dict[str, T]:
        try:
            return {str(doc["id"]): msgspec.convert(doc["value"], kind) for doc in self._db.table(table)}
        except (msgspec.ValidationError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise DamagedLibraryError(f"{self.path}: a document in “{table}” is damaged: {error}") from error

    def listen(self, listener: Listener) -> None:
        """Calls `listener` after each transaction with what it changed."""
        self._listeners.append(listener)

    def add(self, readings: Sequence[Reading], name: str = "") -> Change:
        """Stores what articles report, in one transaction, merging what is already told.

        An article that is here already adds nothing and is counted as skipped.
        """
        self._take_in_changes()
        draft = Draft(self.articles, self.events, self.links)
        now = utc_now()
        outcomes: list[Outcome] = [draft.add(reading, now) for reading in readings]
        return self._commit(name or f"Import of {len(readings)} article{'s'[: len(readings) != 1]}", draft, outcomes)

    def _take_in_changes(self) -> None:
        """Brings in what another window or program has stored in the meantime, so that nothing of it is lost."""
        if self._storage.reload_if_changed():
            self._check_schema()
            self._read_all()
            everything = Change(name="", articles=frozenset(self.articles), events=frozenset(self.events))
            self._announce(everything)

    def _announce(self, change: Change) -> None:
        for listener in self._listeners:
            listener(change)

    def _commit(self, name: str, draft: Draft, outcomes: Iterable[Outcome]) -> Change:
        change = Change(
            name=name,
            articles=frozenset(draft.articles),
            events=frozenset(draft.events),
            links=frozenset(draft.links),
            removed=frozenset(draft.removed_events | draft.removed_links),
            outcomes=tuple(outcomes),
        )
        if change.is_empty:
            return change
        with self._storage.batch():
            self._drop("events", draft.removed_events)
            self._drop("links", draft.removed_links)
            self._put("articles", draft.articles)
            self._put("events", draft.events)
            self._put("links", draft.links)
            self._db.table("about").truncate()
            self._db.table("about").insert({"program": "Dateline", "schema": SCHEMA})
        for known, gone in ((self.events, draft.removed_events), (self.links, draft.removed_links)):
            for key in gone:
                known.pop(key, None)
        self.articles.update(draft.articles)
        self.events.update(draft.events)
        self.links.update(draft.links)
        self._announce(change)
        return change

    def _drop(self, table: str, keys: set[str]) -> None:
        """Removes documents by our ids."""
        if keys:
            target = self._db.table(table)
            target.remove(doc_ids=[doc.doc_id for doc in target if doc["id"] in keys])

    def _put(self, table: str, values: dict[str, Any]) -> None:
        """Inserts or replaces documents by our ids, in two TinyDB operations whatever their number."""
        target = self._db.table(table)
        places = {doc["id"]: doc.doc_id for doc in target}
        free = count(max(places.values(), default=0) + 1)
        target.remove(doc_ids=[places[key] for key in values if key in places])
        target.insert_multiple(
            Document({"id": key, "value": msgspec.to_builtins(value)}, places.get(key) or next(free))
            for key, value in values.items()
        )

    def close(self) -> None:
        """Closes the file; what was added is already on the disk."""
        self._db.close()
