import pytest

from store.reading.text.segmentation import headline, sentences

PAGE = """Missile falls short

By Staff Reporters

SEOUL - The North fired a missile on Monday. It fell into the sea, Mr. Park of the U.S. Navy said.

[Photo] A missile in flight. [JOINT PRESS CORPS]

The launch was the first since Jan. 5.

Related Articles
North fires ten missiles at once
South Korea to hold nuclear test drill
Ten ways to cook rice
© 2023 The Paper. All rights reserved.
"""


def test_that_headline_and_paragraphs_are_read_and_furniture_is_not() -> None:
    assert [sentence.text for sentence in sentences(PAGE)] == [
        "Missile falls short",
        "The North fired a missile on Monday.",
        "It fell into the sea, Mr. Park of the U.S. Navy said.",
        "The launch was the first since Jan. 5.",
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "SEOUL - ",
        "SEOUL, Jan. 10 (Wire) -- ",
        "TOKYO (NW) — ",
        "Pyongyang, April 14 -- ",
        "BEIJING/TAIPEI, April 1 - ",
        "Seoul (Net)  ",
    ],
)
def test_that_the_place_and_day_of_the_writing_are_no_part_of_the_first_sentence(dateline: str) -> None:
    text = f"A launch\n\n{dateline}The North fired a missile on Monday.\n"
    assert sentences(text)[-1].text == "The North fired a missile on Monday."


def test_that_every_sentence_stands_where_it_says() -> None:
    assert all(PAGE[s.start : s.end] == s.text for s in sentences(PAGE))


def test_that_headline_and_first_sentence_are_the_lead() -> None:
    assert [s.is_lead for s in sentences(PAGE)] == [True, True, False, False]


def test_that_the_time_stamp_of_a_live_page_is_no_part_of_its_entry() -> None:
    text = "Live: a launch as it happened\n\n07:50 - The missile flew 2,700 km, Seoul says.\n"
    assert sentences(text)[-1].text == "The missile flew 2,700 km, Seoul says."


def test_that_an_empty_text_has_neither_headline_nor_sentences() -> None:
    assert (headline(" \n\n "), sentences(" \n\n ")) == ("", [])
