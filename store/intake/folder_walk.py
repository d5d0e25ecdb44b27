"""Finds the articles in a folder, step by step."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from store.reading.loading.formats import SUFFIXES


class FolderEntry(NamedTuple):
    """One step of a search: an article, a fault, or neither."""

    article: Path | None = None
    unreadable: Path | None = None
    reason: str = ""


def walk_folder(folder: Path) -> Iterator[FolderEntry]:
    """Look at each file below a folder, step by step.

    Links to folders are not followed.
    """
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield FolderEntry(unreadable=here, reason=error.strerror or str(error))
            continue
        for entry in found:
            is_article = Path(entry.name).suffix.lower() in SUFFIXES and entry.is_file()
            yield FolderEntry(article=Path(entry.path)) if is_article else FolderEntry()
        waiting += [Path(entry.path) for entry in reversed(found) if entry.is_dir(follow_symlinks=False)]
