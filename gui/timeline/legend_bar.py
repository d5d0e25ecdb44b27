"""The legend below the timeline: links with switches, and marks."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.theme.text_size import scale_pixels, scale_points
from gui.theme.theme import Theme
from gui.timeline.painting.axes import NAME_AT, lane_width
from gui.timeline.painting.legend_samples import (
    FAILED,
    KINDS_SHOWN,
    NEW,
    STATES_SHOWN,
    VAGUE,
    link_sample,
    mark_sample,
    sample_size,
)
from gui.view_model.links.link_filter import GROUPS, TRAIT_NAMES, count_traits
from gui.view_model.navigator import Navigator
from gui.view_model.timeline_model import TimelineModel
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.plain_text import plain_label, set_tooltip
from store.language.labels import kind_name
from store.language.translate import tr, tr_noop
from store.model.documents import (
    CANCELLED,
    PLANNED,
    REJECTED,
)

# The counts follow the view once it rests so long
REST_MS = 200
# Links in view that are counted, 1 µs each; of more the counts are left out
MOST_COUNTED = 20_000
# Pixels of a chip beside its sample and its words: Qt would add twice as many
ASIDE = 15
# Pixels of a legend that has room for both rows, at the usual size of text
ROOMY = 860
HINT = tr_noop("Click: switch these links off or on. Shift+click: leave only these")
STATE_NAMES = {
    PLANNED: tr_noop("planned"), FAILED: tr_noop("failed"), CANCELLED: tr_noop("called off"), NEW: tr_noop("not reviewed"),
    VAGUE: tr_noop("day not exact"),
}  # fmt: skip


class LegendBar(QWidget):
    """Explains links and marks.

    A click on a trait of links switches it off or on, Shift+click leaves only that.
    """

    def __init__(self, model: TimelineModel, navigator: Navigator, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("legend")
        self.setAccessibleName(tr("Legend"))
        self._model, self._navigator, self._theme = model, navigator, theme
        self._title = _bold_label(tr("Links"))
        self._chips: dict[str, QToolButton] = {}
        self._samples: list[tuple[QLabel, str]] = []
        self._is_narrow = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 3, 4, 3)
        rows.setSpacing(1)
        self._more = QToolButton()
        self._more.setCheckable(True)
        self._more.setText(tr("Marks ▸"))
        self._more.toggled.connect(self._fit)
        self._marks_row = self._row(_bold_label(tr("Marks")), self._marks())
        rows.addWidget(self._row(self._title, self._links()))
        rows.addWidget(self._marks_row)
        self.set_theme(theme)
        model.changed.connect(self._rest.start)
        navigator.changed.connect(self._rest.start)
        model.link_filter.changed.connect(self._show_switches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, _is_open: bool = False) -> None:
        """In a narrow window chips bear numbers only, and marks are folded behind a button."""
        is_narrow = self.width() < scale_pixels(ROOMY)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._count()
        self._more.setVisible(is_narrow)
        self._marks_row.setVisible(not is_narrow or self._more.isChecked())

    def _row(self, title: QLabel, content: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        title.setContentsMargins(int(NAME_AT), 0, 0, 0)
        title.setFixedWidth(lane_width())
        row.addWidget(title)
        row.addWidget(content, 1)
        return box

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(scale_points(8.0))
        return font

    def _links(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, 3)
        flow.setContentsMargins(0, 0, 0, 0)
        small = self._small_font()
        for group in GROUPS:
            for trait in group:
                chip = QToolButton()
                chip.setCheckable(True)
                chip.setChecked(trait not in self._model.link_filter.hidden)
                chip.setObjectName("legendChip")
                chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                chip.setIconSize(QSize(*sample_size(trait)))
                chip.setFont(small)
                chip.clicked.connect(partial(self._switch, trait))
                self._chips[trait] = chip
                flow.addWidget(chip)
        self._more.setFont(small)
        flow.addWidget(self._more)
        return box

    def _marks(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, 10)
        flow.setContentsMargins(0, 0, 0, 0)
        small = self._small_font()
        names = [(kind, kind_name(kind).lower()) for kind in KINDS_SHOWN]
        for name, words in [*names, *((state, tr(STATE_NAMES[state])) for state in STATES_SHOWN)]:
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(3)
            sample = plain_label("")
            self._samples.append((sample, name))
            row.addWidget(sample)
            label = plain_label(words)
            label.setFont(small)
            row.addWidget(label)
            flow.addWidget(entry)
        hint = plain_label(tr("G hides this"))
        hint.setFont(small)
        flow.addWidget(hint)
        return box

    def _switch(self, trait: str) -> None:
        links = self._model.link_filter
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            links.leave_only(trait)
        else:
            links.toggle(trait)
        self._show_switches()

    def _show_switches(self) -> None:
        for trait, chip in self._chips.items():
            chip.setChecked(trait not in self._model.link_filter.hidden)

    def showEvent(self, _event: object) -> None:
        """Count at once when it comes into view."""
        self._count()

    def _count(self) -> None:
        """The links in view, by trait."""
        if not self.isVisible():
            return
        columns = self._model.every_link_columns
        numbers = columns.inside(self._navigator.span).tolist()
        counts = count_traits(columns.link(n) for n in numbers) if len(numbers) <= MOST_COUNTED else Counter[str]()
        if not self._model.link_filter.shows_rejected:
            counts[REJECTED] = self._rejected_in_view()
        shown = sum(self._model.link_filter.passes(columns.link(n)) for n in numbers) if counts else len(numbers)
        self._title.setText(f"{tr('Links')} {shown:,}")
        for trait, chip in self._chips.items():
            number = f"{counts.get(trait, 0):,}" if counts or not numbers else ""
            words = f"{tr(TRAIT_NAMES[trait])} {number}".strip()
            chip.setText(number if self._is_narrow and number else words)
            chip.setFixedWidth(sample_size(trait)[0] + chip.fontMetrics().horizontalAdvance(chip.text()) + ASIDE)
            chip.setAccessibleName(tr("Links: {trait}", trait=words))
            set_tooltip(chip, f"{words}\n{tr(HINT)}")

    def _rejected_in_view(self) -> int:
        span, model = self._navigator.span, self._model
        rows = ((model.row(link.source), model.row(link.target)) for link in model.rejected_links[:MOST_COUNTED])
        return sum(
            None not in ends
            and any(row is not None and row.left <= span.last and row.right >= span.first for row in ends)
            for ends in rows
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint the samples in other colours."""
        self._theme = theme
        self.setAutoFillBackground(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.ground))
        self.setPalette(palette)
        density = self.devicePixelRatioF()
        for trait, chip in self._chips.items():
            chip.setIcon(QIcon(link_sample(trait, theme, density)))
        for label, name in self._samples:
            label.setPixmap(mark_sample(name, theme, density))
        self._count()


def _bold_label(words: str) -> QLabel:
    """The heading of a row."""
    label = plain_label(words)
    font = QFont(label.font())
    font.setBold(True)
    label.setFont(font)
    return label
