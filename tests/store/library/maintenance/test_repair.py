"""Repair: what is intact comes back, what is not is put aside and named."""

import io
from pathlib import Path

import pytest

from store.command_line.cli import main
from store.library.library import Library
from store.library.maintenance.repair import repair_library
from store.library.storage.errors import DamagedLibraryError
from store.library.storage.opening import journal_path
from store.model.documents import Event, Facts, Link


def typed(key: str) -> Event:
    return Event(id=key, kind="meeting", title=f"title of {key}", facts=Facts(start="2023-03-16"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed library of three events and a link."""
    with Library(tmp_path / "a.dateline") as library:
        link = Link(source="one", target="two", relation="after")
        library.edit("Add", events=[typed("one"), typed("two"), typed("three")], links={"l": link})
    return tmp_path / "a.dateline"


def events(path: Path) -> list[str]:
    with Library(path) as library:
        return sorted(library.events)


def test_that_a_sound_library_is_left_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    assert repair_library(path) == []
    assert path.read_bytes() == before


def test_that_a_changed_character_in_words_is_kept_and_named(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"title of one", b"tirle of one", 1))
    with pytest.raises(DamagedLibraryError):
        Library(path)
    assert repair_library(path) == [
        "events/one is not as it was stored; it was kept as it reads now", "the damaged file lies in a.dateline.damaged",
    ]  # fmt: skip
    assert events(path) == ["one", "three", "two"]


def test_that_a_document_which_does_not_read_is_put_aside_and_named(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"id":"three","kind"', b'"id":"three,"kind"'))
    said = repair_library(path)
    assert "line 8 of the library could not be brought back" in said
    assert said[-1] == "what could not be brought back lies in a.dateline.lost"
    assert b"title of three" in (path.parent / "a.dateline.lost").read_bytes()
    assert events(path) == ["one", "two"]


def test_that_a_link_to_a_lost_event_is_put_aside(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"id":"two","kind"', b'"id":"two,"kind"'))
    assert any("links/l, of which an event is lost" in one for one in repair_library(path))
    with Library(path) as library:
        assert (sorted(library.events), library.links) == (["one", "three"], {})


@pytest.mark.parametrize("damaged", [b'"evfnts": {', b'"events": [', b'"events"x {'])
def test_that_events_under_a_damaged_name_are_known_by_what_they_tell(path: Path, damaged: bytes) -> None:
    path.write_bytes(path.read_bytes().replace(b'"events": {', damaged, 1))
    assert any("placed by their content" in one for one in repair_library(path))
    assert events(path) == ["one", "three", "two"]
    with Library(path) as library:
        assert list(library.links) == ["l"]


def test_that_the_damaged_file_is_kept(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])
    damaged = path.read_bytes()
    repair_library(path)
    assert (path.parent / "a.dateline.damaged").read_bytes() == damaged


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9, 0.99])
def test_that_a_file_cut_short_gives_what_stands_before_the_cut(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    said = repair_library(path)
    assert said
    assert set(events(path)) <= {"one", "two", "three"}


def test_that_changes_behind_a_damaged_one_come_back(path: Path) -> None:
    library = Library(path)
    for key in ("four", "five", "six"):
        library.edit("Add", events=[typed(key)])
    left = journal_path(path).read_bytes()
    before = path.read_bytes()
    library.close()
    path.write_bytes(before)
    journal_path(path).write_bytes(left.replace(b"title of five", b"tirle of five", 1))
    with pytest.raises(DamagedLibraryError, match="before changes that are intact"):
        Library(path)
    assert "the change in line 3 of the journal could not be brought back" in repair_library(path)
    assert events(path) == ["four", "one", "six", "three", "two"]
    assert b"tirle of five" in (path.parent / "a.dateline.lost").read_bytes()


def test_that_what_is_no_library_is_not_repaired(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir")
    with pytest.raises(DamagedLibraryError, match="nothing in it to bring back"):
        repair_library(path)
    assert path.read_text() == "Dear Sir"


def test_that_check_names_the_damage_and_mends_it_when_asked(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"title of one", b"tirle of one", 1))
    out, err = io.StringIO(), io.StringIO()
    assert main(["check", str(path)], out, err) == 1
    assert "events/one" in err.getvalue()
    assert main(["check", str(path), "--repair"], out, err) == 0
    assert out.getvalue().endswith("0 articles, 3 events, 1 links, sound\n")


def test_that_an_open_library_is_not_repaired(path: Path) -> None:
    err = io.StringIO()
    with Library(path):
        assert main(["check", str(path), "--repair"], io.StringIO(), err) == 1
    assert "open in another window" in err.getvalue()


def test_that_a_damaged_head_of_the_journal_costs_nothing_and_is_said(path: Path) -> None:
    library = Library(path)
    library.edit("Add", events=[typed("four")])
    left, before = journal_path(path).read_bytes(), path.read_bytes()
    library.close()
    path.write_bytes(before)
    journal_path(path).write_bytes(left.replace(b'"journal":1', b'"journal":3', 1))
    assert "nothing is lost" in repair_library(path)[0]
    assert events(path) == ["four", "one", "three", "two"]


def test_that_an_empty_table_is_not_taken_for_a_damaged_one(path: Path) -> None:
    with Library(path) as library:
        library.edit("Unlink", removed=["l"])
        library.compact()
    path.write_bytes(path.read_bytes().replace(b"title of one", b"tirle of one", 1))
    assert [line for line in repair_library(path) if "links" in line] == []
