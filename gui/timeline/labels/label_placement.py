"""Places of labels: near their marks, never on anything else.

In pixels. A label keeps its place while the view moves; places are looked for anew when it rests.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF

from gui.timeline.labels.label_forms import LabelForm, LabelForms
from gui.timeline.layout.lane_contents import GAP

# Pixels of a line of text, at the usual size
LINE = 17.0
# Pixels between the end of a bar and the label in it
INSIDE = 8.0
# Pixels between a label below or above a mark and a label beside it
CLEAR = 3.0
# Pixels of the cells by which neighbours are looked up
CELL = 64.0
# Where a leader may end, in pixels from the mark, the nearest first; none is longer than 130 pixels
LEADERS = tuple(
    sorted(
        ((x, y) for x in (24.0, 60.0, 100.0, -24.0, -60.0, -100.0) for y in (-64.0, -44.0, -26.0, 26.0, 44.0, 64.0)),
        key=lambda at: (at[0] ** 2 + at[1] ** 2, at),
    )
)
# Places tried while the view moves: right and left of the mark
FIRST_TRIES = 2
Box = tuple[float, float, float, float]


class PlacedLabel(NamedTuple):
    """A label: form, box, and how it is tied to its mark.

    `is_inside`: it lies in its bar. `leader`: the line from the mark to a label that stands away.
    """

    form: LabelForm
    box: QRectF
    is_inside: bool = False
    leader: QLineF | None = None


class Obstacles:
    """Boxes that no label may cover, looked up by place."""

    def __init__(self) -> None:
        self._cells: dict[int, list[Box]] = defaultdict(list)

    def add(self, box: Box) -> None:
        """Take up some pixels."""
        for cell in range(int(box[0] // CELL), int(box[2] // CELL) + 1):
            self._cells[cell].append(box)

    def is_free(self, box: Box, but: Box | None = None) -> bool:
        """Whether nothing lies there, except one box.

        A label may lie in its own bar.
        """
        left, top, right, bottom = box
        return not any(
            one[0] < right and left < one[2] and one[1] < bottom and top < one[3] and one != but
            for cell in range(int(left // CELL), int(right // CELL) + 1)
            for one in self._cells.get(cell, ())
        )


def name_box(box: QRectF, forms: LabelForms, line: float) -> Box:
    """The room of a name on the right of its mark."""
    middle, left = box.center().y(), box.right() + GAP
    return left, middle - line / 2, left + forms.name.width, middle + line / 2


class LabelPlaces:
    """Remembers where each label stands, by the id of its event.

    A remembered place of None means that there was none.
    """

    def __init__(self) -> None:
        self._places: dict[str, int | None] = {}

    def forget(self) -> None:
        """Drop all places, after a change of events, lanes or font."""
        self._places.clear()

    def is_bare(self, key: str) -> bool:
        """Whether a label had no place when last looked for."""
        return self._places.get(key, 0) is None

    def place(
        self, key: str, box: QRectF, forms: Callable[[], LabelForms], free: Callable[[Box], bool],
        polite: Callable[[Box], bool], line: float, *, is_bar: bool, searches: bool,
    ) -> PlacedLabel | None:  # fmt: skip
        """Place the label of a mark.

        Args:
            key: Id of the event.
            box: Its mark.
            forms: The forms of the label, asked for only if one is tried.
            free: Whether a label may take a box.
            polite: Whether it may, and leaves the names of others their room too.
            line: Pixels of a line of text.
            is_bar: Whether the mark is long enough for words in it.
            searches: Whether to look for a place where none is remembered, or the one remembered is taken.
        """
        known, before = key in self._places, self._places.get(key)
        if known and before is None and not searches:
            return None
        if before is not None:
            label = next(islice(_candidates(box, forms(), line, is_bar=is_bar), before, None), None)
            if label is not None and free(_tuple(label.box)):
                return label
        most = None if searches else 0 if known else FIRST_TRIES
        for is_allowed in (polite, free) if searches else (free,):
            for number, label in enumerate(islice(_candidates(box, forms(), line, is_bar=is_bar), most)):
                if is_allowed(_tuple(label.box)):
                    self._places[key] = number
                    return label
        if searches:
            self._places[key] = None
        return None

    def forget_some(self, keys: Iterable[str]) -> None:
        """Drop the places of labels that say something else now."""
        for key in keys:
            self._places.pop(key, None)


def _tuple(box: QRectF) -> Box:
    return box.left(), box.top(), box.right(), box.bottom()


def _candidates(box: QRectF, forms: LabelForms, line: float, *, is_bar: bool) -> Iterator[PlacedLabel]:
    """The places of a label in the order in which they are tried."""
    if is_bar and forms.name.width + 2 * INSIDE < box.width():
        left = min(max(box.left() + INSIDE, INSIDE), box.right() - forms.name.width - INSIDE)
        inside = QRectF(left, box.center().y() - line / 2, forms.name.width, line)
        yield PlacedLabel(forms.name, inside, is_inside=True)
        return
    yield from _beside(box, forms.one_line, line)
    for form in (forms.two_lines, forms.three_lines):
        yield from _beside(box, form, line)
        yield from _over(box, form, line)
    yield from _beside(box, forms.name, line)
    for x, y in () if is_bar else LEADERS:
        yield _led(box.center(), QPointF(x, y), forms.two_lines, line)


def _beside(box: QRectF, form: LabelForm, line: float) -> list[PlacedLabel]:
    """Right of the mark, then left."""
    tall = line * len(form.lines)
    top = box.center().y() - tall / 2
    lefts = (box.right() + GAP, box.left() - GAP - form.width)
    return [PlacedLabel(form, QRectF(left, top, form.width, tall)) for left in lefts]


def _over(box: QRectF, form: LabelForm, line: float) -> list[PlacedLabel]:
    """Below the mark, then above."""
    tall = line * len(form.lines)
    away = max(box.height() / 2, line / 2) + CLEAR
    tops = (box.center().y() + away, box.center().y() - away - tall)
    return [PlacedLabel(form, QRectF(box.left(), top, form.width, tall)) for top in tops]


def _led(middle: QPointF, away: QPointF, form: LabelForm, line: float) -> PlacedLabel:
    """At the end of a line that begins at the mark."""
    end, tall = middle + away, line * len(form.lines)
    left = end.x() + 3 if away.x() > 0 else end.x() - 3 - form.width
    return PlacedLabel(form, QRectF(left, end.y() - tall / 2, form.width, tall), leader=_line_clear_of(middle, end))


def _line_clear_of(middle: QPointF, end: QPointF) -> QLineF:
    """A line that begins at the edge of the mark."""
    line = QLineF(middle, end)
    return QLineF(line.pointAt(min(0.9, 9.0 / line.length())), end)
