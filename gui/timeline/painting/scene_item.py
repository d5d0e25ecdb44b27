"""The graphics item of the timeline: grid, links, lanes, selection."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QLine, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.theme.theme import Theme, mix_colours
from gui.timeline.frame.current_frame import CurrentFrame, Frame
from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.frame.gutter_counts import gutter_counts
from gui.timeline.frame.lit_links import LitLinks
from gui.timeline.labels.lane_labels import Lit
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.time_ticks import make_ticks
from gui.timeline.painting.background_painter import paint_background
from gui.timeline.painting.cross_fade import CrossFade
from gui.timeline.painting.lane_painter import Highlights, LanePainter
from gui.timeline.painting.link_painter import LinkPainter
from gui.timeline.painting.selection_painter import Ink, SelectionPainter
from gui.view_model.timeline_model import TimelineModel
from store.language.labels import NOTHING_KEPT, day_label
from store.language.translate import tr


class TimelineItem(pg.GraphicsObject):  # type: ignore[misc]
    """Everything between the axes, in pixels of the view box."""

    def __init__(
        self,
        model: TimelineModel,
        current: CurrentFrame,
        theme: Theme,
        parent: QGraphicsItem | None,
        fade_seconds: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self.model, self._current = model, current
        self.theme = theme
        self.font = current.font
        # The present second on the wall clock, from the canvas
        self.present = 0.0
        self._lane_words: dict[str, str] = {}
        self.link_painter = LinkPainter()
        self.lanes = LanePainter(model, lambda: self.font)
        self._highlight = SelectionPainter(model)
        self.fade = CrossFade(self.update, fade_seconds, self)
        # What is lit in the frame painted last
        self.lit: LitLinks | None = None
        self._lit_for: object = None

    def forget(self) -> None:
        """Drop what was prepared for other events, lanes or fonts."""
        self.lanes.forget()
        self.fade.forget()
        self.link_painter.texts.forget()
        self._lane_words.clear()
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole view box."""
        frame = self._current.frame
        return QRectF(0, 0, frame.viewport.width, frame.height)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        frame = self._current.frame
        if frame.viewport.width < 2 or frame.height < 2:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        layout = self._current.layout
        selected = frame.lit_event if layout.seats(frame.lit_event) else ""
        ink = Ink(self.font, self.theme)
        lit = self.lit = self._lit_links(layout, selected) if selected else None
        flags = [flag.box for flag in lit.flags] if lit is not None else []
        caption = self._highlight.caption_of(layout, selected, flags, ink) if selected else None
        covered = [*flags, *([caption.card] if caption is not None else [])]
        self._current.place_labels(Lit(selected, lit.lags if lit is not None else {}), covered)
        if lit is None:
            self.fade.follow(layout, self._paint_at_rest, painter.device().devicePixelRatioF())
        self._paint_content(painter, layout, lit, self._lights(lit, frame))
        self.fade.paint(painter, layout)
        if self.model.is_filtered and not self.model.columns.ids:
            self._say_what_to_do(painter, layout)
        if lit is not None:
            self._highlight.paint_flags(painter, lit.flags, ink)
            self._highlight.paint(painter, layout, selected, caption, ink)

    def _paint_at_rest(self, painter: QPainter, layout: FrameLayout) -> None:
        """A frame without a selection, on the ground."""
        painter.setFont(self.font)
        painter.fillRect(layout.bounds, QColor(self.theme.ground))
        self._paint_content(painter, layout, None, Highlights(lit=self.model.matches))

    def _paint_content(self, painter: QPainter, layout: FrameLayout, lit: LitLinks | None, lights: Highlights) -> None:
        """Grid, links, lanes."""
        self._paint_grid(painter, layout, is_dimmed=lit is not None)
        are_counted = lit is None and self.link_painter.are_shown
        self.link_painter.counts = gutter_counts(layout, self._current.measure) if are_counted else []
        self.link_painter.paint(painter, layout, self.theme, lit.seated() if lit is not None else None)
        self.lanes.over_links = self.link_painter.are_drawn
        for lane in layout.lanes:
            self._paint_lane(painter, layout, lane, lights)

    def _lit_links(self, layout: FrameLayout, selected: str) -> LitLinks:
        """The lit links of a frame, made once."""
        current = self._current
        key = (layout, selected, current.frame.depth)
        if self._lit_for != key or self.lit is None:
            self._lit_for = key
            return LitLinks(layout, selected, current.frame.depth, current.measure, current.growth)
        return self.lit

    def _lights(self, lit: LitLinks | None, frame: Frame) -> Highlights:
        """Several events selected together are lit as what a search finds is."""
        matches, positions = self.model.matches, self.model.columns.positions
        if len(frame.chosen) > 1:
            return Highlights(lit=positions(frame.chosen))
        if lit is None:
            return Highlights(lit=matches)
        linked = positions(lit.keys)
        columns, span = self.model.columns, frame.viewport.span
        in_view = (columns.right[linked] >= span.first) & (columns.left[linked] <= span.last)
        return Highlights(linked if in_view.any() else None, matches)

    # ---- grid ---------------------------------------------------------------
    def _paint_grid(self, painter: QPainter, layout: FrameLayout, *, is_dimmed: bool) -> None:
        viewport, line = layout.viewport, QColor(self.theme.line)
        paint_background(painter, layout, self.theme, self.present, is_dimmed=is_dimmed)
        lower, upper = make_ticks(viewport.span.first, viewport.span.last, 1 / viewport.scale)
        faint = mix_colours(line, QColor(self.theme.ground), 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        tall = int(layout.height)
        for tick_row, shade in ((lower, faint), (upper, line)):
            painter.setPen(QPen(shade, 0))
            painter.drawLines([QLine(x, 0, x, tall) for tick in tick_row for x in [round(viewport.x(tick.at))]])
        gutters = [lane.bottom for lane in layout.lanes if lane.gutter]
        borders = [round(y) for y in (*(lane.top for lane in layout.lanes[1:]), *gutters)]
        painter.drawLines([QLine(0, y, int(viewport.width), y) for y in borders])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    # ---- lanes --------------------------------------------------------------
    def _say_what_to_do(self, painter: QPainter, layout: FrameLayout) -> None:
        """Below lanes of which nothing is kept."""
        top = max((lane.top + lane.height for lane in layout.lanes), default=0.0)
        painter.setPen(QColor(self.theme.soft))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(
            QRectF(20, top, layout.viewport.width - 40, max(60.0, layout.height - top)), flags, tr(NOTHING_KEPT)
        )

    def _paint_lane(self, painter: QPainter, layout: FrameLayout, lane: Lane, lights: Highlights) -> None:
        if lane.events == 0:
            words = self._lane_words.get(lane.key)
            if words is None:
                words = self._lane_words[lane.key] = self._empty_lane_words(lane)
            self._say(painter, lane, words)
        view = layout.views.get(lane.key)
        if view is None:
            return
        if not view.placed and not len(view.bin_bars.left):
            self._paint_hint(painter, layout, lane)
        self.lanes.paint(painter, view, layout, self.theme, lights)

    def _empty_lane_words(self, lane: Lane) -> str:
        """Why a lane shows nothing."""
        if undated := self.model.undated[lane.key]:
            return tr("{n} without a date", n=undated)
        return tr("none kept") if self.model.is_filtered else tr("none yet")

    def _paint_hint(self, painter: QPainter, layout: FrameLayout, lane: Lane) -> None:
        self._say(painter, lane, self.hint(layout, lane))

    def hint(self, layout: FrameLayout, lane: Lane) -> str:
        """The date of the nearest event of an empty lane."""
        lane_events = layout.views[lane.key].lane_events
        before = int(lane_events.left.searchsorted(layout.viewport.span.first))
        nearest = self.model.columns.ids[int(lane_events.positions[max(0, before - 1)])]
        event = self.model.event_of(nearest)
        day = day_label(event.facts.start) if event is not None and event.facts.start else ""
        return tr("none in view · last {day}", day=day) if before else tr("none in view · next {day}", day=day)

    def _say(self, painter: QPainter, lane: Lane, words: str) -> None:
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(QRectF(8, lane.top, 400, min(lane.height, 36)), Qt.AlignmentFlag.AlignVCenter, words)
