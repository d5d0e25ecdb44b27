from datetime import date

import pytest

from store.model.names import zone_of_state
from store.reading.dates.clock_times import find_clocks, local_moment, paired

DAY = date(2023, 3, 16)

MOMENTS = [
    ("fired at 07:10 (22:10 GMT) from", "2023-03-16T07:10+09:00"),
    ("at around 5:20 p.m. (0820 GMT) and", "2023-03-16T17:20+09:00"),
    ("test took place at 10:00 Pyongyang time (01:30 GMT) on", "2023-03-16T10:00+08:30"),
    ("at 10:15 Korean time", "2023-03-16T10:15+09:00"),
    ("at about 6.10am on Sunday", "2023-03-16T06:10+09:00"),
    ("around 7 pm on", "2023-03-16T19:00+09:00"),
    ("at 12:05 a.m. on", "2023-03-16T00:05+09:00"),
    ("at noon on", "2023-03-16T12:00+09:00"),
    ("took off at 3:17 a.m. local time (1:17 p.m. ET Tuesday)", "2023-03-16T03:17+09:00"),
    ("at 2240 GMT", "2023-03-17T07:40+09:00"),
    ("at 22:10 UTC", "2023-03-17T07:10+09:00"),
    ("at 8:44 a.m. Beijing time (0044 GMT)", "2023-03-16T08:44+08:00"),
]
TRAPS = ["flew 2.5 km", "won 3.2 to 1", "rose 10:1", "room 2240", "up 7.5 percent", "at 25:10", "a 600 mm rocket"]


@pytest.mark.parametrize(("words", "moment"), MOMENTS)
def test_that_a_clock_time_gets_the_offset_that_the_text_or_the_place_gives(words: str, moment: str) -> None:
    clock, other = paired(find_clocks(words), words)[0]
    assert local_moment(DAY, clock, other, zone_of_state("KP")) == moment


@pytest.mark.parametrize("words", TRAPS)
def test_that_figures_which_are_no_clock_times_give_none(words: str) -> None:
    assert find_clocks(words) == []


def test_that_a_clock_time_without_zone_and_place_has_no_offset() -> None:
    (clock,) = find_clocks("at 07:10 it rose")
    assert local_moment(DAY, clock, None, None) == "2023-03-16T07:10"
