"""The sections of the detail pane: facts, launch table, links, reports. Each makes a widget from an event."""

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.buttons import link_button
from gui.detail.merge_section import Do
from gui.detail.rows import Shape, heading, stacked, words
from gui.theme import Theme
from gui.timeline.curves import words_of
from gui.zone import Zone
from store.durations import plural
from store.library.library import Library
from store.model import COMPUTED, CONFIRMED, REJECTED, USER, Article, Event, Link, Report
from store.moment import DAY, precision
from store.naming import state_name
from store.wording import coordinates_words, day_words, shortened, when_words, zone_words

LISTED = 12
"""Undated events that the pane lists: a row takes 0.7 ms to make, and the tray under the timeline has them all."""
BASES = {COMPUTED: "by rule", USER: "yours"}
SHOWN = 3
"""Sentences of one report that the card quotes."""


def facts_section(event: Event, zone: Zone) -> QWidget:
    """When, where and who, each with what lies behind it in soft words."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    facts = event.facts
    behind = [
        line
        for line in (zone_words(facts, zone.rules, zone.name), f"from {facts.dated_by}" if facts.dated_by else "")
        if line
    ]
    _fact(grid, "When", when_words(facts), behind)
    if facts.place:
        place = facts.place
        there = coordinates_words(place.lat, place.lon) if place.lat is not None and place.lon is not None else ""
        country = state_name(place.country) if place.country else ""
        name = place.name if not country or country in place.name else f"{place.name}, {country}"
        _fact(grid, "Where", name, [there] if there else [])
    if facts.actors:
        _fact(
            grid,
            "Who",
            ", ".join(state_name(code) for code in facts.actors),
            [", ".join(facts.people)] if facts.people else [],
        )
    return box


def _fact(grid: QGridLayout, name: str, value: str, behind: list[str]) -> None:
    row = grid.rowCount()
    label = QLabel(name)
    label.setProperty("soft", True)
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(stacked(words(value), *(words(line, size=8.5, soft=True) for line in behind)), row, 1)


def links_section(
    event: Event, library: Library, theme: Theme, select: Callable[[str], None], do: Do
) -> QWidget | None:
    """A row a link: shape, relation with the time between, title; a click goes there, its menu confirms or rejects it."""
    links = library.links_of(event.id)
    if not links:
        return None
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(heading("Linked"))
    for key, link in links.items():
        other = library.events.get(link.target if link.source == event.id else link.source)
        source, target = library.events.get(link.source), library.events.get(link.target)
        if other is not None and source is not None and target is not None:
            row = _link_row(link, source, target, other, theme, select)
            if not library.read_only_because:
                _add_verdicts(row, key, link, library, do)
            column.addWidget(row)
    return box


def _add_verdicts(row: QToolButton, key: str, link: Link, library: Library, do: Do) -> None:
    """The menu of a link."""
    row.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    row.setStyleSheet("QToolButton::menu-indicator { image: none; }")
    row.setToolTip(f"{row.toolTip()}. Right click to confirm or reject it")
    for text, verdict in (("Confirm link", CONFIRMED), ("Reject link", REJECTED)):
        action = QAction(text, row)
        action.setEnabled(link.verdict != verdict)
        action.triggered.connect(partial(do, partial(library.judge, key, link, verdict)))
        row.addAction(action)


def undated_section(events: list[Event], library: Library, theme: Theme, select: Callable[[str], None]) -> QWidget:
    """A row for each event that has no place on the timeline, and what can be done about it."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(2)
    column.addWidget(heading(f"{plural(len(events), 'event')} without a date"))
    waits = any(_waits_for_a_date(library.articles.get(r.article)) for event in events for r in event.reports)
    hint = "Drop the article again to say when it was published." if waits else "What is told of them names no day."
    column.addWidget(words(hint, size=8.5, soft=True))
    for event in events[:LISTED]:
        column.addWidget(_row(event, event.facts.dated_by, event.title, theme, select))
    if len(events) > LISTED:
        column.addWidget(
            words(f"and {len(events) - LISTED:,} more, in the tray under the timeline", size=8.5, soft=True)
        )
    return box


def _waits_for_a_date(article: Article | None) -> bool:
    """Whether an article dates events by "Thursday" and does not tell the day on which it was published."""
    return article is not None and bool(article.text) and precision(article.published or "") < DAY


def _link_row(
    link: Link, source: Event, target: Event, other: Event, theme: Theme, select: Callable[[str], None]
) -> QToolButton:
    relation = words_of(link, source, target)
    arrow = "" if link.source != other.id else "← "
    about = [f"{arrow}{relation}", when_words(other.facts), *([BASES[link.basis]] if link.basis in BASES else [])]
    about += [link.verdict] if link.verdict else []
    row = _row(other, " · ".join(about), f"{relation}: {other.title}", theme, select)
    row.setToolTip(f"“{link.quote}”" if link.quote else f"By rule: {link.rule}" if link.rule else link.basis)
    return row


def _row(event: Event, below: str, spoken: str, theme: Theme, select: Callable[[str], None]) -> QToolButton:
    """A button as wide as the pane: shape and title, soft words below; `spoken` is its accessible name."""
    row = QToolButton()
    row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row.setMinimumHeight(44)
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    row.setAccessibleName(spoken)
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 2, 4, 2)
    inside.addWidget(Shape(event, theme.kind(event.kind), QColor(theme.ground)), 0, Qt.AlignmentFlag.AlignTop)
    column = stacked(words(event.title), words(below, size=8.5, soft=True))
    for label in column.findChildren(QLabel):
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    column.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    inside.addWidget(column, 1)
    row.clicked.connect(lambda: select(event.id))
    return row


def reports_section(event: Event, library: Library, theme: Theme, show: Callable[[Article, Report], None]) -> QWidget:
    """Each article that tells the event: its name and date, its words, and the way to the article."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addWidget(heading("Report" if len(event.reports) == 1 else "Reports"))
    for report in event.reports:
        article = library.articles.get(report.article)
        if article is not None:
            column.addWidget(_report_head(article, report, show))
            for evidence in report.evidence[:SHOWN]:
                column.addWidget(_quote(evidence.quote, theme))
            if len(report.evidence) > SHOWN:
                more = plural(len(report.evidence) - SHOWN, "more sentence")
                column.addWidget(words(f"and {more}, lit in the article", size=8.5, soft=True))
    return box


def _report_head(article: Article, report: Report, show: Callable[[Article, Report], None]) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 4, 0, 0)
    name = shortened(article.outlet or article.title or article.file_name, 90)
    row.addWidget(stacked(words(name, bold=True), words(_published(article, report), size=8.5, soft=True)), 1)
    if not article.text:
        return head
    button = link_button("Open", f"Open article {name}", lambda: show(article, report))
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return head


def _published(article: Article, report: Report) -> str:
    """When an article was published; of a table, the line that tells the event."""
    if not article.text:
        return report.facts.dated_by
    copy = " · a copy of another article here" if article.copy_of else ""
    return (f"published {day_words(article.published)}" if article.published else "no day of publication known") + copy


def notes_section(event: Event) -> QWidget | None:
    """The notes and tags, if there are any."""
    lines = [
        *([", ".join(f"#{tag}" for tag in event.tags)] if event.tags else []),
        *([event.notes] if event.notes else []),
    ]
    return stacked(heading("Notes"), *map(words, lines)) if lines else None


def _quote(quote: str, theme: Theme) -> QLabel:
    label = words("")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(f"<span style='background-color:{theme.quote}; color:{theme.ink}'>{escape(quote)}</span>")
    return label
