"""The frame in view and its layout, each made once per change."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from gui.theme.text_size import text_scale
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.labels.lane_labels import Labeller, LaneLabels, Lit
from gui.timeline.layout.lane_drawing import StickyScale
from gui.timeline.layout.viewport import Viewport
from gui.view_model.timeline_model import TimelineModel
from store.language.intervals import day_of
from store.language.mark_words import MarkWords, mark_words
from store.model.documents import DURING, Event


class Frame(NamedTuple):
    """What one frame shows.

    Attributes:
        viewport: Transform from seconds to pixels.
        height: Height of the view in pixels.
        scrolled: Pixels by which the lanes are scrolled up.
        selected: Id of the current event, "" if none.
        depth: Number of links to follow from the current event.
        chosen: Ids of all selected events.
        hovered: Id of the event that the cursor rests on, "" if none.
    """

    viewport: Viewport
    height: float
    scrolled: float
    selected: str
    depth: int = 1
    chosen: tuple[str, ...] = ()
    hovered: str = ""

    @property
    def lit_event(self) -> str:
        """The event whose links are lit.

        The selected one, else the one under the cursor.
        """
        return self.selected or self.hovered


class CurrentFrame:
    """Caches the frame and its layout until the canvas reports a change.

    Painters, axes and hit-testing read from here, so a frame is made once however often it is asked for. A change of
    selection keeps the layout, because glyphs do not move.
    """

    def __init__(self, model: TimelineModel, make_frame: Callable[[], Frame], font: QFont) -> None:
        self._model, self._make_frame = model, make_frame
        self.font = font
        self.growth = text_scale()
        self.sticky_scale = StickyScale()
        self.labeller = Labeller(lambda position: model.columns.ids[position], self._words, self.growth)
        self._frame: Frame | None = None
        self._layout: tuple[object, FrameLayout] | None = None
        self._labelled: object = None
        self._metrics: tuple[QFontMetricsF, QFontMetricsF] | None = None
        self._widths: dict[tuple[str, bool], float] = {}

    def invalidate(self) -> None:
        """Drop the frame after a change of view or selection."""
        self._frame = None

    def invalidate_layout(self) -> None:
        """Drop frame and layout after a change of events, lanes or font."""
        self._frame = self._layout = self._metrics = self._labelled = None
        self._widths.clear()
        self.labeller.forget()

    @property
    def frame(self) -> Frame:
        """The frame in view."""
        if self._frame is None:
            self._frame = self._make_frame()
        return self._frame

    @property
    def layout(self) -> FrameLayout:
        """The layout of the frame in view; labels are placed later."""
        frame = self.frame
        key = frame[:3]
        if self._layout is None or self._layout[0] != key:
            made = FrameLayout(
                self._model, frame.viewport, frame.height, frame.scrolled, self.growth, self._label_width
            )
            self._layout = (key, made)
        return self._layout[1]

    def place_labels(self, lit: Lit, covered: list[QRectF]) -> FrameLayout:
        """Place the labels outside `covered`, those of lit events first."""
        layout = self.layout
        key = (self.frame[:3], lit, [box.getRect() for box in covered])
        if self._labelled != key:
            viewport = self.frame.viewport
            self.labeller.light(lit)
            if viewport.rests:
                self.labeller.come_to_rest(viewport.scale)
            layout.labels = {
                name: LaneLabels(view, self.labeller, self.measure, covered, searches=viewport.rests)
                for name, view in layout.views.items()
            }
            self._labelled = key
        return layout

    def measure(self, words: str, is_bold: bool) -> float:
        """Pixels of some words."""
        key = (words, is_bold)
        width = self._widths.get(key)
        if width is None:
            if self._metrics is None:
                bold = QFont(self.font)
                bold.setBold(True)
                self._metrics = QFontMetricsF(self.font), QFontMetricsF(bold)
            width = self._widths[key] = self._metrics[is_bold].horizontalAdvance(words) + 1
        return width

    def _words(self, key: str) -> MarkWords:
        event = self._model.event_of(key)
        return mark_words(event)._replace(note=self._drill_day(event)) if event is not None else MarkWords("")

    def _drill_day(self, event: Event) -> str:
        """On which day of a drill an event happened: "day 4 of 11", or ""."""
        during = (
            link for link in self._model.links_of(event.id) if link.relation == DURING and link.source == event.id
        )
        drills = (drill for link in during if (drill := self._model.event_of(link.target)) is not None)
        return next((day for drill in drills if (day := day_of(event.facts, drill.facts))), "")

    def _label_width(self, position: int) -> float:
        return self.measure(self._model.label(position), False)
