from tests.support.screen import display, home
from tests.support.wheel import wheel
from tests.support.windows import filled, open_window, window

__all__ = ["display", "filled", "home", "open_window", "wheel", "window"]
