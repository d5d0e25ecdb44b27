"""The grouping of lanes.

A row of buttons, or one with a menu if narrow.
"""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from gui.view_model.lane_settings import LaneSettings
from gui.widgets.plain_text import plain_label, set_tooltip
from store.language.translate import tr, tr_n
from store.library.queries.lanes import GROUPINGS


class LaneButtons(QWidget):
    """Follows the choice of lanes, and makes it."""

    def __init__(self, lanes: LaneSettings) -> None:
        super().__init__()
        self._lanes, self._has_hidden = lanes, False
        self.buttons: dict[str, QToolButton] = {}
        self.acts: dict[str, QAction] = {}
        self.hidden = QToolButton()
        set_tooltip(self.hidden, tr("Show all lanes"))
        self.hidden.clicked.connect(lanes.show_all)
        self._spread, self.folded = self._row(), self._menu_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(0)
        for part in (self._spread, self.folded, self.hidden):
            row.addWidget(part)
        self.folded.hide()
        lanes.changed.connect(self._follow)
        self._follow()

    def _row(self) -> QWidget:
        spread = QWidget()
        row = QHBoxLayout(spread)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = plain_label(tr("Lanes:"))
        label.setProperty("soft", True)
        row.addWidget(label)
        group = QButtonGroup(self)
        for by, name in GROUPINGS.items():
            button = QToolButton()
            button.setText(tr(name))
            button.setCheckable(True)
            set_tooltip(button, tr("Make the lanes by: {name}", name=tr(name)))
            button.setAccessibleName(tr("Lanes by {name}", name=tr(name).lower()))
            button.clicked.connect(partial(self._lanes.choose, by))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[by] = button
        return spread

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("lanesMenu")
        menu, group = QMenu(button), QActionGroup(button)
        for by, name in GROUPINGS.items():
            act = menu.addAction(tr(name), partial(self._lanes.choose, by))
            act.setCheckable(True)
            group.addAction(act)
            self.acts[by] = act
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_tooltip(button, tr("What the lanes are made by"))
        return button

    def _follow(self) -> None:
        by = self._lanes.by
        self.buttons[by].setChecked(True)
        self.acts[by].setChecked(True)
        label = f"{tr('Lanes:')} {tr(GROUPINGS[by])}"
        self.folded.setText(label)
        self.folded.setAccessibleName(label)
        count = len(self._lanes.arrangement.hidden)
        self._has_hidden = count > 0
        self.hidden.setText(tr("{n} hidden", n=count))
        self.hidden.setAccessibleName(tr_n(count, "{n} hidden lane: show all", "{n} hidden lanes: show all"))
        self.hidden.setVisible(count > 0)
        self.updateGeometry()

    # ---- room -------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        return self._room(self._spread)

    def minimumSizeHint(self) -> QSize:
        return self._room(self.folded)

    def _room(self, part: QWidget) -> QSize:
        hidden = self.hidden.sizeHint().width() if self._has_hidden else 0
        return part.sizeHint() + QSize(hidden + 10, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= self.sizeHint().width()
        self._spread.setVisible(has_room)
        self.folded.setVisible(not has_room)
