"""What the charts count."""

from datetime import date

from store.analysis.charts import UNSTATED, by_day, flights, launches
from tests.support.chart_events import EVENTS


def test_that_launches_are_counted_by_month_and_class_without_gaps() -> None:
    told = launches(EVENTS, by_year=False)
    assert told.periods == ("2022-11", "2022-12", "2023-01", "2023-02")
    assert told.classes == ("ICBM", "SRBM")
    assert told.counts.tolist() == [[1, 1], [0, 0], [0, 0], [0, 1]]


def test_that_those_of_which_only_the_year_is_told_count_in_their_year() -> None:
    told = launches(EVENTS, by_year=True)
    assert told.periods == ("2022", "2023")
    assert told.classes == ("ICBM", "SRBM", UNSTATED)
    assert told.counts.tolist() == [[1, 1, 0], [0, 1, 1]]


def test_that_of_no_launch_there_is_no_period() -> None:
    told = launches([], by_year=False)
    assert (told.periods, told.classes, told.counts.shape) == ((), (), (0, 0))


def test_that_flights_have_range_and_apogee() -> None:
    assert [(f.event, f.range_km, f.apogee_km) for f in flights(EVENTS)] == [("a", 1000, 6100), ("c", 380, 50)]


def test_that_days_count_what_is_known_to_the_day() -> None:
    assert by_day(EVENTS) == {date(2022, 11, 18): 2, date(2023, 3, 13): 1, date(2023, 5, 30): 1}
