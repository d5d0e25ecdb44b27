"""Commands that move selection and view, for keys, buttons and menus."""

from collections.abc import Callable, Collection, Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal

from gui.view_model.clock import seconds_now
from gui.view_model.links.link_filter import TO_CHECK, traits_of
from gui.view_model.navigator import Navigator
from gui.view_model.selection import Selection
from gui.view_model.timeline_model import TimelineModel
from store.model.documents import Link

# Links in view that are walked through at most
MOST_WALKED = 5_000
# Links selected together at most
MOST_LISTED = 500
# The pairs of events that may be the same one
OpenPairs = Callable[[], Collection[tuple[str, str]]]


class Navigation(QObject):
    """The moves that keys, buttons and menus share.

    Signals, for who can do it: `verdict_asked` (confirm or reject a link), `legend_asked` (show or hide the legend),
    `hops_asked` (light links so many hops away), `more_hops_asked` (one more, after the last the first),
    `relation_asked` (give a link another relation).
    """

    verdict_asked = Signal(object, str)
    legend_asked = Signal()
    hops_asked = Signal(int)
    more_hops_asked = Signal()
    relation_asked = Signal(object, str)

    def __init__(self, model: TimelineModel, navigator: Navigator, selection: Selection, asked: OpenPairs) -> None:
        super().__init__()
        self._model, self.navigator, self._selection, self._asked = model, navigator, selection, asked
        self._lane = ""
        self._ring: list[str] = []
        self._walked_to = ""

    @property
    def selected(self) -> str:
        """The id of the selected event, or ""."""
        return self._selection.current

    def _ordered(self) -> Sequence[str]:
        return self._model.columns.ids

    def select(self, key: str) -> None:
        """Select an event and bring it into view."""
        self._selection.select(key)
        row = self._model.row(key)
        if row is not None and not self.navigator.span.first <= row.at <= self.navigator.span.last:
            self.navigator.centre(row.at)

    def step(self, by: int) -> None:
        """Select the next or previous event.

        Without a selection, the first in view.
        """
        keys = self._ordered()
        if not keys:
            return
        here = self._model.position(self._selection.current)
        if here is None:
            here = int(np.searchsorted(self._model.columns.left, self.navigator.span.first)) - by
        self.select(keys[min(max(here + by, 0), len(keys) - 1)])

    def next_event(self) -> None:
        """The event after the selected one."""
        self.step(1)

    def previous_event(self) -> None:
        """The event before the selected one."""
        self.step(-1)

    def first_event(self) -> None:
        """The first event of all."""
        if keys := self._ordered():
            self.select(keys[0])

    def last_event(self) -> None:
        """The last event of all."""
        if keys := self._ordered():
            self.select(keys[-1])

    def change_lane(self, by: int) -> None:
        """Select the nearest event in the next lane up or down."""
        hidden = self._model.lanes.arrangement.hidden
        ordered = [key for key in self._model.order if key in self._model.events_by_lane and key not in hidden]
        here = self._model.row(self._selection.current)
        own = [key for key in self._model.lane_keys(self._selection.current) if key in ordered]
        if here is None or not own:
            self.step(1)
            return
        lane = self._lane if self._lane in own else own[0]
        target = ordered[min(max(ordered.index(lane) + by, 0), len(ordered) - 1)]
        if target != lane:
            self._lane = target
            lane_events = self._model.events_by_lane[target]
            nearest = int(np.abs(lane_events.left - here.at).argmin())
            self.select(self._model.columns.ids[int(lane_events.positions[nearest])])

    def next_question(self) -> None:
        """Select the next possible duplicate, one of each pair, cyclically."""
        asked = {one for one, _ in self._asked()}
        every = [*self._ordered(), *sorted(asked.difference(self._ordered()))]
        at = every.index(self._selection.current) + 1 if self._selection.current in every else 0
        event = next((key for key in every[at:] + every[:at] if key in asked), None)
        if event:
            self.select(event)

    def centre(self) -> None:
        """Bring the selected event into the middle."""
        row = self._model.row(self._selection.current)
        if row is not None:
            self.navigator.centre(row.at)

    def today(self) -> None:
        """Centre the present, within the limits of the data."""
        self.navigator.centre(seconds_now(self._model.zone.zone.rules))

    def walk_link(self, by: int) -> None:
        """Step along the links of the event where the walk began."""
        key = self._selection.current
        if key not in self._ring or key != self._walked_to:
            others = {end for link in self._model.links_of(key) for end in (link.source, link.target)} - {key}
            self._ring = sorted({key, *others}, key=lambda one: self._model.position(one) or 0)
        if len(self._ring) > 1:
            self._walked_to = self._ring[(self._ring.index(key) + by) % len(self._ring)]
            self.select(self._walked_to)

    # ---- links ------------------------------------------------------------------
    def next_link(self, by: int = 1) -> None:
        """Select the next or previous link in view, cyclically."""
        links = self._links_in_view()
        if not links:
            return
        here = self._selection.link
        at = links.index(here) + by if here in links else 0 if by > 0 else -1
        self.select_link(links[at % len(links)])

    def _links_in_view(self) -> list[Link]:
        return self._model.links_in(self.navigator.span, MOST_WALKED)

    def select_link(self, link: Link) -> None:
        """Select a link, with the selected or the earlier end."""
        here, ends = self._selection.current, self.ends_by_time(link)
        self._selection.select_link(link, here if here in ends else ends[0])

    def ends_by_time(self, link: Link) -> tuple[str, str]:
        """The earlier and the later end of a link."""
        one, two = sorted((link.source, link.target), key=lambda end: self._model.position(end) or 0)
        return one, two

    def list_links(self, links: Sequence[Link]) -> None:
        """Select some links with their events."""
        self._selection.select_links(links[:MOST_LISTED])

    def judge(self, verdict: str) -> None:
        """Judge the selected link, and go on to the next one."""
        link = self._selection.link
        if link is None:
            return
        open_links = [one for one in self._links_in_view() if TO_CHECK in traits_of(one)]
        at = open_links.index(link) if link in open_links else -1
        following = [*open_links[at + 1 :], *open_links[: max(0, at)]]
        self.verdict_asked.emit(link, verdict)
        if following:
            self.select_link(following[0])
