"""A script opens a library with stock TinyDB: it queries, changes, and is undone like everything else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tinydb import Query, TinyDB, where
from tinydb.operations import set as set_field
from tinydb.table import Document

from store.library.library import Library
from store.library.state.integrity import FaultyChangeError, find_faults
from store.library.storage.errors import ReadOnlyLibraryError
from store.library.tinydb_storage import LibraryStorage
from store.model.documents import DRILL, LAUNCH, Event, Facts, Link


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of two launches and a drill, of which one launch answers the drill."""
    path = tmp_path / "a.dateline"
    with Library(path) as library:
        library.edit(
            "add",
            events=[
                Event(id="one", kind=LAUNCH, title="Launch one", facts=Facts(start="2023-03-09", actors=("KP",))),
                Event(id="two", kind=LAUNCH, title="Launch two", facts=Facts(start="2023-03-16", actors=("KP",))),
                Event(id="drill", kind=DRILL, title="Drill", facts=Facts(start="2023-03-13", actors=("US", "KR"))),
            ],
            links={"answer": Link(source="two", target="drill", relation="response")},
        )
    return path


@pytest.fixture
def db(path: Path) -> Iterator[TinyDB]:
    """The library, open as TinyDB."""
    database = TinyDB(path, storage=LibraryStorage)
    yield database
    database.close()


def event_where(db: TinyDB, **by: object) -> Document:
    """The one event that a query or number gives."""
    (found,) = [event for event in db.table("events") if all(event.get(name) == value for name, value in by.items())]
    return found


def library_of(db: TinyDB) -> Library:
    storage = db.storage
    assert isinstance(storage, LibraryStorage)
    return storage.library


def test_that_the_four_tables_of_a_library_are_there(db: TinyDB) -> None:
    assert db.tables() == {"articles", "events", "links", "proposals"}
    assert [document["id"] for document in db.table("events")] == ["one", "two", "drill"]
    assert [(link["id"], link["from"], link["to"]) for link in db.table("links")] == [("answer", "two", "drill")]


def test_that_a_query_finds_events_by_their_facts(db: TinyDB) -> None:
    late = (Query().kind == LAUNCH) & (Query().facts.start >= "2023-03-10")
    assert [event["title"] for event in db.table("events").search(late)] == ["Launch two"]
    assert db.table("events").count(Query().facts.actors.any(["US"])) == 1


def test_that_an_update_is_a_change_that_the_library_keeps_and_undoes(db: TinyDB, path: Path) -> None:
    db.table("events").update({"notes": "checked"}, where("id") == "one")
    assert library_of(db).events["one"].notes == "checked"
    with Library(path, read_only=True) as other:
        assert (other.events["one"].notes, other.undo_name) == ("checked", "Change by a script")
    library_of(db).undo()
    assert event_where(db, id="one")["notes"] == ""


def test_that_an_operation_of_tinydb_changes_a_document(db: TinyDB) -> None:
    db.table("events").update(set_field("tags", ["seen"]), where("kind") == LAUNCH)
    assert {key: event.tags for key, event in library_of(db).events.items()} == {
        "one": ("seen",), "two": ("seen",), "drill": (),
    }  # fmt: skip


def test_that_an_inserted_event_is_one_of_the_library_s(db: TinyDB, path: Path) -> None:
    db.table("events").insert({"kind": "sanction", "title": "Sanction", "facts": {"start": "2023-04"}})
    key = event_where(db, kind="sanction")["id"]
    db.close()
    with Library(path) as library:
        assert library.events[key].facts.start == "2023-04"
        assert find_faults(library) == []


def test_that_a_removed_event_takes_its_links_along(db: TinyDB) -> None:
    db.table("events").remove(where("id") == "drill")
    assert set(library_of(db).events) == {"one", "two"}
    assert list(db.table("links")) == []
    library_of(db).undo()
    assert set(library_of(db).links) == {"answer"}


def test_that_several_inserts_are_one_change(db: TinyDB) -> None:
    db.table("events").insert_multiple({"kind": LAUNCH, "title": f"L{n}", "facts": {"start": "2024"}} for n in range(3))
    assert len(library_of(db).events) == 6
    library_of(db).undo()
    assert len(library_of(db).events) == 3


@pytest.mark.parametrize(
    ("table", "document", "reason"),
    [
        ("links", {"from": "one", "to": "nobody", "relation": "response"}, "there is no event nobody"),
        ("events", {"kind": LAUNCH, "title": "L", "facts": {"start": "soon"}}, "“soon” is no date"),
        (
            "events",
            {"kind": LAUNCH, "title": "L", "facts": {}, "reports": [{"article": "x", "evidence": [], "facts": {}}]},
            "there is no article x",
        ),
    ],
)
def test_that_what_check_would_fault_is_refused(
    db: TinyDB, table: str, document: dict[str, object], reason: str
) -> None:
    before = library_of(db).transaction_number
    with pytest.raises(FaultyChangeError, match=reason):
        db.table(table).insert(document)
    assert library_of(db).transaction_number == before
    assert find_faults(library_of(db)) == []


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({"kind": LAUNCH, "title": 3, "facts": {}}, "Expected `str`"),
        ({"kind": LAUNCH, "title": "L", "facts": {}, "colour": "red"}, "no field colour"),
        ({"kind": LAUNCH, "title": "L"}, "missing required field `facts`"),
        ({"id": "one", "kind": LAUNCH, "title": "L", "facts": {}}, "two events would have the id one"),
    ],
)
def test_that_a_document_of_another_form_is_refused(db: TinyDB, document: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        db.table("events").insert(document)
    assert len(library_of(db).events) == 3


def test_that_a_library_has_no_other_tables(db: TinyDB) -> None:
    with pytest.raises(ValueError, match="it has no _default"):
        db.insert({"kind": LAUNCH})


def test_that_a_library_open_elsewhere_can_be_read_alone(path: Path) -> None:
    with Library(path), TinyDB(path, storage=LibraryStorage) as db:
        assert len(db.table("events")) == 3
        with pytest.raises(ReadOnlyLibraryError):
            db.table("events").truncate()
