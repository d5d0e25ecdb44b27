"""How often rules find links by chance, computed when first asked for."""

from collections.abc import Mapping

from store.language.link_labels import chance_label
from store.model.documents import BEFORE, COMPUTED, DURING, Event, Link

# Events of the largest library that is looked through: 0.4 s of work for each 100,000
MOST = 10_000


class LinkRates:
    """The base rates of the rules of a library, in words."""

    def __init__(self, events: Mapping[str, Event]) -> None:
        self._events = events
        self._rates: Mapping[str, tuple[int, int, float]] | None = None

    def forget(self) -> None:
        """Compute them anew, after a change of events."""
        self._rates = None

    def label(self, link: Link) -> str:
        """How often the rule of a link holds, "" if unknown."""
        return self.of_relation(link.relation) if link.basis == COMPUTED else ""

    def of_relation(self, relation: str) -> str:
        """How often the rule behind a relation holds, "" if unknown."""
        if self._rates is None:
            self._rates = self._computed()
        rate = self._rates.get(DURING if relation == DURING else BEFORE)
        return chance_label(relation, rate[1], rate[0], rate[2]) if rate is not None and rate[0] else ""

    def _computed(self) -> Mapping[str, tuple[int, int, float]]:
        if not 0 < len(self._events) <= MOST:
            return {}
        from store.analysis.base_rates import base_rates  # noqa: PLC0415 - the window starts without it

        return base_rates(self._events.values())
