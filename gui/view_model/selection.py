"""The selected events, shared by all views: one that is looked at, and perhaps more beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Which event is selected; "" for none. Announced only when it changes.

    `chosen`: all that are selected together, in the order of time, the current one among them.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self.chosen: tuple[str, ...] = ()

    @property
    def current(self) -> str:
        """The id of the selected event, or ""."""
        return self._current

    def select(self, event: str) -> None:
        """Selects an event by id, or none with ""."""
        self._put(event, (event,) if event else ())

    def select_all(self, events: Sequence[str]) -> None:
        """Selects several events; the first is the one that is looked at."""
        self._put(events[0] if events else "", tuple(events))

    def _put(self, current: str, chosen: tuple[str, ...]) -> None:
        if (current, chosen) != (self._current, self.chosen):
            self._current, self.chosen = current, chosen
            self.changed.emit(current)
