"""From one drawing of a lane to the next the picture fades; panning changes nothing, less motion shows it at once."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.theme.theme import LIGHT
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.painting.cross_fade import LASTS
from gui.timeline.panel import TimelinePanel
from gui.view_model.selection import Selection
from gui.view_model.time_span import DAY, TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from store.library.library import Library
from store.model.documents import LAUNCH, Event, Facts
from store.model.partial_dates import wall_span

START = wall_span("2020-01-01")[0]


@pytest.fixture
def panel(qtbot: QtBot, library: Library) -> TimelinePanel:
    """A launch every five days of 2020; its columns of months are in view."""
    days = [f"2020-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 28, 5)]
    library.edit("Type", events=[Event(id=day, kind=LAUNCH, title="Launch", facts=Facts(start=day)) for day in days])
    panel = TimelinePanel(library, Selection(), TimeZoneSetting(), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1200, 500)
    panel.model.refresh()
    panel.navigator.animation.milliseconds = 140
    show(panel, 366)
    return panel


def show(panel: TimelinePanel, days: float, first: float = 0) -> QImage:
    panel.navigator.show(TimeSpan(START + first * DAY, START + (first + days) * DAY), at_once=True)
    panel.canvas.rest()
    return picture_of(panel)


def picture_of(panel: TimelinePanel) -> QImage:
    image: QImage = panel.canvas.grab().toImage()
    return image


def drawing_of(panel: TimelinePanel) -> Drawing:
    return panel.canvas.frame_layout.views[LAUNCH].drawing


def test_that_the_drawing_before_fades_out(panel: TimelinePanel) -> None:
    fade, now = panel.canvas.item.fade, [100.0]
    fade.clock = lambda: now[0]
    assert drawing_of(panel) is not Drawing.MARKS
    pictures = [show(panel, 60)]
    assert drawing_of(panel) is Drawing.MARKS
    assert (fade.is_running, len(pictures)) == (True, 1)
    for seconds in (LASTS / 2, LASTS):
        now[0] = 100.0 + seconds
        pictures.append(picture_of(panel))
    assert (fade.is_running, len(pictures)) == (False, 3)
    assert pictures[0] != pictures[1] != pictures[2]
    assert picture_of(panel) == pictures[2], "then it stands still"


def test_that_panning_fades_nothing(panel: TimelinePanel) -> None:
    show(panel, 300, 10)
    assert not panel.canvas.item.fade.is_running


def test_that_less_motion_means_no_fade(panel: TimelinePanel) -> None:
    panel.navigator.animation.milliseconds = 0
    show(panel, 60)
    assert drawing_of(panel) is Drawing.MARKS
    assert not panel.canvas.item.fade.is_running
