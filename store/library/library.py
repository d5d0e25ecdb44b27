"""The library: documents in memory and on disk, changed by transactions."""

import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Self

import msgspec
from msgspec import Raw, structs

from store.library.consensus.review_state import accept_events
from store.library.consensus.user_values import release_fields, set_user_values
from store.library.importing.article_import import ArticleImport, prepare_import
from store.library.importing.library_import import prepare_join
from store.library.links.computed_links import visible_links
from store.library.state.changes import Change, join_changes, summarize_change
from store.library.state.document_store import DocumentChanges, Documents, decode_changes
from store.library.state.integrity import refuse_new_faults
from store.library.state.merge_proposals import MergeProposals
from store.library.state.nearest import nearest_events
from store.library.state.prepared_change import PreparedChange, StaleChangeError, prepare_change
from store.library.state.transaction import Transaction
from store.library.storage import backups, history
from store.library.storage.copying import write_copy
from store.library.storage.errors import RepairableLibraryError
from store.library.storage.history import History, NamedStep, PastStep, UndoStep, reverse_of
from store.library.storage.journal_storage import Changes, JournalStorage
from store.library.storage.migrations.steps import SCHEMA, migrate_tables, read_schema
from store.library.storage.snapshot_file import snapshot_pieces
from store.model.documents import CONFIRMED, REJECTED, Article, Event, Link, Proposal, Reading
from store.model.event_outline import EventOutline
from store.model.partial_dates import utc_now
from store.runtime.gc_pause import collector_paused

Listener = Callable[[Change], None]
# What fields are called in the names of changes, where not by their own names
CALLED = {
    "start": "date", "end": "date", "approximate": "date", "actors": "states", "missile_class": "class",
    "range_km": "range", "apogee_km": "apogee", "flight_min": "flight time",
}  # fmt: skip


