from zoneinfo import ZoneInfo

import pytest

from store.model.partial_dates import is_moment, last_day, wall_span

DAY = 86400


@pytest.mark.parametrize(
    ("moment", "last"), [("2023", "2023-12-31"), ("2024-02", "2024-02-29"), ("2023-03-16", "2023-03-16")]
)
def test_that_a_coarse_moment_reaches_to_its_last_day(moment: str, last: str) -> None:
    assert last_day(moment).isoformat() == last


def test_that_a_morning_in_korea_is_the_evening_before_in_utc() -> None:
    own, utc = wall_span("2023-03-16T07:10+09:00"), wall_span("2023-03-16T07:10+09:00", ZoneInfo("UTC"))
    assert own[0] - utc[0] == 9 * 3600


def test_that_a_date_without_clock_time_never_shifts_with_the_zone() -> None:
    assert wall_span("2023-03-16", ZoneInfo("America/New_York")) == wall_span("2023-03-16")


def test_that_a_month_is_as_wide_as_its_days() -> None:
    first, last = wall_span("2023-02")
    assert last - first == 28 * DAY


@pytest.mark.parametrize("text", ["2023-13", "2023-02-30", "Thursday", "", "2023-03-16T25:00"])
def test_that_what_no_calendar_has_is_no_moment(text: str) -> None:
    assert not is_moment(text)
