"""The view in numbers: events by kind, links, and their period."""

from PySide6.QtCore import QObject, QTimer, Signal

from gui.view_model.jobs import Jobs
from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan
from gui.view_model.timeline_model import TimelineModel
from store.language.intervals import period_label
from store.library.queries.event_columns import Positions
from store.model.documents import Event, Link
from store.model.partial_dates import wall_time

# The summary follows the view once it has rested so long
REST_MS = 250
# It follows changes once none has come for so long and nothing is read: to sum up takes 30 ms of the window's thread
AFTER_CHANGES_MS = 1_000
# Events of a kind in view that are looked at; of more only the number is told
MOST_EVENTS = 1_000


class ViewSummary(QObject):
    """Events and links of the timeline's span.

    `changed`: view, events or links have changed and come to rest.
    """

    changed = Signal()

    def __init__(self, model: TimelineModel, navigator: Navigator, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model, self._navigator, self._jobs = model, navigator, jobs
        self._view_rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._view_rest.timeout.connect(self._follow)
        self._changes_rest = QTimer(self, singleShot=True, interval=AFTER_CHANGES_MS)
        self._changes_rest.timeout.connect(self._follow_changes)
        navigator.changed.connect(self._view_rest.start)
        model.changed.connect(self._changes_rest.start)

    def _follow(self) -> None:
        self._changes_rest.stop()
        self.changed.emit()

    def _follow_changes(self) -> None:
        if self._jobs.is_busy:
            self._changes_rest.start()
        else:
            self._follow()

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
