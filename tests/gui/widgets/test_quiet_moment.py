"""When a question may open: not while the user is in a dialog, but beside one that stays open."""

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.support.windows import open_window, window

__all__ = ["open_window", "window"]


def test_that_a_question_waits_for_the_dialog_that_the_user_is_in_only(window: MainWindow, qtbot: QtBot) -> None:
    keys = QDialog(window)
    keys.show()
    keys.activateWindow()
    qtbot.waitUntil(keys.isActiveWindow)
    assert not window.quiet.is_now
    window.activateWindow()
    window.timeline.canvas.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    assert keys.isVisible()
    assert window.quiet.is_now
