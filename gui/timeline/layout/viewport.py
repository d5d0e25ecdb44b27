"""The transform from seconds to pixels."""

from typing import NamedTuple

from gui.view_model.time_span import TimeSpan
from store.library.queries.event_columns import Seconds


class Viewport(NamedTuple):
    """The transform from seconds to pixels.

    Attributes:
        span: Seconds in view.
        scale: Pixels a second.
        width: Width of the view in pixels.
        reach: Seconds that panning can reach.
        rests: Whether the view stands still. While it moves, labels stay where they are.
        sticky: Pixels a second by which drawings are chosen; see `lane_drawing`.
    """

    span: TimeSpan
    scale: float
    width: float
    reach: TimeSpan
    rests: bool = True
    sticky: float = 0.0

    def x(self, seconds: float) -> float:
        """Pixels from the left edge of the view."""
        return (seconds - self.span.first) * self.scale

    def seconds(self, x: float) -> float:
        """The second at a distance in pixels from the left edge."""
        return self.span.first + x / self.scale

    def xs(self, seconds: Seconds) -> Seconds:
        """The same of many seconds."""
        return (seconds - self.span.first) * self.scale


def viewport_for(
    span: TimeSpan, width: float, reach: TimeSpan, *, rests: bool = True, sticky: float | None = None
) -> Viewport:
    """The viewport of a span on `width` pixels."""
    scale = width / span.width
    return Viewport(span, scale, width, reach, rests, scale if sticky is None else sticky)
