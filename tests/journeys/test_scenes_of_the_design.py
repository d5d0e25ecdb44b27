"""In the scenes of the design nearly every link is drawn and nearly every event bears its name."""

from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import COMPUTED, DURING, Event, Link
from tests.support.linked_events import show
from tests.support.sketch_scenes import AT_REST, AT_REST_LINKS, SELECTED, SELECTED_LINKS
from tests.support.windows import Opened


def opened(open_window: Opened, library: Library, events: list[Event], links: dict[str, Link]) -> MainWindow:
    library.edit("Type", events=events, links=links)
    window = open_window()
    window.resize(1440, 900)
    return window


def named(window: MainWindow) -> tuple[set[str], set[str]]:
    """Ids of the events in view, and of those with a label; that of the selected event stands in its caption."""
    layout = window.timeline.canvas.frame_layout
    seen = {key for view in layout.views.values() for placed in view.placed
            if layout.bounds.intersects(placed.box) for key in layout.keys(view, placed)}  # fmt: skip
    bears = {
        key for name, labels in layout.labels.items() for placed, _ in labels.placed
        for key in layout.keys(layout.views[name], placed)
    }  # fmt: skip
    return seen, (bears | {window.selection.current}) & seen


def test_that_of_the_links_at_rest_at_least_14_of_16_are_drawn(open_window: Opened, library: Library) -> None:
    window = opened(open_window, library, AT_REST, AT_REST_LINKS)
    show(window, "2017-07-01", "2018-01-01")
    columns = window.timeline.model.link_columns
    links = [columns.link(n) for n in columns.inside(window.timeline.navigator.span).tolist()]
    assert len(links) >= 16
    lines = {id(link) for link, _ in window.timeline.canvas.item.link_painter.curves}
    layout = window.timeline.canvas.frame_layout
    windows = {
        id(link) for link in links
        if link.relation == DURING and (row := window.timeline.model.row(link.source)) is not None
        and layout.windows.at(layout.x(row.at)) is not None
    }  # fmt: skip
    assert len(lines | windows) / len(links) >= 14 / 16
    assert {link.basis for link in links if id(link) in lines} == {COMPUTED, "stated", "user"}


def test_that_at_rest_nine_of_ten_events_bear_a_label(open_window: Opened, library: Library) -> None:
    window = opened(open_window, library, AT_REST, AT_REST_LINKS)
    show(window, "2017-07-01", "2018-01-01")
    seen, bears = named(window)
    assert len(seen) == 14
    assert len(bears) / len(seen) >= 0.9


def test_that_of_a_selection_every_lit_event_bears_a_label(open_window: Opened, library: Library) -> None:
    window = opened(open_window, library, SELECTED, SELECTED_LINKS)
    window.selection.select("h17")
    show(window, "2023-02-01", "2023-05-01")
    lit = window.timeline.canvas.item.lit
    assert lit is not None
    assert len(lit.keys) >= 5
    seen, bears = named(window)
    assert lit.keys & seen <= bears
    assert len(bears) / len(seen) >= 0.9
    assert {key for flag in lit.flags for key in flag.keys} == lit.keys - seen == {"h17-nov"}
