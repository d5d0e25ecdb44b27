"""The power fails at any moment: what was acknowledged is there, and what was not is there whole or not at all."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from store.library.library import Library
from store.library.state.integrity import find_faults
from store.model.documents import Event, Facts, Link
from tests.support.recorded_disk import RecordedDisk, lose_power

DRAWS = 2 * int(os.environ.get("DATELINE_TORTURE", "1"))
"""States that are made up for each moment."""

Titles = dict[str, str]


class Session:
    """Changes of a library, each acknowledged before the next begins; `states` are the titles after each."""

    def __init__(self, path: Path, disk: RecordedDisk) -> None:
        self._path, self._disk = path, disk
        self.states: list[Titles] = [{}]
        self.library = Library(path)

    def change(self, act: Callable[[Library], object]) -> None:
        self._disk.begun += 1
        # While it is under way, the disk may hold it; which titles it will bring is known only afterwards
        act(self.library)
        self.states.append(titles_of(self.library))
        self._disk.done = self._disk.begun
        self._disk.note()

    def edit(self, number: int, size: int = 0) -> None:
        event = Event(
            id=f"e{number % 7}", kind="drill", title=f"T{number}", notes="x" * size, facts=Facts(start="2023")
        )
        link = {"l": Link(source="e0", target="e0", relation="before")} if number > 7 else {}
        self.change(lambda library: library.edit(f"Edit {number}", events=[event], links=link))

    def open_again(self) -> None:
        self.library.close()
        self._disk.note()
        self.library = Library(self._path)


def titles_of(library: Library) -> Titles:
    return {key: event.title for key, event in library.events.items()}


def write_a_few(session: Session) -> None:
    for number in range(12):
        session.edit(number)


def write_compact_and_undo(session: Session) -> None:
    for number in range(6):
        session.edit(number, size=1500)
        session.library.compact()
        if number % 2:
            session.change(Library.undo)
    session.change(Library.redo)


def open_and_close(session: Session) -> None:
    for number in range(6):
        session.edit(number)
        session.edit(number + 7, size=700)
        session.open_again()


SESSIONS = [write_a_few, write_compact_and_undo, open_and_close]


@pytest.mark.parametrize("run", SESSIONS)
def test_that_what_was_acknowledged_survives_a_power_loss_at_any_moment(
    tmp_path: Path, run: Callable[[Session], None]
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        disk = RecordedDisk(tmp_path / "disk", patched)
        (tmp_path / "disk").mkdir()
        session = Session(tmp_path / "disk" / "a.dateline", disk)
        run(session)
        session.library.close()
        disk.note()
    tried = 0
    for number, moment in enumerate(disk.moments):
        draw = random.Random(number)
        for _ in range(DRAWS):
            tried += 1
            folder = tmp_path / f"{tried}"
            folder.mkdir()
            lose_power(moment, draw, folder)
            possible = session.states[moment.done : moment.begun + 1]
            with Library(folder / "a.dateline") as library:
                assert titles_of(library) in possible, (number, moment.done)
                assert find_faults(library) == []
                library.edit("Go on", events=[Event(id="new", kind="drill", title="New", facts=Facts(start="2023"))])
            with Library(folder / "a.dateline") as library:
                assert library.events["new"].title == "New"
    assert tried > 30 * DRAWS, "each sync, rename and removal is a moment"


def test_that_a_change_which_is_not_synced_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above can fail: a storage that forgets to sync its journal loses acknowledged changes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = RecordedDisk(folder, monkeypatch)
    path = folder / "journal"
    with path.open("wb", buffering=0) as file:
        file.write(b"header\n")
        os.fsync(file.fileno())
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
        file.write(b"acknowledged\n")
        disk.note()
    left = set()
    for seed in range(40):
        lose_power(disk.moments[-1], random.Random(seed), tmp_path / f"{seed}")
        left.add((tmp_path / f"{seed}" / "journal").read_bytes())
    assert {b"header\n", b"header\nacknowledged\n"} < left
    assert any(0 in one for one in left)
