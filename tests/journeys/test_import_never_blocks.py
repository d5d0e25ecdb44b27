"""The window stays alive while thirty articles are imported: a timer of its own thread tells how long nothing else ran."""

import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from store.library.library import Library
from tests.bench.scaled import scaled
from tests.support.drops import PATIENCE, drop
from tests.support.paths import TESTS
from tests.support.windows import Opened

ARTICLES = TESTS / "labelled"
LONGEST = 0.05
"""Seconds that the window's thread may work before it looks at the hand again."""


class Watch:
    """Notes the longest stretch of work of the thread between two ticks of a timer.

    Work is measured, not time that passes: the other processor's tests would count too.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


def longest_block(window: MainWindow, qtbot: QtBot, articles: list[Path]) -> float:
    """The longest stretch of work while some articles are imported and shown, as a part of what it may take.

    The machine is measured right after: other tests share it, and make it slow for some seconds at a time.
    """
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in articles])
    watch = Watch()
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        assert drop(window, data)
    for _ in range(3):
        QApplication.processEvents()
    return watch.stop() / scaled(LONGEST)


def test_that_the_window_answers_while_thirty_articles_are_imported(
    open_window: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    """Thirty at a time; the least of up to nine counts, as what disturbs a run only adds to it."""
    articles = sorted(ARTICLES.glob("*.txt"))
    blocks: list[float] = []
    for turn in range(3):
        window = open_window({}, shown=Library(tmp_path / f"turn {turn}.dateline"))
        QApplication.processEvents()
        blocks += [longest_block(window, qtbot, articles[first : first + 30]) for first in (0, 30, 60)]
        assert len(window.library.articles) == 90
        assert len(window.library.events) > 150
        window.close()
        if min(blocks) <= 1:
            break
    assert min(blocks) <= 1, f"{blocks}"
