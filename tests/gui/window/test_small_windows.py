"""Every place finds room on a small screen, at the usual size of text and at half as much again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.application.qt_application import make_application
from gui.theme.text_size import set_text_size
from gui.theme.theme import LIGHT
from gui.view_model.lane_settings import LaneSettings
from gui.widgets.screen_space import free_size
from gui.window.lane_buttons import LaneButtons
from tests.support.views import KEPT_NOTHING, PLACES, open_sample_window

SMALL = QSize(1024, 640)
ALL = {**PLACES, **KEPT_NOTHING}


@pytest.fixture(params=[100, 150])
def percent(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[int]:
    application = make_application()
    set_text_size(application, request.param)
    yield request.param
    set_text_size(application, 100)


@pytest.mark.parametrize("name", ALL)
def test_that_a_place_finds_room(qtbot: QtBot, tmp_path: Path, percent: int, name: str) -> None:
    window = open_sample_window(tmp_path, LIGHT)
    qtbot.addWidget(window)
    window.resize(SMALL)
    window.show()
    shown = ALL[name](window)
    QTest.qWait(0)
    assert window.size() == SMALL
    if shown is not window:
        room = free_size(shown)
        assert shown.size() == shown.size().boundedTo(room)
        least = shown.minimumSizeHint()
        assert least == least.boundedTo(SMALL)
        shown.close()
    window.close()


def test_that_the_choice_of_lanes_folds_into_a_menu_where_there_is_no_room(qtbot: QtBot) -> None:
    lanes = LaneSettings()
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = LaneButtons(lanes)
    bar.setParent(holder)
    holder.show()
    bar.resize(bar.sizeHint())
    QTest.mouseClick(bar.buttons["country"], Qt.MouseButton.LeftButton)
    assert (lanes.by, bar.folded.isVisible()) == ("country", False)
    bar.resize(bar.minimumSizeHint())
    assert (bar.folded.isVisible(), bar.folded.text()) == (True, "Lanes: Country")
    assert not bar.buttons["country"].isVisible()
    bar.acts["place"].trigger()
    assert (lanes.by, bar.folded.text()) == ("place", "Lanes: Place")
