"""Check links one after the other, by key."""

from collections.abc import Callable
from math import inf

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from gui.review.link_ends import LinkEnds
from gui.review.link_list import LinkList
from gui.review.review_layout import key_button, split_list
from gui.theme.theme import Theme
from gui.view_model.event_actions import EventActions
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.links.link_filter import TO_CHECK, traits_of
from gui.view_model.time_span import TimeSpan
from gui.view_model.view_summary import ViewSummary
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label
from store.language.translate import tr, tr_noop
from store.model.documents import CONFIRMED, REJECTED, Link

EVER = TimeSpan(-inf, inf)
EVERYWHERE, IN_VIEW = "everywhere", "in view"
SCOPES = {IN_VIEW: tr_noop("In view of the timeline"), EVERYWHERE: tr_noop("In the whole library")}
ALL = "all"
SHOWN = {TO_CHECK: tr_noop("To check"), ALL: tr_noop("All that the legend shows"), REJECTED: tr_noop("Rejected")}
ACTS = (
    ("confirm", tr_noop("Confirm"), "A", tr_noop("It is right: it is not asked about again")),
    ("reject", tr_noop("Reject"), "X", tr_noop("It is wrong: it is kept under Rejected and not drawn")),
    ("next", tr_noop("Next"), "N", tr_noop("Go on without a decision")),
)


class LinkReview(QWidget):
    """Links of the timeline under its legend, each with both events.

    Turning to a link selects it on the timeline.
    """

    def __init__(
        self,
        notifier: LibraryNotifier,
        summary: ViewSummary,
        actions: EventActions,
        theme: Theme,
        select_link: Callable[[Link], None],
        open_event: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._library, self._summary, self._model = notifier.library, summary, summary.model
        self._actions, self._select_link = actions, select_link
        self.position = plain_label()
        self.position.setObjectName("panelName")
        self.buttons = {
            name: key_button(self, title, key, hint, getattr(self, name)) for name, title, key, hint in ACTS
        }
        self.scope = self._choice(SCOPES, tr("Which links"))
        self.shown = self._choice(SHOWN, tr("Checked or not"))
        self.list = LinkList(self._model, theme)
        self.ends = LinkEnds(self._library, self._model, theme, open_event)
        self._lay_out()
        self.list.chosen.connect(self._turn)
        summary.changed.connect(self._follow)
        notifier.changed.connect(self._follow)
        for key, by in (("J", 1), ("Shift+J", -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self.list.step(by))

    # ---- layout -----------------------------------------------------------------
    def _choice(self, choices: dict[str, str], name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for key, words in choices.items():
            box.addItem(tr(words), key)
        box.currentIndexChanged.connect(self.refresh)
        return box

    def _lay_out(self) -> None:
        top = QWidget()
        head = FlowLayout(top, 6)
        head.setContentsMargins(14, 8, 14, 8)
        self.position.setMinimumHeight(self.scope.sizeHint().height())
        for part in (self.position, *self.buttons.values(), self.scope, self.shown):
            head.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(split_list(self.list, self.ends, 280), 1)
        self.setFocusProxy(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Show the links in other colours."""
        self.list.set_theme(theme)
        self.ends.theme = theme
        self._show()

    # ---- what is listed -----------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        """Fill when it comes into view.

        Where nothing in view is to be checked, from the whole library.
        """
        super().showEvent(event)
        self.refresh()
        if not self.list.links and self.scope.currentData() == IN_VIEW and self._model.links_to_check:
            self.scope.setCurrentIndex(self.scope.findData(EVERYWHERE))

    def _follow(self, _change: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self, _index: int = 0) -> None:
        """List the links anew, and stay at the one in front."""
        before = self.list.current
        self.list.put(self.listed(), lambda link: before is not None and _is_same(link, before))
        self._show()

    def listed(self) -> list[Link]:
        """The links of the chosen scope and state, by time."""
        shown = self.shown.currentData()
        if shown == REJECTED:
            return [link for link in self._library.links.values() if link.verdict == REJECTED]
        in_view = self.scope.currentData() == IN_VIEW
        links = self._summary.links() if in_view else self._model.links_in(EVER)
        return links if shown == ALL else [link for link in links if TO_CHECK in traits_of(link)]

    def _turn(self, link: Link) -> None:
        self._select_link(link)
        self._show()

    def _show(self) -> None:
        link, count = self.list.current, len(self.list.links)
        at = f"{self.list.currentIndex().row() + 1} / {count:,}" if link is not None else f"{count:,}"
        self.position.setText(tr("Links: {n}", n=at))
        can_judge = link is not None and self._actions.is_allowed
        self.buttons["confirm"].setEnabled(can_judge and link is not None and link.verdict != CONFIRMED)
        self.buttons["reject"].setEnabled(can_judge and link is not None and link.verdict != REJECTED)
        self.buttons["next"].setEnabled(count > 1)
        self.ends.show_link(link, tr("No link is listed. Choose other links above, or switch some on in the legend."))

    # ---- what is done with it -------------------------------------------------------
    def confirm(self) -> None:
        """Confirm the link in front and go on."""
        self._judge(CONFIRMED)

    def reject(self) -> None:
        """Reject the link in front and go on."""
        self._judge(REJECTED)

    def next(self) -> None:
        """Go on without a decision."""
        self.list.step(1)

    def _judge(self, verdict: str) -> None:
        link, before = self.list.current, len(self.list.links)
        if link is None or not self._actions.judge_link(link, verdict):
            return
        self.refresh()
        if len(self.list.links) == before:  # it is still listed
            self.list.step(1)
        elif (now := self.list.current) is not None:
            self._select_link(now)


def _is_same(one: Link, two: Link) -> bool:
    """Whether two links say the same, whatever the verdict."""
    return (one.source, one.target, one.relation, one.basis) == (two.source, two.target, two.relation, two.basis)
