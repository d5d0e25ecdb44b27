"""Paints the current event: ring, caption, and flags of links."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.theme.event_glyphs import paint_bar, paint_point
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lit_ends import Flag
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import date_in_zone_label
from store.language.translate import tr
from store.model.documents import Event

RING = 13.0
# Pixels of a line of the caption, at the usual size of text
LINE = 18


class Caption(NamedTuple):
    """Title and date of the selected event, and their box."""

    title: str
    when: str
    card: QRectF


class Ink(NamedTuple):
    """Font and colours to paint with."""

    font: QFont
    theme: Theme


class SelectionPainter:
    """Paints the current event on top of everything else."""

    def __init__(self, model: TimelineModel) -> None:
        self._model = model

    def caption_of(self, layout: FrameLayout, selected: str, flags: list[QRectF], ink: Ink) -> Caption | None:
        """The caption of the current event, clear of marks and `flags`.

        None if it is out of view.
        """
        event, bounds = self._model.event_of(selected), layout.bounds
        boxes = [seat.box for seat in layout.seats(selected)]
        seen = next((box for box in boxes if bounds.intersects(box)), None)
        if event is None or seen is None:
            return None
        marks = [*layout.marks(but=selected), *(_ring(box) for box in boxes), *flags]
        bold = _bold(ink.font)
        title = bold.elidedText(event.title, Qt.TextElideMode.ElideRight, max(120.0, bounds.width() - 40))
        zone = self._model.zone.zone
        when = date_in_zone_label(event.facts, zone.rules, tr(zone.name))
        width = max(bold.horizontalAdvance(title), QFontMetricsF(ink.font).horizontalAdvance(when)) + 10
        return Caption(title, when, caption_place(seen, width, bounds, marks))

    def paint(self, painter: QPainter, layout: FrameLayout, selected: str, caption: Caption | None, ink: Ink) -> None:
        """Draw the current event on top."""
        event = self._model.event_of(selected)
        if event is None:
            return
        for seat in layout.seats(selected):
            view = layout.views[seat.lane.key]
            is_brick = view.drawing is Drawing.COLUMNS
            _paint_ring(painter, ink.theme, event, seat.box, is_brick=is_brick)
        if caption is not None:
            _paint_caption(painter, ink, caption)

    def paint_flags(self, painter: QPainter, flags: list[Flag], ink: Ink) -> None:
        """Ends out of view: name, date and lag at the edge."""
        theme = ink.theme
        painter.setFont(ink.font)
        for flag in flags:
            painter.setPen(QPen(theme.kind(flag.kind), 1))
            painter.setBrush(QColor(theme.ground))
            painter.drawRoundedRect(flag.box, 4, 4)
            painter.setPen(theme.kind_text(flag.kind))
            painter.drawText(flag.box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, flag.words)


def _ring(box: QRectF) -> QRectF:
    """What the ring around a mark covers."""
    return box.adjusted(-9, -9, 9, 9)


def _bold(font: QFont) -> QFontMetricsF:
    bold = QFont(font)
    bold.setBold(True)
    return QFontMetricsF(bold)


def _paint_ring(painter: QPainter, theme: Theme, event: Event, box: QRectF, *, is_brick: bool) -> None:
    halo = QColor(theme.quote)
    halo.setAlpha(150)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.setBrush(halo)
    if is_brick:
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 2, 2)
    elif box.width() > 2 * MARK_WIDTH:
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 6, 6)
        paint_bar(painter, event, box, theme.kind(event.kind), QColor(theme.ground))
    else:
        painter.drawEllipse(box.center(), RING, RING)
        paint_point(painter, event, box.center(), theme.kind(event.kind), QColor(theme.ground))


def caption_place(box: QRectF, width: float, bounds: QRectF, marks: list[QRectF]) -> QRectF:
    """The best place for a caption.

    Beside the mark, else above or below; among places that hide as little the first wins.
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
        hidden = outside + sum(place.intersects(mark) for mark in marks)
        if best is None or (hidden, number) < best:
            best, chosen = (hidden, number), place
    return chosen


def _paint_caption(painter: QPainter, ink: Ink, caption: Caption) -> None:
    theme, card = ink.theme, caption.card
    bold = QFont(ink.font)
    bold.setBold(True)
    ground = QColor(theme.ground)
    ground.setAlpha(190)
    painter.fillRect(card, ground)
    painter.setFont(bold)
    painter.setPen(QColor(theme.ink))
    painter.drawText(_line(card, 0), Qt.AlignmentFlag.AlignVCenter, caption.title)
    painter.setFont(ink.font)
    painter.setPen(QColor(theme.soft))
    painter.drawText(_line(card, 1), Qt.AlignmentFlag.AlignVCenter, caption.when)


def _line(card: QRectF, number: int) -> QRectF:
    """The box of a line of the caption."""
    tall = card.height() / 2
    return QRectF(card.left() + 5, card.top() + number * tall, card.width(), tall)
