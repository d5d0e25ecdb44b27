"""Much at once: a table of a million rows, a map of 100,000 places, a library of 100,000 events, 2,000 articles.

python -m tests.bench.robustness import ROWS FOLDER     prints the longest pause, the time and the memory of an import
python -m tests.bench.robustness articles COUNT FOLDER  prints the memory after importing articles
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.row import Row, against
from tests.bench.scaled import scaled
from tests.support.paths import ROOT, TESTS

ROWS, ARTICLES, BATCHES, PLACES = 1_000_000, 2_000, 10, 100_000


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        pause, whole, memory = _child("import", ROWS, folder)
        (after,) = _child("articles", ARTICLES, folder)
        frame = _first_frame(Path(folder) / "large.dateline")
    of = f"import of {ROWS:,} rows"
    return [
        against(f"{of}: longest pause of the window, against 0.25 s", pause, "s", scaled(0.25), 1.0),
        against(f"{of}, against 300 s", whole, "s", scaled(300), 1.0),
        against(f"{of}: memory, against 3 GB", memory, "MB", 3000, 1.0),
        against(f"memory after {ARTICLES:,} articles, against 350 MB", after, "MB", 350, 1.0),
        against(f"map of {PLACES:,} places, against 0.5 s", _map(), "s", scaled(0.5), 1.0),
        against("first frame of a library of 100,000 events, against 1.5 s", frame, "s", scaled(1.5), 1.0),
    ]


def _child(what: str, count: int, folder: str) -> list[float]:
    words = [sys.executable, "-m", "tests.bench.robustness", what, str(count), folder]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    figures: list[float] = json.loads(run.stdout.splitlines()[-1])
    return figures


def _map() -> float:
    import numpy as np

    from gui.map.clusters import clusters_in
    from gui.map.projection import MapView

    points = np.random.default_rng(1).random((PLACES, 2))
    counts = np.ones((PLACES, 4), dtype=np.intp)
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        clusters_in(MapView(0.5, 0.5, 1400, 1400, 800), points, counts)
        times.append(time.perf_counter() - begun)
    return median(times)


def _first_frame(path: Path) -> float:
    from store.library.library import Library
    from tests.bench.seeded import seeded_events
    from tests.bench.start import first_frame

    with Library(path) as library:
        library.edit("Seed", events=seeded_events(100_000))
    return median(first_frame("app", path) for _ in range(3))


# ---- in a process of its own ------------------------------------------------------------
def write_table(path: Path, rows: int) -> None:
    """A table of launches, drills and meetings, always the same."""
    draw = random.Random(1)
    with path.open("w") as file:
        file.write("date,kind,title,actor,place,lat,lon,range_km,notes\n")
        for number in range(rows):
            day = f"{draw.randrange(1950, 2026)}-{draw.randrange(1, 13):02}-{draw.randrange(1, 28):02}"
            kind, actor = draw.choice(["launch", "drill", "meeting"]), draw.choice(["KP", "KR", "US", "CN"])
            place = f"Place {draw.randrange(2000)},{draw.uniform(-60, 60):.3f},{draw.uniform(-170, 170):.3f}"
            file.write(f"{day},{kind},Event {number},{actor},{place},{draw.randrange(100, 9000)},note {number}\n")


def import_table(rows: int, folder: Path) -> list[float]:
    """Longest pause in seconds, seconds in all, megabytes at most."""
    import resource

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    import gui.intake.table_dialog as dialog

    dialog.ask_mapping = lambda _parent, _sheet, guessed: guessed  # type: ignore[assignment]
    write_table(folder / "table.csv", rows)
    window = _window(folder / "import.dateline")
    pauses = [0.0]
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        pauses[0] = max(pauses[0], now - last[0])
        last[0] = now

    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    begun = last[0] = time.perf_counter()
    timer.start()
    window.router.said.connect(lambda line, _: QApplication.exit() if "added" in line or "not" in line else None)
    window.take_files([folder / "table.csv"])
    QApplication.exec()
    assert len(window.library.events) > rows * 0.99
    return [pauses[0], time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]


def import_articles(count: int, folder: Path) -> list[float]:
    """Megabytes of the window's process after importing articles in batches."""
    import psutil
    from PySide6.QtWidgets import QApplication

    texts = [path.read_text() for path in sorted((TESTS / "labelled").glob("*.txt"))]
    window = _window(folder / "articles.dateline")
    for batch in range(BATCHES):
        paths = []
        for number in range(count // BATCHES):
            path = folder / f"{batch}-{number}.txt"
            path.write_text(f"{texts[number % len(texts)]}\n\nCopy {batch} {number}.\n")
            paths.append(path)
        window.importer.finished.connect(lambda *_: QApplication.exit())
        window.take_files(paths)
        QApplication.exec()
        window.importer.finished.disconnect()
        window.queue.clear.click()
    return [psutil.Process().memory_info().rss / 1e6]


def _window(path: Path):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QSettings

    from gui.application.qt_application import make_application
    from gui.environment.preferences import Preferences
    from gui.theme.theme import LIGHT
    from gui.view_model.jobs import Jobs
    from gui.window.main_window import MainWindow
    from store.library.library import Library

    make_application()
    settings = QSettings(f"{path}.ini", QSettings.Format.IniFormat)
    window = MainWindow(Library(path), Jobs(), lambda _results: {}, LIGHT, Preferences(settings))
    window.resize(1400, 860)
    window.show()
    return window


if __name__ == "__main__":
    run = import_table if sys.argv[1] == "import" else import_articles
    print(json.dumps(run(int(sys.argv[2]), Path(sys.argv[3]))), flush=True)  # noqa: T201
    os._exit(0)  # the figures are out; closing a million events is not measured here
