"""The library: articles, events and links in one TinyDB file, changed only by whole transactions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Self, TypeVar

import msgspec
from msgspec import Raw, structs

from store.library import backups, history
from store.library.changes import Change, Outcome
from store.library.damage import DamagedLibraryError
from store.library.history import History, Named, Step, reverse_of
from store.library.importing import Draft
from store.library.migrations.steps import SCHEMA, migrated, schema_of
from store.library.storage import Changes, JournalStorage
from store.library.table import Database, JournalTable
from store.library.tellings import Tellings
from store.model import Article, Event, Link, Reading
from store.moment import utc_now

T = TypeVar("T", bound=msgspec.Struct)
Listener = Callable[[Change], None]
ARTICLES, EVENTS, LINKS = "articles", "events", "links"


class DocumentTable(JournalTable):
    """A table of documents under their own ids."""

    document_id_class: type[Any] = str


class LibraryDatabase(Database):
    """The tables of a library as TinyDB gives them: `database.table("events").search(Query().kind == "launch")`."""

    table_class = DocumentTable


class Library:
    """An open library file. Every change is one transaction, announced once to all listeners, and can be undone.

    Opening raises DamagedLibraryError for what is no library or comes from a newer Dateline. A library that is open
    elsewhere, or cannot be written, is open for reading only: `read_only_because` says why, and changes raise
    ReadOnlyLibraryError.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._storage = JournalStorage(path, read_only=read_only)
        try:
            self._open()
        except BaseException:
            self._storage.close()
            raise

    def _open(self) -> None:
        self._listeners: list[Listener] = []
        tables = self._in_this_form()
        self.articles = self._decoded(tables.get(ARTICLES, {}), Article)
        self.events = self._decoded(tables.get(EVENTS, {}), Event)
        self.links = self._decoded(tables.get(LINKS, {}), Link)
        self._tellings = Tellings(self.events.values())
        self._history = History(tables.get(history.TABLE, {}))
        self.database = LibraryDatabase(self.path, storage=lambda _path: self._storage)

    def _in_this_form(self) -> Mapping[str, dict[str, Raw]]:
        """The tables, brought into the form of this program if they are of an older one."""
        tables = self._storage.tables
        schema = schema_of(tables, self.path)
        if schema == SCHEMA:
            if not self.read_only_because:
                backups.keep(self.path, tables, self._storage.transaction_number, date.today())
            return tables
        new = migrated(tables, self.path)
        for name, kind in ((ARTICLES, Article), (EVENTS, Event), (LINKS, Link)):
            self._decoded(new[name], kind)  # before anything is stored
        if self.read_only_because:
            return new
        why = f", before form {SCHEMA}"
        backups.keep(self.path, tables, self._storage.transaction_number, date.today(), why)
        self._storage.commit(new, tables_dropped=list(tables))
        return self._storage.tables

    def _decoded(self, documents: Mapping[str, Raw], kind: type[T]) -> dict[str, T]:
        decoder = msgspec.json.Decoder(kind)
        try:
            return {key: decoder.decode(document) for key, document in documents.items()}
        except msgspec.DecodeError as error:
            table = f"{kind.__name__.lower()}s"
            raise DamagedLibraryError(f"{self.path}: a document in “{table}” is damaged: {error}") from error

    @property
    def read_only_because(self) -> str:
        """Why nothing can be changed, in words for the user; empty if it can."""
        return self._storage.read_only_because

    @property
    def notes(self) -> tuple[str, ...]:
        """What opening found and mended, a sentence each."""
        return self._storage.notes

    @property
    def transaction_number(self) -> int:
        """The number of the last transaction."""
        return self._storage.transaction_number

    def told_by(self, article: str) -> Iterable[str]:
        """The ids of the events that an article tells."""
        return self._tellings.of(article)

    def listen(self, listener: Listener) -> None:
        """Calls `listener` after each transaction with what it changed."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Calls `listener` no more."""
        self._listeners.remove(listener)

    def add(self, readings: Sequence[Reading], name: str = "") -> Change:
        """Stores what articles report, in one transaction, merging what is already told.

        An article that is here already adds nothing and is counted as skipped.
        """
        draft = Draft(self.articles, self.events, self.links)
        now = utc_now()
        outcomes = [draft.add(reading, now) for reading in readings]
        told = name or f"Import of {len(readings)} article{'s'[: len(readings) != 1]}"
        return self._change(told, draft.changes(), outcomes)

    def edit(
        self,
        name: str,
        *,
        events: Iterable[Event] = (),
        links: Mapping[str, Link] | None = None,
        removed: Iterable[str] = (),
    ) -> Change:
        """Puts events and links, and removes what bears an id of `removed`, with the links of removed events."""
        gone = set(removed)
        gone |= {key for key, link in self.links.items() if {link.source, link.target} & gone}
        changes: dict[str, dict[str, Raw | None]] = {
            EVENTS: {event.id: _raw(event) for event in events} | dict.fromkeys(gone & self.events.keys()),
            LINKS: {key: _raw(link) for key, link in (links or {}).items()} | dict.fromkeys(gone & self.links.keys()),
        }
        return self._change(name, changes)

    def _change(self, name: str, changes: Changes, outcomes: Iterable[Outcome] = ()) -> Change:
        """Stores changes as a step that can be undone."""
        if not any(changes.values()):
            return Change(name=name, outcomes=tuple(outcomes))
        step = Step(name=name, at=utc_now(), restore=reverse_of(changes, self._storage.tables))
        number = self._storage.transaction_number + 1
        return self._store(name, changes, self._history.with_step(number, step), outcomes)

    def _store(
        self, name: str, changes: Changes, steps: Mapping[str, Raw | None], outcomes: Iterable[Outcome] = ()
    ) -> Change:
        """Stores changes and the steps of the history in one transaction, and announces it."""
        with self._storage.transaction() as transaction:
            if not self._storage.documents("about"):
                transaction.change({"about": {"1": _raw({"program": "Dateline", "schema": SCHEMA})}}, [])
            transaction.change({**changes, history.TABLE: steps}, [])
        self._history.take_in(steps)
        self._take_in(changes)
        change = _announced(name, changes, outcomes)
        for listener in list(self._listeners):
            listener(change)
        return change

    def _take_in(self, changes: Changes) -> None:
        """Brings what is held in memory to what was stored."""
        before = [self.events.get(key) for key in changes.get(EVENTS, {})]
        known: tuple[tuple[str, dict[str, Any], Any], ...] = (
            (ARTICLES, self.articles, Article),
            (EVENTS, self.events, Event),
            (LINKS, self.links, Link),
        )
        for table, held, kind in known:
            _follow(held, changes.get(table, {}), kind)
        for old, key in zip(before, changes.get(EVENTS, {}), strict=True):
            self._tellings.replace(old, self.events.get(key))

    @property
    def undo_name(self) -> str:
        """The name of what undoing undoes, empty if there is nothing."""
        return _name_of(self._history.to_undo)

    @property
    def redo_name(self) -> str:
        """The name of what redoing makes again, empty if there is nothing."""
        return _name_of(self._history.to_redo)

    def undo(self) -> Change:
        """Undoes the last step that is not undone, as a transaction of its own. LookupError if there is none."""
        return self._turn(self._history.to_undo, "Undo")

    def redo(self) -> Change:
        """Makes the first undone step again. LookupError if there is none."""
        return self._turn(self._history.to_redo, "Redo")

    def _turn(self, named: Named | None, verb: str) -> Change:
        if named is None:
            raise LookupError(f"there is nothing to {verb.lower()}")
        step = msgspec.json.decode(self._storage.documents(history.TABLE)[named.key], type=Step)
        back = reverse_of(step.changes, self._storage.tables)
        turned = structs.replace(step, undone=not step.undone, restore=back)
        return self._store(f"{verb} {_lowered(step.name)}", step.changes, {named.key: _raw(turned)})

    def compact(self) -> None:
        """Takes the journal up into a new snapshot; changes may go on meanwhile."""
        self._storage.compact()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; what was added is already on the disk."""
        self._storage.close()


def _raw(document: Any) -> Raw:
    return Raw(msgspec.json.encode(document))


def _follow(held: dict[str, Any], changes: Mapping[str, Raw | None], kind: type[Any]) -> None:
    """Brings what is held in memory to what was stored."""
    for key, document in changes.items():
        if document is None:
            held.pop(key, None)
        else:
            held[key] = msgspec.json.decode(document, type=kind)


def _announced(name: str, changes: Changes, outcomes: Iterable[Outcome]) -> Change:
    put = {
        table: frozenset(k for k, d in changes.get(table, {}).items() if d is not None)
        for table in (ARTICLES, EVENTS, LINKS)
    }
    return Change(
        name=name,
        articles=put[ARTICLES],
        events=put[EVENTS],
        links=put[LINKS],
        removed=frozenset(key for documents in changes.values() for key, d in documents.items() if d is None),
        outcomes=tuple(outcomes),
    )


def _name_of(step: Named | None) -> str:
    return step.name if step else ""


def _lowered(name: str) -> str:
    """ "Import of 3 articles" within a sentence."""
    return name[:1].lower() + name[1:]
