"""One incident told by several articles: one event, what each says kept, and back into its parts."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from store.library.consensus.consensus import apply_consensus
from store.library.consensus.merge import merge_events, split_event
from store.library.consensus.syndication import sources
from store.library.library import Library
from store.library.state.integrity import find_faults
from store.model.documents import Article, Event, Facts, LaunchFacts, Link, Place, Report
from tests.support.articles import PYONGYANG, SEOUL, TOKYO
from tests.support.event_factory import SUNAN, drill, launch, meeting, told
from tests.support.readings import reading_of


def only(library: Library, kind: str = "launch") -> Event:
    (event,) = [event for event in library.events.values() if event.kind == kind]
    return event


def ranges(event: Event) -> list[float | None]:
    return [report.facts.launch.range_km for report in event.reports if report.facts.launch]


def test_that_three_articles_on_one_launch_give_one_event_and_keep_what_they_disagree_in(library: Library) -> None:
    change = library.add([reading_of(SEOUL), reading_of(PYONGYANG, "2023-03-17"), reading_of(TOKYO)])
    event = only(library)
    assert [(o.added, o.merged) for o in change.outcomes] == [(1, 0), (0, 1), (0, 1)]
    assert ranges(event) == [1000, 1000.2, 1000]
    assert event.facts.launch is not None
    assert (event.facts.launch.range_km, event.facts.launch.name) == (1000, "Hwasongpho-17")
    assert event.facts.start == "2023-03-16T07:10+09:00"
    assert len(sources(event, library.articles)) == 3


def test_that_the_order_of_the_articles_changes_neither_events_nor_reports(library: Library) -> None:
    readings = [reading_of(SEOUL), reading_of(PYONGYANG, "2023-03-17"), reading_of(TOKYO)]
    random.Random(5).shuffle(readings)
    library.add(readings)
    assert sorted(filter(None, ranges(only(library)))) == [1000, 1000, 1000.2]


def test_that_the_value_of_most_sources_is_shown_and_a_copy_is_no_second_source(library: Library) -> None:
    text = " ".join(f"Words of the agency, number {n}, that others print." for n in range(20))
    said = [
        told(launch("2023-03-16", range_km=800.0), by="agency", text=text),
        told(launch("2023-03-16", range_km=800.0), by="paper", text=f"By our staff. {text}"),
        told(launch("2023-03-16", range_km=1000.0), by="jcs"),
        told(launch("2023-03-16", range_km=1000.0), by="tokyo"),
    ]
    library.add(said)
    event = only(library)
    assert library.articles["paper___"].copy_of == "agency__"
    assert (len(event.reports), len(sources(event, library.articles))) == (4, 3)
    assert event.facts.launch is not None
    assert event.facts.launch.range_km == 1000


def test_that_two_volleys_of_a_day_stay_two_and_a_telling_that_fits_both_is_asked_about(library: Library) -> None:
    library.add([told(launch("2023-03-16T07:10+09:00"), launch("2023-03-16T15:00+09:00"), by="yonhap")])
    change = library.add([told(launch("2023-03-16"), by="bbc")])
    assert (len(library.events), change.outcomes[0].to_review) == (3, 1)
    assert {proposal.verdict for proposal in library.proposals.values()} == {""}
    assert len(library.proposals) == 2


def test_that_a_telling_with_the_count_of_one_volley_finds_it(library: Library) -> None:
    first, second = launch("2023-03-16T07:10+09:00", count=2), launch("2023-03-16T15:00+09:00", count=3)
    library.add([told(first, second, by="yonhap")])
    library.add([told(launch("2023-03-16", count=3), by="bbc")])
    assert sorted((len(e.reports), e.facts.launch.count) for e in library.events.values() if e.facts.launch) == [
        (1, 2),
        (2, 3),
    ]


def test_that_what_the_user_set_wins_and_survives_new_reports_and_another_reading(library: Library) -> None:
    first = told(launch("2023-03-16", range_km=800.0), by="jcs")
    library.add([first])
    key = only(library).id
    library.set_values(key, {"range_km": 990.0, "title": "The big one", "start": "2023-03-16T07:11+09:00"})
    library.add([told(launch("2023-03-16", range_km=1000.0, apogee_km=6000.0), by="kcna")])
    library.add([first], again=True)
    event = only(library)
    assert event.facts.launch is not None
    assert (event.facts.launch.range_km, event.facts.launch.apogee_km) == (990, 6000)
    assert (event.title, event.facts.start) == ("The big one", "2023-03-16T07:11+09:00")
    library.release(key, ["range_km", "title"])
    assert only(library).facts.launch == LaunchFacts(range_km=800.0, apogee_km=6000.0)
    assert only(library).title == "North Korea fires a missile"


def test_that_a_new_reading_takes_the_place_of_the_old_one(library: Library) -> None:
    old = told(launch("2023-03-16", range_km=100.0), meeting("2023-03-16"), by="jcs")
    library.add([old, told(launch("2023-03-16"), by="bbc")])
    new = told(launch("2023-03-16", range_km=1000.0), by="jcs", text=old.article.text)
    library.add([new], again=True)
    assert [(e.kind, ranges(e)) for e in library.events.values()] == [("launch", [1000.0, None])]


def test_that_an_event_which_the_user_touched_outlives_its_report(library: Library) -> None:
    old = told(meeting("2023-03-16"), by="jcs")
    library.add([old])
    library.edit("Note", events=[structs.replace(only(library, "meeting"), notes="mine")])
    library.add([told(by="jcs", text=old.article.text)], again=True)
    assert (only(library, "meeting").notes, only(library, "meeting").reports) == ("mine", ())


def test_that_an_article_whose_date_becomes_known_finds_the_event_told_by_others(library: Library) -> None:
    library.add([told(launch("2023-03-16"), by="bbc")])
    undated = told(launch(None, range_km=1000.0), by="jcs")
    undated = structs.replace(undated, article=structs.replace(undated.article, published=None))
    library.add([undated])
    assert len(library.events) == 2
    library.add([told(launch("2023-03-16", range_km=1000.0), by="jcs", text=undated.article.text)])
    assert ranges(only(library)) == [None, 1000.0]


def test_that_links_stated_of_merged_events_lead_to_the_one_and_back(library: Library) -> None:
    link = Link(source="e1", target="e2", relation="during", quote="during the drill", article="bbc_____")
    library.add([told(launch("2023-03-16"), by="jcs")])
    library.add([told(launch("2023-03-16"), drill("2023-03-13", "Freedom Shield"), by="bbc", links=(link,))])
    event = only(library)
    assert [found.source for found in library.links.values()] == [event.id]
    library.split(event.id, event.parts[1].id)
    assert [found.source for found in library.links.values()] == [event.parts[1].id]
    assert find_faults(library) == []


def test_that_a_merge_by_hand_keeps_notes_tags_links_and_can_be_split_again(library: Library) -> None:
    one = Event(id="one", kind="launch", title="Typed", facts=Facts(start="2023-03-16"), tags=("a",), notes="first")
    two = Event(id="two", kind="launch", title="Typed too", facts=Facts(place=SUNAN), tags=("b",), notes="second")
    third = Event(id="third", kind="drill", title="Drill", facts=Facts())
    link = Link(source="two", target="third", relation="during", basis="user")
    library.edit("Type", events=[one, two, third], links={"l": link})
    library.merge("one", "two")
    event = library.events["one"]
    assert (event.tags, event.notes, event.facts.place, event.title) == (("a", "b"), "first\n\nsecond", SUNAN, "Typed")
    assert library.links["l"].source == "one"
    assert library.undo_name == "Merge into “Typed”"
    library.split("one", "two")
    assert (library.events["one"], library.events["two"], library.links["l"]) == (one, two, link)


def test_that_what_was_split_is_kept_apart(library: Library) -> None:
    library.add([told(launch("2023-03-16"), by="jcs"), told(launch("2023-03-16"), by="bbc")])
    event = only(library)
    library.split(event.id, event.parts[1].id)
    library.add([told(launch("2023-03-16"), by="bbc")], again=True)
    assert len(library.events) == 2
    assert [proposal.verdict for proposal in library.proposals.values()] == ["rejected"]


def test_that_a_proposal_can_be_taken_or_refused(library: Library) -> None:
    library.add([told(launch("2023-03-16", count=2, place=SUNAN), by="jcs")])
    library.add([told(launch("2023-03-16", count=3, place=SUNAN), by="bbc")])
    (proposal,) = library.proposals.values()
    assert proposal.reasons == ("3 missiles, 2 missiles", "both at Sunan")
    library.keep_apart(*proposal.events)
    assert [p.verdict for p in library.proposals.values()] == ["rejected"]
    library.undo()
    library.merge(*proposal.events)
    assert (len(only(library).reports), library.proposals) == (2, {})


def test_that_a_part_which_is_none_is_refused(library: Library) -> None:
    library.add([told(launch("2023-03-16"), by="jcs")])
    with pytest.raises(LookupError):
        library.split(only(library).id, "nothing")
    with pytest.raises(ValueError, match="itself"):
        library.merge(only(library).id, only(library).id)


def test_that_the_fullest_of_what_is_told_is_shown(library: Library) -> None:
    library.add(
        [
            told(meeting("2023-03-16", "Yoon Suk Yeol"), by="one"),
            told(meeting("2023-03-16", "Yoon Suk Yeol", "Fumio Kishida", place=Place(name="Tokyo")), by="two"),
            told(meeting("2023-03-16", "Yoon Suk Yeol", status="planned"), by="early", published="2023-03-14"),
        ]
    )
    event = only(library, "meeting")
    assert event.facts.people == ("Yoon Suk Yeol", "Fumio Kishida")
    assert (event.facts.status, event.facts.place) == ("occurred", Place(name="Tokyo"))


def test_that_a_drill_shows_its_proper_name_once_it_is_told(library: Library) -> None:
    library.add([told(drill("2023-03-13"), by="one"), told(drill("2023-03-13", "Freedom Shield"), by="two")])
    assert only(library, "drill").title == "Freedom Shield"


WORDS = st.sampled_from(["", "a", "b", "c"])
REPORTING_VERB = st.builds(
    launch,
    st.sampled_from(["2023-03-16", "2023-03-16T07:10+09:00", "2023-03"]),
    range_km=st.sampled_from([None, 100.0, 200.0]),
    count=st.sampled_from([None, 1, 2]),
    place=st.sampled_from([None, SUNAN]),
)


@st.composite
def events(draw: st.DrawFn, key: str) -> Event:
    """An event with none to two reports, tags, notes, and perhaps a range set by the user."""
    reports: list[Report] = [
        told(draw(REPORTING_VERB), by=f"{key}{n}").events[0].reports[0] for n in range(draw(st.integers(0, 2)))
    ]
    facts = draw(REPORTING_VERB).facts
    made = Event(id=key, kind="launch", title=f"typed {key}", facts=facts, reports=tuple(reports), notes=draw(WORDS))
    made = structs.replace(made, tags=tuple(draw(st.lists(st.sampled_from("xyz"), max_size=2, unique=True))))
    return apply_consensus(
        structs.replace(made, user_fields=draw(st.sampled_from([(), ("range_km",)])) if reports else ()), ARTICLES
    )


ARTICLES = {f"{key}{n}" + "_" * 6: Article(id=f"{key}{n}______", title=key, text="") for key in "abc" for n in range(2)}


@given(events("a"), events("b"), events("c"), st.booleans())
@settings(max_examples=200, deadline=None)
def test_that_merged_events_split_into_what_they_were(one: Event, two: Event, three: Event, nested: bool) -> None:
    if nested:
        both = merge_events(two, three, ARTICLES)
        assert split_event(merge_events(one, both, ARTICLES), "b", ARTICLES) == (one, both)
        assert split_event(both, "c", ARTICLES) == (two, three)
        return
    whole = merge_events(merge_events(one, two, ARTICLES), three, ARTICLES)
    rest, out = split_event(whole, "b", ARTICLES)
    assert (rest, out) == (merge_events(one, three, ARTICLES), two)
    assert split_event(rest, "c", ARTICLES) == (one, three)


def test_that_a_nuclear_test_told_by_its_year_alone_is_asked_about(library: Library) -> None:
    exact = Event(
        id="e1", kind="nuclear_test", title="North Korea: nuclear test", facts=Facts(start="2009-05-25", actors=("KP",))
    )
    library.add([told(exact, by="yonhap")])
    library.add([told(structs.replace(exact, facts=structs.replace(exact.facts, start="2009")), by="bbc")])
    assert len(library.events) == 2
    assert library.merge_proposals.open() == {("bbc_____-e1", "yonhap__-e1")}
