"""Labels of links: the relation and the time between two events."""

from store.language.intervals import day_of, interval_label, is_same
from store.language.labels import event_label
from store.language.translate import tr, tr_noop
from store.model.documents import AFTER, BEFORE, COMPUTED, DURING, RESPONSE, SERIES, STATED, USER, Event, Link

# What a link says of the event that it comes from
RELATIONS = {
    BEFORE: tr_noop("is before"), AFTER: tr_noop("is after"), RESPONSE: tr_noop("is a response to"),
    DURING: tr_noop("happened during"), SERIES: tr_noop("is of one series with"),
}  # fmt: skip


def link_label(link: Link, source: Event, target: Event) -> str:
    """Relation and interval: "10 h before", "during, day 4 of 11"."""
    if link.relation == DURING:
        day = day_of(source.facts, target.facts)
        return tr("during, {when}", when=day) if day else tr("during")
    span = interval_label(source.facts, target.facts)
    if link.relation in ("before", "after"):
        return span if span and not is_same(span) else f"{tr(link.relation)}, {span}".rstrip(", ")
    return f"{tr(link.relation)}, {span}" if span else tr(link.relation)


def link_sentence(link: Link, source: Event, target: Event) -> str:
    """A link in words: "Hwasong-12 before 6th test"."""
    one, two = event_label(source), event_label(target)
    if link.relation == DURING:
        return tr("{one} in {two}", one=one, two=two)
    if link.relation == SERIES:
        return tr("{one} then {two}", one=two, two=one)
    if link.relation == RESPONSE:
        return tr("{one} answered by {two}", one=two, two=one)
    first, then = (one, two) if link.relation == BEFORE else (two, one)
    return tr("{one} before {two}", one=first, two=then)


def lag_label(link: Link, source: Event, target: Event) -> str:
    """The time between: "24 days after", "day 6 of 11"."""
    if link.relation == DURING:
        return day_of(source.facts, target.facts)
    earlier, later = sorted((source, target), key=lambda event: event.facts.start or "")
    return interval_label(later.facts, earlier.facts)


def link_grounds(link: Link) -> str:
    """The grounds of a link: its sentence, rule, or maker."""
    if link.quote:
        return f"“{link.quote}”"
    if link.rule:
        return tr("By rule: {rule}", rule=tr(link.rule))
    return basis_label(link)


def basis_label(link: Link) -> str:
    """Who says so: an article, a rule, or the user."""
    labels = {STATED: tr("as an article says"), COMPUTED: tr("by rule"), USER: tr("your own link")}
    return labels.get(link.basis, link.basis)


def chance_label(relation: str, inside: int, days: int, expected: float) -> str:
    """How often a rule holds, and by chance; "" of a series."""
    if relation == SERIES:
        return ""
    words = (
        tr("{inside} of {days} launch days fell in drills, by chance {expected}")
        if relation == DURING
        else tr("{inside} of {days} launch days had a meeting within 3 days, by chance {expected}")
    )
    return words.format(inside=f"{inside:,}", days=f"{days:,}", expected=f"{expected:.1f}")
