"""The links of an event, with the time between."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.detail.event_row import event_row
from gui.theme.theme import Theme
from gui.view_model.event_actions import EventActions
from gui.view_model.links.link_rates import LinkRates
from gui.widgets.plain_text import set_tooltip
from gui.widgets.text_labels import empty_column, heading_label, text_label
from store.language.labels import date_label
from store.language.link_labels import link_grounds, link_label
from store.language.translate import tr, tr_noop
from store.library.library import Library
from store.model.documents import COMPUTED, CONFIRMED, REJECTED, USER, Event, Link

BASES = {COMPUTED: tr_noop("by rule"), USER: tr_noop("yours")}


def links_section(
    event: Event,
    library: Library,
    theme: Theme,
    select: Callable[[str], None],
    actions: EventActions,
    chosen: Link | None,
    rates: LinkRates,
) -> QWidget | None:
    """Make one row a link, by time.

    A click selects the other event, the buttons confirm or reject. `chosen`: the selected link, whose grounds are shown.
    """
    links = library.links_of(event.id)
    if not links:
        return None
    box, column = empty_column()
    column.addWidget(heading_label(tr("Linked {n}", n=len(links))))
    for key, link in sorted(links.items(), key=lambda one: _start(one[1], event, library)):
        other = library.events.get(_other_end(link, event))
        source, target = library.events.get(link.source), library.events.get(link.target)
        if other is not None and source is not None and target is not None:
            row = _link_row(link, source, target, other, theme, select)
            column.addWidget(row if library.read_only_because else _with_verdicts(row, key, link, actions))
            if link == chosen:
                column.addWidget(_grounds_label(link, rates))
    return box


def _other_end(link: Link, event: Event) -> str:
    return link.target if link.source == event.id else link.source


def _start(link: Link, event: Event, library: Library) -> str:
    other = library.events.get(_other_end(link, event))
    return (other.facts.start or "") if other is not None else ""


def _grounds_label(link: Link, rates: LinkRates) -> QWidget:
    """The grounds of the selected link, and how often chance makes it."""
    label = text_label("\n".join(filter(None, (link_grounds(link), rates.label(link)))), size=9.0)
    label.setObjectName("quote")
    label.setAccessibleName(tr("Grounds of the selected link"))
    return label


def _with_verdicts(row: QToolButton, key: str, link: Link, actions: EventActions) -> QWidget:
    """A row with the buttons that confirm and reject its link; a right click offers them too."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(2)
    line.addWidget(row, 1)
    row.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    row.setObjectName("linkRow")
    set_tooltip(row, tr("{about}. Right click to confirm or reject it", about=link_grounds(link)))
    for sign, text, verdict in (("✓", tr("Confirm link"), CONFIRMED), ("✕", tr("Reject link"), REJECTED)):
        action = QAction(text, row)
        action.setEnabled(link.verdict != verdict)
        action.triggered.connect(partial(actions.judge, key, link, verdict))
        row.addAction(action)
        if verdict == REJECTED or (link.basis == COMPUTED and link.verdict != CONFIRMED):
            button = QToolButton()
            button.setText(sign)
            button.setObjectName("verdict")
            button.setAccessibleName(text)
            set_tooltip(button, text)
            button.clicked.connect(action.trigger)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return box


def _link_row(
    link: Link, source: Event, target: Event, other: Event, theme: Theme, select: Callable[[str], None]
) -> QToolButton:
    relation = link_label(link, source, target)
    arrow = "" if link.source != other.id else "← "
    about = [f"{arrow}{relation}", date_label(other.facts), *([tr(BASES[link.basis])] if link.basis in BASES else [])]
    about += [tr(link.verdict)] if link.verdict else []
    row = event_row(other, " · ".join(about), f"{relation}: {other.title}", theme, select)
    set_tooltip(row, link_grounds(link))
    return row
