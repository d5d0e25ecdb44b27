"""Drops on the window, as Qt delivers them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow

PATIENCE = 20_000  # milliseconds; the first import starts the worker processes


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drops data on the window as a file manager does; whether the window took it."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy | Qt.DropAction.MoveAction, data, left, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(300, 300), copy | Qt.DropAction.MoveAction, data, left, none)
    QApplication.sendEvent(window, event)
    assert event.dropAction() == copy
    return True


def files_of(*paths: Path) -> QMimeData:
    """Files as they are dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop_files(window: MainWindow, qtbot: QtBot, *paths: Path) -> str:
    data = files_of(*paths)
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        assert drop(window, data)
    return window.status.line
