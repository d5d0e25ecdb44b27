"""The door for background work: results in order, dead workers, stale results."""

import json
import logging
import math
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.view_model.jobs import Jobs
from store.intake.budget import Budget, OverBudgetError
from tests.support.paths import ROOT

PATIENCE = 20_000
Landed = list[tuple[object, BaseException | None]]


def exit_or_double(number: int) -> int:
    return number * 2 if number else os._exit(1)


def fill(size: int) -> int:
    """Take so many bytes of memory, and touch them."""
    return len(bytearray(size))


@pytest.fixture
def jobs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jobs]:
    monkeypatch.syspath_prepend(ROOT)  # where a worker finds the functions of this file
    made = Jobs()
    yield made
    made.close()


def run(jobs: Jobs, qtbot: QtBot, function: Callable[[Any], object], numbers: Sequence[object]) -> Landed:
    with qtbot.waitSignal(jobs.finished, timeout=PATIENCE) as done:
        jobs.run(function, numbers)
    found: Landed = done.args[0]
    return found


def test_that_results_come_in_the_order_of_the_items(jobs: Jobs, qtbot: QtBot) -> None:
    assert run(jobs, qtbot, math.factorial, [3, 1, 4]) == [(6, None), (1, None), (24, None)]


def test_that_an_error_stands_in_place_of_its_result_and_the_others_go_on(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (nothing, error), (after, _) = run(jobs, qtbot, math.factorial, [-1, 4])
    assert (nothing, type(error), after) == (None, ValueError, 24)
    caplog.clear()


def test_that_the_traceback_of_a_worker_is_logged_without_its_message(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    run(jobs, qtbot, json.loads, ['{"text": "Pyongyang fired"'])
    assert "a worker failed on item 0" in caplog.text
    assert "raw_decode" in caplog.text
    assert "JSONDecodeError" in caplog.text
    assert "delimiter" not in caplog.text
    caplog.clear()


def test_that_what_is_wrong_with_a_file_is_no_fault_to_log(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    run(jobs, qtbot, os.listdir, ["/no such folder"])
    assert "worker" not in caplog.text


def test_that_a_worker_which_dies_is_an_error_and_the_others_go_on(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "dateline"):
        results = run(jobs, qtbot, exit_or_double, [1, 0, 4])
    assert [result for result, _ in results] == [2, None, 8]
    assert str(results[1][1]) == "reading this file ended the process that read it"
    assert "a worker was ended on item 1" in caplog.text
    assert run(jobs, qtbot, math.factorial, [5]) == [(120, None)]


def test_that_work_past_its_time_ends_and_the_others_go_on(jobs: Jobs, qtbot: QtBot) -> None:
    budget = Budget(seconds=1.0)
    with qtbot.waitSignal(jobs.finished, timeout=PATIENCE) as done:
        jobs.run(time.sleep, [600, 0], [budget, budget])
    (nothing, error), after = done.args[0]
    assert (nothing, type(error), after) == (None, OverBudgetError, (None, None))
    assert "within 1 seconds" in str(error)


@pytest.mark.parametrize("bytes_asked", [2 << 30, 1 << 40])
def test_that_work_past_its_memory_ends_and_the_others_go_on(jobs: Jobs, qtbot: QtBot, bytes_asked: int) -> None:
    with qtbot.waitSignal(jobs.finished, timeout=PATIENCE) as done:
        jobs.run(fill, [bytes_asked, 1 << 20], [Budget(), Budget()])
    (_, error), after = done.args[0]
    assert (type(error), after) == (OverBudgetError, (1 << 20, None))


def test_that_ten_times_the_memory_is_enough_for_what_one_time_was_not(jobs: Jobs, qtbot: QtBot) -> None:
    small = Budget(memory=100 << 20)
    with qtbot.waitSignal(jobs.finished, timeout=PATIENCE) as done:
        jobs.run(fill, [300 << 20, 300 << 20], [small, small.times(10)])
    (_, error), after = done.args[0]
    assert (type(error), after) == (OverBudgetError, (300 << 20, None))


def test_that_cancelling_and_closing_end_running_work_at_once(jobs: Jobs, qtbot: QtBot) -> None:
    jobs.run(time.sleep, [600, 600])
    qtbot.waitUntil(lambda: jobs.running == [0, 1], timeout=PATIENCE)
    jobs.cancel()
    assert run(jobs, qtbot, math.factorial, [5]) == [(120, None)]
    jobs.run(time.sleep, [600])
    qtbot.waitUntil(lambda: jobs.running == [0], timeout=PATIENCE)
    jobs.close()
    assert multiprocessing.active_children() == []


def test_that_a_job_replaced_by_another_brings_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    jobs.run(math.factorial, [1, 2, 3])
    assert run(jobs, qtbot, math.factorial, [5]) == [(120, None)]
    assert not jobs.is_busy
