"""Articles given to a library but not stored yet, kept on disk."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from store.runtime.atomic_write import replace_file
from store.runtime.fault_log import log


class IntakeTask(Struct, frozen=True, kw_only=True):
    """An article to read: a file, pasted text, or an allowed address.

    `published`: date given by the user, "" if left blank.
    """

    name: str
    path: Path | None = None
    text: str = ""
    address: str = ""
    published: str | None = None


def pending_file(library: Path) -> Path:
    """The path of a library's unfinished articles."""
    return library.with_name(f".{library.name}.intake")


class PendingIntake:
    """The unfinished reading tasks of a library."""

    def __init__(self, library: Path) -> None:
        self._path = pending_file(library)

    def tasks(self) -> list[IntakeTask]:
        """The unfinished tasks; none if the file is unreadable."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[IntakeTask], dec_hook=_path_of)
        except FileNotFoundError:
            return []
        except (OSError, msgspec.DecodeError) as error:
            log.info("%s could not be read: %s", self._path, error)
            return []

    def keep(self, tasks: Sequence[IntakeTask]) -> None:
        """Keep unfinished tasks; without any, remove the file. Raises OSError."""
        if tasks:
            replace_file(self._path, [msgspec.json.encode(list(tasks), enc_hook=str)])
        else:
            self._path.unlink(missing_ok=True)


def _path_of(_kind: type, words: str) -> Path:
    return Path(words)
