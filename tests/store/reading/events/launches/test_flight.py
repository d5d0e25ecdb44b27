"""How a missile flew, in the units that agencies use."""

import pytest

from tests.support.readings import reading_of


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("It flew for 70 minutes.", 70),
        ("It flew 1,000.2 km for 4,151s before landing on the high seas.", 69.2),
        ("It reached an altitude of 6,045 km and landed after 4,151 seconds.", 69.2),
        ("It flew for 1 hour, 9 minutes and 11 seconds.", 69.2),
        ("It stayed in the air for 1 hour and 5 minutes.", 65),
        ("Its first stage burned for 40 seconds.", None),
        ("It was fired 20 minutes before the call.", None),
    ],
)
def test_that_the_time_of_a_flight_is_told_in_minutes(sentence: str, minutes: float | None) -> None:
    (event,) = reading_of(f"Launch\n\nNorth Korea fired an ICBM on Thursday. {sentence}\n").events
    assert event.facts.launch is not None
    assert event.facts.launch.flight_min == minutes


def test_that_a_line_which_goes_on_with_a_clock_time_is_part_of_its_paragraph() -> None:
    text = """Missile

North Korea fired an intercontinental ballistic missile from the Sunan area in Pyongyang at
7:10 a.m. on Thursday, the Joint Chiefs of Staff said.
"""
    (event,) = reading_of(text).events
    assert event.facts.start == "2023-03-16T07:10+09:00"
