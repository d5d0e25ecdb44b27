"""A label stands inside its bar, else beside its mark, else over it, else at the end of a line, else nowhere."""

import pytest
from PySide6.QtCore import QRectF

from gui.timeline.labels.label_forms import LabelForms
from gui.timeline.labels.label_placement import LINE, Box, LabelPlaces, Obstacles, PlacedLabel
from store.language.mark_words import MarkWords

MARK = QRectF(100, 93.5, 13, 13)
WIDTH = 10.0
"""Ten pixels a letter."""


def forms(words: MarkWords) -> LabelForms:
    return LabelForms(words, lambda text, _is_bold: WIDTH * len(text))


def place(
    box: QRectF, taken: list[Box] | None = None, *, is_bar: bool = False, places: LabelPlaces | None = None,
    searches: bool = True,
) -> PlacedLabel | None:  # fmt: skip
    obstacles = Obstacles()
    for one in taken or []:
        obstacles.add(one)
    label_forms = forms(MarkWords("Launch", "Sunan", "16 Mar"))
    return (places or LabelPlaces()).place(
        "e", box, lambda: label_forms, obstacles.is_free, obstacles.is_free, LINE, is_bar=is_bar, searches=searches
    )


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (100.0, 200.0, 108.0),  # eight pixels from both ends
        (-50.0, 200.0, 8.0),  # a bar that began before the view
        (-300.0, 40.0, -28.0),  # and never beyond its end
    ],
)
def test_that_a_name_stands_inside_its_bar_if_it_fits(left: float, right: float, expected: float) -> None:
    label = place(QRectF(left, 92, right - left, 16), is_bar=True)
    assert label is not None
    assert label.is_inside
    assert label.box.left() == expected


def test_that_a_label_stands_on_one_line_right_of_its_mark() -> None:
    label = place(MARK)
    assert label is not None
    assert [[run.words for run in line] for line in label.form.lines] == [["Launch, Sunan", "16 Mar"]]
    assert label.box.left() == 118.0


def test_that_it_stands_on_the_left_if_the_right_is_taken() -> None:
    label = place(MARK, [(130.0, 90.0, 140.0, 110.0)])
    assert label is not None
    assert label.box.right() == 95.0


def test_that_it_takes_two_lines_below_if_both_sides_are_taken() -> None:
    label = place(MARK, [(114.0, 90.0, 140.0, 110.0), (60.0, 90.0, 99.0, 110.0)])
    assert label is not None
    assert [[run.words for run in line] for line in label.form.lines] == [["Launch, Sunan"], ["16 Mar"]]
    assert label.box.top() > MARK.bottom()


def test_that_it_stands_away_at_the_end_of_a_line_if_all_around_is_taken() -> None:
    around = [
        (80.0, 80.0, 99.0, 120.0),
        (114.0, 80.0, 130.0, 120.0),
        (80.0, 108.0, 130.0, 118.0),
        (80.0, 82.0, 130.0, 92.0),
    ]
    label = place(MARK, around)
    assert label is not None
    assert label.leader is not None
    assert label.leader.length() <= 130


def test_that_there_is_no_label_where_there_is_no_room() -> None:
    assert place(MARK, [(-500.0, -500.0, 800.0, 800.0)]) is None


def test_that_a_label_keeps_its_place_while_the_view_moves() -> None:
    places = LabelPlaces()
    right = [(130.0, 90.0, 140.0, 110.0)]
    before = place(MARK, right, places=places)
    after = place(MARK, [], places=places, searches=False)
    assert before is not None
    assert after is not None
    assert before.box == after.box, "on the left, though the right is free now"


def test_that_a_taken_place_is_given_up_while_the_view_moves_and_another_found_at_rest() -> None:
    places = LabelPlaces()
    assert place(MARK, places=places) is not None
    right = [(130.0, 90.0, 140.0, 110.0)]
    assert place(MARK, right, places=places, searches=False) is None
    label = place(MARK, right, places=places)
    assert label is not None
    assert label.box.right() == 95.0
