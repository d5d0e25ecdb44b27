"""How often launches fall in drills, and how often they would by chance."""

from datetime import date, timedelta
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.analysis.base_rates import base_rates
from store.model.documents import BEFORE, DRILL, DURING, LAUNCH, MEETING, Event, Facts

FIRST = date(2020, 1, 1)
DAYS = 60


def event(kind: str, day: int, long: int = 1, *, actors: tuple[str, ...] = ("KP",)) -> Event:
    start, end = (FIRST + timedelta(days=day)).isoformat(), (FIRST + timedelta(days=day + long - 1)).isoformat()
    facts = Facts(start=start, end=end if kind == DRILL else None, actors=actors)
    return Event(id=f"{kind}{day}", kind=kind, title=kind, facts=facts)


def test_that_days_with_launches_are_counted_once_and_inside_drills() -> None:
    events = [event(LAUNCH, 0), event(DRILL, 5, 10), event(LAUNCH, 8), event(LAUNCH, 8), event(LAUNCH, 19)]
    events += [event(DRILL, 25, 2), event(LAUNCH, 30)]
    rate = base_rates(events)[DURING]
    assert (rate.days, rate.inside) == (2, 1), "the days from 5 to 26 have both launches and drills"
    assert rate.expected == pytest.approx(2 * 12 / 22)


def test_that_meetings_count_with_the_days_around_them() -> None:
    events = [event(LAUNCH, 0), event(MEETING, 10), event(LAUNCH, 13), event(LAUNCH, 14), event(MEETING, 40)]
    rate = base_rates(events)[BEFORE]
    assert (rate.days, rate.inside) == (2, 1)


def test_that_drills_of_another_region_do_not_count() -> None:
    events = [event(LAUNCH, 3), event(DRILL, 0, 10, actors=("PL",)), event(LAUNCH, 9)]
    assert base_rates(events)[DURING].inside == 0


def test_that_without_drills_or_launches_there_is_no_rate() -> None:
    assert base_rates([event(LAUNCH, 3)]) == {}
    assert base_rates([event(DRILL, 3, 4)]) == {}


@given(
    st.sets(st.integers(0, DAYS - 1), min_size=1),
    st.lists(st.tuples(st.integers(0, DAYS - 1), st.integers(1, 20)), min_size=1, max_size=4),
)
def test_that_chance_is_the_mean_over_all_shifts_of_the_launch_days(
    launches: set[int], drills: list[tuple[int, int]]
) -> None:
    events = [*(event(LAUNCH, day) for day in launches), *(event(DRILL, day, long) for day, long in drills)]
    rate = base_rates(events, (FIRST, FIRST + timedelta(days=DAYS - 1)))[DURING]
    covered = {day + n for day, long in drills for n in range(long) if day + n < DAYS}
    shifted = [sum((day + shift) % DAYS in covered for day in launches) for shift in range(DAYS)]
    assert rate.days == len(launches)
    assert rate.inside == shifted[0]
    assert rate.expected == pytest.approx(mean(shifted))
