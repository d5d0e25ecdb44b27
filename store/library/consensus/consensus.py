"""The facts shown for an event with several reports.

User values win. Otherwise: the finest date; the value of most sources, the first among equals; the status of the latest
article; the narrower class; the longest lists of actors and people.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec import UNSET, structs

from store.library.consensus.syndication import source_of
from store.model.documents import Article, Event, Facts, LaunchFacts
from store.model.kinds import KINDS, is_made_title, is_sudden, make_title
from store.model.partial_dates import ends_before, precision

LAUNCH_FIELDS = LaunchFacts.__struct_fields__
# What a user can set
FIELDS = ("title", "status", "start", "end", "place", "actors", "people", *LAUNCH_FIELDS)
WITH_THE_START = ("start", "approximate", "dated_by")


class SourcedFacts(NamedTuple):
    """Facts of one report, its source, and its date of publication.

    "" if unknown.
    """

    facts: Facts
    source: str
    published: str


def apply_consensus(event: Event, articles: Mapping[str, Article]) -> Event:
    """Update facts and title of an event from its reports."""
    if not event.reports:
        return event
    reports = [
        SourcedFacts(
            r.facts, source_of(r.article, articles), (a.published or "") if (a := articles.get(r.article)) else ""
        )
        for r in event.reports
    ]
    facts = with_user_fields(consensus_facts(reports), event.facts, event.user_fields)
    if facts.start and facts.end and "end" not in event.user_fields and ends_before(facts.start, facts.end):
        facts = structs.replace(facts, end=None)  # the end that most tell, of a start that only one does
    return structs.replace(event, facts=facts, title=_title(event, facts))


def with_user_fields(facts: Facts, held_in: Facts, user_fields: Sequence[str]) -> Facts:
    """Facts with the user's fields taken from `held_in`."""
    names = [name for name in user_fields if name in Facts.__struct_fields__]
    names += WITH_THE_START if "start" in user_fields else ()
    values: dict[str, Any] = {name: getattr(held_in, name) for name in names}
    of_launch = [name for name in user_fields if name in LAUNCH_FIELDS]
    if of_launch:
        values["launch"] = structs.replace(
            facts.launch or LaunchFacts(), **{name: getattr(held_in.launch, name, None) for name in of_launch}
        )
    return structs.replace(facts, **values)


def consensus_facts(reports: Sequence[SourcedFacts]) -> Facts:
    """The facts to show for several reports."""
    dated = _finest(reports)
    end = _most_reported(reports, lambda f: f.end)
    return Facts(
        status=max(reports, key=lambda t: t.published).facts.status,
        start=dated.start,
        approximate=dated.approximate,
        dated_by=dated.dated_by,
        end=end,
        ongoing=max((t.facts.ongoing for t in reports if t.facts.ongoing), default=UNSET) if end is None else UNSET,
        place=_most_reported(reports, lambda f: f.place),
        people=max((t.facts.people for t in reports), key=len),
        actors=max((t.facts.actors for t in reports), key=len),
        launch=_launch(reports),
    )


def _finest(reports: Sequence[SourcedFacts]) -> Facts:
    """The facts with the finest date; of those equally fine, the one that most sources give."""
    fine = max(_fineness(t.facts) for t in reports)
    among = [t for t in reports if _fineness(t.facts) == fine]
    start = _most_reported(among, lambda f: f.start)
    return next(t.facts for t in among if t.facts.start == start)


def _fineness(facts: Facts) -> tuple[int, bool]:
    return (precision(facts.start) if facts.start else 0, not facts.approximate)


def _most_reported(reports: Sequence[SourcedFacts], of: Callable[[Facts], Any]) -> Any:
    """The value that most sources give, of equals the one told first; None if none gives any."""
    sources: dict[Any, set[str]] = {}
    for one in reports:
        value = of(one.facts)
        if value is not None:
            sources.setdefault(value, set()).add(one.source)
    return max(sources, key=lambda value: len(sources[value]), default=None)


def _launch(reports: Sequence[SourcedFacts]) -> LaunchFacts | None:
    if not any(t.facts.launch for t in reports):
        return None

    def value(name: str, among: Sequence[SourcedFacts]) -> Any:
        return _most_reported(among, lambda f: getattr(f.launch, name, None))

    values = {name: value(name, reports) for name in LAUNCH_FIELDS}
    narrow = [t for t in reports if t.facts.launch and t.facts.launch.missile_class not in (None, "ballistic")]
    values["missile_class"] = value("missile_class", narrow) or values["missile_class"]
    return LaunchFacts(**values)


def _title(event: Event, facts: Facts) -> str:
    """The user's, else a proper name if one is told, else made from the facts."""
    if "title" in event.user_fields:
        return event.title
    names = [r.title for r in event.reports if r.title and not is_made_title(event.kind, r.title, r.facts)]
    has_title = any(r.title for r in event.reports)
    if not has_title and not is_sudden(event.kind) and not is_made_title(event.kind, event.title, event.facts):
        names.append(event.title)
    if names or event.kind not in KINDS:
        return names[0] if names else event.title
    return make_title(event.kind, facts)
