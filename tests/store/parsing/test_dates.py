"""Dates as people write them in spreadsheets and fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.partial_dates import is_moment
from store.parsing.dates import is_day_first, moment_at, parse_when

WRITTEN: list[tuple[str, str, str | None, bool]] = [
    ("2023", "2023", None, False),
    ("2023-03", "2023-03", None, False),
    ("2023-03-16", "2023-03-16", None, False),
    ("2023/3/16", "2023-03-16", None, False),
    ("20230316", "2023-03-16", None, False),
    ("16 March 2023", "2023-03-16", None, False),
    ("16-Mar-23", "2023-03-16", None, False),
    ("March 16, 2023", "2023-03-16", None, False),
    ("Thu, 16 Mar 2023", "2023-03-16", None, False),
    ("16th March 2023", "2023-03-16", None, False),
    ("1957 Oct 4", "1957-10-04", None, False),
    ("Mar 2023", "2023-03", None, False),
    ("Sept. 2023", "2023-09", None, False),
    ("16/03/2023", "2023-03-16", None, False),
    ("16.3.2023", "2023-03-16", None, False),
    ("3/16/2023", "2023-03-16", None, False),
    ("4/5/99", "1999-05-04", None, False),
    ("45001", "2023-03-16", None, False),
    ("c. 1998", "1998", None, True),
    ("1998?", "1998", None, True),
    ("about March 1998", "1998-03", None, True),
    ("2023-03-15T22:10Z", "2023-03-15T22:10+00:00", None, False),
    ("1957-10-04T19:28:34Z", "1957-10-04T19:28:34+00:00", None, False),
    ("2023-03-16 07:10", "2023-03-16T07:10", None, False),
    ("16 March 2023 07:10 KST", "2023-03-16T07:10+09:00", None, False),
    ("16 March 2023, 7:10 p.m.", "2023-03-16T19:10", None, False),
    ("16/03/2023 19:10 PM", "2023-03-16T19:10", None, False),
    ("2023-03-16T07:10:00+09:00", "2023-03-16T07:10:00+09:00", None, False),
    ("1957 Oct 4 1928 UTC", "1957-10-04T19:28+00:00", None, False),
    ("2023-03-13 to 2023-03-23", "2023-03-13", "2023-03-23", False),
    ("2023-03-13/2023-03-23", "2023-03-13", "2023-03-23", False),
    ("13-23 March 2023", "2023-03-13", "2023-03-23", False),
    ("13 – 23 March 2023", "2023-03-13", "2023-03-23", False),
    ("March 13-23, 2023", "2023-03-13", "2023-03-23", False),
    ("28 February to 3 March 2023", "2023-02-28", "2023-03-03", False),
    ("1984 - 1986", "1984", "1986", False),
    ("2023-2024", "2023", "2024", False),
    ("2023-03/2023-05", "2023-03", "2023-05", False),
    ("30 December to 2 January 2024", "2023-12-30", "2024-01-02", False),
    ("3/4/2023-3/6/2023", "2023-04-03", "2023-06-03", False),
    ("2023-03-16 23:00 KST to 2023-03-16 15:00 UTC", "2023-03-16T23:00+09:00", "2023-03-16T15:00+00:00", False),
    ("2023-03-16T07:10\u221205:00", "2023-03-16T07:10-05:00", None, False),
    ("03/2023", "2023-03", None, False),
    ("16.3.2023 07.10", "2023-03-16T07:10", None, False),
    ("2023年3月16日", "2023-03-16", None, False),
    ("2023년 3월", "2023-03", None, False),
    ("2023-W11", "2023-03-13", "2023-03-19", False),
    ("2023-W11-4", "2023-03-16", None, False),
    ("late March 2023", "2023-03", None, True),
    ("mid-2023", "2023", None, True),
    ("Spring 1992", "1992", None, True),
    ("2023-Q1", "2023", None, True),
]


@pytest.mark.parametrize(("words", "start", "end", "about"), WRITTEN)
def test_that_a_written_date_is_understood(words: str, start: str, end: str | None, about: bool) -> None:
    assert parse_when(words) == (start, end, about)


@pytest.mark.parametrize(
    "words",
    [
        "", "unknown", "2023-13-40", "31 February 2023", "tomorrow", "16/03/2023 19:10 AM", "99/99/2023", "12345678901",
        "3 of 2023", "Foo 3, 2023", "Marine 2023", "²²²²²", "2023-W60", "44 BC", "23-13 March 2023", "2023-03-16 25:00",
    ],
)  # fmt: skip
def test_that_what_is_no_date_is_left_to_be_kept_as_words(words: str) -> None:
    assert parse_when(words) is None


def test_that_month_first_tables_are_read_month_first() -> None:
    assert parse_when("4/5/2023", day_first=False) == ("2023-04-05", None, False)
    assert is_day_first(["4/5/2023", "13/5/2023"]) is True
    assert is_day_first(["4/5/2023", "4/25/2023"]) is False
    assert is_day_first(["4/5/2023"]) is None


def test_that_a_clock_time_of_its_own_column_takes_the_zone_of_another() -> None:
    assert moment_at("2023-03-16", "7:10 AM", "KST") == "2023-03-16T07:10+09:00"
    assert moment_at("2023-03-16", "0710 KST") == "2023-03-16T07:10+09:00"
    assert moment_at("2023-03-16", "noon") is None
    assert moment_at("2023-03-16", "7:10", "XYZ") is None


@given(st.text(alphabet="0123456789/-.: TZMarch'?apm,to–", max_size=24))
def test_that_whatever_is_understood_is_a_moment(words: str) -> None:
    found = parse_when(words)
    assert found is None or (is_moment(found.start) and (found.end is None or is_moment(found.end)))
