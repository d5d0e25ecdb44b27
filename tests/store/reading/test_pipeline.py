"""Whole articles, read: what is found, and what is not an event."""

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.assets import read_table, split_names
from store.model.documents import Event, Reading
from store.runtime.gc_pause import collector_paused
from tests.support.readings import reading_of


def only(reading: Reading, kind: str) -> Event:
    (event,) = [event for event in reading.events if event.kind == kind]
    return event


def one(sentence: str, published: str | None = "2023-03-16") -> Event:
    (event,) = reading_of(f"{sentence}\n", published).events
    return event


def test_that_headline_lead_and_background_tell_one_launch_with_all_its_facts(tokyo: Reading) -> None:
    facts = only(tokyo, "launch").facts
    launch = facts.launch
    assert launch is not None
    assert (facts.start, facts.actors) == ("2023-03-16T07:10+09:00", ("KP",))
    assert facts.place is not None
    assert facts.place.name == "Sunan"
    assert (launch.count, launch.missile_class) == (1, "ICBM")
    assert (launch.range_km, launch.apogee_km, launch.flight_min) == (1000, 6000, 70)


def test_that_a_drill_of_eleven_days_since_monday_ends_on_the_eleventh(tokyo: Reading) -> None:
    facts = only(tokyo, "drill").facts
    assert (facts.start, facts.end) == ("2023-03-13", "2023-03-23")
    assert set(facts.actors) == {"KR", "US"}


def test_that_a_drill_without_an_end_was_going_on_when_the_article_was_published() -> None:
    reading = reading_of("Drill\n\nSouth Korea has been holding Exercise Hoguk since Monday.\n", "2023-03-16")
    facts = only(reading, "drill").facts
    assert (facts.start, facts.end, facts.ongoing) == ("2023-03-13", None, "2023-03-16")


def test_that_a_meeting_later_the_same_day_is_planned(tokyo: Reading) -> None:
    facts = only(tokyo, "meeting").facts
    assert (facts.status, facts.start) == ("planned", "2023-03-16")
    assert facts.people == ("Yoon Suk Yeol", "Fumio Kishida")
    assert facts.place is not None
    assert facts.place.name == "Tokyo"


def test_that_hours_before_and_a_drill_that_is_on_are_links(tokyo: Reading) -> None:
    by_id = {event.id: event.kind for event in tokyo.events}
    told = {(by_id[link.source], link.relation, by_id[link.target]) for link in tokyo.links}
    assert {("launch", "before", "meeting"), ("launch", "during", "drill")} <= told


def test_that_a_date_says_how_it_was_inferred(tokyo: Reading) -> None:
    assert only(tokyo, "launch").facts.dated_by == "“Thursday” in an article of 16 March 2023"


def test_that_without_a_date_of_publication_relative_dates_stay_open(tokyo_text: str) -> None:
    reading = reading_of(tokyo_text, None)
    assert reading.events
    assert {event.facts.start for event in reading.events} == {None}


def test_that_a_list_of_dates_makes_an_event_of_each() -> None:
    text = "The other missiles launched – last Thursday, on Saturday and on Monday – had been short-range ballistic missiles.\n"
    found = [(e.facts.start, e.facts.launch and e.facts.launch.missile_class) for e in reading_of(text).events]
    assert found == [("2023-03-09", "SRBM"), ("2023-03-11", "SRBM"), ("2023-03-13", "SRBM")]


@pytest.mark.parametrize(
    ("sentence", "start", "actors"),
    [
        ("North Korea fired two ballistic missiles on Tuesday.", "2023-03-14", ("KP",)),
        ("India test-fired an Agni-V missile on Wednesday.", "2023-03-15", ("IN",)),
        ("A Minuteman III was launched by the United States on Friday last week.", "2023-03-10", ("US",)),
        ("On 4 July 2017 the North tested its first ICBM.", "2017-07-04", ("KP",)),
    ],
)
def test_that_a_launch_has_its_day_and_its_firer(sentence: str, start: str, actors: tuple[str, ...]) -> None:
    facts = one(sentence).facts
    assert (facts.start, facts.actors) == (start, actors)


