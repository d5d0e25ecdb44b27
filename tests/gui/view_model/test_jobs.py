"""The door for background work: results in order, dead workers, stale results."""

import json
import math
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.view_model.jobs import Jobs

PATIENCE = 20_000
Landed = list[tuple[object, BaseException | None]]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
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


def test_that_a_worker_which_dies_is_an_error_and_the_next_job_runs(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    assert all(error is not None for _, error in run(jobs, qtbot, os._exit, [1]))
    assert "BrokenProcessPool" in caplog.text
    caplog.clear()
    assert run(jobs, qtbot, math.factorial, [5]) == [(120, None)]


def test_that_a_job_replaced_by_another_brings_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    jobs.run(math.factorial, [1, 2, 3])
    assert run(jobs, qtbot, math.factorial, [5]) == [(120, None)]
    assert not jobs.is_busy
