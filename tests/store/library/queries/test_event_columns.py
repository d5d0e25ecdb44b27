"""The columns after a change are those that would be made anew."""

from hypothesis import given
from hypothesis import strategies as st

from store.library.queries.event_columns import Columns, EventExtent
from store.model.documents import DRILL, LAUNCH

spans = st.tuples(st.integers(0, 9), st.integers(0, 3), st.sampled_from([LAUNCH, DRILL, "parade"]))


def row(key: str, span: tuple[int, int, str]) -> EventExtent:
    at, long, kind = span
    return EventExtent(float(at), float(at + long), float(at), float(at + long), key, kind)


def told(columns: Columns) -> list[EventExtent]:
    return [columns.row(place) for place in range(len(columns.ids))]


@given(
    st.dictionaries(st.text("abc", min_size=1), spans),
    st.dictionaries(st.text("xyz", min_size=1), spans, max_size=60),
    st.data(),
)
def test_that_changed_columns_are_those_made_anew(
    old: dict[str, tuple[int, int, str]], new: dict[str, tuple[int, int, str]], data: st.DataObject
) -> None:
    before = Columns.from_rows(sorted(row(key, span) for key, span in old.items()))
    gone = data.draw(st.sets(st.sampled_from(sorted(old)))) if old else set()
    after, moved = before.changed(before.positions(gone), [row(key, span) for key, span in new.items()], ())
    left = {key: span for key, span in old.items() if key not in gone} | new
    assert sorted(told(after)) == sorted(row(key, span) for key, span in left.items())
    assert [one.left for one in told(after)] == sorted(one.left for one in told(after))
    for place, key in enumerate(before.ids):
        assert (moved[place] == -1) if key in gone else (after.ids[moved[place]] == key)
    for key in left:
        assert after.position(key) == after.ids.index(key)
