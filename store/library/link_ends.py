"""Which links begin or end at an event."""

from collections.abc import Collection, Mapping

from store.model import Link


class LinkEnds:
    """The ids of links by event. Whoever changes a link says so."""

    def __init__(self, links: Mapping[str, Link]) -> None:
        self._links: dict[str, set[str]] = {}
        for key, link in links.items():
            self.replace(key, None, link)

    def of(self, event: str) -> Collection[str]:
        """The ids of the links of an event."""
        return self._links.get(event, ())

    def replace(self, key: str, before: Link | None, after: Link | None) -> None:
        """Takes a link as it is now in for what it was; None: it was, or is, not there."""
        for link in filter(None, [before]):
            for end in (link.source, link.target):
                self._links[end].discard(key)
        for link in filter(None, [after]):
            for end in (link.source, link.target):
                self._links.setdefault(end, set()).add(key)
