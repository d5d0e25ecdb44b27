"""Screen readers find marks, columns and links as objects with a name, a place and their neighbours."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.theme.theme import LIGHT
from gui.timeline.frame.spoken_objects import MOST
from gui.timeline.panel import TimelinePanel
from gui.view_model.selection import Selection
from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import LAUNCH, MEETING, RESPONSE, Event, Facts, LaunchFacts, Link
from store.model.partial_dates import wall_span
from tests.support.windows import Opened

NAME, ABOUT = QAccessible.Text.Name, QAccessible.Text.Description


def launch(number: int, day: str, *, failed: bool = False) -> Event:
    facts = LaunchFacts(name="KN-23", outcome="failure" if failed else None)
    return Event(id=f"l{number}", kind=LAUNCH, title="KN-23 from Sunan", facts=Facts(start=day, launch=facts))


def fill(library: Library) -> None:
    talks = Event(id="m", kind=MEETING, title="Talks", facts=Facts(start="2022-03-12"))
    link = Link(source="m", target="l1", relation=RESPONSE, quote="They met because of it.")
    library.edit("Type", events=[launch(1, "2022-03-10", failed=True), talks], links={"a": link})


def show(window: MainWindow, first: str, last: str) -> None:
    window.timeline.navigator.show(TimeSpan(wall_span(first)[0], wall_span(last)[0]), at_once=True)
    window.timeline.canvas.rest()
    window.timeline.canvas.grab()


def canvas_of(window: MainWindow) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(window.timeline.canvas)
    assert found is not None
    return found


def children(window: MainWindow) -> list[QAccessibleInterface]:
    canvas = canvas_of(window)
    return [canvas.child(number) for number in range(canvas.childCount())]


def test_that_marks_and_links_have_names_and_tell_their_neighbours(open_window: Opened, library: Library) -> None:
    fill(library)
    window = open_window()
    show(window, "2022-03-01", "2022-04-01")
    told = [(child.role(), child.text(NAME), child.text(ABOUT)) for child in children(window)]
    assert told == [
        (
            QAccessible.Role.Graphic,
            "Launch: KN-23 from Sunan, Thu 10 March 2022, failed",
            "KN-23 from Sunan answered by Talks, 2 days after",
        ),
        (
            QAccessible.Role.Graphic,
            "Meeting: Talks, Sat 12 March 2022",
            "KN-23 from Sunan answered by Talks, 2 days after",
        ),
        (QAccessible.Role.Link, "Link: KN-23 from Sunan answered by Talks, 2 days after", "as an article says"),
    ]


def test_that_an_object_is_where_its_mark_is_and_says_whether_it_is_selected(
    open_window: Opened, library: Library
) -> None:
    fill(library)
    window = open_window()
    show(window, "2022-03-01", "2022-04-01")
    canvas = window.timeline.canvas
    point = canvas.point_of("l1")
    assert point is not None
    there = canvas.viewport().mapToGlobal(point)
    child = canvas_of(window).childAt(there.x(), there.y())
    assert child.text(NAME).startswith("Launch")
    assert child.rect().contains(there)
    assert not child.state().selected
    window.selection.select("l1")
    assert child.state().selected
    assert canvas_of(window).indexOfChild(child) == 0


def test_that_of_more_than_500_marks_the_bins_are_objects(open_window: Opened, library: Library) -> None:
    library.edit(
        "Type", events=[launch(n, f"2022-03-{1 + n % 28:02}T{n % 24:02}:{n % 60:02}+09:00") for n in range(700)]
    )
    window = open_window()
    show(window, "2022-03-01", "2022-04-01")
    names = [child.text(NAME) for child in children(window)]
    assert 0 < len(names) <= MOST
    assert sum(int(name.split(":")[1].split()[0]) for name in names if name.startswith("Launches")) == 700


def test_that_a_timeline_which_goes_leaves_no_object_behind(qtbot: QtBot, library: Library) -> None:
    fill(library)
    for _ in range(3):
        panel = TimelinePanel(library, Selection(), TimeZoneSetting(), LIGHT)
        panel.model.refresh()
        panel.resize(900, 600)
        panel.show()
        panel.grab()
        canvas = QAccessible.queryAccessibleInterface(panel.canvas)
        assert canvas is not None
        identities = [QAccessible.uniqueId(canvas.child(number)) for number in range(canvas.childCount())]
        assert len(identities) >= 2
        assert all(QAccessible.accessibleInterface(identity) is not None for identity in identities)
        panel.deleteLater()
        del panel, canvas
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert [QAccessible.accessibleInterface(identity) for identity in identities] == [None] * len(identities)
