"""Launches per month or year, a bar a period, stacked by class."""

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QCursor
from PySide6.QtWidgets import QPushButton, QToolTip

from gui.charts.palette import class_colour, class_name
from gui.charts.plot import AXIS, Plot
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme
from gui.widgets.plain_text import plain_tooltip, set_tooltip
from store.analysis.charts import Launches, launches
from store.language.labels import day_label
from store.language.translate import tr, tr_n
from store.model.documents import Event

# Of a period's width that its bar takes
WIDTH = 0.78
# Pixels of a month: where it has fewer, launches are counted by years
NARROWEST = 4
# Launches up to which the axis names each number: none is half
WHOLE = 8
# Pixels that the name of a period takes below its bar: where there is less room, every second is named, every
# third...
LABEL_WIDTH = 66


class LaunchChart(Plot):
    """Stacked bars by class.

    A click keeps the launches of a month or year.

    Years are shown where the months in view would be too narrow.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Launches by class"))
        self.by_year = False
        self._events: list[Event] = []
        self._years = QPushButton(tr("By year"))
        self._years.setCheckable(True)
        set_tooltip(self._years, tr("Count launches by year instead of by month"))
        self._years.toggled.connect(self._count_by_year)
        self.controls = (self._years,)
        self._counts = launches([], by_year=False)
        self._bars: list[pg.BarGraphItem] = []
        self.setLabel("left", tr("Number of launches"))

    def _count_by_year(self, by_year: bool) -> None:
        self.by_year = by_year
        self.show_events(self._events)

    def show_events(self, events: list[Event], selected: str = "") -> None:
        """Draw the launches among some events."""
        del selected  # a bar stands for all its launches
        self._events = events
        self._counts = launches(events, by_year=self.by_year)
        too_many = not self.by_year and len(self._counts.periods) * NARROWEST > self.width() - scale_pixels(AXIS)
        if too_many:
            self._counts = launches(events, by_year=True)
        self._years.setDisabled(too_many)
        for bar in self._bars:
            self.removeItem(bar)
        self.legend.clear()
        self._bars = [self._bar(number) for number in range(len(self._counts.classes))]
        self._name_periods()
        is_monthly = any(len(period) > 4 for period in self._counts.periods)
        self.setLabel("bottom", tr("Month") if is_monthly else tr("Year"))
        total = int(self._counts.counts.sum())
        self.setAccessibleDescription(tr_n(total, "{n} launch", "{n} launches"))
        self.say_nothing(
            "" if total else tr("No launch of this period is kept. Choose another period below, or another filter.")
        )
        highest = int(self._counts.counts.sum(axis=1).max()) if total else 1
        self.setXRange(-0.6, max(len(self._counts.periods), 1) - 0.4, padding=0.01)
        self.fit(highest)
        self.getAxis("left").setTickSpacing(levels=[(1, 0)] if highest <= WHOLE else None)

    @property
    def counts(self) -> Launches:
        """The counts behind the bars."""
        return self._counts

    def _bar(self, number: int) -> pg.BarGraphItem:
        name = self._counts.classes[number]
        below = self._counts.counts[:, :number].sum(axis=1)
        bar = pg.BarGraphItem(
            x=list(range(len(self._counts.periods))), y0=below, height=self._counts.counts[:, number], width=WIDTH,
            brush=class_colour(name), pen=pg.mkPen(QColor(self.theme.ground), width=0.6), name=escape(class_name(name)),
        )  # fmt: skip
        self.addItem(bar)
        return bar

    def _name_periods(self) -> None:
        most = max(2, (self.width() - scale_pixels(AXIS)) // scale_pixels(LABEL_WIDTH))
        every = max(1, -(-len(self._counts.periods) // most))
        months = any(len(period) > 4 for period in self._counts.periods)
        if months and every > 1:
            every = next((step for step in (2, 3, 6, 12, 24, 60, 120) if step >= every), every)
        named = [
            (at, period[:4] if every % 12 == 0 else period)
            for at, period in enumerate(self._counts.periods)
            if (int(period[5:7]) - 1 + 12 * int(period[:4]) if months else int(period)) % every == 0
        ]
        self.getAxis("bottom").setTicks([named])

    def at(self, point: QPointF) -> tuple[str, str] | None:
        """Period and class of the bar under a point of the axes.

        The class is "–" above a bar.
        """
        position = round(point.x())
        if not 0 <= position < len(self._counts.periods) or abs(point.x() - position) > WIDTH / 2 or point.y() < 0:
            return None
        top = 0
        for number, name in enumerate(self._counts.classes):
            top += int(self._counts.counts[position, number])
            if point.y() < top:
                return self._counts.periods[position], name
        return None

    def clicked_at(self, point: QPointF) -> None:
        """A bar asks for its period."""
        if (bar := self.at(point)) is not None:
            self.requests.period_chosen.emit(bar[0], True)

    def hovered_at(self, point: QPointF) -> None:
        """Say period, class and count."""
        bar = self.at(point)
        if bar is None:
            QToolTip.hideText()
            return
        period, name = bar
        row = self._counts.counts[self._counts.periods.index(period)]
        of_class = int(row[self._counts.classes.index(name)])
        text = tr(
            "{period}: {name} {n} of {all}\nClick to keep only this period",
            period=day_label(period), name=class_name(name), n=of_class, all=int(row.sum()),
        )  # fmt: skip
        QToolTip.showText(QCursor.pos(), plain_tooltip(text), self)
