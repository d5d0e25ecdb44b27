"""Paints the current event: ring, caption, and labels of its links."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from gui.theme.event_glyphs import paint_bar, paint_point
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme
from gui.timeline.layout.frame_layout import FrameLayout
from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.painting.link_curves import paint_link_label
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import date_in_zone_label
from store.language.link_labels import link_label
from store.language.translate import tr
from store.model.documents import Event, Link

RING = 13.0
# Pixels of a line of the caption, at the usual size of text
LINE = 20


class Caption(NamedTuple):
    """Title and date of the selected event, and their card."""

    title: str
    when: str
    card: QRectF


CurveOf = Callable[[Link, FrameLayout], QPainterPath | None]


class Ink(NamedTuple):
    """Font and colours to paint with."""

    font: QFont
    theme: Theme


class SelectionPainter:
    """Paints the current event on top of everything else."""

    def __init__(self, model: TimelineModel, curve_of: CurveOf) -> None:
        self._model, self._curve_of = model, curve_of

    def caption_of(self, layout: FrameLayout, selected: str, ink: Ink) -> Caption | None:
        """The caption of the current event.

        None if it is out of view.
        """
        event, bounds = self._model.event_of(selected), layout.bounds
        boxes = [seat.box for seat in layout.seats(selected)]
        seen = next((box for box in boxes if bounds.intersects(box)), None)
        if event is None or seen is None:
            return None
        others = layout.taken(but=selected)
        marks = [*(mark for mark, _ in others), *(_ring(box) for box in boxes)]
        bold = _bold(ink.font)
        title = bold.elidedText(event.title, Qt.TextElideMode.ElideRight, max(120.0, bounds.width() - 40))
        zone = self._model.zone.zone
        when = date_in_zone_label(event.facts, zone.rules, tr(zone.name))
        width = max(bold.horizontalAdvance(title), QFontMetricsF(ink.font).horizontalAdvance(when)) + 16
        card = caption_place(seen, width, bounds, marks, [label for _, label in others if label is not None])
        return Caption(title, when, card)

    def paint(self, painter: QPainter, layout: FrameLayout, selected: str, caption: Caption | None, ink: Ink) -> None:
        """Draw the current event on top."""
        event = self._model.event_of(selected)
        if event is None:
            return
        taken = [mark for mark, _ in layout.taken(but=selected)]
        for seat in layout.seats(selected):
            _paint_ring(painter, ink.theme, event, seat.box, is_bar=seat.box.width() > MARK_WIDTH + 1)
            taken.append(_ring(seat.box))
        if caption is not None:
            _paint_caption(painter, ink, caption)
            taken.append(caption.card)
        self._paint_link_labels(painter, layout, selected, taken, ink.theme)

    def _paint_link_labels(
        self, painter: QPainter, layout: FrameLayout, selected: str, taken: list[QRectF], theme: Theme
    ) -> None:
        for link in self._model.links_of(selected):
            path = self._curve_of(link, layout)
            source, target = self._model.event_of(link.source), self._model.event_of(link.target)
            if path is None or source is None or target is None:
                continue
            colour = theme.kind(target.kind if link.source == selected else source.kind)
            words = link_label(link, source, target)
            paint_link_label(
                painter, words, path, colour, QColor(theme.ground), QColor(theme.line), taken, layout.bounds
            )


def _ring(box: QRectF) -> QRectF:
    """What the ring around a mark covers."""
    return box.adjusted(-9, -9, 9, 9)


def _bold(font: QFont) -> QFontMetricsF:
    bold = QFont(font)
    bold.setBold(True)
    return QFontMetricsF(bold)


def _paint_ring(painter: QPainter, theme: Theme, event: Event, box: QRectF, *, is_bar: bool) -> None:
    halo = QColor(theme.quote)
    halo.setAlpha(150)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.setBrush(halo)
    if is_bar:
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 6, 6)
        paint_bar(painter, event, box, theme.kind(event.kind), QColor(theme.ground))
    else:
        painter.drawEllipse(box.center(), RING, RING)
        paint_point(painter, event, box.center(), theme.kind(event.kind), QColor(theme.ground))


def caption_place(box: QRectF, width: float, bounds: QRectF, marks: list[QRectF], labels: list[QRectF]) -> QRectF:
    """The best place for a caption.

    Beside the mark, else above or below.

    Covering a mark is worse than covering a label; among equals the first wins.
    """
    right, left = box.right() + 12, box.left() - 12 - width
    if box.width() > width:
        right = left = max(box.left(), 4.0)
    tall = 2 * scale_pixels(LINE)
    middle, above, below = box.center().y() - tall / 2, box.top() - 16 - tall, box.bottom() + 12
    best: tuple[int, int] | None = None
    chosen = QRectF()
    beside = [] if box.width() > width else [(right, middle), (left, middle)]
    sides = [(x, y) for y in (below, above, below + tall + 4, above - tall - 4) for x in (right, left)]
    for number, (x, y) in enumerate([*beside, *sides]):
        x = min(max(x, 4.0), max(4.0, bounds.right() - width - 4))  # noqa: PLW2901
        place = QRectF(x, y, width, tall)
        outside = 0 if bounds.contains(place) else 1000
        outside += 500 if box.width() <= width and place.intersects(box) else 0  # its own mark
        hidden = outside + 10 * sum(place.intersects(m) for m in marks) + sum(place.intersects(one) for one in labels)
        if best is None or (hidden, number) < best:
            best, chosen = (hidden, number), place
    return chosen


def _paint_caption(painter: QPainter, ink: Ink, caption: Caption) -> None:
    theme, card = ink.theme, caption.card
    bold = QFont(ink.font)
    bold.setBold(True)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.ground))
    painter.drawRoundedRect(card, 5, 5)
    painter.setFont(bold)
    painter.setPen(QColor(theme.ink))
    painter.drawText(card.adjusted(8, 2, 0, -card.height() / 2 + 1), Qt.AlignmentFlag.AlignVCenter, caption.title)
    painter.setFont(ink.font)
    painter.setPen(QColor(theme.soft))
    painter.drawText(card.adjusted(8, card.height() / 2 - 1, 0, -2), Qt.AlignmentFlag.AlignVCenter, caption.when)
