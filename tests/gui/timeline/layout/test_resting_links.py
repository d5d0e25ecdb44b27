"""Links drawn while nothing is selected: the most telling ones, no more than stay legible, the others counted."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.timeline.layout.resting_links import MOST_ARCS, MOST_BESIDE, RestingLinks
from gui.timeline.layout.viewport import viewport_for
from gui.view_model.links.link_columns import LinkColumns
from gui.view_model.time_span import DAY, TimeSpan
from store.library.queries.event_columns import Columns, EventExtent
from store.model.documents import BEFORE, COMPUTED, DURING, LAUNCH, MEETING, SERIES, STATED, USER, Link

VIEW = TimeSpan(0.0, 100 * DAY)
WIDTH = 1000.0
"""Ten pixels a day."""


class Events:
    """Launches and meetings by day, in a lane each, with links; computed ones are asked for by event."""

    def __init__(self, days: dict[str, int], links: list[Link]) -> None:
        rows = [
            EventExtent(at * DAY, at * DAY, at * DAY, at * DAY, key, MEETING if key.startswith("m") else LAUNCH)
            for key, at in days.items()
        ]
        self.columns = Columns.from_rows(sorted(rows))
        self.lane_of_position = np.array([key.startswith("m") for key in self.columns.ids], dtype=np.int32)
        self._links = links
        self.link_columns = LinkColumns.of(self.columns, [link for link in links if link.basis != COMPUTED])
        self.has_links = len(self.link_columns) > 0
        self.are_links_ruled = False

    def position(self, key: str) -> int | None:
        return self.columns.position(key)

    def links_of(self, key: str) -> list[Link]:
        return [link for link in self._links if key in (link.source, link.target)]


def resting(days: dict[str, int], links: list[Link]) -> RestingLinks:
    return RestingLinks(Events(days, links), viewport_for(VIEW, WIDTH, VIEW), lambda _one, _two: True)


def test_that_links_by_rule_are_drawn_from_the_start() -> None:
    links = resting({"l1": 10, "l2": 40}, [Link(source="l1", target="l2", relation=SERIES, basis=COMPUTED)])
    assert [one.link.relation for one in links.drawn] == [SERIES]


@pytest.mark.parametrize("basis", [COMPUTED, STATED, USER])
def test_that_during_is_told_by_the_window_and_not_by_a_line(basis: str) -> None:
    links = resting({"l1": 10, "m1": 12}, [Link(source="l1", target="m1", relation=DURING, basis=basis)])
    assert links.drawn == []


def test_that_a_link_begins_at_its_earlier_end() -> None:
    links = resting({"l1": 40, "m1": 10}, [Link(source="l1", target="m1", relation=BEFORE)])
    (one,) = links.drawn
    assert one.early < one.late


def test_that_no_more_lie_side_by_side_than_stay_legible_and_the_rest_is_counted() -> None:
    days = {**{f"l{n}": 10 for n in range(10)}, **{f"m{n}": 60 for n in range(10)}}
    links = resting(days, [Link(source=f"l{n}", target=f"m{n}", relation=BEFORE) for n in range(10)])
    assert (len(links.drawn), len(links.left_out)) == (6, 4)


def test_that_no_more_than_three_arcs_of_a_lane_lie_over_each_other() -> None:
    days = {f"l{n}": 10 + 5 * (n % 2) for n in range(10)}
    links = resting(
        days, [Link(source=f"l{n}", target=f"l{n + 1}", relation=SERIES, basis=STATED) for n in range(0, 10, 2)]
    )
    assert (len(links.drawn), len(links.left_out)) == (3, 2)


def test_that_own_links_come_before_stated_ones_and_both_before_those_by_rule() -> None:
    days = {**{f"l{n}": 10 for n in range(8)}, **{f"m{n}": 60 for n in range(8)}}
    basis = [COMPUTED] * 3 + [STATED] * 3 + [USER] * 2
    links = resting(days, [Link(source=f"l{n}", target=f"m{n}", relation=BEFORE, basis=basis[n]) for n in range(8)])
    assert [one.link.basis for one in links.drawn] == [USER, USER, STATED, STATED, STATED, COMPUTED]
    assert [one.link.basis for one in links.left_out] == [COMPUTED, COMPUTED]


ENDS = st.tuples(
    st.integers(0, 9), st.integers(0, 9), st.sampled_from(["ll", "lm", "mm"]), st.sampled_from([STATED, USER])
)


@given(st.lists(st.integers(-20, 120), min_size=20, max_size=20), st.lists(ENDS, max_size=60))
def test_that_every_link_with_an_end_in_view_is_drawn_or_counted_and_none_is_crowded(
    days: list[int], ends: list[tuple[int, int, str, str]]
) -> None:
    keys = {**{f"l{n}": days[n] for n in range(10)}, **{f"m{n}": days[10 + n] for n in range(10)}}
    links = [
        Link(source=f"{kinds[0]}{one}", target=f"{kinds[1]}{two}", relation=BEFORE, basis=basis)
        for one, two, kinds, basis in ends
    ]
    links = [link for link in links if link.source != link.target]
    resting_links = resting(keys, links)
    in_view = {
        (link.source, link.target) for link in links if any(0 <= keys[end] <= 100 for end in (link.source, link.target))
    }
    both = [*resting_links.drawn, *resting_links.left_out]
    assert {(one.link.source, one.link.target) for one in both} == in_view
    assert len(both) == len(in_view)
    for x in np.arange(4, WIDTH, 8.0):
        over = [
            one for one in resting_links.drawn
            if keys_at(keys, one.link)[0] * 10 < x < keys_at(keys, one.link)[1] * 10
        ]  # fmt: skip
        arcs = [one for one in over if one.link.source[0] == one.link.target[0]]
        assert len(over) - len(arcs) <= MOST_BESIDE == 6
        assert max(sum(one.link.source[0] == lane for one in arcs) for lane in "lm") <= MOST_ARCS == 3


def keys_at(days: dict[str, int], link: Link) -> tuple[int, int]:
    one, two = sorted((days[link.source], days[link.target]))
    return one, two
