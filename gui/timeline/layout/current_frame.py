"""The frame in view and its layout, each made once per change."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from gui.theme.text_size import text_scale
from gui.timeline.layout.frame_layout import FrameLayout
from gui.timeline.layout.lane_layout import Viewport
from gui.view_model.timeline_model import TimelineModel


class Frame(NamedTuple):
    """What one frame shows.

    Attributes:
        viewport: Transform from seconds to pixels.
        height: Height of the view in pixels.
        scrolled: Pixels by which the lanes are scrolled up.
        selected: Id of the current event, "" if none.
        depth: Number of links to follow from the current event.
        chosen: Ids of all selected events.
    """

    viewport: Viewport
    height: float
    scrolled: float
    selected: str
    depth: int = 1
    chosen: tuple[str, ...] = ()


class CurrentFrame:
    """Caches the frame and its layout until the canvas reports a change.

    Painters, axes and hit-testing read from here, so a frame is made once however often it is asked for. A change of
    selection keeps the layout, because glyphs do not move.
    """

    def __init__(self, model: TimelineModel, make_frame: Callable[[], Frame], font: QFont) -> None:
        self._model, self._make_frame = model, make_frame
        self.font = font
        self._growth = text_scale()
        self._frame: Frame | None = None
        self._layout: tuple[object, FrameLayout] | None = None
        self._metrics: QFontMetricsF | None = None
        self._widths: dict[str, float] = {}

    def invalidate(self) -> None:
        """Drop the frame after a change of view or selection."""
        self._frame = None

    def invalidate_layout(self) -> None:
        """Drop frame and layout after a change of events, lanes or font."""
        self._frame = self._layout = self._metrics = None
        self._widths.clear()

    @property
    def frame(self) -> Frame:
        """The frame in view."""
        if self._frame is None:
            self._frame = self._make_frame()
        return self._frame

    @property
    def layout(self) -> FrameLayout:
        """The layout of the frame in view."""
        frame = self.frame
        key = frame[:3]
        if self._layout is None or self._layout[0] != key:
            self._layout = (
                key,
                FrameLayout(
                    self._model, frame.viewport, frame.height, frame.scrolled, self._growth, self._measure_label
                ),
            )
        return self._layout[1]

    def _measure_label(self, position: int) -> tuple[str, float]:
        """Label of the event in a row of the columns, and its width in pixels."""
        label = self._model.label(position)
        width = self._widths.get(label)
        if width is None:
            self._metrics = self._metrics or QFontMetricsF(self.font)
            width = self._widths[label] = self._metrics.horizontalAdvance(label) + 1
        return label, width
