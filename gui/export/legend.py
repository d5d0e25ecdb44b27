"""The legend below an exported picture: marks, and links with their numbers."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.event_glyphs import BAR_HEIGHT, paint_bar, paint_point
from gui.theme.text_size import scale_pixels
from gui.theme.theme import Theme
from gui.timeline.painting.legend_samples import paint_link_sample, sample_size
from gui.view_model.links.link_filter import GROUPS, TRAIT_NAMES, count_traits
from store.language.labels import kind_name
from store.language.translate import tr, tr_n
from store.model.documents import CANCELLED, LAUNCH, MEETING, PLANNED, Event, Facts, LaunchFacts, Link
from store.model.kinds import KINDS, is_span

# Pixels of a line's height, between entries, and from the left edge
HEIGHT, GAP, EDGE = 26, 22, 8.0


class Entry(NamedTuple):
    """A sample so many pixels wide, and its name.

    `paint` paints it at the left end of a line's middle.
    """

    name: str
    width: float
    paint: Callable[[QPainter], None]


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


def link_entries(links: Sequence[Link]) -> list[tuple[str, str]]:
    """Trait, and name with number, of some links."""
    counts = count_traits(links)
    traits = (trait for group in GROUPS for trait in group if counts[trait])
    return [(trait, f"{tr(TRAIT_NAMES[trait])} {counts[trait]:,}") for trait in traits]


def _sample(kind: str, status: str = "occurred", launch: LaunchFacts | None = None) -> Event:
    facts = Facts(status=status, launch=launch, start="2000-01-01", end="2000-01-02")
    return Event(id="", kind=kind, title="", facts=facts)


class Legend(QWidget):
    """Lines of samples with their names: marks first, then links."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[list[Entry]] = []
        self._tall = scale_pixels(HEIGHT)
        self.setFixedHeight(self._tall)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_for(self, events: Sequence[Event], links: Sequence[Link], width: int) -> None:
        """Show the entries for some events and links.

        `width`: pixels of a line.
        """
        marks = [self._mark_entry(event, name) for event, name in legend_entries(events)]
        samples = [self._link_entry(trait, name) for trait, name in link_entries(links)]
        if samples:
            samples.insert(0, Entry(tr_n(len(links), "{n} link", "{n} links"), 0.0, lambda _painter: None))
        self._lines = [*self._in_lines(marks, width), *self._in_lines(samples, width)]
        self.setFixedHeight(self._tall * max(1, len(self._lines)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def _width(self, entry: Entry) -> float:
        return entry.width + QFontMetricsF(self.font()).horizontalAdvance(entry.name) + 2 + GAP

    def _in_lines(self, entries: Sequence[Entry], width: int) -> list[list[Entry]]:
        lines: list[list[Entry]] = []
        left = 0.0
        for entry in entries:
            if not lines or left + self._width(entry) > width:
                lines.append([])
                left = EDGE
            lines[-1].append(entry)
            left += self._width(entry)
        return lines

    def _mark_entry(self, event: Event, name: str) -> Entry:
        colour, ground = self._theme.kind(event.kind), QColor(self._theme.ground)
        if is_span(event.kind):
            box = QRectF(-6, -BAR_HEIGHT / 2, 22, BAR_HEIGHT)
            return Entry(name, 20.0, lambda painter: paint_bar(painter, event, box, colour, ground))
        return Entry(name, 12.0, lambda painter: paint_point(painter, event, QPointF(0, 0), colour, ground))

    def _link_entry(self, trait: str, name: str) -> Entry:
        wide, tall = sample_size(trait)

        def paint(painter: QPainter) -> None:
            painter.translate(-6, -tall / 2)
            paint_link_sample(painter, trait, self._theme)

        return Entry(name, float(wide), paint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw samples and names, line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, line in enumerate(self._lines):
            x, middle = EDGE, (number + 0.5) * self._tall
            for entry in line:
                painter.save()
                painter.translate(x, middle)
                entry.paint(painter)
                painter.restore()
                width = self._width(entry)
                painter.setPen(QColor(self._theme.ink))
                box = QRectF(x + entry.width, middle - self._tall / 2, width, self._tall)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, entry.name)
                x += width
        painter.end()
