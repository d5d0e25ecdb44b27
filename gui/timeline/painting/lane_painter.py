"""Paints a lane: columns, marks, labels and highlights."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPen, QPixmap, QStaticText

from gui.theme.event_glyphs import paint_bar, paint_cluster, paint_point, paint_vague
from gui.theme.theme import DIMMED, Theme, mix_colours
from gui.timeline.layout.frame_layout import FrameLayout
from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.layout.lane_layout import BinBars, LaneView, Placed, StackedColumn
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import short_count
from store.library.queries.event_columns import Positions
from store.model.documents import OCCURRED, Event

# Columns are a shade lighter than marks, so that the eye goes to what is told one by one
COLUMN_SHADE = 0.9
# Size of the counts over columns, by that of labels
SMALL = 0.84

# Half the width of a sprite in pixels: a mark with its strokes reaches 10 from its middle
HALF = 12


class Highlights(NamedTuple):
    """Highlighted events, as positions in the columns.

    `linked`: the current event and its links, None without a selection. `lit`: search matches, None without a search.
    `selected`: the current event, whose caption replaces its label.
    """

    linked: Positions | None = None
    lit: Positions | None = None
    selected: Positions | None = None


class LanePainter:
    """Paints lanes. `event_at` gives the event at a position of the columns."""

    def __init__(self, model: TimelineModel, font: Callable[[], QFont]) -> None:
        self._model, self._font = model, font
        self._sprites = GlyphCache()
        # Whether what the user has yet to look at bears a dot: on pictures for others it does not
        self.marks_new = True
        # Whether links are drawn one by one: then labels get a ground, or a curve would run through
        # them
        self.over_links = False
        # What the caption of the selected event covers: a label that would stick out from under it is
        # left out
        self.covered = QRectF()
        self._texts: dict[str, QStaticText] = {}
        self._counts: dict[int, tuple[QStaticText, float, float]] = {}

    def forget(self) -> None:
        """Drop cached text after a change of font."""
        self._texts.clear()
        self._counts.clear()

    def paint(self, painter: QPainter, view: LaneView, layout: FrameLayout, theme: Theme, lights: Highlights) -> None:
        """Columns first, then marks, then labels: no label is covered."""
        linked, lit, selected = (_inside(view, positions) for positions in lights)
        painter.setOpacity(DIMMED if linked is not None else 1.0)
        self._paint_columns(painter, view, theme, lit)
        self._paint_vague(painter, view, theme)
        for placed in view.placed:
            is_match = lit is not None and not lit.isdisjoint(placed.members)
            is_lit = linked is None or is_match or not linked.isdisjoint(placed.members)
            painter.setOpacity(1.0 if is_lit else DIMMED)
            if is_match:
                _paint_halo(painter, placed, theme)
            self._paint_mark(painter, view, placed, layout, theme)
            if not selected or selected.isdisjoint(placed.members):
                self._paint_label(painter, view, placed, theme)
        painter.setOpacity(1.0)

    # ---- columns ------------------------------------------------------------
    def _paint_columns(self, painter: QPainter, view: LaneView, theme: Theme, lit: set[int] | None) -> None:
        """All columns of a kind at once, as rectangles of whole pixels."""
        if not len(view.bin_bars.left):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for code, rects in _stacked(view.bin_bars):
            painter.setBrush(column_colour(theme, self._model.columns.kinds[code]))
            painter.drawRects(rects)
        if lit:
            painter.setBrush(QColor(theme.accent))
            painter.drawRects([part for column in view.columns if (part := _lit_part(column, lit)) is not None])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not view.lane.is_folded:
            self._paint_counts(painter, view.bin_bars, theme)

    def _paint_counts(self, painter: QPainter, bin_bars: BinBars, theme: Theme) -> None:
        font = self._small()
        painter.setFont(font)
        painter.setPen(QColor(theme.soft))
        parts = (bin_bars.left + bin_bars.width / 2, bin_bars.top, bin_bars.width, bin_bars.cells.events)
        for middle, top, wide, events in zip(*(part.tolist() for part in parts), strict=True):
            text, width, height = self._counts.get(events) or self._count(events, font)
            if width <= wide + 3:
                painter.drawStaticText(int(middle - width / 2), int(top - height), text)
        painter.setFont(self._font())

    def _small(self) -> QFont:
        font = QFont(self._font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font

    def _count(self, events: int, font: QFont) -> tuple[QStaticText, float, float]:
        text = QStaticText(short_count(events))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(font=font)
        self._counts[events] = (text, text.size().width(), text.size().height())
        return self._counts[events]

    def _static(self, words: str) -> QStaticText:
        text = self._texts.get(words)
        if text is None:
            text = self._texts[words] = QStaticText(words)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=self._font())
        return text

    def _paint_vague(self, painter: QPainter, view: LaneView, theme: Theme) -> None:
        kinds = self._model.columns.kinds
        for vague in view.vague:
            paint_vague(painter, vague.box, theme.kind(kinds[view.lane_events.kind[vague.position]]))

    # ---- marks --------------------------------------------------------------
    def _paint_mark(self, painter: QPainter, view: LaneView, placed: Placed, layout: FrameLayout, theme: Theme) -> None:
        position = int(view.lane_events.positions[placed.members[0]])
        event = self._model.event_of(self._model.columns.ids[position])
        if event is None:
            return
        colour, ground = theme.kind(event.kind), QColor(theme.ground)
        if len(placed.members) > 1:
            paint_cluster(painter, event.kind, _members(view, placed, layout), colour, ground)
        elif placed.is_bar:
            paint_bar(painter, event, placed.box, colour, ground)
        else:
            self._sprites.paint(painter, event, placed.box.center(), colour, ground)
        if event.review and self.marks_new:
            _paint_new(painter, placed.box, theme)

    def _paint_label(self, painter: QPainter, view: LaneView, placed: Placed, theme: Theme) -> None:
        box = placed.label_box
        if box is None or box.intersects(self.covered):
            return
        inside = placed.is_bar and placed.box.contains(box.center())
        if inside:
            position = int(view.lane_events.positions[placed.members[0]])
            event = self._model.event_of(self._model.columns.ids[position])
            hollow = event is not None and event.facts.status != OCCURRED
        elif self.over_links:
            ground = QColor(theme.ground)
            ground.setAlpha(190)
            painter.fillRect(box.adjusted(-1, 3, 1, -3), ground)
        painter.setPen(QColor(theme.on_bar if inside and not hollow else theme.ink))
        text = self._static(placed.label)
        painter.drawStaticText(QPointF(box.left(), box.center().y() - text.size().height() / 2), text)


def _paint_new(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A dot at the upper right of a mark that nobody has looked at yet."""
    painter.setPen(QPen(QColor(theme.ground), 1.2))
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(QPointF(box.right() + 0.5, box.top() + 1.5), 3.2, 3.2)


