"""Records what a session does to the files of a folder, and makes up what a power loss may leave of it.

What was not synced may be there, be lost, be torn at any byte, or be zeros in blocks of 512 bytes; names that were
made, moved or removed since the folder was synced may be there or not.
"""

import os
import random
import stat
from collections.abc import Callable
from itertools import count, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest

BLOCK = 512


class NameChange(NamedTuple):
    """A name that was given to a file, or (`file` 0) taken away; a moved file loses its `old` name at once."""

    name: str
    file: int
    old: str = ""


class Moment(NamedTuple):
    """What is on the disk for sure, and what may be.

    `files`: synced and written bytes of each file, by a number of its own: the system gives the inode of a removed file to
    the next one. `done`, `begun`: the caller's marks.
    """

    names: dict[str, int]
    changes: tuple[NameChange, ...]
    files: dict[int, tuple[bytes, bytes]]
    done: int
    begun: int


class RecordedDisk:
    """A folder whose syncs, renames and removals are recorded. `done` and `begun` count the session's changes."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self.moments: list[Moment] = []
        self.done = self.begun = 0
        self._names: dict[str, int] = {}
        self._changes: list[NameChange] = []
        self._synced: dict[int, bytes] = {}
        self._seen: dict[str, int] = {}
        self._numbers: dict[int, int] = {}
        self._next = count(1)
        for name in ("rename", "replace"):
            monkeypatch.setattr(os, name, self._moving(getattr(os, name)))
        monkeypatch.setattr(os, "unlink", self._removing(os.unlink))
        monkeypatch.setattr(os, "fsync", self._syncing(os.fsync))

    def note(self) -> None:
        """Note a moment at which the power may fail."""
        files = {self._number(path): path.read_bytes() for path in self._files()}
        self._look_for_new_names()
        both = {file: (self._synced.get(file, b""), written) for file, written in files.items()}
        gone = {file: (kept, kept) for file, kept in self._synced.items() if file not in both}
        self.moments.append(Moment(dict(self._names), tuple(self._changes), {**gone, **both}, self.done, self.begun))

    def _files(self) -> list[Path]:
        return [path for path in sorted(self._folder.rglob("*")) if path.is_file()]

    def _number(self, path: Path) -> int:
        inode = path.stat().st_ino
        if inode not in self._numbers:
            self._numbers[inode] = next(self._next)
        return self._numbers[inode]

    def _forget(self, path: Path) -> None:
        """The inode of a file that goes may be another file's next."""
        if path.exists():
            self._numbers.pop(path.stat().st_ino, None)

    def _look_for_new_names(self) -> None:
        for path in self._files():
            name, file = str(path.relative_to(self._folder)), self._number(path)
            if self._seen.get(name) != file:
                self._seen[name] = file
                self._changes.append(NameChange(name, file))

    def _moving(self, move: Callable[..., Any]) -> Callable[..., Any]:
        def recorded(source: Any, target: Any, *rest: Any, **more: Any) -> Any:
            self.note()
            self._forget(Path(target))
            result = move(source, target, *rest, **more)
            if Path(target).is_relative_to(self._folder):
                old, new = (str(Path(one).relative_to(self._folder)) for one in (source, target))
                self._seen[new] = self._seen.pop(old)
                self._changes.append(NameChange(new, self._seen[new], old))
            return result

        return recorded

    def _removing(self, remove: Callable[..., Any]) -> Callable[..., Any]:
        def recorded(path: Any, *rest: Any, **more: Any) -> Any:
            self.note()
            self._forget(Path(path))
            remove(path, *rest, **more)
            if Path(path).is_relative_to(self._folder):
                name = str(Path(path).relative_to(self._folder))
                self._seen.pop(name, None)
                self._changes.append(NameChange(name, 0))

        return recorded

    def _syncing(self, sync: Callable[[int], None]) -> Callable[[int], None]:
        def recorded(handle: int) -> None:
            self.note()
            sync(handle)
            status = os.fstat(handle)
            if stat.S_ISDIR(status.st_mode):
                self._sync_names(status.st_ino)
            elif (file := self._numbers.get(status.st_ino)) is not None:
                self._synced[file] = self.moments[-1].files[file][1]

        return recorded

    def _sync_names(self, folder: int) -> None:
        inside = [one for one in self._changes if (self._folder / one.name).parent.stat().st_ino == folder]
        apply_changes(self._names, inside)
        self._changes = [one for one in self._changes if one not in inside]


def apply_changes(names: dict[str, int], changes: list[NameChange]) -> None:
    for change in changes:
        names.pop(change.old, None)
        if change.file:
            names[change.name] = change.file
        else:
            names.pop(change.name, None)


def lose_power(moment: Moment, draw: random.Random, folder: Path) -> None:
    """Lay out one of the states that a power loss at this moment may leave."""
    names = dict(moment.names)
    kept = draw.choice([0.0, 0.5, 1.0])
    apply_changes(names, [change for change in moment.changes if draw.random() < kept])
    for name, file in names.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_left_of(*moment.files.get(file, (b"", b"")), draw))


def _left_of(synced: bytes, written: bytes, draw: random.Random) -> bytes:
    if synced == written:
        return synced
    fate = draw.choice(["lost", "there", "torn", "blocks"])
    if fate in ("lost", "there") or not written.startswith(synced):
        return synced if fate == "lost" else written
    torn = written[: draw.randint(len(synced), len(written))]
    if fate == "torn":
        return torn
    start = len(synced)
    cuts = [start, *range(start - start % BLOCK + BLOCK, len(written), BLOCK), len(written)]
    parts = [written[a:b] if draw.random() < 0.5 else bytes(b - a) for a, b in pairwise(cuts)]
    return synced + b"".join(parts)
