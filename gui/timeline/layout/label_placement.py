"""Labels of marks: inside a long bar, right, left, or none.

In pixels.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from gui.timeline.layout.lane_contents import GAP

# Pixels between the end of a bar and the label in it
INSIDE = 8.0
# Pixels without which no label is tried: no word is as short
LEAST = 12.0
# Pixels that a digit of "+7" takes, at most
DIGIT = 7.0
Forms = Sequence[tuple[str, float]]


class Free(NamedTuple):
    """Free space around a mark on its row."""

    start: float
    stop: float


class Label(NamedTuple):
    """A label: its text, left edge and width."""

    words: str
    left: float
    width: float


class Walls:
    """Edges of the columns of a lane, which no label crosses."""

    def __init__(self, lefts: list[float], rights: list[float]) -> None:
        self._lefts, self._rights = lefts, rights

    def narrowed(self, free: Free, left: float, right: float) -> Free:
        """The part of a free space between neighbouring columns."""
        if not self._lefts:
            return free
        ahead = bisect_left(self._lefts, right - 1)
        behind = bisect_right(self._rights, left + 1)
        start = max(free.start, self._rights[behind - 1]) if behind else free.start
        return Free(start, min(free.stop, self._lefts[ahead]) if ahead < len(self._lefts) else free.stop)


def label_for(left: float, right: float, free: Free, forms: Callable[[], Forms], *, is_bar: bool) -> Label | None:
    """The first form of a label that fits.

    `forms` is called only if any may.
    """
    room = max(free.stop - right, left - free.start) - 2 * GAP
    if room < LEAST and not is_bar:
        return None
    label_forms = forms()
    if is_bar and len(label_forms) == 1 and label_forms[0][1] + 2 * INSIDE < right - left:
        words, width = label_forms[0]
        return Label(words, min(max(left + INSIDE, INSIDE), right - width - INSIDE), width)
    for words, width in label_forms:
        if right + width + 2 * GAP <= free.stop:
            return Label(words, right + GAP, width)
        if left - width - 2 * GAP >= free.start:
            return Label(words, left - GAP - width, width)
    return None


def forms_of(words: str, width: float, more: int) -> Forms:
    """Forms of a label, longest first.

    A cluster adds the number of its others.
    """
    if not more:
        return ((words, width),)
    count = f"+{more}"
    return ((f"{words} {count}", width + DIGIT * (len(count) + 1)), (count, DIGIT * (len(count) + 1)))
