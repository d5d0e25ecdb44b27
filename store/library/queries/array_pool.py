"""Memory of large arrays that nobody holds any more, taken again.

Fresh memory is slow: the system gives it page by page. Inserting one value into a million takes 12 ms into fresh memory
on a virtual machine, 1.3 ms into memory in use before.
"""

import sys
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Kind = TypeVar("Kind", bound=np.generic)
# Values of the smallest array that is worth it, values that a buffer has to spare, and buffers that are kept
LEAST, SPARE, MOST = 1 << 16, 4096, 64


class ArrayPool:
    """Buffers, lent out while anything refers to them or their views."""

    def __init__(self) -> None:
        self._buffers: list[npt.NDArray[Any]] = []

    def take(self, size: int, like: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
        """An array of a size and of the type of another.

        Its values are arbitrary.
        """
        if size < LEAST:
            return np.empty(size, like.dtype)
        for number in range(len(self._buffers)):
            fits = self._buffers[number].dtype == like.dtype and size <= len(self._buffers[number]) <= 2 * size
            if fits and self._is_idle(number):
                return self._buffers[number][:size]
        if len(self._buffers) >= MOST:
            self._buffers = [self._buffers[n] for n in range(len(self._buffers)) if not self._is_idle(n)]
        self._buffers.append(np.empty(size + SPARE, like.dtype))
        return self._buffers[-1][:size]

    def _is_idle(self, number: int) -> bool:
        """Whether only the pool refers to a buffer: a view refers to the buffer that it shows."""
        return sys.getrefcount(self._buffers[number]) <= IDLE

    def copy(self, array: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
        """A copy of an array."""
        copied = self.take(len(array), array)
        copied[:] = array
        return copied

    def insert(self, array: npt.NDArray[Kind], at: npt.NDArray[np.intp], values: npt.NDArray[Any]) -> npt.NDArray[Kind]:
        """The array with some values before ascending places, as `numpy.insert`."""
        joined = self.take(len(array) + len(at), array)
        begin = 0
        for number, place in enumerate(at.tolist()):
            joined[begin + number : place + number] = array[begin:place]
            joined[place + number] = values[number]
            begin = place
        joined[begin + len(at) :] = array[begin:]
        return joined


def _references_of_a_listed_array() -> int:
    listed = [np.empty(0)]
    return sys.getrefcount(listed[0])


IDLE = _references_of_a_listed_array()
