"""Sites of events as numpy columns, for the map."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from store.library.queries.event_columns import Columns, Positions
from store.model.documents import Event

Flags = npt.NDArray[np.bool_]
NOWHERE = -1


class Sites:
    """Sites of the events in some columns.

    `of_position`: site number of each event, NOWHERE without coordinates. `names`: most frequent name of each site;
    `lat`, `lon`: degrees north and east, shape (m,).
    """

    def __init__(self, columns: Columns, events: Mapping[str, Event]) -> None:
        self._columns = columns
        numbers: dict[tuple[float, float], int] = {}
        self.names: list[str] = []
        self.of_place: Positions = np.full(len(columns.ids), NOWHERE, dtype=np.intp)
        for row, key in enumerate(columns.ids):
            place = events[key].facts.place
            if place is None or place.lat is None or place.lon is None:
                continue
            number = numbers.setdefault((place.lat, place.lon), len(numbers))
            if number == len(self.names):
                self.names.append(place.name)
            self.of_place[row] = number
        points = np.array([*numbers], dtype=np.float64).reshape(-1, 2)
        self.lat, self.lon = points[:, 0], points[:, 1]

    def counts(self, seen: Flags) -> npt.NDArray[np.intp]:
        """Count of some events by site and kind, shape (m, kinds)."""
        kinds = len(self._columns.kinds)
        here = seen & (self.of_place >= 0)
        code = self.of_place[here] * kinds + self._columns.kind[here]
        return np.bincount(code, minlength=len(self.names) * kinds).reshape(-1, kinds)

    def at(self, sites: Sequence[int], seen: Flags) -> list[str]:
        """Ids of some events at some sites, by time."""
        return [self._columns.ids[row] for row in np.flatnonzero(seen & np.isin(self.of_place, sites)).tolist()]

    def site_of(self, row: int | None) -> int:
        """Site number of an event, NOWHERE without one."""
        return NOWHERE if row is None else int(self.of_place[row])
