"""Real mouse and wheel events for the canvas, with the buttons and keys that are down."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.timeline.canvas import Canvas

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT, RIGHT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
STEPS = 6

pg.setConfigOptions(mouseRateLimit=-1)  # tests move faster than a hand; pyqtgraph would drop the moves


def send(
    canvas: Canvas,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    down: Qt.MouseButton,
    keys: Qt.KeyboardModifier,
) -> None:
    view = canvas.viewport()
    QApplication.sendEvent(view, QMouseEvent(kind, QPointF(at), QPointF(view.mapToGlobal(at)), button, down, keys))


def click(canvas: Canvas, at: QPoint, button: Qt.MouseButton = LEFT) -> None:
    send(canvas, QEvent.Type.MouseMove, at, NO_BUTTON, NO_BUTTON, NONE)
    send(canvas, QEvent.Type.MouseButtonPress, at, button, button, NONE)
    send(canvas, QEvent.Type.MouseButtonRelease, at, button, NO_BUTTON, NONE)


def hover(canvas: Canvas, at: QPoint) -> None:
    """Rests the cursor on a point until the tool tip comes."""
    send(canvas, QEvent.Type.MouseMove, at + QPoint(0, 60), NO_BUTTON, NO_BUTTON, NONE)
    send(canvas, QEvent.Type.MouseMove, at, NO_BUTTON, NO_BUTTON, NONE)
    view = canvas.viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))


def double_click(canvas: Canvas, at: QPoint) -> None:
    click(canvas, at)
    send(canvas, QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT, NONE)
    send(canvas, QEvent.Type.MouseButtonRelease, at, LEFT, NO_BUTTON, NONE)


def drag(canvas: Canvas, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    send(canvas, QEvent.Type.MouseMove, start, NO_BUTTON, NO_BUTTON, keys)
    send(canvas, QEvent.Type.MouseButtonPress, start, LEFT, LEFT, keys)
    for step in range(1, STEPS + 1):
        send(canvas, QEvent.Type.MouseMove, start + (end - start) * step / STEPS, NO_BUTTON, LEFT, keys)
    send(canvas, QEvent.Type.MouseButtonRelease, end, LEFT, NO_BUTTON, keys)


def turn_wheel(canvas: Canvas, at: QPoint, delta: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """`delta` in eighths of a degree: 120 is one notch."""
    view = canvas.viewport()
    place = QPointF(at), QPointF(view.mapToGlobal(at))
    event = QWheelEvent(*place, QPoint(), delta, NO_BUTTON, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view, event)
