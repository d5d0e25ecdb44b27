"""Writes a library into a file of another form; the ending says which."""

from collections.abc import Callable
from errno import ENOENT
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from store.exchange.formats.exported import ExportSource, accepted_or_new
from store.language.intervals import plural
from store.library.library import Library
from store.runtime.atomic_write import replace_file

FORMS = {
    ".timelinejs.json": ("timelinejs", "timelinejs_json_of"),
    ".timelinejs.csv": ("timelinejs", "timelinejs_csv_of"),
    ".timeline": ("timeline_project", "timeline_of"),
    ".ics": ("icalendar_events", "ics_of"),
    ".csv": ("csv_events", "csv_of"),
    ".json": ("library_json", "json_of"),
}
"""The module of this folder that writes each form, imported when it is asked for, and its function; the longest ending counts."""


WHOLE = "library_json"
"""The form that holds all there is."""
UNDATED = ("csv_events", "library_json")
"""The forms that have a place for events without a date."""


class Written(NamedTuple):
    """How many events were written, and how many were left out: for want of a date, and because they wait in the review."""

    events: int
    left_out: int
    waiting: int = 0

    @property
    def line(self) -> str:
        """In words: "29 events written, 2 undated left out, as this form knows none"."""
        left = f", {self.left_out:,} undated left out, as this form knows none" if self.left_out else ""
        waiting = f", {self.waiting:,} waiting in the review left out" if self.waiting else ""
        return f"{plural(self.events, 'event')} written{left}{waiting}"


def export(library: Library, path: Path) -> Written:
    """Writes the events to `path`: into a .json all that the library holds, into other forms what the timeline shows.

    ValueError names the endings that can be written, OSError a folder that is not there.
    """
    form = next((form for ending, form in FORMS.items() if path.name.lower().endswith(ending)), None)
    if form is None:
        raise ValueError(f"“{path.name}”: the ending must be one of {', '.join(FORMS)}")
    if not path.parent.is_dir():
        raise FileNotFoundError(ENOENT, "there is no such folder", str(path.parent))
    write: Callable[[ExportSource], str] = getattr(import_module(f"store.exchange.formats.{form[0]}"), form[1])
    exported: ExportSource = library if form[0] == WHOLE else accepted_or_new(library)
    replace_file(path, [write(exported).encode()])
    undated = 0 if form[0] in UNDATED else sum(event.facts.start is None for event in exported.events.values())
    return Written(len(exported.events) - undated, undated, len(library.events) - len(exported.events))
