"""The labels of one lane in one frame."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from gui.timeline.labels.label_forms import LabelForms, Measure
from gui.timeline.labels.label_placement import LINE, Box, LabelPlaces, Obstacles, PlacedLabel, name_box
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lane_layout import LaneView, Placed
from store.language.mark_words import MarkWords


class Lit(NamedTuple):
    """What the selection lights.

    `selected` has its caption, `lags` say how far off the others are, by id.
    """

    selected: str = ""
    lags: Mapping[str, str] = {}


class Labeller:
    """Makes the labels of lanes, and remembers where they stand.

    Args:
        key_at: The id of the event at a position of the columns.
        words: What the label of an event says.
        growth: The size of text against the usual one.
    """

    def __init__(self, key_at: Callable[[int], str], words: Callable[[str], MarkWords], growth: float) -> None:
        self.key_at, self._words, self.growth = key_at, words, growth
        self._forms: dict[tuple[str, str], LabelForms] = {}
        self.places = LabelPlaces()
        self.lit = Lit()
        self._scale = 0.0

    def forget(self) -> None:
        """Drop words and places, after a change of events, lanes or font."""
        self._forms.clear()
        self.places.forget()

    def light(self, lit: Lit) -> None:
        """Label lit events by how far off they are."""
        if lit != self.lit:
            changed = {self.lit.selected, *self.lit.lags, lit.selected, *lit.lags}
            self.places.forget_some(changed)
            self.lit = lit

    def come_to_rest(self, scale: float) -> None:
        """Look for all places anew after zooming.

        After panning labels stay where they are.
        """
        if scale != self._scale:
            self.places.forget()
            self._scale = scale

    def forms(self, key: str, measure: Measure) -> LabelForms:
        """The forms of the label of an event."""
        lag = self.lit.lags.get(key, "")
        known = self._forms.get((key, lag))
        if known is None:
            known = LabelForms(self._words(key), measure, lag=lag, is_lit=key in self.lit.lags)
            self._forms[(key, lag)] = known
        return known


class LaneLabels:
    """The labels of a lane whose marks stand at their time.

    `placed` are marks with their labels, `missing` the number of marks in view without one.
    """

    def __init__(
        self, view: LaneView, labeller: Labeller, measure: Measure, covered: list[QRectF], *, searches: bool
    ) -> None:
        self._view, self._labeller, self._measure = view, labeller, measure
        self.placed: list[tuple[Placed, PlacedLabel]] = []
        self.missing = 0
        if view.drawing is Drawing.MARKS and not view.lane.is_folded:
            self._place(covered, searches=searches)

    def _place(self, covered: list[QRectF], *, searches: bool) -> None:
        """Lit events first, so that those left out are dim."""
        view, lit = self._view, self._labeller.lit
        taken = Obstacles()
        for placed in view.placed:
            taken.add(_box(placed.box, 2.0))
        for vague in view.vague:
            taken.add(_box(vague.box, 0.0))
        for box in covered:
            taken.add(_box(box, 1.0))
        width = view.viewport.width
        seen = (placed for placed in view.placed if placed.box.right() >= 0 and placed.box.left() <= width)
        keyed = [(self._key(placed), placed) for placed in seen]
        rooms = self._name_rooms(keyed, taken) if searches else {}
        for key, placed in sorted(keyed, key=lambda one: one[0] not in lit.lags) if lit.lags else keyed:
            if key == lit.selected:
                continue
            is_known_bare = not searches and self._labeller.places.is_bare(key)
            label = None if is_known_bare else self._label(key, placed, taken, rooms, searches=searches)
            rooms.pop(key, None)
            if label is not None:
                taken.add(_box(label.box, 2.0))
                self.placed.append((placed, label))
            elif 0 <= placed.box.center().x() <= view.viewport.width:
                self.missing += 1

    def _key(self, placed: Placed) -> str:
        return self._labeller.key_at(int(self._view.lane_events.positions[placed.members[0]]))

    def _name_rooms(self, keyed: list[tuple[str, Placed]], taken: Obstacles) -> dict[str, Box]:
        """Where the name of each mark could stand, which long labels of others leave free if they can."""
        width, line = self._view.viewport.width, LINE * self._labeller.growth
        seen = ((key, placed) for key, placed in keyed if placed.box.right() >= 0 and placed.box.left() <= width)
        rooms = {key: name_box(placed.box, self._labeller.forms(key, self._measure), line) for key, placed in seen}
        return {key: room for key, room in rooms.items() if taken.is_free(room)}

    def _label(
        self, key: str, placed: Placed, taken: Obstacles, rooms: dict[str, Box], *, searches: bool
    ) -> PlacedLabel | None:
        lane, width = self._view.lane, self._view.viewport.width
        top, bottom = max(lane.top + 1, 0.0), lane.bottom - 1
        own = _box(placed.box, 2.0) if placed.is_bar else None

        def free(box: Box) -> bool:
            is_inside = box[0] >= 0 and box[2] <= width and box[1] >= top and box[3] <= bottom
            return is_inside and taken.is_free(box, own)

        def polite(box: Box) -> bool:
            return free(box) and not any(
                room[0] < box[2] and box[0] < room[2] and room[1] < box[3] and box[1] < room[3]
                for name, room in rooms.items()
                if name != key
            )

        return self._labeller.places.place(
            key, placed.box, lambda: self._labeller.forms(key, self._measure), free, polite,
            LINE * self._labeller.growth, is_bar=placed.is_bar, searches=searches,
        )  # fmt: skip

    def at(self, point: QPointF) -> Placed | None:
        """The mark whose label lies under a point."""
        return next((placed for placed, label in self.placed if label.box.contains(point)), None)


def _box(box: QRectF, margin: float) -> Box:
    return box.left() - margin, box.top() - margin, box.right() + margin, box.bottom() + margin
