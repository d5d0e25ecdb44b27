"""Actions on links, flags and cells of counted links."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QMenu, QWidget

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.frame.lit_links import LitLinks
from gui.timeline.layout.link_heat import HeatCell
from gui.timeline.layout.lit_ends import Flag
from gui.timeline.painting.link_painter import LinkPainter
from gui.view_model.navigation import Navigation
from gui.view_model.timeline_model import TimelineModel
from store.language.link_labels import RELATIONS
from store.language.translate import tr
from store.model.documents import CONFIRMED, REJECTED, Link


class LinkActions:
    """What clicks on links do.

    `layout` and `lit` give the frame in view and its lit links.
    """

    def __init__(
        self,
        model: TimelineModel,
        navigation: Navigation,
        layout: Callable[[], FrameLayout],
        lit: Callable[[], LitLinks | None],
        painter: LinkPainter,
        parent: QWidget,
    ) -> None:
        self._model, self._navigation, self._layout = model, navigation, layout
        self._lit, self._painter, self._parent = lit, painter, parent

    # ---- what is there ----------------------------------------------------------
    def link_at(self, point: QPointF) -> Link | None:
        """The link whose line is near a point."""
        return self._painter.at(point)

    def flag_at(self, point: QPointF) -> Flag | None:
        """The flag of a lit end under a point."""
        lit = self._lit()
        return next((flag for flag in lit.flags if flag.box.contains(point)), None) if lit is not None else None

    def cell_at(self, point: QPointF) -> HeatCell | None:
        """The cell of counted links under a point."""
        return self._layout().heat_at(point) if self._painter.are_shown else None

    def are_at(self, point: QPointF) -> bool:
        """Whether a flag, a line or a cell of links is there."""
        there = self.flag_at(point), self.link_at(point), self.cell_at(point), self._painter.counted_at(point)
        return any(map(bool, there))

    # ---- clicks -----------------------------------------------------------------
    def click(self, point: QPointF) -> bool:
        """Select the link under a point, or list those counted there.

        Returns whether there are some.
        """
        if (link := self.link_at(point)) is not None:
            self._navigation.select_link(link)
        elif (cell := self.cell_at(point)) is not None:
            self._navigation.list_links(self._layout().links_in(cell))
        elif counted := self._painter.counted_at(point):
            self._navigation.list_links(counted)
        else:
            return False
        return True

    def follow_flag(self, point: QPointF) -> bool:
        """Bring the end of a flag into the middle; Back returns."""
        flag = self.flag_at(point)
        row = self._model.row(flag.keys[0]) if flag is not None else None
        if row is not None:
            self._navigation.navigator.remember()
            self._navigation.navigator.centre(row.at)
        return flag is not None

    def double_click(self, point: QPointF) -> bool:
        """Zoom to both ends of a link, or to a bin.

        Returns whether there is one.
        """
        if (link := self.link_at(point)) is not None:
            self.show_both(link)
        elif (cell := self.cell_at(point)) is not None:
            self._navigation.navigator.show_around(*cell.period)
        else:
            return False
        return True

    def show_both(self, link: Link) -> None:
        """Zoom to both ends of a link."""
        rows = [row for end in (link.source, link.target) if (row := self._model.row(end)) is not None]
        if rows:
            self._navigation.navigator.show_around(min(row.first for row in rows), max(row.last for row in rows))

    def show_menu(self, link: Link, at: QPoint) -> None:
        """Show the menu of a link."""
        navigation, menu = self._navigation, QMenu(self._parent)
        navigation.select_link(link)
        confirm = menu.addAction(tr("Confirm link"), partial(navigation.verdict_asked.emit, link, CONFIRMED))
        confirm.setEnabled(link.verdict != CONFIRMED)
        reject = menu.addAction(tr("Reject link"), partial(navigation.verdict_asked.emit, link, REJECTED))
        reject.setEnabled(link.verdict != REJECTED)
        others = menu.addMenu(tr("Other type"))
        for relation, words in RELATIONS.items():
            entry = others.addAction(tr(words), partial(navigation.relation_asked.emit, link, relation))
            entry.setEnabled(relation != link.relation)
        menu.addSeparator()
        earlier, later = navigation.ends_by_time(link)
        menu.addAction(tr("Earlier end"), partial(navigation.select, earlier))
        menu.addAction(tr("Later end"), partial(navigation.select, later))
        menu.addAction(tr("Zoom to both"), partial(self.show_both, link))
        menu.popup(at)
