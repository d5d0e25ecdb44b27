"""Canvas and overview together: the timeline as window and snapshot show it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.notifier import Notifier
from gui.selection import Selection
from gui.theme import Theme
from gui.timeline.canvas import Canvas
from gui.timeline.model import TimelineModel
from gui.timeline.navigator import Navigator
from gui.timeline.overview import Overview
from gui.zone import ZoneChoice


class TimelinePanel(QWidget):
    """The timeline of a library, with its own navigator."""

    def __init__(self, notifier: Notifier, selection: Selection, zone: ZoneChoice, theme: Theme) -> None:
        super().__init__()
        self.model = TimelineModel(notifier, zone, self)
        self.navigator = Navigator(self)
        self.canvas = Canvas(self.model, self.navigator, selection, theme)
        self.overview = Overview(self.model, self.navigator, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.overview)
        self._shown = False
        self.model.changed.connect(self._limit)
        self._limit()

    def _limit(self) -> None:
        """Keeps the view near the data; the first data are shown whole."""
        extent = self.model.extent
        if extent is not None:
            self.navigator.limit(extent, fit=not self._shown)
            self._shown = True

    def set_theme(self, theme: Theme) -> None:
        """Repaints in other colours."""
        self.canvas.set_theme(theme)
        self.overview.theme = theme
        self.overview.update()
