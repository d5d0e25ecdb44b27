"""The selected events, shared by all views."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selection; announced only when it changes.

    `current` is the event in the detail pane, "" for none; `chosen` are all selected ids by time. Both change by
    `select` and `select_all` alone.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = ""
        self.chosen: tuple[str, ...] = ()

    def select(self, event: str) -> None:
        """Select one event by id; "" selects none."""
        self._put(event, (event,) if event else ())

    def select_all(self, events: Sequence[str]) -> None:
        """Select several events; the first becomes current."""
        self._put(events[0] if events else "", tuple(events))

    def _put(self, current: str, chosen: tuple[str, ...]) -> None:
        if (current, chosen) != (self.current, self.chosen):
            self.current, self.chosen = current, chosen
            self.changed.emit(current)
