"""Calendar of days.

One row of weeks a year, darker with more events.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.charts.chart import ChartRequests
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme, mix_colours
from gui.widgets.plain_text import plain_tooltip
from store.analysis.charts import by_day
from store.language.calendar_names import WEEKDAYS, month_name
from store.language.labels import day_label
from store.language.translate import tr, tr_n
from store.model.documents import LAUNCH, Event

# Pixels left of the weeks for the year, above them for the months, and between two years
LEFT, TOP, GAP = 58, 26, 18
# Pixels of a day
SMALLEST, LARGEST = 8.0, 19.0
# Days of the week named beside their rows: all seven find no room
NAMED_DAYS = (2, 4, 6)
# Shades of a day with one event, two, three, and more
STEPS = (0.25, 0.5, 0.75, 1.0)


class CalendarChart(QWidget):
    """One square a day, shaded by its number of events.

    A click keeps the day.
    """

    controls: Sequence[QWidget] = ()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.requests = ChartRequests(self)
        self.theme = theme
        self.setAccessibleName(tr("Calendar of events"))
        self.setMouseTracking(True)
        self.days: Counter[date] = Counter()

    def restyle(self, theme: Theme) -> None:
        """Show the days in other colours."""
        self.theme = theme
        self.update()

    def show_events(self, events: list[Event], selected: str = "") -> None:
        """Draw the days of some events, the latest year on top."""
        del selected  # a day stands for all its events
        self.days = by_day(events)
        self.setMinimumHeight(round(len(self.years) * self._year_height + scale_pixels(TOP)))
        self.setAccessibleDescription(tr_n(len(self.days), "{n} day with events", "{n} days with events"))
        self.update()

    @property
    def years(self) -> list[int]:
        """The years with events, the latest first."""
        return sorted({day.year for day in self.days}, reverse=True)

    def sizeHint(self) -> QSize:
        return QSize(800, round(len(self.years) * self._year_height + scale_pixels(TOP)))

    @property
    def _cell(self) -> float:
        return min(max((self.width() - scale_pixels(LEFT) - 16) / 54, SMALLEST), LARGEST)

    @property
    def _year_height(self) -> float:
        return 7 * self._cell + GAP + self.fontMetrics().height()

    def box(self, day: date) -> QRectF:
        """The square of a day."""
        first = date(day.year, 1, 1)
        week, weekday = divmod((day - first).days + first.weekday(), 7)
        top = scale_pixels(TOP) + self.years.index(day.year) * self._year_height + self.fontMetrics().height()
        return QRectF(scale_pixels(LEFT) + week * self._cell, top + weekday * self._cell, self._cell, self._cell)

    def day_at(self, point: QPointF) -> date | None:
        """The day under a point."""
        for year in self.years:
            head = self.box(date(year, 1, 1))
            top = head.top() - date(year, 1, 1).weekday() * self._cell
            week, weekday = int((point.x() - scale_pixels(LEFT)) // self._cell), int((point.y() - top) // self._cell)
            if 0 <= weekday < 7 and 0 <= week < 54:
                day = date(year, 1, 1) + timedelta(days=7 * week + weekday - date(year, 1, 1).weekday())
                return day if day.year == year else None
        return None

    # ---- painting ---------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Years, months and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.ground))
        for year in self.years:
            self._paint_year(painter, year)
        if not self.days:
            painter.setPen(QColor(self.theme.soft))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No event of this period has a known day"))
        painter.end()

    def _paint_year(self, painter: QPainter, year: int) -> None:
        first = self.box(date(year, 1, 1))
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(QPointF(14, first.top() - date(year, 1, 1).weekday() * self._cell + self._cell), str(year))
        painter.setPen(QColor(self.theme.soft))
        metrics = QFontMetricsF(self.font())
        for weekday in NAMED_DAYS:
            row = QRectF(
                0, first.top() + (weekday - date(year, 1, 1).weekday()) * self._cell, scale_pixels(LEFT) - 6, self._cell
            )
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(row, flags, tr(WEEKDAYS[weekday]))
        for month in range(1, 13):
            box = self.box(date(year, month, 1))
            name = month_name(date(year, month, 1), short=True)
            top = box.top() - date(year, month, 1).weekday() * self._cell
            if metrics.horizontalAdvance(name) < 4.2 * self._cell:
                painter.drawText(QPointF(box.left(), top - 5), name)
        painter.setPen(Qt.PenStyle.NoPen)
        day = date(year, 1, 1)
        while day.year == year:
            painter.setBrush(self._shade(self.days.get(day, 0)))
            painter.drawRoundedRect(self.box(day).adjusted(0.8, 0.8, -0.8, -0.8), 2, 2)
            if day == date.max:
                break
            day += timedelta(days=1)

    def _shade(self, count: int) -> QColor:
        if count == 0:
            return QColor(self.theme.panel)
        return mix_colours(self.theme.kind(LAUNCH), QColor(self.theme.ground), STEPS[min(count, len(STEPS)) - 1])

    # ---- the hand ---------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A day with events asks for them."""
        day = self.day_at(event.position())
        if day is not None and self.days.get(day):
            self.requests.period_chosen.emit(day.isoformat(), False)

    def event(self, event: QEvent) -> bool:
        """Say the day and its count."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            label = (
                tr_n(self.days.get(day, 0), "{day}: {n} event", "{day}: {n} events", day=day_label(day.isoformat()))
                if day
                else ""
            )
            QToolTip.showText(event.globalPos(), plain_tooltip(label), self)
            return True
        return super().event(event)
