"""The interface between a chart and the page of charts."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.theme.theme import Theme
from store.model.documents import Event


class ChartRequests(QObject):
    """Requests that a click on a chart makes.

    `period_chosen` keeps a period, as 2023-03 or 2023-03-16, and with True only its launches. `event_chosen` selects an
    event by its id.
    """

    period_chosen = Signal(str, bool)
    event_chosen = Signal(str)


class Chart(Protocol):
    """A widget that draws events.

    `controls` stand beside the names of the charts while this one is in front.
    """

    requests: ChartRequests
    controls: Sequence[QWidget]

    def show_events(self, events: list[Event], selected: str = "") -> None:
        """Draw some events.

        `selected` is the id of the current one, "" if none.
        """

    def restyle(self, theme: Theme) -> None:
        """Take over other colours; the page redraws afterwards."""
