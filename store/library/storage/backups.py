"""Backups: one a day of use, one before a migration; seven stay."""

import re
from datetime import date
from pathlib import Path

from store.library.storage.snapshot_file import Tables, snapshot_pieces
from store.runtime.atomic_write import replace_file

KEPT = 7
NAME = re.compile(r"(?P<stem>.+) (?P<day>\d{4}-\d\d-\d\d)(?P<why>, before form \d+)?\.dateline", re.DOTALL)


def backup_folder(library: Path) -> Path:
    """Where the backups of a library lie."""
    return library.with_name(f"{library.stem} backups")


def keep_backup(library: Path, tables: Tables, transaction: int, state: str, day: date, why: str = "") -> Path | None:
    """Write a backup, unless one exists for this day and reason."""
    folder = backup_folder(library)
    path = folder / f"{library.stem} {day.isoformat()}{why}.dateline"
    if path.exists() or not tables:
        return None
    replace_file(path, snapshot_pieces(tables, transaction, state))
    for old in _surplus(library, day):
        old.unlink()
    return path


def _surplus(library: Path, day: date) -> list[Path]:
    """The backups to remove: of those up to a day all but the latest, and as many of a clock that was ahead."""
    backups = list_backups(library)
    past = [path for path in backups if day_of_backup(path) <= day.isoformat()]
    ahead = [path for path in backups if day_of_backup(path) > day.isoformat()]
    return past[:-KEPT] + ahead[:-KEPT]


def day_of_backup(path: Path) -> str:
    """The day that a backup bears in its name, in ISO 8601."""
    match = NAME.fullmatch(path.name)
    return match["day"] if match else ""


def list_backups(library: Path) -> list[Path]:
    """The backups of a library by day, oldest first."""
    paths = [path for path in backup_folder(library).glob("*.dateline") if _is_of(path, library)]
    return sorted(paths, key=lambda path: (day_of_backup(path), path.name))


def _is_of(path: Path, library: Path) -> bool:
    match = NAME.fullmatch(path.name)
    return match is not None and match["stem"] == library.stem
