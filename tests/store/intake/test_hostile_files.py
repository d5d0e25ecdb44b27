"""Files made to stop a reader: each is read or named within its budget, and a good file after it is read."""

import os
import socket
from pathlib import Path

import pytest

from store.intake.article_list import ListedArticle
from store.intake.batch import LocalReaders, read_all
from store.intake.budget import budget_for, budget_for_file
from store.reading.loading.unreadable_error import UnreadableError
from tests.support.hostile_files import MAKERS, SENTENCE, Maker, make_hostile_file

# Full size and many seeds in `make torture`; a tenth of the size, one seed in `make test`
TIMES = int(os.environ.get("DATELINE_TORTURE", "0"))
SCALE, SEEDS = (1.0, range(TIMES)) if TIMES else (0.1, range(1))


def good_file(folder: Path) -> Path:
    path = folder / "good.txt"
    path.write_text(f"A launch\n\n{SENTENCE}\n")
    return path


def outcomes(*paths: Path) -> list[object]:
    listed = [ListedArticle(path, path.name, "2023-03-16") for path in paths]
    return [outcome for _, outcome in read_all(listed, lambda: LocalReaders(1))]


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_hostile_file_is_answered_and_the_next_one_read(tmp_path: Path, make: Maker, seed: int) -> None:
    hostile, good = outcomes(make_hostile_file(tmp_path, make, seed, SCALE), good_file(tmp_path))
    if isinstance(hostile, UnreadableError):
        assert "fault of Dateline" not in str(hostile)
    assert not isinstance(good, UnreadableError)


def test_that_a_pipe_a_socket_and_a_device_are_refused_at_once(tmp_path: Path) -> None:
    pipe, name = tmp_path / "pipe.txt", tmp_path / "socket.txt"
    os.mkfifo(pipe)
    device = tmp_path / "device.txt"
    device.symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(name))
        answers = outcomes(pipe, name, device, good_file(tmp_path))
    reasons = [str(answer) for answer in answers[:3]]
    assert all("pipe" in reason or "No such device" in reason for reason in reasons), reasons
    assert not isinstance(answers[3], UnreadableError)


def test_that_an_article_has_ten_seconds_and_thirty_a_megabyte_and_a_gigabyte(tmp_path: Path) -> None:
    assert budget_for(0).seconds == 10
    assert budget_for(2_000_000).seconds == 70
    assert budget_for(0).memory == 1024**3
    assert budget_for_file(good_file(tmp_path)).times(10).seconds == pytest.approx(100, abs=0.1)
    assert budget_for_file(tmp_path / "gone.txt").seconds == 10
