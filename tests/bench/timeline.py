"""The timeline: frames from 400 to ten million events with links on, and against pyqtgraph's ScatterPlotItem.

The window's timeline at 1400x800, painted in software off screen, each frame as the window system would ask for it.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from store.library.queries.event_columns import Columns, Positions
from store.model.documents import DRILL, LAUNCH, MEETING, Event, Facts, LaunchFacts, Link
from store.model.kinds import KINDS
from store.model.partial_dates import wall_span
from tests.bench.row import Row, against
from tests.bench.scaled import scaled
from tests.support.paths import ROOT

MANY, SOME = 1_000_000, 10_000
SIZES = (400, SOME, 100_000, MANY)
FRAME = 0.0083
"""Seconds of a frame at 120 Hz."""
SIZE = (1400, 800)
FIRST, LAST = wall_span("1984-01-01")[0], wall_span("2025-12-31")[1]
DAY = 86_400.0
STEPS = 60
ROUNDS = 7
"""Of each frame the least counts, as in the other rows: what disturbs a frame only adds to it."""
KINDS_IN_TURN = (LAUNCH, LAUNCH, DRILL, MEETING, LAUNCH)
NAMES = ("Hwasong-17", "KN-23", "Agni-V", "Freedom Shield", "Talks in Geneva", "Sarmat", "Quad ministers, Tokyo")


class Seeded(Mapping[str, Event]):
    """Events made when they are asked for, from columns: a library of a million would take minutes to write."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self.added: dict[str, Event] = {}
        self._made = lru_cache(maxsize=20_000)(_event)

    def __getitem__(self, key: str) -> Event:
        return self.added.get(key) or self._made(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns.ids)

    def __len__(self) -> int:
        return len(self.columns.ids)


def _event(key: str) -> Event:
    number = int(key[1:])
    kind = KINDS_IN_TURN[number % len(KINDS_IN_TURN)]
    launch = LaunchFacts(count=1, name=NAMES[number % 3]) if kind == LAUNCH else None
    facts = Facts(start="2000-01-01", actors=("KP",), launch=launch)
    return Event(id=key, kind=kind, title=NAMES[number % len(NAMES)], facts=facts)


class Source:
    """What looks like a library to the timeline."""

    def __init__(self, columns: Columns, links: Mapping[str, Link]) -> None:
        self.events = Seeded(columns)
        self.links = links

    def event_outlines(self) -> Iterator[Event]:
        return iter(self.events.values())

    def links_of(self, _event: str) -> dict[str, Link]:
        return {}

    def every_link(self) -> dict[str, Link]:
        return dict(self.links)


def columns_of(count: int, seed: int = 1, ids: Callable[[Positions], Sequence[str]] | None = None) -> Columns:
    """Seeded events of 1984 to 2026: launches and meetings at a time of day, drills of 1 to 14 days."""
    chance = np.random.default_rng(seed)
    number = np.arange(count)
    kind = np.array([list(KINDS).index(kind) for kind in KINDS_IN_TURN], dtype=np.uint8)[number % 5]
    is_drill = kind == list(KINDS).index(DRILL)
    first = FIRST + np.floor(chance.random(count) * (LAST - FIRST - 15 * DAY) / 60) * 60
    long = np.where(is_drill, chance.integers(1, 15, count) * DAY, 0.0)
    left = np.where(is_drill, np.floor(first / DAY) * DAY, first)
    order = np.argsort(left, kind="stable")
    left, right = left[order], (left + long)[order]
    look = chance.integers(0, 8, count, dtype=np.uint8)
    names = ids(order) if ids else tuple(f"e{n}" for n in order.tolist())
    return Columns(names, left, right, left, right, kind[order], look)


def links_of(columns: Columns, seed: int = 2) -> dict[str, Link]:
    """One link per five events, to one of the next fifty."""
    chance = random.Random(seed)
    ids = columns.ids
    found = {}
    for n in range(0, len(ids) - 51, 5):
        found[f"l{n}"] = Link(source=ids[n], target=ids[n + chance.randint(1, 50)], relation="after")
    return found


