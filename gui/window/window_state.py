"""What a window remembers from one start to the next: its place, panes, zone, lanes, span and view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from gui.window.last_view import last_page, restore_span, store_page, store_span

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


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
