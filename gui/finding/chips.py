"""What is kept, as chips: each says one part of the filter, and takes it away when it is clicked."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.finding.finder import Finder
from gui.finding.wording import chips_of
from store.speech import tr
from store.wording import shortened

LONGEST = 34
"""Letters of a chip; the rest is in its tool tip."""


class Chips(QWidget):
    """One chip for each part of the finder's filter."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self._finder = finder
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        finder.changed.connect(self._refresh)
        self._told: list[tuple[str, str]] = []

    def _refresh(self) -> None:
        told = chips_of(self._finder.filter)
        if told == self._told:
            return
        self._told = told
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for part, words in told:
            self._row.addWidget(self._chip(part, words))

    def _chip(self, part: str, words: str) -> QPushButton:
        short = shortened(words, LONGEST)
        chip = QPushButton(f"{short}  ×".replace("&", "&&"))
        chip.setObjectName("chip")
        chip.setToolTip(tr("Kept: {words}. Click to take this away", words=words))
        chip.setAccessibleName(tr("Filter: {words}. Take it away", words=words))
        chip.clicked.connect(lambda: self._finder.filter_by(self._finder.filter.without(part)))
        return chip

    @property
    def words(self) -> list[str]:
        """What the chips say."""
        return [words for _, words in self._told]
