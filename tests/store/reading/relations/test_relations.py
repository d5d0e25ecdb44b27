"""Links: what an article states of how its events hang together, and what it does not."""

import pytest

from tests.support.readings import reading_of

Told = set[tuple[str, str, str]]
STATED: list[tuple[str, Told]] = [
    (
        "North Korea fired a missile on Thursday, hours before Yoon and Kishida met in Tokyo.",
        {("launch", "before", "meeting")},
    ),
    (
        "South Korea's National Security Council met on Thursday to discuss the launch of a North Korean missile.",
        {("meeting", "response", "launch")},
    ),
    (
        "North Korea fired two missiles on Tuesday, a day after South Korea and the US began their Freedom Shield drill.",
        {("launch", "after", "drill")},
    ),
]


def told(text: str) -> Told:
    reading = reading_of(text, "2023-03-16")
    kinds = {event.id: event.kind for event in reading.events}
    return {(kinds[link.source], link.relation, kinds[link.target]) for link in reading.links}


@pytest.mark.parametrize(("sentence", "links"), STATED)
def test_that_an_article_states_its_links(sentence: str, links: Told) -> None:
    assert links <= told(f"{sentence}\n")


def test_that_a_launch_while_a_drill_goes_on_is_during_it() -> None:
    text = (
        "North Korea fired a missile on Thursday.\n\n"
        "It came as South Korea and the United States hold their 11-day Freedom Shield exercise, which began on Monday.\n"
    )
    assert ("launch", "during", "drill") in told(text)


def test_that_an_earlier_launch_in_the_days_of_a_drill_is_during_it_too() -> None:
    text = (
        "North Korea fired a missile on Thursday.\n\n"
        "It is its third launch in a week and comes as the US and South Korea hold drills.\n\n"
        "The other missiles, fired on Saturday and on Tuesday, flew 600 km.\n\n"
        "Since Monday the US and South Korea have been carrying out the drills off the peninsula.\n"
    )
    reading = reading_of(text, "2023-03-16")
    days = {event.id: event.facts.start for event in reading.events}
    assert sorted(days[x.source] or "" for x in reading.links if x.relation == "during") == ["2023-03-14", "2023-03-16"]


def test_that_the_council_called_over_a_launch_responds_to_it() -> None:
    text = (
        "North Korea fired a missile on Thursday.\n\n"
        "The UN Security Council will meet on Friday to discuss the launch.\n"
    )
    assert ("meeting", "response", "launch") in told(text)


def test_that_a_fourth_launch_in_a_week_is_in_series_with_those_before_it() -> None:
    text = (
        "North Korea fired an ICBM on Thursday, its fourth launch in a week.\n\n"
        "It fired six missiles last Thursday, two cruise missiles on Sunday and two more on Tuesday.\n"
    )
    assert ("launch", "series", "launch") in told(text)


def test_that_the_exercise_last_held_in_another_year_is_in_series_with_this_one() -> None:
    text = (
        "South Korea and the United States began Ulchi Freedom Shield on Monday.\n\n"
        "The exercise was last held from Aug. 22 to Sept. 1, 2022.\n"
    )
    assert ("drill", "series", "drill") in told(text)


def test_that_firings_in_the_days_of_a_drill_that_the_firer_denounced_respond_to_it() -> None:
    text = (
        "North Korea fired a missile on Thursday.\n\n"
        "Pyongyang has denounced Vigilant Storm, an air drill that South Korea and the United States began on Tuesday.\n"
    )
    assert ("launch", "response", "drill") in told(text)


def test_that_what_a_sentence_goes_on_from_came_before_it() -> None:
    text = (
        "North Korea conducted a nuclear test on Monday.\n\n"
        "It was followed around noon by the test-firing of a missile from Musudan-ri.\n"
    )
    assert ("launch", "after", "nuclear_test") in told(text)


def test_that_the_second_phase_is_in_series_with_the_first() -> None:
    text = (
        "India, Japan and Australia held the Malabar exercise from March 3 to 6.\n\n"
        "A second phase will take place in the Arabian Sea on March 24.\n"
    )
    assert ("drill", "series", "drill") in told(text)


def test_that_events_merely_told_of_side_by_side_have_no_link() -> None:
    text = (
        "India test-fired an Agni-V on Wednesday.\n\n"
        "Scholz and Macron met in Berlin on Monday, a spokesman said.\n\n"
        "Egypt and Greece held a naval drill on Sunday.\n"
    )
    assert told(text) == set()


def test_that_every_link_quotes_the_sentence_that_states_it() -> None:
    text = "North Korea fired a missile on Thursday, hours before Yoon and Kishida met in Tokyo.\n"
    links = reading_of(text, "2023-03-16").links
    assert links
    assert all(link.quote in text for link in links)
