"""The lanes: their heights follow their crowds."""

import pytest

from gui.timeline.layout.lane_heights import FOLDED, LOW_PAD, ROW, Content, Lane, place_lanes, whole_height
from store.model.kinds import KINDS


def of(counts: dict[str, int], height: float, folded: tuple[str, ...] = ()) -> list[Lane]:
    contents = {key: Content(events) for key, events in counts.items()}
    return place_lanes([*KINDS, *sorted(set(counts) - set(KINDS))], contents, height, folded)


@pytest.mark.parametrize(
    "counts", [{"launch": 6829, "drill": 1}, {"launch": 100_000, "drill": 1, "meeting": 3, "parade": 2}, {"drill": 5}]
)
def test_that_no_lane_with_events_is_lower_than_a_row_and_all_fill_the_height(counts: dict[str, int]) -> None:
    found = of(counts, 700)
    assert all(lane.height >= LOW_PAD + ROW - 0.1 for lane in found if lane.events)
    assert found[-1].top + found[-1].height == pytest.approx(700)


def test_that_lanes_without_room_keep_a_row_and_go_beyond_the_view() -> None:
    found = of({"launch": 5, "drill": 1}, 100)
    assert all(lane.height >= LOW_PAD + ROW - 0.1 for lane in found if lane.events)
    assert whole_height(found) > 100


def test_that_a_folded_lane_leaves_its_room_to_the_others() -> None:
    before, after = of({"launch": 50, "drill": 10}, 600), of({"launch": 50, "drill": 10}, 600, ("launch",))
    launches, drills = [*KINDS].index("launch"), [*KINDS].index("drill")
    assert after[launches].height == FOLDED
    assert after[drills].height > before[drills].height
    assert whole_height(after) == pytest.approx(600)


def test_that_fifty_lanes_stand_one_row_high_each() -> None:
    found = place_lanes([str(n) for n in range(50)], {str(n): Content(3) for n in range(50)}, 600)
    assert {lane.rows for lane in found} == {1}
    assert whole_height(found) == pytest.approx(50 * found[0].height)
