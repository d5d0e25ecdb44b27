"""The one selected event, shared by all views."""

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Which event is selected; "" for none. Announced only when it changes."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = ""

    @property
    def current(self) -> str:
        """The id of the selected event, or ""."""
        return self._current

    def select(self, event: str) -> None:
        """Selects an event by id, or none with ""."""
        if event != self._current:
            self._current = event
            self.changed.emit(event)
