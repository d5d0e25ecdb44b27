"""Labels of links: the relation and the time between two events."""

from store.language.intervals import day_of, interval_label, is_same
from store.language.translate import tr
from store.model.documents import DURING, Event, Link


def link_label(link: Link, source: Event, target: Event) -> str:
    """Relation and interval: "10 h before", "during, day 4 of 11"."""
    if link.relation == DURING:
        day = day_of(source.facts, target.facts)
        return tr("during, {when}", when=day) if day else tr("during")
    span = interval_label(source.facts, target.facts)
    if link.relation in ("before", "after"):
        return span if span and not is_same(span) else f"{tr(link.relation)}, {span}".rstrip(", ")
    return f"{tr(link.relation)}, {span}" if span else tr(link.relation)
