"""What a lane shows at any scale: one drawing, nothing covers anything, and every event is drawn or counted."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from gui.timeline.layout.lane_contents import MARK_WIDTH
from gui.timeline.layout.lane_drawing import Drawing, StickyScale
from gui.timeline.layout.lane_heights import TOP_PAD, Lane
from gui.timeline.layout.lane_layout import LaneView
from gui.timeline.layout.viewport import viewport_for
from gui.view_model.columns.lane_events import LaneEvents
from gui.view_model.time_span import DAY, TimeSpan
from store.library.queries.event_columns import Columns, EventExtent
from store.model.documents import DRILL, LAUNCH, MEETING

WIDTH = 800.0
REACH = TimeSpan(-1e12, 1e12)
Event = tuple[float, float, str]


def columns_of(events: list[Event]) -> Columns:
    """Events as (day on which the mark begins, length in days, kind); launches stand on rows by class in turn."""
    rows = [
        EventExtent(at * DAY, (at + long) * DAY, at * DAY, (at + long) * DAY, f"e{n}", kind, n % 4, n % 3 == 0)
        for n, (at, long, kind) in enumerate(events)
    ]
    return Columns.from_rows(sorted(rows))


def view_of(columns: Columns, first: float, days: float, rows: int = 4, *, has_classes: bool = False) -> LaneView:
    """All events as one lane, in a view of some days; its rows 32 pixels high, those by class 54."""
    events = LaneEvents(columns, np.arange(len(columns.ids)), has_class_rows=has_classes)
    rows = len(events.rows) if has_classes else rows
    lane = Lane(
        LAUNCH, 0.0, TOP_PAD + rows * (54.0 if has_classes else 32.0), rows, len(events), has_class_rows=has_classes
    )
    span = TimeSpan(first * DAY, (first + days) * DAY)
    return LaneView(lane, events, viewport_for(span, WIDTH, REACH), columns, lambda _position: 60.0)


points = st.lists(
    st.tuples(st.floats(0, 400), st.just(0.0), st.sampled_from([LAUNCH, MEETING])), min_size=1, max_size=80
)
bars = st.lists(st.tuples(st.floats(0, 400), st.floats(0.1, 40), st.just(DRILL)), min_size=1, max_size=80)
crowds = st.lists(st.tuples(st.floats(0, 9), st.just(0.0), st.just(LAUNCH)), min_size=30, max_size=120)
lanes = st.one_of(points, bars, crowds)
firsts, lengths, row_counts = st.floats(-20, 380), st.floats(1, 5000), st.integers(1, 7)


def seen(view: LaneView) -> set[int]:
    """The events of which at least a pixel lies in the view."""
    pixel, span, events = 1 / view.viewport.scale, view.viewport.span, view.lane_events
    inside = (events.right >= span.first + pixel) & (events.left <= span.last - pixel)
    return set(np.flatnonzero(inside).tolist())


@given(lanes, firsts, lengths, row_counts, st.booleans())
def test_that_every_event_in_view_is_drawn_or_counted_once(
    events: list[Event], first: float, length: float, rows: int, has_classes: bool
) -> None:
    view = view_of(columns_of(events), first, length, rows, has_classes=has_classes and events[0][2] != DRILL)
    if view.drawing is Drawing.COLUMNS:
        shown = [member for column in view.columns for member in column.members]
    else:
        shown = [member for mark in view.placed for member in mark.members]
    assert len(shown) == len(set(shown))
    begun = {member for member in seen(view) if view.lane_events.left[member] >= view.viewport.span.first}
    assert (begun if view.drawing is Drawing.COLUMNS else seen(view)) <= set(shown), "a bar counts where it begins"


@given(lanes, lengths, row_counts)
def test_that_the_columns_of_a_lane_sum_to_its_events(events: list[Event], length: float, rows: int) -> None:
    view = view_of(columns_of(events), -50, 500 + length, rows)
    if view.drawing is Drawing.MARKS:
        return
    assert sum(column.events for column in view.columns) == len(events)
    for column in view.columns:
        assert sum(n for _, n in column.shares) == column.events == len(column.members)
        assert column.failed <= column.events


@given(points, firsts, st.floats(1, 400), row_counts, st.booleans())
def test_that_no_mark_covers_another(
    events: list[Event], first: float, length: float, rows: int, has_classes: bool
) -> None:
    view = view_of(columns_of(events), first, length, rows, has_classes=has_classes)
    if view.drawing is not Drawing.MARKS:
        return
    boxes = sorted((mark.box for mark in view.placed), key=lambda box: (box.top(), box.left()))
    for one, two in pairwise(boxes):
        assert one.top() != two.top() or one.right() <= two.left() + 0.5, "side by side on their row"


@given(bars, firsts, st.floats(1, 400), row_counts)
def test_that_no_bar_covers_another(events: list[Event], first: float, length: float, rows: int) -> None:
    view = view_of(columns_of(events), first, length, rows)
    boxes = sorted((mark.box for mark in view.placed), key=lambda box: (box.top(), box.left()))
    for one, two in pairwise(boxes):
        assert one.top() != two.top() or one.right() <= two.left() + 0.5


@given(lanes, firsts, lengths, row_counts, st.floats(-0.4, 0.4), st.booleans())
def test_that_nothing_changes_by_panning(
    events: list[Event], first: float, length: float, rows: int, moved: float, has_classes: bool
) -> None:
    columns, has_classes = columns_of(events), has_classes and events[0][2] != DRILL
    one = view_of(columns, first, length, rows, has_classes=has_classes)
    two = view_of(columns, first + moved * length, length, rows, has_classes=has_classes)
    assert one.drawing == two.drawing
    assert one.brick == two.brick
    shift = moved * WIDTH

    def places(view: LaneView, by: float) -> dict[tuple[int, ...], tuple[float, float]]:
        return {
            tuple(mark.members): (round(mark.box.center().x() + by), mark.box.center().y())
            for mark in view.placed
            if 0 <= mark.box.center().x() <= WIDTH
        }

    before, after = places(one, 0), places(two, shift)
    for key in before.keys() & after.keys():
        assert after[key] == pytest.approx(before[key], abs=1.01)


@given(points, row_counts, st.booleans())
def test_that_events_out_of_view_have_the_height_that_they_have_in_view(
    events: list[Event], rows: int, has_classes: bool
) -> None:
    columns = columns_of(events)
    whole = view_of(columns, -50, 500, rows, has_classes=has_classes)
    away = view_of(columns, 5000, 500, rows, has_classes=has_classes)
    if whole.drawing is Drawing.MARKS:
        for mark in whole.placed:
            assert away.y_of(mark.members[0]) == mark.box.center().y()


# ---- which drawing ------------------------------------------------------------------------------------------------


def test_that_few_events_stand_at_their_time_however_long_the_view() -> None:
    view = view_of(columns_of([(365.0 * year, 0.0, LAUNCH) for year in range(5)]), 0, 2000)
    assert view.drawing is Drawing.MARKS


def test_that_a_busy_lane_is_columns_then_stacks_then_marks_as_one_zooms_in() -> None:
    columns = columns_of([(n * 3.0, 0.0, LAUNCH) for n in range(1000)])
    drawings = [view_of(columns, 0, days).drawing for days in (40_000, 1000, 100)]
    assert drawings == [Drawing.COLUMNS, Drawing.STACKS, Drawing.MARKS]


def test_that_launches_of_ten_a_day_stand_at_their_hour_only_where_they_have_room() -> None:
    columns = columns_of([(n / 10, 0.0, LAUNCH) for n in range(3000)])
    assert view_of(columns, 100, 30).drawing is not Drawing.MARKS
    assert view_of(columns, 100, 0.5).drawing is Drawing.MARKS


def test_that_bins_are_calendar_ones_of_at_least_eighteen_pixels() -> None:
    columns = columns_of([(n * 0.25, 0.0, LAUNCH) for n in range(4000)])
    steps = [view_of(columns, 0, days).step.unit for days in (10_000, 3_500, 1200, 300, 40, 1.5)]
    assert steps == ["year", "quarter", "month", "week", "day", "hour"]


def test_that_the_drawing_holds_while_zooming_out_until_a_bin_is_below_fifteen_pixels() -> None:
    scale = StickyScale()
    assert scale.follow(18.0) == 18.0
    assert scale.follow(16.0) == 18.0
    assert scale.follow(14.0) == pytest.approx(16.8)
    assert scale.follow(30.0) == 30.0


def test_that_heights_mean_the_same_wherever_one_looks() -> None:
    columns = columns_of([(100.0, 0.0, LAUNCH)] * 60 + [(900.0, 0.0, LAUNCH)] * 30)
    (high,), (low,) = (view_of(columns, first, 400).columns for first in (0, 700))
    assert high.box.height() == pytest.approx(2 * low.box.height(), abs=2)


# ---- rows ----------------------------------------------------------------------------------------------------------


def test_that_launches_stand_on_the_row_of_their_class() -> None:
    view = view_of(columns_of([(at, 0.0, LAUNCH) for at in (10, 100, 190, 280)]), 0, 300, has_classes=True)
    assert [mark.row for mark in view.placed] == [0, 1, 2, 3]
    assert [mark.box.center().y() for mark in view.placed] == [view.lane.row_y(row) for row in range(4)]


def test_that_launches_of_one_class_and_day_step_off_their_row() -> None:
    view = view_of(columns_of([(100.0, 0.0, LAUNCH)] * 9), 50, 100, has_classes=True)
    heights = sorted({mark.box.center().y() for mark in view.placed if mark.row == 0})
    assert np.diff(heights).tolist() == [15.0, 15.0]


def test_that_other_lanes_fill_their_rows_from_the_latest_event() -> None:
    view = view_of(columns_of([(at, 0.0, MEETING) for at in (10, 12, 14)]), 0, 60, rows=3)
    tops = [mark.box.top() for mark in view.placed]
    assert tops == sorted(tops, reverse=True)


def test_that_marks_without_a_place_are_one_mark_that_counts_them() -> None:
    events = [(n * 10.0, 0.0, MEETING) for n in range(60)] + [(100.0, 0.0, MEETING)] * 3
    view = view_of(columns_of(events), 0, 200, rows=2)
    assert view.drawing is Drawing.MARKS
    assert sorted(len(mark.members) for mark in view.placed)[-2:] == [2, 2]


# ---- bars ----------------------------------------------------------------------------------------------------------


def test_that_a_bar_is_as_long_as_it_lasted() -> None:
    (bar,) = view_of(columns_of([(10.0, 100.0, DRILL)]), 50, 40, rows=2).placed
    assert bar.box.width() == pytest.approx(100 * WIDTH / 40)
    assert bar.box.left() < 0


def test_that_bars_that_cover_each_other_stand_on_rows_of_their_own() -> None:
    view = view_of(columns_of([(10.0 + n, 30.0, DRILL) for n in range(4)]), 0, 60)
    assert sorted(mark.row for mark in view.placed) == [0, 1, 2, 3]


def test_that_a_thousand_drills_at_once_are_columns() -> None:
    view = view_of(columns_of([(n * 0.3, 14.0, DRILL) for n in range(1000)]), 100, 60)
    assert view.drawing is Drawing.COLUMNS


@settings(max_examples=30)
@given(st.integers(1, 12), st.floats(0.5, 900))
def test_that_what_is_laid_out_hangs_on_the_screen_and_not_on_the_library(rows: int, length: float) -> None:
    view = view_of(columns_of([(n * 0.01, 0.0, LAUNCH) for n in range(20_000)]), 20, length, rows)
    assert len(view.bin_bars.left) <= WIDTH / 15 + 3
    assert len(view.placed) <= (rows + 1) * (2 * WIDTH / MARK_WIDTH + 10)


# ---- uncertain dates -------------------------------------------------------------------------------------------------


def test_that_a_date_known_to_the_year_is_a_line_as_wide_as_it_is_below_its_mark() -> None:
    columns = Columns.from_rows([EventExtent(182.0 * DAY, 182.0 * DAY, 0.0, 365 * DAY, "e0", LAUNCH)])
    view = view_of(columns, 0, 400)
    (vague,), (mark,) = view.vague, view.placed
    assert vague.box.width() == pytest.approx(365 * WIDTH / 400)
    assert vague.box.top() > mark.box.bottom(), "under no other mark"
    far = view_of(columns, 300, 30)
    assert far.vague[0].box.intersects(QRectF(0, 0, WIDTH, 200))
    assert far.at(far.vague[0].box.center()) is not None or far.vague[0].box.center().x() < 0
    assert view_of(columns, 0, 40_000).vague == [], "narrower than its mark"


def test_that_a_day_without_an_hour_is_a_line_over_the_day_once_that_is_wide() -> None:
    columns = Columns.from_rows([EventExtent(10.5 * DAY, 10.5 * DAY, 10.0 * DAY, 11.0 * DAY, "e0", LAUNCH)])
    (vague,) = view_of(columns, 9, 3).vague
    assert vague.box.width() == pytest.approx(WIDTH / 3)
    assert view_of(columns, 0, 100).vague == []
