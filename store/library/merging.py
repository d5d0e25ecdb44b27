"""One incident told by several articles is one event with several reports.

Merged unasked is only what is the same beyond doubt: kind, local day, actors, and nothing told that
contradicts (clock time, weapon, place, people).
"""

from collections.abc import Iterable
from datetime import datetime
from math import asin, cos, radians, sin, sqrt

from msgspec import structs

from store.model import LAUNCH, MEETING, NUCLEAR_TEST, Event, Facts, LaunchFacts, Place, Report
from store.moment import DAY, MINUTE, first_day, precision
from store.naming import classes_agree
from store.titles import title_of

SAME_MINUTES = 20
NEAR_KM = 120
"""Km between places that two reports may give one site: "Pyongyang" and "Sunan" lie 20 km apart."""


def same_incident(one: Event, two: Event) -> bool:
    """Whether two events are beyond doubt one."""
    mine, other = one.facts, two.facts
    return (
        one.kind == two.kind
        and mine.status == other.status
        and _same_day(mine, other)
        and _same_actors(one.kind, mine, other)
        and _same_minute(mine, other)
        and not _contradict(mine.launch, other.launch)
        and _near(mine.place, other.place)
        and _same_people(mine, other)
    )


def _same_day(mine: Facts, other: Facts) -> bool:
    if not mine.start or not other.start or min(precision(mine.start), precision(other.start)) < DAY:
        return False
    return first_day(mine.start) == first_day(other.start)


def _same_minute(mine: Facts, other: Facts) -> bool:
    starts = [f.start or "" for f in (mine, other)]
    if any(precision(start) < MINUTE for start in starts):
        return True
    one, two = (datetime.fromisoformat(start).replace(tzinfo=None) for start in starts)
    return abs((one - two).total_seconds()) <= SAME_MINUTES * 60


def _same_actors(kind: str, mine: Facts, other: Facts) -> bool:
    one, two = set(mine.actors), set(other.actors)
    if kind == MEETING:
        return one == two and bool(one)
    return bool(one & two) or (kind == LAUNCH and not (one and two))


def _contradict(mine: LaunchFacts | None, other: LaunchFacts | None) -> bool:
    if mine is None or other is None:
        return False
    if mine.name and other.name and mine.name != other.name:
        return True
    if not classes_agree(mine.missile_class, other.missile_class):
        return True
    return bool(mine.count and other.count and mine.count != other.count and min(mine.count, other.count) > 1)


def _near(mine: Place | None, other: Place | None) -> bool:
    if mine is None or other is None:
        return True
    if mine.lat is None or other.lat is None or mine.lon is None or other.lon is None:
        return True
    return kilometres(mine.lat, mine.lon, other.lat, other.lon) <= NEAR_KM


def kilometres(lat: float, lon: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in km between two points in degrees (haversine, radius 6371 km)."""
    north, east = radians(lat2 - lat), radians(lon2 - lon)
    half = sin(north / 2) ** 2 + cos(radians(lat)) * cos(radians(lat2)) * sin(east / 2) ** 2
    return 2 * 6371 * asin(sqrt(half))


def _same_people(mine: Facts, other: Facts) -> bool:
    if not mine.people or not other.people:
        return True
    words = {word for name in mine.people for word in name.split()}
    return any(word in words for name in other.people for word in name.split())


def home_of(event: Event, among: Iterable[Event]) -> Event | None:
    """The one event that tells the same incident; None if there is none, or more than one."""
    found = [other for other in among if same_incident(event, other)]
    return found[0] if len(found) == 1 else None


def with_reports(event: Event, reports: tuple[Report, ...]) -> Event:
    """The event with further reports, its shown facts made anew from all of them."""
    every = event.reports + reports
    facts = shown_facts([report.facts for report in every])
    return structs.replace(event, reports=every, facts=facts, title=_title(event, facts))


def _title(event: Event, facts: Facts) -> str:
    """A title made from facts follows them; a proper name, or what a user wrote, stays."""
    made = event.kind in (LAUNCH, NUCLEAR_TEST) and event.title == title_of(event.kind, event.facts)
    return title_of(event.kind, facts) if made else event.title


def shown_facts(told: list[Facts]) -> Facts:
    """The facts to show where several articles tell: of each the first told, of dates the finest."""
    first = told[0]
    dated = max(told, key=lambda f: (precision(f.start) if f.start else 0, not f.approximate))
    return structs.replace(
        first,
        start=dated.start,
        approximate=dated.approximate,
        dated_by=dated.dated_by,
        end=next((f.end for f in told if f.end), None),
        place=next((f.place for f in told if f.place), None),
        people=max((f.people for f in told), key=len),
        actors=max((f.actors for f in told), key=len),
        launch=_shown_launch([f.launch for f in told if f.launch]),
    )


def _shown_launch(told: list[LaunchFacts]) -> LaunchFacts | None:
    if not told:
        return None
    names = LaunchFacts.__struct_fields__
    values = {name: next((v for f in told if (v := getattr(f, name)) is not None), None) for name in names}
    narrow = [f.missile_class for f in told if f.missile_class not in (None, "ballistic")]
    if narrow:
        values["missile_class"] = narrow[0]
    return structs.replace(LaunchFacts(), **values)
