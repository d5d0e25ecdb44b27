"""The detail pane: the selected event as a well-set index card."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.detail.article_window import ArticleWindow
from gui.detail.launch_table import launch_section
from gui.detail.merge_section import apart_section, parts_section, proposals_section
from gui.detail.rows import Shape, words
from gui.detail.sections import (
    facts_section,
    links_section,
    notes_section,
    reports_section,
    undated_section,
)
from gui.notifier import Notifier
from gui.selection import Selection
from gui.theme import Theme
from gui.zone import ZoneChoice
from store.durations import plural
from store.library.changes import Change
from store.library.sources import sources
from store.model import Article, Event, Report
from store.wording import kind_name

WIDTH = 372


class DetailPane(QScrollArea):
    """Shows what is known of the selected event; without one, how to select. `said`: what was changed, or why not."""

    said = Signal(str)

    def __init__(self, notifier: Notifier, selection: Selection, zone: ZoneChoice, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName("Details of the selected event")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(280)
        self._library, self._selection, self._zone, self._theme = notifier.library, selection, zone, theme
        self._article: ArticleWindow | None = None
        selection.changed.connect(self.refresh)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        notifier.changed.connect(self._follow)
        zone.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Shows the card in other colours."""
        self._theme = theme
        self.refresh()

    def _follow(self, _change: object) -> None:
        """Shows the selected event as it is at once; what there is to do without one, when the window has a moment."""
        if self._selection.current:
            self.refresh()
        else:
            self._soon.start()

    def refresh(self, _what: object = None) -> None:
        """Makes the card anew."""
        event = self._library.events.get(self._selection.current)
        card = QWidget()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 18, 18, 18)
        column.setSpacing(6)
        for part in self._parts(event) if event else self._nothing():
            column.addWidget(part)
        column.addStretch(1)
        before = self.takeWidget()
        self.setWidget(card)
        if before is not None:
            before.deleteLater()  # not at once: a click on one of its buttons may have led here

    def _nothing(self) -> list[QWidget]:
        if not self._library.events:
            return [words("Events of the articles that you import appear here.", soft=True)]
        return [
            *self._undated(),
            words("No event selected", bold=True),
            words(
                "Click a mark on the timeline to see when, where and who, "
                "and the sentence that says so. The keys . and , step from event to event.",
                soft=True,
            ),
        ]

    def _undated(self) -> list[QWidget]:
        """The events that no date places on the timeline, each to be opened here."""
        events = [event for event in self._library.events.values() if event.facts.start is None]
        return [undated_section(events, self._library, self._theme, self._selection.select)] if events else []

    def _parts(self, event: Event) -> list[QWidget]:
        found = [
            self._head(event),
            words(event.title, size=14.0, bold=True),
            facts_section(event, self._zone.zone),
            launch_section(event, self._library, self._theme),
            proposals_section(event, self._library, self._do, self._selection.select),
            links_section(event, self._library, self._theme, self._selection.select, self._do),
            notes_section(event),
            parts_section(event, self._library, self._do),
            apart_section(event, self._library, self._do, self._selection.select),
            reports_section(event, self._library, self._theme, self._show_article),
        ]
        return [part for part in found if part is not None]

    def _do(self, change: Callable[[], Change]) -> None:
        """Makes a change of the library; says what it was, or why it was not made."""
        try:
            self.said.emit(change().name)
        except OSError as error:
            self.said.emit(f"Nothing was changed: {error.strerror or error}")

    def _head(self, event: Event) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Shape(event, self._theme.kind(event.kind), QColor(self._theme.ground)))
        row.addWidget(words(f"{kind_name(event.kind)} · {event.facts.status} · {self._told_by(event)}", soft=True), 1)
        return head

    def _told_by(self, event: Event) -> str:
        """2 reports; "3 reports of 2 sources" where some are copies of one text."""
        reports, count = plural(len(event.reports), "report"), len(sources(event, self._library.articles))
        return reports if count == len(event.reports) else f"{reports} of {plural(count, 'source')}"

    def _show_article(self, article: Article, report: Report) -> None:
        """Opens the article with the report's sentences lit; one window serves all."""
        if self._article is None:
            self._article = ArticleWindow(self.window())
        self._article.show_article(article, report.evidence, self._theme)
