"""Links as columns: none is lost, whatever moves; bundled, all are counted."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.link_heat import heat_cells
from gui.timeline.layout.viewport import Viewport
from gui.view_model.links.link_columns import LinkColumns
from gui.view_model.time_span import DAY, TimeSpan
from store.library.queries.event_columns import Columns, EventExtent
from store.model.documents import DRILL, LAUNCH, MEETING, Link
from store.model.kinds import KINDS

placed = st.lists(st.tuples(st.integers(0, 3000), st.sampled_from([LAUNCH, DRILL, MEETING])), min_size=2, max_size=30)


def columns_of(events: list[tuple[int, str]]) -> Columns:
    rows = [EventExtent(at * DAY, at * DAY, at * DAY, at * DAY, f"e{n}", kind) for n, (at, kind) in enumerate(events)]
    return Columns.from_rows(sorted(rows))


def links_of(columns: Columns, pairs: list[tuple[int, int]]) -> LinkColumns:
    count = len(columns.ids)
    links = [Link(source=f"e{a % count}", target=f"e{b % count}", relation="before") for a, b in pairs]
    return LinkColumns.of(columns, [link for link in links if link.source != link.target])


ends = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=40)


@given(placed, ends)
def test_that_each_row_runs_between_the_ends_of_its_link(
    events: list[tuple[int, str]], pairs: list[tuple[int, int]]
) -> None:
    columns = columns_of(events)
    links = links_of(columns, pairs)
    for number in range(len(links)):
        link = links.link(number)
        assert columns.ids[int(links.source[number])] == link.source
        assert columns.ids[int(links.target[number])] == link.target


@given(placed, ends, st.floats(0, 3000), st.floats(1, 3000))
def test_that_the_links_in_a_window_are_those_with_an_end_in_it(
    events: list[tuple[int, str]], pairs: list[tuple[int, int]], first: float, days: float
) -> None:
    columns = columns_of(events)
    links = links_of(columns, pairs)
    window = TimeSpan(first * DAY, (first + days) * DAY)
    seen = [bool(window.first <= at <= window.last) for at in columns.left.tolist()]
    inside = [n for n in range(len(links)) if seen[int(links.source[n])] or seen[int(links.target[n])]]
    assert links.inside(window).tolist() == inside


@given(placed, ends, st.floats(1e-7, 1e-4))
def test_that_the_cells_of_all_gutters_count_every_link_between_lanes_that_are_shown(
    events: list[tuple[int, str]], pairs: list[tuple[int, int]], scale: float
) -> None:
    columns = columns_of(events)
    link_columns = links_of(columns, pairs)
    lane = np.where(columns.kind == list(KINDS).index(DRILL), -1, columns.kind.astype(np.intp))  # drills are hidden
    link_columns.lanes_are(lane)
    one, two = lane[link_columns.source], lane[link_columns.target]
    crossing = (one >= 0) & (two >= 0) & (one != two)
    span = TimeSpan(-10 * DAY, 3010 * DAY)
    view = Viewport(span, scale, span.width * scale, span, sticky=scale)
    counted = 0
    for upper in {pair[0] for pair in link_columns.lane_pairs()}:
        cells = heat_cells(link_columns, upper, Lane("a", 0.0, 80.0, 1, 1, gutter=46.0), view)
        for cell in cells:
            assert len(link_columns.positions_from(upper, cell.period)) == cell.links, "what a click lists"
        counted += sum(cell.links for cell in cells)
    assert counted == int(crossing.sum())


@given(placed, ends, st.sets(st.integers(0, 29), max_size=5), st.lists(st.integers(0, 3000), max_size=5))
def test_that_ties_follow_their_events_and_go_with_them(
    events: list[tuple[int, str]], pairs: list[tuple[int, int]], gone: set[int], new: list[int]
) -> None:
    columns = columns_of(events)
    links = links_of(columns, pairs)
    rows = [EventExtent(at * DAY, at * DAY, at * DAY, at * DAY, f"n{n}", LAUNCH) for n, at in enumerate(new)]
    lost = {f"e{n}" for n in gone}
    after, moved, _ = columns.changed(columns.positions(lost), rows, ())
    kept = links.moved(after, moved)
    before = [links.link(n) for n in range(len(links))]
    left = [link for link in before if lost.isdisjoint((link.source, link.target))]
    assert [kept.link(n) for n in range(len(kept))] == left
    for number in range(len(kept)):
        assert after.ids[int(kept.source[number])] == kept.link(number).source
