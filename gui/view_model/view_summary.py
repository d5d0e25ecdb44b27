"""The view in numbers: events by kind, links, and their period."""

from PySide6.QtCore import QObject, QTimer, Signal

from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan
from gui.view_model.timeline_model import TimelineModel
from store.language.intervals import period_label
from store.library.queries.event_columns import Positions
from store.model.documents import Event, Link
from store.model.partial_dates import wall_time

# The summary follows the view once it has rested so long
REST_MS = 250
# It follows an import once no change has come for so long: to sum up takes 30 ms of the window's thread
AFTER_CHANGES_MS = 1_000
# Events of a kind in view that are looked at; of more only the number is told
MOST_EVENTS = 1_000


class ViewSummary(QObject):
    """Events and links of the timeline's span.

    `changed`: view, events or links have changed and come to rest.
    """

    changed = Signal()

    def __init__(self, model: TimelineModel, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model, self._navigator = model, navigator
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.changed)
        navigator.changed.connect(self._follow_view)
        model.changed.connect(self._follow)

    def _follow(self) -> None:
        self._rest.start(AFTER_CHANGES_MS)

    def _follow_view(self) -> None:
        self._rest.start(max(REST_MS, self._rest.remainingTime()) if self._rest.isActive() else REST_MS)

    @property
    def span(self) -> TimeSpan:
        """The span in view, within that of the events."""
        span, extent = self._navigator.span, self.model.extent
        if extent is None or extent.last <= span.first or extent.first >= span.last:
            return span
        return TimeSpan(max(span.first, extent.first), min(span.last, extent.last))

    @property
    def title(self) -> str:
        """The span in words."""
        span = self.span
        return period_label(wall_time(span.first), wall_time(max(span.first, span.last - 1)))

    def positions_by_kind(self) -> dict[str, Positions]:
        """Positions of the events in view, by kind."""
        columns, span = self.model.columns, self.span
        seen = (columns.right >= span.first) & (columns.left <= span.last)
        kinds = columns.kind[seen]
        positions = seen.nonzero()[0]
        by_kind = {kind: positions[kinds == code] for code, kind in enumerate(columns.kinds)}
        return {kind: some for kind, some in by_kind.items() if len(some)}

    def events(self, positions: Positions) -> list[Event]:
        """The events at some positions, none of too many."""
        if len(positions) > MOST_EVENTS:
            return []
        keys = (self.model.columns.ids[position] for position in positions.tolist())
        return [event for key in keys if (event := self.model.event_of(key)) is not None]

    @property
    def link_count(self) -> int:
        """How many shown links are in view."""
        return len(self.model.link_columns.inside(self._navigator.span))

    def links(self) -> list[Link]:
        """The shown links in view, by time."""
        return self.model.links_in(self._navigator.span)
