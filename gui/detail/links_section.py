"""The links of an event, with the time between."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.detail.event_row import event_row
from gui.theme.theme import Theme
from gui.view_model.event_actions import EventActions
from gui.widgets.plain_text import set_tooltip
from gui.widgets.text_labels import heading_label
from store.language.labels import date_label
from store.language.link_labels import link_label
from store.language.translate import tr, tr_noop
from store.library.library import Library
from store.model.documents import COMPUTED, CONFIRMED, REJECTED, USER, Event, Link

BASES = {COMPUTED: tr_noop("by rule"), USER: tr_noop("yours")}


def links_section(
    event: Event, library: Library, theme: Theme, select: Callable[[str], None], actions: EventActions
) -> QWidget | None:
    """Make one row a link.

    A click selects the other event, the menu confirms or rejects.
    """
    links = library.links_of(event.id)
    if not links:
        return None
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(heading_label(tr("Linked")))
    for key, link in links.items():
        other = library.events.get(link.target if link.source == event.id else link.source)
        source, target = library.events.get(link.source), library.events.get(link.target)
        if other is not None and source is not None and target is not None:
            row = _link_row(link, source, target, other, theme, select)
            if not library.read_only_because:
                _add_verdicts(row, key, link, actions)
            column.addWidget(row)
    return box


def _add_verdicts(row: QToolButton, key: str, link: Link, actions: EventActions) -> None:
    """The menu of a link."""
    row.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    row.setObjectName("linkRow")
    set_tooltip(row, tr("{about}. Right click to confirm or reject it", about=_grounds(link)))
    for text, verdict in ((tr("Confirm link"), CONFIRMED), (tr("Reject link"), REJECTED)):
        action = QAction(text, row)
        action.setEnabled(link.verdict != verdict)
        action.triggered.connect(partial(actions.judge, key, link, verdict))
        row.addAction(action)


def _link_row(
    link: Link, source: Event, target: Event, other: Event, theme: Theme, select: Callable[[str], None]
) -> QToolButton:
    relation = link_label(link, source, target)
    arrow = "" if link.source != other.id else "← "
    about = [f"{arrow}{relation}", date_label(other.facts), *([tr(BASES[link.basis])] if link.basis in BASES else [])]
    about += [tr(link.verdict)] if link.verdict else []
    row = event_row(other, " · ".join(about), f"{relation}: {other.title}", theme, select)
    set_tooltip(row, _grounds(link))
    return row


def _grounds(link: Link) -> str:
    """What a link rests on: its sentence, its rule, or who made it."""
    if link.quote:
        return f"“{link.quote}”"
    return tr("By rule: {rule}", rule=link.rule) if link.rule else link.basis
