"""dateline snapshot: a library's timeline as a picture, without a window."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from gui.application.qt_application import make_application, style_widgets
from gui.export.picture_content import PictureContent
from gui.export.picture_files import ENDINGS, write_picture
from gui.export.picture_sheet import PictureSheet
from gui.theme.theme import DARK, LIGHT
from gui.view_model.lane_settings import LaneSettings
from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from store.library.library import Library
from store.model.partial_dates import is_moment, wall_span

# Pixels of the smallest picture on which the labels have room
LEAST = QSize(720, 420)


@dataclass(frozen=True)
class SnapshotOptions:
    """What to draw: library, output file, size in pixels, span, selection, style."""

    library: Path
    output: Path
    size: QSize
    first: str | None = None
    last: str | None = None
    select: str = ""
    dark: bool = False
    lanes: str = "kind"
    zone: str = "own"

    @classmethod
    def of(cls, options: argparse.Namespace) -> "SnapshotOptions":
        """Options from the command line. Raises ValueError with the reason."""
        size = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", options.size)
        if size is None:
            raise ValueError(f"“{options.size}” is no size such as 1400x800")
        if int(size[1]) < LEAST.width() or int(size[2]) < LEAST.height():
            raise ValueError(f"a picture needs at least {LEAST.width()}x{LEAST.height()} pixels, not {options.size}")
        for moment in (options.first, options.last):
            if moment is not None and not is_moment(moment):
                raise ValueError(f"“{moment}” is no date such as 2023-03-16")
        if not options.library.is_file():
            raise ValueError(f"there is no library {options.library}")
        if not TimeZoneSetting.knows(options.zone):
            raise ValueError(f"“{options.zone}” is no time zone such as Asia/Seoul")
        return cls(
            options.library, options.output, QSize(int(size[1]), int(size[2])), options.first, options.last,
            options.select, options.theme == "dark", options.lanes, options.zone,
        )  # fmt: skip


def draw_snapshot(options: SnapshotOptions) -> None:
    """Write the picture. Raises ValueError for a wrong option, OSError if unwritable."""
    if options.output.suffix.lower() not in ENDINGS:
        raise ValueError(f"“{options.output.name}”: the ending must be .png, .svg or .pdf")
    application = make_application()
    theme = DARK if options.dark else LIGHT
    style_widgets(application, theme)
    with Library(options.library, read_only=True) as library:
        if options.select and options.select not in library.events:
            raise ValueError(f"the library has no event “{options.select}”")
        sheet = PictureSheet(_content(library, options), options.size, theme)
        write_picture(sheet, options.output)
        sheet.close()


def _content(library: Library, options: SnapshotOptions) -> PictureContent:
    lanes = LaneSettings()
    lanes.choose(options.lanes)
    return PictureContent(
        library, _span(library, options), None, options.select, lanes.as_text(), zone=TimeZoneSetting(options.zone)
    )


def _span(library: Library, options: SnapshotOptions) -> TimeSpan | None:
    """The span wished for; an end not told is that of the events."""
    if options.first is None and options.last is None:
        return None
    dated = [wall_span(event.facts.start) for event in library.events.values() if event.facts.start]
    first = wall_span(options.first)[0] if options.first else min((span[0] for span in dated), default=0.0)
    last = wall_span(options.last)[1] if options.last else max((span[1] for span in dated), default=0.0)
    if last <= first:
        raise ValueError("--from must be before --to")
    return TimeSpan(first, last)
