"""Every change can be undone and redone, by name, also after the program was closed."""

from pathlib import Path

import pytest
from msgspec import structs

from store.library.library import Library
from store.library.state.changes import Change
from store.model.documents import Event, Facts, Link, Reading
from tests.support.readings import reading_of

SECOND = "North names its missile\n\nNorth Korea fired a Hwasong-17 ICBM on 16 March 2023 from Sunan.\n"


def typed(key: str, title: str = "typed by hand") -> Event:
    return Event(id=key, kind="meeting", title=title, facts=Facts(start="2023-03-16"))


def state(library: Library) -> tuple[object, ...]:
    return dict(library.articles), dict(library.events), dict(library.links)


def test_that_an_import_of_several_articles_is_one_step(library: Library, tokyo: Reading) -> None:
    library.add([tokyo, reading_of(SECOND, "2023-03-17")])
    full = state(library)
    assert library.undo_name == "Import of 2 articles"
    assert library.undo().name == "Undo import of 2 articles"
    assert state(library) == ({}, {}, {})
    assert (library.undo_name, library.redo_name) == ("", "Import of 2 articles")
    assert library.redo().name == "Redo import of 2 articles"
    assert state(library) == full


def test_that_undoing_a_merge_gives_back_the_event_as_it_was(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    before = state(library)
    library.add([reading_of(SECOND, "2023-03-17")])
    library.undo()
    assert state(library) == before


def test_that_steps_are_undone_from_the_last_and_redone_from_the_first(library: Library) -> None:
    states = [state(library)]
    for name in ("one", "two", "three"):
        library.edit(f"Add {name}", events=[typed(name)])
        states.append(state(library))
    for before in reversed(states[:-1]):
        library.undo()
        assert state(library) == before
    for after in states[1:]:
        library.redo()
        assert state(library) == after


def test_that_steps_can_be_undone_after_reopening(tmp_path: Path) -> None:
    with Library(tmp_path / "a.dateline") as library:
        library.edit("Add one", events=[typed("one")])
        library.edit("Correct title", events=[typed("one", "better")])
        library.undo()
    with Library(tmp_path / "a.dateline") as library:
        assert (library.undo_name, library.redo_name) == ("Add one", "Correct title")
        library.redo()
        assert library.events["one"].title == "better"
        library.undo()
        library.undo()
        assert library.events == {}


def test_that_a_new_change_ends_what_could_be_redone(library: Library) -> None:
    library.edit("Add one", events=[typed("one")])
    library.undo()
    library.edit("Add two", events=[typed("two")])
    assert (library.undo_name, library.redo_name) == ("Add two", "")


def test_that_removing_an_event_removes_its_links_and_undoing_brings_all_back(library: Library) -> None:
    link = Link(source="one", target="two", relation="after")
    library.edit("Add two events", events=[typed("one"), typed("two")], links={"l": link})
    before = state(library)
    change = library.edit("Delete event", removed=["two"])
    assert change.removed == {"two", "l"}
    assert (list(library.events), library.links) == (["one"], {})
    library.undo()
    assert state(library) == before


def test_that_the_last_hundred_steps_are_kept(tmp_path: Path) -> None:
    with Library(tmp_path / "a.dateline") as library:
        for number in range(105):
            library.edit(f"Add {number}", events=[typed(str(number))])
    with Library(tmp_path / "a.dateline") as library:
        for _ in range(100):
            library.undo()
        assert len(library.events) == 5
        with pytest.raises(LookupError, match="nothing to undo"):
            library.undo()


def test_that_undoing_is_announced_with_what_it_changed(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    told: list[Change] = []
    library.listen(told.append)
    events, links, articles = set(library.events), set(library.links), set(library.articles)
    library.undo()
    assert [change.removed for change in told] == [events | links | articles]


def test_that_a_change_of_nothing_is_no_step(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    library.add([tokyo])
    library.edit("Nothing")
    library.undo()
    assert library.undo_name == ""


def test_that_a_link_put_by_the_user_can_be_undone(library: Library) -> None:
    library.edit("Add", events=[typed("one"), typed("two")])
    link = Link(source="one", target="two", relation="response", basis="user")
    library.edit("Link events", links={"one>two": link})
    library.edit("Correct link", links={"one>two": structs.replace(link, relation="after")})
    library.undo()
    assert library.links == {"one>two": link}
