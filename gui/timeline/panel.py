"""Canvas, scroll bar, tray and overview together, for window and snapshot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from gui.theme.theme import Theme
from gui.timeline.canvas import Canvas
from gui.timeline.legend_bar import LegendBar
from gui.timeline.overview import Overview
from gui.timeline.undated_tray import UndatedTray
from gui.view_model.lane_settings import LaneSettings
from gui.view_model.navigation import Navigation, OpenPairs
from gui.view_model.navigator import Navigator
from gui.view_model.selection import Selection
from gui.view_model.time_zone import TimeZoneSetting
from gui.view_model.timeline_model import Source, TimelineModel
from store.language.translate import tr


class TimelinePanel(QWidget):
    """The timeline of a library, with its own navigator and lanes.

    Empty until its model follows a notifier or is given columns. `asked` gives the pairs that may be one event.
    `legend_shown` tells whether the legend is shown now.
    """

    legend_shown = Signal(bool)

    def __init__(
        self, source: Source, selection: Selection, zone: TimeZoneSetting, theme: Theme, asked: OpenPairs = tuple
    ) -> None:
        super().__init__()
        self.lanes = LaneSettings(self)
        self.model = TimelineModel(source, zone, self.lanes, self)
        self.navigator = Navigator(self)
        navigation = Navigation(self.model, self.navigator, selection, asked)
        self.canvas = Canvas(self.model, self.navigator, selection, theme, navigation)
        self.legend = LegendBar(self.model, self.navigator, theme)
        self.overview = Overview(self.model, self.navigator, theme)
        self.tray = UndatedTray(self.model, selection)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setAccessibleName(tr("Lanes beyond the view"))
        self._lay_out()
        self.setFocusProxy(self.canvas)
        self._shown = False
        self.model.changed.connect(self._limit)
        navigation.legend_asked.connect(self._turn_legend)
        self.canvas.scroll_changed.connect(self._show_scroll)
        self._bar.valueChanged.connect(self.canvas.scroll_to)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self._bar)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.tray)
        column.addWidget(self.legend)
        column.addWidget(self.overview)

    def _show_scroll(self, scrolled: float, beyond: float) -> None:
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(beyond))
        self._bar.setPageStep(self.canvas.height())
        self._bar.setSingleStep(26)
        self._bar.setValue(round(scrolled))
        self._bar.blockSignals(False)
        self._bar.setVisible(beyond > 0)

    def make_still(self) -> None:
        """Leave out what only a hand has use for: for a picture."""
        self._bar.setMaximumWidth(0)
        self.overview.hide()
        self.legend.hide()
        self.canvas.leave_out_folds()

    def _turn_legend(self) -> None:
        self.show_legend(self.legend.isHidden())

    def show_legend(self, shown: bool) -> None:
        """Show or hide the legend; `legend_shown` announces it."""
        self.legend.setVisible(shown)
        self.legend_shown.emit(shown)

    def _limit(self) -> None:
        """Keep the view near the data; the first data are shown whole."""
        extent = self.model.extent
        if extent is not None:
            self.navigator.limit(extent, fit=not self._shown)
            self._shown = True

    def set_theme(self, theme: Theme) -> None:
        """Repaint in other colours."""
        self.canvas.set_theme(theme)
        self.legend.set_theme(theme)
        self.overview.theme = theme
        self.overview.update()
