"""What a filter keeps, and what else it would keep, is what one would count by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.library.consensus.review_state import confidence_of
from store.library.queries.facets import ACTOR, KIND, SOURCE, STATUS, TAG, FacetTable, Filter, values_of
from store.model.documents import DRILL, LAUNCH, MEETING, PLANNED, Article, Event, Facts, Report

ARTICLES = {
    "a": Article(id="a", title="One", text="x", outlet="Agency"),
    "b": Article(id="b", title="Two", text="y", file_name="two.txt"),
}
starts = st.one_of(st.none(), st.integers(2018, 2023).map(str), st.dates().map(lambda day: day.isoformat()))


@st.composite
def events(draw: st.DrawFn) -> dict[str, Event]:
    found = {}
    for number in range(draw(st.integers(0, 12))):
        facts = Facts(
            start=draw(starts), actors=tuple(draw(st.sets(st.sampled_from(["KP", "KR", "US"])))),
            status=draw(st.sampled_from(["occurred", PLANNED])),
        )  # fmt: skip
        reports = tuple(
            Report(article=key, evidence=(), facts=facts, confidence=draw(st.sampled_from([0.3, 0.95])))
            for key in draw(st.sets(st.sampled_from(["a", "b"])))
        )
        tags = tuple(draw(st.sets(st.sampled_from(["x", "y"]))))
        kind = draw(st.sampled_from([LAUNCH, DRILL, MEETING]))
        found[f"e{number}"] = Event(id=f"e{number}", kind=kind, title="t", facts=facts, reports=reports, tags=tags)
    return found


filters = st.builds(
    Filter,
    st.dictionaries(
        st.sampled_from([KIND, ACTOR, STATUS, SOURCE, TAG]),
        st.frozensets(st.sampled_from([LAUNCH, DRILL, "KP", "US", PLANNED, "Agency", "two.txt", "x"]), min_size=1),
        max_size=3,
    ),
    st.sampled_from([0.0, 0.5]),
)


def keeps(wanted: Filter, event: Event) -> bool:
    chosen = all(values & set(values_of(event, name, ARTICLES)) for name, values in wanted.chosen.items())
    return chosen and confidence_of(event) >= wanted.confidence


@given(events(), filters)
def test_that_a_filter_keeps_what_passes_each_of_its_parts(library: dict[str, Event], wanted: Filter) -> None:
    table = FacetTable(library, ARTICLES)
    assert table.kept(wanted) == [key for key, event in library.items() if keeps(wanted, event)]


@pytest.mark.parametrize(("least", "kept"), [(0.79, ["e"]), (0.8, ["e"]), (0.81, [])])
def test_that_an_event_of_just_the_confidence_asked_for_is_kept(least: float, kept: list[str]) -> None:
    facts = Facts(start="2023")
    report = Report(article="a", evidence=(), facts=facts, confidence=0.8)
    table = FacetTable({"e": Event(id="e", kind=LAUNCH, title="t", facts=facts, reports=(report,))}, ARTICLES)
    assert table.kept(Filter(confidence=least)) == kept


@given(events(), filters)
def test_that_a_count_tells_what_is_kept_if_only_that_value_is_chosen(
    library: dict[str, Event], wanted: Filter
) -> None:
    table = FacetTable(library, ARTICLES)
    for facet, counts in table.counts(wanted).items():
        for value, count in counts.items():
            only = wanted.without(facet).toggled(facet, value)
            assert len(table.kept(only)) == count


def test_that_a_period_keeps_what_may_lie_in_it_and_nothing_without_a_date() -> None:
    told = {"a": "2022", "b": "2022-03-05", "c": "2022-04-01", "d": None}
    library = {key: Event(id=key, kind=LAUNCH, title="t", facts=Facts(start=start)) for key, start in told.items()}
    library["e"] = Event(id="e", kind=DRILL, title="t", facts=Facts(start="2022-02-20", end="2022-03-02"))
    table = FacetTable(library, {})
    assert table.kept(Filter({}, 0.0, "2022-03", "2022-03")) == ["a", "b", "e"]
    assert set(table.kept(Filter())) == set(library)


def test_that_a_value_is_chosen_and_let_go_and_a_part_taken_away() -> None:
    wanted = Filter().toggled(KIND, LAUNCH).toggled(ACTOR, "KP")
    assert not wanted.is_empty
    assert wanted.toggled(KIND, LAUNCH).chosen == {ACTOR: frozenset({"KP"})}
    assert wanted.without(KIND).without(ACTOR).is_empty
    assert Filter(confidence=0.5).without("confidence").is_empty
    assert Filter(first="2020").without("period").is_empty
