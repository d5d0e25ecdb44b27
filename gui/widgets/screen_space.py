"""Window sizes that fit the screen.

Also 1024 by 640 at 150 % text.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

# Pixels that a window manager draws around a window, at most: where the system has not drawn one yet, none can
# be asked
FRAME = QSize(8, 40)


def free_size(window: QWidget) -> QSize:
    """The screen without its panels and a window's frame, in pixels."""
    return window.screen().availableGeometry().size() - FRAME


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Resize a window, at most to the screen."""
    window.resize(QSize(width, height).boundedTo(free_size(window)))
