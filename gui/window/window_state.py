"""The state of the window.

Stored between starts, or handed to a rebuild.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan
from store.library.queries.facets import Filter

# Keys in the settings since 0.1.0; renaming one would lose what users have.
SPANS, VIEWS, GEOMETRY, LANES = "views", "pages", "geometry", "lanes"


class WindowState(NamedTuple):
    """State for a rebuilt window: selected ids, filter, words, queue."""

    selected: tuple[str, ...]
    filter: Filter
    words: str
    is_queue_open: bool


def library_key(group: str, library: Path) -> str:
    """Settings key for one library in a group.

    Path spellings do not matter.
    """
    return f"{group}/{hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:16]}"


class StoredWindowState:
    """Geometry and splitters for all libraries; span and view for each library."""

    def __init__(self, settings: QSettings, library: Path, splitters: Mapping[str, QSplitter]) -> None:
        self._settings, self._library, self._splitters = settings, library, splitters

    # ---- geometry ---------------------------------------------------------------
    def restore_geometry(self, window: QMainWindow) -> None:
        """Place and divide the window as it was."""
        geometry = self._settings.value(GEOMETRY)
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        for name, splitter in self._splitters.items():
            sizes = self._settings.value(name)
            if isinstance(sizes, QByteArray):
                splitter.restoreState(sizes)

    def store_geometry(self, window: QMainWindow) -> None:
        """Keep place and division of the window."""
        self._settings.setValue(GEOMETRY, window.saveGeometry())
        for name, splitter in self._splitters.items():
            self._settings.setValue(name, splitter.saveState())

    # ---- timeline ---------------------------------------------------------------
    @property
    def lanes(self) -> str:
        """The arrangement of lanes as text."""
        return str(self._settings.value(LANES, ""))

    @lanes.setter
    def lanes(self, text: str) -> None:
        self._settings.setValue(LANES, text)

    def store_span(self, navigator: Navigator) -> None:
        """Keep the span in view."""
        span = navigator.span
        self._settings.setValue(library_key(SPANS, self._library), f"{span.first!r} {span.last!r}")

    def restore_span(self, navigator: Navigator) -> None:
        """Show the span last in view, if one is stored."""
        words = str(self._settings.value(library_key(SPANS, self._library), "")).split()
        try:
            first, last = (float(word) for word in words)
        except ValueError:
            return
        if last > first:
            navigator.show(TimeSpan(first, last))

    # ---- view -------------------------------------------------------------------
    @property
    def view(self) -> str:
        """The view last in front, "" if none is stored."""
        return str(self._settings.value(library_key(VIEWS, self._library), ""))

    @view.setter
    def view(self, name: str) -> None:
        self._settings.setValue(library_key(VIEWS, self._library), name)
