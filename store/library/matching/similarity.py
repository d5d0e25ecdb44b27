"""Whether two events are one incident, by weighted findings.

Each aspect gives a Finding. One clash separates the events; without doubts they are the same; in between, if they share
something rare, the user is asked.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, IntEnum
from typing import NamedTuple

from store.language.calendar_names import MONTHS
from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST, PLANNED, Event, Facts, LaunchFacts, Place
from store.model.exercise_names import has_proper_name, proper_name
from store.model.geography import kilometres
from store.model.kinds import is_sudden
from store.model.names import classes_agree, weapon_of, zone_of_state
from store.model.partial_dates import DAY, MINUTE, first_day, in_zone, instant, last_day, precision

# Outlets round the clock time of one launch to the quarter of an hour
SAME_MINUTES = 20
DOUBTFUL_MINUTES = 90
# Km between places that two reports give one site ("Pyongyang" and "Sunan" lie 20 km apart), and that they may
NEAR_KM, FAR_KM = 120, 400
# Zones on whose calendars outlets date what happened in Asia: GMT and Washington
READERS = (UTC, timezone(timedelta(hours=-5)))


class Weight(IntEnum):
    """Weight of a finding.

    STRONG: different incidents of one day would hardly share it. EXPLAINED: outlets often differ like this; with
    something STRONG it is settled.
    """

    CLASH = -3
    DOUBT = -2
    EXPLAINED = -1
    SILENT = 0
    AGREES = 1
    STRONG = 2


class Finding(NamedTuple):
    """One aspect: its weight, and the reason in words."""

    weight: Weight
    words: str = ""


class Verdict(Enum):
    """The conclusion."""

    DIFFERENT = "different"
    UNSURE = "unsure"
    SAME = "same"


class Similarity(NamedTuple):
    """The verdict, a score to compare by, and the reasons."""

    verdict: Verdict
    score: int
    reasons: tuple[str, ...]


CLASH, SILENT, AGREES = Finding(Weight.CLASH), Finding(Weight.SILENT), Finding(Weight.AGREES)
DIFFERENT = Similarity(Verdict.DIFFERENT, 0, ())


def compare_events(one: Event, two: Event) -> Similarity:
    """How like two events are; the order does not matter."""
    if one.kind != two.kind:
        return DIFFERENT
    who = _who(one, two)  # which is looked at first, as most that happens on a day is somebody else's
    if who.weight is Weight.CLASH:
        return DIFFERENT
    when = _when(one, two)
    if when.weight is Weight.CLASH:
        return DIFFERENT
    same_minute = when.weight is Weight.STRONG
    findings = [when, who]
    findings += _what(one, two, same_minute=same_minute)
    findings += [_where(one.facts.place, two.facts.place), _people(one, two), _status(one.facts, two.facts)]
    weights = [finding.weight for finding in findings]
    if Weight.CLASH in weights:
        return DIFFERENT
    reasons = tuple(finding.words for finding in findings if finding.words)
    doubts, strong = weights.count(Weight.DOUBT), weights.count(Weight.STRONG)
    if not doubts and (strong or Weight.EXPLAINED not in weights):
        return Similarity(Verdict.SAME, sum(weights), reasons)
    return Similarity(Verdict.UNSURE, sum(weights), reasons) if strong >= doubts else DIFFERENT


# ---- when ---------------------------------------------------------------------
def _when(one: Event, two: Event) -> Finding:
    mine, other = one.facts.start, two.facts.start
    if not mine or not other:
        return CLASH
    if has_proper_name(one) and named_alike(one, two):
        return _run(one.facts, two.facts)
    if min(precision(mine), precision(other)) < DAY:
        return _within(mine, other)
    if precision(mine) == precision(other) == MINUTE:
        return _clocks(mine, other, one.kind)
    return _days(mine, other, {*one.facts.actors, *two.facts.actors})


def _run(mine: Facts, other: Facts) -> Finding:
    """Drills of one name: one run if their spans meet, as no name is used twice in a season."""
    if not (mine.start and other.start):
        return CLASH
    first, last = first_day(mine.start), last_day(mine.end or mine.start)
    begun, ended = first_day(other.start), last_day(other.end or other.start)
    if first <= ended and begun <= last:
        return AGREES
    apart = min(abs(begun - last), abs(first - ended))
    return Finding(Weight.DOUBT, f"{apart.days} days apart") if apart <= timedelta(days=7) else CLASH


def _within(mine: str, other: str) -> Finding:
    """A month or a year against what lies in it."""
    if first_day(mine) > last_day(other) or first_day(other) > last_day(mine):
        return CLASH
    coarse = min(mine, other, key=precision)
    return Finding(Weight.DOUBT, f"of one, no day is known but {coarse}")


def _clocks(mine: str, other: str, kind: str) -> Finding:
    at = [instant(mine), instant(other)]
    one, two = at if all(at) else [datetime.fromisoformat(m).replace(tzinfo=None) for m in (mine, other)]
    apart = abs(one - two).total_seconds() / 60 if one and two else 0.0
    if apart <= SAME_MINUTES:
        return Finding(Weight.STRONG, "the same clock time")
    if apart <= DOUBTFUL_MINUTES:
        return Finding(Weight.DOUBT, f"{apart:.0f} minutes apart")
    return CLASH if is_sudden(kind) or first_day(mine) != first_day(other) else AGREES


def _days(mine: str, other: str, states: set[str]) -> Finding:
    """Days on the calendars of those who act, of GMT and of Washington: the 15th there may be the 16th in Seoul."""
    if mine[:10] == other[:10]:
        return AGREES
    one, two = first_day(mine), first_day(other)
    exact, day = (mine, two) if precision(mine) == MINUTE else (other, one)
    if day in _days_elsewhere(exact, states):
        return Finding(Weight.EXPLAINED, f"{day.day} {MONTHS[day.month - 1]} on another calendar")
    return Finding(Weight.DOUBT, "a day apart") if abs(one - two) == timedelta(days=1) else CLASH


def _days_elsewhere(moment: str, states: set[str]) -> set[date]:
    if instant(moment) is None:
        return set()
    zones = [*READERS, *filter(None, map(zone_of_state, states))]
    return {there.date() for zone in zones if (there := in_zone(moment, zone))}


# ---- who ----------------------------------------------------------------------
def _who(one: Event, two: Event) -> Finding:
    mine, other = set(one.facts.actors), set(two.facts.actors)
    if one.kind == MEETING:
        return _parties(mine, other)
    if not (mine and other):
        named = has_proper_name(one) and named_alike(one, two)
        return SILENT if named or (one.kind == LAUNCH and not (mine or other)) else CLASH
    if not mine & other:
        return CLASH
    if one.kind == DRILL and mine != other and has_proper_name(one) != has_proper_name(two):
        return Finding(Weight.DOUBT, "other states take part")
    if one.kind == NUCLEAR_TEST:  # of which no state has made more than two in a year since 1998
        return Finding(Weight.STRONG, "the same state tests")
    return AGREES


def _parties(mine: set[str], other: set[str]) -> Finding:
    if mine == other:
        return AGREES if mine else CLASH
    return Finding(Weight.DOUBT, "other parties are named") if len(mine & other) > 1 else CLASH


def _people(one: Event, two: Event) -> Finding:
    mine, other = one.facts.people, two.facts.people
    if not (mine and other):
        return SILENT
    if any(one_person(name, known) for name in mine for known in other):
        return Finding(Weight.STRONG, "the same people") if one.kind == MEETING else AGREES
    return CLASH if one.kind == MEETING else SILENT


def one_person(one: str, two: str) -> bool:
    """Whether two names may denote one person: "Yoon", "Yoon Suk Yeol"."""
    mine, other = (name.casefold().replace("-", " ").split() for name in (one, two))
    return set(mine) <= set(other) or set(other) <= set(mine) or mine[-1:] == other[-1:]


# ---- what ---------------------------------------------------------------------
def _what(one: Event, two: Event, *, same_minute: bool) -> list[Finding]:
    if one.kind == DRILL:
        return [_names_of_drills(one, two)]
    mine, other = one.facts.launch, two.facts.launch
    if mine is None or other is None:
        return []
    return [_weapon(mine, other, same_minute=same_minute), _count(one, two, same_minute=same_minute)]


def named_alike(one: Event, two: Event) -> bool:
    """Whether two drills go by one name."""
    return has_proper_name(two) and proper_name(one) == proper_name(two)


def _names_of_drills(one: Event, two: Event) -> Finding:
    if not (has_proper_name(one) and has_proper_name(two)):
        return SILENT
    return Finding(Weight.STRONG, f"both are {one.title}") if named_alike(one, two) else CLASH


def _weapon(mine: LaunchFacts, other: LaunchFacts, *, same_minute: bool) -> Finding:
    """A name or a class that differs is an error of one report if the minute is the same."""
    if mine.name and other.name:
        if weapon_of(mine.name) == weapon_of(other.name):
            return Finding(Weight.STRONG, f"both are {mine.name}")
        return Finding(Weight.DOUBT, f"{mine.name}, {other.name}") if same_minute else CLASH
    if classes_agree(mine.missile_class, other.missile_class):
        return SILENT
    return Finding(Weight.DOUBT, f"{mine.missile_class}, {other.missile_class}") if same_minute else CLASH


def _count(one: Event, two: Event, *, same_minute: bool) -> Finding:
    """Counts differ between outlets of one volley, and between volleys; one missile may stand for "a missile"."""
    mine, other = _counts(one), _counts(two)
    if not (mine and other) or 1 in mine | other or mine & other:
        return AGREES if mine & other - {1} else SILENT
    return SILENT if same_minute else Finding(Weight.DOUBT, f"{_joined(mine)} missiles, {_joined(other)} missiles")


def _counts(event: Event) -> set[int]:
    all_facts = (event.facts, *(report.facts for report in event.reports))
    return {facts.launch.count for facts in all_facts if facts.launch and facts.launch.count}


def _joined(counts: set[int]) -> str:
    return " or ".join(map(str, sorted(counts)))


# ---- where, and whether ---------------------------------------------------------
def _where(mine: Place | None, other: Place | None) -> Finding:
    if mine is None or other is None:
        return SILENT
    if mine.name == other.name:
        return Finding(Weight.STRONG, f"both at {mine.name}")
    if mine.lat is None or other.lat is None or mine.lon is None or other.lon is None:
        return SILENT
    apart = kilometres(mine.lat, mine.lon, other.lat, other.lon)
    if apart <= NEAR_KM:
        return AGREES
    return Finding(Weight.DOUBT, f"{mine.name}, {other.name}: {apart:.0f} km apart") if apart <= FAR_KM else CLASH


def _status(mine: Facts, other: Facts) -> Finding:
    """What was planned comes, or is called off; what came was not called off."""
    if mine.status == other.status:
        return SILENT
    weight = Weight.EXPLAINED if PLANNED in (mine.status, other.status) else Weight.DOUBT
    return Finding(weight, " and ".join(sorted((mine.status, other.status), reverse=True)))
