"""Apogee against range of launches: lofted shots stand high on the left."""

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QCursor
from PySide6.QtWidgets import QToolTip

from gui.charts.palette import class_colour, class_name
from gui.charts.plot import Plot
from gui.theme.theme import Theme
from gui.widgets.plain_text import plain_tooltip
from store.analysis.charts import CLASSES, Flight, flights
from store.language.translate import tr, tr_n
from store.model.documents import Event

SIZE = 10
# Of the axes' length: so near to a point the cursor means it
NEAR = 0.03


class FlightChart(Plot):
    """One dot a launch; the current one is ringed.

    A click selects a launch.
    """

    below = 0.02

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Apogee and range of launches"))
        self.flights: list[Flight] = []
        self._selected = ""
        self._dots: list[pg.ScatterPlotItem] = []
        self.setLabel("bottom", tr("Range, km"))
        self.setLabel("left", tr("Apogee, km"))

    def show_events(self, events: list[Event], selected: str = "") -> None:
        """Draw the flights among some events."""
        self._selected = selected
        self.flights = flights(events)
        for dots in self._dots:
            self.removeItem(dots)
        self.legend.clear()
        self._dots = [dots for name in CLASSES if (dots := self._dots_of(name)) is not None]
        self.setAccessibleDescription(tr_n(len(self.flights), "{n} launch", "{n} launches"))
        message = tr("Of no launch of this period are range and apogee both known.")
        self.say_nothing("" if self.flights else message)
        self.setXRange(0, max((f.range_km for f in self.flights), default=1000) * 1.05, padding=0.02)
        self.fit(max((f.apogee_km for f in self.flights), default=1000))

    def _dots_of(self, name: str) -> pg.ScatterPlotItem | None:
        of_class = [flight for flight in self.flights if flight.missile_class == name]
        if not of_class:
            return None
        accent, ground = pg.mkPen(QColor(self.theme.accent), width=2.4), pg.mkPen(QColor(self.theme.ground), width=0.8)
        dots = pg.ScatterPlotItem(
            x=[f.range_km for f in of_class], y=[f.apogee_km for f in of_class], size=SIZE, symbol="t1",
            brush=class_colour(name), pen=[accent if f.event == self._selected else ground for f in of_class],
            name=escape(class_name(name)),
        )  # fmt: skip
        self.addItem(dots)
        return dots

    def nearest(self, point: QPointF) -> Flight | None:
        """The flight under a point of the axes."""
        (left, right), (low, high) = self.getViewBox().viewRange()
        wide, tall = right - left, high - low

        def away(flight: Flight) -> float:
            across, up = (flight.range_km - point.x()) / wide, (flight.apogee_km - point.y()) / tall
            return float(across**2 + up**2)

        closest = min(self.flights, key=away, default=None)
        return closest if closest is not None and away(closest) < NEAR**2 else None

    def clicked_at(self, point: QPointF) -> None:
        """A point asks for its launch."""
        if (flight := self.nearest(point)) is not None:
            self.requests.event_chosen.emit(flight.event)

    def hovered_at(self, point: QPointF) -> None:
        """Say which launch a point is."""
        flight = self.nearest(point)
        if flight is None:
            QToolTip.hideText()
            return
        text = tr("{title}\n{range} km far, {apogee} km high", title=flight.title, range=f"{flight.range_km:,g}",
                  apogee=f"{flight.apogee_km:,g}")  # fmt: skip
        QToolTip.showText(QCursor.pos(), plain_tooltip(text), self)
