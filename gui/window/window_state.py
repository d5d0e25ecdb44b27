"""What a window remembers from one start to the next: its place, panes, zone, lanes, span and view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow
import hashlib
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan
from store.library.queries.facets import Filter


def library_key(group: str, library: Path) -> str:
    """A key within a group of settings; the same for each way to write a path."""
    return f"{group}/{hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:16]}"


VIEWS, PAGES = "views", "pages"


class DeskState(NamedTuple):
    """What a window shows beside its span: the selected events, what is kept and searched for, whether the queue is open."""

    selected: tuple[str, ...]
    kept: Filter
    words: str
    queue: bool


def store_span(settings: QSettings, library: Path, navigator: Navigator) -> None:
    """Remembers what is in view."""
    settings.setValue(library_key(VIEWS, library), f"{navigator.span.first!r} {navigator.span.last!r}")


def restore_span(settings: QSettings, library: Path, navigator: Navigator) -> None:
    """Shows what was in view when the library was last closed; leaves the view if nothing is remembered."""
    words = str(settings.value(library_key(VIEWS, library), "")).split()
    try:
        first, last = (float(word) for word in words)
    except ValueError:
        return
    if last > first:
        navigator.show(TimeSpan(first, last))


def store_page(settings: QSettings, library: Path, page: str) -> None:
    """Remembers which view was shown."""
    settings.setValue(library_key(PAGES, library), page)


def last_page(settings: QSettings, library: Path) -> str:
    """The view that was shown last, "" if none is remembered."""
    return str(settings.value(library_key(PAGES, library), ""))


def restore(window: "MainWindow") -> None:
    """Makes a window as it was when it was last closed."""
    settings, path = window.preferences.settings, window.library.path
    geometry = settings.value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    for name, splitter in (("panes", window.panes), ("floors", window.floors)):
        kept = settings.value(name)
        if isinstance(kept, QByteArray):
            splitter.restoreState(kept)
    window.timeline.lanes.restore(str(settings.value("lanes", "")))
    restore_span(settings, path, window.timeline.navigator)
    window.header.choose_quietly(last_page(settings, path))


def remember(window: "MainWindow") -> None:
    """Keeps how a window is for the next start."""
    settings, path = window.preferences.settings, window.library.path
    settings.setValue("geometry", window.saveGeometry())
    settings.setValue("panes", window.panes.saveState())
    settings.setValue("floors", window.floors.saveState())
    settings.setValue("lanes", window.timeline.lanes.as_text())
    window.preferences.zone = window.zone.zone.key
    store_span(settings, path, window.timeline.navigator)
    store_page(settings, path, window.header.view)
