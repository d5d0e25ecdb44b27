"""Links lit by a selection: ends, lags, and flags at the edges."""

from collections import defaultdict

from PySide6.QtCore import QRectF

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.labels.label_forms import Measure
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import Seat
from gui.timeline.layout.lit_ends import Flag, LitLink, SeatedLink
from store.language.intervals import day_of, interval_label
from store.language.labels import day_label, event_label
from store.language.translate import tr
from store.model.documents import DURING, Event, Link

# Lags are told of so many of the nearest ends
MOST_LAGS = 24
# Flags of a lane at one edge; of more, the nearest two and a count
MOST_FLAGS = 3
# Pixels: height of a flag, from flag to flag, from the edge, around its words
TALL, PITCH, EDGE, PADDING = 19.0, 22.0, 4.0, 7.0


class LitLinks:
    """Links within some hops of an event, for one frame.

    `lags` tell by id how far off the ends in view are; `flags` are the ends out of view.
    """

    def __init__(self, layout: FrameLayout, selected: str, hops: int, measure: Measure, growth: float) -> None:
        self._layout, self._selected, self._measure, self._growth = layout, selected, measure, growth
        self.links = self._reached(hops)
        self.keys = frozenset({selected, *(one.far for one in self.links)})
        self.lags: dict[str, str] = {}
        self.flags: list[Flag] = []
        self._tell_ends()

    def _reached(self, hops: int) -> list[LitLink]:
        """Breadth first: each link once, from its end nearer to the selected event."""
        links: list[LitLink] = []
        seen: set[tuple[str, str, str]] = set()
        edge = [self._selected]
        known = {self._selected}
        for hop in range(1, hops + 1):
            ahead: list[str] = []
            for near in edge:
                for link in self._layout.model.links_of(near):
                    if (link.source, link.target, link.relation) in seen:
                        continue
                    seen.add((link.source, link.target, link.relation))
                    far = link.target if link.source == near else link.source
                    links.append(LitLink(link, near, far, hop))
                    if far not in known:
                        known.add(far)
                        ahead.append(far)
            edge = ahead
        return links

    def _tell_ends(self) -> None:
        model, here = self._layout.model, self._layout.model.event_of(self._selected)
        own = model.row(self._selected)
        if here is None or own is None:
            return
        out: dict[tuple[str, bool], list[tuple[float, str, str]]] = defaultdict(list)
        first: dict[str, LitLink] = {}
        for one in self.links:
            if one.hop == 1:
                first.setdefault(one.far, one)
        rows = {key: row for key in first if (row := model.row(key)) is not None}
        span = self._layout.viewport.span
        for key in sorted(rows, key=lambda key: abs(rows[key].at - own.at)):
            other, row = model.event_of(key), rows[key]
            if other is None:
                continue
            words = lag_words(first[key].link, here, other)
            if row.right < span.first or row.left > span.last:
                out[model.lane_keys(key)[0], row.left < span.first].append((abs(row.at - own.at), key, words))
            elif len(self.lags) < MOST_LAGS:
                self.lags[key] = words
        for (name, is_left), ends in out.items():
            lane = self._layout.lane(name)
            if lane is not None:
                self._flag(lane, ends, is_left=is_left)

    def _flag(self, lane: Lane, ends: list[tuple[float, str, str]], *, is_left: bool) -> None:
        """The nearest ends one by one; of many the rest as a count."""
        singly = ends if len(ends) <= MOST_FLAGS else ends[: MOST_FLAGS - 1]
        for _, key, lag in singly:
            event = self._layout.model.event_of(key)
            if event is not None:
                day = day_label(event.facts.start or "")
                words = " · ".join(part for part in (event_label(event), day, lag) if part)
                self._put(lane, (key,), words, event.kind, is_left=is_left)
        rest = tuple(key for _, key, _ in ends[len(singly) :])
        event = self._layout.model.event_of(rest[0]) if rest else None
        if event is not None:
            self._put(lane, rest, tr("{n} more", n=len(rest)), event.kind, is_left=is_left)

    def _put(self, lane: Lane, keys: tuple[str, ...], words: str, kind: str, *, is_left: bool) -> None:
        """At the edge, where no mark and no other flag is, as high in the lane as may be."""
        words = f"‹ {words}" if is_left else f"{words} ›"
        width = self._measure(words, False) + 2 * PADDING * self._growth
        left = EDGE if is_left else self._layout.viewport.width - EDGE - width
        tall = TALL * self._growth
        marks = [placed.box for placed in view.placed] if (view := self._layout.views.get(lane.key)) else []
        places = [
            QRectF(left, lane.top + EDGE + n * PITCH * self._growth, width, tall)
            for n in range(max(1, int(lane.height // (PITCH * self._growth))))
        ]
        flags = [flag.box for flag in self.flags]
        free = (box for box in places if not any(box.intersects(other) for other in flags + marks))
        unflagged = (box for box in places if not any(box.intersects(other) for other in flags))
        box = next(free, None) or next(unflagged, None)
        if box is not None:
            self.flags.append(Flag(keys, words, box, kind, lane, is_left))

    def flag_of(self, key: str) -> Flag | None:
        """The flag of an event out of view."""
        return next((flag for flag in self.flags if key in flag.keys), None)

    def seated(self) -> list[SeatedLink]:
        """The links between seats, the farthest first.

        Nearer ones are drawn over them.
        """
        links = []
        for one in sorted(self.links, key=lambda one: -one.hop):
            other = self._layout.model.event_of(one.far)
            near, far = self.seat(one.near), self.seat(one.far)
            if other is not None and near is not None and far is not None:
                links.append(SeatedLink(one.link, near, far, other.kind, one.hop))
        return links

    def seat(self, key: str) -> Seat | None:
        """Where a link ends: at its mark, else at a flag."""
        flag = self.flag_of(key)
        if flag is not None:
            return Seat(flag.lane, flag.box, None)
        seats = self._layout.seats(key)
        return seats[0] if seats else None


def lag_words(link: Link, here: Event, other: Event) -> str:
    """How far off another event is.

    "7 days before", "same day", or on which day of a drill.
    """
    if link.relation == DURING:
        event, drill = (here, other) if link.source == here.id else (other, here)
        return day_of(event.facts, drill.facts)
    return interval_label(other.facts, here.facts)
