"""Files of other programs into a library: tables, calendars, other timelines, and libraries that were written as JSON."""

from pathlib import Path

import msgspec

from store.exchange.formats import icalendar_events, library_json, timeline_project, timelinejs
from store.exchange.formats.library_json import Everything
from store.exchange.tables.sheet import Sheet, sheet_of
from store.parsing.encoding import decoded

TABLES = (".csv", ".tsv", ".tab")
ENDINGS = (*TABLES, ".ics", ".timeline", ".json")
"""What can be imported."""


def is_importable(path: Path) -> bool:
    """Whether a file is to be imported as events, rather than read as an article."""
    return path.suffix.lower() in ENDINGS


def opened(path: Path) -> Sheet | Everything:
    """The table that a file holds, or the whole library. ValueError for what is neither, OSError."""
    try:
        return _opened(path)
    except RecursionError as error:
        raise ValueError(f"“{path.name}” is nested more deeply than any table or library") from error


def _opened(path: Path) -> Sheet | Everything:
    data, ending = path.read_bytes(), path.suffix.lower()
    if ending == ".ics":
        return icalendar_events.sheet_of_calendar(data, path.name)
    if ending == ".timeline":
        return timeline_project.sheet_of_timeline(data, path.name)
    if ending == ".json":
        return _of_json(data, path.name)
    if ending in TABLES:
        return sheet_of(decoded(data), path.name)
    raise ValueError(f"“{path.name}”: the ending must be one of {', '.join(ENDINGS)}")


def _of_json(data: bytes, name: str) -> Sheet | Everything:
    try:
        document = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise ValueError(f"“{name}” is no JSON: {error}") from error
    if library_json.is_ours(document):
        return library_json.everything_in(data, name)
    if timelinejs.is_timelinejs(document):
        return timelinejs.sheet_of_timelinejs(document, name)
    raise ValueError(f"“{name}” is neither a library of Dateline nor a timeline of TimelineJS")
