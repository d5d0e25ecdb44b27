"""Start-up: the window with the sample library, and `dateline read` of one article."""

import compileall
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from gui.environment.sample_library import make_sample
from tests.bench.row import Row, against
from tests.support.paths import ROOT

RUNS = 9
"""Runs of each, taken in turn, so that a slow spell of the machine strikes both."""


def first_frame(what: str, library: Path) -> float:
    words = [sys.executable, "-m", "tests.bench.first_frame", what, str(time.monotonic()), str(library)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    return float(run.stdout)


def seconds(*words: str) -> float:
    started = time.monotonic()
    subprocess.run([sys.executable, *words], capture_output=True, check=True, cwd=ROOT)
    return time.monotonic() - started


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "Sample.dateline"
        make_sample(library).close()
        article = Path(folder) / "a.txt"
        article.write_text("A launch\n\nNorth Korea fired a missile on 1 May 2020.\n")
        compileall.compile_dir(ROOT / "gui", quiet=1)  # as an installation does
        compileall.compile_dir(ROOT / "store", quiet=1)
        frames = [(first_frame("app", library), first_frame("bare", library)) for _ in range(RUNS)]
        reads = [
            (seconds("-m", "gui", "read", str(article), "--json"), seconds("-c", "import PySide6.QtWidgets, pyqtgraph"))
            for _ in range(RUNS)
        ]
    window, bare = (median(column) for column in zip(*frames, strict=True))
    read, imports = (median(column) for column in zip(*reads, strict=True))
    return [
        against("window to first painted frame, against a bare window with an empty plot", window, "s", bare, 1.5),
        against("dateline read of one article, against importing Qt and pyqtgraph alone", read, "s", imports, 1.0),
    ]
