"""Events without a date, and what can be done about them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gui.detail.event_row import event_row
from gui.theme.theme import Theme
from gui.widgets.text_labels import empty_column, heading_label, text_label
from store.language.stored_messages import how_dated
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.model.documents import Article, Event
from store.model.partial_dates import DAY, precision

# Undated events that the pane lists: a row takes 0.7 ms to make, and the tray under the timeline has them all.
LISTED = 12


def undated_section(events: list[Event], library: Library, theme: Theme, select: Callable[[str], None]) -> QWidget:
    """Make one row for each event without a date."""
    box, column = empty_column(below=8)
    column.addWidget(heading_label(tr_n(len(events), "{n} event without a date", "{n} events without a date")))
    waits = any(_waits_for_a_date(library.articles.get(r.article)) for event in events for r in event.reports)
    drop, day = tr("Drop the article again to say when it was published."), tr("What is told of them names no day.")
    hint = tr("{hint} Open one, and click its date to type it.", hint=drop if waits else day)
    column.addWidget(text_label(hint, size=8.5, soft=True))
    for event in events[:LISTED]:
        column.addWidget(event_row(event, how_dated(event.facts.dated_by), event.title, theme, select))
    if len(events) > LISTED:
        column.addWidget(
            text_label(
                tr("and {n} more, in the tray under the timeline", n=f"{len(events) - LISTED:,}"), size=8.5, soft=True
            )
        )
    return box


def _waits_for_a_date(article: Article | None) -> bool:
    """Whether an article dates events by "Thursday" and does not tell the day on which it was published."""
    return article is not None and bool(article.text) and precision(article.published or "") < DAY
