"""Names of exercises: those of the table and those told only by their capitals."""

import pytest

from tests.support.readings import reading_of

NAMED = [
    ("South Korea and the United States began Freedom Shield on Monday.", "Freedom Shield"),
    ("The two navies opened Exercise Forging Sabre on Monday.", "Forging Sabre"),
    ("The two navies opened a joint drill called Sea Lantern on Monday.", "Sea Lantern"),
    ("The allies opened the Coral Anchor naval exercise on Monday.", "Coral Anchor"),
]


@pytest.mark.parametrize(("sentence", "name"), NAMED)
def test_that_a_drill_bears_the_name_that_its_sentence_gives_it(sentence: str, name: str) -> None:
    (event,) = reading_of(f"{sentence}\n", "2023-03-16").events
    assert (event.kind, event.title) == ("drill", name)


def test_that_a_drill_without_a_name_is_told_by_those_who_hold_it() -> None:
    (event,) = reading_of("The US and Japan held a joint military drill on Monday.\n", "2023-03-16").events
    assert event.title == "Joint drill: United States and Japan"


def test_that_a_company_is_no_exercise_that_shares_its_name() -> None:
    assert reading_of("Red Flag Company sold shares on Monday.\n", "2023-03-16").events == ()


def test_that_two_editions_of_an_exercise_are_two_and_the_later_is_in_series_with_the_earlier() -> None:
    text = (
        "Iran began its Great Prophet 15 exercise on Monday.\n\n"
        "Great Prophet 14 was last held in July 2020 near the Strait of Hormuz.\n"
    )
    reading = reading_of(text, "2021-01-20")
    assert [(e.title, e.facts.start) for e in reading.events] == [
        ("Great Prophet 15", "2021-01-18"),
        ("Great Prophet 14", "2020-07"),
    ]
    assert [link.relation for link in reading.links] == ["series"]
