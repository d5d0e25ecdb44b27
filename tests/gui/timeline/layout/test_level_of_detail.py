"""What a lane shows at any scale: nothing covers anything, and every event is drawn or counted."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.layout.lane_heights import TOP_PAD, Lane
from gui.timeline.layout.lane_layout import LaneView, Viewport
from gui.timeline.layout.point_rows import place_points, rows_of
from gui.view_model.lane_events import LaneEvents
from gui.view_model.time_span import DAY, TimeSpan
from store.library.queries.event_columns import Columns, EventExtent
from store.model.documents import DRILL, LAUNCH, MEETING

WIDTH = 800.0
YEAR = 365 * DAY
Event = tuple[float, float, str]


def strip_of(events: list[Event]) -> LaneEvents:
    """A lane of events that are told as (day of the mark's begin, length in days, kind)."""
    rows = [
        EventExtent(at * DAY, (at + long) * DAY, at * DAY, (at + long) * DAY, f"e{n}", kind)
        for n, (at, long, kind) in enumerate(events)
    ]
    columns = Columns.from_rows(sorted(rows))
    return LaneEvents(columns, np.arange(len(rows)))


def view_of(lane_events: LaneEvents, first: float, days: float, rows: int = 4, label: float = 60.0) -> LaneView:
    """The lane in a view of some days, its labels as wide as they are told."""
    span = TimeSpan(first * DAY, (first + days) * DAY)
    look = Viewport(span, WIDTH / span.width, WIDTH, TimeSpan(-1e12, 1e12))
    lane = Lane(LAUNCH, 0.0, TOP_PAD + rows * 26.0, rows, len(lane_events))
    return LaneView(lane, lane_events, look, lambda _place: ("a label", label))


points = st.lists(
    st.tuples(st.floats(0, 400), st.just(0.0), st.sampled_from([LAUNCH, MEETING])), min_size=1, max_size=80
)
bars = st.lists(st.tuples(st.floats(0, 400), st.floats(0, 40), st.just(DRILL)), min_size=1, max_size=80)
crowds = st.lists(st.tuples(st.floats(0, 9), st.just(0.0), st.just(LAUNCH)), min_size=30, max_size=120)
lanes = st.one_of(points, bars, crowds)
firsts, days, row_counts = st.floats(-20, 380), st.floats(1, 500), st.integers(1, 7)


def seen(lane_events: LaneEvents, first: float, length: float) -> set[int]:
    """The events of which at least a pixel lies in the view."""
    pixel = length / WIDTH
    inside = (lane_events.right >= (first + pixel) * DAY) & (lane_events.left <= (first + length - pixel) * DAY)
    return set(np.flatnonzero(inside).tolist())


@given(lanes, firsts, days, row_counts)
@example(
    [*[(0.0, 0.0, LAUNCH)] * 26, *[(2.0, 0.0, LAUNCH)] * 2, (2.625, 0.0, LAUNCH), (2.6875, 0.0, LAUNCH)], 0.0, 6.0, 1
)
@example([(6.0, 0.0, DRILL), (6.0, 3.0, DRILL)], 0.0, 7.0, 1)
def test_that_every_event_in_view_is_drawn_or_counted(
    events: list[Event], first: float, length: float, rows: int
) -> None:
    lane_events = strip_of(events)
    view = view_of(lane_events, first, length, rows)
    shown = {member for mark in view.placed for member in mark.members}
    shown |= {member for column in view.columns for member in column.members}
    assert seen(lane_events, first, length) <= shown


@given(st.one_of(points, crowds), row_counts)
def test_that_the_counts_of_all_columns_and_the_marks_are_all_events(events: list[Event], rows: int) -> None:
    lane_events = strip_of(events)
    view = view_of(lane_events, -50, 500, rows)
    counted = sum(column.events for column in view.columns)
    assert counted + sum(len(mark.members) for mark in view.placed) == len(events)
    for column in view.columns:
        assert sum(n for _, n in column.shares) == column.events == len(column.members)


@given(lanes, firsts, days, row_counts, st.floats(5, 200))
def test_that_no_label_covers_a_mark_a_column_or_another_label(
    events: list[Event], first: float, length: float, rows: int, label: float
) -> None:
    view = view_of(strip_of(events), first, length, rows, label)
    labels = [(mark, mark.label_box) for mark in view.placed if mark.label_box is not None]
    for number, (mark, box) in enumerate(labels):
        assert box.left() >= 0
        assert box.right() <= WIDTH
        assert not any(box.intersects(other.box) for other in view.placed if other is not mark)
        assert not any(box.left() < c.box.right() and c.box.left() < box.right() for c in view.columns)
        assert not any(box.intersects(other) for _, other in labels[number + 1 :])


@given(lanes, firsts, days, row_counts)
def test_that_no_mark_covers_another(events: list[Event], first: float, length: float, rows: int) -> None:
    view = view_of(strip_of(events), first, length, rows)
    boxes = sorted((mark.box for mark in view.placed), key=lambda box: (box.top(), box.left()))
    for one, two in pairwise(boxes):
        assert one.top() != two.top() or one.right() <= two.left() + 0.5, "side by side on their row"


@given(st.one_of(points, crowds), firsts, days, row_counts)
@example([*[(4.0, 0.0, LAUNCH)] * 40, (4.19, 0.0, LAUNCH)], 0.0, 8.0, 1)  # two pixels behind a crowded cell
@example([(3.77, 0.0, LAUNCH), *[(4.0, 0.0, LAUNCH)] * 40], 0.0, 8.0, 1)  # and before one
def test_that_no_mark_reaches_into_a_counted_column(
    events: list[Event], first: float, length: float, rows: int
) -> None:
    view = view_of(strip_of(events), first, length, rows)
    for mark in view.placed:
        for column in view.columns:
            assert mark.box.right() <= column.box.left() + 0.5 or column.box.right() - 0.5 <= mark.box.left()


@given(points, firsts, st.floats(20, 400), row_counts, st.floats(-0.4, 0.4))
def test_that_nothing_jumps_while_panning(
    events: list[Event], first: float, length: float, rows: int, moved: float
) -> None:
    lane_events = strip_of(events)
    one, two = view_of(lane_events, first, length, rows), view_of(lane_events, first + moved * length, length, rows)
    shift = moved * WIDTH

    def places(view: LaneView, by: float) -> dict[int, tuple[float, ...]]:
        return {
            mark.members[0]: (round(mark.box.center().x() + by), mark.row, *offset(mark.box, mark.label_box))
            for mark in view.placed
            if mark.box.center().x() + min(by, 0) > 100 and mark.box.center().x() + max(by, 0) < WIDTH - 100
        }

    before, after = places(one, 0), places(two, shift)
    for key in before.keys() & after.keys():
        assert after[key] == pytest.approx(before[key], abs=1)


def offset(mark: QRectF, label: QRectF | None) -> tuple[float, ...]:
    return () if label is None else (label.left() - mark.left(),)


@given(points, row_counts)
def test_that_events_out_of_view_have_the_row_that_they_have_in_view(events: list[Event], rows: int) -> None:
    lane_events = strip_of(events)
    view = view_of(lane_events, -50, 500, rows)
    scale = WIDTH / (500 * DAY)
    for mark in view.placed:
        assert rows_of(lane_events, np.array([mark.members[0]]), rows, scale)[0] == mark.row


def test_that_ten_launches_of_one_day_are_one_column_with_their_count_and_unfold_on_zoom() -> None:
    lane_events = strip_of([(100 + n / 24, 0.0, LAUNCH) for n in range(10)])
    (column,) = view_of(lane_events, 0, 400).columns
    assert column.events == 10
    near = view_of(lane_events, 99.9, 0.6)
    assert not near.columns
    assert len(near.placed) == 10


def test_that_launches_are_drawn_apart_when_there_are_rows_for_them() -> None:
    view = view_of(strip_of([(100.0, 0.0, LAUNCH)] * 3), 0, 400, rows=3)
    assert sorted(mark.row for mark in view.placed) == [0, 1, 2]


def test_that_a_lone_event_stands_on_the_first_row() -> None:
    view = view_of(strip_of([(at, 0.0, LAUNCH) for at in (10, 150, 290)]), 0, 300)
    assert [mark.row for mark in view.placed] == [0, 0, 0]


def test_that_a_bar_is_as_long_as_it_lasted_and_its_label_stays_in_view() -> None:
    lane_events = strip_of([(10.0, 100.0, DRILL)])
    view = view_of(lane_events, 50, 40, rows=2)
    (bar,) = view.placed
    assert bar.box.width() == pytest.approx(100 * WIDTH / 40)
    assert bar.box.left() < 0
    assert bar.label_box is not None
    assert 0 <= bar.label_box.left() < 20


def test_that_bars_that_cover_each_other_stand_on_rows_of_their_own() -> None:
    view = view_of(strip_of([(10.0 + n, 30.0, DRILL) for n in range(4)]), 0, 60)
    assert sorted(mark.row for mark in view.placed) == [0, 1, 2, 3]


def test_that_a_bar_without_a_row_joins_the_one_it_would_cover_and_is_counted() -> None:
    view = view_of(strip_of([(10.0 + n, 30.0, DRILL) for n in range(9)]), 0, 100, rows=2)
    assert sorted(len(mark.members) for mark in view.placed) == [4, 5]
    assert {mark.label.rpartition("+")[2] for mark in view.placed if mark.label} <= {"3", "4"}


def test_that_a_thousand_drills_at_once_are_a_band_that_counts_them() -> None:
    lane_events = strip_of([(n * 0.3, 14.0, DRILL) for n in range(1000)])
    view = view_of(lane_events, 100, 60)
    assert not view.placed
    whole = [column for column in view.columns if column.box.left() >= 0 and column.box.right() <= WIDTH]
    assert all(
        column.events == pytest.approx(14 / 0.3 + (column.last - column.first) / DAY / 0.3, abs=2) for column in whole
    )


def test_that_a_column_is_as_high_as_its_count_asks() -> None:
    lane_events = strip_of([(100.0, 0.0, LAUNCH)] * 200 + [(300.0, 0.0, LAUNCH)] * 100)
    high, low = view_of(lane_events, 0, 400, rows=6).columns
    assert high.box.height() == pytest.approx(2 * low.box.height(), abs=2)


@given(lanes, st.integers(10, 32))
def test_that_columns_are_measured_by_the_busiest_cell_wherever_it_lies(events: list[Event], octave: int) -> None:
    lane_events, size = strip_of(events), 2.0**octave
    cells = range(int(lane_events.left[0] // size), int(lane_events.right.max() // size) + 1)
    inside = [
        int(np.count_nonzero((lane_events.left < (n + 1) * size) & (lane_events.right >= n * size))) for n in cells
    ]
    begun = [int(np.count_nonzero((lane_events.left < (n + 1) * size) & (lane_events.left >= n * size))) for n in cells]
    assert max(begun) <= lane_events.busiest(octave) <= max(inside)


@settings(max_examples=30)
@given(st.integers(1, 12), st.floats(0.5, 900))
def test_that_what_is_laid_out_hangs_on_the_screen_and_not_on_the_library(rows: int, length: float) -> None:
    lane_events = strip_of([(n * 0.01, 0.0, LAUNCH) for n in range(20_000)])
    scale = WIDTH / (length * DAY)
    contents = place_points(lane_events, scale, rows, TimeSpan(20 * DAY, (20 + length) * DAY))
    assert len(contents.cells.start) <= WIDTH / 26 + 3
    assert len(contents.marks) <= rows * (WIDTH / MARK_WIDTH + 10)


def test_that_a_date_known_to_the_year_is_drawn_as_wide_as_it_is_wherever_one_looks() -> None:
    rows = [EventExtent(182.0 * DAY, 182.0 * DAY, 0.0, 365 * DAY, "e0", LAUNCH)]
    lane_events = LaneEvents(Columns.from_rows(rows), np.arange(1))
    view = view_of(lane_events, 0, 400)
    (vague,) = view.vague
    assert vague.box.width() == pytest.approx(365 * WIDTH / 400)
    far = view_of(lane_events, 300, 30)
    assert not far.placed
    assert far.vague[0].box.intersects(QRectF(0, 0, WIDTH, 200))
    assert far.at(far.vague[0].box.center()) is not None or not QRectF(0, 0, WIDTH, 200).contains(
        far.vague[0].box.center()
    )
    assert view_of(lane_events, 0, 40_000).vague == [], "narrower than its mark"


def test_that_a_label_at_the_end_of_the_view_turns_to_the_other_side_only_at_rest() -> None:
    lane_events = strip_of([(390.0, 0.0, LAUNCH)])
    span = TimeSpan(0, 400 * DAY)
    lane = Lane(LAUNCH, 0.0, TOP_PAD + 52, 2, 1)
    for rests in (True, False):
        look = Viewport(span, WIDTH / span.width, WIDTH, TimeSpan(-1e12, 1e12), rests)
        (mark,) = LaneView(lane, lane_events, look, lambda _place: ("a label", 60.0)).placed
        assert (mark.label_box is not None) == rests
        if mark.label_box is not None:
            assert mark.label_box.right() < mark.box.left()


@given(st.lists(st.tuples(st.integers(0, 900), st.sampled_from([30, 365])), min_size=1, max_size=30), firsts, days)
def test_that_all_dates_that_may_lie_in_view_are_shown_as_wide_as_they_are(
    told: list[tuple[int, int]], first: float, length: float
) -> None:
    rows = [
        EventExtent((at + long / 2) * DAY, (at + long / 2) * DAY, at * DAY, (at + long) * DAY, f"e{n}", LAUNCH)
        for n, (at, long) in enumerate(told)
    ]
    lane_events = LaneEvents(Columns.from_rows(sorted(rows)), np.arange(len(rows)))
    found = {position for position, _, _ in lane_events.vague_in(first * DAY, (first + length) * DAY, 1000)}
    spans = sorted((row.left, row.first, row.last) for row in rows)
    assert found == {n for n, (_, a, b) in enumerate(spans) if b >= first * DAY and a < (first + length) * DAY}
