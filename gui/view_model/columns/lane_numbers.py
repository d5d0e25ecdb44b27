"""The number of the lane of each event."""

from collections.abc import Mapping, Sequence

import numpy as np

from gui.view_model.columns.lane_events import LaneEvents, LaneNumbers
from store.library.queries.event_columns import Columns, Moves


class LaneNumbering:
    """Numbers lanes, and keeps the numbers while events come in.

    `numbers`: of each position in the columns, the number of its first shown lane, -1 for none.
    """

    def __init__(self) -> None:
        self.numbers: LaneNumbers = np.zeros(0, dtype=np.int32)
        self._arranged: object = None
        self._joined: Mapping[str, Sequence[int]] | None = None

    def forget(self) -> None:
        """Number all anew at the next update."""
        self._joined = None

    def follow(self, moves: Moves, columns: Columns, joined: Mapping[str, Sequence[int]]) -> None:
        """Take in new rows by lane.

        If rows have gone, all are numbered anew.
        """
        if moves.only_in and len(self.numbers) == len(columns.ids) - len(moves.at):
            self.numbers = columns.pool.insert(self.numbers, moves.at, np.full(len(moves.at), -1))
            self._joined = joined
        else:
            self._joined = None

    def update(
        self, order: Sequence[str], hidden: frozenset[str], lanes: Mapping[str, LaneEvents], count: int, by: str
    ) -> bool:
        """Number the lanes in an order.

        Returns whether more than the new events were numbered. An event in several lanes counts in the first one shown.
        `by`: what the lanes are made by.
        """
        arranged = (tuple(order), hidden, by)
        numbers = {key: number for number, key in enumerate(order) if key in lanes and key not in hidden}
        if self._joined is not None and arranged == self._arranged:
            self._number_new(numbers, self._joined)
            return False
        self._arranged = arranged
        self.numbers = np.full(count, -1, dtype=np.int32)
        for key, number in reversed(numbers.items()):
            self.numbers[lanes[key].positions] = number
        return True

    def _number_new(self, numbers: Mapping[str, int], joined: Mapping[str, Sequence[int]]) -> None:
        shown = sorted((numbers[key], positions) for key, positions in joined.items() if key in numbers)
        for number, positions in reversed(shown):
            self.numbers[positions] = number
