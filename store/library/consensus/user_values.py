"""User values: they win over reports until released."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import structs

from store.library.consensus.consensus import FIELDS, LAUNCH_FIELDS, apply_consensus
from store.model.documents import SET_BY_USER, Article, Event, LaunchFacts
from store.model.kinds import KINDS, is_made_title, make_title

# The event's own, and the user's to change
OWN = ("kind", "tags", "notes")


def set_user_values(event: Event, values: Mapping[str, object]) -> Event:
    """Set fields of an event.

    A title made from facts is made again.

    Besides `consensus.FIELDS`: `approximate` with a start, and kind, tags and notes.
    Raises KeyError for other names, ValidationError for a value of a wrong type.
    """
    unknown = values.keys() - {*FIELDS, *OWN, "approximate"}
    if unknown:
        raise KeyError(f"an event has no field {', '.join(sorted(unknown))}")
    own: dict[str, Any] = {name: value for name, value in values.items() if name in OWN}
    of_reports = [name for name in values if name in FIELDS]
    facts: dict[str, Any] = {name: values[name] for name in of_reports if name not in (*LAUNCH_FIELDS, "title")}
    launch: dict[str, Any] = {name: value for name, value in values.items() if name in LAUNCH_FIELDS}
    if launch:
        facts["launch"] = structs.replace(event.facts.launch or LaunchFacts(), **launch)
    if "start" in values:
        facts |= {"approximate": bool(values.get("approximate")), "dated_by": SET_BY_USER}
    now = structs.replace(event.facts, **facts)
    is_open = "title" not in event.user_fields and "title" not in values
    follows = is_open and is_made_title(event.kind, event.title, event.facts)
    made = (
        make_title(own.get("kind", event.kind), now)
        if follows and own.get("kind", event.kind) in KINDS
        else event.title
    )
    changed = structs.replace(
        event,
        **own,
        title=str(values.get("title", made)),
        facts=now,
        user_fields=tuple(dict.fromkeys((*event.user_fields, *of_reports))),
    )
    # Values come untyped from forms and tables: as they will be read back, or refused here
    return msgspec.convert(msgspec.to_builtins(changed), Event)


def release_fields(event: Event, fields: Iterable[str], articles: Mapping[str, Article]) -> Event:
    """The event with fields as the reports have them."""
    free = set(fields)
    return apply_consensus(
        structs.replace(event, user_fields=tuple(name for name in event.user_fields if name not in free)), articles
    )
