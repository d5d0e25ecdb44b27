"""The header of a card: glyph, kind, status, reports, and actions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.detail.inline_editor import EditableField, Editing
from gui.theme.theme import Theme
from gui.widgets.buttons import link_button
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import GlyphLabel, text_label
from store.language.labels import kind_name
from store.language.translate import tr, tr_n, tr_noop
from store.library.consensus.syndication import sources
from store.library.library import Library
from store.model.documents import NEW, WAITING, Event

REVIEWED = {NEW: tr_noop("new"), WAITING: tr_noop("waits to be accepted")}


def header_section(event: Event, theme: Theme, editing: Editing) -> QWidget:
    """Launch · occurred · 2 reports."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(GlyphLabel(event, theme.kind(event.kind), QColor(theme.ground)))
    row.addWidget(_part("kind", event, kind_name(event.kind), editing))
    row.addWidget(_dot())
    row.addWidget(_part("status", event, tr(event.facts.status), editing))
    row.addWidget(_dot())
    row.addSpacing(4)
    sources = _source_names(event, editing.library)
    row.addWidget(text_label(f"{sources} · {tr(REVIEWED[event.review])}" if event.review else sources, soft=True), 1)
    return box


def _part(field: str, event: Event, value: str, editing: Editing) -> QWidget:
    label = plain_label(value)
    label.setProperty("soft", True)
    return EditableField(field, event, [label], editing)


def _dot() -> QLabel:
    label = plain_label("·")
    label.setProperty("soft", True)
    return label


def _source_names(event: Event, library: Library) -> str:
    """2 reports; "3 reports of 2 sources" where some are copies of one text."""
    if not event.reports:
        return tr("typed by hand")
    reports, count = tr_n(len(event.reports), "{n} report", "{n} reports"), len(sources(event, library.articles))
    return reports if count == len(event.reports) else tr("{reports} of {n} sources", reports=reports, n=count)


HeaderActions = list[tuple[str, str, Callable[[], object]]]


def acts_row(
    event: Event, editing: Editing, link: Callable[[], None], merge: Callable[[], None], select: Callable[[str], None]
) -> QWidget:
    """Make the row of actions on an event."""
    actions = editing.actions
    acts: HeaderActions = [
        (tr("Duplicate"), tr("Add an event like this one"), lambda: _selected(actions.duplicate(event.id), select)),
        (tr("Link…"), tr("Link this event to another one"), link),
        (tr("Merge…"), tr("Make this event and another one the same"), merge),
        (tr("Delete"), tr("Delete this event; its articles stay"), partial(actions.delete, [event.id])),
    ]
    if event.review:
        acts.insert(0, (tr("Accept"), tr("It is right: take the mark “new” away"), partial(actions.accept, [event.id])))
    box = QWidget()
    row = FlowLayout(box, 6)
    row.setContentsMargins(0, 0, 0, 4)
    for text, name, act in acts:
        button = link_button(text, name, act)
        button.setEnabled(actions.is_allowed)
        row.addWidget(button)
    return box


def _selected(key: str, select: Callable[[str], None]) -> None:
    if key:
        select(key)
