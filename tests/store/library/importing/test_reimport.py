"""An article is read again: what it told before gives way to what it tells now, and all that the user did stays."""

import pytest
from msgspec import structs

from store.library.library import Library
from store.library.state.integrity import find_faults
from store.model.documents import REJECTED, USER, Event, Link, Reading
from store.reading.loading.load import from_text
from store.reading.pipeline import read_article
from tests.support.event_factory import SUNAN, drill, launch, meeting, told
from tests.support.paths import TESTS

TEXT = "Three words here. And here are more. Words of the third sentence, and of a fourth."


def only(library: Library) -> Event:
    (event,) = library.events.values()
    return event


def again(reading: Reading, *events: Event | None) -> Reading:
    """Another reading of the same article; None: the sentence tells no event any more."""
    new = told(*(event or launch("2000") for event in events), by=reading.article.title, text=reading.article.text)
    kept = tuple(event for event, wanted in zip(new.events, events, strict=True) if wanted)
    return structs.replace(new, events=kept, links=reading.links)


@pytest.fixture
def jcs() -> Reading:
    """The first article on a launch."""
    return told(launch("2023-03-16", range_km=1000.0), by="jcs", text=TEXT)


@pytest.fixture
def bbc() -> Reading:
    """The second article on it."""
    return told(launch("2023-03-16"), by="bbc", text=TEXT)


def test_that_a_new_event_takes_no_id_of_a_part(library: Library, jcs: Reading, bbc: Reading) -> None:
    library.add([jcs, bbc])
    home, part = only(library).id, only(library).parts[1].id
    new = again(bbc, launch("2023-03-16"), launch("2022-01-05"))
    named = (structs.replace(new.events[0], id="e2"), structs.replace(new.events[1], id="e1"))
    library.add([structs.replace(new, events=named)], again=True)
    (other,) = [event for event in library.events.values() if event.facts.start == "2022-01-05"]
    library.split(home, part)
    assert library.events[other.id] == other
    assert library.events[part].facts.start == "2023-03-16"
    with pytest.raises(LookupError):
        library.split(home, part)


def test_that_an_id_that_was_merged_cannot_be_typed_over(library: Library, jcs: Reading, bbc: Reading) -> None:
    library.add([jcs, bbc])
    with pytest.raises(ValueError, match="was merged into"):
        library.edit("Type", events=[structs.replace(only(library), id=only(library).parts[1].id)])


def test_that_a_split_shows_what_each_article_tells_by_now(library: Library, jcs: Reading, bbc: Reading) -> None:
    library.add([jcs, bbc])
    home, part = only(library).id, only(library).parts[1].id
    library.add(
        [again(jcs, launch("2023-03-16T07:10+09:00")), again(bbc, launch("2023-03-16", place=SUNAN))], again=True
    )
    library.split(home, part)
    assert library.events[home].facts.start == "2023-03-16T07:10+09:00"
    assert library.events[part].title == "North Korea fires a missile from Sunan"


def test_that_two_tellings_of_an_article_merged_by_hand_find_the_event_that_others_tell(
    library: Library, bbc: Reading
) -> None:
    undated = told(launch(None), launch(None), by="jcs", text=TEXT)
    library.add([structs.replace(undated, article=structs.replace(undated.article, published=None))])
    library.merge(*library.events)
    library.add([bbc])
    library.add([again(undated, launch("2023-03-16"), launch("2023-03-16"))])
    assert [report.article for report in only(library).reports] == ["bbc_____", "jcs_____", "jcs_____"]
    assert find_faults(library) == []


def test_that_a_part_which_its_article_tells_no_more_is_gone(library: Library, jcs: Reading, bbc: Reading) -> None:
    library.add([jcs, bbc, told(launch("2023-03-16"), by="afp", text=TEXT)])
    library.add([again(bbc, None)], again=True)
    assert [part.id for part in only(library).parts] == ["jcs_____-e1", "afp_____-e1"]
    assert [report.part for report in only(library).reports] == ["", "afp_____-e1"]


def test_that_a_part_rises_where_the_first_telling_is_gone(library: Library, jcs: Reading, bbc: Reading) -> None:
    link = Link(source="e1", target="e2", relation="during", quote="during it", article="bbc_____")
    both = told(launch("2023-03-16"), drill("2023-03-13", "Freedom Shield"), by="bbc", text=TEXT, links=(link,))
    library.add([jcs, both, told(launch("2023-03-16"), by="afp", text=TEXT)])
    home = next(event for event in library.events.values() if event.kind == "launch")
    library.add([again(jcs, None)], again=True)
    event = library.events[home.id]
    assert [part.id for part in event.parts] == [home.id, "afp_____-e1"]
    assert [report.part for report in event.reports] == ["", "afp_____-e1"]
    assert [(link.source, link.source_part) for link in library.links.values()] == [(home.id, "")]
    assert find_faults(library) == []
    library.split(home.id, "afp_____-e1")
    assert [len(library.events[key].reports) for key in (home.id, "afp_____-e1")] == [1, 1]


