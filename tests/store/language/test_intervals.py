import pytest

from store.language.intervals import day_of, interval_label
from store.model.documents import Facts


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("2023-03-16T07:10+09:00", "2023-03-16T10:30+09:00", "3 h 20 min before"),
        ("2023-03-16T07:10+09:00", "2023-03-15T22:10+00:00", "same time"),
        ("2023-03-16T17:10+09:00", "2023-03-16T07:10+09:00", "10 h after"),
        ("2023-03-16T07:12+09:00", "2023-03-16T07:10+09:00", "2 min after"),
        ("2023-03-16T07:10+09:00", "2023-02-18", "26 days after"),
        ("2023-03-16", "2023-03-16", "same day"),
        ("2023-03-16", "2023-02", "1 month after"),
        ("2023-03-16", "2017", "6 years after"),
        ("2023-03-16", "2021-03-18", "728 days after"),
        ("2023-03-16", "2021-03-17", "729 days after"),
        ("2023-03-16", "2021-03-16", "2 years after"),  # from 730 days on
        ("2006-07-05T05:00+09:00", "2023-03-11T17:40+09:00", "17 years before"),
    ],
)
def test_that_the_time_between_is_told_as_finely_as_both_are_dated(source: str, target: str, words: str) -> None:
    assert interval_label(Facts(start=source), Facts(start=target)) == words


def test_that_nothing_is_told_of_the_undated() -> None:
    assert interval_label(Facts(), Facts(start="2023")) == ""


def test_that_a_launch_during_a_drill_knows_its_day() -> None:
    drill = Facts(start="2023-03-13", end="2023-03-23")
    assert day_of(Facts(start="2023-03-16T07:10+09:00"), drill) == "day 4 of 11"
