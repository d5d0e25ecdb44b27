"""Heights of the lanes; zooming never changes them."""

from collections.abc import Collection, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from store.model.kinds import is_span

# Pixels: room for arcs and flags above the first row, least pitch of rows, height of a lane without events and of a folded
# one
TOP_PAD, ROW, EMPTY, FOLDED = 34.0, 26.0, 36.0, 24.0
# Pixels above the first row of bars, which have few arcs, and where there are many lanes
LOW_PAD = 14.0
# Pixels from row to row that a lane asks for: of bars, of classes of launches, of other events
BAR_PITCH, CLASS_PITCH, PITCH = 28.0, 54.0, 32.0
# Rows that a lane asks for, at most: of bars and of other events
BAR_ROWS, MOST_ROWS = 4, 6
# Lanes with events from which on they are low
MANY = 6
# Pixels between two lanes in which their links turn, and where they are only counted
GUTTER, LOW_GUTTER = 46.0, 26.0
# Pixels of a class row from which on marks that would touch step below it, and above it too
ONE_STEP, TWO_STEPS = 30.0, 44.0
# Pixels from the line of a class to marks that step off it
STEP_OFF = 15.0
# Pixels below the baseline of columns, and above the fullest for its number
FOOT, HEAD = 7.0, 20.0


class Lane(NamedTuple):
    """A lane: key, top, height, rows, number of events, padding.

    `pad` is the space above the rows, `gutter` the height of the strip for links below the lane, in pixels.
    `has_class_rows`: rows mean classes, and marks that would touch step off them.
    """

    key: str
    top: float
    height: float
    rows: int
    events: int
    pad: float = TOP_PAD
    is_folded: bool = False
    gutter: float = 0.0
    has_class_rows: bool = False

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
        """Pixels from row to row."""
        return (self.height - self.pad) / self.rows if self.rows else ROW

    @property
    def slots(self) -> int:
        """Marks that fit on a row by class, or in the lane."""
        if not self.has_class_rows:
            return max(1, self.rows)
        return 1 if self.is_folded or self.pitch < ONE_STEP else 2 if self.pitch < TWO_STEPS else 3

    def mark_y(self, row: int, slot: int) -> float:
        """Centre of a mark."""
        if not self.has_class_rows or self.is_folded:
            return self.row_y(0 if self.is_folded else slot)
        return self.row_y(row) + (0.0, STEP_OFF, -STEP_OFF)[slot]

    @property
    def floor(self) -> float:
        """The baseline on which columns stand."""
        return self.bottom - (2 if self.is_folded else FOOT)

    @property
    def room(self) -> float:
        """Pixels that the fullest column may take."""
        return max(4.0, self.floor - self.top - (2 if self.is_folded else HEAD))


class Content(NamedTuple):
    """Numbers of events and of rows by class of a lane."""

    events: int
    class_rows: int = 0


def place_lanes(
    order: Sequence[str], contents: Mapping[str, Content], height: float, folded: Collection[str] = (),
    scrolled: float = 0.0, growth: float = 1.0, linked: Collection[str] = (), chosen: Mapping[str, float] | None = None,
) -> list[Lane]:  # fmt: skip
    """Place the lanes from top to bottom, with gutters below `linked`.

    They fill `height` pixels, or more if one row each needs it. `chosen`: heights in pixels that the user has set.
    """
    open_lanes = [key for key in order if key in contents and key not in folded]
    is_low = len(open_lanes) >= MANY
    wanted = {key: growth * _wanted(key, contents[key], is_low=is_low) for key in open_lanes}
    least = {key: growth * _least(key, contents[key], is_low=is_low) for key in open_lanes}
    closed = sum(growth * (FOLDED if key in folded else EMPTY) for key in order if key not in open_lanes)
    gutters = {key: growth * GUTTER for key in open_lanes if key in linked and not is_low}
    own = {key: max(least[key], growth * tall) for key, tall in (chosen or {}).items() if key in wanted}
    free = height - closed - sum(gutters.values()) - sum(own.values())
    room = {**_shared({key: tall for key, tall in wanted.items() if key not in own}, free, least), **own}
    placed_lanes: list[Lane] = []
    top = -scrolled
    for key in order:
        content = contents.get(key, Content(0))
        tall = room.get(key, growth * (FOLDED if key in folded else EMPTY))
        pad = growth * _pad(key, is_low=is_low)
        rows = _rows(content, tall - pad, growth, is_bars=is_span(key)) if key in room else int(bool(content.events))
        gutter = gutters.get(key, 0.0)
        placed_lanes.append(
            Lane(key, top, tall, rows, content.events, pad, key in folded, gutter, content.class_rows > 0)
        )
        top += tall + gutter
    return placed_lanes


def whole_height(placed_lanes: Sequence[Lane]) -> float:
    """Pixels of all lanes together."""
    return sum(lane.height + lane.gutter for lane in placed_lanes)


def _pad(key: str, *, is_low: bool) -> float:
    return LOW_PAD if is_low or is_span(key) else TOP_PAD


def _wanted(key: str, content: Content, *, is_low: bool) -> float:
    """Pixels that a lane asks for: more where there is more to tell apart."""
    pad = _pad(key, is_low=is_low)
    if content.class_rows:
        return pad + content.class_rows * CLASS_PITCH
    if is_span(key):
        return pad + min(BAR_ROWS, 1 + content.events // 8) * BAR_PITCH
    return pad + min(MOST_ROWS, max(1, round(sqrt(content.events) / 2))) * PITCH


def _least(key: str, content: Content, *, is_low: bool) -> float:
    return _pad(key, is_low=is_low) + ROW * (max(1, content.class_rows) if not is_low else 1)


def _rows(content: Content, tall: float, growth: float, *, is_bars: bool) -> int:
    if content.class_rows:
        return content.class_rows
    return max(1, int(tall // (growth * (ROW if is_bars else PITCH - 2))))


def _shared(wanted: Mapping[str, float], free: float, least: Mapping[str, float]) -> dict[str, float]:
    """Pixels by what each lane asks for, none less than its least."""
    small: set[str] = set()
    while True:
        whole = sum(share for key, share in wanted.items() if key not in small) or 1.0
        left = free - sum(least[key] for key in small)
        heights = {key: least[key] if key in small else left * share / whole for key, share in wanted.items()}
        too_small = {key for key, tall in heights.items() if key not in small and tall < least[key] - 0.01}
        if not too_small:
            return heights
        small |= too_small
