"""Lanes of an event: by kind, country, weapon, place or tag."""

from collections import Counter
from collections.abc import Iterable, Sequence

from store.language.labels import kinds_name, state_label
from store.language.translate import tr, tr_noop
from store.library.queries.facets import ACTOR, KIND, PLACE, TAG, WEAPON, values_of
from store.model.documents import Event
from store.model.kinds import KINDS

COUNTRY = "country"
GROUPINGS = {
    KIND: tr_noop("Kind"), COUNTRY: tr_noop("Country"), WEAPON: tr_noop("Weapon"), PLACE: tr_noop("Place"), TAG: tr_noop("Tag"),
}  # fmt: skip
# The lane of events that tell nothing of what the lanes are made by
NONE = ""
NO_LANE = {
    COUNTRY: tr_noop("No country told"), WEAPON: tr_noop("No weapon named"), PLACE: tr_noop("No place told"), TAG: tr_noop("No tag"),
}  # fmt: skip


def lanes_of(event: Event, by: str) -> tuple[str, ...]:
    """Keys of the lanes of an event; several for countries and tags."""
    return values_of(event, ACTOR if by == COUNTRY else by, {}) or (NONE,)


def lane_name(key: str, by: str) -> str:
    """The label of a lane."""
    if key == NONE:
        return tr(NO_LANE[by])
    if by == KIND:
        return kinds_name(key)
    return state_label(key) if by == COUNTRY else key


def order_lanes(keys: Iterable[str], counts: Counter[str], by: str, chosen: Sequence[str] = ()) -> list[str]:
    """Order the lanes: chosen ones, then kinds as listed, others by fullness."""
    by_fullness = sorted(keys, key=lambda key: (key == NONE, -counts[key], key))
    order = [*KINDS, *sorted(set(keys) - set(KINDS))] if by == KIND else by_fullness
    return [*(key for key in chosen if key in order), *(key for key in order if key not in chosen)]
