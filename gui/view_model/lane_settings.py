"""Settings of the lanes: grouping, order, folded and hidden ones."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from store.library.queries.facets import KIND
from store.library.queries.lanes import GROUPINGS


class Arrangement(NamedTuple):
    """Arrangement of the lanes of one grouping: order, folded, hidden.

    `heights`: pixels that the user has given lanes, at the usual size of text.
    """

    order: tuple[str, ...] = ()
    folded: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    heights: tuple[tuple[str, float], ...] = ()


class LaneSettings(QObject):
    """Grouping and arrangement of lanes.

    Signals: `changed` (anything), `chosen` (another grouping).
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by = KIND
        self._arrangements: dict[str, Arrangement] = {}

    @property
    def arrangement(self) -> Arrangement:
        """That of the lanes in view."""
        return self._arrangements.get(self.by, Arrangement())

    def choose(self, by: str) -> None:
        """Make the lanes by kind, country, weapon, place or tag."""
        if by in GROUPINGS and by != self.by:
            self.by = by
            self.changed.emit()
            self.chosen.emit()

    def fold(self, key: str) -> None:
        """Fold a lane to the height of its name, or unfold it."""
        self._put(self.arrangement._replace(folded=self.arrangement.folded ^ {key}))

    def hide(self, key: str) -> None:
        """Take a lane out of the picture."""
        self._put(self.arrangement._replace(hidden=self.arrangement.hidden | {key}))

    def show_all(self) -> None:
        """Bring back all hidden lanes."""
        self._put(self.arrangement._replace(hidden=frozenset()))

    def move(self, key: str, before: str | None, keys: Sequence[str]) -> None:
        """Move a lane before another, or to the end.

        `keys` are all lanes in order.
        """
        others = [other for other in keys if other != key]
        at = others.index(before) if before in others else len(others)
        self._put(self.arrangement._replace(order=(*others[:at], key, *others[at:])))

    def set_height(self, key: str, pixels: float) -> None:
        """Give a lane a height; the others share the rest."""
        heights = {**dict(self.arrangement.heights), key: pixels}
        self._put(self.arrangement._replace(heights=tuple(sorted(heights.items()))))

    def reset_heights(self) -> None:
        """Give all lanes their usual heights."""
        self._put(self.arrangement._replace(heights=()))

    def _put(self, arrangement: Arrangement) -> None:
        if arrangement != self.arrangement:
            self._arrangements[self.by] = arrangement
            self.changed.emit()

    # ---- from one start to the next -----------------------------------------
    def as_text(self) -> str:
        """For the settings."""
        return msgspec.json.encode((self.by, self._arrangements)).decode()

    def restore(self, text: str) -> None:
        """Restore the text of `as_text`; unreadable text restores nothing."""
        try:
            by, kept = msgspec.json.decode(text, type=tuple[str, dict[str, Arrangement]])
        except msgspec.DecodeError:
            return
        self._arrangements = kept
        self.by = by if by in GROUPINGS else KIND
        self.changed.emit()
