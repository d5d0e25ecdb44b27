"""Opens files of other programs for import: tables, calendars, timelines, exported libraries."""

from pathlib import Path

from store.exchange.formats.library_json import ExportedLibrary
from store.exchange.formats.registry import IMPORT_SUFFIXES, import_formats
from store.exchange.tables.sheet import Sheet
from store.runtime.regular_file import read_regular_file


def open_import(path: Path) -> Sheet | ExportedLibrary:
    """Read a table or a library. Raises ValueError for other files, OSError."""
    try:
        return _read_import(path)
    except RecursionError as error:
        raise ValueError(f"“{path.name}” is nested more deeply than any table or library") from error


def _read_import(path: Path) -> Sheet | ExportedLibrary:
    formats = import_formats(path.name)
    if not formats:
        raise ValueError(f"“{path.name}”: the ending must be one of {', '.join(IMPORT_SUFFIXES)}")
    data = read_regular_file(path)
    for format_ in formats:
        content: Sheet | ExportedLibrary | None = format_.load(format_.read)(data, path.name)
        if content is not None:
            return content
    raise ValueError(f"“{path.name}” is neither a library of Dateline nor a timeline of TimelineJS")
