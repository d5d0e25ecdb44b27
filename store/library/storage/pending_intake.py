"""Articles given to a library but not stored yet, kept on disk.

A file of lines with checksums, as the journal is: the header, then a line an article.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from store.library.storage.journal import decode_line, encode_line
from store.runtime.atomic_write import replace_file
from store.runtime.fault_log import log

FORMAT = 2
# How a path begins that is no UTF-8: its bytes in hexadecimal digits follow
RAW_PATH = "bytes:"


class IntakeTask(Struct, frozen=True, kw_only=True):
    """An article to read: a file, pasted text, or an allowed address.

    `published`: date given by the user, "" if left blank. `limit`: times the usual budget. `is_begun`: a worker has been
    at it for a while; if the program ended meanwhile, the article may be to blame.
    """

    name: str
    path: Path | None = None
    text: str = ""
    address: str = ""
    published: str | None = None
    limit: int = 1
    is_begun: bool = False


class IntakeHeader(Struct, frozen=True):
    """The first line."""

    intake: int
    articles: int


def pending_file(library: Path) -> Path:
    """The path of a library's unfinished articles."""
    return library.with_name(f".{library.name}.intake")


class PendingIntake:
    """The unfinished reading tasks of a library.

    `notes` says what of them was damaged, one sentence each.
    """

    def __init__(self, library: Path) -> None:
        self._path = pending_file(library)
        self.notes: tuple[str, ...] = ()

    def tasks(self) -> list[IntakeTask]:
        """The intact unfinished tasks; a damaged file is kept aside."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            log.info("%s could not be read: %s", self._path, error)
            return []
        tasks, is_whole = _read(data)
        if not is_whole:
            self._keep_aside(data, len(tasks))
        return tasks

    def _keep_aside(self, data: bytes, intact: int) -> None:
        aside = self._path.with_name(f"{self._path.name}.damaged")
        note = f"{self._path}: the list of articles that were still to be read is damaged; {intact} of them are intact"
        try:
            replace_file(aside, [data])
            note = f"{note}. What there is of it lies in {aside.name}"
        except OSError as error:
            log.info("%s was not kept aside: %s", self._path, error)
        self.notes = (note,)

    def keep(self, tasks: Sequence[IntakeTask]) -> None:
        """Keep unfinished tasks; without any, remove the file. Raises OSError."""
        if tasks:
            header = IntakeHeader(FORMAT, len(tasks))
            replace_file(self._path, [encode_line(one, _from_path) for one in (header, *tasks)])
        else:
            self._path.unlink(missing_ok=True)


def _read(data: bytes) -> tuple[list[IntakeTask], bool]:
    """The intact tasks of a file, and whether that is all of it."""
    if data.startswith(b"["):
        return _read_first_form(data)
    lines = [decode_line(line) for line in data.split(b"\n") if line]
    decoded = [_decoded(line, IntakeHeader if number == 0 else IntakeTask) for number, line in enumerate(lines)]
    tasks = [task for task in decoded if isinstance(task, IntakeTask)]
    header = decoded[0] if decoded else None
    return tasks, isinstance(header, IntakeHeader) and header.articles == len(tasks) == len(decoded) - 1


def _read_first_form(data: bytes) -> tuple[list[IntakeTask], bool]:
    """The tasks of a file written by 0.1, one JSON list without checksums."""
    tasks = _decoded(data, list[IntakeTask])
    return (tasks, True) if isinstance(tasks, list) else ([], False)


def _decoded(text: bytes | None, kind: Any) -> Any:
    """The document of a line, None if it is damaged."""
    try:
        return None if text is None else msgspec.json.decode(text, type=kind, dec_hook=_to_path)
    except ValueError:  # of msgspec, and of text that is no UTF-8
        return None


def _from_path(path: Any) -> str:
    try:
        str(path).encode()
    except UnicodeEncodeError:  # a name of a file may be any bytes
        return RAW_PATH + os.fsencode(path).hex()
    return str(path)


def _to_path(_kind: type, words: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(words.removeprefix(RAW_PATH)))) if words.startswith(RAW_PATH) else Path(words)
