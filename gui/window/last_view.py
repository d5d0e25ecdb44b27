"""What was in view, kept for each library from one start to the next: the span, and which view it was."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan
from gui.window.library_key import library_key
from store.library.queries.facets import Filter

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
