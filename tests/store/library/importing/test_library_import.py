"""Another library's JSON into this one: what both tell is one event, and what is here stays as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from store.exchange.exporting import export_events
from store.exchange.formats.library_json import ExportedLibrary, add_library
from store.exchange.importing import open_import
from store.library.library import Library
from store.library.state.changes import Change
from store.library.state.integrity import find_faults
from store.model.documents import REJECTED, USER, Event, Facts, Link
from tests.support.event_factory import SUNAN, launch, meeting, told

JCS = told(launch("2023-03-16", range_km=1000.0), by="jcs")
BBC = told(launch("2023-03-16"), by="bbc")
AFP = told(launch("2023-03-16", apogee_km=6000.0), meeting("2023-03-18", "Yoon Suk Yeol"), by="afp")


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Library]:
    """The library of a colleague."""
    with Library(tmp_path / "theirs.dateline") as made:
        yield made


def joined(library: Library, theirs: Library) -> Change:
    path = theirs.path.with_name("all.json")
    export_events(theirs, path)
    found = open_import(path)
    assert isinstance(found, ExportedLibrary)
    change = add_library(library, found, path.name)
    assert find_faults(library) == []
    assert add_library(library, found, path.name).is_empty
    return change


def tellers(library: Library) -> list[list[str]]:
    return sorted([report.article.strip("_") for report in event.reports] for event in library.events.values())


def test_that_an_incident_under_another_id_is_not_doubled(library: Library, theirs: Library) -> None:
    library.add([BBC, JCS])
    theirs.add([JCS, BBC])
    assert joined(library, theirs).is_empty
    library.add([BBC], again=True)
    assert tellers(library) == [["bbc", "jcs"]]


def test_that_reports_of_new_articles_join_the_event_that_is_here(library: Library, theirs: Library) -> None:
    library.add([BBC])
    theirs.add([JCS, BBC, AFP])
    change = joined(library, theirs)
    assert tellers(library) == [["afp"], ["bbc", "jcs", "afp"]]
    assert [(o.added, o.merged) for o in change.outcomes] == [(1, 1)]
    event = library.events["bbc_____-e1"]
    assert event.facts.launch is not None
    assert (event.facts.launch.range_km, event.facts.launch.apogee_km) == (1000.0, 6000.0)
    library.split(event.id, event.parts[1].id)
    assert tellers(library) == [["afp"], ["bbc", "afp"], ["jcs"]]


def test_that_an_incident_told_by_other_articles_is_merged_and_a_doubtful_one_asked_about(
    library: Library, theirs: Library
) -> None:
    library.add([JCS, told(launch("2024-01-01", count=2, place=SUNAN), by="one")])
    theirs.add([BBC, told(launch("2024-01-01", count=3, place=SUNAN), by="two")])
    change = joined(library, theirs)
    assert tellers(library) == [["jcs", "bbc"], ["one"], ["two"]]
    assert [(o.added, o.merged, o.to_review) for o in change.outcomes] == [(1, 1, 1)]
    assert list(library.merge_proposals.on("one_____-e1")) == ["two_____-e1"]


def test_that_what_the_colleague_keeps_apart_and_links_comes_along(library: Library, theirs: Library) -> None:
    library.add([BBC])
    theirs.add([JCS, AFP])
    theirs.split("jcs_____-e1", "afp_____-e1")
    theirs.edit("Link", links={"l": Link(source="afp_____-e2", target="jcs_____-e1", relation="after", basis=USER)})
    joined(library, theirs)
    assert [(link.source, link.target, link.target_part) for link in library.links.values()] == [
        ("afp_____-e2", "bbc_____-e1", "jcs_____-e1")
    ]
    assert [p.verdict for p in library.proposals.values()] == [REJECTED]
    assert tellers(library) == [["afp"], ["afp"], ["bbc", "jcs"]]


def test_that_notes_and_tags_of_the_colleague_are_added_and_values_set_here_stay(
    library: Library, theirs: Library
) -> None:
    for one, note, title in ((library, "mine", "Set here"), (theirs, "theirs", "Set there")):
        one.add([JCS])
        one.edit("Note", events=[structs.replace(one.events["jcs_____-e1"], notes=note, tags=(note,))])
        one.set_values("jcs_____-e1", {"title": title})
    joined(library, theirs)
    (event,) = library.events.values()
    assert (event.title, event.notes, event.tags) == ("Set here", "mine\n\ntheirs", ("mine", "theirs"))


def test_that_an_id_which_means_another_event_here_is_not_taken(library: Library, theirs: Library) -> None:
    for one, kind in ((library, "drill"), (theirs, "launch")):
        one.edit("Type", events=[Event(id="x", kind=kind, title=kind, facts=Facts(start="2023-03-16"))])
    joined(library, theirs)
    assert {key: event.kind for key, event in library.events.items()} == {"x": "drill", "x.2": "launch"}


def test_that_a_date_which_is_none_is_named(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(
        '{"program":"Dateline","schema":3,"events":[{"id":"z","kind":"launch","title":"t","facts":{"start":"2023-W11-4"}}]}'
    )
    with pytest.raises(ValueError, match="“2023-W11-4” is no date"):
        open_import(path)


def test_that_a_link_inside_a_merged_event_is_not_lost(library: Library, theirs: Library) -> None:
    link = Link(source="e1", target="e2", relation="before", quote="before the other", article="jcs_____")
    theirs.add([told(launch("2023-03-16"), launch("2023-04-16"), by="jcs", links=(link,))])
    theirs.merge("jcs_____-e1", "jcs_____-e2")
    joined(library, theirs)
    assert dict(library.links) == dict(theirs.links) != {}
    library.split("jcs_____-e1", "jcs_____-e2")
    assert [(link.source, link.target) for link in library.links.values()] == [("jcs_____-e1", "jcs_____-e2")]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"program":"Dateline","events":' + "[" * 100_000])
def test_that_json_nested_without_end_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "deep.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"deep\.json"):
        open_import(path)
