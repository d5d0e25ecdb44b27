"""Every file format for import and export.

A new format is a module beside this one and an entry here; menus, the command line, import and export follow.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from store.language.translate import tr_noop


class Format(NamedTuple):
    """One file format.

    Attributes:
        label: Name in file dialogs, in English.
        module: Module of this package, imported on first use.
        export_suffix: Suffix that selects it for export, "" if it is only read.
        import_suffixes: Suffixes that select it for import.
        write: Function `(ExportSource) -> str`.
        read: Function `(bytes, str) -> Sheet | ExportedLibrary | None`; None for the content of another format.
        has_undated: Whether events without a date have a place in it.
        is_complete: Whether it holds all documents, also those awaiting review.
    """

    label: str
    module: str
    export_suffix: str = ""
    import_suffixes: tuple[str, ...] = ()
    write: str = ""
    read: str = ""
    has_undated: bool = False
    is_complete: bool = False

    def load(self, function: str) -> Callable[..., Any]:
        """The reader or writer, by its name."""
        loaded: Callable[..., Any] = getattr(import_module(f"store.exchange.formats.{self.module}"), function)
        return loaded


FORMATS = (
    Format(
        tr_noop("Table (*.csv)"), "csv_events", ".csv", (".csv", ".tsv", ".tab"), "to_csv", "read_csv", has_undated=True
    ),
    Format(
        tr_noop("Everything (*.json)"), "library_json", ".json", (".json",), "to_json", "read_library",
        has_undated=True, is_complete=True,
    ),
    Format(tr_noop("Calendar (*.ics)"), "icalendar_events", ".ics", (".ics",), "to_icalendar", "sheet_of_calendar"),
    Format(
        tr_noop("TimelineJS (*.timelinejs.json)"), "timelinejs", ".timelinejs.json", (".json",), "to_timelinejs_json",
        "sheet_of_timelinejs",
    ),
    Format(
        tr_noop("TimelineJS, spreadsheet (*.timelinejs.csv)"), "timelinejs", ".timelinejs.csv", (), "to_timelinejs_csv"
    ),
    Format(
        tr_noop("The Timeline Project (*.timeline)"), "timeline_project", ".timeline", (".timeline",),
        "to_timeline_project", "sheet_of_timeline",
    ),
)  # fmt: skip
IMPORT_SUFFIXES = tuple(dict.fromkeys(suffix for one in FORMATS for suffix in one.import_suffixes))
EXPORT_SUFFIXES = tuple(one.export_suffix for one in FORMATS if one.export_suffix)


def is_importable(path: Path) -> bool:
    """Whether a file is imported as events, not read as an article."""
    return path.suffix.lower() in IMPORT_SUFFIXES


def export_format(name: str) -> Format | None:
    """The format for a file name; the longest suffix wins."""
    matching = [one for one in FORMATS if one.export_suffix and name.lower().endswith(one.export_suffix)]
    return max(matching, key=lambda one: len(one.export_suffix), default=None)


def import_formats(name: str) -> list[Format]:
    """The formats that a file with this name may have."""
    return [one for one in FORMATS if name.lower().endswith(one.import_suffixes or ("\0",))]
