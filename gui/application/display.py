"""Whether there is a display to open a window on."""

import os
import sys


def has_display() -> bool:
    """False on a Linux without X11 and Wayland, unless a Qt platform is asked for by name."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
