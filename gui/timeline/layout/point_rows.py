"""Rows for points, taken in turn.

First event first row, and so on.

Marks are equally wide, so no two overlap if any placement avoids it, and labels get the most space. A row depends on
the events before, never on the view: nothing jumps while panning. More events within a mark's width than rows become a
column.
"""

import numpy as np
import numpy.typing as npt

from gui.timeline.layout.lane_contents import APART, MARK_WIDTH, LaneContents, Mark
from gui.view_model.lane_events import LaneEvents, TimeBins, edges_in, octave_for
from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Positions

Flags = npt.NDArray[np.bool_]


def place_points(lane_events: LaneEvents, scale: float, rows: int, window: TimeSpan) -> LaneContents:
    """Place the points of a window of time on rows.

    Args:
        scale: Pixels a second.
        rows: Number of rows.
    """
    edges = edges_in(window, octave_for(scale))
    begins = np.searchsorted(lane_events.left, edges)
    counts = np.diff(begins)
    most = rows * (int((edges[1] - edges[0]) * scale / MARK_WIDTH) + 2)
    crowded = counts > most
    loose = np.flatnonzero(~crowded & (counts > 0))
    positions, cell = _unfolded(begins, counts, loose)
    crowded[cell[_is_tight(lane_events, positions, rows, (MARK_WIDTH + 1) / scale)]] = True
    own = _crowded_cells(lane_events, positions, cell, crowded, edges, (MARK_WIDTH / 2 + 2) / scale)
    own, crowded = _without_ones(own, crowded, counts, int(edges[0] // (edges[1] - edges[0])))
    alone = own < 0
    marks = _marks(lane_events, positions[alone], rows, scale)
    return LaneContents(marks, _columns(lane_events, edges, begins, crowded, positions[~alone], own[~alone]))


def rows_of(lane_events: LaneEvents, positions: Positions, rows: int, scale: float) -> Positions:
    """Rows of some events, in view or not."""
    if rows == 1 or not len(positions):
        return np.zeros(len(positions), dtype=np.intp)
    starts = lane_events.starts(APART / scale)
    return (positions - starts[np.searchsorted(starts, positions, "right") - 1]) % rows


def row_out_of_view(lane_events: LaneEvents, position: int, rows: int, scale: float) -> int:
    """The row of an event out of view; for bars, the first."""
    if lane_events.longest * scale > MARK_WIDTH:
        return 0
    return int(rows_of(lane_events, np.array([position]), max(1, rows), scale)[0])


def _unfolded(begins: Positions, counts: Positions, loose: Positions) -> tuple[Positions, Positions]:
    """The events of some cells one by one, and the cell of each."""
    held = counts[loose]
    before = np.cumsum(held) - held
    positions = np.repeat(begins[loose] - before, held) + np.arange(held.sum())
    return positions, np.repeat(loose, held)


def _is_tight(lane_events: LaneEvents, positions: Positions, rows: int, width: float) -> Flags:
    """Which events stand nearer than `width` seconds to the one before or behind them on their row."""
    left, last = lane_events.left, len(lane_events) - 1
    here = left[positions]
    behind = (positions + rows <= last) & (left[np.minimum(positions + rows, last)] - here < width)
    before = (positions >= rows) & (here - left[np.maximum(positions - rows, 0)] < width)
    return np.asarray(behind | before)


def _crowded_cells(
    lane_events: LaneEvents,
    positions: Positions,
    cell: Positions,
    crowded: Flags,
    edges: npt.NDArray[np.float64],
    near: float,
) -> Positions:
    """The crowded cell that counts each event, -1 for an event drawn alone.

    A mark that would reach into the column beside it is counted there.
    """
    padded = np.concatenate(([False], crowded, [False]))
    here = lane_events.left[positions]
    crowded_cell = np.where(padded[cell + 2] & (edges[cell + 1] - here < near), cell + 1, -1)
    crowded_cell = np.where(padded[cell] & (here - edges[cell] < near), cell - 1, crowded_cell)
    return np.where(crowded[cell], cell, crowded_cell)


def _without_ones(own: Positions, crowded: Flags, counts: Positions, base: int) -> tuple[Positions, Flags]:
    """Cells that would count one event, which stands too near to one of the next cell, leave it to that cell.

    Of two such neighbours the even one, by the number of its cell since 1970, takes in the odd one.
    """
    number = np.arange(len(counts))
    taken = np.bincount(own[own >= 0], minlength=len(counts))
    single = crowded & (counts == 1) & (taken <= 1)
    odd = (number + base) % 2 == 1
    stays = crowded & ~(single & odd)
    left = single & odd & _shifted(stays, 1)
    right = single & odd & ~left & _shifted(stays, -1)
    taking_in = _shifted(left, -1) | _shifted(right, 1)
    even = single & ~odd & ~taking_in  # what takes another in counts two, and stays
    left, right = left | (even & _shifted(stays, 1)), right | (even & ~_shifted(stays, 1) & _shifted(stays, -1))
    to = np.where(left, number - 1, np.where(right, number + 1, number))
    return np.where(own >= 0, to[own], own), crowded & ~left & ~right


def _shifted(flags: Flags, by: int) -> Flags:
    """The flag of the cell before (1) or behind (-1) each."""
    padded = np.concatenate(([False], flags, [False]))
    return padded[:-2] if by > 0 else padded[2:]


def _marks(lane_events: LaneEvents, positions: Positions, rows: int, scale: float) -> list[Mark]:
    half = MARK_WIDTH / 2 / scale
    here = lane_events.left[positions]
    columns = (
        positions.tolist(),
        rows_of(lane_events, positions, rows, scale).tolist(),
        (here - half).tolist(),
        (here + half).tolist(),
    )
    return [Mark((position,), row, left, right) for position, row, left, right in zip(*columns, strict=True)]


def _columns(
    lane_events: LaneEvents,
    edges: npt.NDArray[np.float64],
    begins: Positions,
    crowded: Flags,
    taken: Positions,
    crowded_cells: Positions,
) -> TimeBins:
    """The crowded cells, each from its first event to its last, neighbours that it took in counted too."""
    which = np.flatnonzero(crowded)
    start, stop = begins[:-1].copy(), begins[1:].copy()
    np.minimum.at(start, crowded_cells, taken)
    np.maximum.at(stop, crowded_cells, taken + 1)
    start, stop = start[which], stop[which]
    shares = {code: _within(held, start, stop) for code, held in lane_events.of_kind.items()}
    return TimeBins(start, stop, edges[which], edges[which + 1], stop - start, shares)


def _within(held: Positions | None, start: Positions, stop: Positions) -> Positions:
    """How many of one kind stand between two places; all, where a lane has but one kind."""
    if held is None:
        return stop - start
    return np.searchsorted(held, stop) - np.searchsorted(held, start)
