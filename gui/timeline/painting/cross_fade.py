"""The fade from one drawing of a lane to the next."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_drawing import Drawing
from gui.timeline.layout.lane_layout import LaneView
from gui.view_model.time_span import TimeSpan

# Seconds of a fade, and milliseconds from frame to frame
LASTS, FRAME_MS = 0.15, 16


class CrossFade(QObject):
    """Lays the frame before over the next one, paler and paler.

    Only over lanes whose drawing has changed: from columns to stacks, from stacks to marks, from months to weeks. Panning
    changes none. `lasts` gives seconds, 0 for none.
    """

    def __init__(self, update: Callable[[], None], lasts: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lasts = lasts
        self.clock = time.monotonic
        self._before: FrameLayout | None = None
        self._picture: QPixmap | None = None
        self._span = TimeSpan(0, 1)
        self._lanes: list[QRectF] = []
        self._begun = 0.0
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(update)

    @property
    def is_running(self) -> bool:
        """Whether lanes of the frame before still show."""
        return self._picture is not None

    def follow(self, layout: FrameLayout, paint: Callable[[QPainter, FrameLayout], None], density: float) -> None:
        """Begin a fade if the drawing of a lane has changed.

        `paint` paints a frame.
        """
        before, self._before = self._before, layout
        if before is None or before is layout or not self._lasts() or before.bounds != layout.bounds:
            return
        lanes = [_box(view) for key, view in layout.views.items() if _has_changed(before.views.get(key), view)]
        if lanes:
            self._picture = _picture_of(before, paint, density)
            self._span, self._lanes, self._begun = before.viewport.span, lanes, self.clock()
            self._frames.start()

    def forget(self) -> None:
        """Drop the frame before, after a change of events or lanes."""
        self._before = None
        self._end()

    def _end(self) -> None:
        self._picture = None
        self._frames.stop()

    def paint(self, painter: QPainter, layout: FrameLayout) -> None:
        """Paint the frame before, where its days are now."""
        if self._picture is None:
            return
        left = 1 - (self.clock() - self._begun) / max(1e-3, self._lasts())
        if left <= 0:
            self._end()
            return
        begin, end = layout.x(self._span.first), layout.x(self._span.last)
        painter.save()
        painter.setOpacity(left)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        density = self._picture.devicePixelRatioF()
        for lane in self._lanes:
            source = QRectF(0, lane.top() * density, self._picture.width(), lane.height() * density)
            painter.drawPixmap(QRectF(begin, lane.top(), end - begin, lane.height()), self._picture, source)
        painter.restore()


def _has_changed(before: LaneView | None, view: LaneView) -> bool:
    if before is None or (before.lane.top, before.lane.height) != (view.lane.top, view.lane.height):
        return False
    return _way(before) != _way(view)


def _way(view: LaneView) -> object:
    return view.drawing, None if view.drawing is Drawing.MARKS else view.step


def _box(view: LaneView) -> QRectF:
    return QRectF(0, view.lane.top, view.viewport.width, view.lane.height)


def _picture_of(layout: FrameLayout, paint: Callable[[QPainter, FrameLayout], None], density: float) -> QPixmap:
    size = (QSizeF(layout.bounds.size()) * density).toSize()
    picture = QPixmap(size)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, layout)
    painter.end()
    return picture
