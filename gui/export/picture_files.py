"""Writes a widget as PNG at double density, SVG or PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

# Device pixels a pixel in a PNG: sharp on a HiDPI screen and in print
SCALE = 2
DPI = 96
ENDINGS = (".png", ".svg", ".pdf")


def write_picture(widget: QWidget, output: Path) -> None:
    """Write a widget. Raises ValueError for an unknown suffix, OSError if unwritable."""
    if output.suffix.lower() not in ENDINGS:
        raise ValueError(f"“{output.name}”: the ending must be .png, .svg or .pdf")
    {".png": _png, ".svg": _svg, ".pdf": _pdf}[output.suffix.lower()](widget, output)


def render_image(widget: QWidget) -> QImage:
    """A widget at double density."""
    image = QImage(widget.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    _render(widget, image)
    return image


def _png(widget: QWidget, output: Path) -> None:
    if not render_image(widget).save(str(output)):
        raise OSError(f"{output} cannot be written")


def _svg(widget: QWidget, output: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - only for this form

    _check_writable(output)
    device = QSvgGenerator()
    device.setFileName(str(output))
    device.setSize(widget.size())
    device.setViewBox(QRectF(0, 0, widget.width(), widget.height()))
    device.setResolution(DPI)
    _render(widget, device)


def _pdf(widget: QWidget, output: Path) -> None:
    _check_writable(output)
    device = QPdfWriter(str(output))
    device.setResolution(DPI)
    points = QSizeF(widget.width() * 72 / DPI, widget.height() * 72 / DPI)
    device.setPageLayout(
        QPageLayout(QPageSize(points, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    _render(widget, device)


def _check_writable(output: Path) -> None:
    """Raises OSError where Qt would only print a warning."""
    with output.open("ab"):
        pass


def _render(widget: QWidget, device: QPaintDevice) -> None:
    painter = QPainter(device)
    QWidget.render(widget, painter, QPoint())  # of a plot too, whose own draws but its scene
    painter.end()
