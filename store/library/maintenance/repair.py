"""Repairs a damaged library: recovers what it can, reports the rest."""

import re
import secrets
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Raw

from store.library.maintenance.journal_salvage import apply_journal
from store.library.maintenance.salvage import Salvage
from store.library.maintenance.soundness import make_sound
from store.library.state import document_store as documents
from store.library.storage import history
from store.library.storage.backups import day_of_backup, list_backups
from store.library.storage.errors import DamagedLibraryError, EmptyLibraryError
from store.library.storage.file_names import unused_path
from store.library.storage.migrations.steps import SCHEMA
from store.library.storage.opening import journal_path, open_files
from store.library.storage.snapshot_file import (
    ABOUT,
    About,
    Snapshot,
    Tables,
    damaged_documents,
    read_snapshot,
    snapshot_pieces,
)
from store.runtime.atomic_write import replace_file
from store.runtime.regular_file import read_regular_file

NAME = r'"(?:[^"\\]|\\.)*"'
TABLE = re.compile(rf"(?P<name>{NAME}): \{{$")
DOCUMENT = re.compile(rf"(?P<key>{NAME}): (?P<document>\{{.*\}}),?$")
# Lines of a snapshot that hold nothing
FRAME = ("{", "}", "},", "")
KINDS: dict[str, type[Any]] = {**documents.KINDS, history.TABLE: history.UndoStep}
# The forms that are a snapshot and a journal
WITH_JOURNAL = range(2, SCHEMA + 1)
# The table of documents below a name that does not read
NAMELESS = ""


def repair_library(path: Path) -> list[str]:
    """Repair a library and return what was lost, one sentence each.

    The damaged files are kept beside it. An empty list means that nothing was damaged. What it leaves is sound as
    `dateline check` understands it. Raises DamagedLibraryError if the file is no library.
    """
    path = path.resolve()
    data = read_regular_file(path)
    journal = journal_path(path)
    if not data and not journal.exists():
        return _restore_backup(path)
    salvage = Salvage()
    snapshot = _from_snapshot(data, path, salvage)
    if (_schema(salvage.tables) or SCHEMA) not in WITH_JOURNAL:
        return []  # of the first form, which had no journal: it reads, and opening it brings it to this form
    if journal.exists():
        apply_journal(journal.read_bytes(), journal, snapshot, salvage)
    _say_what_it_is(salvage)
    make_sound(salvage)
    _go_on_counting(salvage)
    if not salvage.said and not _why_it_does_not_open(path, salvage):
        return []
    _keep_aside(path, salvage)
    replace_file(path, snapshot_pieces(salvage.tables, salvage.transaction, secrets.token_hex(8)))
    journal.unlink(missing_ok=True)
    return salvage.said


def _restore_backup(path: Path) -> list[str]:
    """Bring back the latest intact backup, for a library of 0 bytes."""
    for backup in reversed(list_backups(path)):
        data = backup.read_bytes()
        try:
            read_snapshot(data, backup)
        except DamagedLibraryError:
            continue
        replace_file(path, [data])
        return [f"the library was empty; it is as it was on {day_of_backup(backup)} again, from {backup.name}"]
    raise EmptyLibraryError(f"{path} is empty, and there is no backup of it that can be read")


def _go_on_counting(salvage: Salvage) -> None:
    """The number of the next change is past all that the history of changes knows, or undo would go by the wrong one."""
    steps = [int(key) for key in salvage.tables.get(history.TABLE, {}) if key.isdigit()]
    salvage.transaction = max([salvage.transaction, *steps])


def _why_it_does_not_open(path: Path, salvage: Salvage) -> bool:
    """Whether the library does not open, though nothing of it is lost; says why."""
    try:
        open_files(path, mend=False)
    except DamagedLibraryError as error:
        salvage.said.append(f"nothing is lost, but {error}")
    return bool(salvage.said)


