"""The bar above the views: search, filter, view buttons, import."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QScrollArea, QWidget

from gui.search.filter_chips import FilterChips
from gui.search.search_box import SearchBox
from gui.theme.text_size import scale_pixels
from gui.view_model.navigation import Navigation
from gui.view_model.search_state import SearchState
from gui.view_model.selection import Selection
from gui.widgets.plain_text import plain_label, set_tooltip
from gui.widgets.screen_space import free_size
from store.language.labels import shorten_label
from store.language.translate import tr, tr_noop

TIMELINE, TABLE, MAP, CHARTS, REVIEW = "timeline", "table", "map", "charts", "review"
VIEWS = {
    TIMELINE: tr_noop("Timeline"), TABLE: tr_noop("Table"), MAP: tr_noop("Map"), CHARTS: tr_noop("Charts"), REVIEW: tr_noop("Review"),
}  # fmt: skip


# Pixels of a screen, at the usual size of text, that have room for the library's name, which the window's title
# bears too
ROOMY = 760


class TopBar(QWidget):
    """Signals.

    `view_asked` (name of a view), `filter_asked` (whether to show the panel), `import_asked`.
    """

    view_asked = Signal(str)
    filter_asked = Signal(bool)
    import_asked = Signal()

    def __init__(self, name: str, search_state: SearchState, navigation: Navigation, selection: Selection) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = plain_label(shorten_label(name, 28))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setObjectName("libraryName")
        set_tooltip(title, name)
        self.search = SearchBox(search_state, navigation, selection)
        self.chips = FilterChips(search_state)
        self.filter = QPushButton(tr("Filter"))
        self.filter.setCheckable(True)
        self.filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the view
        set_tooltip(
            self.filter,
            tr("Keep only some events: by kind, actor, place, weapon, status, source, tag, confidence, period"),
        )
        self.filter.toggled.connect(self.filter_asked)
        is_narrow = free_size(self).width() < scale_pixels(ROOMY)
        title.setHidden(is_narrow)
        self.articles = QPushButton(tr("Import…") if is_narrow else tr("Import articles…"))
        set_tooltip(self.articles, tr("Choose articles to read, or drop them anywhere on the window"))
        self.articles.clicked.connect(self.import_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self.search, 2)
        row.addWidget(self.filter)
        row.addWidget(self._chip_row(), 3)
        for button in self._views():
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.articles)

    def _chip_row(self) -> QScrollArea:
        """The chips, which scroll sideways where the window is narrow."""
        area = QScrollArea()
        area.setObjectName("chips")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFixedHeight(scale_pixels(36))
        area.setMinimumWidth(1)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chips)
        row.addStretch(1)
        area.setWidget(holder)
        self._chip_area = area
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.fit(self._chip_area.viewport())

    def _views(self) -> list[QPushButton]:
        self.views = QButtonGroup(self)
        buttons = []
        for number, (view, name) in enumerate(VIEWS.items()):
            button = QPushButton(tr(name))
            button.setObjectName("view")
            button.setCheckable(True)
            button.setChecked(view == TIMELINE)
            self.views.addButton(button, number)
            buttons.append(button)
        self.views.idClicked.connect(lambda number: self.view_asked.emit([*VIEWS][number]))
        return buttons

    @property
    def view(self) -> str:
        """The name of the chosen view."""
        return [*VIEWS][max(0, self.views.checkedId())]

    def choose(self, view: str) -> None:
        """Show a view as if its button were clicked.

        An empty library has only one.
        """
        if not self.views.buttons()[0].isVisible():
            return
        self.views.button([*VIEWS].index(view)).click()

    def choose_quietly(self, view: str) -> None:
        """Choose a view without a signal; unknown names do nothing."""
        if view in VIEWS:
            self.views.button([*VIEWS].index(view)).setChecked(True)

    def set_busy_with(self, *, empty: bool, to_review: int = 0) -> None:
        """Disable what an empty library cannot do, and show the review count."""
        review = self.views.button([*VIEWS].index(REVIEW))
        review.setText(f"{tr(VIEWS[REVIEW])} {to_review:,}" if to_review else tr(VIEWS[REVIEW]))
        for part in (self.search, self.filter, *self.views.buttons()):
            part.setVisible(not empty)
