"""What users of TinyDB know holds on the journal, with TinyDB's own tables."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tinydb import Query, TinyDB, where
from tinydb.operations import delete, increment
from tinydb.table import Document

from store.library.storage.journal_storage import JournalStorage

Open = Callable[[], TinyDB]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Opens the database, closing it first where it is open: what is read then was stored."""
    current: list[TinyDB] = []

    def again() -> TinyDB:
        for db in current:
            db.close()
        path = tmp_path / "a.json"
        db = TinyDB(path, storage=JournalStorage)
        current[:] = [db]
        return db

    yield again
    for db in current:
        db.close()


@pytest.fixture
def db(opened: Open) -> TinyDB:
    """A database with three documents, numbered from 1."""
    database = opened()
    database.insert_multiple({"int": 1, "char": char} for char in "abc")
    return database


def characters(db: TinyDB) -> list[str]:
    return [document["char"] for document in db]


def test_that_documents_are_numbered_from_one(db: TinyDB) -> None:
    assert [document.doc_id for document in db] == [1, 2, 3]
    assert db.insert({"char": "d"}) == 4


def test_that_numbers_go_on_after_reopening(db: TinyDB, opened: Open) -> None:
    assert opened().insert({"char": "d"}) == 4


def test_that_a_document_keeps_the_number_it_brings(db: TinyDB) -> None:
    assert db.insert(Document({"char": "x"}, doc_id=17)) == 17
    assert db.insert({"char": "y"}) == 18


def test_that_a_number_is_not_given_twice(db: TinyDB) -> None:
    with pytest.raises(ValueError, match="already exists"):
        db.insert(Document({"char": "x"}, doc_id=2))
    assert characters(db) == ["a", "b", "c"]


def test_that_only_mappings_are_documents(db: TinyDB) -> None:
    with pytest.raises(ValueError, match="Mapping"):
        db.insert("char")
    assert len(db) == 3


def test_that_what_is_no_json_is_refused_and_leaves_the_table_as_it_was(db: TinyDB, opened: Open) -> None:
    with pytest.raises(TypeError):
        db.insert({"char": object()})
    assert characters(db) == characters(opened()) == ["a", "b", "c"]


def test_that_search_gives_copies_of_what_matches(db: TinyDB) -> None:
    found = db.search(Query().char.one_of(["a", "b"]))
    found[0]["char"] = "changed"
    assert characters(db) == ["a", "b", "c"]
    assert [document.doc_id for document in found] == [1, 2]


def test_that_a_query_sees_what_was_stored_since_it_was_asked_first(db: TinyDB) -> None:
    query = where("char") == "d"
    assert db.search(query) == []
    db.insert({"char": "d"})
    assert len(db.search(query)) == 1


def test_that_nested_fields_can_be_queried(db: TinyDB) -> None:
    db.insert({"place": {"country": "KP", "names": ["Sunan"]}})
    assert db.count(Query().place.names.any(["Sunan"])) == 1


def test_that_get_finds_by_query_and_by_number_or_gives_none(db: TinyDB) -> None:
    assert db.get(doc_id=2) == {"int": 1, "char": "b"}
    assert db.get(where("char") == "c") == {"int": 1, "char": "c"}
    assert db.get(doc_id=9) is None
    assert db.get(doc_ids=[1, 3, 9]) == [{"int": 1, "char": "a"}, {"int": 1, "char": "c"}]


def test_that_contains_asks_by_query_and_by_number(db: TinyDB) -> None:
    assert db.contains(where("char") == "a")
    assert db.contains(doc_id=3)
    assert not db.contains(doc_id=4)


def test_that_update_changes_what_matches_and_says_which(db: TinyDB, opened: Open) -> None:
    assert db.update({"int": 2}, where("char") == "b") == [2]
    assert [document["int"] for document in opened()] == [1, 2, 1]


def test_that_update_without_a_query_changes_all(db: TinyDB) -> None:
    assert db.update({"int": 5}) == [1, 2, 3]
    assert {document["int"] for document in db} == {5}


def test_that_update_by_number_passes_over_what_is_not_there(db: TinyDB) -> None:
    assert db.update({"int": 7}, doc_ids=[1, 9]) == [1]


def test_that_operations_change_documents_in_place(db: TinyDB, opened: Open) -> None:
    db.update(increment("int"), where("char") == "a")
    db.update(delete("int"), where("char") == "b")
    assert list(opened()) == [{"int": 2, "char": "a"}, {"char": "b"}, {"int": 1, "char": "c"}]


def test_that_several_updates_are_made_together(db: TinyDB) -> None:
    db.update_multiple([({"int": 2}, where("char") == "a"), ({"int": 4}, where("char") == "b")])
    assert [document["int"] for document in db] == [2, 4, 1]


def test_that_upsert_updates_or_inserts(db: TinyDB) -> None:
    assert db.upsert({"int": 5, "char": "a"}, where("char") == "a") == [1]
    assert db.upsert({"int": 9, "char": "z"}, where("char") == "z") == [4]
    assert db.upsert(Document({"char": "y"}, doc_id=2)) == [2]


def test_that_remove_drops_what_matches_and_says_which(db: TinyDB, opened: Open) -> None:
    assert db.remove(where("char") == "b") == [2]
    assert db.remove(doc_ids=[3, 9]) == [3]
    assert characters(opened()) == ["a"]


def test_that_remove_wants_to_know_what(db: TinyDB) -> None:
    with pytest.raises(RuntimeError, match="truncate"):
        db.remove()


def test_that_a_truncated_table_is_empty_and_numbers_begin_again(db: TinyDB, opened: Open) -> None:
    db.truncate()
    assert len(opened()) == 0
    assert opened().insert({"char": "new"}) == 1


def test_that_tables_are_apart(db: TinyDB, opened: Open) -> None:
    db.table("other").insert({"char": "z"})
    assert opened().tables() == {"_default", "other"}
    assert [document["char"] for document in opened().table("other")] == ["z"]


def test_that_an_empty_table_can_be_kept(db: TinyDB, opened: Open) -> None:
    db.table("empty", persist_empty=True)
    assert opened().tables() == {"_default", "empty"}


def test_that_a_dropped_table_is_gone(db: TinyDB, opened: Open) -> None:
    db.table("other").insert({"char": "z"})
    db.drop_table("other")
    assert opened().tables() == {"_default"}
    opened().drop_tables()
    assert opened().tables() == set()


def test_that_a_table_dropped_and_made_again_holds_only_what_is_new(db: TinyDB, opened: Open) -> None:
    db.drop_tables()
    opened().insert({"char": "new"})
    assert characters(opened()) == ["new"]


def test_that_letters_of_all_scripts_are_kept(db: TinyDB, opened: Open) -> None:
    db.insert({"char": "화성-17 “火星” \n\u2028 \U0001f680", "배": [1.5, None, True]})
    assert opened().get(doc_id=4) == {"char": "화성-17 “火星” \n\u2028 \U0001f680", "배": [1.5, None, True]}
