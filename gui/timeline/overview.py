"""The overview below the timeline: event counts and the window in view."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPaintEngine, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.text_size import scale_points, text_scale
from gui.theme.theme import Theme
from gui.timeline.layout.time_ticks import make_ticks, step_for
from gui.timeline.painting.axes import lane_width
from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan, fit_span
from gui.view_model.timeline_model import TimelineModel
from store.language.calendar_names import day_of_month, month_of_year
from store.language.translate import tr, tr_n
from store.model.partial_dates import wall_time

HEIGHT = 78
# Pixels a column of the histogram
BIN = 9
# Pixels on each side of the window's edges that take hold of them
GRIP = 7
# Pixels that the window keeps, however narrow the view, so that it can be seen and taken
LEAST = 8


class Overview(QWidget):
    """A histogram of all events, with a window to drag and resize."""

    def __init__(self, model: TimelineModel, navigator: Navigator, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Overview of all events"))
        self._scale, self._left = text_scale(), lane_width()
        self.tall = self._px(HEIGHT)
        self.setFixedHeight(self.tall)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.theme = theme
        self._model, self._navigator = model, navigator
        self._held: tuple[str, float, TimeSpan] | None = None
        self._kept: tuple[object, QPixmap] | None = None
        model.changed.connect(self.update)
        navigator.changed.connect(self.update)

    def _px(self, pixels: float) -> int:
        """Pixels at the size of this window's text."""
        return round(pixels * self._scale)

    def sizeHint(self) -> QSize:
        return QSize(800, self.tall)

    @property
    def _all(self) -> TimeSpan:
        return fit_span(self._navigator.extent)

    def _x(self, seconds: float) -> float:
        return self._left + (seconds - self._all.first) / self._all.width * (self.width() - self._left)

    def _seconds(self, x: float) -> float:
        return self._all.first + (x - self._left) / max(1, self.width() - self._left) * self._all.width

    def window_box(self) -> QRectF:
        """The rectangle of the window."""
        span = self._navigator.shown
        left, right = max(self._x(span.first), self._left), min(self._x(span.last), self.width() - 1.0)
        if right - left < LEAST:
            middle = (left + right) / 2
            left, right = middle - LEAST / 2, middle + LEAST / 2
        return QRectF(left, 5, right - left, self.tall - self._px(24))

    # ---- painting ---------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            painter.drawPixmap(0, 0, self._ground())
        else:
            self._paint_ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_window(painter)
        painter.end()

    def _ground(self) -> QPixmap:
        density = self.devicePixelRatioF()
        look = (self._model.columns, self._all, self.size(), density, self.theme, self.font())
        if self._kept is None or self._kept[0] != look:
            picture = QPixmap(self.size() * density)
            picture.setDevicePixelRatio(density)
            painter = QPainter(picture)
            self._paint_ground(painter)
            painter.end()
            self._kept = (look, picture)
        return self._kept[1]

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.panel))
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        font = QFont(self.font())
        font.setPointSizeF(scale_points(9.0))
        painter.setFont(font)
        self._paint_words(painter)
        self._paint_columns(painter)
        self._paint_years(painter)

    def _paint_words(self, painter: QPainter) -> None:
        extent = self._model.extent
        if extent is None:
            return
        first, last = (wall_time(s).year for s in (extent.first, extent.last - 1))
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(14, self._px(26), str(first) if first == last else f"{first}–{last}")
        painter.setPen(QColor(self.theme.soft))
        painter.drawText(14, self._px(44), tr_n(len(self._model.columns.ids), "{n} event", "{n} events"))

    def _paint_columns(self, painter: QPainter) -> None:
        bins = max(1, (self.width() - self._left) // BIN)
        counts = self._counts(bins)
        most = max(1, int(np.sum(counts, axis=0).max()))
        room, floor = float(self.tall - self._px(30)), float(self.tall - self._px(20))
        base = np.full(bins, floor)
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, column in zip(self._model.columns.kinds, counts, strict=True):
            (filled,) = np.nonzero(column)
            tall = np.maximum(2.0, column[filled] / most * room)
            base[filled] -= tall
            boxes = zip(filled.tolist(), base[filled].tolist(), tall.tolist(), strict=True)
            painter.setBrush(self.theme.kind(kind))
            painter.drawRects([QRectF(self._left + n * BIN + 1, y, BIN - 2, height) for n, y, height in boxes])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _counts(self, bins: int) -> list[npt.NDArray[np.intp]]:
        """The events of each kind in each column."""
        edges = np.linspace(self._all.first, self._all.last, bins + 1)
        return [np.diff(np.searchsorted(left, edges)) for left in self._model.lefts()]

    def _paint_years(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(painter.font())
        scale = self._all.width / max(1, self.width() - self._left)
        lower, _ = make_ticks(self._all.first, self._all.last, 2 * scale)
        painter.setPen(QColor(self.theme.soft))
        reached = float(self._left)
        for tick in lower:
            day = wall_time(tick.at).date()
            months = {"year": tick.label, "month": month_of_year(day, short=True)}
            label = months.get(step_for(2 * scale).unit, day_of_month(day, short=True))
            x, width = self._x(tick.at), metrics.horizontalAdvance(label)
            if x >= reached and x + width < self.width():
                painter.drawText(QPointF(x, self.tall - 5.0), label)
                reached = x + width + 18

    def _paint_window(self, painter: QPainter) -> None:
        box, accent = self.window_box(), QColor(self.theme.accent)
        veil = QColor(self.theme.quote)
        veil.setAlpha(70)
        painter.setBrush(veil)
        painter.setPen(QPen(accent, 1.4))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QPen(accent, 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x in (box.left(), box.right()):
            painter.drawLine(QPointF(x, box.center().y() - 8), QPointF(x, box.center().y() + 8))

    # ---- mouse ------------------------------------------------------------------
    def _part_at(self, x: float) -> str:
        box = self.window_box()
        if box.width() > 3 * GRIP or not box.left() <= x <= box.right():
            if abs(x - box.left()) <= GRIP:
                return "first"
            if abs(x - box.right()) <= GRIP:
                return "last"
        return "window" if box.left() <= x <= box.right() else "beside"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the window or an edge; elsewhere, move the window there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        part = self._part_at(x)
        if part == "beside":
            self._navigator.centre(self._seconds(x))
            part = "window"
        self._held = (part, x, self._navigator.span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what can be dragged."""
        x = event.position().x()
        if self._held is None:
            part = self._part_at(x)
            shapes = {
                "first": Qt.CursorShape.SizeHorCursor,
                "last": Qt.CursorShape.SizeHorCursor,
                "window": Qt.CursorShape.OpenHandCursor,
            }
            self.setCursor(shapes.get(part, Qt.CursorShape.ArrowCursor))
            return
        part, start, span = self._held
        moved = self._seconds(x) - self._seconds(start)
        if part == "window":
            self._navigator.show(span.panned(moved), at_once=True)
        elif part == "first":
            self._navigator.show(TimeSpan(min(span.first + moved, span.last - 60), span.last), at_once=True)
        else:
            self._navigator.show(TimeSpan(span.first, max(span.last + moved, span.first + 60)), at_once=True)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show all events."""
        self._navigator.fit()
