"""Files of other programs into a library: tables, calendars, other timelines, and libraries that were written as JSON."""

from pathlib import Path

import msgspec

from store.decoding import decoded
from store.exchange import as_ics, as_json, as_timeline_project, as_timelinejs
from store.exchange.as_json import Everything
from store.exchange.endings import ENDINGS, TABLES
from store.exchange.sheet import Sheet, sheet_of


def opened(path: Path) -> Sheet | Everything:
    """The table that a file holds, or the whole library. ValueError for what is neither, OSError."""
    try:
        return _opened(path)
    except RecursionError as error:
        raise ValueError(f"“{path.name}” is nested more deeply than any table or library") from error


def _opened(path: Path) -> Sheet | Everything:
    data, ending = path.read_bytes(), path.suffix.lower()
    if ending == ".ics":
        return as_ics.sheet_of_calendar(data, path.name)
    if ending == ".timeline":
        return as_timeline_project.sheet_of_timeline(data, path.name)
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
    if as_json.is_ours(document):
        return as_json.everything_in(data, name)
    if as_timelinejs.is_timelinejs(document):
        return as_timelinejs.sheet_of_timelinejs(document, name)
    raise ValueError(f"“{name}” is neither a library of Dateline nor a timeline of TimelineJS")
