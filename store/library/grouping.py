"""The lanes that an event stands in: by kind, by country, by weapon, by place or by tag."""

from collections import Counter
from collections.abc import Iterable

from store.model import KINDS, Event
from store.naming import state_name
from store.wording import LANE_NAMES

KIND, COUNTRY, WEAPON, PLACE, TAG = "kind", "country", "weapon", "place", "tag"
GROUPINGS = {KIND: "Kind", COUNTRY: "Country", WEAPON: "Weapon", PLACE: "Place", TAG: "Tag"}
NONE = ""
"""The lane of events that tell nothing of what the lanes are made by."""
NO_LANE = {COUNTRY: "No country told", WEAPON: "No weapon named", PLACE: "No place told", TAG: "No tag"}


def lanes_of(event: Event, by: str) -> tuple[str, ...]:
    """The keys of its lanes: one, but of several countries or tags each."""
    facts = event.facts
    if by == KIND:
        return (event.kind,)
    if by == COUNTRY:
        return facts.actors or (NONE,)
    if by == WEAPON:
        return ((facts.launch.name or facts.launch.missile_class or NONE) if facts.launch else NONE,)
    if by == PLACE:
        return (facts.place.name if facts.place else NONE,)
    return event.tags or (NONE,)


def lane_name(key: str, by: str) -> str:
    """What is written beside a lane."""
    if key == NONE:
        return NO_LANE[by]
    if by == KIND:
        return LANE_NAMES.get(key, key.replace("_", " ").capitalize())
    return state_name(key) if by == COUNTRY else key


def in_order(keys: Iterable[str], counts: Counter[str], by: str) -> list[str]:
    """Lanes from top to bottom: kinds as they are listed, all of them; else the fullest first, what tells nothing last."""
    if by == KIND:
        return [*KINDS, *sorted(set(keys) - set(KINDS))]
    return sorted(keys, key=lambda key: (key == NONE, -counts[key], key))