class Library:
    """An open library. Every change is one undoable transaction.

    Listeners hear of each transaction once, on the thread that made it; all calls must come from one thread. Opening
    raises DamagedLibraryError. A library open elsewhere is read-only: `read_only_because` says why, and changes raise
    ReadOnlyLibraryError. Changes raise OSError if the disk fails, and then nothing is changed.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._storage = JournalStorage(path, read_only=read_only)
        self.path = self._storage.path
        try:
            self._open()
        except BaseException:
            self._storage.close()
            raise

    def _open(self) -> None:
        self._listeners: list[Listener] = []
        with collector_paused():
            tables = self._in_this_form()
            self._documents = self._decoded(tables)
        self._history = History(tables.get(history.TABLE, {}))

    def _in_this_form(self) -> Mapping[str, dict[str, Raw]]:
        """The tables, brought into the form of this program if they are of an older one."""
        tables = self._storage.tables
        schema = read_schema(tables, self.path)
        if schema == SCHEMA:
            if not self.read_only_because:
                self._keep_backup(tables)
            return tables
        new = migrate_tables(tables, self.path)
        self._decoded(new)  # before anything is stored
        if self.read_only_because:
            return new
        why = f", before form {SCHEMA}"
        self._keep_backup(tables, why)
        self._storage.commit(new, tables_dropped=list(tables))
        return self._storage.tables

    def _keep_backup(self, tables: Mapping[str, dict[str, Raw]], why: str = "") -> None:
        storage = self._storage
        backups.keep_backup(self.path, dict(tables), storage.transaction_number, storage.state, date.today(), why)

    def _decoded(self, tables: Mapping[str, Mapping[str, Raw]]) -> Documents:
        with self._naming_the_file():
            return Documents(tables)

    @contextmanager
    def _naming_the_file(self) -> Iterator[None]:
        try:
            yield
        except msgspec.DecodeError as error:
            raise RepairableLibraryError(f"{self.path}: {error}") from error

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles by id."""
        return self._documents.articles

    @property
    def events(self) -> Mapping[str, Event]:
        """The events by id."""
        return self._documents.events

    def event_outlines(self) -> Iterator[Event | EventOutline]:
        """The parts of each event from which columns are made."""
        return self._documents.events.outlines()

    def decode_some(self, count: int) -> bool:
        """Decode so many events of a large library ahead.

        Returns whether there are more. Raises RepairableLibraryError for a damaged one.
        """
        with self._naming_the_file():
            return self._documents.events.decode_some(count)

    @property
    def links(self) -> Mapping[str, Link]:
        """Stored links by id: stated, made by the user, or judged."""
        return self._documents.links

    @property
    def proposals(self) -> Mapping[str, Proposal]:
        """Proposals by id: possible merges, and pairs kept apart."""
        return self._documents.proposals

    def events_of_article(self, article: str) -> Collection[str]:
        """Ids of the events that an article reports."""
        return self._documents.events_of_article(article)

    def links_of(self, event: str) -> dict[str, Link]:
        """Visible links of an event by id, including computed ones."""
        stored = {key: self.links[key] for key in sorted(self._documents.links_of(event))}
        return visible_links(stored, self._documents.computed.of(event))

    def every_link(self) -> dict[str, Link]:
        """All visible links by id, including computed ones: 15 µs an event."""
        return visible_links(self.links, self._documents.computed.all())

    def current_id(self, key: str) -> str | None:
        """The event with an id, or the one it was merged into.

        None for neither.
        """
        return self._documents.current_id(key)

    @property
    def to_review(self) -> Mapping[str, str]:
        """Events to review: NEW or WAITING by id, in order of arrival."""
        return self._documents.reviews.open

    @property
    def undated(self) -> Collection[str]:
        """Ids of the events without a date."""
        return self._documents.undated.keys()

    def like(self, event: str, most: int) -> list[Event]:
        """Candidates for a merge: proposed ones, then the nearest of its kind."""
        asked = list(self.merge_proposals.on(event))
        return [self.events[key] for key in [*asked, *nearest_events(self.events, event, most, asked)]]

    @property
    def merge_proposals(self) -> MergeProposals:
        """Which events may be one."""
        return MergeProposals(self._documents)

    @property
    def read_only_because(self) -> str:
        """Why the library is read-only, for the user.

        "" if it is not.
        """
        return self._storage.read_only_because

    @property
    def notes(self) -> tuple[str, ...]:
        """What opening found and repaired, one sentence each."""
        return self._storage.notes

    @property
    def transaction_number(self) -> int:
        """The number of the last transaction."""
        return self._storage.transaction_number

    @property
    def last_step_digest(self) -> int:
        """A number that differs between libraries and between their histories."""
        steps = self._storage.documents(history.TABLE)
        return zlib.crc32(steps[max(steps)]) if steps else 0

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each transaction."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    # ---- changes --------------------------------------------------------------------
    def add(
        self, readings: Sequence[Reading], name: str = "", *, again: bool = False, threshold: float | None = None
    ) -> Change:
        """Store readings in one transaction, merging what is known.

        Args:
            again: Replace the reports of stored articles instead of skipping them.
            threshold: Confidence, 0 to 1, from which new events need no acceptance.
        """
        return self.commit(self.prepare(readings, name, again=again, threshold=threshold))

    def prepare(
        self, readings: Sequence[Reading], name: str = "", *, again: bool = False, threshold: float | None = None
    ) -> PreparedChange:
        """Prepare what `add` does, for `commit`.

        May be called on another thread: a change meanwhile makes it fail, or `commit` refuse its result.
        """
        return prepare_import(
            self._documents, self.transaction_number, readings, name, again=again, threshold=threshold
        )

    def prepare_join(
        self,
        name: str,
        articles: Iterable[Article],
        events: Iterable[Event],
        links: Mapping[str, Link],
        proposals: Mapping[str, Proposal],
    ) -> PreparedChange:
        """Prepare the import of another library's documents, for `commit`.

        Existing ones stay. Threads: see `prepare`.

        Raises FaultyChangeError for what `dateline check` would fault.
        """
        return prepare_join(self._documents, self.transaction_number, name, articles, events, links, proposals)

    def commit(self, prepared: PreparedChange) -> Change:
        """Store a prepared change. Raises StaleChangeError after another change."""
        if prepared.based_on != self.transaction_number:
            raise StaleChangeError(prepared.name)
        return self._commit(prepared)

    def add_slice(self, reading: Reading, name: str, *, after: str = "") -> Change:
        """Store further events of an article, as another slice.

        The listeners hear of it by `announce`.

        Args:
            reading: The article, and events that it has not told yet.
            name: The name of the import.
            after: `last_step` when the slice before was stored. If it still is the last, one undo reverts both.
        """
        transaction = Transaction(self._documents)
        with collector_paused():
            outcome = ArticleImport(transaction, utc_now(), is_slice=True).take(reading)
            is_continuation = bool(after) and after == self.last_step
            prepared = prepare_change(name, transaction.changes(), [outcome], self.transaction_number)
            return self._commit(prepared, is_continuation=is_continuation, is_quiet=True)

    def announce(self, changes: Sequence[Change]) -> None:
        """Call the listeners once for several changes of `add_slice`."""
        if changes:
            self._call_listeners(join_changes(changes))

    def postpone_compaction(self, is_postponed: bool) -> None:
        """Let the journal grow during many changes.

        False compacts it, in the background.
        """
        self._storage.postpone_compaction(is_postponed)

    @property
    def last_step(self) -> str:
        """Key of the last undo step, "" if none."""
        return self._history.last_key

    def edit(
        self,
        name: str,
        *,
        articles: Iterable[Article] = (),
        events: Iterable[Event] = (),
        links: Mapping[str, Link] | None = None,
        proposals: Mapping[str, Proposal] | None = None,
        removed: Iterable[str] = (),
    ) -> Change:
        """Put documents, and remove others with their links.

        Raises ValueError for an event under the id of a merged one.
        """
        transaction = Transaction(self._documents)
        for article in articles:
            transaction.articles[article.id] = article
        for event in events:
            transaction.overwrite(event)
        for key, link in (links or {}).items():
            transaction.links[key] = link
        for key, proposal in (proposals or {}).items():
            transaction.proposals[key] = proposal
        transaction.remove(removed)
        return self._change(name, transaction.changes())

    def write(self, name: str, documents: DocumentChanges) -> Change:
        """Put documents by table and id; None drops one.

        Raises FaultyChangeError for what `dateline check` would fault.
        """
        transaction = Transaction(self._documents)
        transaction.write(documents)
        refuse_new_faults(self, transaction)
        return self._change(name, transaction.changes())

    def set_values(self, event: str, values: Mapping[str, object]) -> Change:
        """Set fields of an event (`consensus.FIELDS`) to the user's values."""
        named = ", ".join(dict.fromkeys(CALLED.get(name, name.replace("_", " ")) for name in values))
        return self.edit(f"Change of {named}", events=[set_user_values(self.events[event], values)])

    def accept(self, events: Iterable[str]) -> Change:
        """Accept events; waiting ones become visible."""
        there = accept_events(self.events[key] for key in events if key in self.events)
        named = f"“{there[0].title}”" if len(there) == 1 else f"{len(there)} events"
        return self.edit(f"Accept {named}", events=there)

    def release(self, event: str, fields: Iterable[str]) -> Change:
        """Leave fields that the user set to the reports again."""
        freed = release_fields(self.events[event], fields, self.articles)
        return self.edit(f"Change of “{freed.title}” back to its reports", events=[freed])

    def judge(self, key: str, link: Link, verdict: str) -> Change:
        """Confirm or reject a link; a computed link keeps its verdict."""
        verb = {CONFIRMED: "Confirm", REJECTED: "Reject"}.get(verdict, "Leave open")
        return self.edit(f"{verb} link", links={key: structs.replace(link, verdict=verdict)})

    def merge(self, target: str, other: str) -> Change:
        """Merge two events under the id of `target`.

        Raises KeyError for an unknown id, ValueError for the same id twice.
        """
        if target == other:
            raise ValueError("an event cannot be merged with itself")
        transaction = Transaction(self._documents)
        one = transaction.merge(target, other)
        return self._change(f"Merge into “{one.title}”", transaction.changes())

    def split(self, event: str, part: str) -> Change:
        """Split a part off a merged event.

        Raises LookupError if it is no part.
        """
        transaction = Transaction(self._documents)
        _, out = transaction.split(event, part)
        return self._change(f"Split off “{out.title}”", transaction.changes())

    def keep_apart(self, one: str, two: str) -> Change:
        """Note that two events are different; they are not proposed again."""
        transaction = Transaction(self._documents)
        transaction.keep_apart(one, two)
        return self._change(f"Keep “{self.events[one].title}” apart", transaction.changes())

    def _change(self, name: str, documents: DocumentChanges) -> Change:
        """Store changes as a step that can be undone."""
        return self._commit(prepare_change(name, documents, (), self.transaction_number))

    def _commit(self, prepared: PreparedChange, *, is_continuation: bool = False, is_quiet: bool = False) -> Change:
        name, documents, encoded, outcomes, _ = prepared
        if not any(documents.values()):
            return Change(name=name, outcomes=outcomes)
        step = UndoStep(
            name=name, at=utc_now(), restore=reverse_of(encoded, self._storage.tables), is_continuation=is_continuation
        )
        steps = self._history.with_step(self._storage.transaction_number + 1, step)
        self._store(encoded, steps)
        change = summarize_change(name, encoded, outcomes, self._documents.events)
        return self._announce(change, documents, encoded, is_quiet=is_quiet)

    def _store(self, changes: Changes, steps: Mapping[str, Raw | None]) -> None:
        """Store changes and the steps of the history in one transaction."""
        with self._storage.transaction() as transaction:
            if not self._storage.documents("about"):
                transaction.change({"about": {"1": _raw({"program": "Dateline", "schema": SCHEMA})}}, [])
            transaction.change({**changes, history.TABLE: steps}, [])
        self._history.take_in(steps)

    def _announce(
        self, change: Change, documents: DocumentChanges, encoded: Changes, *, is_quiet: bool = False
    ) -> Change:
        """Bring memory up to what is stored, and call the listeners."""
        self._documents.apply(documents, encoded)
        if not is_quiet:
            self._call_listeners(change)
        return change

    def _call_listeners(self, change: Change) -> None:
        for listener in list(self._listeners):
            listener(change)

    @property
    def undo_name(self) -> str:
        """Name of the step that undo reverts, "" if none."""
        return named.name if (named := self._history.to_undo) else ""

    @property
    def redo_name(self) -> str:
        """Name of the step that redo repeats, "" if none."""
        return named.name if (named := self._history.to_redo) else ""

    def history_of(self, event: str) -> list[PastStep]:
        """Steps that changed an event, latest first."""
        return self._history.of(event, self._storage.documents(history.TABLE))

    def undo(self) -> Change:
        """Undo the last step, as a new transaction. Raises LookupError if none."""
        return self._turn(self._history.to_undo, "Undo")

    def redo(self) -> Change:
        """Redo the first undone step. Raises LookupError if none."""
        return self._turn(self._history.to_redo, "Redo")

    def _turn(self, named: NamedStep | None, verb: str) -> Change:
        if named is None:
            raise LookupError(f"there is nothing to {verb.lower()}")
        turn = self._history.turn(named, self._storage.tables)
        self._store(turn.changes, turn.steps)
        name = f"{verb} {turn.name[:1].lower()}{turn.name[1:]}"
        change = summarize_change(name, turn.changes, (), self._documents.events)
        return self._announce(change, decode_changes(turn.changes), turn.changes)

    def copy_to(self, path: Path) -> None:
        """Write a copy with its history, replacing any library there.

        Raises OSError if the target is open or cannot be written.
        """
        write_copy(path, snapshot_pieces(self._storage.tables, self._storage.transaction_number, self._storage.state))

    def compact(self) -> None:
        """Write a snapshot that takes up the journal.

        Changes may go on meanwhile.
        """
        self._storage.compact()

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, also to leave its place to another file."""
        return self._storage.is_closed

    @property
    def is_replaced(self) -> bool:
        """Whether another program has put another file in the library's place."""
        return self._storage.is_replaced

    def keep_mine(self) -> Path:
        """Restore this library; returns where the other one lies."""
        return self._storage.keep_mine()

    def keep_other(self) -> Path:
        """Write this library beside the new file; returns where.

        The library is closed then.
        """
        return self._storage.keep_other()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files; every change is already on disk."""
        self._storage.close()


def _raw(document: Any) -> Raw:
    return Raw(msgspec.json.encode(document))
