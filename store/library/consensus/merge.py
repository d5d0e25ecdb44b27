"""Merge two events into one, and split parts off again."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Any

from msgspec import structs

from store.library.consensus.consensus import FIELDS, LAUNCH_FIELDS, apply_consensus, with_user_fields
from store.library.consensus.report_notes import append_notes, remove_notes
from store.library.consensus.review_state import combine_review
from store.model.documents import Article, Event, Link, Report
from store.model.event_outline import EventOutline, PartOutline

Articles = Mapping[str, Article]


def ids_in(event: Event | EventOutline | PartOutline) -> frozenset[str]:
    """The ids of an event and of everything merged into it."""
    return frozenset({event.id, *(id_ for part in event.parts[1:] for id_ in ids_in(part))})


def parts_in(event: Event | EventOutline) -> frozenset[str]:
    """The ids of all that was merged into an event."""
    return ids_in(event) - {event.id}


def merge_events(target: Event, other: Event, articles: Articles) -> Event:
    """Merge `other` into `target`. User values stay; target's win."""
    parts = target.parts or (strip_reports(target),)
    user_fields = merge_user_fields(target)
    taken = tuple(name for name in merge_user_fields(other) if name not in user_fields)
    joined = structs.replace(
        target,
        facts=with_user_fields(target.facts, other.facts, taken),
        title=other.title if "title" in taken else target.title,
        reports=target.reports + tuple(structs.replace(r, part=r.part or other.id) for r in other.reports),
        tags=tuple(dict.fromkeys(target.tags + other.tags)),
        notes=append_notes(target.notes, other.notes),
        user_fields=user_fields + taken,
        parts=(*parts, strip_reports(other, parts=other.parts)),
        review=combine_review(target.review, other.review),
    )
    return apply_consensus(joined, articles)


def merge_user_fields(event: Event) -> tuple[str, ...]:
    """User fields of an event.

    All filled fields if it has no reports.
    """
    return (
        event.user_fields
        if event.reports
        else tuple(name for name in FIELDS if field_value(event, name) not in (None, (), ""))
    )


def field_value(event: Event, field: str) -> Any:
    """The value shown for one of `consensus.FIELDS`."""
    if field == "title":
        return event.title
    return getattr(event.facts.launch if field in LAUNCH_FIELDS else event.facts, field, None)


def strip_reports(event: Event, parts: tuple[Event, ...] = ()) -> Event:
    """An event as a part keeps it.

    Its reports stay with the whole.
    """
    return structs.replace(event, reports=(), parts=parts, review="")


def split_event(event: Event, part: str, articles: Articles) -> tuple[Event, Event]:
    """Split a part off: the rest, and the part as an event.

    Changes the user made since the merge stay with the rest. Raises LookupError if it is no part.
    """
    parts = [
        apply_consensus(rebuild_part(kept, event.reports, own=kept.id == event.id), articles) for kept in event.parts
    ]
    out = next((candidate for candidate in parts[1:] if candidate.id == part), None)
    if out is None:
        raise LookupError(f"{part} is no part of {event.id}")
    whole = _in_one(parts, articles)
    return _edited_since(_in_one([p for p in parts if p is not out], articles), whole, event, out, articles), out


def _in_one(parts: Sequence[Event], articles: Articles) -> Event:
    return reduce(lambda whole, part: merge_events(whole, part, articles), parts)


def rebuild_part(part: Event, reports: Iterable[Report], *, own: bool) -> Event:
    """A part with its reports, labelled as before the merge."""
    inside = ids_in(part) - {part.id} | {"" if own else part.id}
    mine = (r for r in reports if r.part in inside)
    return structs.replace(
        part, reports=tuple(structs.replace(r, part="" if r.part == part.id else r.part) for r in mine)
    )


def _edited_since(rest: Event, whole: Event, event: Event, out: Event, articles: Articles) -> Event:
    """Apply the user's changes since the merge to the rest; notes of the split part go."""
    later = tuple(
        n for n in event.user_fields if n not in whole.user_fields or field_value(event, n) != field_value(whole, n)
    )
    gone = set(whole.tags) - set(event.tags)
    edited = structs.replace(
        rest,
        facts=with_user_fields(rest.facts, event.facts, later),
        title=event.title if "title" in later else rest.title,
        user_fields=tuple(dict.fromkeys(rest.user_fields + later)),
        tags=tuple(
            t
            for t in dict.fromkeys((*rest.tags, *event.tags))
            if t not in gone and (t in rest.tags or t not in whole.tags)
        ),
        notes=rest.notes if event.notes == whole.notes else remove_notes(event.notes, out.notes, rest.notes),
    )
    return apply_consensus(edited, articles) if later else edited


def links_after_merge(links: Mapping[str, Link], whole: str, other: str) -> dict[str, Link]:
    """Link of `other` redirected to `whole`, remembering the part they came with."""

    def led(link: Link) -> Link:
        source = {"source": whole, "source_part": link.source_part or other} if link.source == other else {}
        target = {"target": whole, "target_part": link.target_part or other} if link.target == other else {}
        return structs.replace(link, **source, **target)

    return {key: now for key, link in links.items() if (now := led(link)) != link}


def links_after_split(links: Mapping[str, Link], whole: str, out: Event) -> dict[str, Link]:
    """Link redirected to a part that was split off."""
    inside = ids_in(out)

    def led(link: Link) -> Link:
        source, target = link.source_part, link.target_part
        own = {out.id: ""}
        back: dict[str, str] = {}
        if link.source == whole and source in inside:
            back |= {"source": out.id, "source_part": own.get(source, source)}
        if link.target == whole and target in inside:
            back |= {"target": out.id, "target_part": own.get(target, target)}
        return structs.replace(link, **back)

    return {key: now for key, link in links.items() if (now := led(link)) != link}
