"""The selected events, shared by all views."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selection; announced only when it changes.

    `current` is the event in the detail pane, "" for none; `chosen` are all selected ids by time.
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
        """Select one event by id; "" selects none."""
        self._put(event, (event,) if event else ())

    def select_all(self, events: Sequence[str]) -> None:
        """Select several events; the first becomes current."""
        self._put(events[0] if events else "", tuple(events))

    def _put(self, current: str, chosen: tuple[str, ...]) -> None:
        if (current, chosen) != (self._current, self.chosen):
            self._current, self.chosen = current, chosen
            self.changed.emit(current)
