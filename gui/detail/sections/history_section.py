"""The changes to an event that can still be undone, latest first."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets.buttons import link_button
from gui.widgets.text_labels import stack_widgets, text_label
from store.language.stored_messages import change_name
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.library.storage.history import PastStep
from store.model.documents import Event

SHOWN = 30


def history_section(event: Event, library: Library, *, is_open: bool, turn: Callable[[], None]) -> QWidget | None:
    """Make the section of changes: a count that unfolds to a list."""
    past = library.history_of(event.id)
    if not past:
        return None
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(4)
    count = tr_n(len(past), "History: {n} change", "History: {n} changes")
    name = tr("Hide the history") if is_open else tr("Show the history")
    column.addWidget(link_button(f"{count} {'▴' if is_open else '▾'}", name, turn))
    for step in past[:SHOWN] if is_open else ():
        column.addWidget(stack_widgets(text_label(_named(step)), text_label(_at(step), size=8.5, soft=True)))
    return box


def _named(step: PastStep) -> str:
    name = change_name(step.name)
    return tr("{change} (undone)", change=name) if step.undone else name


def _at(step: PastStep) -> str:
    """The time of a step on this computer's clock."""
    at = datetime.fromisoformat(step.at).astimezone()
    return f"{at:%Y-%m-%d %H:%M}"
