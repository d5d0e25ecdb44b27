"""What a picture of the timeline shows."""

from collections.abc import Collection
from dataclasses import dataclass, field

from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from store.library.library import Library


@dataclass(frozen=True)
class PictureContent:
    """What a sheet shows: a library, the span (None: all), what is kept of it (None: all), what is selected, how the
    lanes are arranged (as `LaneChoice.as_text` tells it), in which zone."""

    library: Library
    span: TimeSpan | None = None
    kept: Collection[str] | None = None
    select: str = ""
    lanes: str = ""
    zone: TimeZoneSetting = field(default_factory=TimeZoneSetting)
