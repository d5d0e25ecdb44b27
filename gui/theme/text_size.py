"""Sizes of text, which follow the system's font and the user's preference."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from store.runtime.gc_pause import collector_paused

# Points of the system's font for which the sizes in the code are meant
REFERENCE = 9.0
SYSTEM = "systemFont"


def scale_points(points: float) -> float:
    """A size in points, scaled with the application's font."""
    return points * max(QApplication.font().pointSizeF(), 1.0) / REFERENCE


def text_scale() -> float:
    """Scale of the application's font against the usual one, at least 1."""
    return max(1.0, QApplication.font().pointSizeF() / REFERENCE)


def scale_pixels(pixels: float) -> int:
    """A size in pixels, scaled with the application's font."""
    return round(pixels * text_scale())


def set_text_size(application: QApplication, percent: int) -> None:
    """Set the font size in percent of the system's.

    Open windows keep theirs.
    """
    system = application.property(SYSTEM)
    if not isinstance(system, QFont):
        system = QFont(application.font())
        application.setProperty(SYSTEM, system)
    font = QFont(system)
    size = system.pointSizeF() if system.pointSizeF() > 0 else REFERENCE
    font.setPointSizeF(size * percent / 100)
    with collector_paused():  # all widgets are told, and none may go meanwhile
        application.setFont(font)
