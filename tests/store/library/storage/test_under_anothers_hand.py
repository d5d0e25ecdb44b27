"""A library whose files others rename, replace, link, delete and damage: nothing acknowledged is lost unnamed."""

import os
import shutil
import threading
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec import Raw

from store.library.library import Library
from store.library.maintenance.repair import repair_library
from store.library.state.integrity import find_faults
from store.library.storage.backups import backup_folder, keep_backup, list_backups
from store.library.storage.errors import EmptyLibraryError, ForeignJournalError, ReplacedLibraryError
from store.library.storage.opening import journal_path
from store.model.documents import Event, Facts
from store.runtime.atomic_write import replace_file


def typed(key: str) -> Event:
    return Event(id=key, kind="meeting", title=f"title of {key}", facts=Facts(start="2023-03-16"))


def add(library: Library, *keys: str) -> None:
    library.edit("Add", events=[typed(key) for key in keys])


def events(path: Path) -> list[str]:
    with Library(path, read_only=True) as library:
        return sorted(library.events)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library of two events."""
    with Library(tmp_path / "a.dateline") as library:
        add(library, "one", "two")
    return tmp_path / "a.dateline"


def replaced_by_another_machine(path: Path) -> None:
    """As a program does that synchronizes: a copy grows elsewhere and takes the file's place."""
    elsewhere = path.with_name("elsewhere") / path.name
    elsewhere.parent.mkdir(exist_ok=True)
    shutil.copy(path, elsewhere)
    with Library(elsewhere) as other:
        add(other, *(f"other{n}" for n in range(10)))
    elsewhere.replace(path)


