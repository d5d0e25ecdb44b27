import pytest
from pytestqt.qtbot import QtBot

from gui.view_model.navigator import Navigator
from gui.view_model.time_span import DAY, TimeSpan, fit_span

EXTENT = TimeSpan(0.0, 1000 * DAY)


@pytest.fixture
def navigator(qtbot: QtBot) -> Navigator:
    made = Navigator()
    made.limit(EXTENT, fit=True)
    return made


def test_that_the_first_view_fits_the_data(navigator: Navigator) -> None:
    assert navigator.span == fit_span(EXTENT)


def test_that_back_and_forward_walk_the_views(navigator: Navigator) -> None:
    whole = navigator.span
    navigator.show(TimeSpan(0, 100 * DAY))
    near = navigator.span
    navigator.back()
    assert navigator.span == whole
    navigator.forward()
    assert navigator.span == near


def test_that_one_gesture_of_many_steps_is_one_view_in_the_history(navigator: Navigator) -> None:
    whole = navigator.span
    for _ in range(10):
        navigator.zoom(0.8)
    navigator.back()
    assert navigator.span == whole


def test_that_a_single_event_has_room_around_it(navigator: Navigator) -> None:
    navigator.limit(TimeSpan(500 * DAY, 500 * DAY), fit=True)
    assert navigator.span.width > 2 * DAY


def test_that_an_event_is_shown_with_a_third_of_its_length_on_each_side_at_least_a_day(navigator: Navigator) -> None:
    navigator.show_around(100 * DAY, 120 * DAY)
    assert navigator.span == pytest.approx((93 * DAY, 127 * DAY))
    navigator.show_around(500 * DAY, 500 * DAY + 3600)
    assert navigator.span == pytest.approx((499 * DAY, 501 * DAY + 3600))


def test_that_nothing_is_announced_when_nothing_moves(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(navigator.changed):
        navigator.fit()
