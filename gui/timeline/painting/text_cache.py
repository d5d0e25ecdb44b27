"""Words of every frame, laid out once."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
# Words that are kept; a view shows some hundred
MOST = 4_000


class TextCache:
    """Paints words in half of the time of `QPainter.drawText`.

    In the font of the painter.
    """

    def __init__(self) -> None:
        self._texts: dict[object, tuple[QStaticText, float, float]] = {}
        self._elided: dict[object, str] = {}

    def forget(self) -> None:
        """Drop all words, after a change of font."""
        self._texts.clear()
        self._elided.clear()

    def measure(self, painter: QPainter, words: str) -> tuple[float, float]:
        """Width and height of some words in pixels."""
        return self._text(painter, words)[1:]

    def paint(
        self, painter: QPainter, box: QRectF, words: str, align: Qt.AlignmentFlag = LEFT, *, elides: bool = False
    ) -> None:
        """Paint words in the middle of a box's height.

        `elides` cuts words longer than the box.
        """
        if elides:
            words = self._cut(painter, words, box.width())
        text, width, height = self._text(painter, words)
        left = box.left() if align == LEFT else box.right() - width if align == RIGHT else box.center().x() - width / 2
        painter.drawStaticText(QPointF(left, round(box.center().y() - height / 2)), text)

    def _text(self, painter: QPainter, words: str) -> tuple[QStaticText, float, float]:
        font = painter.font()
        key = (words, font.pointSizeF(), font.bold())
        kept = self._texts.get(key)
        if kept is None:
            if len(self._texts) >= MOST:
                self._texts.clear()
            text = QStaticText(words)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=font)
            kept = self._texts[key] = (text, text.size().width(), text.size().height())
        return kept

    def _cut(self, painter: QPainter, words: str, width: float) -> str:
        font = painter.font()
        key = (words, width, font.pointSizeF(), font.bold())
        if key not in self._elided:
            if len(self._elided) >= MOST:
                self._elided.clear()
            self._elided[key] = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
        return self._elided[key]
