"""Opening a library: the snapshot, and the journal on top."""

from pathlib import Path
from typing import NamedTuple

from store.library.storage.backups import list_backups
from store.library.storage.errors import EmptyLibraryError, ForeignJournalError, RepairableLibraryError
from store.library.storage.file_identity import SnapshotIdentity
from store.library.storage.file_names import unused_path
from store.library.storage.journal import JournalContents, read_journal
from store.library.storage.snapshot_file import Snapshot, Tables, read_snapshot
from store.runtime.atomic_write import replace_file
from store.runtime.regular_file import read_regular_file

# Looks of a reader at snapshot and journal, between which a writer may take the journal up
TRIES = 5


class LibraryFiles(NamedTuple):
    """What opening read.

    Tables (None if new), last transaction and its state, those of the snapshot, intact journal bytes, repairs.
    """

    tables: Tables | None
    transaction: int
    state: str
    snapshot: SnapshotIdentity
    journal_length: int
    notes: tuple[str, ...]


def journal_path(path: Path) -> Path:
    """The path of a library's journal."""
    return path.with_name(f"{path.name}.journal")


def open_files(path: Path, *, mend: bool) -> LibraryFiles:
    """Read a library; `mend` sets aside a torn journal end.

    Raises DamagedLibraryError with the place of the damage.
    """
    for attempt in range(TRIES):
        snapshot = _snapshot(path)
        journal = _journal(path)
        base = journal.header.base if journal.header else 0
        number = snapshot.transaction if snapshot else 0
        if base <= number:
            return _replayed(path, snapshot, journal, mend=mend)
        if mend or attempt == TRIES - 1:
            break
    raise RepairableLibraryError(f"{path} ends with change {number}, but its journal goes on from change {base}")


def _snapshot(path: Path) -> Snapshot | None:
    if not path.exists():
        return None
    data = read_regular_file(path)
    if not data and not journal_path(path).exists():
        if list_backups(path):
            raise EmptyLibraryError(f"{path} is empty: it has 0 bytes, though there are backups of it")
        return None
    return read_snapshot(data, path) if data else None


def _journal(path: Path) -> JournalContents:
    journal = journal_path(path)
    return read_journal(journal.read_bytes() if journal.exists() else b"", journal)


def _replayed(path: Path, snapshot: Snapshot | None, journal: JournalContents, *, mend: bool) -> LibraryFiles:
    first = snapshot or Snapshot({}, 0)
    if not belongs(first, journal):
        raise ForeignJournalError(
            f"{journal_path(path)} continues another copy of the library, which was replaced while it was open: "
            f"{len(journal.transactions)} changes in it are not part of {path.name}"
        )
    tables, number = first.tables, first.transaction
    for transaction in journal.transactions:
        if transaction.number <= number:
            continue
        if transaction.number != number + 1:
            raise RepairableLibraryError(
                f"{journal_path(path)} is damaged: change {number + 1} is missing before change {transaction.number}"
            )
        transaction.apply(tables)
        number = transaction.number
    is_new = snapshot is None and not journal.transactions
    state = journal.states[-1] if journal.transactions else first.state
    notes = _torn_off(path, journal.torn, mend=mend)
    identity = SnapshotIdentity(first.transaction, first.state)
    return LibraryFiles(None if is_new else tables, number, state, identity, journal.whole, notes)


def belongs(snapshot: Snapshot, journal: JournalContents) -> bool:
    """Whether a journal continues a snapshot.

    Files of 0.1 have no states; their numbers have to do.
    """
    if not journal.transactions or journal.header is None or not snapshot.state:
        return True
    place = snapshot.transaction - journal.header.base
    numbers = [transaction.number for transaction in journal.transactions]
    if numbers != list(range(journal.header.base + 1, journal.header.base + 1 + len(numbers))):
        return True  # damaged, which is said elsewhere
    return 0 <= place < len(journal.states) and journal.states[place] == snapshot.state


def _torn_off(path: Path, torn: bytes, *, mend: bool) -> tuple[str, ...]:
    """What to say of the end of a journal that was not written whole; a line that looks whole is kept aside."""
    if not torn:
        return ()
    said = f"{path}: the last change had not been written whole when the program ended, and was dropped"
    if not mend or b"\n" not in torn:
        return (said,)
    aside = unused_path(path.with_name(f"{path.name}.torn"))
    replace_file(aside, [torn])
    return (f"{said}; what there is of it lies in {aside.name}",)
