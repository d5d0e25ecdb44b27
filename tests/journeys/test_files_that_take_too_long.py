"""A file that cannot be read in time holds up nobody: not the others, not Cancel, not closing, not the next start."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.intake import importer as importing
from gui.intake.queue_model import State
from gui.window.main_window import MainWindow
from store.intake.task import budget_of
from store.library.storage.pending_intake import IntakeTask, PendingIntake
from tests.support.paths import ROOT
from tests.support.windows import Opened

PATIENCE = 30_000
GOOD = "A launch {n}\n\n1 May 2020\n\nNorth Korea fired {n} missiles on Thursday.\n"
# Reading these words takes some 3 s
SLOW = "Kim Jong Un met Xi Jinping in Beijing on Thursday and " * 2_500


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A file that takes too long, and five good ones."""
    slow = tmp_path / "slow.txt"
    slow.write_text(SLOW)
    good = [tmp_path / f"good{n}.txt" for n in range(5)]
    for n, path in enumerate(good, 2):
        path.write_text(GOOD.format(n=n))
    return [slow, *good]


@pytest.fixture
def short_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of what the slow file takes, so that ten times as much is enough on a busy machine too."""
    monkeypatch.setattr("store.intake.budget.BASE_SECONDS", 1.5)
    monkeypatch.setattr("store.intake.budget.SECONDS_PER_MB", 0.0)
    monkeypatch.setattr(importing, "STALLED_MS", 300)


def states(window: MainWindow) -> dict[str, State]:
    return {row.task.name: row.state for row in window.importer.queue.rows.values()}


def reason(window: MainWindow, name: str) -> str:
    return next(row.words for row in window.importer.queue.rows.values() if row.task.name == name)


@pytest.mark.usefixtures("short_budget")
def test_that_a_file_past_its_time_fails_and_can_be_tried_with_ten_times_the_limit(
    open_window: Opened, qtbot: QtBot, files: list[Path]
) -> None:
    window = open_window({})
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE) as done:
        window.take_files(files)
    assert states(window) == {"slow.txt": State.FAILED, **{f"good{n}.txt": State.ADDED for n in range(5)}}
    assert reason(window, "slow.txt") == "failed: it was not read within 2 seconds; the others went on"
    assert done.args[1][0][0] == "slow.txt"
    assert window.queue.more.isVisible()
    assert window.queue.more.text() == "Try with ten times the limit"
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        qtbot.mouseClick(window.queue.more, Qt.MouseButton.LeftButton)
    assert states(window)["slow.txt"] == State.ADDED
    assert not window.queue.more.isVisible()


def test_that_the_others_are_stored_while_one_takes_long_and_cancel_ends_it_at_once(
    open_window: Opened, qtbot: QtBot, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "STALLED_MS", 300)
    window = open_window({})
    window.take_files(files)
    qtbot.waitUntil(lambda: len(window.library.articles) == 5, timeout=PATIENCE)
    assert states(window)["slow.txt"] == State.READING
    workers = psutil.Process().children(recursive=True)
    window.importer.cancel()
    assert window.status.line == "Import cancelled; 5 of 6 articles had been added"
    assert states(window)["slow.txt"] == State.CANCELLED
    qtbot.waitUntil(lambda: not any(is_at_work(worker) for worker in workers), timeout=2_000)
    window.library.undo()
    assert window.library.events == {}


def is_at_work(process: psutil.Process) -> bool:
    """Whether a process takes more than a moment of the processor."""
    try:
        before = sum(process.cpu_times()[:2])
        time.sleep(0.05)
        return bool(sum(process.cpu_times()[:2]) - before > 0.02)
    except psutil.Error:
        return False


def test_that_closing_does_not_wait_and_the_next_start_asks_before_it_reads_on(
    open_window: Opened, qtbot: QtBot, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "SLOW_MS", 100)
    monkeypatch.setattr("store.intake.budget.BASE_SECONDS", 60.0)  # a busy machine is not what is tried here
    window = open_window({})
    window.take_files(files[:1])
    qtbot.waitUntil(lambda: PendingIntake(window.library.path).tasks()[0].is_begun, timeout=PATIENCE)
    window.close()
    again = open_window({})
    assert states(again) == {"slow.txt": State.HELD}
    assert reason(again, "slow.txt") == "was being read when Dateline ended; “Try again” reads it"
    assert again.queue.isVisible()
    assert not again.importer.is_busy
    assert again.library.articles == {}, "closing waited for it"
    with qtbot.waitSignal(again.importer.finished, timeout=PATIENCE):
        qtbot.mouseClick(again.queue.retry, Qt.MouseButton.LeftButton)
    assert states(again) == {"slow.txt": State.ADDED}


PROGRAM = """
import sys, time
from store.intake.process_pool import WorkerPool
if __name__ == "__main__":
    pool = WorkerPool(2)
    futures = [pool.submit(time.sleep, 600) for _ in range(2)]
    while not all(future.running() for future in futures):
        time.sleep(0.01)
    print("running", flush=True)
    time.sleep(600)
"""


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_that_workers_end_with_the_program_however_it_ends(tmp_path: Path, qtbot: QtBot, end: signal.Signals) -> None:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, path], stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"running\n"
        workers = psutil.Process(program.pid).children(recursive=True)
        assert len(workers) >= 2
        program.send_signal(end)
        program.wait()
        qtbot.waitUntil(lambda: not any(worker.is_running() for worker in workers), timeout=PATIENCE)


def test_that_a_limit_goes_with_the_article_into_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    PendingIntake(path).keep([IntakeTask(name="a", text="x", limit=10)])
    (task,) = PendingIntake(path).tasks()
    assert budget_of(task).seconds == pytest.approx(100, abs=1)
