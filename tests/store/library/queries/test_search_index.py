"""Finding: as one types, by words, phrases and filters, in events and in the articles that tell them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.library.library import Library
from store.library.queries.query_language import parse_query
from store.library.queries.search_index import SearchIndex, index_path
from store.model.documents import Event, Facts, LaunchFacts, Place, Reading
from tests.support.readings import reading_of

SECOND = (
    "North names its missile\n\nNorth Korea fired a Hwasong-17 ICBM on 16 March 2023 from Sunan. Café owners watched.\n"
)


@pytest.fixture
def index(library: Library, tokyo: Reading) -> Iterator[SearchIndex]:
    library.add([tokyo, reading_of(SECOND, "2023-03-17")])
    made = SearchIndex(library)
    yield made
    made.close()


def kinds(library: Library, index: SearchIndex, words: str) -> list[str]:
    return sorted(library.events[key].kind for key in index.find(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ["drill", "launch", "meeting"]),
        ("kishida", ["drill", "launch", "meeting"]),  # the article tells of him
        ("hwas", ["launch"]),  # as it is being typed
        ("hwasong-17", ["launch"]),
        ("hwasong 17", ["launch"]),
        ("hwasong-18", []),
        ("cafe", ["launch"]),
        ('"eleven day"', []),
        ('"11-day exercise"', ["drill", "launch", "meeting"]),
        ('"exercise 11-day"', []),
        ("kind:launch", ["launch"]),
        ("kind:launch,drill", ["drill", "launch"]),
        ("-kind:launch", ["drill", "meeting"]),
        ("kind:launch after:2022-01 actor:KP name:Hwasong range:>900", ["launch"]),
        ("range:>1000", []),
        ("range:500..1000", ["launch"]),
        ("apogee:6,000", ["launch"]),
        ("actor:kr", ["drill", "meeting"]),
        ("status:planned", ["meeting"]),
        ("before:2023-03-16", ["drill"]),
        ("after:2023-03-17", ["drill"]),  # it goes on
        ("in:2023-03", ["drill", "launch", "meeting"]),
        ("in:2022", []),
        ("place:tok", ["meeting"]),
        ("person:fumio", ["meeting"]),
        ("missile -kishida", ["launch"]),
        ("07:10", ["drill", "launch", "meeting"]),
        ("kind:launch kishida", ["launch"]),
    ],
)
def test_that_words_and_filters_find(library: Library, index: SearchIndex, words: str, expected: list[str]) -> None:
    assert kinds(library, index, words) == expected


def test_that_a_weapon_named_in_the_facts_alone_is_found(library: Library, index: SearchIndex) -> None:
    launch = LaunchFacts(name="Pukguksong-3")
    library.edit("add", events=[Event(id="e", kind="launch", title="Test", facts=Facts(start="2019", launch=launch))])
    assert list(index.find("pukguksong")) == ["e"]


def test_that_a_filter_without_sense_is_named() -> None:
    query = parse_query("after:yesterday range:far kind:")
    assert query.unknown == ("after:yesterday", "range:far")
    assert query.tests == ()


@given(st.text())
def test_that_no_text_whatever_makes_the_search_raise(words: str) -> None:
    query = parse_query(words)
    assert query.accepts(Event(id="a", kind="launch", title="t", facts=Facts())) in (True, False)
    assert all(part in words for part in query.unknown)


def test_that_no_text_whatever_is_a_fault_to_the_index(library: Library, index: SearchIndex) -> None:
    for words in (
        '"',
        "*",
        "-",
        '""',
        "a OR b",
        "NEAR(a b)",
        "x AND",
        "'",
        "(",
        "a*b",
        '-"',
        "col:x",
        "\x00",
        "^a",
        "a\x00b",
    ):
        assert set(index.find(words)) <= set(library.events)
    assert index.find("-") == list(library.events)
    assert index.find("a OR b") == index.find("NEAR(a b)") == []  # words to look for, not FTS5's own


def test_that_the_index_follows_edits_undo_and_removal(library: Library, index: SearchIndex) -> None:
    event = Event(id="mine", kind="drill", title="Zapad", facts=Facts(place=Place(name="Gozhsky")), notes="by hand")
    library.edit("Add", events=[event])
    assert index.find("gozhsky") == index.find("zapad hand") == ["mine"]
    library.edit("Rename", events=[Event(id="mine", kind="drill", title="Vostok", facts=Facts())])
    assert (index.find("zapad"), index.find("vostok")) == ([], ["mine"])
    library.undo()
    assert (index.find("zapad"), index.find("vostok")) == (["mine"], [])
    library.edit("Delete", removed=["mine"])
    assert index.find("zapad") == []


def test_that_the_index_is_kept_for_the_next_time_and_made_anew_when_it_is_gone_or_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    with Library(path) as library:
        library.add([reading_of(SECOND, "2023-03-17")])
        SearchIndex(library).close()
    kept = index_path(path).stat().st_ino
    for spoil in (lambda: None, lambda: index_path(path).write_bytes(b"spoilt" * 99), index_path(path).unlink):
        spoil()
        with Library(path) as library:
            index = SearchIndex(library)
            assert len(index.find("hwasong")) == 1
            index.close()
        if kept:
            assert index_path(path).stat().st_ino == kept
            kept = 0


def test_that_an_index_left_behind_by_a_crash_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    with Library(path) as library:
        SearchIndex(library).close()
        library.add([reading_of(SECOND, "2023-03-17")])
    with Library(path) as library:
        index = SearchIndex(library)
        assert len(index.find("hwasong")) == 1
        index.close()


def test_that_a_library_that_can_only_be_read_is_searched_without_a_file(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    with Library(library.path) as reader:
        index = SearchIndex(reader)
        assert len(index.find("missile")) == 3
        assert not index_path(library.path).exists()
        index.close()


def test_that_numbers_of_launches_are_compared() -> None:
    facts = Facts(launch=LaunchFacts(range_km=1000.2, count=2))
    event = Event(id="a", kind="launch", title="t", facts=facts)
    found = [
        words
        for words in ("range:>1000", "range:>=1000.2", "range:<1000", "count:2", "count:1")
        if parse_query(words).accepts(event)
    ]
    assert found == ["range:>1000", "range:>=1000.2", "count:2"]


def test_that_an_index_that_cannot_be_written_any_more_goes_on_in_memory(tmp_path: Path, tokyo: Reading) -> None:
    with Library(tmp_path / "a.dateline") as library:
        index = SearchIndex(library)
        with closing(sqlite3.connect(index_path(library.path))) as other:
            other.execute("DROP TABLE rows")
        library.add([tokyo])
        assert len(index.find("missile")) == 3
        index.close()


def test_that_the_index_of_another_library_under_this_name_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    for title in ("Alpha", "Bravo"):
        path.unlink(missing_ok=True)
        with Library(path) as library:
            library.edit("Type", events=[Event(id=title, kind="drill", title=title, facts=Facts())])
            index = SearchIndex(library)
            assert (index.find("alpha"), index.find("bravo")) == (
                ["Alpha"] * (title == "Alpha"),
                ["Bravo"] * (title == "Bravo"),
            )
            assert index.find("kind:drill a*") == index.find("alpha")
            index.close()


@pytest.mark.parametrize("part", [0.2, 0.4, 0.6, 0.8, 0.99])
def test_that_an_index_damaged_anywhere_is_made_anew(library: Library, part: float) -> None:
    events = [
        Event(id=f"{n}", kind="drill", title=f"Alpha {n}", facts=Facts(), notes=f"note{n} " * 90) for n in range(60)
    ]
    library.edit("Type", events=events)
    SearchIndex(library).close()
    path = index_path(library.path)
    data = bytearray(path.read_bytes())
    at = int(len(data) * part)
    data[at : at + 4096] = b"\xa5" * len(data[at : at + 4096])
    path.write_bytes(data)
    index = SearchIndex(library)
    assert len(index.find("alpha")) == len(events)
    assert index.find("note7*") == ["7"]
    assert len(index.find("-note7*")) == len(events) - 1
    index.close()
