"""Paints labels of marks: their lines, each run in its own colour."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPen, QPixmap

from gui.theme.theme import Theme
from gui.timeline.labels.label_forms import BOLD, DRILL_DAY, KIND, SOFT, SPACE, LabelForm
from gui.timeline.labels.label_placement import PlacedLabel
from store.model.documents import DRILL

# Labels kept as pictures; a frame holds some hundred
MOST_KEPT = 2_000
# Opacity of the ground under a label, where links run below it
GROUND = 190


class LabelInk(NamedTuple):
    """The colours of a label, and whether a ground lies under it."""

    ink: QColor
    soft: QColor
    kind: QColor
    drill: QColor
    ground: QColor | None = None


def label_ink(theme: Theme, kind: str, *, is_dimmed: bool, over_links: bool) -> LabelInk:
    """The colours of a label; dimmed ones stay legible."""
    soft = QColor(theme.soft)
    ground = QColor(theme.ground) if over_links else None
    if ground is not None:
        ground.setAlpha(GROUND)
    return LabelInk(
        soft if is_dimmed else QColor(theme.ink), soft, theme.kind_text(kind), theme.kind_text(DRILL), ground
    )


class LabelPainter:
    """Paints labels, on screens from cached pictures.

    That takes a fifth of the time of text.
    """

    def __init__(self) -> None:
        self._kept: dict[object, QPixmap] = {}

    def forget(self) -> None:
        """Drop the pictures after a change of font."""
        self._kept.clear()

    def paint(self, painter: QPainter, label: PlacedLabel, font: QFont, ink: LabelInk) -> None:
        """Paint a label in its box."""
        if label.leader is not None:
            painter.setPen(QPen(ink.soft, 0.8))
            painter.drawLine(label.leader)
        if ink.ground is not None and not label.is_inside:
            painter.fillRect(label.box.adjusted(-1, 1, 1, -1), ink.ground)
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            _paint_lines(painter, label.form, label.box, font, ink)
            return
        density = painter.device().devicePixelRatioF()
        key = (label.form, ink.ink.rgba(), ink.soft.rgba(), ink.kind.rgba(), density, round(label.box.height()))
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            picture = self._kept[key] = _picture(label, font, ink, density)
        # Whole pixels: between them letters would blur
        painter.drawPixmap(QPointF(round(label.box.left()), round(label.box.top())), picture)


def _picture(label: PlacedLabel, font: QFont, ink: LabelInk, density: float) -> QPixmap:
    picture = QPixmap(round((label.box.width() + 2) * density), round((label.box.height() + 1) * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _paint_lines(painter, label.form, QRectF(0, 0, label.box.width(), label.box.height()), font, ink)
    painter.end()
    return picture


def _paint_lines(painter: QPainter, form: LabelForm, box: QRectF, font: QFont, ink: LabelInk) -> None:
    bold = QFont(font)
    bold.setBold(True)
    tall = box.height() / len(form.lines)
    tones = {SOFT: ink.soft, KIND: ink.kind, DRILL_DAY: ink.drill}
    for number, line in enumerate(form.lines):
        x = box.left()
        for run in line:
            painter.setFont(bold if run.tone == BOLD else font)
            painter.setPen(tones.get(run.tone, ink.ink))
            place = QRectF(x, box.top() + number * tall, run.width + 2, tall)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, run.words)
            x += run.width + SPACE
    painter.setFont(font)
