"""The journal: one synced line a transaction, with a checksum.

A line is the CRC-32 of the rest in eight hexadecimal digits, a space, and JSON. The first line names the transaction
that the journal continues from; transactions already in the snapshot are skipped.

Each transaction has a state: a hash of its line and of the state before. A snapshot names the state that it holds, so a
journal that continues another copy of the library is told from its own, whatever the numbers say.
"""

import hashlib
import itertools
import os
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from store.library.storage.errors import DamagedLibraryError, RepairableLibraryError
from store.library.storage.snapshot_file import Tables
from store.runtime.atomic_write import replace_file

FORMAT = 1


class JournalHeader(Struct, frozen=True):
    """The first line.

    Format, and number and state of the transaction before the first entry.

    `state` is "" in files written by 0.1.
    """

    journal: int
    base: int
    state: str = ""


class JournalEntry(Struct, frozen=True, omit_defaults=True):
    """Documents that one transaction put and dropped, by table.

    `tables_dropped` are dropped before anything is put.
    """

    number: int
    put: Tables = {}
    dropped: dict[str, list[str]] = {}
    tables_dropped: list[str] = []

    def apply(self, tables: Tables) -> None:
        """Bring tables to the state after it."""
        for name in self.tables_dropped:
            tables.pop(name, None)
        for name, keys in self.dropped.items():
            for key in keys:
                tables.get(name, {}).pop(key, None)
        for name, documents in self.put.items():
            tables.setdefault(name, {}).update(documents)


class JournalContents(NamedTuple):
    """A journal: header, entries, number of intact bytes, torn rest, states.

    `states` begins with that before the first entry.
    """

    header: JournalHeader | None
    transactions: list[JournalEntry]
    whole: int
    torn: bytes
    states: list[str]


def next_state(state: str, text: bytes) -> str:
    """The state after a transaction, from the JSON of its line."""
    return hashlib.blake2b(state.encode() + text, digest_size=8).hexdigest()


def encode_line(content: Struct, enc_hook: Callable[[Any], Any] | None = None) -> bytes:
    """A line of the journal with its checksum and line break."""
    text = msgspec.json.encode(content, enc_hook=enc_hook)
    return b"%08x %b\n" % (zlib.crc32(text), text)


def decode_line(line: bytes) -> bytes | None:
    """The JSON of a line, or None if its checksum differs."""
    text = line[9:]
    return text if line[:9] == b"%08x " % zlib.crc32(text) else None


def read_journal(data: bytes, path: Path) -> JournalContents:
    """Read a journal up to a torn end.

    Raises DamagedLibraryError for damage before intact lines.
    """
    lines = data.split(b"\n")
    contents = [decode_line(line) for line in lines[:-1]]
    good = next((place for place, content in enumerate(contents) if content is None), len(contents))
    if any(content is not None for content in contents[good:]):
        raise RepairableLibraryError(f"{path} is damaged in line {good + 1}, before changes that are intact")
    whole = sum(len(line) + 1 for line in lines[:good])
    if not good:
        if whole < len(data):
            raise RepairableLibraryError(f"{path} is damaged in line 1")
        return JournalContents(None, [], 0, b"", [])
    try:
        header = msgspec.json.decode(contents[0] or b"", type=JournalHeader)
        transactions = [msgspec.json.decode(content or b"", type=JournalEntry) for content in contents[1:good]]
    except msgspec.DecodeError as error:
        raise RepairableLibraryError(f"{path} is no journal that this Dateline can read: {error}") from error
    if header.journal > FORMAT:
        raise DamagedLibraryError(f"{path} was written by a newer Dateline; update the program to open it")
    states = list(itertools.accumulate((c or b"" for c in contents[1:good]), next_state, initial=header.state))
    return JournalContents(header, transactions, whole, data[whole:], states)


class Journal:
    """A journal open for appending. An OSError leaves it unchanged.

    `state` is that of the last entry, or of the snapshot that it continues.
    """

    def __init__(self, path: Path, base: int, state: str, length: int = 0) -> None:
        self._path = path
        header = encode_line(JournalHeader(FORMAT, base, state))
        self._start = len(header)
        if not length:
            replace_file(path, [header])
            length = self._start
        self.state = state
        self._file = path.open("r+b", buffering=0)
        self._file.truncate(length)
        self._file.seek(length)
        self.length = length

    @property
    def is_empty(self) -> bool:
        """Whether the journal has no entries."""
        return self.length <= self._start

    def append(self, transaction: JournalEntry) -> None:
        """Write a transaction and wait until it is on the disk."""
        line = encode_line(transaction)
        try:
            self._write(line)
            os.fsync(self._file.fileno())
        except OSError as error:
            self._file.truncate(self.length)
            self._file.seek(self.length)
            raise OSError(error.errno, error.strerror, str(self._path)) from error
        self.length += len(line)
        self.state = next_state(self.state, line[9:-1])

    def _write(self, line: bytes) -> None:
        """All of a line: a raw file may take a part of it, as where the disk is nearly full."""
        rest = memoryview(line)
        while rest:
            rest = rest[self._file.write(rest) or 0 :]

    def restart(self, base: int, state: str, start: int) -> None:
        """Drop entries before byte `start`, which a snapshot up to `base` holds."""
        header = encode_line(JournalHeader(FORMAT, base, state))
        self._file.seek(start)
        tail = self._file.read(self.length - start)
        replace_file(self._path, [header, tail])
        self._file.close()
        self._file = self._path.open("r+b", buffering=0)
        self._start, self.length = len(header), len(header) + len(tail)
        self._file.seek(self.length)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def remove(self) -> None:
        """Close and remove the file, unless it was replaced."""
        mine = os.fstat(self._file.fileno())
        self._file.close()
        with suppress(OSError):
            if os.path.samestat(mine, self._path.stat()):
                self._path.unlink()
