"""Articles that were given to a library and are not in it yet: kept beside it, so that closing the program loses none."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from store.runtime.atomic_write import replace_file


class IntakeTask(Struct, frozen=True, kw_only=True):
    """An article to read: a file, a pasted text, or a page that the user has allowed to fetch from `address`; with
    the date of publication if the user gave it ("" if it was left open)."""

    name: str
    path: Path | None = None
    text: str = ""
    address: str = ""
    published: str | None = None


def pending_file(library: Path) -> Path:
    """Where what is not in a library yet is kept."""
    return library.with_name(f".{library.name}.intake")


class PendingIntake:
    """The orders of a library that are not done, from one start to the next."""

    def __init__(self, library: Path) -> None:
        self._path = pending_file(library)

    def tasks(self) -> list[IntakeTask]:
        """What was left undone; of a file that says nothing, none."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[IntakeTask], dec_hook=_path_of)
        except (OSError, msgspec.DecodeError):
            return []

    def keep(self, tasks: Sequence[IntakeTask]) -> None:
        """Keeps what is to be done; without any, the file goes. OSError if it cannot be written."""
        if tasks:
            replace_file(self._path, [msgspec.json.encode(list(tasks), enc_hook=str)])
        else:
            self._path.unlink(missing_ok=True)


def _path_of(_kind: type, words: str) -> Path:
    return Path(words)
