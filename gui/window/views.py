"""The views of a window, each made when it is first asked for: the window starts with the timeline alone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.theme.theme import Theme
from gui.window.top_bar import CHARTS, MAP, REVIEW, TABLE, TIMELINE

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow
from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

Makers = Mapping[str, Callable[[], QWidget]]


class ViewStack(QStackedWidget):
    """Pages by name."""

    def __init__(self, makers: Makers) -> None:
        super().__init__()
        self._makers = makers
        self.made: dict[str, QWidget] = {}

    def page(self, name: str) -> QWidget:
        """A page, made if it has not been yet."""
        if name not in self.made:
            self.made[name] = self._makers[name]()
            self.addWidget(self.made[name])
        return self.made[name]

    def turn_to(self, name: str) -> None:
        """Shows a page."""
        self.setCurrentWidget(self.page(name))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As small as the page that is shown can be: those that are not need no room."""
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown else super().minimumSizeHint()

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return next((name for name, page in self.made.items() if page is self.currentWidget()), "")


WELCOME = "welcome"
Restyle = Callable[[Theme], None]


class Pages(ViewStack):
    """The views of one window. `restyles`: what shows those that are made in other colours."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(
            {
                WELCOME: lambda: window.welcome, TIMELINE: lambda: window.timeline, TABLE: lambda: window.table,
                REVIEW: self._review, MAP: self._map, CHARTS: self._charts,
            }
        )  # fmt: skip
        self._window = window
        self.restyles: list[Restyle] = []
        for name in (WELCOME, TIMELINE, TABLE):  # made with the window, and to go with it
            self.page(name)

    def _review(self) -> QWidget:
        from gui.review.view import ReviewView  # noqa: PLC0415

        window = self._window
        view = ReviewView(window.notifier, window.selection, window.actions_on_events, window.theme, window.detail.edit)
        self.restyles.append(view.set_theme)
        return view

    def _map(self) -> QWidget:
        from gui.map.page import map_page  # noqa: PLC0415

        window = self._window
        page = map_page(window.timeline.model, window.timeline.navigator, window.selection, window.theme)
        self.restyles.append(page.set_theme)
        return page

    def _charts(self) -> QWidget:
        from gui.charts.page import charts_page  # noqa: PLC0415

        window = self._window
        model, navigator = window.timeline.model, window.timeline.navigator
        page = charts_page(model, navigator, window.finder, window.selection, window.theme, window.status.say)
        self.restyles.append(page.set_theme)
        return page
