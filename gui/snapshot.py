"""The timeline as a picture: PNG, SVG or PDF, drawn by the same widgets as the window."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from gui.application import make_application
from gui.selection import Selection
from gui.theme import DARK, LIGHT, palette_of, style_sheet
from gui.timeline.panel import TimelinePanel
from gui.timeline.span import TimeSpan
from gui.zone import ZoneChoice
from store.library.library import Library
from store.moment import is_moment, wall_span

SCALE = 2
"""Device pixels a pixel in a PNG: sharp on a HiDPI screen and in print."""
DPI = 96


@dataclass(frozen=True)
class Wish:
    """What to draw: library, file to write, size in pixels, span in view, event to light, theme."""

    library: Path
    output: Path
    size: QSize
    first: str | None = None
    last: str | None = None
    select: str = ""
    dark: bool = False

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Wish":
        """The wish that the command line tells. ValueError says what it cannot mean."""
        size = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", options.size)
        if size is None:
            raise ValueError(f"“{options.size}” is no size such as 1400x800")
        for moment in (options.first, options.last):
            if moment is not None and not is_moment(moment):
                raise ValueError(f"“{moment}” is no date such as 2023-03-16")
        if not options.library.is_file():
            raise ValueError(f"there is no library {options.library}")
        return cls(
            options.library, options.output, QSize(int(size[1]), int(size[2])),
            options.first, options.last, options.select, options.theme == "dark",
        )  # fmt: skip


def draw(wish: Wish) -> None:
    """Writes the picture. ValueError for an unknown ending or event, OSError if it cannot be written."""
    paint = {".png": _png, ".svg": _svg, ".pdf": _pdf}.get(wish.output.suffix.lower())
    if paint is None:
        raise ValueError(f"“{wish.output.name}”: the ending must be .png, .svg or .pdf")
    application = make_application()
    theme = DARK if wish.dark else LIGHT
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet(theme))
    library = Library(wish.library)
    if wish.select and wish.select not in library.events:
        raise ValueError(f"the library has no event “{wish.select}”")
    selection = Selection()
    panel = TimelinePanel(library, selection, ZoneChoice(), theme)
    panel.model.refresh()
    panel.resize(wish.size)
    _look(panel, wish)
    selection.select(wish.select)
    paint(panel, wish.output)
    panel.close()
    library.close()


def _look(panel: TimelinePanel, wish: Wish) -> None:
    span = panel.navigator.span
    first = wall_span(wish.first)[0] if wish.first else span.first
    last = wall_span(wish.last)[1] if wish.last else span.last
    if last <= first:
        raise ValueError("--from must be before --to")
    panel.navigator.show(TimeSpan(first, last))


def _png(panel: QWidget, output: Path) -> None:
    image = QImage(panel.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    _render(panel, image)
    if not image.save(str(output)):
        raise OSError(f"{output} cannot be written")


def _svg(panel: QWidget, output: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - only for this form

    _check_writable(output)
    device = QSvgGenerator()
    device.setFileName(str(output))
    device.setSize(panel.size())
    device.setViewBox(QRectF(0, 0, panel.width(), panel.height()))
    device.setResolution(DPI)
    _render(panel, device)


def _pdf(panel: QWidget, output: Path) -> None:
    _check_writable(output)
    device = QPdfWriter(str(output))
    device.setResolution(DPI)
    points = QSizeF(panel.width() * 72 / DPI, panel.height() * 72 / DPI)
    device.setPageLayout(
        QPageLayout(QPageSize(points, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    _render(panel, device)


def _check_writable(output: Path) -> None:
    """Raises OSError where Qt would only print a warning."""
    with output.open("ab"):
        pass


def _render(panel: QWidget, device: QPaintDevice) -> None:
    painter = QPainter(device)
    panel.render(painter, QPoint())
    painter.end()
