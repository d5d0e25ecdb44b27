"""How often rules find links by chance, computed when first asked for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from store.language.link_labels import chance_label
from store.model.documents import BEFORE, COMPUTED, DURING, Event, Link

if TYPE_CHECKING:
    from store.analysis.base_rates import BaseRate

# Events of the largest library that is looked through: 13 ms of the window's thread for each 1,000
MOST = 4_000


class LinkRates:
    """The base rates of the rules of a library, in words."""

    def __init__(self, events: Mapping[str, Event]) -> None:
        self._events = events
        self._rates: Mapping[str, BaseRate] | None = None

    def forget(self) -> None:
        """Compute them anew, after a change of events."""
        self._rates = None

    def label(self, link: Link) -> str:
        """How often the rule of a link holds, "" if unknown."""
        return self.of_relation(link.relation) if link.basis == COMPUTED else ""

    def of_relation(self, relation: str) -> str:
        """How often the rule behind a relation holds, "" if unknown."""
        rate = self.rate(relation)
        return rate_words(relation, rate) if rate is not None else ""

    def rate(self, relation: str) -> "BaseRate | None":
        """The base rate of the rule behind a relation, None if unknown."""
        if self._rates is None:
            self._rates = self._computed()
        rate = self._rates.get(DURING if relation == DURING else BEFORE)
        return rate if rate is not None and rate.days else None

    def _computed(self) -> Mapping[str, "BaseRate"]:
        if not 0 < len(self._events) <= MOST:
            return {}
        from store.analysis.base_rates import base_rates  # noqa: PLC0415 - the window starts without it

        return base_rates(self._events.values())


def rate_words(relation: str, rate: "BaseRate") -> str:
    """A base rate in words."""
    return chance_label(relation, rate.inside, rate.days, rate.expected)
