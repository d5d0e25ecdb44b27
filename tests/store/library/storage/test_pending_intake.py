"""Articles that are still to be read survive damage to their list: what is intact is read, the rest is kept and named."""

import os
import random
from pathlib import Path

import pytest

from store.library.storage.pending_intake import IntakeTask, PendingIntake, pending_file

FLIPS = 300 if os.environ.get("DATELINE_TORTURE") else 60


@pytest.fixture
def kept(tmp_path: Path) -> list[IntakeTask]:
    tasks = [IntakeTask(name=f"{n}.txt", path=tmp_path / f"{n}.txt", limit=n + 1) for n in range(5)]
    tasks.append(IntakeTask(name="pasted text", text="Words of mine " * 20, published="2023-03-16", is_begun=True))
    PendingIntake(tmp_path / "a.dateline").keep(tasks)
    return tasks


def test_that_tasks_come_back_as_they_were_kept(tmp_path: Path, kept: list[IntakeTask]) -> None:
    pending = PendingIntake(tmp_path / "a.dateline")
    assert pending.tasks() == kept
    assert pending.notes == ()
    pending.keep([])
    assert not pending_file(tmp_path / "a.dateline").exists()


@pytest.mark.parametrize("seed", range(FLIPS))
def test_that_a_flipped_bit_keeps_nothing_from_starting_and_is_said(
    tmp_path: Path, kept: list[IntakeTask], seed: int
) -> None:
    draw, path = random.Random(seed), pending_file(tmp_path / "a.dateline")
    data = bytearray(path.read_bytes())
    data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
    path.write_bytes(bytes(data))
    pending = PendingIntake(tmp_path / "a.dateline")
    left = pending.tasks()
    assert set(map(repr, left)) <= set(map(repr, kept)), "a changed text was taken for a whole one"
    assert len(left) >= len(kept) - 2
    assert "is damaged" in pending.notes[0]
    assert path.with_name(f"{path.name}.damaged").read_bytes() == bytes(data)


def test_that_the_list_of_an_older_dateline_is_read(tmp_path: Path) -> None:
    path = pending_file(tmp_path / "a.dateline")
    path.write_text('[{"name":"a.txt","path":"/a.txt"},{"name":"pasted text","text":"Words","published":""}]')
    (file, text) = PendingIntake(tmp_path / "a.dateline").tasks()
    assert (file.path, text.text, text.published) == (Path("/a.txt"), "Words", "")


def test_that_a_name_that_is_no_utf_8_comes_back(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(b"/articles/caf\xe9.txt"))
    pending = PendingIntake(tmp_path / "a.dateline")
    pending.keep([IntakeTask(name="café.txt", path=odd)])
    assert pending.tasks()[0].path == odd
