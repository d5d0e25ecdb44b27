"""The lanes: their heights follow their crowds."""

import pytest

from gui.timeline.lanes import LEAST, lanes


@pytest.mark.parametrize(
    "counts", [{"launch": 6829, "drill": 1}, {"launch": 100_000, "drill": 1, "meeting": 3, "parade": 2}, {"drill": 5}]
)
def test_that_no_lane_with_events_is_lower_than_a_row_and_all_fill_the_height(counts: dict[str, int]) -> None:
    found = lanes(counts, 700)
    assert all(lane.height >= LEAST - 0.1 for lane in found if lane.events)
    assert found[-1].top + found[-1].height == pytest.approx(700)


def test_that_lanes_share_what_little_room_there_is() -> None:
    found = lanes({"launch": 5, "drill": 1}, 100)
    assert found[-1].top + found[-1].height == pytest.approx(100)
