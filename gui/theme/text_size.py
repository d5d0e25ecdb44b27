"""Sizes of text, which follow the system's font and the user's preference."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from store.runtime.gc_pause import collector_paused

REFERENCE = 9.0
"""Points of the system's font for which the sizes in the code are meant."""
SYSTEM = "systemFont"


def scale_points(points: float) -> float:
    """A size in points, as much larger as the application's font is than the one it was meant for."""
    return points * max(QApplication.font().pointSizeF(), 1.0) / REFERENCE


def text_scale() -> float:
    """How much larger than usual text is, at least 1: what holds a line of it grows as much."""
    return max(1.0, QApplication.font().pointSizeF() / REFERENCE)


def scale_pixels(pixels: float) -> int:
    """Pixels of what holds text."""
    return round(pixels * text_scale())


def set_text_size(application: QApplication, percent: int) -> None:
    """Makes the application's font so many percent of the system's; windows that are open keep theirs."""
    system = application.property(SYSTEM)
    if not isinstance(system, QFont):
        system = QFont(application.font())
        application.setProperty(SYSTEM, system)
    font = QFont(system)
    size = system.pointSizeF() if system.pointSizeF() > 0 else REFERENCE
    font.setPointSizeF(size * percent / 100)
    with collector_paused():  # all widgets are told, and none may go meanwhile
        application.setFont(font)
