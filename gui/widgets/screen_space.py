"""Windows of their own that keep within the screen: at 1024 by 640 too, with text at 150 %."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""Pixels that a window manager draws around a window, at most: where the system has not drawn one yet, none can be asked."""


def free_size(window: QWidget) -> QSize:
    """What the screen has beside its panels and a window's frame, in pixels."""
    return window.screen().availableGeometry().size() - FRAME


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Gives a window a size, or the screen's if that is less."""
    window.resize(QSize(width, height).boundedTo(free_size(window)))
