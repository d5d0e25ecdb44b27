"""The numpy columns that the timeline draws from: one row an event, by where its mark stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np
import numpy.typing as npt

from store.model import Event
from store.moment import wall_span

Seconds = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Columns:
    """Dated events in the order of `at`. `first` and `last`: float64 wall-clock seconds since 1970, shape (n,).

    For a date without a clock time they are the first and the last second that it may mean; `at` is where
    its mark stands, the middle of what its start may mean. `undated`: ids of events without a start.
    """

    ids: tuple[str, ...]
    first: Seconds
    last: Seconds
    at: Seconds
    undated: tuple[str, ...]

    @classmethod
    def of(cls, events: Iterable[Event], zone: tzinfo | None = None) -> "Columns":
        """The columns of some events on the wall clock of `zone` (None: each event's own)."""
        rows: list[tuple[float, float, float, str]] = []
        undated: list[str] = []
        for event in events:
            start = event.facts.start
            if start is None:
                undated.append(event.id)
                continue
            first, last = wall_span(start, zone)
            at = (first + last) / 2
            if event.facts.end:
                last = max(last, wall_span(event.facts.end, zone)[1])
            rows.append((at, first, last, event.id))
        rows.sort()
        return cls(
            tuple(row[3] for row in rows),
            np.array([row[1] for row in rows], dtype=np.float64),
            np.array([row[2] for row in rows], dtype=np.float64),
            np.array([row[0] for row in rows], dtype=np.float64),
            tuple(undated),
        )

    @property
    def extent(self) -> tuple[float, float] | None:
        """First and last second of all, None when there is no dated event."""
        return (float(self.first.min()), float(self.last.max())) if len(self.ids) else None
