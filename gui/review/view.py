"""Review of new events one by one, by key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from gui.review.listing import ReviewList
from gui.review.marking import MarkBar
from gui.review.review_layout import key_button, split_list
from gui.theme.theme import Theme, mix_colours
from gui.view_model.event_actions import EventActions
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.selection import Selection
from gui.widgets.article_text import ArticleText, Lit
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label, set_tooltip
from gui.widgets.text_labels import text_label
from store.language.labels import date_label, day_label, shorten_label
from store.language.translate import tr, tr_noop
from store.library.library import Library
from store.model.documents import Article, Event, Evidence

# How strongly the evidence of other events is tinted in the colour of their kind
TINT = 0.22
# Events around the one offered for merging, beside those that may be the same
NEARBY = 8
ACTS = (
    ("accept", tr_noop("Accept"), "A", tr_noop("It is right: take the mark “new” away, show it if it waited")),
    ("reject", tr_noop("Reject"), "X", tr_noop("It is no event: remove it")),
    ("edit", tr_noop("Edit"), "E", tr_noop("Change its fields in the pane on the right")),
    ("merge", tr_noop("Merge with…"), "M", tr_noop("It is the same as another event")),
    ("split", tr_noop("Split"), "S", tr_noop("Take events apart that were merged")),
    ("next", tr_noop("Next"), "N", tr_noop("Go on without a decision")),
)


class ReviewView(QWidget):
    """Follows the selection. `edit` opens a field in the detail pane."""

    def __init__(
        self,
        notifier: LibraryNotifier,
        selection: Selection,
        actions: EventActions,
        theme: Theme,
        edit: Callable[[], None],
    ) -> None:
        super().__init__()
        self._library: Library = notifier.library
        self._selection, self._actions, self._theme, self._edit = selection, actions, theme, edit
        self._article: Article | None = None
        self.list = ReviewList(self._library, selection, theme)
        self.text = ArticleText()
        self.about = text_label("", soft=True)
        self.position = plain_label()
        self.nothing = text_label("", soft=True)
        self.buttons = {
            name: key_button(self, title, key, hint, getattr(self, name)) for name, title, key, hint in ACTS
        }
        self.all = QPushButton(tr("Accept all"))
        set_tooltip(self.all, tr("Accept every event that is listed"))
        self.all.clicked.connect(self.accept_all)
        self.bar = MarkBar(self, actions, self._marked)
        self._lay_out()
        self.text.marked.connect(self._offer)
        self.text.unmarked.connect(self.bar.hide)
        self.bar.made.connect(selection.select)
        selection.changed.connect(self._show)
        notifier.changed.connect(self._follow)

    # ---- layout -----------------------------------------------------------------
    def _lay_out(self) -> None:
        top = QWidget()
        head = FlowLayout(top, 6)
        head.setContentsMargins(14, 8, 14, 8)
        self.position.setObjectName("panelName")
        self.position.setMinimumHeight(self.all.sizeHint().height())
        for part in (self.position, *self.buttons.values(), self.all):
            head.addWidget(part)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(14, 6, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.about)
        column.addWidget(self.text, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        self.nothing.setIndent(16)  # the style sheet takes margins away
        whole.addWidget(self.nothing)
        whole.addWidget(split_list(self.list, right, 250), 1)
        self.setFocusProxy(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Show the article in other colours."""
        self._theme = theme
        self.list.set_theme(theme)
        self._show(self._selection.current)

    # ---- what is looked at --------------------------------------------------------
    def showEvent(self, _event: object) -> None:
        if self._selection.current not in self._library.to_review and (
            first := next(iter(self._library.to_review), "")
        ):
            self._selection.select(first)
        self._show(self._selection.current)

    def _follow(self, _change: object) -> None:
        if self.isVisible():
            self.list.refresh()
            self._show(self._selection.current)

    def _show(self, key: str) -> None:
        if not self.isVisible():
            return
        event = self._library.events.get(key)
        self._tell(key, event)
        self._article = self._article_of(event) if event else None
        self.text.setVisible(self._article is not None)
        self.about.setText(_about(self._article) if self._article else "")
        if event is not None and self._article is not None:
            evidence = [e for r in event.reports if r.article == self._article.id for e in r.evidence]
            self.text.show_article(
                self._article, [*self._others(event), *((e, QColor(self._theme.quote)) for e in evidence)]
            )
            if evidence:
                self.text.bring_into_view(min(evidence, key=lambda e: e.start))
        self.bar.hide()

    def _tell(self, key: str, event: Event | None) -> None:
        keys = list(self._library.to_review)
        at = f"{keys.index(key) + 1} / {len(keys)}" if key in keys else f"{len(keys)}"
        self.position.setText(tr("To review: {n}", n=at))
        self.nothing.setText(_nothing(bool(keys), event))
        self.nothing.setVisible(bool(self.nothing.text()))
        self.buttons["accept"].setEnabled(bool(event and event.review) and self._actions.is_allowed)
        for name in ("reject", "edit", "merge"):
            self.buttons[name].setEnabled(event is not None and self._actions.is_allowed)
        self.buttons["split"].setEnabled(event is not None and len(event.parts) > 1 and self._actions.is_allowed)
        self.buttons["next"].setEnabled(len(keys) > 1 or (bool(keys) and key not in keys))
        self.all.setEnabled(bool(keys) and self._actions.is_allowed)

    def _article_of(self, event: Event) -> Article | None:
        """The article that tells of it last: what is new is new because of that one."""
        articles = (self._library.articles.get(report.article) for report in reversed(event.reports))
        return next((article for article in articles if article is not None and article.text), None)

    def _others(self, event: Event) -> list[Lit]:
        """The evidence of the other events that the article tells, in the colours of their kinds."""
        article, ground = self._article, QColor(self._theme.ground)
        if article is None:
            return []
        events = (self._library.events[key] for key in self._library.events_of_article(article.id) if key != event.id)
        return [
            (evidence, mix_colours(self._theme.kind(other.kind), ground, TINT))
            for other in events
            for report in other.reports
            if report.article == article.id
            for evidence in report.evidence
        ]

    # ---- what is done with it ---------------------------------------------------
    def _next_key(self) -> str:
        keys = list(self._library.to_review)
        if self._selection.current not in keys:
            return keys[0] if keys else ""
        behind = keys.index(self._selection.current) + 1
        return keys[behind % len(keys)] if len(keys) > 1 else ""

    def _decide(self, act: Callable[[str], bool]) -> None:
        key, after = self._selection.current, self._next_key()
        if key in self._library.events and act(key) and after:
            self._selection.select(after)

    def accept(self) -> None:
        """Accept the event and go to the next."""
        self._decide(lambda key: self._actions.accept([key]))

    def accept_all(self) -> None:
        """Accept all listed events."""
        self._actions.accept(list(self._library.to_review))

    def reject(self) -> None:
        """Delete the event and go to the next."""
        self._decide(self._actions.reject)

    def edit(self) -> None:
        """Begin editing the event."""
        self._edit()

    def next(self) -> None:
        """Go to the next event without a decision."""
        if after := self._next_key():
            self._selection.select(after)

    def merge(self) -> None:
        """Ask with which event it is to be merged."""
        event = self._library.events.get(self._selection.current)
        if event is None:
            return
        menu = QMenu(self)
        for other in self.same_perhaps(event):
            text = f"{shorten_label(other.title, 60)} · {date_label(other.facts)}"
            menu.addAction(text.replace("&", "&&"), partial(self._merge_into, other.id))
        if menu.isEmpty():
            menu.addAction(tr("No other event of this kind is near")).setEnabled(False)
        menu.popup(_under(self.buttons["merge"]))

    def same_perhaps(self, event: Event) -> list[Event]:
        """Possible duplicates: proposed ones, then the nearest in time of its kind."""
        return self._library.like(event.id, NEARBY)

    def _merge_into(self, target: str) -> None:
        after = self._next_key()
        if self._actions.merge(target, self._selection.current):
            self._selection.select(after or target)

    def split(self) -> None:
        """Ask which of the merged events is to be an event again."""
        event = self._library.events.get(self._selection.current)
        if event is None or len(event.parts) < 2:
            return
        menu = QMenu(self)
        for part in event.parts[1:]:
            text = tr("Split off “{title}” · {when}", title=shorten_label(part.title, 60), when=date_label(part.facts))
            menu.addAction(text.replace("&", "&&"), partial(self._actions.split, event.id, part.id))
        menu.popup(_under(self.buttons["split"]))

    # ---- words that are marked ----------------------------------------------------
    def _marked(self) -> tuple[Article, int, int] | None:
        span = self.text.marked_span
        return (self._article, *span) if self._article is not None and span is not None else None

    def _offer(self, at: QPoint) -> None:
        if self._actions.is_allowed and self._article is not None:
            self.bar.offer(self._library.events.get(self._selection.current), at)


def _under(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))


def _about(article: Article) -> str:
    """Title, outlet and day of an article in one line."""
    day = day_label(article.published) if article.published else tr("no day of publication known")
    return " · ".join(part for part in (article.title, article.outlet or article.file_name, day) if part)


def _nothing(any_left: bool, event: Event | None) -> str:
    """What to do where there is nothing to look at."""
    if not any_left:
        return tr(
            "Nothing is to be reviewed. Events of articles that you import are listed here until you accept them; those that "
            "are told with too little confidence wait here before the timeline shows them."
        )
    if event is not None and not any(isinstance(e, Evidence) for r in event.reports for e in r.evidence):
        return tr("No article tells of this event: it came from a table, or was typed by hand.")
    return ""
