"""Active filters as chips; a click removes one."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.search.filter_labels import chips_of
from gui.view_model.search_state import SearchState
from gui.widgets.plain_text import set_tooltip
from store.language.labels import shorten_label
from store.language.translate import tr, tr_n
from store.library.queries.facets import Filter

# Letters of a chip; the rest is in its tool tip
LONGEST = 34


class FilterChips(QWidget):
    """One chip for each part of the finder's filter."""

    def __init__(self, search_state: SearchState) -> None:
        super().__init__()
        self._search_state = search_state
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        search_state.filter_changed.connect(self._refresh)
        self._chips: list[tuple[str, str]] = []
        self._room: QWidget | None = None
        self._needed = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._join)
        self._is_joined = False

    def fit(self, room: QWidget) -> None:
        """Show a chip for each filter if they fit, else one."""
        self._room = room
        self._soon.start()

    def _join(self) -> None:
        """Decides once the chips have been laid out: only then is it known how wide they are."""
        if not self._is_joined:
            self._needed = sum(chip.sizeHint().width() + self._row.spacing() for chip in self.findChildren(QPushButton))
        joined = len(self._chips) > 1 and self._room is not None and self._needed > self._room.width()
        if joined != self._is_joined:
            self._is_joined = joined
            self._fill()

    def _refresh(self) -> None:
        chips = chips_of(self._search_state.filter)
        if chips == self._chips:
            return
        self._chips = chips
        self._is_joined = False
        self._fill()
        self._soon.start()

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if self._is_joined:
            self._row.addWidget(self._chip_for_all())
            return
        for part, words in self._chips:
            self._row.addWidget(self._chip(part, words))

    def _chip_for_all(self) -> QPushButton:
        chip = QPushButton(tr_n(len(self._chips), "{n} filter  ×", "{n} filters  ×"))
        chip.setObjectName("chip")
        listed = "\n".join(words for _, words in self._chips)
        set_tooltip(chip, tr("Kept:\n{all}\nClick to keep everything", all=listed))
        chip.setAccessibleName(tr("Filters: {all}. Take them away", all=", ".join(words for _, words in self._chips)))
        chip.clicked.connect(lambda: self._search_state.filter_by(Filter()))
        return chip

    def _chip(self, part: str, words: str) -> QPushButton:
        short = shorten_label(words, LONGEST)
        chip = QPushButton(f"{short}  ×".replace("&", "&&"))
        chip.setObjectName("chip")
        set_tooltip(chip, tr("Kept: {words}. Click to take this away", words=words))
        chip.setAccessibleName(tr("Filter: {words}. Take it away", words=words))
        chip.clicked.connect(lambda: self._search_state.filter_by(self._search_state.filter.without(part)))
        return chip

    @property
    def words(self) -> list[str]:
        """The texts of the chips."""
        return [words for _, words in self._chips]
