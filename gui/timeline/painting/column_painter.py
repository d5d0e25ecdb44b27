"""Paints columns and stacks: bricks on a baseline, failures hatched, counts above."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from gui.theme.theme import DIMMED, Theme, mix_colours
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lane_layout import BinBars, LaneView
from gui.timeline.painting.text_cache import TextCache
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import short_count
from store.library.queries.event_columns import Positions

# Size of the counts over columns, by that of labels
SMALL = 0.84
# Part of a kind's colour behind its stacks, and of a column that a search has not found
PALE, NOT_FOUND = 0.12, 0.20
# Pixels of an event from which on a column shows its bricks
BRICKS_SEEN = 3.4
# Columns narrower than their numbers: the highest of so many bears its own
SHARED = 5


class ColumnPainter:
    """Paints the columns of lanes of a model."""

    def __init__(self, model: TimelineModel, font: Callable[[], QFont]) -> None:
        self._model, self._font = model, font
        self._texts = TextCache()

    def forget(self) -> None:
        """Drop cached counts after a change of font."""
        self._texts.forget()

    def paint(
        self, painter: QPainter, view: LaneView, theme: Theme, lit: set[int] | None, linked: set[int] | None
    ) -> None:
        """All columns of a kind at once, as rectangles of whole pixels.

        `lit` are found by a search, `linked` by a selection; the part of a column that they make is in full colour.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        bars, ground = view.bin_bars, QColor(theme.ground)
        found = _held(bars, linked if linked is not None else lit) if (linked, lit) != (None, None) else None
        if len(bars.left):
            part = PALE if view.drawing is Drawing.STACKS else 1.0
            faded = part if found is None else min(part, DIMMED if linked is not None else NOT_FOUND)
            self._paint_bars(painter, bars, theme, faded)
            if view.drawing is Drawing.COLUMNS:
                if found is not None:
                    self._paint_found(painter, view, theme, found)
                _paint_failed(painter, view, ground)
                _paint_bricks(painter, view, ground)
        painter.setPen(QPen(mix_colours(QColor(theme.soft), ground, 0.6), 0))
        y = round(view.lane.floor)
        painter.drawLine(0, y, int(view.viewport.width), y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not view.lane.is_folded:
            self._paint_counts(painter, view, theme, found if linked is None else None)

    def _paint_bars(self, painter: QPainter, bars: BinBars, theme: Theme, part: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for code, rects in _stacked(bars):
            painter.setBrush(mix_colours(theme.kind(self._model.columns.kinds[code]), QColor(theme.ground), part))
            painter.drawRects(rects)

    def _paint_found(self, painter: QPainter, view: LaneView, theme: Theme, found: Positions) -> None:
        """The lit part of each column, from the baseline up."""
        painter.setPen(Qt.PenStyle.NoPen)
        bars = view.bin_bars
        for code, counts in bars.bins.shares.items():
            painter.setBrush(theme.kind(self._model.columns.kinds[code]))
            own = np.flatnonzero((found > 0) & (counts == bars.bins.events))
            painter.drawRects(_from_baseline(bars, own, found[own]))
        mixed = np.flatnonzero((found > 0) & (np.max(list(bars.bins.shares.values()), axis=0) < bars.bins.events))
        painter.setBrush(QColor(theme.accent))
        painter.drawRects(_from_baseline(bars, mixed, found[mixed]))

    # ---- counts ---------------------------------------------------------------
    def _paint_counts(self, painter: QPainter, view: LaneView, theme: Theme, found: Positions | None) -> None:
        bars = view.bin_bars
        font = QFont(self._font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        painter.setFont(font)
        painter.setPen(QColor(theme.soft))
        least = 2 if view.drawing is Drawing.STACKS else 1
        widest = max(
            (self._texts.measure(painter, short_count(n))[0] for n in set(bars.bins.events.tolist())), default=0.0
        )
        is_narrow = len(bars.left) > 0 and widest > float(bars.width.max()) + 3
        counted = bars.bins.events.tolist()
        middles, tops = (bars.left + bars.width / 2).tolist(), bars.top.tolist()
        held = [0] * len(counted) if found is None else found.tolist()
        reached = -1e9
        for number in _highest(bars.bins.events) if is_narrow else range(len(counted)):
            events, own = counted[number], held[number]
            if events < least:
                continue
            words = f"{own}/{events}" if 0 < own < events else short_count(events)
            width, height = self._texts.measure(painter, words)
            left = middles[number] - width / 2
            if left >= reached:
                box = QRectF(int(left), int(tops[number] - height), width, height)
                self._texts.paint(painter, box, words)
                reached = left + width + 2
        painter.setFont(self._font())


def _highest(events: Positions) -> list[int]:
    """The highest of each five columns."""
    return [
        start + int(np.argmax(events[start : start + SHARED]))
        for start in range(0, len(events), SHARED)
    ]  # fmt: skip


def _stacked(bars: BinBars) -> list[tuple[int, list[QRect]]]:
    """The rectangles of each kind; of several kinds, one upon the other from the baseline up."""
    foot, reached = bars.top + bars.height, np.zeros_like(bars.height)
    stacks: list[tuple[int, list[QRect]]] = []
    below = np.zeros_like(bars.height)
    for code, events in bars.bins.shares.items():
        reached = reached + events
        high = np.rint(reached / bars.bins.events * bars.height).astype(np.intp)
        parts = zip(*(c.tolist() for c in (bars.left, foot - high, bars.width, high - below)), strict=True)
        stacks.append((code, [QRect(*part) for part in parts if part[3]]))
        below = high
    return stacks


def _held(bars: BinBars, some: set[int] | None) -> Positions:
    """How many of some events each column counts."""
    ordered = np.array(sorted(some or ()), dtype=np.intp)
    return np.searchsorted(ordered, bars.bins.stop) - np.searchsorted(ordered, bars.bins.start)


def _from_baseline(bars: BinBars, which: Positions, events: Positions) -> list[QRect]:
    """Parts of columns that hold so many events, two pixels at least."""
    tall = np.maximum(2, np.rint(bars.height[which] * events / bars.bins.events[which])).astype(np.intp)
    foot = bars.top[which] + bars.height[which]
    parts = zip(*(c.tolist() for c in (bars.left[which], foot - tall, bars.width[which], tall)), strict=True)
    return [QRect(*part) for part in parts]


def _paint_failed(painter: QPainter, view: LaneView, ground: QColor) -> None:
    """Hatches what failed, from the baseline up."""
    bars = view.bin_bars
    which = np.flatnonzero(bars.bins.failed)
    if len(which):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ground, Qt.BrushStyle.BDiagPattern))
        painter.drawRects(_from_baseline(bars, which, bars.bins.failed[which]))


def _paint_bricks(painter: QPainter, view: LaneView, ground: QColor) -> None:
    """Lines between the events of a column, through columns side by side at once."""
    if view.brick < BRICKS_SEEN:
        return
    bars, floor = view.bin_bars, view.lane.floor
    left, right, events = bars.left, bars.left + bars.width, bars.bins.events
    rows = np.arange(1, int(events.max()))
    tall = events[None, :] > rows[:, None]
    joins = left[1:] <= right[:-1] + 1
    goes_on = tall[:, 1:] & tall[:, :-1] & joins
    begins, ends = tall.copy(), tall.copy()
    begins[:, 1:] &= ~goes_on
    ends[:, :-1] &= ~goes_on
    (row, first), (_, last) = np.nonzero(begins), np.nonzero(ends)
    y = np.rint(floor - rows[row] * view.brick).astype(np.intp)
    spans = zip(left[first].tolist(), y.tolist(), (right[last] - 1).tolist(), strict=True)
    painter.setPen(QPen(ground, 0))
    painter.drawLines([QLine(start, height, stop, height) for start, height, stop in spans])
