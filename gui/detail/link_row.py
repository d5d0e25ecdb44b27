"""A row for a link: mark, words, time between."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton

from gui.detail.event_row import EventRow
from gui.theme.theme import Theme
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import GlyphLabel, text_label
from store.language.labels import shorten_label
from store.language.link_labels import lag_label, link_sentence
from store.model.documents import Event, Link

# Letters of a link's words
WORDS = 60


def link_row(
    link: Link, events: Mapping[str, Event], theme: Theme, select: Callable[[Link], None]
) -> QToolButton | None:
    """Make the row of a link.

    None if an end is missing. A click selects it.
    """
    source, target = events.get(link.source), events.get(link.target)
    if source is None or target is None:
        return None
    words, lag = link_sentence(link, source, target), lag_label(link, source, target)
    row = EventRow()
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    row.setAccessibleName(f"{words}, {lag}")
    row.inside.setContentsMargins(4, 0, 4, 0)
    name, when = text_label(shorten_label(words, WORDS)), plain_label(lag)
    when.setProperty("soft", True)
    name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    row.inside.addWidget(GlyphLabel(source, theme.kind(source.kind), QColor(theme.ground)))
    row.inside.addWidget(name, 1)
    row.inside.addWidget(when)
    for part in (name, when):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row.clicked.connect(partial(select, link))
    return row
