"""The row of buttons that says what the lanes are made by: one click each."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.timeline.lane_choice import LaneChoice
from store.library.grouping import GROUPINGS
from store.speech import counted, tr


class LaneBar(QWidget):
    """Follows the choice of lanes, and makes it."""

    def __init__(self, lanes: LaneChoice) -> None:
        super().__init__()
        self._lanes = lanes
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(0)
        label = QLabel(tr("Lanes:"))
        label.setProperty("soft", True)
        row.addWidget(label)
        group = QButtonGroup(self)
        for by, name in GROUPINGS.items():
            button = QToolButton()
            button.setText(tr(name))
            button.setCheckable(True)
            button.setToolTip(tr("Make the lanes by: {name}", name=tr(name)))
            button.setAccessibleName(tr("Lanes by {name}", name=tr(name).lower()))
            button.clicked.connect(partial(lanes.choose, by))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[by] = button
        self.hidden = QToolButton()
        self.hidden.setToolTip(tr("Show all lanes"))
        self.hidden.clicked.connect(lanes.show_all)
        row.addWidget(self.hidden)
        lanes.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.buttons[self._lanes.by].setChecked(True)
        count = len(self._lanes.arrangement.hidden)
        self.hidden.setText(tr("{n} hidden", n=count))
        self.hidden.setAccessibleName(counted(count, "{n} hidden lane: show all", "{n} hidden lanes: show all"))
        self.hidden.setVisible(count > 0)
