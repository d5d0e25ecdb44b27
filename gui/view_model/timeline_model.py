"""What the timeline draws: dated events by lane, and links."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, Signal

from gui.view_model.columns.lane_events import NO_POSITIONS, LaneEvents, LaneNumbers
from gui.view_model.columns.lane_numbers import LaneNumbering
from gui.view_model.lane_settings import LaneSettings
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.links.link_columns import LinkColumns
from gui.view_model.links.link_filter import USUALLY_HIDDEN, LinkFilter
from gui.view_model.links.link_rates import LinkRates
from gui.view_model.links.shown_links import LinkSource, ShownLinks
from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from store.language.labels import event_label
from store.library.links.link_rules import FIRED
from store.library.queries.event_columns import Columns, EventExtent, Moves, Positions, Seconds, extent_of
from store.library.queries.facets import KIND
from store.library.queries.lanes import lane_name, lanes_of, order_lanes
from store.library.state.changes import Change
from store.model.documents import LAUNCH, MEETING, WAITING, Event, Link
from store.model.event_outline import EventOutline

NONE: Seconds = np.zeros(0)
# Pairs of kinds between which rules find links
RULED_PAIRS = frozenset(frozenset((MEETING, kind)) for kind in FIRED)
# Events that painting has asked for, kept until the next change: a large library would decode them for each frame
MOST_DRAWN = 20_000


class Source(LinkSource, Protocol):
    """The data behind a timeline: a library, or a stand-in."""

    @property
    def events(self) -> Mapping[str, Event]:
        """All events by id."""

    def event_outlines(self) -> Iterator[Event | EventOutline]:
        """The parts of each event from which columns are made."""


class TimelineModel(QObject):
    """Events by lane, links and extent.

    `changed`: library, zone, lanes or filter have changed. `undated_changed`: events without a date have, too.
    """

    changed = Signal()
    undated_changed = Signal()

    def __init__(
        self, source: Source, zone: TimeZoneSetting, lanes: LaneSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library, self.zone, self.lanes = source, zone, lanes
        self._events = source.events
        self.arrangement, self._by = lanes.arrangement, lanes.by
        self.has_links = self._has_rejected = False
        self._lane_names: dict[str, str] = {}
        self.columns = Columns.from_rows([])
        self._shown_links = ShownLinks(source)
        self.link_filter = LinkFilter(self)
        self.link_rates = LinkRates(source.events)
        self.every_link_columns = self.link_columns = LinkColumns.of(self.columns, [])
        self.events_by_lane: dict[str, LaneEvents] = {}
        self.order: list[str] = []
        self.linked_lanes: frozenset[str] = frozenset()
        self.undated: Counter[str] = Counter()
        self._lane_numbering = LaneNumbering()
        self.matches: Positions | None = None
        self._matches: frozenset[str] | None = None
        self._kept: Collection[str] | None = None
        self._positions: dict[str, int | None] = {}
        self._drawn: dict[str, Event] = {}
        self._labels: dict[str, str] = {}
        self._links_of: dict[str, list[Link]] = {}
        zone.changed.connect(self.refresh)
        lanes.changed.connect(self._follow_lanes)
        self.link_filter.changed.connect(self._follow_link_filter)

    def listen(self, notifier: LibraryNotifier) -> None:
        """Follow a library's changes."""
        notifier.changed.connect(self.follow)
        self.refresh()

    # ---- from the library ---------------------------------------------------
    def refresh(self) -> None:
        """Rebuild everything from the library."""
        self._drawn.clear()
        self.link_rates.forget()
        kept, events = self._kept, self._events
        shown = self.library.event_outlines() if kept is None else (events[key] for key in kept if key in events)
        columns = Columns.of((event for event in shown if event.review != WAITING), self.zone.zone.rules)
        self._shown_links.refresh(len(columns.ids))
        self.show(columns, LinkColumns.of(columns, self._all_links()))

    def show(self, columns: Columns, link_columns: LinkColumns) -> None:
        """Draw prepared columns and links."""
        self.columns = columns
        self._positions.clear()
        self._set_links(link_columns)
        self._lane_numbering.forget()
        columns.position(
            ""
        )  # makes the table of hashes ready: 60 ms of a million, which the first change would wait for
        self._labels.clear()
        self._arrange()

    def _set_links(self, link_columns: LinkColumns) -> None:
        self.every_link_columns = link_columns
        hidden = self.link_filter.hidden - USUALLY_HIDDEN  # those are left out already
        self.link_columns = link_columns.only(self.columns, self.link_filter.passes) if hidden else link_columns
        self.has_links = len(self.link_columns) > 0

    def _all_links(self) -> list[Link]:
        self._has_rejected = self.link_filter.shows_rejected
        return self._shown_links.all(with_rejected=self._has_rejected)

    def _follow_link_filter(self) -> None:
        if self._has_rejected != self.link_filter.shows_rejected:
            self.every_link_columns = LinkColumns.of(self.columns, self._all_links())
        self._set_links(self.every_link_columns)
        self._say_changed()

    def follow(self, change: Change) -> None:
        """Apply a transaction; only its events are updated."""
        self._drawn.clear()
        self.link_rates.forget()
        if self._kept is not None:
            return  # whoever filters says anew what is kept
        changed = (event for key in change.events if (event := self._events.get(key)) is not None)
        new = [event for event in changed if event.review != WAITING]
        self._replace((change.events - change.created) | change.removed, new)
        if self._shown_links.touches(change):
            self._shown_links.follow(change, len(self.columns.ids))
            self._set_links(LinkColumns.of(self.columns, self._all_links()))
        elif ends := self._stored_links_of(new):
            self._set_links(self.every_link_columns.joined(self.columns, ends))
        self._say_changed()

    def keep(self, keys: Collection[str] | None) -> None:
        """Draw only some events; None draws all."""
        if keys is not None or self._kept is not None:
            self._kept = keys
            self.refresh()

    def light(self, keys: Collection[str] | None) -> None:
        """Highlight search matches; None ends the search."""
        self._matches = None if keys is None else frozenset(keys)
        self._find()
        self.changed.emit()

    def _find(self) -> None:
        self.matches = None if self._matches is None else self.columns.positions(self._matches)

    @property
    def searched(self) -> frozenset[str] | None:
        """Ids of all search matches, dated or not; None without a search."""
        return self._matches

    @property
    def kept(self) -> Collection[str] | None:
        """Ids after the filter; None without one."""
        return self._kept

    @property
    def is_filtered(self) -> bool:
        """Whether some events are left out."""
        return self._kept is not None

    def _replace(self, gone: Collection[str], events: Sequence[Event]) -> None:
        zone = self.zone.zone.rules
        rows = [row for event in events if (row := extent_of(event, zone)) is not None]
        undated = [key for key in self.columns.undated if key not in gone]
        undated += [event.id for event in events if event.facts.start is None]
        self.columns, moves, placed = self.columns.changed(self.columns.positions(gone), rows, tuple(undated))
        if len(self.every_link_columns):
            self._set_links(self.every_link_columns.moved(self.columns, moves))
        for key in gone:
            self._labels.pop(key, None)
        self._positions = dict(placed)
        self._move_lane_events(moves, [event for event in events if event.facts.start is not None], placed)

    def _move_lane_events(self, moves: Moves, new: Sequence[Event], placed: Mapping[str, int]) -> None:
        """Keep what was made ready of the lanes that no event has left or joined."""
        joining: dict[str, list[int]] = {}
        for event in new:
            for lane in lanes_of(event, self.lanes.by):
                joining.setdefault(lane, []).append(placed[event.id])
        self._lane_numbering.follow(moves, self.columns, joining)
        for key in {*self.events_by_lane, *joining}:
            lane_events = self.events_by_lane.get(key)
            old = (
                moves.of_ascending(lane_events.positions, self.columns.pool)
                if lane_events is not None
                else NO_POSITIONS
            )
            positions = old[old >= 0] if not moves.only_in and old.size and old.min() < 0 else old
            are_all_there = positions is old
            added = np.sort(np.array(joining.get(key, ()), dtype=np.intp))
            if added.size:
                positions = self.columns.pool.insert(positions, np.searchsorted(positions, added), added)
            if lane_events is not None and positions is old:
                self.events_by_lane[key] = lane_events.moved(positions)
            elif lane_events is not None and are_all_there:
                places = np.searchsorted(positions, added)
                self.events_by_lane[key] = lane_events.joined(self.columns, positions, places)
            elif len(positions):
                self.events_by_lane[key] = self._lane_events(key, positions)
            else:
                del self.events_by_lane[key]

    def _stored_links_of(self, events: Sequence[Event]) -> list[Link]:
        """The stored links of dated events, whose rows are new: an edit makes another row of an event."""
        if not len(self._shown_links):
            return []
        found = {key: link for event in events for key, link in self.library.links_of(event.id).items()}
        return [
            link for key, link in found.items()
            if key in self.library.links and None not in (self.columns.position(link.source), self.columns.position(link.target))
        ]  # fmt: skip

    # ---- by lane ------------------------------------------------------------
    def _follow_lanes(self) -> None:
        before, self.arrangement = self.arrangement, self.lanes.arrangement
        if self.lanes.by != self._by:
            self._arrange()
        elif (before.order, before.hidden) != (self.arrangement.order, self.arrangement.hidden):
            self._say_changed()
        else:
            self.changed.emit()

    def _arrange(self) -> None:
        self._by = self.lanes.by
        self.events_by_lane = {
            key: self._lane_events(key, positions) for key, positions in self._positions_by_lane().items()
        }
        self._say_changed()

    def _lane_events(self, key: str, positions: Positions) -> LaneEvents:
        """Launches stand on rows by class, unless the lanes are made by something else."""
        is_launches = self.lanes.by == KIND and key == LAUNCH
        return LaneEvents(self.columns, positions, has_class_rows=is_launches)

    def _say_changed(self) -> None:
        counts = Counter({key: len(lane_events) for key, lane_events in self.events_by_lane.items()})
        self.order = order_lanes([*self.events_by_lane], counts, self.lanes.by, self.arrangement.order)
        self._links_of.clear()
        self._update_link_lanes()
        undated = (self._events[event] for event in self.columns.undated)
        before = self.undated
        self.undated = Counter(key for event in undated for key in lanes_of(event, self.lanes.by))
        self._lane_names.clear()
        self._find()
        self.changed.emit()
        if before or self.undated:
            self.undated_changed.emit()

    def _positions_by_lane(self) -> dict[str, Positions]:
        if self.lanes.by == KIND:
            rows_by_kind = {kind: np.flatnonzero(self.columns.kind == n) for n, kind in enumerate(self.columns.kinds)}
            return {kind: positions for kind, positions in rows_by_kind.items() if len(positions)}
        listed: dict[str, list[int]] = {}
        for position, key in enumerate(self.columns.ids):
            for lane in lanes_of(self._events[key], self.lanes.by):
                listed.setdefault(lane, []).append(position)
        return {lane: np.array(positions, dtype=np.intp) for lane, positions in listed.items()}

    def lefts(self) -> list[Seconds]:
        """Left edges of the marks of each kind, by kind code."""
        if self.lanes.by == KIND:
            return [
                self.events_by_lane[kind].left if kind in self.events_by_lane else NONE for kind in self.columns.kinds
            ]
        return [self.columns.left[self.columns.kind == code] for code in range(len(self.columns.kinds))]

    @property
    def lane_of_position(self) -> LaneNumbers:
        """The number of the lane of each event, -1 for none."""
        return self._lane_numbering.numbers

    def _update_link_lanes(self) -> None:
        arranged = self.order, self.arrangement.hidden, self.events_by_lane
        is_new = self._lane_numbering.update(*arranged, len(self.columns.ids), self.lanes.by)
        if self.has_links and (is_new or not self.link_columns.has_lanes):
            self.link_columns.lanes_are(self.lane_of_position)
        self.linked_lanes = self._find_linked_lanes()

    def _find_linked_lanes(self) -> frozenset[str]:
        """Lanes below which links lead to lower ones, in view or not: no lane moves while panning.

        Of a large library the pairs of kinds that rules join are taken for granted.
        """
        upper = {self.order[number] for number, _ in self.link_columns.lane_pairs()} if self.has_links else set()
        if self.lanes.by == KIND and not self._shown_links.are_ruled:
            shown = [key for key in self.order if key in self.events_by_lane and key not in self.arrangement.hidden]
            upper |= {one for one, other in combinations(shown, 2) if frozenset((one, other)) in RULED_PAIRS}
        return frozenset(upper)

    def links_in(self, window: TimeSpan, most: int | None = None) -> list[Link]:
        """The shown links with an end in a window, by time.

        `most`: how many of them at most; None for all.
        """
        numbers: list[int] = self.link_columns.inside(window)[:most].tolist()
        return [self.link_columns.link(number) for number in numbers]

    @property
    def rejected_links(self) -> list[Link]:
        """The links that the user has rejected."""
        return self._shown_links.rejected

    @property
    def links_to_check(self) -> int:
        """How many links by rule nobody has confirmed."""
        return self._shown_links.to_check

    @property
    def are_links_ruled(self) -> bool:
        """Whether `link_columns` has the links by rule too."""
        return self._shown_links.are_ruled

    def lane_name(self, key: str) -> str:
        """The label of a lane."""
        if key not in self._lane_names:
            self._lane_names[key] = lane_name(key, self.lanes.by)
        return self._lane_names[key]

    def lane_keys(self, key: str) -> tuple[str, ...]:
        """The lanes of an event."""
        event = self.event_of(key)
        return lanes_of(event, self.lanes.by) if event else ()

    # ---- of one event -------------------------------------------------------
    def event_of(self, key: str) -> Event | None:
        """The event with this id, if the library has it."""
        event = self._drawn.get(key)
        if event is None and (event := self._events.get(key)) is not None:
            if len(self._drawn) >= MOST_DRAWN:
                self._drawn.clear()
            self._drawn[key] = event
        return event

    def position(self, key: str) -> int | None:
        """Position of a dated event in the columns, or None."""
        if key not in self._positions:
            self._positions[key] = self.columns.position(key)
        return self._positions[key]

    def row(self, key: str) -> EventExtent | None:
        """The row of a dated event."""
        position = self.position(key) if key else None
        return None if position is None else self.columns.row(position)

    def extents_of(self, keys: Collection[str]) -> list[EventExtent]:
        """The extents of some events, if dated and shown.

        Made from the events: looking up their positions costs more.
        """
        zone = self.zone.zone.rules
        kept = keys if self._kept is None else set(keys).intersection(self._kept)
        shown = (event for key in kept if (event := self._events.get(key)) is not None and event.review != WAITING)
        return [row for event in shown if (row := extent_of(event, zone)) is not None]

    def label(self, position: int) -> str:
        """The short label at a position of the columns."""
        key = self.columns.ids[position]
        words = self._labels.get(key)
        if words is None:
            words = self._labels[key] = event_label(self._events[key])
        return words

    def links_of(self, key: str) -> list[Link]:
        """The links of an event to dated ones, computed ones too."""
        if key not in self._links_of:
            links = filter(self.link_filter.passes, self.library.links_of(key).values())
            self._links_of[key] = [k for k in links if None not in (self.position(k.source), self.position(k.target))]
        return self._links_of[key]

    def lit(self, key: str, depth: int = 1) -> frozenset[str]:
        """An event and those within `depth` links of it."""
        reached = {key}
        edge = {key}
        for _ in range(depth):
            edge = {end for one in edge for link in self.links_of(one) for end in (link.source, link.target)} - reached
            reached |= edge
        return frozenset(reached)

    @property
    def extent(self) -> TimeSpan | None:
        """First and last second of all dated events."""
        extent = self.columns.extent
        return TimeSpan(*extent) if extent else None
