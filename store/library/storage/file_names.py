"""Names of the files that lie beside a library."""

import os
import re
from datetime import datetime
from errno import ENAMETOOLONG
from pathlib import Path

from store.runtime.fault_log import log

# Bytes of a name that file systems hold, and what the longest name beside a library adds to its own: that of a backup
# made before a change of form, while it is being written
HELD_BYTES, ADDED_BYTES = 255, len(" 2026-11-30, before form 10") + len("..xxxxxxxx.new")


def refuse_long_name(path: Path) -> None:
    """Raise OSError if a new library's name is too long."""
    most = HELD_BYTES - ADDED_BYTES
    if len(os.fsencode(path.name)) > most:
        raise OSError(ENAMETOOLONG, f"the name is longer than {most} bytes; choose a shorter one", str(path))


def unused_path(path: Path) -> Path:
    """The path, or the first unused of NAME.2, NAME.3..."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}.{number}")
    return free


def copy_path(library: Path, what: str) -> Path:
    """A path for another copy of a library: "NAME (WHAT, 2026-11-30 16.40).dateline"."""
    now = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    return unused_path(library.with_name(f"{library.stem} ({what}, {now}){library.suffix}"))


def remove_left_overs(library: Path, *folders: Path) -> None:
    """Remove temporary files of killed writers.

    Needs the writer's lock.
    """
    left = re.compile(rf"\.\.?{re.escape(library.stem)}.*\.[0-9a-f]{{8}}\.new", re.DOTALL)
    for folder in folders:
        for path in list(folder.iterdir()) if folder.is_dir() else []:
            if left.fullmatch(path.name):
                log.info("%s, left by a writer that was killed, is removed", path)
                path.unlink(missing_ok=True)
