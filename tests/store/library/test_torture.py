"""Torture: a writer is killed at random moments, the disk fills up, bits flip; what was acknowledged is there, or named.

`make torture` does it ten times as long.
"""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path
from typing import NamedTuple

import pytest

from store.library.library import Library
from store.library.maintenance.repair import repair_library
from store.library.state.integrity import find_faults
from store.library.storage.errors import DamagedLibraryError
from store.library.storage.opening import journal_path
from store.model.documents import Event, Facts
from tests.support.paths import ROOT

ROUNDS = int(os.environ.get("DATELINE_TORTURE", "1"))
KILLS = 50
"""Kills a round; a child starts in 0.3 s."""


class Told(NamedTuple):
    """What a killed writer has told: its transactions by number, and the number of the last that was acknowledged."""

    begun: dict[int, list[str]]
    acknowledged: int


def killed_after(path: Path, seed: int, seconds: float, limit: int = 0) -> Told:
    """Runs a writer until it is killed, or stopped by a limit of the size of its files in bytes."""
    words = [sys.executable, "-m", "tests.support.killed_writer", str(path), str(seed)]
    if limit:
        words = ["bash", "-c", f"trap '' XFSZ; ulimit -f {limit // 1024}; exec \"$@\"", "bash", *words]
    root = ROOT
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root)
    assert child.stdout is not None
    assert child.stderr is not None
    assert child.stdout.readline() == "open\n", child.stderr.read()
    killer = threading.Timer(seconds, child.kill)
    killer.start()
    lines = child.stdout.read().split("\n")[:-1]  # of the last line a part may have been told
    killer.cancel()
    child.wait()
    child.stdout.close()
    child.stderr.close()
    begun = {int(line.split()[1]): line.split()[2:] for line in lines if line.startswith("begun")}
    return Told(begun, max((int(line.split()[1]) for line in lines if line.startswith("done")), default=0))


class Model:
    """The titles that the events must have."""

    def __init__(self) -> None:
        self.titles: dict[str, str] = {}
        self.transactions = 0

    def compare(self, path: Path, told: Told) -> None:
        """Every acknowledged transaction is there, and of one that was only begun all or nothing."""
        done = {number: keys for number, keys in told.begun.items() if number <= told.acknowledged}
        self.transactions += len(done)
        for number, keys in done.items():
            self.titles |= dict.fromkeys(keys, str(number))
        with Library(path) as library:
            stored = {key: event.title for key, event in library.events.items()}
            for number, keys in told.begun.items():
                if number not in done and str(number) in stored.values():
                    self.titles |= dict.fromkeys(keys, str(number))
            assert stored == self.titles
            assert find_faults(library) == []


@pytest.mark.parametrize("part", range(5))
def test_that_every_acknowledged_transaction_survives_a_kill_at_any_moment(tmp_path: Path, part: int) -> None:
    chance = random.Random(part)
    model = Model()
    for number in range(ROUNDS * KILLS // 5):
        told = killed_after(tmp_path / "a.dateline", 1000 * part + number, chance.uniform(0, 0.15))
        model.compare(tmp_path / "a.dateline", told)
    assert model.transactions > KILLS // 5


@pytest.mark.parametrize("limit", [8_192, 20_480, 45_056])
def test_that_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path: Path, limit: int) -> None:
    told = killed_after(tmp_path / "a.dateline", limit, 60, limit)
    assert told.acknowledged
    Model().compare(tmp_path / "a.dateline", told)


def test_that_flipped_bytes_are_named_and_what_is_intact_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    with Library(path) as library:
        library.edit("Add", events=[_event(number) for number in range(40)])
    sound = path.read_bytes()
    library = Library(path)
    for number in range(40, 60):
        library.edit("Add", events=[_event(number)])
    journal = journal_path(path).read_bytes()
    library.close()
    for seed in range(40 * ROUNDS):
        path.write_bytes(sound)
        journal_path(path).write_bytes(journal)
        _flip(random.Random(seed), path, journal_path(path))
        _assert_there_or_named(path)


def _event(number: int) -> Event:
    return Event(id=f"e{number}", kind="launch", title=f"title {number}", facts=Facts(), notes="words " * 20)


def _flip(chance: random.Random, *files: Path) -> None:
    """Changes some bytes of one of the files."""
    file = chance.choice(files)
    data = bytearray(file.read_bytes())
    for place in chance.sample(range(len(data)), chance.randint(1, 3)):
        data[place] ^= 1 << chance.randrange(8)
    file.write_bytes(bytes(data))


def _assert_there_or_named(path: Path) -> None:
    whole = {f"e{number}" for number in range(60)}
    try:
        with Library(path) as library:
            assert library.events.keys() == whole or library.notes
            return
    except DamagedLibraryError:
        pass
    said = " ".join(repair_library(path))
    with Library(path) as library:
        lost = whole - library.events.keys()
        changed = [key for key in whole & library.events.keys() if library.events[key] != _event(int(key[1:]))]
        assert len(lost) + len(changed) <= 6
        assert not (lost or changed) or said
    for old in path.parent.iterdir():
        if old.is_file() and old not in (path, journal_path(path)):
            old.unlink()
