"""What the user sets of an event wins over its reports, until it is left to them again."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import structs

from store.library.shown import FIELDS, LAUNCH_FIELDS, is_made, shown
from store.model import Article, Event, LaunchFacts
from store.titles import title_of


def with_values(event: Event, values: Mapping[str, object]) -> Event:
    """The event with some fields as the user has them; a made title follows. KeyError for what is no field of `shown.FIELDS`."""
    unknown = values.keys() - set(FIELDS)
    if unknown:
        raise KeyError(f"an event has no field {', '.join(sorted(unknown))}")
    facts: dict[str, Any] = {name: value for name, value in values.items() if name not in (*LAUNCH_FIELDS, "title")}
    launch: dict[str, Any] = {name: value for name, value in values.items() if name in LAUNCH_FIELDS}
    if launch:
        facts["launch"] = structs.replace(event.facts.launch or LaunchFacts(), **launch)
    if "start" in values:
        facts |= {"approximate": False, "dated_by": "what you set"}
    now = structs.replace(event.facts, **facts)
    follows = "title" not in event.held and is_made(event.kind, event.title, event.facts)
    return structs.replace(
        event,
        title=str(values.get("title", title_of(event.kind, now) if follows else event.title)),
        facts=now,
        held=tuple(dict.fromkeys((*event.held, *values))),
    )


def released(event: Event, fields: Iterable[str], articles: Mapping[str, Article]) -> Event:
    """The event with fields as the reports have them."""
    free = set(fields)
    return shown(structs.replace(event, held=tuple(name for name in event.held if name not in free)), articles)
