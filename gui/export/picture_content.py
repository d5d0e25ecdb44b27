"""The contents of an exported picture."""

from collections.abc import Collection
from dataclasses import dataclass, field

from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from store.library.library import Library


@dataclass(frozen=True)
class PictureContent:
    """What a sheet shows.

    `span` and `kept` are None for everything; `lanes` is text as of `LaneSettings.as_text`, `links` of
    `LinkFilter.as_text`.
    """

    library: Library
    span: TimeSpan | None = None
    kept: Collection[str] | None = None
    select: str = ""
    lanes: str = ""
    links: str = ""
    zone: TimeZoneSetting = field(default_factory=TimeZoneSetting)
