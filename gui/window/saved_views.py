"""Saved views: filter, search, span and lanes under a name, by library."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QSettings

from gui.timeline.panel import TimelinePanel
from gui.view_model.search_state import SearchState
from gui.view_model.time_span import TimeSpan
from gui.window.window_state import library_key
from store.library.queries.facets import Filter


class SavedView(msgspec.Struct, frozen=True):
    """One saved view: span in wall-clock seconds, filter, words, lanes as text."""

    first: float
    last: float
    kept: Filter
    words: str
    lanes: str


class SavedViews:
    """The saved views of a library."""

    def __init__(self, settings: QSettings, library: Path, timeline: TimelinePanel, search_state: SearchState) -> None:
        self._settings, self._timeline, self._search_state = settings, timeline, search_state
        self._key = library_key("saved", library)
        self._views = self._kept()

    def _kept(self) -> dict[str, SavedView]:
        try:
            return msgspec.json.decode(str(self._settings.value(self._key, "{}")), type=dict[str, SavedView])
        except msgspec.DecodeError:
            return {}

    @property
    def names(self) -> list[str]:
        """The names, in alphabetical order."""
        return sorted(self._views, key=str.casefold)

    def save(self, name: str) -> None:
        """Save the view under a name, replacing any other."""
        span = self._timeline.navigator.span
        view = SavedView(
            span.first, span.last, self._search_state.filter, self._search_state.words, self._timeline.lanes.as_text()
        )
        self._write({**self._views, name: view})

    def show(self, name: str) -> None:
        """Show a saved view."""
        view = self._views[name]
        self._search_state.filter_by(view.kept)
        self._search_state.search(view.words)
        self._timeline.lanes.restore(view.lanes)
        self._timeline.navigator.show(TimeSpan(view.first, view.last))

    def delete(self, name: str) -> None:
        """Forget a view."""
        self._write({key: view for key, view in self._views.items() if key != name})

    def _write(self, views: dict[str, SavedView]) -> None:
        self._views = views
        self._settings.setValue(self._key, msgspec.json.encode(views).decode())
