"""The span in view, its limits, and its history."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from gui.view_model.span_animation import SpanAnimation
from gui.view_model.time_span import DAY, TimeSpan, fit_span, pad_span

# A view is remembered once the hand rests this long: one gesture is one step in the history
SETTLED_MS = 500
KEPT = 100


class Navigator(QObject):
    """The span in view, shared by canvas and overview.

    `span` is the target, `shown` the current span: after a jump the view glides there, while dragging both are one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        now = time.time()
        self.extent = TimeSpan(now - 365 * DAY, now)
        self.span = self.shown = fit_span(self.extent)
        self._before: list[TimeSpan] = []
        self._after: list[TimeSpan] = []
        self._settled = self.span
        self._rest = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._rest.timeout.connect(self._settle)
        self.animation = SpanAnimation(self._drawn, self)

    def limit(self, extent: TimeSpan, *, fit: bool = False) -> None:
        """Set the extent of the data.

        `fit` shows all of it and clears the history.
        """
        self.extent = pad_span(extent)
        is_gliding = self.shown != self.span
        if fit:
            self._before.clear()
            self._after.clear()
            self.span = self._settled = fit_span(self.extent)
        else:
            self.span = self.span.clamped(self.extent)
        if is_gliding:
            self.animation.stop()
        self._drawn(self.span)

    @property
    def reach(self) -> TimeSpan:
        """Everything that panning can reach at the current width."""
        return self.shown.reach(self.extent)

    def show(self, span: TimeSpan, *, at_once: bool = False) -> None:
        """Show a span, or the nearest one allowed; `at_once` while dragging."""
        span = span.clamped(self.extent)
        if span != self.span:
            is_gliding = self.shown != self.span
            self.span = span
            self._rest.start()
            if self.animation.milliseconds and not at_once:
                self.animation.go(self.shown, span)
                return
            if is_gliding:
                self.animation.stop()
            self._drawn(span)

    def _drawn(self, span: TimeSpan) -> None:
        self.shown = span
        self.changed.emit()

    def show_around(self, first: float, last: float) -> None:
        """Show a period with a margin, at least a day."""
        room = max((last - first) * 0.35, DAY)
        self.show(TimeSpan(first - room, last + room))

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Scale the width by `factor` around the second `at`, or the middle."""
        self.show(self.span.zoomed(factor, self.span.middle if at is None else at))

    def pan(self, part: float, *, at_once: bool = False) -> None:
        """Move later by a part of the view's width."""
        self.show(self.span.panned(self.span.width * part), at_once=at_once)

    def remember(self) -> None:
        """Make the view a step of the history, before a jump."""
        self._settle()

    def centre(self, at: float) -> None:
        """Bring a second into the middle."""
        self.show(self.span.panned(at - self.span.middle))

    def fit(self) -> None:
        """Show all of the data."""
        self.show(fit_span(self.extent))

    def back(self) -> None:
        """The view before this one."""
        self._settle()
        if self._before:
            self._after.append(self.span)
            self._go(self._before.pop())

    def forward(self) -> None:
        """The view that `back` left."""
        if self._after:
            self._before.append(self.span)
            self._go(self._after.pop())

    def _go(self, span: TimeSpan) -> None:
        self.span = self._settled = span.clamped(self.extent)
        self._rest.stop()
        self.animation.go(self.shown, self.span)

    def _settle(self) -> None:
        self._rest.stop()
        if self.span != self._settled:
            self._before = [*self._before, self._settled][-KEPT:]
            self._after.clear()
            self._settled = self.span
