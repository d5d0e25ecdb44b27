"""The storage: a crash, a full disk or a foreign file must not cost what was stored."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tinydb import Query, TinyDB

from store.library.storage import DamagedLibraryError, SafeStorage

WRITER = """
import sys
from pathlib import Path
from tinydb import TinyDB
from store.library.storage import SafeStorage
db = TinyDB(Path(sys.argv[1]), storage=SafeStorage)
for number in range(100000):
    db.insert({"number": number, "text": "x" * 20000})
    print(number, flush=True)
"""


def test_that_stock_tinydb_code_works_on_it(tmp_path: Path) -> None:
    db = TinyDB(tmp_path / "a.json", storage=SafeStorage)
    db.insert_multiple([{"name": "a"}, {"name": "b"}])
    assert TinyDB(tmp_path / "a.json", storage=SafeStorage).search(Query().name == "b") == [{"name": "b"}]


@pytest.mark.parametrize("inserts", [1, 3, 7])
def test_that_every_acknowledged_insert_survives_a_kill(tmp_path: Path, inserts: int) -> None:
    path = tmp_path / "a.json"
    child = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    acknowledged = [int(child.stdout.readline()) for _ in range(inserts)][-1]
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    numbers = [doc["number"] for doc in TinyDB(path, storage=SafeStorage)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > acknowledged


def test_that_a_write_which_fails_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    db = TinyDB(path, storage=SafeStorage)
    db.insert({"name": "kept"})

    def disk_full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space left"):
        db.insert({"name": "lost"})
    monkeypatch.undo()
    assert [doc["name"] for doc in TinyDB(path, storage=SafeStorage)] == ["kept"]
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_batch_is_written_once_and_an_exception_undoes_all_of_it(tmp_path: Path) -> None:
    storage: SafeStorage

    def opened(path: Path) -> SafeStorage:
        nonlocal storage
        storage = SafeStorage(path)
        return storage

    db = TinyDB(tmp_path / "a.json", storage=opened)
    db.insert({"name": "kept"})

    def interrupted() -> None:
        with storage.batch():
            db.insert({"name": "lost"})
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [doc["name"] for doc in db] == ["kept"]


@pytest.mark.parametrize("content", ["not json", "[1, 2]", '{"articles": 3}'])
def test_that_a_foreign_file_is_refused_and_left_as_it_is(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.dateline"
    path.write_text(content)
    with pytest.raises(DamagedLibraryError, match=r"a\.dateline"):
        SafeStorage(path)
    assert path.read_text() == content
