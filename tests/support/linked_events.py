"""Linked events of March 2022: two launches in a drill's days, talks that answer one of them, a launch of 2020."""

from PySide6.QtCore import QPoint

from gui.view_model.time_span import TimeSpan
from gui.window.main_window import MainWindow
from store.model.documents import DRILL, LAUNCH, MEETING, RESPONSE, Event, Facts, LaunchFacts, Link
from store.model.partial_dates import wall_span


def launch(key: str, day: str, name: str = "KN-23") -> Event:
    facts = Facts(start=day, actors=("KP",), launch=LaunchFacts(name=name, missile_class="SRBM"))
    return Event(id=key, kind=LAUNCH, title=f"{name} launch", facts=facts)


EVENTS = [
    launch("l1", "2022-03-05"),
    launch("l2", "2022-03-10"),
    Event(
        id="d", kind=DRILL, title="Shield", facts=Facts(start="2022-03-08", end="2022-03-18", actors=("KR", "US"))
    ),
    Event(id="m", kind=MEETING, title="Talks", facts=Facts(start="2022-03-12", actors=("KR", "KP"))),
    launch("far", "2020-01-01"),
]  # fmt: skip
LINKS = {"a": Link(source="m", target="l2", relation=RESPONSE, quote="They met because of the launch.")}


def show(window: MainWindow, first: str, last: str) -> None:
    """Bring a period into view, at rest and painted."""
    window.timeline.navigator.show(TimeSpan(wall_span(first)[0], wall_span(last)[0]), at_once=True)
    window.timeline.canvas.rest()
    window.timeline.canvas.grab()


def drawn(window: MainWindow) -> set[tuple[str, str, str]]:
    """The links that are painted as lines."""
    window.timeline.canvas.grab()
    return {(link.source, link.target, link.relation) for link, _ in window.timeline.canvas.item.link_painter.curves}


def middle_of(window: MainWindow, relation: str) -> QPoint:
    """A point on the line of a link."""
    canvas = window.timeline.canvas
    path = next(path for link, path in canvas.item.link_painter.curves if link.relation == relation)
    return canvas.on_viewport(path.pointAtPercent(0.5))
