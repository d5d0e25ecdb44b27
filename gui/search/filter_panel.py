"""The filter panel: facets with counts, confidence, period."""

from functools import partial

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.search.filter_labels import FACET_NAMES, value_name
from gui.theme.text_size import scale_pixels
from gui.view_model.search_state import SearchState
from gui.widgets.buttons import link_button
from gui.widgets.choice_fields import Slider
from gui.widgets.date_hint import with_date_hint
from gui.widgets.plain_text import plain_label, set_tooltip
from gui.widgets.text_labels import heading_label
from gui.widgets.visible_connections import VisibleConnections
from store.language.translate import tr
from store.library.queries.facets import FACETS, Filter

WIDTH = 232
# Pixels of the panel, and of what stands beside a name: margins, box, scroll bar
BESIDE = 66
# Values of a facet listed before the rest is asked for
FIRST = 6


class FilterPanel(QScrollArea):
    """Filter panel. Counts reflect the other active filters."""

    def __init__(self, search_state: SearchState) -> None:
        super().__init__()
        self._search_state = search_state
        self._opened: set[str] = set()
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Filter"))
        body = QWidget()
        body.setObjectName("card")
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 8, 8, 12)
        column.setSpacing(3)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(1)
        column.addLayout(self._period())
        column.addLayout(self._confidence())
        column.addLayout(self._lists)
        self.clear = QPushButton(tr("Keep everything"))
        self.clear.clicked.connect(self._keep_everything)
        column.addSpacing(8)
        column.addWidget(self.clear)
        column.addStretch(1)
        self.setWidget(body)
        self._followed = VisibleConnections(
            (search_state.changed, self.refresh), (search_state.facets_changed, self.refresh)
        )
        self.hide()

    # ---- period and confidence ----------------------------------------------
    def _period(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(heading_label(tr("Period")))
        self.first, self.last = QLineEdit(), QLineEdit()
        for line, name, hint in (
            (self.first, tr("From"), tr("from, as 2022-03")),
            (self.last, tr("To"), tr("to, as May 2023")),
        ):
            line.setPlaceholderText(hint)
            line.setAccessibleName(tr("{which} date", which=name))
            line.editingFinished.connect(self._set_period)
            column.addWidget(with_date_hint(line, line))
        return column

    def _set_period(self) -> None:
        from store.parsing.dates import typed_date  # noqa: PLC0415 - the window starts without it

        period = {}
        for line, name in ((self.first, "first"), (self.last, "last")):
            period[name] = typed_date(line.text()) if line.text().strip() else None
        self._search_state.filter_by(structs.replace(self._search_state.filter, **period))

    def _confidence(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._sure = plain_label()
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 20)
        self.slider.setAccessibleName(tr("Least confidence of the reader"))
        self.slider.valueChanged.connect(
            lambda step: self._search_state.filter_by(structs.replace(self._search_state.filter, confidence=step / 20))
        )
        column.addWidget(heading_label(tr("Confidence")))
        column.addWidget(self._sure)
        column.addWidget(self.slider)
        return column

    # ---- facets -------------------------------------------------------------
    def showEvent(self, _event: object) -> None:
        """Count when it comes into view, and follow changes from then on."""
        self._followed.open()
        self.refresh()

    def hideEvent(self, _event: object) -> None:
        """Follow no more: a hidden panel does no work."""
        self._followed.close()

    def refresh(self) -> None:
        """Update filter and counts; does nothing while hidden."""
        if not self.isVisible():
            return
        wanted = self._search_state.filter
        for line, value in ((self.first, wanted.first), (self.last, wanted.last)):
            if not line.hasFocus():
                line.setText(value or "")
        self.slider.blockSignals(True)
        self.slider.setValue(round(wanted.confidence * 20))
        self.slider.blockSignals(False)
        self._sure.setText(tr("{n} and more", n=f"{wanted.confidence:.0%}") if wanted.confidence else tr("any"))
        self.clear.setEnabled(not wanted.is_empty)
        self._fill(self._search_state.table.counts(wanted))

    def _fill(self, counts: dict[str, dict[str, int]]) -> None:
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), None)
        while (item := self._lists.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for facet in FACETS:
            if counts[facet]:
                self._list(facet, counts[facet])
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _list(self, facet: str, counts: dict[str, int]) -> None:
        chosen = self._search_state.filter.chosen.get(facet, frozenset())
        order = self._search_state.table.counts(Filter())[facet]  # of all events: no box moves while the hand chooses
        seen = [value for value in order if counts[value] or value in chosen]
        if not seen:
            return
        self._lists.addWidget(heading_label(tr(FACET_NAMES[facet])))
        first = set(list(order)[:FIRST]) | chosen
        listed = seen if facet in self._opened else [value for value in seen if value in first]
        for value in listed:
            self._lists.addWidget(self._line(facet, value, counts[value], is_chosen=value in chosen))
        if len(seen) > len(listed) or facet in self._opened:
            self._lists.addWidget(self._more(facet, len(seen) - len(listed)))

    def _line(self, facet: str, value: str, count: int, *, is_chosen: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 6, 0)
        name = value_name(facet, value)
        box, number = QCheckBox(), plain_label(f"{count:,}")
        room = WIDTH - scale_pixels(BESIDE) - number.sizeHint().width()
        box.setText(box.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        box.setChecked(is_chosen)
        box.setAccessibleName(f"{tr(FACET_NAMES[facet])}: {name}, {count}")
        set_tooltip(box, name)
        box.setMinimumWidth(1)
        box.clicked.connect(lambda: self._search_state.filter_by(self._search_state.filter.toggled(facet, value)))
        number.setProperty("soft", True)
        row.addWidget(box, 1)
        row.addWidget(number)
        self.boxes[facet, value] = box
        return line

    def _more(self, facet: str, count: int) -> QToolButton:
        text = tr("{n} more", n=f"{count:,}") if count > 0 else tr("fewer")
        return link_button(text, f"{tr(FACET_NAMES[facet])}: {text}", partial(self._turn, facet))

    def _turn(self, facet: str) -> None:
        self._opened ^= {facet}
        self.refresh()

    def _keep_everything(self) -> None:
        self._search_state.filter_by(Filter())
