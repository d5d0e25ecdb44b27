"""The storage: what is acknowledged is kept, what is damaged is named."""

import json
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from tinydb import TinyDB

from store.library.storage.errors import DamagedLibraryError, ReadOnlyLibraryError
from store.library.storage.journal import JournalHeader, encode_line
from store.library.storage.journal_storage import JournalStorage
from store.library.storage.opening import journal_path
from store.runtime.atomic_write import replace_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.dateline"


def filled(path: Path, *names: str) -> TinyDB:
    """A database, left open, of which each name was stored by a transaction of its own."""
    db = TinyDB(path, storage=JournalStorage)
    for name in names:
        db.insert({"name": name})
    return db


def held(path: Path) -> list[str]:
    """The names that a reader finds."""
    with TinyDB(path, storage=lambda p: JournalStorage(p, read_only=True)) as db:
        return [document["name"] for document in db]


def as_if_killed(path: Path, *names: str) -> None:
    """Leaves the files as they are when the program is killed after its last change."""
    db = filled(path, *names)
    left = {file: file.read_bytes() for file in (path, journal_path(path))}
    db.close()
    for file, data in left.items():
        file.write_bytes(data)


def test_that_a_change_is_in_the_journal_before_it_is_acknowledged(path: Path) -> None:
    db = filled(path, "one")
    before = path.read_bytes()
    db.insert({"name": "two"})
    assert path.read_bytes() == before
    assert b"two" in journal_path(path).read_bytes()
    assert held(path) == ["one", "two"]
    db.close()


def test_that_a_closed_library_is_one_file_that_a_person_can_read(path: Path) -> None:
    filled(path, "one", "two").close()
    assert [file.name for file in path.parent.iterdir() if not file.name.startswith(".")] == ["a.dateline"]
    assert '"1": {"name":"one"},\n"2": {"name":"two"}\n' in path.read_text()
    assert json.loads(path.read_text())["_default"] == {"1": {"name": "one"}, "2": {"name": "two"}}


def test_that_opening_replays_the_journal_of_a_program_that_was_killed(path: Path) -> None:
    as_if_killed(path, "one", "two")
    with TinyDB(path, storage=JournalStorage) as db:
        assert [document["name"] for document in db] == ["one", "two"]
        db.insert({"name": "three"})
    assert held(path) == ["one", "two", "three"]


def test_that_a_torn_last_record_is_dropped_and_said(path: Path) -> None:
    as_if_killed(path, "one", "two")
    journal = journal_path(path)
    journal.write_bytes(journal.read_bytes()[:-7])
    storage = JournalStorage(path)
    assert "had not been written whole" in storage.notes[0]
    storage.close()
    assert held(path) == ["one"]


@pytest.mark.parametrize("records", [1, 2, 3])
def test_that_a_journal_cut_at_any_byte_holds_whole_transactions_only(path: Path, records: int) -> None:
    as_if_killed(path, *["one", "two", "three"][:records])
    journal = journal_path(path)
    data = journal.read_bytes()
    ends = [place + 1 for place, byte in enumerate(data) if byte == ord("\n")]
    for length in range(ends[0], len(data) + 1):
        journal.write_bytes(data[:length])
        whole = sum(end <= length for end in ends) - 1
        assert held(path) == ["one", "two", "three"][:whole]


def test_that_damage_before_intact_changes_is_named_and_nothing_is_touched(path: Path) -> None:
    as_if_killed(path, "one", "two", "three")
    journal = journal_path(path)
    data = journal.read_bytes().replace(b"two", b"tvo")
    journal.write_bytes(data)
    with pytest.raises(DamagedLibraryError, match=r"a\.dateline\.journal is damaged in line 3"):
        JournalStorage(path)
    assert journal.read_bytes() == data


def test_that_a_last_record_which_looks_whole_is_kept_aside(path: Path) -> None:
    as_if_killed(path, "one", "two")
    journal = journal_path(path)
    journal.write_bytes(journal.read_bytes().replace(b"two", b"tvo"))
    storage = JournalStorage(path)
    assert "a.dateline.torn" in storage.notes[0]
    storage.close()
    assert b"tvo" in (path.parent / "a.dateline.torn").read_bytes()


def test_that_a_changed_character_in_the_snapshot_is_named(path: Path) -> None:
    filled(path, "one", "two").close()
    path.write_bytes(path.read_bytes().replace(b"two", b"tvo"))
    with pytest.raises(DamagedLibraryError, match="_default/2 are not as they were stored"):
        JournalStorage(path)


def test_that_flipping_any_bit_is_named_or_changes_nothing(path: Path) -> None:
    filled(path, "one", "two").close()
    data = path.read_bytes()
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x04]) + data[place + 1 :])
        try:
            found = held(path)
        except DamagedLibraryError:
            continue
        assert found == ["one", "two"], f"byte {place} was changed unnoticed"


