"""The detail pane: the selected event as a well-set index card."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.detail.inline_editor import EditableField, Editing, FieldEditor
from gui.theme.theme import Theme
from gui.view_model.event_actions import EventActions
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.selection import Selection
from gui.view_model.time_zone import TimeZoneSetting
from gui.view_model.view_summary import ViewSummary
from gui.widgets.text_labels import text_label
from store.language.link_labels import RELATIONS
from store.language.translate import tr
from store.model.documents import Article, Event, Report

if TYPE_CHECKING:
    from gui.detail.article_window import ArticleWindow

WIDTH = 372
# The window draws its first frame before the pane sums it up, which takes 40 ms
AFTER_FRAME_MS = 60


class DetailPane(QScrollArea):
    """The pane of the selected event.

    Without one, the view in numbers.

    Signals: `add_asked` (add an event), `map_asked` (show the map), `links_asked` (check links one by one), `link_asked`
    (select a link).
    """

    add_asked = Signal()
    map_asked = Signal()
    links_asked = Signal()
    link_asked = Signal(object)

    def __init__(
        self,
        notifier: LibraryNotifier,
        selection: Selection,
        zone: TimeZoneSetting,
        theme: Theme,
        actions: EventActions,
        summary: ViewSummary,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Details of the selected event"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(280)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._library, self._selection, self._zone, self._theme = notifier.library, selection, zone, theme
        self._actions, self._summary = actions, summary
        self._article: ArticleWindow | None = None
        self._history_is_open = False
        self._shown = ""
        self.editing = Editing(self._library, actions, self)
        self.editing.ended.connect(self._catch_up)
        selection.changed.connect(self.refresh)
        summary.changed.connect(self._follow_view)
        self._first_frame = QTimer(self, singleShot=True, interval=AFTER_FRAME_MS)
        self._first_frame.timeout.connect(self.refresh)
        notifier.changed.connect(self._follow)
        zone.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Show the card in other colours."""
        self._theme = theme
        self.refresh()

    def _follow(self, _change: object) -> None:
        """Show the selected event as it is at once; without one the summary says when."""
        if self._selection.current:
            self.refresh()

    def _follow_view(self) -> None:
        if not self._selection.current and self.isVisible():
            self.refresh()

    def _catch_up(self, field: str) -> None:
        """Show the event as it is now, and return the field that was edited the focus again."""
        self.refresh()
        self._focus(field)

    def _focus(self, field: str) -> None:
        if field and (again := self.field(field)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, _what: object = None) -> None:
        """Rebuild the card, unless a field of this event is being edited."""
        event = self._library.events.get(self._selection.current)
        if self.editing.open_field and event is not None and event.id == self._shown:
            return
        self.editing.open_field = ""
        focused = next((field.field for field in self.findChildren(EditableField) if field.hasFocus()), "")
        kept = self.verticalScrollBar().value() if event is not None and event.id == self._shown else 0
        self._shown = event.id if event else ""
        card = QWidget()
        card.setObjectName("card")
        card.setMinimumHeight(1)  # else Qt takes the height that it has at its narrowest, and scrolls past the end
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 18, 14, 18)
        column.setSpacing(6)
        for part in self._parts(event) if event else self._nothing():
            column.addWidget(part)
        column.addStretch(1)
        before = self.takeWidget()
        self.setWidget(card)
        if before is not None:
            before.deleteLater()  # not at once: a click on one of its buttons may have led here
        if kept:
            card.adjustSize()
            self.verticalScrollBar().setValue(kept)
        self._focus(focused)  # else Qt hands the keys to whatever comes next: the search

    # ---- without an event -------------------------------------------------------
    def _nothing(self) -> list[QWidget]:
        if not self._library.events:
            return [text_label(tr("Events of the articles that you import appear here."), soft=True)]
        add = QPushButton(tr("Add an event…"))
        add.setEnabled(self._actions.is_allowed)
        add.clicked.connect(self.add_asked)
        return [*self._undated(), self._in_view(), add]

    def _in_view(self) -> QWidget:
        if not self.isVisible():  # the window starts without it
            return text_label(self._summary.title, size=14, bold=True)
        from gui.detail.sections.view_section import ViewActs, view_section  # noqa: PLC0415

        acts = ViewActs(self._selection.select_all, self.link_asked.emit, self.links_asked.emit)
        return view_section(self._summary, self._theme, acts)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is in view, once the window has been drawn."""
        super().showEvent(event)
        if not self._selection.current:
            self._first_frame.start()

    def _undated(self) -> list[QWidget]:
        """The events that no date places on the timeline, each to be opened here."""
        events = [self._library.events[key] for key in self._library.undated]
        if not events:
            return []
        from gui.detail.sections.undated_section import undated_section  # noqa: PLC0415

        return [undated_section(events, self._library, self._theme, self._selection.select)]

    # ---- of an event --------------------------------------------------------------
    def _parts(self, event: Event) -> list[QWidget]:
        from gui.detail.card import CardActions, make_card_sections  # noqa: PLC0415 - the window starts without an event

        acts = CardActions(
            self.link,
            self.merge,
            self._selection.select,
            self._show_article,
            self.map_asked.emit,
            self._turn_history,
            self._summary.model.link_rates,
            self._selection.link,
        )
        card = make_card_sections(
            event, self.editing, self._theme, self._zone.zone, acts, history_is_open=self._history_is_open
        )
        return [*self._several(), *card]

    def _several(self) -> list[QWidget]:
        """Of several selected events what they have in common, above the card of the current one."""
        chosen = self._selection.chosen
        events = [event for key in chosen if (event := self._library.events.get(key)) is not None]
        if len(events) < 2:
            return []
        from gui.detail.sections.several_section import listed_links_section, several_section  # noqa: PLC0415

        if links := self._selection.links:
            return [listed_links_section(links, self._library, self._theme, self.link_asked.emit)]
        return [several_section(events, self._library, self._theme, self._selection.select)]

    def field(self, name: str) -> EditableField | None:
        """A field of the card by its name."""
        return next((f for f in self.findChildren(EditableField) if f.field == name and not f.isHidden()), None)

    def edit(self, name: str = "title") -> None:
        """Open a field for typing."""
        if (field := self.field(name)) is not None:
            self.ensureWidgetVisible(field)
            field.open()

    def settle(self) -> None:
        """Close the open field and keep what was understood."""
        for editor in self.findChildren(FieldEditor):
            editor.settle()

    def _turn_history(self) -> None:
        self._history_is_open = not self._history_is_open
        self.refresh()

    def link(self) -> None:
        """Ask which event to link to, and how."""
        self._choose(tr("Link events"), RELATIONS, self._actions.link)

    def merge(self) -> None:
        """Ask with which event the shown one is to be merged."""
        self._choose(tr("Merge events"), {}, lambda home, other, _relation: self._actions.merge(home, other))

    def _choose(self, title: str, relations: Mapping[str, str], act: Callable[[str, str, str], object]) -> None:
        """Ask for another event, and for a relation if there are some; acts on both and the relation."""
        from gui.detail.event_picker import EventPicker, pick_event  # noqa: PLC0415

        if event := self._library.events.get(self._shown):
            others = [*self._library.events.values()]
            chosen = pick_event(EventPicker(title, event, others, relations, self.window()))
            if chosen is not None:
                act(event.id, *chosen)

    def _show_article(self, article: Article, report: Report) -> None:
        """Open the article with the report's sentences lit; one window serves all."""
        from gui.detail.article_window import ArticleWindow  # noqa: PLC0415

        if self._article is None:
            self._article = ArticleWindow(self.window())
        self._article.show_article(article, report.evidence, self._theme)
