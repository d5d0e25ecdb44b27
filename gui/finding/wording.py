"""The words of filters: what a facet, a value and a whole filter are called on chips and lists."""

from store.library.facets import ACTOR, FACETS, KIND, PLACE, SOURCE, STATUS, TAG, WEAPON, Filter
from store.naming import state_name
from store.wording import day_words, kinds_name

FACET_NAMES = {
    KIND: "Kind", STATUS: "Status", ACTOR: "Actor", WEAPON: "Weapon", PLACE: "Place", SOURCE: "Source", TAG: "Tag",
}  # fmt: skip


def value_name(facet: str, value: str) -> str:
    """What a value of a facet is called."""
    if facet == KIND:
        return kinds_name(value)
    if facet == ACTOR:
        return state_name(value)
    return value.capitalize() if facet == STATUS else value


def chips_of(wanted: Filter) -> list[tuple[str, str]]:
    """The chips of a filter: the part that each stands for, and its words."""
    found = [(facet, _values(facet, wanted.chosen[facet])) for facet in FACETS if wanted.chosen.get(facet)]
    if wanted.confidence:
        found.append(("confidence", f"confidence {wanted.confidence:.0%} and more"))
    if wanted.first or wanted.last:
        found.append(("period", period_words(wanted.first, wanted.last)))
    return found


def _values(facet: str, values: frozenset[str]) -> str:
    names = sorted(value_name(facet, value) for value in values)
    return ", ".join(names) if len(names) < 3 else f"{names[0]} and {len(names) - 1} more"


def period_words(first: str | None, last: str | None) -> str:
    """From 1 February 2023 to May 2023."""
    start, end = (day_words(moment) if moment else "" for moment in (first, last))
    if start and end:
        return f"{start} to {end}"
    return f"from {start}" if start else f"to {end}"
