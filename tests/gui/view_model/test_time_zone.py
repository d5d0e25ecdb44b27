"""The zone of the view: the usual ones, and any other of the IANA database."""

from PySide6.QtCore import QSettings

from gui.view_model.time_zone import TimeZoneSetting, all_zones
from gui.window.main_window import MainWindow
from gui.window.time_zone_box import TimeZoneBox
from tests.support.windows import Opened, event_of


def test_that_a_launch_at_0710_in_korea_moves_to_the_day_before_in_utc(window: MainWindow) -> None:
    launch = event_of(window, "launch")
    here = window.timeline.model.row(launch)
    window.zone.choose("UTC")
    there = window.timeline.model.row(launch)
    assert here is not None
    assert there is not None
    assert here.at // 86_400 == there.at // 86_400 + 1


def test_that_any_zone_of_the_database_can_be_chosen_and_is_kept(
    window: MainWindow, open_window: Opened, settings: QSettings
) -> None:
    window.zone.choose("Pacific/Auckland")
    assert window.zone.zone.name == "Auckland"
    box = window.status.findChild(TimeZoneBox)
    assert box is not None
    assert box.currentText() == "Auckland"
    window.close()
    assert open_window().zone.zone.key == "Pacific/Auckland"


def test_that_a_name_that_is_no_zone_changes_nothing() -> None:
    zone = TimeZoneSetting()
    for key in ("Mars/Olympus", "../etc/passwd", ""):
        zone.choose(key)
        assert zone.zone.key == "own"
        assert not TimeZoneSetting.knows(key)


def test_that_zones_are_listed_by_place() -> None:
    names = all_zones()
    assert {"Asia/Seoul", "Europe/Kyiv", "UTC"} <= set(names)
    assert not any(name.startswith("Etc/") for name in names)
