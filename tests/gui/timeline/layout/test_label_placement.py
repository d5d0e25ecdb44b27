"""A label stands inside its bar, else to the right of its mark, else to the left, else nowhere."""

import pytest

from gui.timeline.layout.label_placement import Free, Label, forms_of, label_for


@pytest.mark.parametrize(
    ("left", "right", "width", "expected"),
    [
        (100.0, 200.0, 83.0, Label("Drill", 108.0, 83.0)),  # eight pixels from both ends
        (100.0, 200.0, 85.0, Label("Drill", 205.0, 85.0)),  # one too many: beside the bar
        (-50.0, 200.0, 85.0, Label("Drill", 8.0, 85.0)),  # a bar that began before the view
        (-300.0, 60.0, 55.0, Label("Drill", -3.0, 55.0)),  # and never beyond its end
    ],
)
def test_that_a_label_stands_inside_its_bar_if_it_fits(
    left: float, right: float, width: float, expected: Label
) -> None:
    assert label_for(left, right, Free(0.0, 800.0), lambda: forms_of("Drill", width, 0), is_bar=True) == expected


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (Free(0.0, 800.0), Label("Launch", 118.0, 60.0)),
        (Free(0.0, 183.0), Label("Launch", 118.0, 60.0)),
        (Free(0.0, 182.0), Label("Launch", 35.0, 60.0)),
        (Free(90.0, 182.0), None),
    ],
)
def test_that_a_label_stands_right_of_its_mark_else_left_else_nowhere(free: Free, expected: Label | None) -> None:
    assert label_for(100.0, 113.0, free, lambda: forms_of("Launch", 60.0, 0), is_bar=False) == expected
