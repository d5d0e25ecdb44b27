"""A view of the period in view, above the overview."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme.theme import Theme
from gui.timeline.overview import Overview
from gui.view_model.navigator import Navigator
from gui.view_model.time_span import TimeSpan
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label
from store.language.labels import day_label
from store.language.translate import tr
from store.model.partial_dates import wall_time


class PeriodPage(QWidget):
    """A widget between a row of tools and the overview."""

    def __init__(
        self, inside: QWidget, model: TimelineModel, navigator: Navigator, theme: Theme,
        restyle: Callable[[Theme], None], tools: tuple[QWidget, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self.inside, self._model, self._navigator, self._restyle = inside, model, navigator, restyle
        self.overview = Overview(model, navigator, theme)
        self._period = plain_label()
        self._period.setProperty("soft", True)
        self._period.setContentsMargins(8, 0, 0, 0)
        top = QWidget()
        top.setObjectName("periodHead")
        head = FlowLayout(top, 4)
        head.setContentsMargins(12, 8, 12, 6)
        self._period.setMinimumHeight(max((tool.sizeHint().height() for tool in tools), default=0))
        for part in (*tools, self._period):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(inside, 1)
        column.addWidget(self.overview)
        self.setFocusProxy(inside)
        navigator.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        span = self._seen()
        first, last = wall_time(span.first), wall_time(span.last - 1)
        self._period.setText(
            tr(
                "From {first} to {last}",
                first=day_label(first.date().isoformat()),
                last=day_label(last.date().isoformat()),
            )
        )

    def _seen(self) -> TimeSpan:
        """The period in view, without the room beside the first and last event."""
        span, extent = self._navigator.span, self._model.extent
        if extent is None or span.last <= extent.first or span.first >= extent.last:
            return span
        return TimeSpan(max(span.first, extent.first), min(span.last, max(extent.last, extent.first + 1)))

    def set_theme(self, theme: Theme) -> None:
        """Show all in other colours."""
        self._restyle(theme)
        self.overview.theme = theme
        self.overview.update()
