"""Ids in pages read as a plain list does, whatever was taken out and put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.library.queries import chunked_list
from store.library.queries.chunked_list import ChunkedList


@pytest.fixture(autouse=True, scope="module")
def small_pages() -> object:
    """Pages of four ids, so that a few ids fill many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunked_list, "PAGE", 4)
        yield


@given(st.lists(st.text("ab", max_size=3), max_size=40), st.data())
def test_that_pages_are_what_a_list_would_be(ids: list[str], data: st.DataObject) -> None:
    plain, paged = list(ids), ChunkedList.of(ids)
    for _ in range(4):
        gone = sorted(data.draw(st.sets(st.integers(0, len(plain) - 1)))) if plain else []
        plain, paged = [key for n, key in enumerate(plain) if n not in gone], paged.without(gone)
        at = sorted(data.draw(st.lists(st.integers(0, len(plain)), max_size=6)))
        new = [f"new {n}" for n in range(len(at))]
        for place, key in zip(reversed(at), reversed(new), strict=True):
            plain.insert(place, key)
        paged = paged.put(at, new)
        assert list(paged) == plain
        assert len(paged) == len(plain)
        assert [paged[n] for n in range(len(plain))] == plain
        assert [paged[n - len(plain)] for n in range(len(plain))] == plain
        assert paged[1:5] == plain[1:5]


@pytest.mark.parametrize("place", [3, -4])
def test_that_a_place_beyond_the_ends_is_an_error(place: int) -> None:
    with pytest.raises(IndexError):
        ChunkedList.of(["a", "b", "c"])[place]


def test_that_a_change_leaves_what_was_before_as_it_was_and_shares_its_other_pages() -> None:
    before = ChunkedList.of([f"e{n}" for n in range(40)])
    after = before.put([17], ["new"])
    assert list(before) == [f"e{n}" for n in range(40)]
    shared = {id(page) for page in before.pages} & {id(page) for page in after.pages}
    assert len(shared) == 9
