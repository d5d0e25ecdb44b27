"""Spans, ticks and placement: the arithmetic under the timeline, without widgets."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.timeline.layout.time_ticks import context, make_ticks, step_for
from gui.timeline.painting.axes import uniform_labels
from gui.view_model.time_span import BEYOND, DAY, NARROWEST, TimeSpan, fit_span
from store.model.partial_dates import EPOCH

YEAR = 365 * DAY
EXTENT = TimeSpan(0.0, 10 * YEAR)


def seconds(text: str) -> float:
    return (datetime.fromisoformat(text) - EPOCH).total_seconds()


def test_that_zooming_keeps_the_second_under_the_cursor_where_it_is() -> None:
    span = TimeSpan(100.0, 200.0).zoomed(0.5, 125.0)
    assert (125.0 - span.first) / span.width == pytest.approx(0.25)


@given(st.floats(-50 * YEAR, 50 * YEAR), st.floats(1.0, 100 * YEAR))
def test_that_a_clamped_view_never_leaves_the_data_behind(first: float, width: float) -> None:
    span = TimeSpan(first, first + width).clamped(EXTENT)
    assert NARROWEST - 1 <= span.width <= fit_span(EXTENT).width + 1
    assert span.first >= EXTENT.first - BEYOND * span.width - 1
    assert span.last <= EXTENT.last + BEYOND * span.width + 1


@given(st.floats(0, 8 * YEAR), st.floats(DAY, YEAR))
def test_that_zooming_in_and_out_again_returns_to_the_same_view(first: float, width: float) -> None:
    span = TimeSpan(first, first + width)
    back = span.zoomed(0.5, span.middle).zoomed(2.0, span.middle)
    assert back == pytest.approx(span, abs=1e-3)


@pytest.mark.parametrize(
    ("first", "last", "lower", "upper"),
    [
        ("1984-01-01", "2026-01-01", ["1984", "1990"], []),
        ("2023-01-01", "2024-01-01", ["Jan", "Feb"], ["2023", "2024"]),
        ("2023-03-01", "2023-03-29", ["1", "2"], ["March 2023"]),
        ("2023-03-16", "2023-03-17", ["00:00", "03:00"], ["Thu 16 March 2023", "Fri 17 March 2023"]),
        ("2023-03-16T07:00", "2023-03-16T08:00", ["07:00", "07:05"], ["Thu 16 Mar 2023, 07:00", "Thu 16 Mar 2023, 08:00"]),
    ],
)  # fmt: skip
def test_that_the_axis_reads_well_from_decades_to_minutes(
    first: str, last: str, lower: list[str], upper: list[str]
) -> None:
    low, high = seconds(first), seconds(last)
    below, above = make_ticks(low, high, (high - low) / 900)
    assert set(lower) <= {tick.label for tick in below}
    assert [tick.label for tick in above] == upper


@given(st.floats(-60e9, 250e9), st.floats(60, 1e11))
def test_that_ticks_stand_apart_and_in_order_wherever_one_looks(first: float, width: float) -> None:
    lower, upper = make_ticks(first, first + width, width / 1000)
    assert len(lower) <= 45
    for row in (lower, upper):
        assert [tick.at for tick in row] == sorted({tick.at for tick in row})


def test_that_finer_scales_never_have_coarser_ticks() -> None:
    widths = [1.5**power for power in range(60)]
    named = [step_for(width / 1000) for width in widths]
    order = ["second", "minute", "hour", "day", "week", "month", "year"]
    ranks = [order.index(step.unit) for step in named]
    assert ranks == sorted(ranks)


def measure(label: str) -> float:
    return 7.0 * len(label)


def test_that_the_upper_row_of_the_axis_speaks_in_one_form() -> None:
    days = make_ticks(seconds("2023-03-07"), seconds("2023-03-12T12:00"), 500)[1]
    assert uniform_labels(days, [80, 80, 80, 80, 80, 20], measure) == [
        "Tue 7 Mar",
        "Wed 8 Mar",
        "Thu 9 Mar",
        "Fri 10 Mar",
        "Sat 11 Mar",
        "12",
    ]


def test_that_the_corner_tells_the_month_where_the_axis_tells_only_days() -> None:
    assert context(seconds("2023-03-16"), 500) == "Mar 2023"
    assert context(seconds("2023-03-16"), 86400) == ""
