"""Looks for articles in dropped folders while the window answers."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from store.intake.folder_walk import FolderEntry, walk_folder
from store.language.translate import tr, tr_n

# Seconds of a slice: a folder of 5,000 files takes three
SLICE = 0.02
# Articles taken at once. More is a disk rather than a folder, and is said.
MOST = 100_000


class FolderSearch(QObject):
    """Searches folders, one search at a time.

    Signals: `progressed` (a line for the status bar), `found` (all files, what was left out as (name, reason)).
    """

    progressed = Signal(str)
    found = Signal(list, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Iterator[FolderEntry] = iter(())
        self._files: dict[Path, None] = {}
        self._left_out: list[tuple[str, str]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether folders are being looked through."""
        return self._timer.isActive()

    def look_through(self, paths: Sequence[Path]) -> None:
        """Find the articles in folders; files are kept."""
        self._files, self._left_out = {}, []
        self._entries = _entries(paths)
        self._timer.start()

    def cancel(self) -> None:
        """Give up; nothing is taken."""
        self._timer.stop()

    def _go_on(self) -> None:
        until = time.monotonic() + SLICE
        while time.monotonic() < until:
            entry = next(self._entries, None)
            if entry is None or len(self._files) >= MOST:
                self._finish(is_whole=entry is None)
                return
            if entry.article is not None:
                self._files[entry.article] = None
            if entry.unreadable is not None:
                self._left_out.append((str(entry.unreadable), entry.reason))
        self.progressed.emit(
            tr_n(len(self._files), "Looking for articles: {n} so far", "Looking for articles: {n} so far")
        )

    def _finish(self, *, is_whole: bool) -> None:
        self._timer.stop()
        if not is_whole:
            why = tr("the first {n} articles were taken; drop the folders in it one by one", n=f"{MOST:,}")
            self._left_out.append((tr("The folder is very large"), why))
        self.found.emit(list(self._files), self._left_out)


def _entries(paths: Sequence[Path]) -> Iterator[FolderEntry]:
    for path in paths:
        if not path.is_dir():
            yield FolderEntry(article=path)
            continue
        is_empty = True
        for entry in walk_folder(path):
            is_empty = is_empty and entry.article is None
            yield entry
        if is_empty:
            yield FolderEntry(unreadable=path, reason=tr("there is no article in this folder"))
