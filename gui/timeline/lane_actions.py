"""Actions on lane names: fold, hide, move."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from gui.timeline.layout.lane_heights import Lane
from gui.view_model.timeline_model import TimelineModel
from store.language.translate import tr


class LaneActions:
    """Changes the choice of lanes as names are clicked and dragged."""

    def __init__(self, model: TimelineModel, parent: QWidget) -> None:
        self._model, self._parent = model, parent

    def fold(self, lane: Lane | None) -> None:
        """Make a lane low, or high again."""
        if lane is not None and lane.events:
            self._model.lanes.fold(lane.key)

    def move(self, lane: Lane | None, onto: Lane | None, *, below: bool = False) -> None:
        """Put a lane to the place of another; below all, last."""
        if lane is None or (onto is None and not below) or onto == lane:
            return
        keys = self._model.order
        before = onto.key if onto is not None else None
        if before is not None and keys.index(lane.key) < keys.index(before):
            behind = keys.index(before) + 1
            before = keys[behind] if behind < len(keys) else None
        self._model.lanes.move(lane.key, before, keys)

    def show_menu(self, lane: Lane | None, at: QPoint) -> None:
        """Show the menu of a lane."""
        menu = QMenu(self._parent)
        lanes, keys = self._model.lanes, self._model.order
        if lane is not None:
            here = keys.index(lane.key)
            menu.addAction(tr("Unfold") if lane.is_folded else tr("Fold"), lambda: lanes.fold(lane.key)).setEnabled(
                bool(lane.events)
            )
            menu.addAction(tr("Hide"), lambda: lanes.hide(lane.key))
            up = menu.addAction(tr("Move up"), lambda: lanes.move(lane.key, keys[here - 1], keys))
            up.setEnabled(here > 0)
            down = menu.addAction(
                tr("Move down"), lambda: lanes.move(lane.key, keys[here + 2] if here + 2 < len(keys) else None, keys)
            )
            down.setEnabled(here + 1 < len(keys))
            menu.addSeparator()
        usual = menu.addAction(tr("Usual heights"), lanes.reset_heights)
        usual.setEnabled(bool(lanes.arrangement.heights))
        shown = menu.addAction(tr("Show all lanes"), lanes.show_all)
        shown.setEnabled(bool(lanes.arrangement.hidden))
        menu.popup(at)
