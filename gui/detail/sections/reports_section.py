"""The reports of an event: article, date and quotes."""

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.theme.theme import Theme
from gui.widgets.buttons import link_button
from gui.widgets.plain_text import set_tooltip
from gui.widgets.text_labels import empty_column, heading_label, stack_widgets, text_label
from store.language.labels import day_label, shorten_label
from store.language.stored_messages import how_dated
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.model.documents import Article, Event, Report
from store.parsing.addresses import is_address

# Sentences of one report that the card quotes
SHOWN = 3

# Shows an article with what a report cites of it lit
Show = Callable[[Article, Report], None]


def reports_section(event: Event, library: Library, theme: Theme, show: Show) -> QWidget:
    """Make one block a report, with a button that opens the article."""
    box, column = empty_column(5)
    column.addWidget(heading_label(tr("Report") if len(event.reports) == 1 else tr("Reports")))
    for report in event.reports:
        article = library.articles.get(report.article)
        if article is not None:
            column.addWidget(_report_head(article, report, show))
            for evidence in report.evidence[:SHOWN]:
                column.addWidget(_quote(evidence.quote, theme))
            if len(report.evidence) > SHOWN:
                left = len(report.evidence) - SHOWN
                more = tr_n(
                    left, "and {n} more sentence, lit in the article", "and {n} more sentences, lit in the article"
                )
                column.addWidget(text_label(more, size=8.5, soft=True))
    return box


def _report_head(article: Article, report: Report, show: Show) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(4, 4, 0, 0)
    name = shorten_label(article.outlet or article.title or article.file_name, 90)
    row.addWidget(
        stack_widgets(text_label(name, bold=True), text_label(_published(article, report), size=8.5, soft=True)), 1
    )
    if is_address(article.url):
        page = partial(QDesktopServices.openUrl, QUrl(article.url))
        button = link_button(tr("Web page"), tr("Open {address} in the browser", address=article.url), page)
        set_tooltip(button, article.url)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    if article.text:
        button = link_button(tr("Open"), tr("Open article {name}", name=name), lambda: show(article, report))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return head


def _published(article: Article, report: Report) -> str:
    """When an article was published; of a table, the line that tells the event."""
    if not article.text:
        return how_dated(report.facts.dated_by)
    copy = f" · {tr('a copy of another article here')}" if article.copy_of else ""
    day = tr("published {day}", day=day_label(article.published)) if article.published else ""
    return (day or tr("no day of publication known")) + copy


def _quote(quote: str, theme: Theme) -> QLabel:
    label = text_label("")
    label.setContentsMargins(4, 0, 0, 0)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(f"<span style='background-color:{theme.quote}; color:{theme.ink}'>{escape(quote)}</span>")
    return label
