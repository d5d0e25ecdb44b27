"""Windows of drills: each once, none too narrow, a strip where they would cover most of the view."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.timeline.layout.drill_windows import DrillWindows
from gui.timeline.layout.viewport import viewport_for
from gui.view_model.time_span import DAY, TimeSpan
from store.library.queries.event_columns import Columns, EventExtent
from store.model.documents import DRILL, MEETING

VIEW = TimeSpan(0.0, 100 * DAY)
WIDTH = 1000.0
"""Ten pixels a day."""


def windows_of(drills: list[tuple[float, float]], *, hidden: bool = False) -> DrillWindows:
    """The windows of drills, by first day and number of days, in a view of 100 days; a meeting stands between them."""
    rows = [
        EventExtent(at * DAY, (at + n) * DAY, at * DAY, (at + n) * DAY, f"d{k}", DRILL)
        for k, (at, n) in enumerate(drills)
    ]
    rows.append(EventExtent(30 * DAY, 30 * DAY, 30 * DAY, 30 * DAY, "m", MEETING))
    columns = Columns.from_rows(sorted(rows))
    lane = np.full(len(rows), -1 if hidden else 0, dtype=np.int32)
    return DrillWindows(columns, lane, viewport_for(VIEW, WIDTH, VIEW))


def test_that_a_drill_is_as_wide_as_it_lasted() -> None:
    (window,) = windows_of([(20, 11)]).windows
    assert (window.left, window.right) == (200.0, 310.0)


def test_that_one_which_began_before_the_view_reaches_into_it() -> None:
    windows = windows_of([(-5, 11)])
    assert [(one.left, one.right) for one in windows.windows] == [(-50.0, 60.0)]
    assert windows.stretches == [(0.0, 60.0)]


@pytest.mark.parametrize(
    ("drills", "are_drawn"),
    [
        ([(20, 0.2)], False),  # two pixels
        ([(20, 0.3)], True),
        ([(0, 50)], True),  # half of the view
        ([(0, 51)], False),
        ([(0, 30), (10, 30)], True),  # together 40 days
        ([(0, 121)], False),  # too long to say anything
        ([], False),
    ],
)
def test_that_windows_are_drawn_where_they_say_something(drills: list[tuple[float, float]], are_drawn: bool) -> None:
    assert windows_of(drills).are_drawn is are_drawn


def test_that_a_strip_shows_when_drills_were_on_where_windows_would_cover_most() -> None:
    windows = windows_of([(0, 40), (30, 40), (80, 10)])
    assert windows.windows == []
    assert windows.stretches == [(0.0, 700.0), (800.0, 900.0)]


def test_that_thousands_of_drills_are_shown_by_the_days_on_which_one_was_on() -> None:
    windows = windows_of([*[(10 + n % 20, 5) for n in range(1500)], *[(60 + n % 10, 3) for n in range(1000)]])
    assert not windows.are_drawn
    assert windows.stretches == [(100.0, 340.0), (600.0, 720.0)]


def test_that_a_hidden_lane_has_no_windows() -> None:
    assert windows_of([(20, 11)], hidden=True).stretches == []


def test_that_the_shorter_of_two_windows_is_under_the_cursor() -> None:
    windows = windows_of([(10, 30), (20, 5)])
    at = [window and window.right - window.left for window in (windows.at(x) for x in (150.0, 220.0, 500.0))]
    assert at == [300.0, 50.0, None]


@given(st.lists(st.tuples(st.integers(-20, 99), st.integers(1, 30)), max_size=12))
def test_that_stretches_are_the_days_on_which_a_drill_was_on_each_once(drills: list[tuple[int, int]]) -> None:
    stretches = windows_of([(float(at), float(days)) for at, days in drills]).stretches
    days = {day for at, n in drills for day in range(at, at + n) if 0 <= day < 100}
    assert {int(x / 10) for left, right in stretches for x in np.arange(left, right, 10.0)} == days
    assert all(one[1] < other[0] for one, other in pairwise(stretches))
