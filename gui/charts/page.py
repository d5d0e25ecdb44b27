"""The charts as a view: one of three at a time, of the period in view, in step with filter and selection."""

from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QPushButton, QScrollArea, QStackedWidget, QWidget

from gui.charts.calendar_chart import CalendarChart
from gui.charts.flight_chart import FlightChart
from gui.charts.launch_chart import LaunchChart
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

NAMES = (tr_noop("Launches"), tr_noop("Apogee and range"), tr_noop("Calendar"))


class Charts(QStackedWidget):
    """The three charts; those that are not shown draw nothing."""

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
        self._model, self._navigator, self._finder, self._selection = model, navigator, search_state, selection
        self._say = say
        self.launches, self.flights, self.calendar = LaunchChart(theme), FlightChart(theme), CalendarChart(theme)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self.calendar)
        for page in (self.launches, self.flights, area):
            self.addWidget(page)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.redraw)
        for signal in (model.changed, navigator.changed, selection.changed):
            signal.connect(self._ask)
        self.launches.period_chosen.connect(lambda period: self.keep(period, launches=True))
        self.calendar.day_chosen.connect(self.keep)
        self.flights.event_chosen.connect(selection.select)

    def events(self) -> list[Event]:
        """The events of the period in view that are kept, and found while something is searched for."""
        columns, span = self._model.columns, self._navigator.span
        lit = None if self._model.matches is None else set(self._model.matches.tolist())
        seen = ((columns.right >= span.first) & (columns.left <= span.last)).nonzero()[0].tolist()
        return [self._model.library.events[columns.ids[row]] for row in seen if lit is None or row in lit]

    def _ask(self, _what: object = None) -> None:
        if self.isVisible():
            self._soon.start()

    def showEvent(self, _event: object) -> None:
        """Draws when it comes into view."""
        self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is named and counted hangs on the room."""
        super().resizeEvent(event)
        self._ask()

    def redraw(self) -> None:
        """Draws the chart that is shown anew."""
        self.flights.selected = self._selection.current
        (self.launches, self.flights, self.calendar)[self.currentIndex()].show_events(self.events())

    def turn_to(self, number: int) -> None:
        """Shows one of the charts."""
        self.setCurrentIndex(number)
        self.redraw()

    def set_by_year(self, by_year: bool) -> None:
        """Counts launches by year instead of by month."""
        self.launches.by_year = by_year
        self.redraw()

    def keep(self, period: str, *, launches: bool = False) -> None:
        """Keeps what happened in a period; asked for again, keeps what was kept before."""
        wanted = self._finder.filter
        if (wanted.first, wanted.last) == (period, period):
            chosen = {name: values for name, values in wanted.chosen.items() if not launches or name != KIND}
            self._finder.filter_by(structs.replace(wanted, first=None, last=None, chosen=chosen))
            return
        chosen = {**wanted.chosen, KIND: frozenset({LAUNCH})} if launches else wanted.chosen
        self._finder.filter_by(structs.replace(wanted, first=period, last=period, chosen=chosen))

    def restyle(self, theme: Theme) -> None:
        """Shows the charts in other colours."""
        for chart in (self.launches, self.flights, self.calendar):
            chart.restyle(theme)
        self.redraw()

    # ---- pictures -----------------------------------------------------------------
    def choose_file(self) -> None:
        """Asks where the chart is to be written."""
        forms = tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
        name, form = QFileDialog.getSaveFileName(self, tr("Export chart"), f"{self.title}.png", forms)
        if name:
            path = Path(name)
            ending = next((e for e in ENDINGS if e[1:].upper() in form), ".png")
            self.export(path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ending))

    @property
    def title(self) -> str:
        """The name of the chart that is shown."""
        return tr(NAMES[self.currentIndex()])

    def export(self, path: Path) -> None:
        """Writes the chart that is shown as PNG, SVG or PDF; says so, or why not."""
        chart: QWidget = (self.launches, self.flights, self.calendar)[self.currentIndex()]
        try:
            write_picture(chart, path)
            self._say(tr("Picture written: {path}", path=path))
        except (OSError, ValueError) as error:
            self._say(tr("{name} was not written: {why}", name=path.name, why=error))


def make_charts_page(
    model: TimelineModel, navigator: Navigator, search_state: SearchState, selection: Selection, theme: Theme, say: Say
) -> PeriodPage:
    """The view, with buttons for the three charts, for months or years, and for a picture."""
    charts = Charts(model, navigator, search_state, selection, theme, say)
    group = QButtonGroup(charts)
    buttons: list[QWidget] = []
    for number, name in enumerate(NAMES):
        button = QPushButton(tr(name))
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setObjectName("view")
        group.addButton(button, number)
        buttons.append(button)
    years = QPushButton(tr("By year"))
    years.setCheckable(True)
    years.setToolTip(tr("Count launches by year instead of by month"))
    years.toggled.connect(charts.set_by_year)
    charts.launches.years_needed.connect(years.setDisabled)
    group.idClicked.connect(charts.turn_to)
    group.idClicked.connect(lambda number: years.setVisible(number == 0))
    export = tool_button(tr("Export…"), tr("Write this chart as a picture"), charts.choose_file)
    return PeriodPage(charts, model, navigator, theme, charts.restyle, (*buttons, years, export))