def spans() -> Iterator[tuple[float, float]]:
    """60 steps of zooming from 42 years to a month, then 60 pans at ten years, at a year and at a month."""
    whole, month = LAST - FIRST, 30 * DAY
    middle = FIRST + 0.6 * whole
    for step in range(STEPS):
        width = whole * (month / whole) ** (step / (STEPS - 1))
        yield middle - width * 0.6, middle + width * 0.4
    for width in (10 * 365 * DAY, 365 * DAY, month):
        for step in range(STEPS // 3):
            first = FIRST + 0.3 * whole + step * width * 0.05
            yield first, first + width


def frames_of(panel) -> list[float]:  # type: ignore[no-untyped-def]
    """Seconds of each frame: the new view, laid out and painted."""
    from gui.view_model.time_span import TimeSpan

    found = []
    view = panel.canvas.viewport()
    for first, last in spans():
        started = time.perf_counter()
        panel.navigator.show(TimeSpan(first, last), at_once=True)
        view.repaint()
        found.append(time.perf_counter() - started)
    return found


def frames_of_scatter(columns: Columns) -> list[float]:
    """The same frames of a plot with the same points, the peer."""
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication

    plot = pg.PlotWidget()
    plot.resize(*SIZE)
    plot.addItem(pg.ScatterPlotItem(x=columns.left, y=columns.kind.astype(float), size=13, pen=None, brush="r"))
    plot.show()
    QApplication.processEvents()
    found = []
    for number, (first, last) in enumerate(spans()):
        if number % 3:
            continue  # every third: forty frames of a tenth of a second are enough
        started = time.perf_counter()
        plot.setXRange(first, last, padding=0)
        plot.viewport().repaint()
        found.append(time.perf_counter() - started)
    plot.close()
    return found


def panel_of(columns: Columns, links: Mapping[str, Link]):  # type: ignore[no-untyped-def]
    """A timeline of some columns, ready but not shown; with the seconds to its first picture."""
    from PySide6.QtWidgets import QApplication

    from gui.theme.theme import LIGHT
    from gui.timeline.panel import TimelinePanel
    from gui.view_model.links.link_columns import LinkColumns
    from gui.view_model.selection import Selection
    from gui.view_model.time_zone import TimeZoneSetting

    link_painter = LinkColumns.of(columns, list(links.values()))
    panel = TimelinePanel(Source(columns, links), Selection(), TimeZoneSetting(), LIGHT)
    panel.resize(*SIZE)
    panel.show()
    QApplication.processEvents()
    started = time.perf_counter()
    panel.model.show(columns, link_painter)
    panel.canvas.viewport().repaint()
    panel.overview.repaint()
    return panel, time.perf_counter() - started


def quantile(times: list[float], part: float) -> float:
    return float(np.quantile(times, part))


def least_of(panels: list[Any]) -> list[list[float]]:
    """Seconds of each frame of some timelines, the least of some rounds in turn."""
    for panel in panels:
        frames_of(panel)
    rounds = [[frames_of(panel) for panel in panels] for _ in range(ROUNDS)]
    return [[min(times) for times in zip(*(one[n] for one in rounds), strict=True)] for n in range(len(panels))]


def measure() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.application.qt_application import make_application

    make_application()
    columns = {count: columns_of(count) for count in SIZES}
    panels = {count: panel_of(columns[count], links_of(columns[count])) for count in SIZES}
    frame = scaled(FRAME) * 1000
    least = least_of([panel for panel, _ in panels.values()])
    p95 = {count: quantile(times, 0.95) * 1000 for count, times in zip(SIZES, least, strict=True)}
    scatter = [min(times) for times in zip(*(frames_of_scatter(columns[MANY]) for _ in range(2)), strict=True)]
    large, first_picture = panels[MANY]
    huge, megabytes = measure_huge()
    return [
        *(against(f"a frame at {count:,} events, p95, against 8.3 ms", p95[count], "ms", frame, 1.0) for count in SIZES),
        against(
            "a frame at 1,000,000 events, p95, against ScatterPlotItem",
            p95[MANY], "ms", quantile(scatter, 0.95) * 1000, 1 / 30,
        ),
        against("a frame at 10,000,000 columns, p95, against 10,000", huge, "ms", p95[SOME], 1.5),
        against("memory with 10,000,000 columns, against 4,000 MB", megabytes, "MB", 4000.0, 1.0),
        against("first picture of 1,000,000 events, against 0.5 s", first_picture, "s", scaled(0.5), 1.0),
        against(
            "adding an event to 1,000,000, to its picture, against 30 ms", adding(large) * 1000, "ms", scaled(30.0), 1.0
        ),
        against(
            "what is under the cursor at 1,000,000, links too, p95, against 2 ms",
            hovering(large) * 1000, "ms", scaled(2.0), 1.0,
        ),
        against(
            "what is under the cursor at 10,000, links too, p95, against 2 ms",
            hovering(panels[SOME][0]) * 1000, "ms", scaled(2.0), 1.0,
        ),
    ]  # fmt: skip


def measure_huge() -> tuple[float, float]:
    """Milliseconds of a frame of ten million columns (p95), and megabytes: in a process of its own."""
    words = [sys.executable, "-m", "tests.bench.huge_timeline"]
    run = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    p95, megabytes = map(float, run.stdout.split())
    return p95, megabytes


def adding(panel) -> float:  # type: ignore[no-untyped-def]
    """Seconds from the announcement of a new event to its picture: the median of ten, each somewhere else."""
    from store.library.state.changes import Change

    found = []
    for number in range(10):
        key = f"e{2_000_000 + number * 5}"
        event = Event(id=key, kind=LAUNCH, title="New", facts=Facts(start=f"{1985 + number * 4}-05-01"))
        panel.model.library.events.added[key] = event
        started = time.perf_counter()
        panel.model.follow(Change(name="Add", events=frozenset({key})))
        panel.canvas.viewport().repaint()
        found.append(time.perf_counter() - started)
        assert panel.model.position(key) is not None
    return quantile(found, 0.5)


def hovering(panel) -> float:  # type: ignore[no-untyped-def]
    """Seconds to find what is under the cursor, the p95 of 400 places of the view at three widths."""
    from PySide6.QtCore import QPointF

    from gui.view_model.time_span import TimeSpan

    found = []
    for days in (15_000, 365, 2):
        panel.navigator.show(TimeSpan(FIRST + 4000 * DAY, FIRST + (4000 + days) * DAY), at_once=True)
        panel.canvas.viewport().repaint()
        for x in range(0, 1280, 64):
            for y in range(20, 700, 100):
                started = time.perf_counter()
                panel.canvas.frame_layout.at(QPointF(x, y)) or panel.canvas.item.link_painter.at(QPointF(x, y))
                found.append(time.perf_counter() - started)
    return quantile(found, 0.95)
