"""Samples of links and marks for the legend."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from gui.theme.event_glyphs import paint_bar, paint_point, paint_vague
from gui.theme.theme import Theme, mix_colours
from gui.timeline.painting.glyph_cache import paint_new_dot
from gui.timeline.painting.link_curves import paint_link
from gui.view_model.links.link_filter import RELATIONS, STATES, TO_CHECK
from store.model.documents import (
    BEFORE,
    CANCELLED,
    COMPUTED,
    DRILL,
    DURING,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    OCCURRED,
    PLANNED,
    REJECTED,
    SERIES,
    STATED,
    USER,
    Event,
    Facts,
    LaunchFacts,
    Link,
)

# Pixels of a sample of a link, and of a mark
LINK_SIZE, STATE_SIZE, MARK_SIZE = (20, 18), (12, 18), (20, 18)
# Marks that the legend explains, by what stands beside them in the legend
KINDS_SHOWN = (LAUNCH, MEETING, NUCLEAR_TEST, DRILL)
FAILED, NEW, VAGUE = "failed", "not reviewed", "day not exact"
STATES_SHOWN = (PLANNED, FAILED, CANCELLED, NEW, VAGUE)


def link_sample(trait: str, theme: Theme, density: float) -> QPixmap:
    """A picture of a link's relation, basis or state."""
    return _picture(sample_size(trait), density, lambda painter: paint_link_sample(painter, trait, theme))


def sample_size(trait: str) -> tuple[int, int]:
    """Pixels of a link's sample."""
    return STATE_SIZE if trait in STATES else LINK_SIZE


def paint_link_sample(painter: QPainter, trait: str, theme: Theme) -> None:
    """Paint the sample of a link's trait at the origin."""
    colour = QColor(theme.soft)
    if trait == DURING:
        _paint_window(painter, theme)
    elif trait in STATES:
        _paint_state(painter, colour, trait)
    else:
        basis = trait if trait in (COMPUTED, USER) else STATED
        link = Link(source="", target="", relation=BEFORE, basis=basis)
        paint_link(painter, _path(trait if trait in RELATIONS else ""), link, colour, at_rest=False)


def _path(relation: str) -> QPainterPath:
    """An arc for a series, a turn for other relations, a straight line for a basis."""
    if relation == SERIES:
        path = QPainterPath(QPointF(3, 15))
        path.cubicTo(QPointF(3, 1), QPointF(18, 1), QPointF(18, 15))
    elif relation:
        path = QPainterPath(QPointF(3, 3))
        path.cubicTo(QPointF(3, 14), QPointF(18, 4), QPointF(18, 15))
    else:
        path = QPainterPath(QPointF(2, 9))
        path.lineTo(QPointF(19, 9))
    return path


def mark_sample(name: str, theme: Theme, density: float) -> QPixmap:
    """A picture of the mark of a kind, or of a state."""
    ground, soft = QColor(theme.ground), QColor(theme.soft)

    def paint(painter: QPainter) -> None:
        middle = QPointF(10, 9)
        if name == VAGUE:
            paint_vague(painter, QRectF(0, 7, 20, 5), soft)
        elif name == DRILL:
            paint_bar(painter, _event(DRILL), QRectF(3, 4, 14, 10), theme.kind(DRILL), ground)
        elif name in KINDS_SHOWN:
            paint_point(painter, _event(name), middle, theme.kind(name), ground)
        else:
            launch = LaunchFacts(outcome="failure") if name == FAILED else None
            status = name if name in (PLANNED, CANCELLED) else OCCURRED
            paint_point(painter, _event(LAUNCH, status, launch), middle, soft, ground)
            if name == NEW:
                paint_new_dot(painter, QRectF(3.5, 2.5, 13, 13), QColor(theme.accent), ground)

    return _picture(MARK_SIZE, density, paint)


def _event(kind: str, status: str = OCCURRED, launch: LaunchFacts | None = None) -> Event:
    facts = Facts(status=status, launch=launch, start="2000-01-01", end="2000-01-02")
    return Event(id="", kind=kind, title="", facts=facts)


def _paint_window(painter: QPainter, theme: Theme) -> None:
    colour, ground = theme.kind(DRILL), QColor(theme.ground)
    painter.fillRect(QRectF(1, 0, 18, 18), mix_colours(colour, ground, 0.2))
    paint_point(painter, _event(LAUNCH), QPointF(10, 9), theme.kind(LAUNCH), ground)


def _paint_state(painter: QPainter, colour: QColor, state: str) -> None:
    """A ring to check, a dot once confirmed, a cross once rejected."""
    painter.setPen(QPen(colour, 1.3))
    if state == REJECTED:
        painter.drawLines([QPointF(3, 6), QPointF(9, 12), QPointF(3, 12), QPointF(9, 6)])
        return
    painter.setBrush(colour if state != TO_CHECK else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(6, 9), 3, 3)


def _picture(size: tuple[int, int], density: float, paint: Callable[[QPainter], None]) -> QPixmap:
    picture = QPixmap(round(size[0] * density), round(size[1] * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return picture
