"""Writes a library into a file of another form; the ending says which."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from store.library.library import Library
from store.library.safe_writing import replace_file

FORMS = {
    ".timelinejs.json": ("as_timelinejs", "timelinejs_json_of"),
    ".timelinejs.csv": ("as_timelinejs", "timelinejs_csv_of"),
    ".timeline": ("as_timeline_project", "timeline_of"),
    ".ics": ("as_ics", "ics_of"),
    ".csv": ("as_csv", "csv_of"),
    ".json": ("as_json", "json_of"),
}
"""The module of this folder that writes each form, imported when it is asked for, and its function; the longest ending counts."""


def export(library: Library, path: Path) -> int:
    """Writes all events to `path`; gives the library's number of them. ValueError names the endings that can be written."""
    form = next((form for ending, form in FORMS.items() if path.name.lower().endswith(ending)), None)
    if form is None:
        raise ValueError(f"“{path.name}”: the ending must be one of {', '.join(FORMS)}")
    write: Callable[[Library], str] = getattr(import_module(f"store.exchange.{form[0]}"), form[1])
    replace_file(path, [write(library).encode()])
    return len(library.events)
