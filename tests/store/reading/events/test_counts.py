"""How many: the number of missiles that a launch is told to have fired."""

import pytest

from store.model.documents import LaunchFacts
from tests.support.readings import reading_of

COUNTS = [
    ("North Korea fired a missile on Tuesday.", 1),
    ("North Korea fired two of its newest short-range ballistic missiles on Tuesday.", 2),
    ("North Korea fired a pair of cruise missiles on Tuesday.", 2),
    ("North Korea fired half a dozen missiles on Tuesday.", 6),
    ("North Korea fired two dozen missiles on Tuesday.", 24),
    ("North Korea fired at least 10 missiles on Tuesday.", 10),
    ("North Korea fired several missiles on Tuesday.", None),
    ("North Korea fired missiles on Tuesday.", None),
    ("North Korea fired a three-stage rocket on Tuesday.", 1),
    ("Two SS-21 missiles were fired on Tuesday.", 2),
    ("Tuesday's missile launch was watched by Kim Jong Un.", 1),
    ("China put three satellites into orbit on Tuesday.", 1),
]


def launches(text: str) -> list[LaunchFacts]:
    return [e.facts.launch for e in reading_of(f"{text}\n", "2023-03-16").events if e.facts.launch]


@pytest.mark.parametrize(("sentence", "count"), COUNTS)
def test_that_a_launch_has_the_number_that_its_sentence_tells(sentence: str, count: int | None) -> None:
    (launch,) = launches(sentence)
    assert launch.count == count


def test_that_volleys_of_one_sentence_have_each_their_own_number() -> None:
    told = "North Korea fired six missiles on Thursday, two cruise missiles on Sunday and two more on Tuesday."
    assert [launch.count for launch in launches(told)] == [6, 2, 2]


def test_that_volleys_told_by_number_and_day_alone_are_launches() -> None:
    told = "The army fired 25 rockets on 4 March, 30 on Saturday and 16 on Sunday."
    assert [launch.count for launch in launches(told)] == [25, 30, 16]


def test_that_two_tests_on_two_days_are_one_each() -> None:
    assert [launch.count for launch in launches("It tested two ICBMs, on July 4 and July 28.")] == [1, 1]
