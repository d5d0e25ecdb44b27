"""The view in numbers, while no event is selected.

Events by kind, links by basis, base rates.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.detail.link_row import link_row
from gui.theme.theme import Theme
from gui.timeline.painting.legend_samples import link_sample, mark_sample
from gui.view_model.links.link_rates import rate_words
from gui.view_model.view_summary import ViewSummary
from gui.widgets.buttons import link_button
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import empty_column, heading_label, text_label
from store.analysis.base_rates import base_rates
from store.language.labels import kind_name, kinds_name
from store.language.translate import tr, tr_n
from store.model.documents import (
    COMPUTED,
    CONFIRMED,
    DRILL,
    DURING,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    PLANNED,
    STATED,
    USER,
    Event,
    Link,
)
from store.model.partial_dates import first_day, known_end, last_day, wall_time

# Links in view that are told apart by basis; of more only the number is told
MOST_LINKS = 2_000
# Links of one basis that have a row
LISTED = 6


class ViewActs(NamedTuple):
    """Requests of the section: select events, select a link, check links."""

    select: Callable[[Sequence[str]], None]
    select_link: Callable[[Link], None]
    check: Callable[[], None]


def view_section(summary: ViewSummary, theme: Theme, acts: ViewActs) -> QWidget:
    """Make the section of a view."""
    box, column = empty_column(4)
    column.addWidget(text_label(summary.title, size=14, bold=True))
    column.addWidget(text_label(tr("what is in view; click a mark or a link to read it"), soft=True))
    column.addWidget(_kinds(summary, theme, acts))
    for line in _rates(summary):
        column.addWidget(text_label(line, soft=True))
    if count := summary.link_count:
        column.addLayout(_links_head(count, acts))
        links = summary.links() if count <= MOST_LINKS else []
        for basis, name in ((COMPUTED, tr("by rule")), (STATED, tr("stated in an article")), (USER, tr("made by you"))):
            some = [link for link in links if _basis(link) == basis]
            if some:
                column.addWidget(_links_of_basis(name, basis, some, summary, theme, acts))
    return box


def _basis(link: Link) -> str:
    return link.basis if link.basis in (COMPUTED, USER) else STATED


# ---- events -----------------------------------------------------------------
def _kinds(summary: ViewSummary, theme: Theme, acts: ViewActs) -> QWidget:
    """One line a kind: mark, number, words. A click selects its events."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(2, 1)
    for row, (kind, positions) in enumerate(summary.positions_by_kind().items()):
        mark = plain_label("")
        mark.setPixmap(mark_sample(kind, theme, box.devicePixelRatioF()))
        ids = summary.model.columns.ids
        number = link_button(
            f"{len(positions):,}",
            tr("Select these {kind}", kind=kinds_name(kind).lower()),
            partial(_select_events, acts, ids, positions.tolist()),
        )
        words = _kind_words(kind, len(positions), summary.events(positions))
        for at, widget in enumerate((mark, number, text_label(words))):
            grid.addWidget(widget, row, at)
    return box


def _select_events(acts: ViewActs, ids: Sequence[str], positions: Sequence[int]) -> None:
    acts.select([ids[position] for position in positions])


def _kind_words(kind: str, count: int, events: Sequence[Event]) -> str:
    """launches, 8 missiles, 1 of them failed."""
    parts = [(kind_name(kind) if count == 1 else kinds_name(kind)).lower()]
    if kind == LAUNCH:
        missiles = sum((event.facts.launch.count or 1) if event.facts.launch else 1 for event in events)
        parts += [tr_n(missiles, "{n} missile", "{n} missiles")] if missiles > len(events) else []
        failed = sum(bool(event.facts.launch and event.facts.launch.outcome == "failure") for event in events)
        parts += [tr("{n} of them failed", n=f"{failed:,}")] if failed else []
    if kind == DRILL and (days := _days_of(events)):
        parts.append(tr_n(days, "{n} day", "{n} days"))
    planned = sum(event.facts.status == PLANNED for event in events)
    parts += [tr("{n} planned", n=f"{planned:,}")] if planned else []
    return ", ".join(parts)


def _days_of(events: Iterable[Event]) -> int:
    """Days on which at least one of some events lasts."""
    days: set[int] = set()
    for event in events:
        start = event.facts.start or ""
        end = known_end(event.facts) or start
        if len(start) >= len("2023-03-16"):
            days.update(range(first_day(start).toordinal(), last_day(end).toordinal() + 1))
    return len(days)


def _rates(summary: ViewSummary) -> list[str]:
    """How often launches fell in drills: in view, and in the whole library."""
    by_kind = summary.positions_by_kind()
    shown = [event for kind in (LAUNCH, NUCLEAR_TEST, DRILL, MEETING) if kind in by_kind
             for event in summary.events(by_kind[kind])]  # fmt: skip
    rates, span = summary.model.link_rates, summary.span
    whole = rates.rate(DURING)
    if whole is None:
        return []
    first, last = wall_time(span.first).date(), wall_time(max(span.first, span.last - 1)).date()
    here = base_rates(shown, (max(first, whole.first), min(last, whole.last))).get(DURING)
    lines = [rate_words(DURING, here)] if here is not None and here.days else []
    everywhere = rate_words(DURING, whole)
    return lines if [everywhere] == lines else [*lines, tr("Whole library: {rate}", rate=everywhere)]


# ---- links ------------------------------------------------------------------
def _links_head(count: int, acts: ViewActs) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(heading_label(tr("Links in view, {n}", n=f"{count:,}")), 1)
    check = link_button(tr("Check them"), tr("Go from link to link, with what the articles say"), acts.check)
    row.addWidget(check, 0, Qt.AlignmentFlag.AlignBottom)
    return row


def _links_of_basis(
    name: str, basis: str, links: Sequence[Link], summary: ViewSummary, theme: Theme, acts: ViewActs
) -> QWidget:
    """Sample, name and number, then a row for each of the first links."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 2, 0, 2)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.setSpacing(6)
    sample = plain_label("")
    sample.setPixmap(link_sample(basis, theme, box.devicePixelRatioF()))
    head.addWidget(sample)
    head.addWidget(plain_label(f"{name}, {_counted(basis, links)}"), 1)
    column.addLayout(head)
    for link in links[:LISTED]:
        row = link_row(link, summary.model.library.events, theme, acts.select_link)
        if row is not None:
            column.addWidget(row)
    if len(links) > LISTED:
        column.addWidget(text_label(tr("{n} more", n=f"{len(links) - LISTED:,}"), size=8.5, soft=True))
    return box


def _counted(basis: str, links: Sequence[Link]) -> str:
    """10, 4 to check."""
    count, left = f"{len(links):,}", sum(link.verdict != CONFIRMED for link in links)
    return tr("{n}, {left} to check", n=count, left=f"{left:,}") if basis == COMPUTED and left else count
