"""Who met: the states and people of a meeting, also where only "he", "whom" or "both countries" stand for them."""

import pytest

from tests.support.readings import reading_of

Who = tuple[tuple[str, ...], tuple[str, ...]]
NAMED: list[tuple[str, Who]] = [
    ("Blinken met Qin Gang in Beijing on Wednesday.", (("US", "CN"), ("Blinken", "Qin Gang"))),
    ("Yoon and Kishida met in Tokyo on Wednesday.", (("KR", "JP"), ("Yoon", "Kishida"))),
    ("Putin received China's defence minister, Li Shangfu, on Tuesday.", (("RU", "CN"), ("Putin", "Li Shangfu"))),
    ("The Security Council met on Tuesday.", (("UN",), ())),
    (
        "South Korean JCS Chairman Gen. Won In-choul met U.S. Gen. Paul LaCamera on Tuesday.",
        (("KR", "US"), ("Won In-choul", "Paul LaCamera")),
    ),
]
TOLD_BEFORE: list[tuple[str, str, Who]] = [
    (
        "Secretary of State Antony Blinken left Tokyo on Tuesday.",
        "He met Chinese Foreign Minister Qin Gang on Wednesday.",
        (("US", "CN"), ("Antony Blinken", "Qin Gang")),
    ),
    (
        "President Yoon Suk Yeol praised Kishida, whom he met in Tokyo on Wednesday.",
        "Nothing more was said.",
        (("KR", "JP"), ("Yoon Suk Yeol", "Kishida")),
    ),
]


def parties(text: str) -> list[tuple[set[str], set[str]]]:
    met = [event.facts for event in reading_of(text, "2023-03-16").events if event.kind == "meeting"]
    return [(set(facts.actors), set(facts.people)) for facts in met]


@pytest.mark.parametrize(("sentence", "who"), NAMED)
def test_that_a_meeting_has_the_parties_that_its_sentence_names(sentence: str, who: Who) -> None:
    assert parties(f"{sentence}\n") == [(set(who[0]), set(who[1]))]


@pytest.mark.parametrize(("before", "sentence", "who"), TOLD_BEFORE)
def test_that_a_pronoun_stands_for_the_person_named_before(before: str, sentence: str, who: Who) -> None:
    assert (set(who[0]), set(who[1])) in parties(f"{before} {sentence}\n")


def test_that_both_countries_are_the_two_named_last() -> None:
    text = "South Korea and Japan have agreed on a date.\n\nDefence ministers of both countries will meet on Friday.\n"
    assert parties(text) == [({"KR", "JP"}, set())]


def test_that_their_third_meeting_is_of_those_who_met_before() -> None:
    text = (
        "Kim Jong Un and Donald Trump met in Singapore on June 12, 2018.\n\n"
        "Their third meeting took place at Panmunjom on June 30, 2019.\n"
    )
    assert [states for states, _ in parties(text)] == [{"KP", "US"}, {"KP", "US"}]


def test_that_a_minister_who_only_comments_did_not_meet() -> None:
    text = "Putin and Xi met in Moscow on Tuesday, U.S. Secretary of State Antony Blinken said.\n"
    assert parties(text) == [({"RU", "CN"}, {"Putin", "Xi"})]
