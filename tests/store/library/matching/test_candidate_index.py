"""Where the same incident is looked for: around its date, among what the same states did; in a crowd, by what few share."""

from msgspec import structs

from store.library.matching.candidate_index import CROWD, CandidateIndex
from store.model.documents import Event
from tests.support.event_factory import SUNAN, WONSAN, drill, launch


def index_of(*events: Event) -> CandidateIndex:
    return CandidateIndex({f"{n}": structs.replace(event, id=f"{n}") for n, event in enumerate(events)})


def test_that_days_on_other_calendars_months_and_years_are_looked_at() -> None:
    held = [
        launch(start) for start in ("2023-03-15T22:10+00:00", "2023-03-16", "2023-03", "2023", "2023-03-19", "2022")
    ]
    assert index_of(*held).around(launch("2023-03-16")) == {"0", "1", "2", "3"}
    assert index_of(*held).around(launch("2023")) == {"0", "1", "2", "3", "4"}
    assert index_of(*held).around(launch(None)) == set()


def test_that_what_other_states_did_is_not_looked_at_but_for_drills_of_one_name() -> None:
    assert index_of(drill("2023-03-13", "Freedom Shield", actors=())).around(drill("2023-03-16", "Freedom Shield")) == {
        "0"
    }
    theirs = structs.replace(launch("2023-03-16"), facts=structs.replace(launch("2023-03-16").facts, actors=("IR",)))
    assert index_of(theirs).around(launch("2023-03-16")) == set()


def test_that_of_a_crowd_only_those_with_more_in_common_are_looked_at() -> None:
    contents = [launch("2023-03-16", place=WONSAN, name="KN-23") for _ in range(CROWD)]
    sites = [launch("2023-03-16", place=SUNAN), launch("2023-03-15T22:10+00:00"), launch("2023", name="Hwasongpho-17")]
    index = index_of(*sites, *contents)
    assert index.around(launch("2023-03-16", place=SUNAN)) == {"0"}
    assert index.around(launch("2023-03-16T07:20+09:00")) == {"1"}
    assert index.around(launch("2023-03-16", name="Hwasong-17")) == {"2"}
    assert len(index.around(launch("2023-03-16", place=WONSAN))) == CROWD
    assert index.around(launch("2023-03-16")) == set()


def test_that_the_index_follows_changes_in_a_crowd_too() -> None:
    held = {f"{n}": structs.replace(launch("2023-03-16", place=WONSAN), id=f"{n}") for n in range(CROWD + 2)}
    index = CandidateIndex(held)
    assert index.around(launch("2023-03-16", place=SUNAN)) == set()
    moved = structs.replace(held["0"], facts=structs.replace(held["0"].facts, place=SUNAN))
    index.replace(held["0"], moved)
    assert index.around(launch("2023-03-16", place=SUNAN)) == {"0"}
    index.replace(moved, None)
    assert index.around(launch("2023-03-16", place=SUNAN)) == set()
