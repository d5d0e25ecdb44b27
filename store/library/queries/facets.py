"""Facets of events as numpy columns: counts by value, and filtering."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt
from msgspec import Struct, structs

from store.library.consensus.review_state import confidence_of
from store.model.documents import WAITING, Article, Event
from store.model.partial_dates import known_end, wall_span

KIND, ACTOR, PLACE, WEAPON, STATUS, SOURCE, TAG = "kind", "actor", "place", "weapon", "status", "source", "tag"
FACETS = (KIND, STATUS, ACTOR, WEAPON, PLACE, SOURCE, TAG)

# What a source is called that has neither an outlet nor a file
UNNAMED = "pasted text"

Flags = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.intp]


class Filter(Struct, frozen=True):
    """A filter: one of the chosen values of each facet, confidence, period.

    `first` and `last` are partial dates. An empty filter keeps everything.
    """

    chosen: dict[str, frozenset[str]] = {}
    confidence: float = 0.0
    first: str | None = None
    last: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the filter keeps everything."""
        return not (any(self.chosen.values()) or self.confidence or self.first or self.last)

    def toggled(self, facet: str, value: str) -> "Filter":
        """With a value chosen, or no longer."""
        chosen = {**self.chosen, facet: self.chosen.get(facet, frozenset()) ^ {value}}
        return structs.replace(self, chosen={name: values for name, values in chosen.items() if values})

    def without(self, part: str) -> "Filter":
        """The filter without a facet, the confidence, or the period."""
        if part in ("confidence", "period"):
            none = {"confidence": 0.0} if part == "confidence" else {"first": None, "last": None}
            return structs.replace(self, **none)
        return structs.replace(self, chosen={name: values for name, values in self.chosen.items() if name != part})


def values_of(event: Event, facet: str, articles: Mapping[str, Article]) -> tuple[str, ...]:
    """Values of an event under a facet.

    Several for actors, sources and tags.
    """
    facts = event.facts
    if facet == KIND:
        return (event.kind,)
    if facet == STATUS:
        return (facts.status,)
    if facet == ACTOR:
        return facts.actors
    if facet == WEAPON:
        named = (facts.launch.name or facts.launch.missile_class) if facts.launch else None
        return (named,) if named else ()
    if facet == PLACE:
        return (facts.place.name,) if facts.place else ()
    if facet == TAG:
        return event.tags
    sources = (articles[report.article] for report in event.reports if report.article in articles)
    return tuple(dict.fromkeys(article.outlet or article.file_name or UNNAMED for article in sources))


def common_values(events: Sequence[Event], articles: Mapping[str, Article]) -> dict[str, tuple[str, ...]]:
    """Values that all of some events share, by facet."""
    common: dict[str, tuple[str, ...]] = {}
    for facet in FACETS:
        rest = [frozenset(values_of(event, facet, articles)) for event in events[1:]]
        first = values_of(events[0], facet, articles) if events else ()
        shared = tuple(value for value in first if all(value in values for values in rest))
        if shared:
            common[facet] = shared
    return common


class _Facet:
    """One facet of many events: `code` of the value and `event` by its number, shape (m,) for m pairs."""

    def __init__(self, values: list[tuple[str, ...]]) -> None:
        self.names = list(dict.fromkeys(chain.from_iterable(values)))
        code = {name: n for n, name in enumerate(self.names)}
        self.event = np.repeat(np.arange(len(values)), [len(some) for some in values])
        self.code: Codes = np.array([code[name] for name in chain.from_iterable(values)], dtype=np.intp)

    def kept(self, events: int, chosen: Iterable[str]) -> Flags:
        """Which events have one of the chosen values."""
        wanted = np.isin(self.code, [n for n, name in enumerate(self.names) if name in set(chosen)])
        flags = np.zeros(events, dtype=np.bool_)
        flags[self.event[wanted]] = True
        return flags

    def counts(self, flags: Flags) -> dict[str, int]:
        """Counts of the flagged events by value, most frequent first."""
        counts = np.bincount(self.code[flags[self.event]], minlength=len(self.names)).tolist()
        return dict(sorted(zip(self.names, counts, strict=True), key=lambda pair: (-pair[1], pair[0])))


class FacetTable:
    """The facets of a library's events at one time, except waiting ones."""

    def __init__(self, events: Mapping[str, Event], articles: Mapping[str, Article]) -> None:
        listed = [event for event in events.values() if event.review != WAITING]
        self.ids = [event.id for event in listed]
        self._facets = {name: _Facet([values_of(e, name, articles) for e in listed]) for name in FACETS}
        self._confidence = np.array([confidence_of(event) for event in listed])
        spans = [_span(event) for event in listed]
        self._first, self._last = np.array(spans, dtype=np.float64).reshape(-1, 2).T

    def kept(self, wanted: Filter) -> list[str]:
        """Ids of the events that a filter keeps."""
        return [self.ids[n] for n in np.flatnonzero(self._flags(wanted)).tolist()]

    def counts(self, wanted: Filter) -> dict[str, dict[str, int]]:
        """Counts by facet and value under the other filters."""
        return {name: facet.counts(self._flags(wanted.without(name))) for name, facet in self._facets.items()}

    def _flags(self, wanted: Filter) -> Flags:
        flags = np.ones(len(self.ids), dtype=np.bool_)
        for name, values in wanted.chosen.items():
            flags &= self._facets[name].kept(len(self.ids), values)
        if wanted.confidence:
            flags &= self._confidence >= wanted.confidence
        if wanted.first:
            first = wall_span(wanted.first)[0]
            flags &= (self._last > first) | (self._first == first)  # a day ends where the next begins
        if wanted.last:
            flags &= self._first < wall_span(wanted.last)[1]
        return flags


def _span(event: Event) -> tuple[float, float]:
    """The first and last second it may mean; of one without a date, none that a period could hold."""
    if event.facts.start is None:
        return np.inf, -np.inf
    first, last = wall_span(event.facts.start)
    end = known_end(event.facts)
    return first, max(last, wall_span(end)[1]) if end else last
