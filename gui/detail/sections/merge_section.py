"""Possible duplicates of an event, and the events merged into it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.view_model.event_actions import EventActions
from gui.widgets.buttons import link_button
from gui.widgets.text_labels import empty_column, heading_label, stack_widgets, text_label
from store.language.labels import date_label
from store.language.translate import tr
from store.library.library import Library
from store.model.documents import Event


def proposals_section(
    event: Event, library: Library, actions: EventActions, select: Callable[[str], None]
) -> QWidget | None:
    """Make one row for each possible duplicate, with reasons."""
    rows = []
    for key, proposal in library.merge_proposals.on(event.id).items():
        other = library.events[key]
        label = stack_widgets(
            text_label(other.title),
            text_label(f"{date_label(other.facts)} · {', '.join(proposal.reasons)}", size=8.5, soft=True),
        )
        rows.append(_row(label, other.title, _answers(event, other, actions, select), library))
    return _section(tr("The same event?"), rows)


def apart_section(
    event: Event, library: Library, actions: EventActions, select: Callable[[str], None]
) -> QWidget | None:
    """Make one row for each event kept apart, to take that back."""
    rows = []
    for key in library.merge_proposals.kept_apart(event.id):
        other = library.events[key]
        label = stack_widgets(text_label(other.title), text_label(date_label(other.facts), size=8.5, soft=True))
        acts = [act for act in _answers(event, other, actions, select) if act[0] != tr("Keep apart")]
        rows.append(_row(label, other.title, acts, library))
    return _section(tr("Kept apart from"), rows)


def _answers(
    event: Event, other: Event, actions: EventActions, select: Callable[[str], None]
) -> list[tuple[str, Callable[[], object]]]:
    return [
        (tr("Show"), lambda: select(other.id)),
        (tr("Merge"), lambda: actions.merge(event.id, other.id)),
        (tr("Keep apart"), lambda: actions.keep_apart(event.id, other.id)),
    ]


def parts_section(event: Event, library: Library, actions: EventActions) -> QWidget | None:
    """A row for each event that was merged into this one."""
    rows = []
    for part in event.parts[1:]:
        sources = [
            library.articles[r.article] for r in event.reports if r.part == part.id and r.article in library.articles
        ]
        outlets = ", ".join(article.outlet or article.title for article in sources) or tr("typed by hand")
        label = stack_widgets(
            text_label(part.title), text_label(f"{date_label(part.facts)} · {outlets}", size=8.5, soft=True)
        )
        rows.append(_row(label, part.title, [(tr("Split off"), partial(actions.split, event.id, part.id))], library))
    return _section(tr("Merged with"), rows)


def _row(label: QWidget, title: str, acts: list[tuple[str, Callable[[], object]]], library: Library) -> QWidget:
    """Words, and under them what can be done."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(4, 2, 0, 4)
    column.setSpacing(2)
    column.addWidget(label)
    buttons = QHBoxLayout()
    buttons.setSpacing(12)
    for text, act in acts:
        button = link_button(text, tr("{act}: {title}", act=text, title=title), act)
        button.setEnabled(text == tr("Show") or not library.read_only_because)
        buttons.addWidget(button)
    buttons.addStretch(1)
    column.addLayout(buttons)
    return row


def _section(name: str, rows: list[QWidget]) -> QWidget | None:
    if not rows:
        return None
    box, column = empty_column()
    column.addWidget(heading_label(name))
    for row in rows:
        column.addWidget(row)
    return box