def column_colour(theme: Theme, kind: str) -> QColor:
    """The colour of a kind's columns: mixed with the ground."""
    return mix_colours(theme.kind(kind), QColor(theme.ground), COLUMN_SHADE)


def _inside(view: LaneView, positions: Positions | None) -> set[int] | None:
    """Which places of a strip are among some of the columns."""
    if positions is None:
        return None
    at = np.searchsorted(view.lane_events.positions, positions)
    at = np.minimum(at, len(view.lane_events) - 1)
    return set(at[view.lane_events.positions[at] == positions].tolist())


def _stacked(bin_bars: BinBars) -> list[tuple[int, list[QRect]]]:
    """The rectangles of each kind; of several kinds, one upon the other from the foot of the column up."""
    foot, reached = bin_bars.top + bin_bars.height, np.zeros_like(bin_bars.height)
    stacks: list[tuple[int, list[QRect]]] = []
    below = np.zeros_like(bin_bars.height)
    for code, events in bin_bars.cells.shares.items():
        reached = reached + events
        high = np.rint(reached / bin_bars.cells.events * bin_bars.height).astype(np.intp)
        parts = zip(*(c.tolist() for c in (bin_bars.left, foot - high, bin_bars.width, high - below)), strict=True)
        stacks.append((code, [QRect(*part) for part in parts if part[3]]))
        below = high
    return stacks


def _lit_part(column: StackedColumn, lit: set[int]) -> QRect | None:
    """The part of a column that a search found, at least two pixels of it."""
    held = (
        sum(member in lit for member in column.members)
        if len(column.members) < len(lit)
        else len([member for member in lit if member in column.members])
    )
    if not held:
        return None
    box = column.box.toRect()
    tall = max(2, round(box.height() * held / len(column.members)))
    return QRect(box.left(), box.bottom() + 1 - tall, box.width(), tall)


def _paint_halo(painter: QPainter, placed: Placed, theme: Theme) -> None:
    painter.setPen(QColor(theme.accent))
    painter.setBrush(QColor(theme.quote))
    if placed.is_bar:
        painter.drawRoundedRect(placed.box.adjusted(-3, -3, 3, 3), 5, 5)
    else:
        painter.drawEllipse(placed.box.center(), 10.0, 10.0)


def _members(view: LaneView, placed: Placed, layout: FrameLayout) -> list[QRectF]:
    """The boxes of a cluster's bars, each where it would stand alone on the row; repeats left out."""
    boxes: dict[tuple[int, int], QRectF] = {}
    for member in placed.members:
        left, right = layout.x(float(view.lane_events.left[member])), layout.x(float(view.lane_events.right[member]))
        half, middle = max(MARK_WIDTH, right - left) / 2, (left + right) / 2
        boxes.setdefault(
            (round(left), round(right)), QRectF(middle - half, placed.box.top(), 2 * half, placed.box.height())
        )
    return list(boxes.values())


class GlyphCache:
    """Glyphs of one theme by kind, status and outcome; paper gets paths."""

    def __init__(self) -> None:
        self._kept: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, event: Event, at: QPointF, colour: QColor, ground: QColor) -> None:
        """Paint the mark of an event around a point."""
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            paint_point(painter, event, at, colour, ground)
            return
        launch = event.facts.launch
        density = painter.device().devicePixelRatioF()
        look = (
            event.kind,
            event.facts.status,
            launch.outcome if launch else None,
            colour.rgba(),
            ground.rgba(),
            density,
        )
        sprite = self._kept.get(look)
        if sprite is None:
            sprite = self._kept[look] = _drawn(event, colour, ground, density)
        painter.drawPixmap(QPointF(at.x() - HALF, at.y() - HALF), sprite)


def _drawn(event: Event, colour: QColor, ground: QColor, density: float) -> QPixmap:
    side = round(2 * HALF * density)
    sprite = QPixmap(side, side)
    sprite.setDevicePixelRatio(density)
    sprite.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_point(painter, event, QPointF(HALF, HALF), colour, ground)
    painter.end()
    return sprite
