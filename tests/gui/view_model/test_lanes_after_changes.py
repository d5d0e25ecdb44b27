"""A timeline that follows changes shows what one made anew shows: columns, lanes, counts, links."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from gui.view_model.columns.calendar_bins import DAYS
from gui.view_model.columns.lane_events import LaneEvents
from gui.view_model.lane_settings import LaneSettings
from gui.view_model.library_notifier import LibraryNotifier
from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from gui.view_model.timeline_model import TimelineModel
from store.library.library import Library
from store.model.documents import DRILL, LAUNCH, MEETING, RESPONSE, Event, Facts, LaunchFacts, Link
from store.model.partial_dates import wall_span

MARCH = TimeSpan(wall_span("2023-03-01")[0], wall_span("2023-04-01")[0])
DATES = st.integers(1, 28).map(lambda day: f"2023-03-{day:02}")
STARTS = st.one_of(DATES, st.just("2023-03"), st.none())
CLASSES = st.sampled_from(["ICBM", "SRBM", None])
ACTS = st.lists(
    st.tuples(st.integers(0, 12), st.sampled_from([LAUNCH, DRILL, MEETING, "parade"]), STARTS, CLASSES, st.booleans()),
    min_size=1,
    max_size=12,
)


def event(key: str, kind: str, start: str | None, missile_class: str | None) -> Event:
    launch = LaunchFacts(missile_class=missile_class, outcome="failure" if missile_class else None)
    return Event(id=key, kind=kind, title=key, facts=Facts(start=start, launch=launch if kind == LAUNCH else None))


def shown(model: TimelineModel) -> object:
    """What a model gives to draw; events of one moment may stand in any order."""
    columns = model.columns

    def ids(lane: LaneEvents, places: Iterable[int]) -> list[str]:
        return sorted(columns.ids[int(lane.positions[place])] for place in places)

    lanes = {
        key: (
            ids(lane, range(len(lane))), lane.left.tolist(), sorted(lane.right.tolist()), lane.rows, lane.longest,
            [ids(lane, members) for members in lane.members],
            [lane.row_lefts(n).tolist() for n in range(len(lane.rows))],
            ids(lane, [place for place, _, _ in lane.vague_in(0.0, 1e12, 99)]),
            [(*map(float, (bins.first[n], bins.events[n], bins.failed[n])),) for bins in [lane.bins(MARCH, DAYS)]
             for n in range(len(bins.first))], lane.fullest(DAYS),
        )
        for key, lane in model.events_by_lane.items()
    }  # fmt: skip
    links = model.link_columns
    ends = sorted((columns.ids[int(links.source[n])], columns.ids[int(links.target[n])]) for n in range(len(links)))
    numbers = dict(zip(columns.ids, model.lane_of_position.tolist(), strict=True))
    return lanes, columns.left.tolist(), numbers, ends, model.linked_lanes, model.order, columns.extent


def model_of(library: Library, by: str) -> TimelineModel:
    lanes = LaneSettings()
    lanes.choose(by)
    return TimelineModel(library, TimeZoneSetting(), lanes)


@settings(max_examples=40)
@given(ACTS, st.sampled_from(["kind", "weapon"]))
def test_that_a_timeline_which_follows_changes_shows_what_one_made_anew_shows(
    qapp: QApplication, acts: list[tuple[int, str, str | None, str | None, bool]], by: str
) -> None:
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "a.dateline") as library:
        model = model_of(library, by)
        notifier = LibraryNotifier(library)
        model.listen(notifier)
        for number, kind, start, missile_class, is_removed in acts:
            key, other = f"e{number}", f"e{(number + 1) % 13}"
            if is_removed and key in library.events:
                library.edit("Delete", removed=[key])
                continue
            there = other in library.events
            links = {f"{key}>{other}": Link(source=key, target=other, relation=RESPONSE)} if there else {}
            library.edit("Type", events=[event(key, kind, start, missile_class)], links=links)
            anew = model_of(library, by)
            anew.refresh()
            assert shown(model) == shown(anew)
