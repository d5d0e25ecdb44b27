"""Recovers a damaged journal and accounts for every change."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

from store.library.maintenance.salvage import Salvage
from store.library.storage.errors import DamagedLibraryError
from store.library.storage.journal import JournalEntry, JournalHeader, decode_line, read_journal
from store.library.storage.opening import belongs
from store.library.storage.snapshot_file import Snapshot

T = TypeVar("T")
# How an intact line begins: eight hexadecimal digits, a space, an object
LINE_START = re.compile(rb"[0-9a-f]{8} \{\"")
# Bytes of a head; a change has more
LONGEST_HEAD = 120


class JournalParts(NamedTuple):
    """The header and the intact entries."""

    header: JournalHeader | None
    entries: list[JournalEntry]


def apply_journal(data: bytes, path: Path, snapshot: Snapshot | None, salvage: Salvage) -> None:
    """Apply intact transactions, and name each missing number.

    A journal that continues another copy of the library is left aside whole. `snapshot` is None where it is damaged.
    """
    if snapshot is not None and _is_foreign(data, path, snapshot, salvage):
        return
    parts = _parts(data, salvage)
    known = salvage.transaction or (parts.header.base if parts.header else 0)
    entries = sorted({entry.number: entry for entry in parts.entries}.values(), key=lambda entry: entry.number)
    for entry in entries:
        if salvage.transaction and entry.number <= salvage.transaction:
            continue
        if entry.number > known + 1 and (known or parts.header):
            salvage.said.append(_missing(known + 1, entry.number - 1))
        entry.apply(salvage.tables)
        known = entry.number
    salvage.transaction = max(known, salvage.transaction)


def _missing(first: int, last: int) -> str:
    return f"change {first} is missing" if first == last else f"changes {first} to {last} are missing"


def _is_foreign(data: bytes, path: Path, snapshot: Snapshot, salvage: Salvage) -> bool:
    try:
        journal = read_journal(data, path)
    except DamagedLibraryError:
        return False
    if belongs(snapshot, journal):
        return False
    salvage.said.append(
        f"the journal continues another copy of the library; its {len(journal.transactions)} changes were not applied"
    )
    return True


def _parts(data: bytes, salvage: Salvage) -> JournalParts:
    header: JournalHeader | None = None
    entries: list[JournalEntry] = []
    for number, line in enumerate(data.split(b"\n"), 1):
        for content in _contents(line, number, salvage):
            if number == 1 and (found := _decoded(content, JournalHeader)) is not None:
                header = found
            elif (entry := _decoded(content, JournalEntry)) is not None:
                entries.append(entry)
            elif _decoded(content, JournalHeader) is None:
                salvage.lose(f"the change in line {number} of the journal", line)
    return JournalParts(header, entries)


def _contents(line: bytes, number: int, salvage: Salvage) -> Iterator[bytes]:
    """The JSON of a line; of one that is damaged, of the intact lines in it, as where a line break is damaged."""
    if not line:
        return
    content = decode_line(line)
    if content is not None:
        yield content
        return
    starts = [match.start() for match in LINE_START.finditer(line)]
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(line)
        for tail in (0, 1, 2):  # what a damaged line break has become
            if (content := decode_line(line[start : end - tail])) is not None:
                yield content
                break
        else:
            if number == 1 and place == 0 and end - start < LONGEST_HEAD:
                continue
            salvage.lose(f"the change in line {number} of the journal", line[start:end])
    if not starts and not (number == 1 and len(line) < LONGEST_HEAD):  # the numbers tell what the head would
        salvage.lose(f"the change in line {number} of the journal", line)


def _decoded(content: bytes, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(content, type=kind)
    except msgspec.DecodeError:
        return None
