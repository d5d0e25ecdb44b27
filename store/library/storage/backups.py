"""Backups: one a day of use, one before a migration; seven stay."""

import re
from datetime import date
from pathlib import Path

from store.library.storage.snapshot_file import Tables, snapshot_pieces
from store.runtime.atomic_write import replace_file

KEPT = 7
NAME = re.compile(r"(?P<stem>.+) (?P<day>\d{4}-\d\d-\d\d)(?P<why>, before form \d+)?\.dateline")


def backup_folder(library: Path) -> Path:
    """Where the backups of a library lie."""
    return library.with_name(f"{library.stem} backups")


def keep_backup(library: Path, tables: Tables, transaction: int, day: date, why: str = "") -> Path | None:
    """Write a backup, unless one exists for this day and reason."""
    folder = backup_folder(library)
    path = folder / f"{library.stem} {day.isoformat()}{why}.dateline"
    if path.exists() or not tables:
        return None
    replace_file(path, snapshot_pieces(tables, transaction))
    for old in list_backups(library)[:-KEPT]:
        old.unlink()
    return path


def list_backups(library: Path) -> list[Path]:
    """The backups of a library, the oldest first."""
    paths = [path for path in backup_folder(library).glob("*.dateline") if _is_of(path, library)]
    return sorted(paths, key=lambda path: (path.stat().st_mtime_ns, path.name))


def _is_of(path: Path, library: Path) -> bool:
    match = NAME.fullmatch(path.name)
    return match is not None and match["stem"] == library.stem
