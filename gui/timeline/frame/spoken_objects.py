"""Marks, columns and links of a frame in words, for screen readers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_layout import LaneView
from gui.view_model.time_span import TimeSpan
from gui.view_model.timeline_model import TimelineModel
from store.language.intervals import period_label
from store.language.labels import date_label, kind_name
from store.language.link_labels import basis_label, lag_label, link_sentence
from store.language.translate import tr, tr_n
from store.model.documents import OCCURRED, Event, Link
from store.model.partial_dates import wall_time

# Marks and links that are objects of their own; of more marks the calendar bins are
MOST = 500
# Neighbours of an event that are named
NEIGHBOURS = 5
FAILURE = "failure"


class SpokenObject(NamedTuple):
    """A mark, column or link as a screen reader says it.

    `about`: its neighbours; `box`: in pixels of the view; `events`: what selecting it selects; `link`: the link, if it is one.
    """

    name: str
    about: str
    box: QRectF
    events: tuple[str, ...]
    link: Link | None = None


def spoken_objects(layout: FrameLayout, links: Sequence[tuple[Link, QRectF]]) -> list[SpokenObject]:
    """The objects of a frame, by lane and time; links last."""
    marks = sum(len(view.placed) for view in layout.views.values())
    objects: list[SpokenObject] = []
    for view in layout.views.values():
        objects += _marks(layout, view) if marks <= MOST and view.placed else _columns(layout, view)
    room = max(0, MOST - len(objects))
    return objects + [one for link, box in links[:room] for one in _link(layout.model, link, box)]


def _marks(layout: FrameLayout, view: LaneView) -> Iterator[SpokenObject]:
    model, width = layout.model, layout.viewport.width
    for placed in view.placed:
        if placed.box.right() < 0 or placed.box.left() > width:
            continue
        keys = tuple(layout.keys(view, placed))
        event = model.event_of(keys[0])
        if event is not None:
            more = tr_n(len(keys) - 1, "and {n} more event", "and {n} more events") if len(keys) > 1 else ""
            name = ", ".join(filter(None, (event_words(event), more)))
            yield SpokenObject(name, neighbour_words(model, event), placed.box, keys)


def event_words(event: Event) -> str:
    """An event in words: kind, title, date, status, outcome."""
    status = tr(event.facts.status) if event.facts.status != OCCURRED else ""
    failed = tr("failed") if event.facts.launch and event.facts.launch.outcome == FAILURE else ""
    words = (f"{kind_name(event.kind)}: {event.title}", date_label(event.facts), status, failed)
    return ", ".join(filter(None, words))


def neighbour_words(model: TimelineModel, event: Event) -> str:
    """The links of an event in words."""
    sentences = [words for link in model.links_of(event.id) if (words := link_words(model, link))]
    left_out = len(sentences) - NEIGHBOURS
    more = [tr_n(left_out, "{n} more link", "{n} more links")] if left_out > 0 else []
    return "; ".join([*sentences[:NEIGHBOURS], *more])


def link_words(model: TimelineModel, link: Link) -> str:
    """A link in words, "" if an end is missing."""
    source, target = model.event_of(link.source), model.event_of(link.target)
    if source is None or target is None:
        return ""
    return ", ".join(filter(None, (link_sentence(link, source, target), lag_label(link, source, target))))


def _columns(layout: FrameLayout, view: LaneView) -> Iterator[SpokenObject]:
    """The calendar bins of a lane: how many events, when, and how many of them failed."""
    lane, viewport = view.lane, layout.viewport
    bins = view.lane_events.bins(TimeSpan(*viewport.span), view.step)
    ids = layout.model.columns.ids
    for start, stop, first, last, events, failed in zip(*(part.tolist() for part in bins[:6]), strict=True):
        when = period_label(wall_time(first), wall_time(last - 1))
        fell = tr("{n} of them failed", n=f"{failed:,}") if failed else ""
        count = tr_n(events, "{n} event", "{n} events")
        name = ", ".join(filter(None, (f"{layout.model.lane_name(lane.key)}: {count}", when, fell)))
        left, right = viewport.x(first), viewport.x(last)
        positions = view.lane_events.positions[start : min(stop, start + MOST)].tolist()
        box = QRectF(left, lane.top, max(1.0, right - left), lane.height)
        yield SpokenObject(name, "", box, tuple(ids[position] for position in positions))


def _link(model: TimelineModel, link: Link, box: QRectF) -> Iterator[SpokenObject]:
    if words := link_words(model, link):
        yield SpokenObject(tr("Link: {words}", words=words), basis_label(link), box, (link.source, link.target), link)