def test_that_a_verdict_on_a_link_survives_a_merge_and_another_reading(library: Library, jcs: Reading) -> None:
    link = Link(source="e2", target="e1", relation="response", quote="in response", article="jcs_____")
    reading = told(launch("2023-03-16"), meeting("2023-03-20", "Yoon"), by="jcs", text=TEXT, links=(link,))
    library.add([reading, told(launch("2023-05-01"), by="bbc")])
    library.judge(*next(iter(library.links.items())), REJECTED)
    library.merge("bbc_____-e1", "jcs_____-e1")
    library.add([reading], again=True)
    assert [(link.target, link.verdict) for link in library.links.values()] == [("bbc_____-e1", REJECTED)]


def test_that_a_computed_link_stays_rejected_when_its_event_is_merged(library: Library) -> None:
    library.add([told(launch("2023-03-16"), drill("2023-03-13", "Freedom Shield", "2023-03-23"), by="jcs", text=TEXT)])
    library.add([told(launch("2023-03-17"), by="bbc")])
    (key, link), *_ = [found for found in library.links_of("jcs_____-e1").items() if found[1].relation == "during"]
    library.judge(key, link, REJECTED)
    library.merge("bbc_____-e1", "jcs_____-e1")
    assert [link for link in library.links_of("bbc_____-e1").values() if link.relation == "during"] == []
    library.split("bbc_____-e1", "jcs_____-e1")
    during = [link.source for link in library.links_of("jcs_____-e2").values() if link.relation == "during"]
    assert during == ["bbc_____-e1"]


def test_that_what_is_kept_apart_stays_so_through_a_merge_and_a_split(library: Library) -> None:
    library.add([told(launch(f"2023-0{month}-16"), by=by) for month, by in enumerate(("one", "two", "three"), 1)])
    one, two, three = "one_____-e1", "two_____-e1", "three___-e1"
    library.keep_apart(two, three)
    library.merge(one, two)
    assert library.merge_proposals.on(one) == {}
    library.split(one, two)
    assert {proposal.events for proposal in library.proposals.values()} == {(three, two), (one, two)}


def test_that_an_open_question_is_asked_of_the_event_that_its_part_was_merged_into(library: Library) -> None:
    library.add([told(launch("2023-03-16", count=2, place=SUNAN), by="jcs"), told(launch("2023-06-01"), by="afp")])
    library.add([told(launch("2023-03-16", count=3, place=SUNAN), by="bbc")])
    library.merge("afp_____-e1", "bbc_____-e1")
    assert list(library.merge_proposals.on("afp_____-e1")) == ["jcs_____-e1"]
    assert list(library.merge_proposals.on("jcs_____-e1")) == ["afp_____-e1"]
    library.keep_apart("jcs_____-e1", "afp_____-e1")
    assert library.merge_proposals.on("jcs_____-e1") == {}


def test_that_an_event_which_the_user_linked_outlives_its_report(library: Library, jcs: Reading) -> None:
    library.add([jcs, told(meeting("2023-03-18", "Yoon"), by="bbc")])
    link = Link(source="bbc_____-e1", target="jcs_____-e1", relation="after", basis=USER)
    library.edit("Link", links={"mine": link})
    library.add([again(jcs, None)], again=True)
    assert (library.events["jcs_____-e1"].reports, library.links["mine"]) == ((), link)


def test_that_a_copy_stays_a_copy(library: Library) -> None:
    text = " ".join(f"Words of the agency, number {n}, that others print." for n in range(20))
    first, copy = (told(launch("2023-03-16"), by=by, text=text + by) for by in ("agency", "paper"))
    library.add([first, copy])
    library.add([copy], again=True)
    library.add([first], again=True)
    assert [library.articles[key].copy_of for key in ("agency__", "paper___")] == ["", "agency__"]


def test_that_an_event_told_otherwise_is_asked_about(library: Library, jcs: Reading) -> None:
    library.add([told(launch("2023-03-16", count=2, place=SUNAN), by="jcs", text=TEXT)])
    other = told(launch("2023-06-01"), by="bbc", text=TEXT)
    library.add([other])
    change = library.add([again(other, launch("2023-03-16", count=3, place=SUNAN))], again=True)
    assert change.outcomes[0].to_review == 1
    assert list(library.merge_proposals.on("bbc_____-e1")) == ["jcs_____-e1"]


