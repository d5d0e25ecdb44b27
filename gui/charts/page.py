"""The page of charts, in step with period, filter and selection."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar, cast

from msgspec import structs
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QPushButton, QScrollArea, QStackedWidget, QWidget

from gui.charts.calendar_chart import CalendarChart
from gui.charts.chart import Chart
from gui.charts.flight_chart import FlightChart
from gui.charts.launch_chart import LaunchChart
from gui.environment.folders import documents_folder
from gui.export.picture_files import ENDINGS, write_picture
from gui.theme.theme import Theme
from gui.timeline.period_page import PeriodPage
from gui.view_model.event_actions import Say
from gui.view_model.navigator import Navigator
from gui.view_model.search_state import SearchState
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.buttons import tool_button
from store.language.translate import tr, tr_noop
from store.library.queries.facets import KIND
from store.model.documents import LAUNCH, Event
from store.runtime.fault_log import log

T = TypeVar("T")


class ChartEntry(NamedTuple):
    """One chart.

    Its English name, its widget, and whether it may need scrolling.
    """

    name: str
    widget: Callable[[Theme], QWidget]
    scrolls: bool = False


# A new chart is a module beside this one, its figures in store/analysis, and a line here.
CHARTS = (
    ChartEntry(tr_noop("Launches"), LaunchChart),
    ChartEntry(tr_noop("Apogee and range"), FlightChart),
    ChartEntry(tr_noop("Calendar"), CalendarChart, scrolls=True),
)


class Charts(QStackedWidget):
    """The charts, one in front at a time; hidden ones draw nothing."""

    def __init__(
        self,
        model: TimelineModel,
        navigator: Navigator,
        search_state: SearchState,
        selection: Selection,
        theme: Theme,
        say: Say,
    ) -> None:
        super().__init__()
        self._model, self._navigator, self._search_state, self._selection = model, navigator, search_state, selection
        self._say = say
        self._charts: list[Chart] = []
        for entry in CHARTS:
            widget = entry.widget(theme)
            self.addWidget(_scrollable(widget) if entry.scrolls else widget)
            self._add(cast(Chart, widget))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.redraw)
        for signal in (model.changed, navigator.changed, selection.changed):
            signal.connect(self._ask)

    def _add(self, chart: Chart) -> None:
        chart.requests.period_chosen.connect(self._keep)
        chart.requests.event_chosen.connect(self._selection.select)
        for widget in chart.controls if self._charts else ():
            widget.hide()  # the first chart is shown first
        self._charts.append(chart)

    @property
    def current(self) -> Chart:
        """The chart in front."""
        return self._charts[self.currentIndex()]

    def chart(self, kind: type[T]) -> T:
        """The chart of a class."""
        return next(chart for chart in self._charts if isinstance(chart, kind))

    @property
    def controls(self) -> list[QWidget]:
        """The buttons of all charts; those of hidden charts are hidden."""
        return [widget for chart in self._charts for widget in chart.controls]

    def events(self) -> list[Event]:
        """Events of the period in view after filter and search."""
        columns, span = self._model.columns, self._navigator.span
        lit = None if self._model.matches is None else set(self._model.matches.tolist())
        seen = ((columns.right >= span.first) & (columns.left <= span.last)).nonzero()[0].tolist()
        return [self._model.library.events[columns.ids[row]] for row in seen if lit is None or row in lit]

    def _ask(self, _what: object = None) -> None:
        if self.isVisible():
            self._soon.start()

    def showEvent(self, _event: object) -> None:
        """Draw when it comes into view."""
        self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def redraw(self) -> None:
        """Redraw the chart in front."""
        self.current.show_events(self.events(), self._selection.current)

    def turn_to(self, number: int) -> None:
        """Show one of the charts."""
        self.setCurrentIndex(number)
        for chart in self._charts:
            for widget in chart.controls:
                widget.setVisible(chart is self.current)
        self.redraw()

    def _keep(self, period: str, launches: bool) -> None:
        """Toggle the filter to a period, and to launches if only they were clicked."""
        wanted = self._search_state.filter
        if (wanted.first, wanted.last) == (period, period):
            chosen = {name: values for name, values in wanted.chosen.items() if not launches or name != KIND}
            self._search_state.filter_by(structs.replace(wanted, first=None, last=None, chosen=chosen))
            return
        chosen = {**wanted.chosen, KIND: frozenset({LAUNCH})} if launches else wanted.chosen
        self._search_state.filter_by(structs.replace(wanted, first=period, last=period, chosen=chosen))

    def restyle(self, theme: Theme) -> None:
        """Show the charts in other colours."""
        for chart in self._charts:
            chart.restyle(theme)
        self.redraw()

    # ---- pictures -----------------------------------------------------------------
    def choose_file(self) -> None:
        """Ask where the chart is to be written."""
        forms = tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
        name, form = QFileDialog.getSaveFileName(
            self, tr("Export chart"), str(documents_folder() / f"{self.title}.png"), forms
        )
        if name:
            path = Path(name)
            ending = next((e for e in ENDINGS if e[1:].upper() in form), ".png")
            self.export(path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ending))

    @property
    def title(self) -> str:
        """The name of the chart in front."""
        return tr(CHARTS[self.currentIndex()].name)

    def export(self, path: Path) -> None:
        """Write the chart in front to a file, and report the outcome."""
        try:
            write_picture(cast(QWidget, self.current), path)
            self._say(tr("Picture written: {path}", path=path))
        except (OSError, ValueError) as error:
            log.info("no picture was written: %s", error)
            self._say(tr("{name} was not written: {why}", name=path.name, why=error))


def _scrollable(widget: QWidget) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setWidget(widget)
    return area


def make_charts_page(
    model: TimelineModel, navigator: Navigator, search_state: SearchState, selection: Selection, theme: Theme, say: Say
) -> PeriodPage:
    """Make the page: a button for each chart, its controls, and export."""
    charts = Charts(model, navigator, search_state, selection, theme, say)
    group = QButtonGroup(charts)
    buttons: list[QWidget] = []
    for number, entry in enumerate(CHARTS):
        button = QPushButton(tr(entry.name))
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setObjectName("view")
        group.addButton(button, number)
        buttons.append(button)
    group.idClicked.connect(charts.turn_to)
    export = tool_button(tr("Export…"), tr("Write this chart as a picture"), charts.choose_file)
    return PeriodPage(charts, model, navigator, theme, charts.restyle, (*buttons, *charts.controls, export))
