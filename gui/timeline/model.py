"""What the timeline draws: the library's dated events by lane, and its links, in the chosen zone."""

from collections import Counter, defaultdict

from PySide6.QtCore import QObject, Signal

from gui.notifier import Notifier
from gui.timeline.placement import Row
from gui.timeline.span import TimeSpan
from gui.zone import ZoneChoice
from store.library.columns import Columns
from store.library.shown_links import shown_links
from store.model import DRILL, Event, Link
from store.moment import DAY, precision
from store.wording import label_of


def _is_bar(event: Event) -> bool:
    """Whether a mark is as long as its event: a drill whose first day is known."""
    return event.kind == DRILL and precision(event.facts.start or "") >= DAY


class TimelineModel(QObject):
    """Rows by kind, links by event, and the extent of it all; announced when library or zone change."""

    changed = Signal()

    def __init__(self, notifier: Notifier, zone: ZoneChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = notifier.library
        self.zone = zone
        self.columns = Columns.of(())
        self.rows: dict[str, list[Row]] = {}
        self._row_of: dict[str, Row] = {}
        self.undated: Counter[str] = Counter()
        self.links: list[Link] = []
        self._links_of: dict[str, list[Link]] = {}
        notifier.changed.connect(self.refresh)
        zone.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _change: object = None) -> None:
        """Makes the rows anew from the library."""
        events = self.library.events
        self.columns = Columns.of(events.values(), self.zone.zone.rules)
        rows: dict[str, list[Row]] = defaultdict(list)
        columns = zip(
            self.columns.ids,
            self.columns.first.tolist(),
            self.columns.last.tolist(),
            self.columns.at.tolist(),
            strict=True,
        )
        for key, first, last, at in columns:
            event = events[key]
            rows[event.kind].append(Row(key, first, last, at, label_of(event), _is_bar(event)))
        for of_kind in rows.values():
            of_kind.sort(key=lambda row: row.left)
        self.rows = dict(rows)
        self._row_of = {row.key: row for of_kind in rows.values() for row in of_kind}
        self.undated = Counter(events[key].kind for key in self.columns.undated)
        self._gather_links(set(self.columns.ids))
        self.changed.emit()

    def _gather_links(self, dated: set[str]) -> None:
        """The links that are always drawn; those that are computed appear with their event."""
        shown = shown_links(self.library.links, {}).values()
        self.links = [link for link in shown if link.source in dated and link.target in dated]
        self._links_of = {}

    def links_of(self, key: str) -> list[Link]:
        """The links of an event to dated ones, computed ones too."""
        if key not in self._links_of:
            found = self.library.links_of(key).values()
            self._links_of[key] = [link for link in found if {link.source, link.target} <= self._row_of.keys()]
        return self._links_of[key]

    def event_of(self, key: str) -> Event | None:
        """The event with this id, if the library has it."""
        return self.library.events.get(key)

    def row(self, key: str) -> Row | None:
        """The row of a dated event."""
        return self._row_of.get(key)

    @property
    def extent(self) -> TimeSpan | None:
        """First and last second of all dated events."""
        found = self.columns.extent
        return TimeSpan(*found) if found else None

    def lit(self, key: str) -> frozenset[str]:
        """The event and those that it is linked to."""
        return frozenset({key, *(end for link in self.links_of(key) for end in (link.source, link.target))})