# ---- one library, several names ----------------------------------------------------
def test_that_a_symlink_stays_one_and_leads_to_the_same_journal_and_lock(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.dateline"
    link.symlink_to(path)
    with Library(link) as library:
        add(library, "three")
        assert journal_path(path).exists()
        second = Library(path)
        assert "open in another window" in second.read_only_because
        second.close()
    assert link.is_symlink()
    assert events(path) == ["one", "three", "two"]


def test_that_a_relative_path_and_an_absolute_one_are_the_same_library(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    with Library(Path(path.name)) as library:
        assert library.path == path


def test_that_a_second_writer_is_refused_by_a_hard_link(path: Path, tmp_path: Path) -> None:
    os.link(path, tmp_path / "hard.dateline")
    with Library(path) as library:
        add(library, "three")
        second = Library(tmp_path / "hard.dateline")
        assert "open in another window" in second.read_only_because
        second.close()


def test_that_a_second_writer_is_refused_when_the_lock_file_was_deleted(path: Path) -> None:
    with Library(path) as library:
        library.compact()
        path.with_name(f".{path.name}.lock").unlink()
        second = Library(path)
        assert "open in another window" in second.read_only_because
        second.close()
        add(library, "three")
        library.compact()
        third = Library(path)
        assert "open in another window" in third.read_only_because
        third.close()


# ---- replaced under the running program -----------------------------------------------
def test_that_a_replaced_library_is_noticed_at_the_next_change_and_nothing_is_overwritten(path: Path) -> None:
    library = Library(path)
    add(library, "mine")
    replaced_by_another_machine(path)
    assert library.is_replaced
    with pytest.raises(ReplacedLibraryError, match="another program has put another file"):
        add(library, "refused")
    with pytest.raises(ReplacedLibraryError):
        library.compact()
    assert "refused" not in library.events
    aside = library.keep_other()
    assert events(aside) == ["mine", "one", "two"]
    assert len(events(path)) == 12
    assert not journal_path(path).exists()


def test_that_mine_can_stay_and_the_other_is_put_aside(path: Path) -> None:
    library = Library(path)
    add(library, "mine")
    replaced_by_another_machine(path)
    aside = library.keep_mine()
    add(library, "later")
    library.close()
    assert events(path) == ["later", "mine", "one", "two"]
    assert len(events(aside)) == 12


def test_that_closing_keeps_both_sides(path: Path) -> None:
    library = Library(path)
    add(library, "mine")
    replaced_by_another_machine(path)
    library.close()
    (aside,) = path.parent.glob("a (from this window, *).dateline")
    assert events(aside) == ["mine", "one", "two"]
    assert len(events(path)) == 12


def test_that_a_library_that_was_touched_or_copied_back_is_not_taken_for_replaced(path: Path) -> None:
    with Library(path) as library:
        path.touch()
        add(library, "three")
        copy = path.with_name("copy")
        shutil.copy(path, copy)
        copy.replace(path)
        add(library, "four")
    assert events(path) == ["four", "one", "three", "two"]


def test_that_a_journal_which_continues_another_copy_is_named_and_kept(path: Path) -> None:
    library = Library(path)
    add(library, "mine")
    journal = journal_path(path).read_bytes()
    replaced_by_another_machine(path)
    library.close()
    journal_path(path).write_bytes(journal)  # as if it had been killed
    with pytest.raises(ForeignJournalError, match="1 changes in it are not part of"):
        Library(path)
    said = repair_library(path)
    assert said[0] == "the journal continues another copy of the library; its 1 changes were not applied"
    assert path.with_name("a.dateline.journal.damaged").read_bytes() == journal
    assert len(events(path)) == 12


def test_that_a_kill_between_snapshot_and_journal_is_no_foreign_journal(path: Path) -> None:
    """The snapshot has taken the journal up, which still begins before it."""
    library = Library(path)
    add(library, "three")
    add(library, "four")
    journal = journal_path(path).read_bytes()
    library.compact()
    add(library, "five")
    library.close()
    snapshot = path.read_bytes()
    with Library(path) as library:
        library.undo()
    path.write_bytes(snapshot)
    journal_path(path).write_bytes(journal)
    with pytest.raises(ForeignJournalError):  # the journal ends before the snapshot: it is not its own
        Library(path)


def test_that_two_compactions_at_once_lose_no_change(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(path)
    add(library, "three")
    whole, begun = replace_file, threading.Event()

    def slowly(*arguments: object) -> None:
        begun.set()
        time.sleep(0.2)
        whole(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("store.library.storage.journal_storage.replace_file", slowly)
    background = threading.Thread(target=library.compact)
    background.start()
    begun.wait()
    monkeypatch.setattr("store.library.storage.journal_storage.replace_file", whole)
    add(library, "four")
    library.compact()
    background.join()
    kept = (path.read_bytes(), journal_path(path).read_bytes())
    library.close()
    path.write_bytes(kept[0])
    journal_path(path).write_bytes(kept[1])
    assert events(path) == ["four", "one", "three", "two"]


# ---- files that lie beside it ------------------------------------------------------------
def test_that_left_over_files_of_killed_writers_go(path: Path) -> None:
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    left = [path.with_name(f".{path.name}.0a1b2c3d.new"), folder / f".{path.stem} 2026-01-01.dateline.0a1b2c3d.new"]
    others = [path.with_name(".other.dateline.0a1b2c3d.new"), path.with_name(f".{path.name}.notes.new")]
    for file in (*left, *others):
        file.write_text("x")
    Library(path).close()
    assert not any(file.exists() for file in left)
    assert all(file.exists() for file in others)


def test_that_backups_go_by_their_own_day_though_the_clock_was_ahead(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    for first in (date(2099, 1, 1), date(2026, 11, 22)):
        for number in range(9):
            keep_backup(path, {"t": {"1": Raw(b"{}")}}, 1, "", first + timedelta(days=number))
    days = [backup.stem[2:] for backup in list_backups(path)]
    assert days[:7] == [f"2026-11-{day}" for day in range(24, 31)]
    assert len(days) == 14


def test_that_the_backups_of_a_name_with_a_line_break_are_found(tmp_path: Path) -> None:
    path = tmp_path / "a\nb.dateline"
    with Library(path) as library:
        add(library, "one")
    Library(path).close()
    assert len(list_backups(path)) == 1


def test_that_an_empty_file_offers_its_backups(path: Path) -> None:
    Library(path).close()
    path.write_bytes(b"")
    with pytest.raises(EmptyLibraryError, match="0 bytes, though there are backups"):
        Library(path)
    assert repair_library(path)[0].startswith("the library was empty; it is as it was on ")
    assert events(path) == ["one", "two"]


def test_that_an_empty_file_without_backups_is_a_new_library(tmp_path: Path) -> None:
    path = tmp_path / "new.dateline"
    path.touch()
    with Library(path) as library:
        add(library, "one")
    assert events(path) == ["one"]


@pytest.mark.parametrize("letter", ["a", "한"])
def test_that_too_long_a_name_is_refused_when_the_library_is_made(tmp_path: Path, letter: str) -> None:
    size = len(letter.encode())
    with pytest.raises(OSError, match="the name is longer than"):
        Library(tmp_path / f"{letter * (230 // size)}.dateline")
    longest = tmp_path / f"{letter * (190 // size)}.dateline"
    with Library(longest) as library:
        add(library, "one")
    Library(longest).close()
    assert len(list_backups(longest)) == 1


def test_that_a_journal_that_cannot_be_removed_does_not_keep_a_library_from_closing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(path)
    add(library, "three")
    monkeypatch.setattr(Path, "unlink", _refuse)
    library.close()
    monkeypatch.undo()
    assert events(path) == ["one", "three", "two"]


def _refuse(_path: Path, *_: object, **__: object) -> None:
    raise OSError(5, "Input/output error")


# ---- repair ------------------------------------------------------------------------------
def test_that_a_missing_change_is_named_by_its_number(path: Path) -> None:
    lines = _killed_with_four_changes(path)
    journal_path(path).write_bytes(b"".join(lines[:2] + lines[3:]))
    said = repair_library(path)
    assert said[0] == "change 3 is missing"
    assert not any("nothing is lost" in one for one in said)


def test_that_a_damaged_line_break_costs_nothing(path: Path) -> None:
    lines = _killed_with_four_changes(path)
    for place in (0, 1, 2):
        broken = [line[:-1] + b"\x0b" if n == place else line for n, line in enumerate(lines)]
        journal_path(path).write_bytes(b"".join(broken))
        said = repair_library(path)
        assert said[0].startswith("nothing is lost"), said
        assert events(path) == ["one", "two", "x0", "x1", "x2", "x3"]
        lines = _killed_with_four_changes(path)


def _killed_with_four_changes(path: Path) -> list[bytes]:
    """Undo earlier changes, make four, and leave the journal as a kill does; returns its lines."""
    for old in path.parent.glob("a.dateline*"):
        old.unlink()
    with Library(path) as library:
        add(library, "one", "two")
    snapshot = path.read_bytes()
    library = Library(path)
    for number in range(4):
        add(library, f"x{number}")
    journal = journal_path(path).read_bytes()
    library.close()
    path.write_bytes(snapshot)
    journal_path(path).write_bytes(journal)
    return journal.splitlines(keepends=True)


def test_that_undo_works_in_a_repaired_library(path: Path) -> None:
    with Library(path) as library:
        for number in range(5):
            add(library, f"x{number}")
    path.write_bytes(path.read_bytes().replace(b'"_snapshot"', b'"_snapshoT"', 1))
    assert repair_library(path)
    with Library(path) as library:
        add(library, "last")
        library.undo()
        assert "last" not in library.events
        assert len(library.events) == 7
        assert find_faults(library) == []


def test_that_a_second_repair_keeps_the_files_of_the_first(path: Path) -> None:
    for word in (b"title of one", b"title of two"):
        path.write_bytes(path.read_bytes().replace(word, b"tirle of xxx", 1))
        repair_library(path)
    assert path.with_name("a.dateline.damaged").exists()
    assert path.with_name("a.dateline.damaged.2").exists()
