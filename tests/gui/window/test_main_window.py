"""The main window itself: how it first stands on the screen."""

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gui.environment.preferences import Preferences
from gui.theme.theme import LIGHT
from gui.view_model.jobs import Jobs
from gui.window.main_window import MainWindow
from store.library.library import Library


def test_that_the_first_window_fits_the_screen_with_its_frame(
    qtbot: QtBot, library: Library, settings: QSettings
) -> None:
    window = MainWindow(library, Jobs(), lambda _findings: None, LIGHT, Preferences(settings))
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    assert window.width() < screen.width()
    assert window.height() < screen.height()


def test_that_keys_go_to_the_timeline_as_soon_as_the_window_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.timeline.canvas.hasFocus)
