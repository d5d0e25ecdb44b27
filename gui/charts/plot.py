"""Base of charts with two axes, in the colours of the window."""

from collections.abc import Sequence

import pyqtgraph as pg
from pyqtgraph.GraphicsScene import mouseEvents
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.charts.chart import ChartRequests
from gui.theme.text_size import scale_pixels, scale_points
from gui.theme.theme import Theme

# Pixels of the axis on the left: room for 10,000 and the name of what it counts
AXIS = 60
# Pixels between the legend and the edges, and the highest value, of which a mark takes half its height
AWAY = 12
# Of the axis' height left above the highest value, at least and at most; a legend that needs more is not shown
LEAST_HEADROOM, MOST_HEADROOM = 0.06, 0.6


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot without zoom and pan: the strip below chooses the period."""

    controls: Sequence[QWidget] = ()
    # Of the axis' height that it goes below 0, so that a mark there is seen whole
    below = 0.0

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.requests = ChartRequests(self)
        self._nothing = ""
        self._highest = 1.0
        self.setAccessibleName(name)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.getViewBox().setMouseEnabled(False, False)
        self.setAntialiasing(True)
        self.legend = self.addLegend(
            offset=(-12, 4), labelTextSize=f"{scale_points(9.0):.1f}pt", colCount=6, horSpacing=18
        )
        self.getAxis("left").setWidth(scale_pixels(AXIS))
        self.getPlotItem().setContentsMargins(4, 4, 14, 6)
        self.getViewBox().sigResized.connect(lambda: self.fit(self._highest))  # a narrow or low chart gives it more
        self.scene().sigMouseClicked.connect(self._click)
        self.scene().sigMouseMoved.connect(self._move)
        self.restyle(theme)

    def fit(self, highest: float) -> None:
        """Scale the axis to `highest`, leaving room for the legend."""
        self._highest = highest
        self._fit_legend()
        taken = (self.legend.height() + self.legend.pos().y() + AWAY) / max(1.0, self.getViewBox().height())
        self.legend.setVisible(bool(self.legend.items) and taken <= MOST_HEADROOM)
        top = highest / (1 - max(LEAST_HEADROOM, taken if self.legend.isVisible() else 0.0))
        self.setYRange(-self.below * top, top, padding=0)

    def _fit_legend(self) -> None:
        """As many entries beside each other as there is room for."""
        for columns in range(max(1, len(self.legend.items)), 0, -1):
            self.legend.setColumnCount(columns)
            self.legend.updateSize()
            if self.legend.width() + AWAY <= self.getViewBox().width():
                return

    def say_nothing(self, words: str) -> None:
        """Show a message in the empty chart; "" hides it."""
        self._nothing = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self.theme.soft))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(60, 20, -60, -20), flags, self._nothing)
            painter.end()

    def restyle(self, theme: Theme) -> None:
        """Show ground and axes in other colours."""
        self.theme = theme
        self.setBackground(theme.ground)
        self.legend.setLabelTextColor(QColor(theme.ink))
        self.legend.setBrush(QColor(theme.ground))
        self.legend.setPen(QColor(theme.line))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.soft))
        self.showGrid(y=True, alpha=0.18)

    def point(self, at: QPointF) -> QPointF:
        """The values on the axes at a point of the scene."""
        position: QPointF = self.getViewBox().mapSceneToView(at)
        return position

    def _click(self, event: mouseEvents.MouseClickEvent) -> None:
        self.clicked_at(self.point(event.scenePos()))

    def _move(self, at: QPointF) -> None:
        self.hovered_at(self.point(at))

    def clicked_at(self, point: QPointF) -> None:
        """Handle a click at a point of the axes."""

    def hovered_at(self, point: QPointF) -> None:
        """Show a tooltip for a point of the axes."""
