"""The page of the review: events to accept, links to check."""

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.review.link_review import LinkReview
from gui.review.view import ReviewView
from gui.theme.theme import Theme
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.flow_layout import FlowLayout
from store.language.translate import tr


class ReviewPage(QWidget):
    """Two parts with a button each: `events` and `links`."""

    def __init__(self, notifier: LibraryNotifier, model: TimelineModel, events: ReviewView, links: LinkReview) -> None:
        super().__init__()
        self._library, self._model = notifier.library, model
        self.events, self.links = events, links
        self._parts = QStackedWidget()
        self._buttons = QButtonGroup(self)
        top = QWidget()
        row = FlowLayout(top, 4)
        row.setContentsMargins(14, 8, 14, 0)
        for number, part in enumerate((events, links)):
            self._parts.addWidget(part)
            button = QPushButton()
            button.setObjectName("view")
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        self._buttons.idClicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._parts, 1)
        model.changed.connect(self._count)
        self.setFocusProxy(events)
        self._count()

    def show_links(self) -> None:
        """Turn to the links."""
        self._buttons.button(1).click()

    def set_theme(self, theme: Theme) -> None:
        """Show both parts in other colours."""
        self.events.set_theme(theme)
        self.links.set_theme(theme)

    def _turn(self, number: int) -> None:
        part = (self.events, self.links)[number]
        self._parts.setCurrentWidget(part)
        self.setFocusProxy(part)
        part.setFocus()

    def _count(self) -> None:
        counts = len(self._library.to_review), self._model.links_to_check
        for number, (name, count) in enumerate(zip((tr("Events"), tr("Links")), counts, strict=True)):
            self._buttons.button(number).setText(f"{name} {count:,}" if count else name)
