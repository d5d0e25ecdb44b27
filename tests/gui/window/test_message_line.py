"""A line in the status bar: what of it is shown, and where the rest is."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.message_line import ElidedLabel

WORDS = "Read 42 articles: 266 events added, 18 merged"


def line_of(qtbot: QtBot, width: int) -> ElidedLabel:
    line = ElidedLabel()
    qtbot.addWidget(line)
    line.say(WORDS)
    line.resize(width, 20)
    line.show()
    QApplication.processEvents()
    return line


def test_that_a_line_which_has_room_is_shown_whole(qtbot: QtBot) -> None:
    line = line_of(qtbot, 800)
    assert (line.text(), line.toolTip()) == (WORDS, "")


def test_that_a_line_is_cut_with_an_ellipsis_and_told_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    line = line_of(qtbot, 120)
    assert line.text().endswith("…")
    assert (line.whole, line.toolTip(), line.accessibleName()) == (WORDS, WORDS, WORDS)
    assert line.fontMetrics().horizontalAdvance(line.text()) <= 120


def test_that_it_grows_with_its_room(qtbot: QtBot) -> None:
    line = line_of(qtbot, 120)
    line.resize(800, 20)
    assert line.text() == WORDS
