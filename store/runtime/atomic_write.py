"""Atomic replacement of a file.

After a crash, the old or the new one.
"""

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

# Bytes after which a file is handed to the disk while it is written
PORTION = 4 << 20


def replace_file(path: Path, pieces: Iterable[bytes], renaming: AbstractContextManager[None] | None = None) -> None:
    """Write beside `path`, sync, rename over it, and sync the folder.

    The file is renamed inside the context `renaming`. Raises OSError with `path`; the old file is then unchanged, and
    nothing is left beside it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_beside(path, pieces, renaming or nullcontext())
        sync_folder(path.parent)
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise


def _write_beside(path: Path, pieces: Iterable[bytes], renaming: AbstractContextManager[None]) -> None:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        with beside.open("xb") as file:
            _write_in_portions(file, pieces)
            os.fsync(file.fileno())
        if path.exists():
            beside.chmod(stat.S_IMODE(path.stat().st_mode))  # whom the old file was shared with
        with renaming:
            beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _write_in_portions(file: BinaryIO, pieces: Iterable[bytes]) -> None:
    """Write a file so that the disk never has much of it to catch up with.

    Else another file's sync, that of a change by the user, waits for all of this one: a second at 30 MB.
    """
    waiting = 0
    for piece in pieces:
        file.write(piece)
        waiting += len(piece)
        if waiting > PORTION:
            file.flush()
            os.fsync(file.fileno())
            waiting = 0
    file.flush()


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power loss."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
