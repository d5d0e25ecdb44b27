"""In any frame: no label covers a mark, a label or the end of a link; links are drawn, stubs or counted; nothing jumps."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from gui.theme.theme import LIGHT
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.panel import TimelinePanel
from gui.view_model.selection import Selection
from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from store.library.library import Library
from store.model.documents import (
    DRILL,
    DURING,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    RESPONSE,
    Event,
    Facts,
    LaunchFacts,
    Link,
)
from store.model.partial_dates import wall_span

KINDS = st.sampled_from([LAUNCH, LAUNCH, MEETING, DRILL, NUCLEAR_TEST])
EVENTS = st.lists(
    st.tuples(KINDS, st.integers(1, 28), st.integers(1, 12), st.sampled_from(["KN-23", "Hwasong-17", "Talks in Vienna"])),
    min_size=1, max_size=24,
)  # fmt: skip
PAIRS = st.lists(st.tuples(st.integers(0, 23), st.integers(0, 23)), max_size=16)


def event(number: int, kind: str, day: int, long: int, name: str) -> Event:
    start = f"2023-03-{day:02}"
    end = f"2023-04-{long:02}" if kind == DRILL else None
    launch = LaunchFacts(name=name, missile_class="ICBM" if long % 2 else "SRBM") if kind == LAUNCH else None
    return Event(
        id=f"e{number}", kind=kind, title=name, facts=Facts(start=start, end=end, launch=launch, actors=("KP",))
    )


@contextmanager
def panel_of(events: list[Event], pairs: list[tuple[int, int]]) -> Iterator[TimelinePanel]:
    links = {
        f"{one}-{two}": Link(source=f"e{one}", target=f"e{two}", relation=RESPONSE)
        for one, two in pairs
        if one != two and max(one, two) < len(events)
    }
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "a.dateline") as library:
        library.edit("Type", events=events, links=links)
        panel = TimelinePanel(library, Selection(), TimeZoneSetting(), LIGHT)
        panel.resize(1100, 800)
        panel.model.refresh()
        panel.navigator.show(TimeSpan(wall_span("2023-02-25")[0], wall_span("2023-04-05")[0]), at_once=True)
        panel.canvas.rest()
        panel.grab()
        yield panel
        panel.close()


def inner(box: QRectF) -> QRectF:
    """A box without its outermost pixel: neighbours may touch."""
    return box.adjusted(1, 1, -1, -1)


@settings(max_examples=25)
@given(EVENTS, PAIRS, st.integers(-1, 23))
def test_that_no_label_covers_a_mark_a_label_or_the_end_of_a_link(
    qapp: QApplication, drawn: list[tuple[str, int, int, str]], pairs: list[tuple[int, int]], chosen: int
) -> None:
    events = [event(n, *values) for n, values in enumerate(drawn)]
    with panel_of(events, pairs) as panel:
        if 0 <= chosen < len(events):
            panel.canvas.item.link_painter.are_shown = True
            panel.canvas._selection.select(f"e{chosen}")  # noqa: SLF001 - as a click does
            panel.canvas.rest()
            panel.grab()
        layout = panel.canvas.frame_layout
        labels = [pair for one in layout.labels.values() for pair in one.placed]
        marks = [placed for view in layout.views.values() for placed in view.placed]
        for (_, one), (_, two) in combinations(labels, 2):
            assert not inner(one.box).intersects(inner(two.box))
        for owner, label in labels:
            covered = [mark for mark in marks if inner(label.box).intersects(inner(mark.box))]
            assert [mark for mark in covered if not (mark == owner and label.is_inside)] == []
        outside = [label.box for _, label in labels if not label.is_inside]
        for _, path in panel.canvas.item.link_painter.curves:
            for part in (0.0, 1.0):
                end = QPointF(path.pointAtPercent(part))
                assert not any(inner(box).contains(end) for box in outside)


@settings(max_examples=25)
@given(EVENTS, PAIRS, st.integers(-20, 20))
def test_that_every_link_with_an_end_in_view_is_drawn_or_counted(
    qapp: QApplication, drawn: list[tuple[str, int, int, str]], pairs: list[tuple[int, int]], moved: int
) -> None:
    with panel_of([event(n, *values) for n, values in enumerate(drawn)], pairs) as panel:
        panel.navigator.show(panel.navigator.span.panned(moved * 86_400.0), at_once=True)
        panel.canvas.rest()
        panel.grab()
        layout, painter, columns = panel.canvas.frame_layout, panel.canvas.item.link_painter, panel.model.link_columns
        shown = {id(link) for link, _ in painter.curves}
        counted = {id(link) for count in painter.counts for link in count.links}
        counted |= {id(link) for cell in layout.heat for link in layout.links_in(cell)}
        for number in columns.inside(panel.navigator.span).tolist():
            link = columns.link(number)
            kinds = [panel.model.library.events[end].kind for end in (link.source, link.target)]
            are_marks = all(layout.are_marks(kind) for kind in kinds)
            if link.relation != DURING and (are_marks or kinds[0] != kinds[1]):
                assert id(link) in shown | counted


@settings(max_examples=15)
@given(EVENTS, st.integers(-15, 15))
def test_that_nothing_moves_vertically_while_panning(
    qapp: QApplication, drawn: list[tuple[str, int, int, str]], days: int
) -> None:
    with panel_of([event(n, *values) for n, values in enumerate(drawn)], []) as panel:
        before = panel.canvas.frame_layout
        heights = {
            key: {tuple(layout_keys): box.top() for layout_keys, box in tops(before, key)} for key in before.views
        }
        panel.navigator.show(panel.navigator.span.panned(days * 86_400.0), at_once=True)
        panel.canvas.rest()
        panel.grab()
        after = panel.canvas.frame_layout
        assert [(lane.key, lane.top, lane.height) for lane in after.lanes] == [
            (lane.key, lane.top, lane.height) for lane in before.lanes
        ]
        for key, view in after.views.items():
            assert view.drawing is before.views[key].drawing
            if view.drawing is Drawing.MARKS:
                for keys, box in tops(after, key):
                    assert heights[key].get(tuple(keys), box.top()) == box.top()


def tops(layout: object, key: str) -> list[tuple[list[str], QRectF]]:
    view = layout.views[key]  # type: ignore[attr-defined]
    return [(layout.keys(view, placed), placed.box) for placed in view.placed]  # type: ignore[attr-defined]
