"""The columns after a change are those that would be made anew."""

from datetime import UTC

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.library.queries.event_columns import Columns, EventExtent, extent_of
from store.model.documents import DRILL, LAUNCH, Event, Facts
from store.model.event_outline import EventOutline

spans = st.tuples(st.integers(0, 9), st.integers(0, 3), st.sampled_from([LAUNCH, DRILL, "parade"]))


def row(key: str, span: tuple[int, int, str]) -> EventExtent:
    at, long, kind = span
    return EventExtent(float(at), float(at + long), float(at), float(at + long), key, kind)


def told(columns: Columns) -> list[EventExtent]:
    return [columns.row(place) for place in range(len(columns.ids))]


@given(
    st.dictionaries(st.text("abc", min_size=1), spans),
    st.dictionaries(st.text("xyz", min_size=1), spans, max_size=60),
    st.data(),
)
def test_that_changed_columns_are_those_made_anew(
    old: dict[str, tuple[int, int, str]], new: dict[str, tuple[int, int, str]], data: st.DataObject
) -> None:
    before = Columns.from_rows(sorted(row(key, span) for key, span in old.items()))
    gone = data.draw(st.sets(st.sampled_from(sorted(old)))) if old else set()
    after, moves, _ = before.changed(before.positions(gone), [row(key, span) for key, span in new.items()], ())
    left = {key: span for key, span in old.items() if key not in gone} | new
    assert sorted(told(after)) == sorted(row(key, span) for key, span in left.items())
    assert [one.left for one in told(after)] == sorted(one.left for one in told(after))
    moved = moves.of(np.arange(len(before.ids))).tolist()
    for place, key in enumerate(before.ids):
        assert (moved[place] == -1) if key in gone else (after.ids[moved[place]] == key)
    assert moves.of_ascending(np.arange(len(before.ids)), before.pool).tolist() == moved
    assert after.bars.tolist() == np.flatnonzero(after.right > after.left).tolist()
    assert after.extent == Columns.from_rows(sorted(told(after))).extent
    for key in left:
        assert after.position(key) == after.ids.index(key)


DAY_SECONDS = 86_400.0
MARCH_16 = 19_432 * DAY_SECONDS  # 2023-03-16, in days since 1970


@pytest.mark.parametrize(
    ("kind", "start", "end", "left", "right", "first", "last"),
    [
        # a day is a point at noon
        (LAUNCH, "2023-03-16", None, 0.5, 0.5, 0, 1),
        # a clock time is a point of no width
        (LAUNCH, "2023-03-16T06:00+09:00", None, 0.25, 0.25, 0.25, 0.25),
        # a month is a point in its middle, as wide as the month
        (LAUNCH, "2023-03", None, 0.5, 0.5, -15, 16),
        # an exercise of known days is a bar
        (DRILL, "2023-03-16", "2023-03-18", 0, 3, 0, 3),
        (DRILL, "2023-03-16", None, 0, 1, 0, 1),
        (DRILL, "2023-03", "2023-04", 0.5, 0.5, -15, 46),
        # any other event stays a point, though it is known to last
        (LAUNCH, "2023-03-16", "2023-03-18", 0.5, 0.5, 0, 3),
        # an end before the start, of another precision, takes nothing away
        (LAUNCH, "2023-03-16", "2023-03-15", 0.5, 0.5, 0, 1),
    ],
)
def test_that_an_event_reaches_over_what_its_dates_may_mean(
    kind: str, start: str, end: str | None, left: float, right: float, first: float, last: float
) -> None:
    extent = extent_of(Event(id="e", kind=kind, title="t", facts=Facts(start=start, end=end)))
    days = [(seconds - MARCH_16) / DAY_SECONDS for seconds in extent[:4]] if extent else []
    assert days == [left, right, first, last]
    assert extent is not None
    assert (extent.key, extent.kind, extent.at) == ("e", kind, extent.left)


def test_that_a_drill_which_is_going_on_is_a_bar_up_to_the_last_report_of_it() -> None:
    facts = Facts(start="2023-03-13", ongoing="2023-03-16")
    event = Event(id="e", kind=DRILL, title="t", facts=facts)
    columns = Columns.of([event])
    assert (columns.left[0], columns.right[0]) == (MARCH_16 - 3 * DAY_SECONDS, MARCH_16 + DAY_SECONDS)
    outline = msgspec.json.decode(msgspec.json.encode(event), type=EventOutline)
    assert Columns.of([outline]).row(0) == columns.row(0)


