"""The snapshot.

All tables in one readable JSON file, one document a line.

Its last table, `_snapshot`, holds the number of the last transaction, and for each table the checksums (CRC-32 of id
and document, eight hexadecimal digits) in order.
"""

import itertools
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Raw, Struct

from store.library.storage.errors import DamagedLibraryError, RepairableLibraryError

ABOUT = "_snapshot"
# The documents of a table by id, each as its JSON without line breaks
Documents = dict[str, Raw]
Tables = dict[str, Documents]
# How a library begins that was exported as JSON
EXPORT = re.compile(rb'\{\s*"program"')
# Documents of a piece of a snapshot: 0.3 ms of work
BATCH = 100
# Damaged documents that a message names
NAMED = 5


class About(Struct, frozen=True):
    """The `_snapshot` table. `state` is that of the transaction, see `journal`."""

    transaction: int
    checksums: dict[str, str]
    state: str = ""


class Snapshot(NamedTuple):
    """Tables, with number and state of their last transaction.

    0 and "" for a file written by TinyDB.
    """

    tables: Tables
    transaction: int
    state: str = ""


def checksum(key: str, document: Raw) -> str:
    """CRC-32 of a document and its id, as eight hexadecimal digits."""
    return f"{zlib.crc32(document, zlib.crc32(key.encode())):08x}"


def snapshot_pieces(tables: Tables, transaction: int, state: str = "") -> Iterator[bytes]:
    """The text of a snapshot, in UTF-8, some documents at a time."""
    yield b"{\n"
    sums = {}
    for name, documents in tables.items():
        yield b"%b: {\n" % msgspec.json.encode(name)
        of_table: list[str] = []
        coming = iter(documents.items())
        while batch := list(itertools.islice(coming, BATCH)):
            lines = [b"%b: %b" % (msgspec.json.encode(key), bytes(document)) for key, document in batch]
            yield b",\n" * bool(of_table) + b",\n".join(lines)
            of_table += [checksum(key, document) for key, document in batch]
        yield b"\n},\n"
        sums[name] = "".join(of_table)
    about = msgspec.json.encode(About(transaction, sums, state))
    yield b'"%b": {\n"1": %b\n}\n}\n' % (ABOUT.encode(), about)


def read_snapshot(data: bytes, path: Path) -> Snapshot:
    """Read a snapshot and compare checksums.

    Raises DamagedLibraryError with the first documents that differ.
    """
    if EXPORT.match(data):
        raise DamagedLibraryError(f"{path} is an export of a library; make a library, and import it there")
    if not data.lstrip().startswith(b"{") and ABOUT.encode() not in data:
        raise DamagedLibraryError(f"{path} is no Dateline library")
    try:
        tables = msgspec.json.decode(data, type=Tables)
        about = tables.pop(ABOUT, None)
        header = msgspec.json.decode(about["1"], type=About) if about else None
    except (msgspec.DecodeError, KeyError, UnicodeDecodeError) as error:
        raise RepairableLibraryError(f"{path} is no Dateline library or is damaged: {error}") from error
    if header is None and "history" in tables:  # as only a Dateline with checksums writes it
        raise RepairableLibraryError(f"{path} is damaged: its checksums are missing")
    if header is None:
        return Snapshot({name: _on_one_line(documents) for name, documents in tables.items()}, 0)
    if damaged := damaged_documents(tables, header):
        more = f" and {len(damaged) - NAMED} more" if len(damaged) > NAMED else ""
        raise RepairableLibraryError(
            f"{path} is damaged: {', '.join(damaged[:NAMED])}{more} are not as they were stored"
        )
    return Snapshot(tables, header.transaction, header.state)


def _on_one_line(documents: Documents) -> Documents:
    """Documents of a file that was laid out otherwise."""
    return {key: Raw(msgspec.json.encode(msgspec.json.decode(document))) for key, document in documents.items()}


def damaged_documents(tables: Tables, about: About) -> list[str]:
    """Documents with a wrong checksum, as table/id; or a whole table."""
    damaged = [f"the table {name}" for name in about.checksums if name not in tables]
    for name, documents in tables.items():
        sums = about.checksums.get(name, "")
        if len(sums) != 8 * len(documents):
            damaged.append(f"the table {name}")
            continue
        crc32 = zlib.crc32  # of each of a million documents
        computed = [crc32(document, crc32(key.encode())) for key, document in documents.items()]
        if sums != struct.pack(f">{len(computed)}I", *computed).hex():
            damaged += [
                f"{name}/{key}"
                for place, (key, document) in enumerate(documents.items())
                if sums[8 * place : 8 * place + 8] != checksum(key, document)
            ]
    return damaged
