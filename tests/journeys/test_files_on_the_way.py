"""How far a change travels: the files of gui/ and store/ with a function called on the way.

`pytest tests/journeys/test_files_on_the_way.py -s` prints them. HOUSE measured 102, 87 and 33 files at version 0.1.0.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.window.main_window import MainWindow
from store.model.documents import LAUNCH, Event, Facts
from tests.support.paths import ROOT
from tests.support.windows import Opened

# Of these a repaint of the timeline takes 38, with labels, links, counts, columns and fades in files of their own
MOST_FOR_AN_EDIT, MOST_FOR_A_MERGE, MOST_FOR_A_WHEEL_NOTCH = 93, 94, 38


def files_on_the_way(act: Callable[[], object]) -> list[str]:
    """The files in which a Python function is called while `act` runs and Qt paints what it changed."""
    files: set[str] = set()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and not frame.f_code.co_name.startswith("<"):
            files.add(frame.f_code.co_filename)

    QApplication.processEvents()
    sys.setprofile(note)
    try:
        act()
        QApplication.processEvents()
    finally:
        sys.setprofile(None)
    rooms = (ROOT / "gui", ROOT / "store")
    return sorted(
        str(file.relative_to(ROOT)) for file in map(Path, files) if any(file.is_relative_to(room) for room in rooms)
    )


@pytest.fixture
def desk(open_window: Opened) -> MainWindow:
    """A window with three launches, the first selected, that has painted once."""
    window = open_window()
    days = ("2023-03-09", "2023-03-11", "2023-03-16")
    events = [
        Event(id=f"e{n}", kind=LAUNCH, title=f"Launch {n}", facts=Facts(start=day, actors=("KP",)))
        for n, day in enumerate(days)
    ]
    window.library.edit("add", events=events)
    window.selection.select("e0")
    window.show()
    QApplication.processEvents()
    window.event_actions.set_values("e1", {"notes": "the first change makes what is made once"})
    QApplication.processEvents()
    return window


def turn_wheel_once(window: MainWindow) -> None:
    viewport = window.timeline.canvas.viewport()
    at = QPointF(viewport.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), at.toPoint(), (QPointF(0, 120)).toPoint(), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_that_an_edit_runs_through_few_files(desk: MainWindow) -> None:
    files = files_on_the_way(lambda: desk.event_actions.set_values("e0", {"title": "Another title"}))
    print(len(files), *files, sep="\n")  # noqa: T201
    assert desk.library.events["e0"].title == "Another title"
    assert len(files) <= MOST_FOR_AN_EDIT


def test_that_a_merge_runs_through_few_files(desk: MainWindow) -> None:
    files = files_on_the_way(lambda: desk.event_actions.merge("e0", "e1"))
    print(len(files), *files, sep="\n")  # noqa: T201
    assert set(desk.library.events) == {"e0", "e2"}
    assert len(files) <= MOST_FOR_A_MERGE


def test_that_a_wheel_notch_runs_through_few_files(desk: MainWindow) -> None:
    desk.selection.select("")
    width = desk.timeline.navigator.span.width
    files = files_on_the_way(lambda: turn_wheel_once(desk))
    print(len(files), *files, sep="\n")  # noqa: T201
    assert desk.timeline.navigator.span.width < width
    assert len(files) <= MOST_FOR_A_WHEEL_NOTCH
