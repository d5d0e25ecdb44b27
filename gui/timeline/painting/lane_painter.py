"""Paints a lane: columns, stacks or marks, and labels."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLine, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPen

from gui.theme.event_glyphs import paint_bar, paint_cluster, paint_vague
from gui.theme.theme import DIMMED, Theme, mix_colours
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lane_layout import LaneView, Placed
from gui.timeline.painting.column_painter import ColumnPainter
from gui.timeline.painting.glyph_cache import HALF, GlyphCache, paint_new_dot
from gui.timeline.painting.label_painter import LabelPainter, label_ink
from gui.view_model.timeline_model import TimelineModel
from store.library.queries.event_columns import Positions
from store.model.documents import OCCURRED


class Highlights(NamedTuple):
    """Highlighted events, as positions in the columns.

    `linked`: the current event and its links, None without a selection. `lit`: search matches, None without a search.
    """

    linked: Positions | None = None
    lit: Positions | None = None


class LanePainter:
    """Paints lanes of a model."""

    def __init__(self, model: TimelineModel, font: Callable[[], QFont]) -> None:
        self._model, self._font = model, font
        self._sprites = GlyphCache()
        self._labels = LabelPainter()
        self._columns = ColumnPainter(model, font)
        # Whether what the user has yet to look at bears a dot: on pictures for others it does not
        self.marks_new = True
        # Whether links are drawn one by one: then labels get a ground, or a curve would run through them
        self.over_links = False

    def forget(self) -> None:
        """Drop cached text after a change of font."""
        self._labels.forget()
        self._columns.forget()
        self._sprites.forget()

    def paint(self, painter: QPainter, view: LaneView, layout: FrameLayout, theme: Theme, lights: Highlights) -> None:
        """Columns first, then marks, then labels: no label is covered."""
        linked, lit = (_inside(view, positions) for positions in lights)
        if view.drawing is not Drawing.MARKS:
            self._columns.paint(painter, view, theme, lit, linked)
        else:
            self._paint_class_rows(painter, view, theme)
            self._paint_vague(painter, view, theme, is_dimmed=linked is not None)
        if (linked, lit) == (None, None):
            self._paint_plain(painter, view, layout, theme)
        else:
            for placed in view.placed:
                is_match = lit is not None and not lit.isdisjoint(placed.members)
                painter.setOpacity(1.0 if _is_lit(placed, linked, lit) else DIMMED)
                if is_match:
                    _paint_halo(painter, placed, theme)
                self._paint_mark(painter, view, placed, layout, theme)
        painter.setOpacity(1.0)
        self._paint_labels(painter, view, layout, theme, linked, lit)

    def _paint_class_rows(self, painter: QPainter, view: LaneView, theme: Theme) -> None:
        """Lines on which the classes stand."""
        lane = view.lane
        if not lane.has_class_rows or lane.is_folded:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(mix_colours(QColor(theme.line), QColor(theme.ground), 0.7), 0))
        width = int(view.viewport.width)
        painter.drawLines([QLine(0, y, width, y) for y in (round(lane.row_y(row)) for row in range(lane.rows))])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_vague(self, painter: QPainter, view: LaneView, theme: Theme, *, is_dimmed: bool) -> None:
        kinds = self._model.columns.kinds
        painter.setOpacity(DIMMED if is_dimmed else 1.0)
        for vague in view.vague:
            paint_vague(painter, vague.box, theme.kind(kinds[view.lane_events.kind[vague.position]]))
        painter.setOpacity(1.0)

    # ---- marks --------------------------------------------------------------
    def _paint_plain(self, painter: QPainter, view: LaneView, layout: FrameLayout, theme: Theme) -> None:
        """Marks of which none is lit: from their pictures, 3 µs each instead of 15."""
        ids, positions = self._model.columns.ids, view.lane_events.positions
        is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
        height = view.placed[0].box.height() if view.placed else 0.0
        ink = (theme, height, painter.device().devicePixelRatioF(), self.marks_new)
        for placed in view.placed:
            members, _, box, is_bar = placed
            picture = None
            if is_raster and not is_bar and len(members) == 1:
                picture = self._sprites.picture_of(ids[int(positions[members[0]])], ink)
            if picture is None:
                self._paint_mark(painter, view, placed, layout, theme)
            else:
                middle = box.center()
                painter.drawPixmap(QPointF(middle.x() - HALF, middle.y() - HALF), picture)

    def _paint_mark(self, painter: QPainter, view: LaneView, placed: Placed, layout: FrameLayout, theme: Theme) -> None:
        position = int(view.lane_events.positions[placed.members[0]])
        event = self._model.event_of(self._model.columns.ids[position])
        if event is None:
            return
        colour, ground = theme.kind(event.kind), QColor(theme.ground)
        if len(placed.members) > 1:
            paint_cluster(painter, event.kind, _members(view, placed, layout), colour, ground)
            _paint_number(painter, placed, len(placed.members), theme)
        elif placed.is_bar:
            paint_bar(painter, event, placed.box, colour, ground)
        else:
            is_new = bool(event.review) and self.marks_new and view.drawing is Drawing.MARKS
            self._sprites.paint(painter, event, placed.box, colour, ground, QColor(theme.accent) if is_new else None)
            return
        if event.review and self.marks_new:
            paint_new_dot(painter, placed.box, QColor(theme.accent), ground)

    def _paint_labels(
        self, painter: QPainter, view: LaneView, layout: FrameLayout, theme: Theme,
        linked: set[int] | None, lit: set[int] | None,
    ) -> None:  # fmt: skip
        labels = layout.labels.get(view.lane.key)
        for placed, label in labels.placed if labels is not None else ():
            position = int(view.lane_events.positions[placed.members[0]])
            event = self._model.event_of(self._model.columns.ids[position])
            if event is None:
                continue
            is_dimmed = not _is_lit(placed, linked, lit)
            ink = label_ink(theme, event.kind, is_dimmed=is_dimmed, over_links=self.over_links)
            if label.is_inside and event.facts.status == OCCURRED and not is_dimmed:
                ink = ink._replace(ink=QColor(theme.on_bar))
            self._labels.paint(painter, label, self._font(), ink)


def _is_lit(placed: Placed, linked: set[int] | None, lit: set[int] | None) -> bool:
    """Whether a mark keeps its colour: unless something else is selected."""
    return (
        linked is None
        or not linked.isdisjoint(placed.members)
        or (lit is not None and not lit.isdisjoint(placed.members))
    )


def _paint_number(painter: QPainter, placed: Placed, events: int, theme: Theme) -> None:
    """How many events a mark shows, above it."""
    words, middle = f"+{events - 1}", placed.box.center()
    painter.setPen(QColor(theme.soft))
    box = QRectF(middle.x() - 20, placed.box.top() - 14, 40, 14)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _inside(view: LaneView, positions: Positions | None) -> set[int] | None:
    """Which events of a lane are among some of the columns."""
    if positions is None:
        return None
    at = np.searchsorted(view.lane_events.positions, positions)
    at = np.minimum(at, len(view.lane_events) - 1)
    return set(at[view.lane_events.positions[at] == positions].tolist())


def _paint_halo(painter: QPainter, placed: Placed, theme: Theme) -> None:
    painter.setPen(QColor(theme.accent))
    painter.setBrush(QColor(theme.quote))
    if placed.is_bar:
        painter.drawRoundedRect(placed.box.adjusted(-3, -3, 3, 3), 5, 5)
    else:
        reach = placed.box.width() / 2 + 3.5
        painter.drawEllipse(placed.box.center(), reach, reach)


def _members(view: LaneView, placed: Placed, layout: FrameLayout) -> list[QRectF]:
    """The boxes of a cluster's events, each where it would stand alone; repeats left out."""
    boxes: dict[tuple[int, int], QRectF] = {}
    for member in placed.members:
        left, right = layout.x(float(view.lane_events.left[member])), layout.x(float(view.lane_events.right[member]))
        half, middle = max(MARK_WIDTH, right - left) / 2, (left + right) / 2
        boxes.setdefault(
            (round(left), round(right)), QRectF(middle - half, placed.box.top(), 2 * half, placed.box.height())
        )
    return list(boxes.values())