@pytest.mark.parametrize("made", [launch("2023-03-16"), drill("2023-03-16"), meeting("2023-03-16")])
def test_that_a_made_title_follows_who_took_part_and_comes_back(library: Library, made: Event) -> None:
    reading = told(made, by="jcs", text=TEXT)
    library.add([reading])
    key = only(library).id
    library.set_values(key, {"actors": ("JP", "CN")})
    assert only(library).title.partition(": ")[2 * (made.kind == "drill")].startswith("Japan")
    library.set_values(key, {"title": "My words"})
    library.add([reading], again=True)
    assert only(library).title == "My words"
    library.release(key, ["actors", "title"])
    assert only(library).title == made.title


def test_that_no_end_is_shown_before_its_start(library: Library) -> None:
    library.add([told(drill("2023-03-13", "Foo Shield", end="2023-03-23"), by="one")])
    library.add([told(drill("2023-03-24T09:00+09:00", "Foo Shield"), by="two")])
    library.merge(*library.events)
    assert (only(library).facts.start, only(library).facts.end) == ("2023-03-24T09:00+09:00", None)


def test_that_an_article_read_again_merges_none_of_its_own_events(library: Library, jcs: Reading) -> None:
    library.add([jcs])
    library.add([again(jcs, launch("2023-03-16", range_km=1000.0), launch("2023-03-16"))], again=True)
    assert sorted(len(event.reports) for event in library.events.values()) == [1, 1]


def test_that_a_telling_that_did_not_change_stays_with_its_event(library: Library) -> None:
    library.add([told(launch("2023-06-01"), by="zzz", text=TEXT)])
    first = told(launch("2023-06-01"), launch("2023-05"), by="bbb", text=TEXT)
    both = first.events[0].reports[0].evidence + first.events[1].reports[0].evidence
    one = structs.replace(first.events[0].reports[0], evidence=both)
    reading = structs.replace(first, events=(structs.replace(first.events[0], reports=(one,)), first.events[1]))
    library.add([reading])
    key = "bbb_____-e2"
    library.edit("Note", events=[structs.replace(library.events[key], notes="on the launch of May")])
    library.add([reading], again=True)
    assert (library.events[key].facts.start, library.events[key].notes) == ("2023-05", "on the launch of May")
    assert len(library.events) == 2


def test_that_reading_all_articles_again_changes_nothing(library: Library) -> None:
    corpus = TESTS / "corpus"
    readings = [
        read_article(from_text(path.read_text(), published="2023-03-16").article) for path in corpus.glob("*.txt")
    ]
    library.add(readings)
    assert library.add(readings, again=True).is_empty
    assert all(len({r.article for r in e.reports}) == len(e.reports) for e in library.events.values())


def test_that_a_split_takes_its_notes_along(library: Library, jcs: Reading, bbc: Reading) -> None:
    library.add([jcs, bbc, told(launch("2023-09-16"), by="afp", text=TEXT)])
    one, other = "jcs_____-e1", "afp_____-e1"
    for key, notes in ((one, "mine of the first"), (other, "mine of the other")):
        library.edit("Note", events=[structs.replace(library.events[key], notes=notes)])
    library.merge(one, other)
    assert library.events[one].notes == "mine of the first\n\nmine of the other"
    library.split(one, other)
    assert [library.events[key].notes for key in (one, other)] == ["mine of the first", "mine of the other"]


def test_that_links_of_parts_of_one_article_stay_when_it_is_read_again(library: Library) -> None:
    inner = Link(source="e1", target="e2", relation="before", quote="before the other", article="jcs_____")
    outer = Link(source="e2", target="e3", relation="response", quote="in response", article="jcs_____")
    told_of = launch("2023-03-16"), launch("2023-04-16"), meeting("2023-04-20", "Yoon")
    reading = told(*told_of, by="jcs", text=TEXT, links=(inner, outer))
    library.add([reading])
    library.merge("jcs_____-e1", "jcs_____-e2")
    assert library.add([reading], again=True).is_empty
    library.split("jcs_____-e1", "jcs_____-e2")
    ends = {(link.source, link.target) for link in library.links.values()}
    assert ends == {("jcs_____-e1", "jcs_____-e2"), ("jcs_____-e2", "jcs_____-e3")}


def test_that_a_link_to_a_part_that_is_gone_ends_at_the_event(library: Library, jcs: Reading, bbc: Reading) -> None:
    library.add([jcs, told(launch("2023-06-01"), by="bbc", text=TEXT), told(meeting("2023-03-18", "Yoon"), by="afp")])
    link = Link(source="afp_____-e1", target="bbc_____-e1", relation="after", basis=USER)
    library.edit("Link", links={"mine": link})
    library.merge("jcs_____-e1", "bbc_____-e1")
    library.add([again(bbc, None)], again=True)
    assert (library.links["mine"].target, library.links["mine"].target_part) == ("jcs_____-e1", "")
    assert find_faults(library) == []
