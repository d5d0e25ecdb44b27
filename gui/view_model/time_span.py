"""A span of time: zooming, panning and limits. Pure arithmetic."""

from typing import NamedTuple

MINUTE, HOUR, DAY, YEAR = 60.0, 3600.0, 86400.0, 365.2425 * 86400.0
# Seconds of the narrowest view: a volley told by the second stands apart; nothing is told finer
NARROWEST = 20.0
# Part of the data's extent that stays free on each side when all is shown
MARGIN = 0.06
# Part of the view that may lie beyond the data when panning: the last event can reach the middle
BEYOND = 0.5


class TimeSpan(NamedTuple):
    """First and last second in view, on the wall clock since 1970."""

    first: float
    last: float

    @property
    def width(self) -> float:
        """Seconds in view."""
        return self.last - self.first

    @property
    def middle(self) -> float:
        """The second in the middle of the view."""
        return (self.first + self.last) / 2

    def zoomed(self, factor: float, at: float) -> "TimeSpan":
        """The span scaled by `factor` around the second `at`."""
        return TimeSpan(at - (at - self.first) * factor, at + (self.last - at) * factor)

    def panned(self, seconds: float) -> "TimeSpan":
        """Moved later by `seconds`."""
        return TimeSpan(self.first + seconds, self.last + seconds)

    def reach(self, extent: "TimeSpan") -> "TimeSpan":
        """What panning can reach at this width: the `extent` and a margin."""
        widest = extent.width * (1 + 2 * MARGIN)
        beyond = BEYOND * self.width if self.width < widest else extent.width * MARGIN
        return TimeSpan(extent.first - beyond, extent.last + beyond)

    def clamped(self, extent: "TimeSpan") -> "TimeSpan":
        """The nearest span within the limits of the data's `extent`."""
        widest = extent.width * (1 + 2 * MARGIN)
        width = min(max(self.width, min(NARROWEST, widest)), widest)
        first = self.middle - width / 2
        beyond = BEYOND * width if width < widest else widest * MARGIN
        first = min(max(first, extent.first - beyond), extent.last + beyond - width)
        if width >= widest:
            first = extent.middle - width / 2
        return TimeSpan(first, first + width)


def fit_span(extent: TimeSpan) -> TimeSpan:
    """All of the data with a margin on each side."""
    free = extent.width * MARGIN
    return TimeSpan(extent.first - free, extent.last + free)


def pad_span(extent: TimeSpan) -> TimeSpan:
    """An extent of at least two days around the data."""
    lack = max(0.0, 2 * DAY - extent.width) / 2
    return TimeSpan(extent.first - lack, extent.last + lack)