def test_that_clock_times_stand_on_the_clock_of_the_zone() -> None:
    event = Event(id="e", kind=LAUNCH, title="t", facts=Facts(start="2023-03-16T06:00+09:00"))
    extent = extent_of(event, UTC)
    assert extent is not None
    assert extent.left == MARCH_16 - 3 * 3600
    day = extent_of(Event(id="e", kind=LAUNCH, title="t", facts=Facts(start="2023-03-16")), UTC)
    assert day is not None
    assert day.left == MARCH_16 + DAY_SECONDS / 2, "a date never shifts"


def test_that_undated_events_are_listed_apart() -> None:
    events = [
        Event(id=key, kind=LAUNCH, title="t", facts=Facts(start=start))
        for key, start in (("b", "2024"), ("n", None), ("a", "2023-03-16"))
    ]
    columns = Columns.of(events)
    assert (list(columns.ids), columns.undated) == (["a", "b"], ("n",))
    assert columns.extent == (MARCH_16, (19_432 + 291 + 366) * DAY_SECONDS)
    assert columns.vague.tolist() == [1], "known to the year alone"
    assert Columns.of([]).extent is None


@pytest.mark.parametrize("count", [3, 40, 41, 90])
def test_that_few_and_many_positions_are_found_alike(count: int) -> None:
    columns = Columns.from_rows([EventExtent(n, n, n, n, f"e{n}", LAUNCH) for n in range(100)])
    wanted = [f"e{n}" for n in reversed(range(count))]
    assert columns.positions([*wanted, "gone"]).tolist() == list(range(count))
    assert columns.positions([]).tolist() == []
    assert columns.position("gone") is None


def event(key: str, start: str | None) -> Event:
    return Event(id=key, kind=LAUNCH, title="t", facts=Facts(start=start))


@pytest.mark.parametrize(("gone", "new"), [(0, 1), (1, 0), (3, 2), (20, 21), (0, 90), (90, 0), (70, 90)])
def test_that_few_and_many_changes_give_what_would_be_made_anew(gone: int, new: int) -> None:
    """Years and months among days: the vague ones are followed too."""
    starts = ["2019", "2020-05", *(f"2020-{1 + n % 12:02}-{1 + n % 28:02}" for n in range(118))]
    old = {f"o{n}": event(f"o{n}", start) for n, start in enumerate(starts)}
    added = {f"n{n}": event(f"n{n}", f"20{15 + n % 10}" if n % 7 == 0 else f"2020-{1 + n % 12:02}") for n in range(new)}
    dropped = [f"o{n}" for n in range(0, gone)]
    before = Columns.of(old.values())
    assert before.vague.tolist()  # asked for once, and then followed
    rows = [extent for one in added.values() if (extent := extent_of(one)) is not None]
    after, moves, _ = before.changed(before.positions(dropped), rows, ("undated",))
    anew = Columns.of([*(one for key, one in old.items() if key not in dropped), *added.values()])
    assert [row.left for row in told(after)] == [row.left for row in told(anew)]
    assert sorted(told(after)) == sorted(told(anew))
    assert {after.ids[n] for n in after.vague} == {anew.ids[n] for n in anew.vague}
    assert after.vague.tolist() == sorted(after.vague.tolist())
    assert after.undated == ("undated",)
    for key, position in zip(before.ids, moves.of(np.arange(len(before.ids))).tolist(), strict=True):
        assert position == -1 if key in dropped else after.ids[position] == key
    for key in after.ids:
        assert after.ids[after.position(key) or 0] == key


def test_that_a_new_kind_takes_its_place_among_the_kinds() -> None:
    before = Columns.of([event("a", "2023"), event("b", None)])
    parade = EventExtent(0.0, 0.0, 0.0, 0.0, "p", "parade")
    after, moves, _ = before.changed(before.positions([]), [parade], ("b",))
    assert (after.kinds[-1], after.row(0).kind, after.undated, moves.of(np.arange(1)).tolist()) == (
        "parade",
        "parade",
        ("b",),
        [1],
    )


def test_that_columns_stand_on_the_clock_of_the_zone() -> None:
    columns = Columns.of([event("a", "2023-03-16T06:00+09:00")], UTC)
    assert columns.row(0).left == MARCH_16 - 3 * 3600


def test_that_kinds_of_the_users_own_keep_their_codes_as_others_come() -> None:
    columns = Columns.of([event("a", "2023-01-01")])
    for key, kind in (("p", "parade"), ("s", "sanction"), ("q", "parade"), ("b", "ban")):
        at = float(len(columns.ids))
        columns, _, _ = columns.changed(columns.positions([]), [EventExtent(at, at, at, at, key, kind)], ())
    kinds = {key: columns.row(place).kind for place, key in enumerate(columns.ids)}
    assert kinds == {"a": "launch", "p": "parade", "s": "sanction", "q": "parade", "b": "ban"}
