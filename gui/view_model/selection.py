"""The selected events, shared by all views."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from store.model.documents import Link


class Selection(QObject):
    """The selection; announced only when it changes.

    `current` is the event in the detail pane, "" for none; `chosen` are all selected ids by time; `link` is the selected
    link of the current event, None for none; `links` are links selected together, with their ends.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = ""
        self.chosen: tuple[str, ...] = ()
        self.link: Link | None = None
        self.links: tuple[Link, ...] = ()

    def select(self, event: str) -> None:
        """Select one event by id; "" selects none."""
        self._put(event, (event,) if event else ())

    def select_all(self, events: Sequence[str]) -> None:
        """Select several events; the first becomes current."""
        self._put(events[0] if events else "", tuple(events))

    def select_link(self, link: Link, event: str) -> None:
        """Select a link together with one of its ends."""
        self._put(event, (event,), link)

    def select_links(self, links: Sequence[Link]) -> None:
        """Select several links together with their ends."""
        ends = tuple(dict.fromkeys(end for link in links for end in (link.source, link.target)))
        self._put(ends[0] if ends else "", ends, links=tuple(links))

    def _put(
        self, current: str, chosen: tuple[str, ...], link: Link | None = None, links: tuple[Link, ...] = ()
    ) -> None:
        if (current, chosen, link, links) != (self.current, self.chosen, self.link, self.links):
            self.current, self.chosen, self.link, self.links = current, chosen, link, links
            self.changed.emit(current)
