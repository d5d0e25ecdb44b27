"""Several selected events or links: what they share, and their rows."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gui.detail.event_row import event_row
from gui.detail.link_row import link_row
from gui.search.filter_labels import FACET_NAMES, value_name
from gui.theme.theme import Theme
from gui.widgets.text_labels import empty_column, heading_label, text_label
from store.language.labels import date_label
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.library.queries.facets import common_values
from store.model.documents import Event, Link

# Events that have a row: 0.7 ms each
LISTED = 12


def listed_links_section(
    links: Sequence[Link], library: Library, theme: Theme, select: Callable[[Link], None]
) -> QWidget:
    """Make the section of links selected together."""
    box, column = empty_column(below=10)
    column.addWidget(heading_label(tr_n(len(links), "{n} link", "{n} links")))
    rows = (link_row(link, library.events, theme, select) for link in links[:LISTED])
    for row in filter(None, rows):
        column.addWidget(row)
    if len(links) > LISTED:
        column.addWidget(text_label(tr("{n} more", n=f"{len(links) - LISTED:,}"), size=8.5, soft=True))
    return box


def several_section(events: Sequence[Event], library: Library, theme: Theme, select: Callable[[str], None]) -> QWidget:
    """Make the section of several selected events."""
    box, column = empty_column(below=10)
    column.addWidget(heading_label(tr("{n} selected", n=f"{len(events):,}")))
    column.addWidget(text_label(_common_words(events, library), size=9.0, soft=True))
    for event in events[:LISTED]:
        column.addWidget(event_row(event, date_label(event.facts), event.title, theme, select))
    if len(events) > LISTED:
        column.addWidget(text_label(tr("{n} more", n=f"{len(events) - LISTED:,}"), size=8.5, soft=True))
    return box


def _common_words(events: Sequence[Event], library: Library) -> str:
    """Common to all: North Korea; KN-23; Wonsan."""
    common = common_values(events, library.articles)
    values = [
        f"{tr(FACET_NAMES[facet])}: {', '.join(value_name(facet, one) for one in some)}"
        for facet, some in common.items()
    ]
    return tr("Common to all: {values}", values="; ".join(values)) if values else tr("They have nothing in common")
