"""The span in view, kept for each library from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QSettings

from gui.library_key import library_key
from gui.timeline.navigator import Navigator
from gui.timeline.span import TimeSpan

VIEWS = "views"


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
