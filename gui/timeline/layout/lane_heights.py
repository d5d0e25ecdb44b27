"""Heights of the lanes; zooming never changes them."""

from collections.abc import Collection, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

# Pixels: room for arcs above the first row, pitch of rows, height of a lane without events and of a folded one
TOP_PAD, ROW, EMPTY, FOLDED = 42.0, 26.0, 36.0, 24.0
# Pixels above the first row where there are many lanes: arcs rise into the lane above
LOW_PAD = 14.0
# Lanes with events from which on they are low
MANY = 6
# Pixels between two lanes in which their links turn
GUTTER = 46.0


class Lane(NamedTuple):
    """A lane: key, top, height, rows, number of events, padding.

    `pad` is the space above the rows, `row` the least distance between rows, `gutter` the height of the strip for links
    below the lane, in pixels.
    """

    key: str
    top: float
    height: float
    rows: int
    events: int
    pad: float = TOP_PAD
    is_folded: bool = False
    row: float = ROW
    gutter: float = 0.0

    @property
    def bottom(self) -> float:
        """The pixel where the lane ends and its gutter begins."""
        return self.top + self.height

    def row_y(self, row: int) -> float:
        """Centre of a row in pixels from the top of the timeline."""
        if not self.events or self.is_folded:
            return self.top + self.height / 2
        return self.top + self.pad + self.pitch * (row + 0.5)

    @property
    def pitch(self) -> float:
        """Pixels from row to row; spare space spreads them, at most twofold."""
        return min((self.height - self.pad) / self.rows, 2 * self.row) if self.rows else self.row

    @property
    def floor(self) -> float:
        """The pixel on which columns stand."""
        return self.top + self.height - 4


def place_lanes(
    order: Sequence[str], counts: Mapping[str, int], height: float, folded: Collection[str] = (), scrolled: float = 0.0,
    growth: float = 1.0, linked: Collection[str] = (),
) -> list[Lane]:  # fmt: skip
    """Place the lanes from top to bottom, with gutters below `linked`.

    They fill `height` pixels, or more if one row each needs it. A lane's share grows with the square root of its
    events: ten times the events, three times the space.
    """
    open_lanes = [key for key in order if counts.get(key) and key not in folded]
    pad = growth * (TOP_PAD if len(open_lanes) < MANY else LOW_PAD)
    row = growth * ROW
    least = pad + row
    closed = sum(growth * (FOLDED if key in folded else EMPTY) for key in order if key not in open_lanes)
    gutters = {key: growth * GUTTER for key in open_lanes if key in linked and len(open_lanes) < MANY}
    free = max(height - closed - sum(gutters.values()), least * len(open_lanes))
    room = _shared({key: sqrt(counts[key]) + 1.2 for key in open_lanes}, free, least)
    placed_lanes: list[Lane] = []
    top = -scrolled
    for key in order:
        tall = room.get(key, growth * (FOLDED if key in folded else EMPTY))
        rows = max(1, int((tall - pad) // row)) if key in room else int(bool(counts.get(key)))
        gutter = gutters.get(key, 0.0)
        placed_lanes.append(Lane(key, top, tall, rows, counts.get(key, 0), pad, key in folded, row, gutter))
        top += tall + gutter
    return placed_lanes


def whole_height(placed_lanes: Sequence[Lane]) -> float:
    """Pixels of all lanes together."""
    return sum(lane.height + lane.gutter for lane in placed_lanes)


def _shared(shares: Mapping[str, float], free: float, least: float) -> dict[str, float]:
    """Pixels by share, none less than one row of marks takes."""
    small: set[str] = set()
    while True:
        whole = sum(share for key, share in shares.items() if key not in small) or 1.0
        left = free - least * len(small)
        too_small = {key for key, share in shares.items() if key not in small and left * share / whole < least - 0.01}
        if not too_small:
            return {key: least if key in small else left * share / whole for key, share in shares.items()}
        small |= too_small
