"""The glide from one span to the next."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from gui.view_model.time_span import TimeSpan

# Longer, and the view would lag behind the hand
LONGEST_MS = 140


def system_animation_ms() -> int:
    """Animation time of the system, at most LONGEST_MS; 0 for reduced motion."""
    milliseconds = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return max(0, min(LONGEST_MS, milliseconds))


class SpanAnimation(QObject):
    """Animates between two spans. A new target takes over immediately."""

    def __init__(self, draw: Callable[[TimeSpan], None], parent: QObject) -> None:
        super().__init__(parent)
        self._draw = draw
        self._ends = (TimeSpan(0, 1), TimeSpan(0, 1))
        self.milliseconds = 0
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(self._step)

    def go(self, start: TimeSpan, goal: TimeSpan) -> None:
        """Glide from one span to another, in `milliseconds`."""
        self.stop()
        if not self.milliseconds:
            self._draw(goal)
            return
        self._ends = (start, goal)
        self._run.setDuration(self.milliseconds)
        self._run.start()

    def stop(self) -> None:
        """Stay where the view is."""
        self._run.stop()

    def _step(self, part: float) -> None:
        one, two = self._ends
        self._draw(two if part >= 1.0 else TimeSpan(*(a + (b - a) * part for a, b in zip(one, two, strict=True))))
