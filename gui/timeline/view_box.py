"""The plot area: turns mouse gestures into signals."""

from collections.abc import Callable

import pyqtgraph as pg
from pyqtgraph.GraphicsScene import mouseEvents
from PySide6.QtCore import QPoint, QPointF, Qt, Signal


class TimeViewBox(pg.ViewBox):  # type: ignore[misc]
    """Mouse gestures as signals, in pixels of this box.

    `dragged`: pixels right and down since the last move. `marked`: Shift+drag from and to, and whether it has ended;
    `enclosed`: Ctrl+drag from corner to corner; `link_dragged`: a drag from a glyph. `clicked`, `double_clicked`,
    `menu_asked`, `hovered`: a point, None outside.
    """

    dragged = Signal(float, float)
    marked = Signal(float, float, bool)
    enclosed = Signal(QPointF, QPointF, bool)
    link_dragged = Signal(QPointF, QPointF, bool)
    clicked = Signal(QPointF)
    double_clicked = Signal(QPointF)
    menu_asked = Signal(QPointF, object)
    hovered = Signal(object)

    def __init__(self, holds: Callable[[QPointF], bool]) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.setMouseEnabled(x=False, y=False)
        self._holds = holds
        self._is_linking = False

    def on_viewport(self, point: QPointF) -> QPoint:
        """A point of this box in pixels of the widget."""
        view = self.scene().views()[0]
        return QPoint(view.mapFromScene(self.mapToScene(point)))

    def wheelEvent(self, event: object, axis: object = None) -> None:
        """Left to the canvas."""

    def mouseDragEvent(self, event: mouseEvents.MouseDragEvent, _axis: object = None) -> None:
        """Pan, or link if the drag began on a glyph.

        Shift marks, Ctrl encloses.
        """
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        start, here, keys = event.buttonDownPos(), event.pos(), event.modifiers()
        if event.isStart():
            self._is_linking = event.button() == Qt.MouseButton.LeftButton and not keys and self._holds(start)
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.marked.emit(start.x(), here.x(), bool(event.isFinish()))
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self.enclosed.emit(QPointF(start), QPointF(here), bool(event.isFinish()))
        elif self._is_linking:
            self.link_dragged.emit(QPointF(start), QPointF(here), bool(event.isFinish()))
        else:
            moved = here - event.lastPos()
            self.dragged.emit(moved.x(), moved.y())

    def mouseClickEvent(self, event: mouseEvents.MouseClickEvent) -> None:
        """Single, double and right click."""
        event.accept()
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit(event.pos(), event.screenPos().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            (self.double_clicked if event.double() else self.clicked).emit(event.pos())

    def hoverEvent(self, event: mouseEvents.HoverEvent) -> None:
        self.hovered.emit(None if event.isExit() else event.pos())
