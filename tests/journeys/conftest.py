from tests.windows import filled, open_window, window

__all__ = ["filled", "open_window", "window"]
