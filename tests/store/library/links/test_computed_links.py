"""Links found by rules: of a launch to the drill that was on, of talks to a launch near them, of a series."""

import pytest

from store.library.library import Library
from store.library.links.computed_links import ComputedLinks, computed_link_id
from store.model.documents import CONFIRMED, REJECTED, Event, Link
from tests.support.event_factory import drill, launch, meeting, told


def found(*events: Event) -> set[tuple[str, str, str]]:
    """Links between events named by the letters a, b, c... in their order."""
    named = {key: _named(event, key) for key, event in zip("abcdef", events, strict=False)}
    return {(link.source, link.relation, link.target) for link in ComputedLinks(named).all().values()}


def _named(event: Event, key: str) -> Event:
    return Event(id=key, kind=event.kind, title=event.title, facts=event.facts)


SHIELD = drill("2023-03-13", "Freedom Shield", "2023-03-23")
ICBM = launch("2023-03-16", name="Hwasong-17")
LATER = (drill("2024-03-04", "Freedom Shield"), drill("2025-03-10", "Freedom Shield"))
TALKS = ("Yoon Suk Yeol", "Fumio Kishida")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((SHIELD, ICBM), {("b", "during", "a")}),
        ((SHIELD, launch("2023-03-24")), set()),
        ((SHIELD, launch("2023-03")), set()),
        ((SHIELD, launch("2023-03-16", status="cancelled")), set()),
        ((drill("2023-03-13", end="2023-03-23", actors=("GB", "FR")), ICBM), set()),
        ((ICBM, meeting("2023-03-18")), {("b", "after", "a")}),
        ((ICBM, meeting("2023-03-14")), {("b", "before", "a")}),
        ((ICBM, meeting("2023-03-20")), set()),
        ((ICBM, meeting("2023-03-17", actors=("BR", "AR"))), set()),
        ((ICBM, launch("2023-02-18", name="Hwasong-15"), launch("2022-11-18", name="Hwasong-17")), {("a", "series", "c")}),
        (
            (launch("2023-03-16T02:00+00:00", name="KN-23"), launch("2023-03-16T07:10+09:00", name="KN-23")),
            {("a", "series", "b")},
        ),
        ((launch("2023-03-16", name="Hwasongpho-17"), launch("2022-11-18", name="Hwasong-17")), {("a", "series", "b")}),
        ((SHIELD, *LATER), {("b", "series", "a"), ("c", "series", "b")}),
        ((meeting("2023-03-16", *TALKS), meeting("2023-05-07", *reversed(TALKS))), {("b", "series", "a")}),
    ],
)  # fmt: skip
def test_that_rules_find_what_has_to_do_with_what(
    events: tuple[Event, ...], expected: set[tuple[str, str, str]]
) -> None:
    assert found(*events) == expected


def test_that_a_computed_link_says_its_rule_and_goes_when_its_event_changes(library: Library) -> None:
    library.edit("Type", events=[_named(SHIELD, "a"), _named(ICBM, "b")])
    (link,) = library.links_of("b").values()
    assert (link.basis, link.rule) == ("computed", "launched while a drill of the region was on")
    library.set_values("b", {"start": "2023-04-16"})
    assert library.links_of("b") == {}
    library.undo()
    assert list(library.links_of("b").values()) == [link]
    library.edit("Delete", removed=["a"])
    assert library.links_of("b") == {}


def test_that_a_series_follows_what_comes_between(library: Library) -> None:
    library.edit("Type", events=[_named(ICBM, "new"), _named(launch("2022-03-24", name="Hwasong-17"), "old")])
    assert [link.target for link in library.links_of("new").values()] == ["old"]
    library.edit("Type", events=[_named(launch("2022-11-18", name="Hwasong-17"), "between")])
    assert [link.target for link in library.links_of("new").values()] == ["between"]


def test_that_what_the_user_says_of_a_link_is_kept(library: Library) -> None:
    library.edit("Type", events=[_named(SHIELD, "a"), _named(ICBM, "b"), _named(meeting("2023-03-17"), "c")])
    by_relation = {link.relation: (key, link) for key, link in library.links_of("b").items()}
    library.judge(*by_relation["after"], REJECTED)
    library.judge(*by_relation["during"], CONFIRMED)
    assert [(link.relation, link.verdict) for link in library.links_of("b").values()] == [("during", CONFIRMED)]
    library.set_values("b", {"start": "2023-03-25"})
    assert [link.verdict for link in library.links_of("b").values()] == [CONFIRMED]
    assert library.undo_name == "Change of date"


def test_that_what_an_article_states_is_not_computed_again(library: Library) -> None:
    link = Link(source="e1", target="e2", relation="during", quote="during the drill", article="bbc_____")
    library.add([told(ICBM, SHIELD, by="bbc", links=(link,))])
    (event,) = [event for event in library.events.values() if event.kind == "launch"]
    assert [link.basis for link in library.links_of(event.id).values()] == ["stated"]


def test_that_following_changes_comes_to_the_same_as_looking_afresh(library: Library) -> None:
    events = [_named(launch(f"2023-03-{day}", name="Hwasong-17"), f"l{day}") for day in range(10, 28)]
    library.edit("Type", events=[*events, _named(SHIELD, "d"), _named(meeting("2023-03-16", *TALKS), "m")])
    assert library.links_of("d")
    library.edit("Delete", removed=["l12", "l20"])
    library.set_values("l15", {"start": "2023-03-11"})
    library.edit("Back", events=[events[2]])
    fresh = ComputedLinks(library.events).all()
    assert {computed_link_id(link) for key in library.events for link in library.links_of(key).values()} == fresh.keys()
