"""What the charts count."""

from datetime import date

from store.analysis.charts import UNSTATED, by_day, flights, launches
from store.model.documents import CANCELLED, DRILL, LAUNCH, Event, Facts, LaunchFacts


def launch(key: str, start: str | None, missile_class: str | None = None, **facts: float) -> Event:
    told = LaunchFacts(missile_class=missile_class, range_km=facts.get("range_km"), apogee_km=facts.get("apogee_km"))
    return Event(id=key, kind=LAUNCH, title=key, facts=Facts(start=start, launch=told))


EVENTS = [
    launch("a", "2022-11-18", "ICBM", range_km=1000, apogee_km=6100),
    launch("b", "2022-11-18T10:14+09:00", "SRBM"),
    launch("c", "2023-02", "SRBM", range_km=380, apogee_km=50),
    launch("d", "2023", None),
    launch("e", None, "ICBM"),
    Event(id="f", kind=DRILL, title="f", facts=Facts(start="2023-03-13", end="2023-03-23")),
    Event(id="g", kind=LAUNCH, title="g", facts=Facts(status=CANCELLED, start="2023-05-30")),
]


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