@pytest.mark.parametrize(
    ("sentence", "count", "missile_class", "name"),
    [
        ("North Korea fired two cruise missiles on Tuesday.", 2, "cruise", None),
        ("North Korea fired six short-range ballistic missiles on Tuesday.", 6, "SRBM", None),
        ("North Korea fired a Hwasong-17 on Tuesday.", 1, "ICBM", "Hwasong-17"),
        ("North Korea fired several missiles on Tuesday.", None, None, None),
    ],
)
def test_that_a_volley_has_count_class_and_name(
    sentence: str, count: int | None, missile_class: str | None, name: str | None
) -> None:
    launch = one(sentence).facts.launch
    assert launch is not None
    assert (launch.count, launch.missile_class, launch.name) == (count, missile_class, name)


@pytest.mark.parametrize(
    "sentence",
    [
        "North Korea could soon fire a missile, officials fear.",
        "North Korea often fires missiles during drills.",
        "North Korea denied that it had fired a missile.",
        "North Korea threatened to fire a missile.",
        "South Korea launched an investigation into the missile.",
        "Experts said that such missiles could reach the mainland.",
        "In 2022, North Korea launched more than 90 missiles.",
        "Its leader has overseen four of the six nuclear tests so far.",
        "Firefighters held a fire drill on Monday.",
        "The company held talks with its bank on Monday.",
        "The crew began drilling for oil on Monday.",
    ],
)
def test_that_habits_fears_denials_totals_and_other_business_are_no_events(sentence: str) -> None:
    assert reading_of(f"Nothing to see here today.\n\nA calm day passed by.\n\n{sentence}\n").events == ()


def test_that_headlines_of_other_stories_are_no_events() -> None:
    text = "Quiet day\n\nNothing happened on Monday, officials said.\n\nRelated\nNorth Korea fires missile\nUS and Japan hold drill\n"
    assert reading_of(text).events == ()


SALAD = (
    "North Korea fired a missile on Thursday at 07:10 ( 22:10 GMT ) from Pyongyang . \n since until 11-day drill UN Security"
    " Council met Yoon Suk Yeol , 1,000km “ ” – ; Nov. 2, 3 and 9 not will postponed nuclear test U.S. 2023 13.09.2021 9999 0"
)
TERMS = [
    *(
        row["name"]
        for name in ("gazetteer", "lexicon/weapons", "lexicon/exercises", "lexicon/leaders")
        for row in read_table(name)
    ),
    *(word for row in read_table("lexicon/words") if row["label"] != "no_person" for word in split_names(row["words"])),
]
news_salad = st.lists(st.sampled_from(SALAD.split(" ")), max_size=60).map(" ".join)
salad_of_terms = st.lists(st.sampled_from(SALAD.split(" ")) | st.sampled_from(TERMS), max_size=60).map(" ".join)


@given(st.text(max_size=400) | news_salad | salad_of_terms)
def test_that_no_text_makes_the_reader_raise_and_all_evidence_stands_in_the_text(text: str) -> None:
    if not text.strip():
        return
    reading = reading_of(text)
    for event in reading.events:
        for evidence in event.reports[0].evidence:
            assert text[evidence.start : evidence.end] == evidence.quote != ""
    ids = {event.id for event in reading.events}
    assert all({link.source, link.target} <= ids for link in reading.links)


def test_that_a_drill_told_as_going_on_and_then_dated_is_one_drill_and_no_meeting() -> None:
    text = (
        "Missile rises again\n\nNorth Korea fired a missile on Thursday.\n\n"
        "It is its third launch in a week and comes as South Korea and the US hold joint navy drills.\n\n"
        "Since Monday, the two allies have been carrying out drills around the peninsula.\n"
    )
    assert [(e.kind, e.facts.start) for e in reading_of(text).events] == [
        ("launch", "2023-03-16"),
        ("drill", "2023-03-13"),
    ]


def test_that_reading_leaves_nothing_to_the_garbage_collector(tokyo_text: str) -> None:
    reading_of(tokyo_text)  # the tables are made at the first reading
    gc.collect()
    with collector_paused():
        reading_of(tokyo_text)
        assert gc.collect() == 0


def test_that_the_garbage_collector_goes_on_after_an_article(tokyo_text: str) -> None:
    reading_of(tokyo_text)
    assert gc.isenabled()
