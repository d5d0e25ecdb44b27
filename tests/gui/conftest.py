from tests.support.windows import open_window, window

__all__ = ["open_window", "window"]
