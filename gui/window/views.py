"""The views of the main window; each is made when first shown."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.theme.theme import Theme
from gui.view_model.event_actions import EventActions, Say
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.navigation import Navigation
from gui.view_model.navigator import Navigator
from gui.view_model.search_state import SearchState
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from gui.view_model.view_summary import ViewSummary
from gui.window.top_bar import CHARTS, MAP, REVIEW

WELCOME = "welcome"


class ViewContext(NamedTuple):
    """What the views share.

    `edit_field` opens a field of the current event for editing, the first by default; `show_event` brings an event into
    view on the timeline.
    """

    notifier: LibraryNotifier
    selection: Selection
    actions: EventActions
    model: TimelineModel
    navigator: Navigator
    search_state: SearchState
    say: Say
    edit_field: Callable[[], None]
    summary: ViewSummary
    navigation: Navigation
    show_event: Callable[[str], None]
    theme: Callable[[], Theme]


class Views(QStackedWidget):
    """Views by name. Those in `made` exist from the start."""

    def __init__(self, context: ViewContext, made: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._context = context
        self._makers = {REVIEW: self._make_review, MAP: self._make_map, CHARTS: self._make_charts}
        self._themed: list[Callable[[Theme], None]] = []
        self.made: dict[str, QWidget] = dict(made)
        for view in made.values():
            self.addWidget(view)

    def view(self, name: str) -> QWidget:
        """The view with a name, made if it does not exist yet."""
        if name not in self.made:
            self.made[name] = self._makers[name]()
            self.addWidget(self.made[name])
        return self.made[name]

    def show_view(self, name: str) -> None:
        """Turn to a view."""
        self.setCurrentWidget(self.view(name))
        self.updateGeometry()

    def show_links_to_check(self) -> None:
        """Turn the review to its links."""
        from gui.review.page import ReviewPage  # noqa: PLC0415

        page = self.view(REVIEW)
        if isinstance(page, ReviewPage):
            page.show_links()

    def set_theme(self, theme: Theme) -> None:
        """Repaint the views made on demand in other colours."""
        for set_theme in self._themed:
            set_theme(theme)

    def minimumSizeHint(self) -> QSize:
        """That of the current view: hidden views take no space."""
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown else super().minimumSizeHint()

    @property
    def current(self) -> str:
        """The name of the view in front."""
        return next((name for name, view in self.made.items() if view is self.currentWidget()), "")

    # ---- imported when first shown: the window starts with the timeline alone --------
    def _make_review(self) -> QWidget:
        from gui.review.link_review import LinkReview  # noqa: PLC0415
        from gui.review.page import ReviewPage  # noqa: PLC0415
        from gui.review.view import ReviewView  # noqa: PLC0415

        c = self._context
        events = ReviewView(c.notifier, c.selection, c.actions, c.theme(), c.edit_field)
        links = LinkReview(c.notifier, c.summary, c.actions, c.theme(), c.navigation.select_link, c.show_event)
        page = ReviewPage(c.notifier, c.model, events, links)
        self._themed.append(page.set_theme)
        return page

    def _make_map(self) -> QWidget:
        from gui.map.page import make_map_page  # noqa: PLC0415

        c = self._context
        page = make_map_page(c.model, c.navigator, c.selection, c.theme())
        self._themed.append(page.set_theme)
        return page

    def _make_charts(self) -> QWidget:
        from gui.charts.page import make_charts_page  # noqa: PLC0415

        c = self._context
        page = make_charts_page(c.model, c.navigator, c.search_state, c.selection, c.theme(), c.say)
        self._themed.append(page.set_theme)
        return page
