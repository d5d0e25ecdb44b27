"""Labels of facets, values and whole filters."""

from store.language.labels import day_label, kinds_name, state_label
from store.language.translate import tr, tr_noop
from store.library.queries.facets import ACTOR, FACETS, KIND, PLACE, SOURCE, STATUS, TAG, WEAPON, Filter

FACET_NAMES = {
    KIND: tr_noop("Kind"),
    STATUS: tr_noop("Status"),
    ACTOR: tr_noop("Actor"),
    WEAPON: tr_noop("Weapon"),
    PLACE: tr_noop("Place"),
    SOURCE: tr_noop("Source"),
    TAG: tr_noop("Tag"),
}


def value_name(facet: str, value: str) -> str:
    """The label of a value of a facet."""
    if facet == KIND:
        return kinds_name(value)
    if facet == ACTOR:
        return state_label(value)
    return tr(value).capitalize() if facet == STATUS else value


def chips_of(wanted: Filter) -> list[tuple[str, str]]:
    """The chips of a filter, as (part of the filter, label)."""
    chips = [(facet, _values(facet, wanted.chosen[facet])) for facet in FACETS if wanted.chosen.get(facet)]
    if wanted.confidence:
        chips.append(("confidence", tr("confidence {n} and more", n=f"{wanted.confidence:.0%}")))
    if wanted.first or wanted.last:
        chips.append(("period", period_words(wanted.first, wanted.last)))
    return chips


def _values(facet: str, values: frozenset[str]) -> str:
    names = sorted(value_name(facet, value) for value in values)
    return ", ".join(names) if len(names) < 3 else tr("{name} and {n} more", name=names[0], n=len(names) - 1)


def period_words(first: str | None, last: str | None) -> str:
    """From 1 February 2023 to May 2023."""
    start, end = (day_label(moment) if moment else "" for moment in (first, last))
    if start and end:
        return tr("{start} to {end}", start=start, end=end)
    return tr("from {start}", start=start) if start else tr("to {end}", end=end)
