"""Signals that a widget follows only while it is visible."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance


class VisibleConnections:
    """Connects signals to slots between `open` and `close`.

    A widget calls them from `showEvent` and `hideEvent`: a hidden page does no work.
    """

    def __init__(self, *pairs: tuple[SignalInstance, Callable[..., None]]) -> None:
        self._pairs = pairs
        self._is_open = False

    def open(self) -> None:
        """Connect; Qt may show a widget twice."""
        if not self._is_open:
            for signal, slot in self._pairs:
                signal.connect(slot)
        self._is_open = True

    def close(self) -> None:
        """Disconnect; Qt may hide a widget that it never showed."""
        if self._is_open:
            for signal, slot in self._pairs:
                signal.disconnect(slot)
        self._is_open = False
