"""Memory of arrays is taken again once nobody holds them, and never before."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.library.queries.array_pool import LEAST, ArrayPool


def test_that_memory_is_taken_again_once_nobody_holds_it() -> None:
    pool = ArrayPool()
    array = pool.copy(np.arange(LEAST))
    place = array.ctypes.data
    del array
    assert pool.copy(np.arange(LEAST)).ctypes.data == place


def test_that_an_array_is_never_overwritten_while_a_view_of_it_is_held() -> None:
    pool = ArrayPool()
    array = pool.copy(np.arange(LEAST))
    view = array[10:20]
    del array
    pool.copy(np.zeros(LEAST, dtype=np.int64))
    assert view.tolist() == list(range(10, 20))


def test_that_memory_of_another_type_is_not_taken() -> None:
    pool = ArrayPool()
    pool.copy(np.zeros(LEAST, dtype=np.float64))
    assert pool.copy(np.ones(LEAST, dtype=np.int64)).dtype == np.int64


@given(st.integers(0, 3), st.data())
def test_that_values_are_inserted_as_numpy_does(size: int, data: st.DataObject) -> None:
    pool, whole = ArrayPool(), np.arange(LEAST * size + 5)
    places = data.draw(st.lists(st.integers(0, len(whole)), max_size=4).map(sorted))
    at, values = np.array(places, dtype=np.intp), np.arange(len(places)) - 9
    for _ in range(3):  # the second time into memory that was used before
        assert np.array_equal(pool.insert(whole, at, values), np.insert(whole, at, values))
