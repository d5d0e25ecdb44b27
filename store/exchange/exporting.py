"""Exports a library; the suffix of the file selects the format."""

from collections.abc import Mapping
from errno import ENOENT
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from store.exchange.formats.exported import accepted_or_new
from store.exchange.formats.registry import EXPORT_SUFFIXES, export_format
from store.language.intervals import plural
from store.library.library import Library
from store.runtime.atomic_write import replace_file

NO_COLOURS: Mapping[str, str] = MappingProxyType({})


class ExportResult(NamedTuple):
    """Number of events written, without a date, and waiting for review."""

    events: int
    left_out: int
    waiting: int = 0

    @property
    def line(self) -> str:
        """The result as text: "29 events written, 2 undated left out, ..."."""
        left = f", {self.left_out:,} undated left out, as this form knows none" if self.left_out else ""
        waiting = f", {self.waiting:,} waiting in the review left out" if self.waiting else ""
        return f"{plural(self.events, 'event')} written{left}{waiting}"


def export_events(library: Library, path: Path, kind_colours: Mapping[str, str] = NO_COLOURS) -> ExportResult:
    """Export to `path`: everything as .json, else what the timeline shows.

    Args:
        kind_colours: Colours as #rrggbb by kind, for formats that draw.

    Raises ValueError for an unknown suffix, OSError for a missing folder.
    """
    format_ = export_format(path.name)
    if format_ is None:
        raise ValueError(f"“{path.name}”: the ending must be one of {', '.join(EXPORT_SUFFIXES)}")
    if not path.parent.is_dir():
        raise FileNotFoundError(ENOENT, "there is no such folder", str(path.parent))
    accepted = accepted_or_new(library, kind_colours)
    text: str = format_.load(format_.write)(library if format_.is_complete else accepted)
    exported = library.events if format_.is_complete else accepted.events
    replace_file(path, [text.encode()])
    undated = 0 if format_.has_undated else sum(event.facts.start is None for event in exported.values())
    return ExportResult(len(exported) - undated, undated, len(library.events) - len(exported))
