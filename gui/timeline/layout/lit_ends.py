"""Ends of lit links: seats in view, flags at the edges."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import Seat
from store.model.documents import Link


class LitLink(NamedTuple):
    """A link, its nearer and farther end, and its hop.

    `hop` counts links from the selected event.
    """

    link: Link
    near: str
    far: str
    hop: int


class SeatedLink(NamedTuple):
    """A lit link between two seats.

    `far` is the end away from the selected event, of kind `kind`, and `hop` links away.
    """

    link: Link
    near: Seat
    far: Seat
    kind: str
    hop: int


class Flag(NamedTuple):
    """An end out of view, at the edge where it lies.

    `keys` are its event, or several that it counts.
    """

    keys: tuple[str, ...]
    words: str
    box: QRectF
    kind: str
    lane: Lane
    is_left: bool
