"""A sheet for reports: title, period, timeline, legend, zone and sources."""

from collections import Counter

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.export.legend import Legend
from gui.export.picture_content import PictureContent
from gui.theme.text_size import scale_points
from gui.theme.theme import Theme
from gui.timeline.panel import TimelinePanel
from gui.view_model.selection import Selection
from gui.widgets.plain_text import plain_label
from store.language.labels import day_label
from store.language.translate import tr, tr_n
from store.library.queries.facets import SOURCE, values_of
from store.model.documents import Event
from store.model.partial_dates import wall_time

# Pixels of the highest picture
HIGHEST = 16_000
# Sources named; of more, how many there are
NAMED = 5
# Pixels left and right of the legend
LEGEND_MARGIN = 14


class PictureSheet(QWidget):
    """Drawn by the same widgets as the window; it is never shown."""

    def __init__(self, content: PictureContent, size: QSize, theme: Theme) -> None:
        super().__init__()
        self._content = content
        self.selection = Selection()
        self.panel = TimelinePanel(content.library, self.selection, content.zone, theme)
        self._title, self._period, self._foot = plain_label(), plain_label(), plain_label()
        self._legend = Legend(theme)
        self.panel.make_still()
        self._lay_out(theme)
        self.resize(size)
        self.layout().activate()  # type: ignore[union-attr]
        self._fill()

    def _lay_out(self, theme: Theme) -> None:
        self.setStyleSheet(f"Sheet, QLabel {{ background: {theme.ground}; color: {theme.ink}; }}")
        self._title.setStyleSheet(f"font-size: {scale_points(12.8):.1f}pt; font-weight: 600;")
        for label in (self._period, self._foot):
            label.setStyleSheet(f"color: {theme.soft}; font-size: {scale_points(9):.1f}pt;")
        head, foot = QHBoxLayout(), QHBoxLayout()
        for label in (self._title, self._period):
            head.addWidget(label)
        head.setSpacing(14)
        head.setContentsMargins(16, 10, 16, 6)
        head.addStretch(1)
        foot.setContentsMargins(LEGEND_MARGIN, 2, LEGEND_MARGIN, 4)
        foot.addWidget(self._legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        column.addLayout(foot)
        column.addWidget(self._foot)
        self._foot.setContentsMargins(16, 0, 16, 2)

    def _fill(self) -> None:
        content, panel = self._content, self.panel
        panel.lanes.restore(content.lanes)
        if content.links:
            panel.model.link_filter.restore(content.links)
        panel.model.keep(content.kept)
        panel.model.refresh()
        panel.tray.hide()
        if content.span is not None:
            panel.navigator.show(content.span, at_once=True)
        self.selection.select(content.select)
        panel.canvas.item.lanes.marks_new = False
        events = self._in_view()
        self._legend.show_for(events, panel.model.links_in(panel.navigator.span), self.width() - 2 * LEGEND_MARGIN)
        self.layout().activate()  # type: ignore[union-attr]
        self._make_room()
        panel.canvas.rest()
        span, extent = panel.navigator.span, panel.navigator.extent
        if content.span is None:
            span = extent  # without the margins
        first, last = wall_time(span.first), wall_time(span.last - 1)
        self._title.setText(content.library.path.stem)
        self._period.setText(
            tr_n(
                len(events),
                "{first} to {last}, {n} event",
                "{first} to {last}, {n} events",
                first=day_label(first.date().isoformat()),
                last=day_label(last.date().isoformat()),
            )
        )
        self._foot.setText(
            tr("Times: {zone}.  Sources: {sources}.", zone=tr(content.zone.zone.name), sources=self._sources(events))
        )

    def _make_room(self) -> None:
        """A picture cannot be scrolled: it is as high as its lanes need."""
        beyond = self.panel.canvas.beyond
        if beyond:
            self.resize(self.width(), min(HIGHEST, self.height() + round(beyond) + 1))
            self.layout().activate()  # type: ignore[union-attr]

    def _in_view(self) -> list[Event]:
        columns, span = self.panel.model.columns, self.panel.navigator.span
        seen = (columns.right >= span.first) & (columns.left <= span.last)
        return [self._content.library.events[columns.ids[position]] for position in seen.nonzero()[0].tolist()]

    def _sources(self, events: list[Event]) -> str:
        outlet_counts = Counter(
            name for event in events for name in values_of(event, SOURCE, self._content.library.articles)
        )
        named = ", ".join(name for name, _ in outlet_counts.most_common(NAMED))
        more = (
            tr("{named} and {n} more", named=named, n=len(outlet_counts) - NAMED)
            if len(outlet_counts) > NAMED
            else named
        )
        return more if named else tr("typed by hand")
