"""How the window is divided, by edges that can be dragged: the views beside the card of an event, above the intake queue."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def side_by_side(view: QWidget, card: QWidget, sizes: list[int]) -> QSplitter:
    """The views, which take what room there is, and the card. Sizes in pixels."""
    panes = _divided(Qt.Orientation.Horizontal, view, card)
    panes.setSizes(sizes)
    return panes


def above(panes: QWidget, queue: QWidget) -> QSplitter:
    """The panes, which take what room there is, above the queue."""
    return _divided(Qt.Orientation.Vertical, panes, queue)


def _divided(way: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 1)
    return splitter
