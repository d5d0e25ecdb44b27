"""PySide6-Essentials 6.12.0 on Python 3.11 dropped a reference to None for each painted item."""

import gc
import sys

from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow

FRAMES = 400


def test_that_some_hundred_frames_leave_the_references_to_none_alone(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.timeline.canvas
    canvas.grab()
    gc.collect()  # what other tests left would lower the count
    before = sys.getrefcount(None)
    for frame in range(FRAMES):
        window.timeline.navigator.zoom(0.97 if frame % 2 else 1 / 0.97)
        canvas.grab()
    assert sys.getrefcount(None) > before - FRAMES // 2
