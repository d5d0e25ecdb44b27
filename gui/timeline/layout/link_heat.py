"""Links between lanes counted in bins, where lanes show no single marks."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF

from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.viewport import Viewport
from gui.view_model.columns.calendar_bins import bin_edges, bin_step
from gui.view_model.links.link_columns import LinkColumns
from gui.view_model.time_span import TimeSpan

# Pixels of a cell's height
TALL = 18.0


class HeatCell(NamedTuple):
    """Links from a lane to lower ones that begin in a bin.

    `upper` is the number of the lane above the gutter.
    """

    upper: int
    box: QRectF
    period: TimeSpan
    links: int


def heat_cells(columns: LinkColumns, upper: int, lane: Lane, viewport: Viewport) -> list[HeatCell]:
    """The cells of the gutter below a lane, empty ones left out."""
    edges = bin_edges(viewport.span, bin_step(viewport.sticky))
    counts = np.diff(np.searchsorted(columns.begins(upper), edges))
    full = np.flatnonzero(counts)
    left, right = viewport.xs(edges[full]), viewport.xs(edges[full + 1])
    tall = min(TALL, lane.gutter - 4)
    top = lane.bottom + (lane.gutter - tall) / 2
    values = zip(*(part.tolist() for part in (left, right, edges[full], edges[full + 1], counts[full])), strict=True)
    return [
        HeatCell(upper, QRectF(x + 1, top, max(1.0, end - x - 2), tall), TimeSpan(first, last), int(links))
        for x, end, first, last, links in values
    ]
