"""Fixtures that open the main window, shared by tests of gui/ and journeys/."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gui.environment.preferences import Preferences
from gui.intake.fetch_dialog import Allow
from gui.theme.theme import LIGHT
from gui.view_model.jobs import Jobs
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import DRILL, LAUNCH, MEETING, STATED, Event, Facts, Link, Reading

Opened = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, library: Library, settings: QSettings) -> Iterator[Opened]:
    """Opens the main window on the test's library; `answers` are the dates given when asked, None cancels;
    `fetch` is what is said to fetching a page, or `allow` says it."""
    windows: list[MainWindow] = []

    def opened(
        answers: dict[str, str] | None = None,
        fetch: bool = False,
        allow: Allow | None = None,
        shown: Library | None = None,
    ) -> MainWindow:
        shown = shown or (Library(library.path) if windows and not windows[-1].isVisible() else library)
        window = MainWindow(
            shown, Jobs(), lambda _findings: answers, LIGHT, Preferences(settings), allow or (lambda _addresses: fetch)
        )
        qtbot.addWidget(window)
        window.resize(1400, 860)
        with qtbot.waitExposed(window):
            window.show()
        windows.append(window)
        return window

    yield opened
    for window in windows:
        window.importer.cancel()  # closing would ask
        window.close()


@pytest.fixture
def window(open_window: Opened, library: Library, tokyo: Reading) -> MainWindow:
    """A window on a library that holds one article's launch, drill and meeting."""
    library.add([tokyo])
    return open_window()


@pytest.fixture
def filled(open_window: Opened, library: Library) -> MainWindow:
    """Sixty events of six years, two of them linked."""
    events = [
        Event(
            id=f"e{n:02}", kind=(LAUNCH, DRILL, MEETING)[n % 3], title=f"Event {n}",
            facts=Facts(start=f"{2017 + n // 10}-{1 + n % 10:02}-{1 + n % 27:02}", actors=(("KP", "KR", "JP")[n % 3],)),
        )
        for n in range(60)
    ]  # fmt: skip
    links = {"l1": Link(source="e30", target="e33", relation="before", basis=STATED)}
    library.edit("Type", events=events, links=links)
    return open_window()


def event_of(window: MainWindow, kind: str) -> str:
    return next(event.id for event in window.library.events.values() if event.kind == kind)
