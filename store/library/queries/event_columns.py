"""Events as numpy columns for the timeline, one row an event."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from store.library.queries.array_pool import ArrayPool
from store.library.queries.chunked_list import ChunkedList
from store.model.class_rows import LAST_ROW, class_row
from store.model.documents import Event
from store.model.event_outline import EventOutline
from store.model.kinds import KINDS, is_span
from store.model.partial_dates import DAY, known_end, precision, wall_span
from store.runtime.gc_pause import collector_paused

Seconds = npt.NDArray[np.float64]
# Positions in columns, of shape (n,)
Positions = npt.NDArray[np.intp]

# Ids looked for one by one; more of them in one pass
FEW = 40

DAY_SECONDS = 86_400
# The outcome of a launch that failed
FAILURE = "failure"
# Seconds that a date of a known day never spans, and one of a month always does
VAGUE = 2 * 86_400.0


class EventExtent(NamedTuple):
    """The extent of one event in time, in wall-clock seconds.

    An exercise of known days is a bar from `left` to `right`; any other event is a point in the middle of what its
    start may mean. `class_row`: row of its missile class; `failed`: whether the launch failed.
    """

    left: float
    right: float
    first: float
    last: float
    key: str
    kind: str
    class_row: int = LAST_ROW
    failed: bool = False

    @property
    def at(self) -> float:
        """The second of its point, or of its left edge."""
        return self.left


def extent_of(event: EventOutline | Event, zone: tzinfo | None = None) -> EventExtent | None:
    """Extent of an event on the wall clock of `zone`.

    None for its own; None if undated.
    """
    start = event.facts.start
    if start is None:
        return None
    seconds = _seconds(is_span(event.kind), start, known_end(event.facts), zone)
    return EventExtent(*seconds, event.id, event.kind, *_look(event))


def _look(event: EventOutline | Event) -> tuple[int, bool]:
    """Row of the class, and whether the launch failed."""
    launch = event.facts.launch
    return (LAST_ROW, False) if launch is None else (class_row(launch.missile_class), launch.outcome == FAILURE)


@lru_cache(maxsize=1 << 16)  # many events fall on few days: columns of 100,000 are made in 0.15 s instead of 0.45
def _seconds(is_bar: bool, start: str, end: str | None, zone: tzinfo | None) -> tuple[float, float, float, float]:
    """Left, right, first and last second of an event."""
    first, last = wall_span(start, zone)
    at = (first + last) / 2
    if end:
        last = max(last, wall_span(end, zone)[1])
    if is_bar and precision(start) >= DAY:
        return first, last, first, last
    return at, at, first, last


@dataclass(frozen=True, eq=False)
class Moves:
    """How rows have moved in a change.

    `at`: old positions before which new rows came in, ascending, after the rows that are not `kept` have gone; `kept` is
    None if all are.
    """

    at: Positions
    kept: npt.NDArray[np.bool_] | None = None

    @property
    def only_in(self) -> bool:
        """Whether rows came in and none went."""
        return self.kept is None

    @cached_property
    def _table(self) -> Positions:
        """The new position of each old row, -1 if gone."""
        kept = self.kept
        if kept is None:
            raise ValueError("all rows are kept: their moves are computed, not looked up")
        moved = np.full(len(kept), -1, dtype=np.intp)
        rest = np.arange(int(kept.sum()))
        moved[kept] = rest + np.searchsorted(self.at, rest, "right")
        return moved

    def of(self, positions: Positions) -> Positions:
        """New positions of old rows, -1 if gone."""
        if self.kept is not None:
            return self._table[positions]
        if len(self.at) <= FEW:
            moved = positions.copy()
            for place in self.at.tolist():
                moved += positions >= place
            return moved
        return positions + np.searchsorted(self.at, positions, "right")

    def of_ascending(self, positions: Positions, pool: ArrayPool) -> Positions:
        """The same of ascending positions, in a third of the time."""
        if self.kept is not None or len(self.at) > FEW:
            return self.of(positions)
        moved = pool.copy(positions)
        for place in self.at.tolist():
            moved[int(np.searchsorted(positions, place)) :] += 1
        return moved


@dataclass(frozen=True, eq=False)
class Columns:
    """Dated events ordered by `left`.

    Columns are float64 wall-clock seconds, shape (n,), named as in `EventExtent`; `kind` is uint8, an index into
    `kinds`. `look` is uint8: twice the row of the missile class, plus one if the launch failed. `undated`: ids without a
    start.
    """

    ids: Sequence[str]
    left: Seconds
    right: Seconds
    first: Seconds
    last: Seconds
    kind: npt.NDArray[np.uint8]
    look: npt.NDArray[np.uint8]
    kinds: tuple[str, ...] = tuple(KINDS)
    undated: tuple[str, ...] = ()

    @classmethod
    def of(cls, events: Iterable[EventOutline | Event], zone: tzinfo | None = None) -> "Columns":
        """Columns of events on the wall clock of `zone`.

        None for each event's own.
        """
        ids: list[str] = []
        kinds: list[str] = []
        looks: list[tuple[int, bool]] = []
        spans: list[tuple[float, float, float, float]] = []
        undated: list[str] = []
        with collector_paused():
            for event in events:
                facts = event.facts
                start = facts.start
                if start is None:
                    undated.append(event.id)
                    continue
                ids.append(event.id)
                kinds.append(event.kind)
                looks.append(_look(event))
                spans.append(_seconds(is_span(event.kind), start, known_end(facts), zone))
        return cls._sorted(ids, kinds, _looks_of(looks), spans, tuple(undated))

    @classmethod
    def _sorted(
        cls,
        ids: list[str],
        kinds: list[str],
        looks: npt.NDArray[np.uint8],
        spans: list[tuple[float, float, float, float]],
        undated: tuple[str, ...],
    ) -> "Columns":
        """Columns in the order of `EventExtent`: by seconds, then by id."""
        by_id = np.array(sorted(range(len(ids)), key=ids.__getitem__), dtype=np.intp)
        seconds = np.array(spans, dtype=np.float64).reshape(-1, 4)[by_id].T
        order = np.lexsort(seconds[::-1])
        left, right, first, last = (np.ascontiguousarray(column[order]) for column in seconds)
        rows = by_id[order]
        names = _kinds_of(kinds)
        code = {kind: number for number, kind in enumerate(names)}
        codes = np.array([code[kind] for kind in kinds], dtype=np.uint8)[rows]
        keys = tuple(map(ids.__getitem__, rows.tolist()))
        return cls(keys, left, right, first, last, codes, looks[rows], names, undated)

    @classmethod
    def from_rows(cls, rows: list[EventExtent], undated: tuple[str, ...] = ()) -> "Columns":
        """Columns of sorted rows."""
        kinds = _kinds_of(row.kind for row in rows)
        code = {kind: number for number, kind in enumerate(kinds)}
        seconds = np.array([row[:4] for row in rows], dtype=np.float64).reshape(-1, 4).T
        left, right, first, last = (np.ascontiguousarray(column) for column in seconds)
        codes = np.array([code[row.kind] for row in rows], dtype=np.uint8)
        looks = _looks_of([(row.class_row, row.failed) for row in rows])
        return cls(tuple(row.key for row in rows), left, right, first, last, codes, looks, kinds, undated)

    @cached_property
    def pool(self) -> ArrayPool:
        """Memory shared with the columns that these were made from."""
        return ArrayPool()

    @cached_property
    def extent(self) -> tuple[float, float] | None:
        """First and last second of all, or None."""
        return (float(self.first.min()), float(self.last.max())) if len(self.ids) else None

    @cached_property
    def vague(self) -> Positions:
        """Positions of points known only to a month or year."""
        return np.flatnonzero((self.last - self.first > VAGUE) & (self.left == self.right))

    @cached_property
    def bars(self) -> Positions:
        """Positions of events that last."""
        return np.flatnonzero(self.right > self.left)

    @cached_property
    def days_with_bars(self) -> tuple[int, npt.NDArray[np.bool_]]:
        """Days on which an event lasts.

        The first as days since 1970, and for each day from it on whether one lasts.
        """
        first = np.floor(self.left[self.bars] / DAY_SECONDS).astype(np.int64)
        after = np.ceil(self.right[self.bars] / DAY_SECONDS).astype(np.int64)
        base = int(first.min())
        steps = np.zeros(int(after.max()) - base + 1, dtype=np.int64)
        np.add.at(steps, first - base, 1)
        np.add.at(steps, after - base, -1)
        return base, np.cumsum(steps) > 0

    def row(self, position: int) -> EventExtent:
        """The row at a place."""
        left, right, first, last = (float(c[position]) for c in (self.left, self.right, self.first, self.last))
        kind, (row, failed) = self.kinds[self.kind[position]], divmod(int(self.look[position]), 2)
        return EventExtent(left, right, first, last, self.ids[position], kind, row, bool(failed))

    @cached_property
    def _hashes(self) -> npt.NDArray[np.int32]:
        """Half of each hash: a change of a million copies half as much, and ids with equal ones are compared."""
        return np.fromiter(map(hash, self.ids), np.int64, len(self.ids)).astype(np.int32)

    def position(self, key: str) -> int | None:
        """Position of an event, found in half a millisecond in a million."""
        positions = np.flatnonzero(self._hashes == np.int64(hash(key)).astype(np.int32)).tolist()
        return next((position for position in positions if self.ids[position] == key), None)

    def positions(self, keys: Collection[str]) -> Positions:
        """Positions of some events, ascending; unknown ids are left out."""
        if len(keys) <= FEW:
            return np.array(sorted(n for key in keys if (n := self.position(key)) is not None), dtype=np.intp)
        wanted = frozenset(keys)
        return np.flatnonzero(np.fromiter(map(wanted.__contains__, self.ids), np.bool_, len(self.ids)))

    def changed(
        self, gone: Positions, new: list[EventExtent], undated: tuple[str, ...]
    ) -> tuple["Columns", Moves, dict[str, int]]:
        """Columns with some rows replaced, moves, and new positions by id.

        Inserting one row into a million costs some copying and no sorting. A new kind comes last, so that codes keep their
        meaning.
        """
        some = Columns.from_rows(sorted(new))
        kinds = (*self.kinds, *sorted({row.kind for row in new}.difference(self.kinds)))
        code = {kind: number for number, kind in enumerate(kinds)}
        some_codes = np.array([code.get(kind, 0) for kind in some.kinds], dtype=np.uint8)[some.kind]
        kept = np.ones(len(self.ids), dtype=np.bool_)
        kept[gone] = False
        at = np.searchsorted(self.left[kept] if len(gone) else self.left, some.left, "right")

        def column(old: npt.NDArray[Any], added: npt.NDArray[Any]) -> npt.NDArray[Any]:
            rest = old[kept] if len(gone) else old
            return self.pool.insert(rest, at, added) if len(at) <= FEW else np.insert(rest, at, added)

        left, right, first, last = (column(old, new) for old, new in zip(self._seconds, some._seconds, strict=True))  # noqa: SLF001 - of its own kind
        ids = ChunkedList.of(self.ids).without(gone.tolist()).put(at.tolist(), some.ids)
        codes, looks = column(self.kind, some_codes), column(self.look, some.look)
        columns = Columns(ids, left, right, first, last, codes, looks, kinds, undated)
        moves = Moves(at, kept if len(gone) else None)
        placed = at + np.arange(len(at))
        vague, bars = (
            _together(moves.of(old), placed[new]) for old, new in ((self.vague, some.vague), (self.bars, some.bars))
        )
        vars(columns).update(pool=self.pool, _hashes=column(self._hashes, some._hashes), vague=vague, bars=bars)  # noqa: SLF001
        if moves.only_in and self.extent is not None and some.extent is not None:
            vars(columns)["extent"] = min(self.extent[0], some.extent[0]), max(self.extent[1], some.extent[1])
        return columns, moves, dict(zip(some.ids, placed.tolist(), strict=True))

    @property
    def _seconds(self) -> tuple[Seconds, ...]:
        return self.left, self.right, self.first, self.last


def _together(moved: Positions, added: Positions) -> Positions:
    """Kept and new positions, ascending."""
    there = moved[moved >= 0]
    return np.insert(there, np.searchsorted(there, added), added)


def _looks_of(looks: list[tuple[int, bool]]) -> npt.NDArray[np.uint8]:
    """Rows of classes and failures as one column."""
    return np.array([2 * row + failed for row, failed in looks], dtype=np.uint8)


def _kinds_of(kinds: Iterable[str]) -> tuple[str, ...]:
    """The kinds that Dateline knows, and others that there are."""
    return (*KINDS, *sorted(set(kinds).difference(KINDS)))
