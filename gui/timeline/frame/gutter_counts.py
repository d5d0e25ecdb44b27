"""Counts of links out of view, or left out of a frame."""

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QRectF

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.resting_links import LinkCount
from store.language.translate import tr
from store.model.documents import Link

# Pixels of a count's height, between counts, from the edge of the view, and beside its words
TALL, GAP, EDGE, ASIDE = 18.0, 6.0, 6.0, 6.0
# Links of a count that a click lists
MOST_LISTED = 500
EARLIER, LATER, MORE = "earlier", "later", "more"
Measure = Callable[[str, bool], float]


def gutter_counts(layout: FrameLayout, measure: Measure) -> list[LinkCount]:
    """The counts of a frame.

    At the ends of each gutter the links that lead out of view, and those left out; the latter of a lane in its lower right
    corner.
    """
    counted = _counted(layout)
    columns = layout.model.link_columns
    counts: list[LinkCount] = []
    for lane in layout.lanes:
        gutter = QRectF(0, lane.bottom, layout.viewport.width, lane.gutter)
        right = layout.viewport.width - EDGE
        if lane.gutter and (numbers := layout.entering(lane.key)):
            words = _words(EARLIER, len(numbers))
            box = _middle(gutter, EDGE, measure(words, False) + 2 * ASIDE)
            counts.append(LinkCount(words, box, tuple(columns.link(number) for number in numbers[:MOST_LISTED])))
        elif lane.gutter:
            for side in (EARLIER, LATER, MORE):
                if links := counted.get((lane.key, side)):
                    words = _words(side, len(links))
                    width = measure(words, False) + 2 * ASIDE
                    left = EDGE if side == EARLIER else right - width
                    counts.append(LinkCount(words, _middle(gutter, left, width), tuple(links)))
                    right -= 0 if side == EARLIER else width + GAP
        if arcs := counted.get((lane.key, "")):
            counts.append(_lane_count(layout, lane, arcs, measure))
    return counts


def _middle(gutter: QRectF, left: float, width: float) -> QRectF:
    tall = min(TALL, gutter.height() - 2)
    return QRectF(left, gutter.center().y() - tall / 2, width, tall)


def _lane_count(layout: FrameLayout, lane: Lane, links: list[Link], measure: Measure) -> LinkCount:
    """In the corner, or as far left of it as marks ask for."""
    words = _words(MORE, len(links))
    width = measure(words, False) + 2 * ASIDE
    box = QRectF(layout.viewport.width - EDGE - width, lane.bottom - TALL - 2, width, TALL)
    view = layout.views.get(lane.key)
    marks = [placed.box for placed in view.placed] if view is not None else []
    while box.left() > 0 and any(box.intersects(mark) for mark in marks):
        box.translate(-12, 0)
    return LinkCount(words, box, tuple(links))


def _words(side: str, count: int) -> str:
    if side == EARLIER:
        return tr("‹ {n} earlier", n=count)
    return tr("{n} later ›", n=count) if side == LATER else tr("{n} more links", n=count)


def _counted(layout: FrameLayout) -> dict[tuple[str, str], list[Link]]:
    """Links by the upper lane and side; those within a lane under the side ""."""
    model, span = layout.model, layout.viewport.span
    lane, left, right = model.lane_of_position, model.columns.left, model.columns.right
    counted: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for links, is_drawn in ((layout.links.drawn, True), (layout.links.left_out, False)):
        for one in links:
            numbers = int(lane[one.early]), int(lane[one.late])
            key = model.order[min(numbers)]
            if numbers[0] == numbers[1]:
                if not is_drawn:
                    counted[key, ""].append(one.link)
            elif right[one.early] < span.first:
                counted[key, EARLIER].append(one.link)
            elif left[one.late] > span.last:
                counted[key, LATER].append(one.link)
            elif not is_drawn:
                counted[key, MORE].append(one.link)
    return counted