def _from_snapshot(data: bytes, path: Path, salvage: Salvage) -> Snapshot | None:
    """Take over the snapshot; returns it if it is intact."""
    try:
        snapshot = intact = read_snapshot(data, path) if data else Snapshot({}, 0)
    except DamagedLibraryError:
        snapshot, intact = _line_by_line(data, salvage), None
    if data and not snapshot.tables:
        raise DamagedLibraryError(f"{path} is no Dateline library; there is nothing in it to bring back")
    salvage.tables, salvage.transaction = snapshot.tables, snapshot.transaction
    return intact


def _schema(tables: Tables) -> int | None:
    """The form that a library says it has, None where damaged."""
    document = tables.get("about", {}).get("1")
    about = msgspec.json.decode(document) if document else None
    schema = about.get("schema") if isinstance(about, dict) else None
    return schema if isinstance(schema, int) else None


def _say_what_it_is(salvage: Salvage) -> None:
    if _schema(salvage.tables) is None:
        salvage.said.append("what the library says of itself was lost, and is written anew")
        salvage.tables["about"] = {"1": Raw(msgspec.json.encode({"program": "Dateline", "schema": SCHEMA}))}


def _line_by_line(data: bytes, salvage: Salvage) -> Snapshot:
    """The documents of a snapshot that does not read as a whole."""
    tables: Tables = {}
    name = NAMELESS
    for number, line in enumerate(data.split(b"\n"), 1):
        text = line.decode("utf-8", "replace")
        if text in FRAME:
            name = NAMELESS if text == "}," else name
        elif (table := TABLE.match(text)) and _is_json(table["name"]):
            name = msgspec.json.decode(table["name"])
            tables.setdefault(name, {})
        elif (document := DOCUMENT.match(text)) and _is_json(document["key"]) and _is_json(document["document"]):
            key = msgspec.json.decode(document["key"])
            tables.setdefault(name, {})[key] = Raw(document["document"].encode())
        else:
            salvage.lose(f"line {number} of the library", line)
    return _compared(_placed(tables, salvage), salvage)


def _placed(tables: Tables, salvage: Salvage) -> Tables:
    """The tables, with what stands under a damaged or wrong name put where it belongs by what it tells."""
    for name in tables.keys() - {ABOUT, "about"}:
        kind = KINDS.get(name)
        astray = {key: one for key, one in tables[name].items() if kind is None or not _is(one, kind)}
        if astray:
            salvage.said.append(f"{len(astray)} documents under a wrong name were placed by their content")
        for key, document in astray.items():
            del tables[name][key]
            owner = next((table for table, kind in KINDS.items() if _is(document, kind)), None)
            if owner is None:
                salvage.lose(f"{name}/{key}", bytes(document))
            else:
                tables.setdefault(owner, {})[key] = document
        if kind is None:
            del tables[name]
    return tables


def _is(document: Raw, kind: type[Any]) -> bool:
    try:
        msgspec.json.decode(document, type=kind)
    except msgspec.DecodeError:
        return False
    return True


def _compared(tables: Tables, salvage: Salvage) -> Snapshot:
    """The tables, with what their checksums say against them; a document that reads is kept."""
    document = tables.pop(ABOUT, {}).get("1")
    try:
        about = msgspec.json.decode(document, type=About) if document else None
    except msgspec.DecodeError:
        about = None
    if about is None:
        salvage.said.append("the checksums of the library are lost, so changed characters cannot be told")
        return Snapshot(tables, 0)
    for name in damaged_documents(tables, about):
        salvage.said.append(f"{name} is not as it was stored; it was kept as it reads now")
    return Snapshot(tables, about.transaction)


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except msgspec.DecodeError:
        return False
    return True


def _keep_aside(path: Path, salvage: Salvage) -> None:
    """Keep the damaged files, and by themselves the lines that were not brought back.

    Those of an earlier repair stay as they are.
    """
    for damaged in (path, journal_path(path)):
        if damaged.exists():
            aside = unused_path(damaged.with_name(f"{damaged.name}.damaged"))
            replace_file(aside, [damaged.read_bytes()])
            salvage.said.append(f"the damaged file lies in {aside.name}")
    if salvage.lost:
        lost = unused_path(path.with_name(f"{path.name}.lost"))
        replace_file(lost, [b"\n".join(salvage.lost), b"\n"])
        salvage.said.append(f"what could not be brought back lies in {lost.name}")
