"""The legend below an exported picture."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.event_glyphs import BAR_HEIGHT, paint_bar, paint_point
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme
from store.language.labels import kind_name
from store.language.translate import tr
from store.model.documents import CANCELLED, LAUNCH, MEETING, PLANNED, Event, Facts, LaunchFacts
from store.model.kinds import KINDS, is_span

HEIGHT, GAP = 26, 22


def legend_entries(events: Sequence[Event]) -> list[tuple[Event, str]]:
    """Glyph and name of each kind and status that occurs."""
    kinds = {event.kind for event in events}
    listed = [*(kind for kind in KINDS if kind in kinds), *sorted(kinds.difference(KINDS))]
    entries = [(_sample(kind), kind_name(kind)) for kind in listed]
    statuses = {event.facts.status for event in events}
    if any(event.facts.launch and event.facts.launch.outcome == "failure" for event in events):
        entries.append((_sample(LAUNCH, launch=LaunchFacts(outcome="failure")), tr("Failed")))
    for status, name in ((PLANNED, tr("Planned")), (CANCELLED, tr("Cancelled"))):
        if status in statuses:
            entries.append((_sample(MEETING, status=status), name))
    return entries


def _sample(kind: str, status: str = "occurred", launch: LaunchFacts | None = None) -> Event:
    facts = Facts(status=status, launch=launch, start="2000-01-01", end="2000-01-02")
    return Event(id="", kind=kind, title="", facts=facts)


class Legend(QWidget):
    """One row of marks with their names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[tuple[Event, str]] = []
        self._tall = scale_pixels(HEIGHT)
        self.setFixedHeight(self._tall)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_for(self, events: Sequence[Event]) -> None:
        """Show the entries for some events."""
        self._entries = legend_entries(events)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, self._tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw marks and names from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        ground, x, middle = QColor(self._theme.ground), 8.0, self._tall / 2
        for event, name in self._entries:
            colour = self._theme.kind(event.kind)
            long = 22.0 if is_span(event.kind) else 14.0
            if is_span(event.kind):
                paint_bar(painter, event, QRectF(x - 6, middle - BAR_HEIGHT / 2, long, BAR_HEIGHT), colour, ground)
            else:
                paint_point(painter, event, QPointF(x, middle), colour, ground)
            painter.setPen(QColor(self._theme.ink))
            width = metrics.horizontalAdvance(name) + 2
            left = x + long - 2
            painter.drawText(QRectF(left, 0, width, self._tall), Qt.AlignmentFlag.AlignVCenter, name)
            x = left + width + GAP
        painter.end()
