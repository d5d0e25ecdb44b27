"""Where: the place that a sentence gives to its event, by name, by pointing back, or by the dateline."""

import pytest

from store.model.assets import read_table
from store.model.documents import Event
from store.reading.annotation.gazetteer import capital_of
from tests.support.readings import reading_of

NAMED = [
    ("North Korea fired a missile from Sunan on Thursday.", "Sunan"),
    ("North Korea launched a missile from Tongchang-ri over the Yellow Sea on Thursday.", "Tongchang-ri"),
    ("A missile fired from Wonsan on Thursday fell into the Sea of Japan.", "Wonsan"),
    ("India test-fired an Agni-V on Wednesday from Abdul Kalam Island.", "Abdul Kalam Island"),
    ("Iran launched a rocket on Tuesday from Semnan.", "Semnan"),
    ("North Korea tested a nuclear device at Punggye-ri in September 2017.", "Punggye-ri"),
    ("China and Russia held a naval drill in the Sea of Japan on Tuesday.", "Sea of Japan"),
    ("Iran, Russia and China began a naval drill in the Gulf of Oman on Wednesday.", "Gulf of Oman"),
    ("Blinken met Qin Gang in Beijing on Wednesday.", "Beijing"),
    ("Blinken met Qin Gang in the Chinese capital on Wednesday.", "Beijing"),
    ("Blinken arrived in Vietnam on Wednesday for talks with its leaders.", "Vietnam"),
]


def one(text: str, kind: str | None = None) -> Event:
    (event,) = [event for event in reading_of(text, "2023-03-16").events if kind in (None, event.kind)]
    return event


def place_name(event: Event) -> str | None:
    return event.facts.place.name if event.facts.place else None


@pytest.mark.parametrize(("sentence", "place"), NAMED)
def test_that_an_event_is_where_its_sentence_says(sentence: str, place: str) -> None:
    assert place_name(one(f"{sentence}\n")) == place


def test_that_a_missile_was_not_fired_from_where_it_fell() -> None:
    assert place_name(one("North Korea fired a missile on Thursday that landed in the Sea of Japan.\n")) is None


def test_that_a_launch_is_not_where_it_was_only_talked_of() -> None:
    assert place_name(one("North Korea fired a missile on Thursday, officials in Tokyo said.\n")) is None


def test_that_there_is_the_place_told_of_before() -> None:
    text = "Biden arrived in Hiroshima on Thursday for a summit of the G7.\n\nHe will meet Kishida there on Friday.\n"
    planned = next(e for e in reading_of(text, "2023-03-16").events if e.facts.start == "2023-03-17")
    assert place_name(planned) == "Hiroshima"


def test_that_the_same_site_is_that_of_the_last_test_and_not_of_the_talks_between() -> None:
    text = (
        "North Korea tested a nuclear device at Punggye-ri on Sunday, its sixth.\n\n"
        "The Security Council will meet in New York on Friday.\n\n"
        "The last test was on 9 September 2016, at the same site.\n"
    )
    tests = [e for e in reading_of(text, "2017-09-05").events if e.kind == "nuclear_test"]
    assert [(e.facts.start, place_name(e)) for e in tests] == [
        ("2017-09-03", "Punggye-ri"),
        ("2016-09-09", "Punggye-ri"),
    ]


def test_that_here_is_where_the_article_was_written() -> None:
    text = "BEIJING, March 16 (Wire) -- Blinken met Qin Gang here on Thursday.\n"
    assert place_name(one(text)) == "Beijing"


def test_that_a_place_of_the_table_has_its_coordinates_and_country() -> None:
    place = one("North Korea fired a missile from Sunan on Thursday.\n").facts.place
    assert place is not None
    assert (place.lat, place.lon, place.country) == (39.2, 125.67, "KP")


def test_that_an_unknown_place_keeps_its_name_without_coordinates() -> None:
    place = one("The two armies held a live-fire exercise near Zhalpakkum on Tuesday.\n").facts.place
    assert place is not None
    assert (place.name, place.lat) == ("Zhalpakkum", None)


def test_that_the_count_after_a_comma_does_not_take_the_place_away() -> None:
    sentence = (
        "North Korea fired an ICBM on Thursday at 14:33 (05:33 GMT) from Sunan, its first in more than four years.\n"
    )
    assert place_name(one(sentence)) == "Sunan"


def test_that_a_capital_that_stands_for_its_government_is_no_place() -> None:
    assert one("On Thursday, Pyongyang fired a ballistic missile into the sea.\n").facts.place is None


def test_that_a_capital_told_as_a_place_is_one() -> None:
    assert place_name(one("Xi and Kim met in the North's capital, Pyongyang, on Thursday.\n")) == "Pyongyang"


def test_that_every_place_of_the_table_may_be_asked_for_the_capital_of_its_state() -> None:
    named = {row["country"]: capital_of(row["country"]) for row in read_table("gazetteer")}
    capital = named["KP"]
    assert capital is not None
    assert capital.name == "Pyongyang"


def test_that_a_nuclear_test_on_an_island_of_no_state_of_the_table_is_read() -> None:
    text = "The United States conducted a nuclear test near Guam on Thursday.\n"
    assert place_name(one(text)) == "Guam"
