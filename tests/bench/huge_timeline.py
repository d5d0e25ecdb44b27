"""Ten million seeded columns without a library: prints milliseconds of a frame (p95) and megabytes of the process."""

import os
import resource
from collections.abc import Sequence
from typing import overload

import numpy as np

from store.library.queries.event_columns import Columns
from tests.bench.timeline import columns_of, frames_of, panel_of, quantile

COUNT = 10_000_000
ROUNDS = 3


class Ids(Sequence[str]):
    """Ids that are made when they are asked for: ten million strings would be most of the memory."""

    def __init__(self, order: np.ndarray[tuple[int], np.dtype[np.int32]]) -> None:
        self._order = order

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [f"e{n}" for n in self._order[at].tolist()]
        return f"e{self._order[at]}"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.application.qt_application import make_application

    make_application()
    columns = columns_of(COUNT, ids=lambda order: Ids(order.astype(np.int32)))
    assert isinstance(columns, Columns)
    panel, _ = panel_of(columns, {})
    frames_of(panel)
    rounds = [frames_of(panel) for _ in range(ROUNDS)]
    least = [min(times) for times in zip(*rounds, strict=True)]
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(quantile(least, 0.95) * 1000, megabytes)  # noqa: T201


if __name__ == "__main__":
    main()
