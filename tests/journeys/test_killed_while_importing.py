"""The program is killed while its workers read: at the end each article is in the library, once, and no worker is left."""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from store.library.library import Library
from store.library.state.integrity import find_faults
from tests.support.paths import ROOT

KILLS = 8 * int(os.environ.get("DATELINE_TORTURE", "0")) or 2
ARTICLES = 60


def importer(library: Path, *files: Path) -> "subprocess.Popen[str]":
    words = [sys.executable, "-m", "tests.support.killed_importer", str(library), *map(str, files)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


@pytest.mark.parametrize("seed", range(1))
def test_that_every_article_is_stored_though_the_program_is_killed_again_and_again(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    files = [tmp_path / f"{number}.txt" for number in range(ARTICLES)]
    for number, path in enumerate(files):
        path.write_text(f"Launch {number}\n\n1 May 2020\n\nNorth Korea fired {number + 2} missiles on Thursday.\n")
    library, workers = tmp_path / "a.dateline", []
    for kill in range(KILLS):
        child = importer(library, *(files if kill == 0 else ()))
        assert child.stdout is not None
        assert child.stderr is not None
        if child.stdout.readline() != "begun\n":
            pytest.fail(child.stderr.read())
        killer = threading.Timer(draw.uniform(0, 1.5), child.kill)
        killer.start()
        psutil.wait_procs([psutil.Process(child.pid)], timeout=0.2)
        if psutil.pid_exists(child.pid):
            workers += psutil.Process(child.pid).children(recursive=True)
        child.communicate()
        killer.cancel()
    last = importer(library)
    _, errors = last.communicate(timeout=120)
    assert last.returncode == 0, errors
    with Library(library) as opened:
        assert len(opened.articles) == ARTICLES
        assert find_faults(opened) == []
    assert [worker for worker in psutil.wait_procs(workers, timeout=10)[1] if worker.is_running()] == []
