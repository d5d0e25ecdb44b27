import pytest

from store.language.intervals import day_of, interval_label, is_same, plural
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
        ("2023-03-16T07:10:30+09:00", "2023-03-16T07:10+09:00", "same time"),
        ("2023-03-16T07:11+09:00", "2023-03-16T07:10+09:00", "1 min after"),
        ("2023-03-16T08:09+09:00", "2023-03-16T07:10+09:00", "59 min after"),
        ("2023-03-16T08:10+09:00", "2023-03-16T07:10+09:00", "1 h after"),
        ("2023-03-16T07:10+09:00", "2023-03-16T08:15+09:00", "1 h 5 min before"),
        ("2023-03-17T07:09+09:00", "2023-03-16T07:10+09:00", "23 h 59 min after"),
        ("2023-03-17T07:10+09:00", "2023-03-16T07:10+09:00", "1 day after"),
        ("2023-03-16T07:10", "2023-03-16T09:10+09:00", "same day"),  # no zone is told
        ("2023-03-15", "2023-03-16", "1 day before"),
        ("2023-03-14", "2023-03-16", "2 days before"),
        ("2021-03-16", "2023-03-16", "2 years before"),
        ("2023-03-20", "2023-03", "same month"),
        ("2023-02", "2023-03-01", "1 month before"),
        ("2023-01", "2023-03", "2 months before"),
        ("2023-05", "2023-03", "2 months after"),
        ("2025-02", "2023-03", "23 months after"),
        ("2025-03", "2023-03", "2 years after"),
        ("2021-03", "2023-03", "2 years before"),
        ("2023-12", "2023", "same year"),
        ("2024", "2023-12-31", "1 year after"),
        ("2022", "2023-01-01", "1 year before"),
    ],
)
def test_that_the_time_between_is_told_as_finely_as_both_are_dated(source: str, target: str, words: str) -> None:
    assert interval_label(Facts(start=source), Facts(start=target)) == words


def test_that_nothing_is_told_of_the_undated() -> None:
    assert interval_label(Facts(), Facts(start="2023")) == ""


@pytest.mark.parametrize(
    ("event", "start", "end", "words"),
    [
        ("2023-03-16T07:10+09:00", "2023-03-13", "2023-03-23", "day 4 of 11"),
        ("2023-03-13", "2023-03-13", "2023-03-23", "day 1 of 11"),
        ("2023-03-12", "2023-03-13", "2023-03-23", ""),
        ("2023-03-16", "2023-03-13", None, "day 4"),
        ("2023-03-16", "2023-03-13", "2023-03", "day 4"),
        ("2023-03", "2023-03-13", "2023-03-23", ""),
        ("2023-03-16", "2023-03", "2023-03-23", ""),
        (None, "2023-03-13", "2023-03-23", ""),
        ("2023-03-16", None, None, ""),
    ],
)
def test_that_a_launch_during_a_drill_knows_its_day(
    event: str | None, start: str | None, end: str | None, words: str
) -> None:
    assert day_of(Facts(start=event), Facts(start=start, end=end)) == words


@pytest.mark.parametrize(("words", "is_one_time"), [("same time", True), ("same year", True), ("1 day after", False)])
def test_that_two_events_share_their_time_if_nothing_lies_between(words: str, is_one_time: bool) -> None:
    assert is_same(words) == is_one_time


def test_that_a_number_of_things_is_told_in_the_plural() -> None:
    assert (plural(1, "event"), plural(2, "event"), plural(1200, "event")) == ("1 event", "2 events", "1,200 events")
