"""The links that a timeline shows, kept in step with a library."""

from collections.abc import Collection, Mapping
from typing import Protocol

from gui.view_model.links.link_filter import is_open
from store.library.links.computed_links import visible_links
from store.library.state.changes import Change
from store.model.documents import REJECTED, Link

# Events of the largest library whose links by rule are all shown: 150 ms of work. Of larger ones they are asked for event by
# event, where few are in view
MOST_RULED = 10_000
# Events of one change whose links are looked at one by one, 40 µs each
MOST_CHANGED = 500


class LinkSource(Protocol):
    """The links behind a timeline: a library, or a stand-in."""

    @property
    def links(self) -> Mapping[str, Link]:
        """All stored links by id."""

    def links_of(self, event: str) -> dict[str, Link]:
        """The links of an event, computed ones included."""

    def every_link(self) -> dict[str, Link]:
        """All links, computed ones included."""


class ShownLinks:
    """Links by id.

    `are_ruled`: whether those by rule are among them; `to_check`: how many of those are neither confirmed nor rejected.
    """

    def __init__(self, source: LinkSource) -> None:
        self._source = source
        self._links: dict[str, Link] = {}
        self._ends: dict[str, set[str]] = {}
        self.are_ruled = False
        self.to_check = 0
        self._rejected: dict[str, Link] = {}

    def refresh(self, events: int) -> None:
        """Take all links of a library of so many events."""
        self.are_ruled = events <= MOST_RULED
        links = self._source.every_link() if self.are_ruled else visible_links(self._source.links, {})
        self._links, self._ends, self.to_check = {}, {}, 0
        self._find_rejected()
        self._put(links)

    def __len__(self) -> int:
        return len(self._links)

    def all(self, *, with_rejected: bool = False) -> list[Link]:
        """Every link, rejected ones on request."""
        return [*self._links.values(), *(self._rejected.values() if with_rejected else ())]

    def touches(self, change: Change) -> bool:
        """Whether a change may put, drop or alter links here."""
        return self.are_ruled or bool(change.links) or any(key in self._links for key in change.removed)

    def follow(self, change: Change, events: int) -> None:
        """Take in a change.

        Links of its events are asked for anew, of events linked to those, and of the ends of changed links.
        """
        if events > MOST_RULED or not self.are_ruled or len(change.events) + len(change.removed) > MOST_CHANGED:
            self.refresh(events)
            return
        touched = {*change.events, *change.removed}
        for key in {*change.links, *change.removed}:
            for link in (self._source.links.get(key), self._links.get(key), self._rejected.get(key)):
                touched |= {link.source, link.target} if link is not None else set()
        if change.links or change.removed:
            self._find_rejected()
        around = touched | {
            end for key in self._keys_of(touched) for end in (self._links[key].source, self._links[key].target)
        }
        for key in self._keys_of(around):
            self._drop(key)
        for event in around:
            self._put(self._source.links_of(event))

    @property
    def rejected(self) -> list[Link]:
        """The links that the user has rejected."""
        return list(self._rejected.values())

    def _find_rejected(self) -> None:
        self._rejected = {key: link for key, link in self._source.links.items() if link.verdict == REJECTED}

    def _keys_of(self, events: Collection[str]) -> set[str]:
        return {key for event in events for key in self._ends.get(event, ())}

    def _put(self, links: Mapping[str, Link]) -> None:
        for key, link in links.items():
            if key in self._links:
                self._drop(key)
            self._links[key] = link
            self.to_check += is_open(link)
            for end in (link.source, link.target):
                self._ends.setdefault(end, set()).add(key)

    def _drop(self, key: str) -> None:
        link = self._links.pop(key)
        self.to_check -= is_open(link)
        for end in (link.source, link.target):
            self._ends[end].discard(key)
