"""Backups: one a day, one before the form changes, the last seven; and the way from the first form to this."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec import Raw

from store.library.library import Library
from store.library.storage.backups import keep_backup, list_backups
from store.library.storage.errors import DamagedLibraryError
from store.library.storage.migrations.steps import SCHEMA
from store.model.documents import Reading

OLD = {
    "about": {"1": {"program": "Dateline", "schema": 1}},
    "articles": {},
    "events": {
        "1": {
            "id": "a-e1",
            "value": {
                "id": "a-e1",
                "kind": "drill",
                "title": "Drill",
                "facts": {"start": "2023-03-13"},
                "reports": [{"article": "a", "evidence": [], "facts": {"start": "2023-03-13"}}],
            },
        },
        "2": {"id": "a-e2", "value": {"id": "a-e2", "kind": "launch", "title": "Launch", "facts": {}}},
    },
    "links": {"1": {"id": "l", "value": {"from": "a-e2", "to": "a-e1", "relation": "during"}}},
}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.dateline"
    path.write_text(json.dumps(OLD, indent=1))
    return path


def test_that_a_library_of_the_first_form_is_brought_to_this_one(old: Path) -> None:
    with Library(old) as library:
        assert [event.title for event in library.events.values()] == ["Drill", "Launch"]
        assert library.links["l"].target == "a-e1"
        assert library.events["a-e1"].reports[0].title == "Drill"
    assert f'"schema":{SCHEMA}' in old.read_text()


def test_that_a_backup_is_kept_before_the_form_changes(old: Path) -> None:
    with Library(old):
        (backup,) = list_backups(old)
    assert f"before form {SCHEMA}" in backup.name
    assert json.loads(backup.read_text())["events"] == OLD["events"]


def test_that_reading_an_old_library_does_not_change_it(old: Path) -> None:
    before = old.read_text()
    with Library(old, read_only=True) as library:
        assert len(library.events) == 2
    assert old.read_text() == before
    assert list_backups(old) == []


def test_that_an_old_library_with_a_damaged_document_is_left_as_it_is(old: Path) -> None:
    old.write_text(json.dumps({**OLD, "events": {"1": {"id": "a-e1", "value": {"id": 3}}}}))
    before = old.read_text()
    with pytest.raises(DamagedLibraryError, match="events"):
        Library(old)
    assert old.read_text() == before


def test_that_opening_for_changes_keeps_one_backup_a_day(tmp_path: Path, tokyo: Reading) -> None:
    path = tmp_path / "a.dateline"
    with Library(path) as library:
        library.add([tokyo])
    for _ in range(3):
        Library(path).close()
    (backup,) = list_backups(path)
    with Library(backup, read_only=True) as kept:
        assert len(kept.events) == 3


def test_that_the_last_seven_backups_stay_and_other_files_too(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(10)]
    for day in days:
        keep_backup(path, {"t": {"1": Raw(b"{}")}}, 1, "", day)
        (tmp_path / "a backups" / "notes.txt").write_text("mine")
    assert [backup.name for backup in list_backups(path)] == [f"a {day}.dateline" for day in days[-7:]]
    assert (tmp_path / "a backups" / "notes.txt").exists()
