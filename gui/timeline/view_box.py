"""The area between the axes: what the mouse does there."""

import pyqtgraph as pg
from pyqtgraph.GraphicsScene import mouseEvents
from PySide6.QtCore import QPointF, Qt, Signal


class TimeViewBox(pg.ViewBox):  # type: ignore[misc]
    """Turns mouse gestures into signals in pixels of this box; the canvas gives them their meaning.

    `dragged`: pixels to the right and down since the last move. `marked`: Shift+drag from and to, with whether it
    is finished. `clicked`, `double_clicked`, `menu_asked` and `hovered`: a point (hovered: None outside).
    """

    dragged = Signal(float, float)
    marked = Signal(float, float, bool)
    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    menu_asked = Signal(QPointF, object)
    hovered = Signal(object)

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.setMouseEnabled(x=False, y=False)

    def wheelEvent(self, event: object, axis: object = None) -> None:
        """Left to the canvas."""

    def mouseDragEvent(self, event: mouseEvents.MouseDragEvent, _axis: object = None) -> None:
        """Left drag pans, with Shift it marks a span to zoom to."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.marked.emit(event.buttonDownPos().x(), event.pos().x(), bool(event.isFinish()))
        else:
            moved = event.pos() - event.lastPos()
            self.dragged.emit(moved.x(), moved.y())

    def mouseClickEvent(self, event: mouseEvents.MouseClickEvent) -> None:
        """Single, double and right click."""
        event.accept()
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit(event.pos(), event.screenPos().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            (self.double_clicked if event.double() else self.clicked).emit(event.pos())

    def hoverEvent(self, event: mouseEvents.HoverEvent) -> None:
        """The point under the cursor, None when it has left."""
        self.hovered.emit(None if event.isExit() else event.pos())