def test_that_a_journal_of_another_snapshot_is_refused(path: Path) -> None:
    filled(path, "one").close()
    early = path.read_bytes()
    db = filled(path, "two")
    db.storage.compact()  # type: ignore[attr-defined]
    db.insert({"name": "three"})
    late = journal_path(path).read_bytes()
    db.close()
    path.write_bytes(early)
    journal_path(path).write_bytes(late)
    with pytest.raises(DamagedLibraryError, match="goes on from change 2"):
        JournalStorage(path)


def test_that_a_crash_between_new_snapshot_and_shorter_journal_loses_nothing(path: Path) -> None:
    db = filled(path, "one", "two")
    before = journal_path(path).read_bytes()
    db.storage.compact()  # type: ignore[attr-defined]
    db.close()
    journal_path(path).write_bytes(before)
    assert held(path) == ["one", "two"]


def test_that_changes_made_while_the_journal_is_taken_up_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = filled(path, "one")

    def slowly(target: Path, pieces: Iterable[bytes], *renaming: AbstractContextManager[None]) -> None:
        monkeypatch.undo()
        db.insert({"name": "meanwhile"})
        replace_file(target, pieces, *renaming)

    monkeypatch.setattr("store.library.storage.journal_storage.replace_file", slowly)
    db.storage.compact()  # type: ignore[attr-defined]
    assert held(path) == ["one", "meanwhile"]
    db.close()
    assert held(path) == ["one", "meanwhile"]


def test_that_a_long_journal_is_taken_up_in_the_background(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.library.storage.journal_storage.COMPACT_FROM", 2000)
    db = filled(path, *(f"name {number}" for number in range(200)))
    db.close()
    assert held(path) == [f"name {number}" for number in range(200)]
    assert not journal_path(path).exists()


def test_that_a_full_disk_leaves_the_last_state_and_the_next_change_is_stored(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = filled(path, "kept")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("store.library.storage.journal.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        db.insert({"name": "lost"})
    monkeypatch.undo()
    assert [document["name"] for document in db] == held(path) == ["kept"]
    db.insert({"name": "after"})
    assert held(path) == ["kept", "after"]
    db.close()


def test_that_an_exception_undoes_a_whole_transaction(path: Path) -> None:
    db = filled(path, "kept", "changed")

    def interrupted() -> None:
        with db.storage.transaction():  # type: ignore[attr-defined]
            db.insert({"name": "lost"})
            db.update({"name": "else"}, doc_ids=[2])
            db.drop_tables()
            db.insert({"name": "lost too"})
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [document["name"] for document in db] == held(path) == ["kept", "changed"]
    db.close()


def test_that_a_transaction_is_one_record(path: Path) -> None:
    db = filled(path, "one")
    lines = journal_path(path).read_bytes().count(b"\n")
    with db.storage.transaction():  # type: ignore[attr-defined]
        db.insert({"name": "two"})
        db.insert({"name": "three"})
    assert journal_path(path).read_bytes().count(b"\n") == lines + 1
    db.close()


def test_that_nothing_is_stored_after_closing(path: Path) -> None:
    db = filled(path, "one")
    db.close()
    with pytest.raises(ReadOnlyLibraryError, match="is closed"):
        db.insert({"name": "two"})


def test_that_who_comes_second_may_read_and_is_told_why_no_more(path: Path) -> None:
    first = filled(path, "one")
    second = TinyDB(path, storage=JournalStorage)
    assert [document["name"] for document in second] == ["one"]
    with pytest.raises(ReadOnlyLibraryError, match=r"a\.dateline is open in another window or program"):
        second.insert({"name": "two"})
    second.close()
    first.close()


def test_that_a_file_of_tinydb_itself_is_taken_over(path: Path) -> None:
    path.write_text('{"_default": {"1": {\n "name": "one"}}}')
    with TinyDB(path, storage=JournalStorage) as db:
        db.insert({"name": "two"})
    assert held(path) == ["one", "two"]


@pytest.mark.parametrize("content", ["not json", "[1, 2]", '{"articles": 3}'])
def test_that_a_foreign_file_is_refused_and_left_as_it_is(path: Path, content: str) -> None:
    path.write_text(content)
    with pytest.raises(DamagedLibraryError, match=r"a\.dateline"):
        JournalStorage(path)
    assert path.read_text() == content


def test_that_a_journal_of_a_newer_dateline_is_refused(path: Path) -> None:
    as_if_killed(path, "one")
    journal_path(path).write_bytes(encode_line(JournalHeader(99, 0)))
    with pytest.raises(DamagedLibraryError, match="newer Dateline"):
        JournalStorage(path)


def test_that_a_library_stays_shared_with_whom_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    replace_file(path, [b"{}"])
    path.chmod(0o640)
    replace_file(path, [b"[]"])
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"[]", 0o640)
