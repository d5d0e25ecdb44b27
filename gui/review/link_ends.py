"""A link, and its two events side by side."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.theme.theme import Theme
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.text_labels import GlyphLabel, text_label
from store.language.labels import date_label
from store.language.link_labels import basis_label, lag_label, link_grounds, link_sentence
from store.language.translate import tr
from store.library.library import Library
from store.model.documents import Event, Evidence, Link


class LinkEnds(QScrollArea):
    """Shows one link. `open_event` selects an event on the timeline."""

    def __init__(self, library: Library, model: TimelineModel, theme: Theme, open_event: Callable[[str], None]) -> None:
        super().__init__()
        self._library, self._model, self.theme, self._open = library, model, theme, open_event
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("The link and its two events"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_link(self, link: Link | None, nothing: str) -> None:
        """Show a link, or what to say without one."""
        page = QWidget()
        page.setObjectName("card")
        page.setMinimumHeight(1)  # else Qt takes the height that it has at its narrowest
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        source = self._library.events.get(link.source) if link is not None else None
        target = self._library.events.get(link.target) if link is not None else None
        if link is None or source is None or target is None:
            column.addWidget(text_label(nothing, soft=True))
        else:
            self._fill(column, link, source, target)
        column.addStretch(1)
        before = self.takeWidget()
        self.setWidget(page)
        if before is not None:
            before.deleteLater()

    def _fill(self, column: QVBoxLayout, link: Link, source: Event, target: Event) -> None:
        column.addWidget(text_label(link_sentence(link, source, target), size=13, bold=True))
        about = (lag_label(link, source, target), basis_label(link), tr(link.verdict) if link.verdict else "")
        column.addWidget(text_label(" · ".join(filter(None, about)), soft=True))
        grounds = text_label(link_grounds(link))
        if link.quote:
            grounds.setObjectName("quote")
        column.addWidget(grounds)
        if rate := self._model.link_rates.label(link):
            column.addWidget(text_label(rate, soft=True))
        row = QHBoxLayout()
        row.setSpacing(18)
        earlier, later = sorted((source, target), key=lambda event: event.facts.start or "")
        for event in (earlier, later):
            row.addWidget(self._end(event), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _end(self, event: Event) -> QWidget:
        """Mark, title, date and place, the sentence that says so, and who says it."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        glyph = GlyphLabel(event, self.theme.kind(event.kind), QColor(self.theme.ground))
        head.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text_label(event.title, bold=True), 1)
        column.addLayout(head)
        place = event.facts.place.name if event.facts.place else ""
        column.addWidget(text_label(" · ".join(filter(None, (date_label(event.facts), place))), soft=True))
        for words, where in self._sentences(event):
            quote = text_label(f"“{words}”")
            quote.setObjectName("quote")
            column.addWidget(quote)
            column.addWidget(text_label(where, size=8.5, soft=True))
        if not self._sentences(event):
            column.addWidget(text_label(tr("No article tells of it: it comes from a table, or was typed."), soft=True))
        show = QPushButton(tr("Show on the timeline"))
        show.clicked.connect(lambda: self._open(event.id))
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _sentences(self, event: Event) -> list[tuple[str, str]]:
        """The first sentence of each report, at most two, and the outlet."""
        found = []
        for report in event.reports:
            quotes = [one.quote for one in report.evidence if isinstance(one, Evidence)]
            article = self._library.articles.get(report.article)
            if quotes and article is not None:
                found.append((quotes[0], article.outlet or article.title or article.file_name or ""))
        return found[:2]
