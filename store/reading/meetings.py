"""Meetings: people who represent states or bodies meet, visit, talk or phone."""

import itertools
import re

from store.model import MEETING, OCCURRED, PLANNED, Place
from store.reading import status
from store.reading.actors import in_order
from store.reading.clauses import clause_at
from store.reading.context import Context
from store.reading.encounters import ENCOUNTER
from store.reading.gazetteer import specificity, state_or_place
from store.reading.meeting_triggers import BODIES, VERBS, triggers, values_of
from store.reading.mentions import Mention
from store.reading.nearness import Trigger
from store.reading.parties import Party, parties
from store.reading.places import place_of
from store.reading.pronouns import Who, told_before, with_pronouns
from store.reading.sides import Sides, sides
from store.reading.spans import Annotated, Span
from store.tables import rows_by_name

__all__ = ["mentions", "triggers"]

KOREAS = re.compile(r"\b(?:two|both|the) Koreas\b|\binter-Korean\b|\bCabinet-level talks\b")
NAMED_SO = re.compile(r"\s+(?:[\"“‘']|an?\s|the\s)")
"""Behind whom somebody "called": "called Pence a political dummy" is no call."""
MAYBE = re.compile(r"\b(?:could|may|might|can)\s+(?:\w+\s+)?$")
IN_A_CLAUSE = re.compile(r"(?:after|when|since|before|until|although|where)\b", re.IGNORECASE)
EARLIER = re.compile(
    r"\b(?:had|having|has never|have never|ever|would have|used to|previously|once|last)\s+(?:\w+\s+){0,2}$"
)
"""Before a verb of what lies before the news."""
PRIOR = re.compile(r"\b(?:an?|their|first|second|third|fourth|last|previous|latest|only)\s+(?:[\w-]+\s+){0,2}$")
"""Before a noun that tells of another meeting of the same, without naming them: "a summit in Singapore"."""
SINCE_WHOSE = re.compile(r"\bsince\s+(?:[\w.’'-]+\s+){0,5}[A-Z][\w.-]*(?:['’]s?)(?:\s+[\w-]+){0,3}\s*$")
"""Between a visit and the day of the one before it: "the first visit by a secretary of state since Pompeo's in 2018"."""
LEVEL = re.compile(r"(?:working|high|expert|director|minister|vice-minister|ambassador)(?:ial)?-level\b", re.IGNORECASE)
LINKED = re.compile(r"\b(?:between|with|among|of)\b")
COLLECTIVE = {"UN", "NATO", "EU", "G7", "G8"}
"""What meets by itself: a body has no host beside it, and needs no second party."""
SIX = ("CN", "JP", "KP", "KR", "RU", "US")
"""The states of the six-party talks, held from 2003 to 2008."""
POWERS = re.compile(
    r"\b(?:six|major|world|five|three|other) (?:major |world |European )?powers\b|\bP5\s?\+\s?1\b|\b[EG]U?3\s?\+\s?3\b"
)
POWERS_OF = ("CN", "FR", "DE", "RU", "GB", "US")
"""The powers that negotiated with Iran from 2006 to 2015."""
QUAD = ("US", "JP", "IN", "AU")
NEW_YORK = Place(name="New York", lat=40.75, lon=-73.97, country="US")
OBJECT_REACH = 34
"""Characters between "saw" and whom: "received on Monday at the Blue House", no more."""
BESIDE = re.compile(r"\b(?:on the (?:margins|sidelines|fringes)|at the margins) of (?:[\w'’.-]+ ){0,6}$")
"""Before a meeting that others met beside."""


def mentions(annotated: Annotated, found: list[tuple[Trigger, list[Span]]], context: Context) -> list[Mention]:
    """The meetings that a sentence tells of: with a body, or with two parties of different states, or a visit abroad."""
    told: list[Mention] = []
    named = parties(annotated, context.people) if found else []
    for trigger, group in found:
        state = status.status_of(annotated, trigger)
        if _is_ruled_out(annotated, trigger, context, state) or _is_only_beside(annotated, trigger):
            continue
        mention = _mention(annotated, trigger, group, context, named, state)
        if mention is not None:
            told += context.dated(annotated, mention, trigger)
    return told


def _is_only_beside(annotated: Annotated, trigger: Trigger) -> bool:
    """Whether it only says where another meeting took place: "on the margins of the Munich Security Conference"."""
    return BESIDE.search(annotated.between(trigger.start - 70, trigger.start)) is not None


def _is_ruled_out(annotated: Annotated, trigger: Trigger, context: Context, state: str) -> bool:
    """Denied, feared, usual; or planned without a day."""
    dates = context.phrases(trigger)
    if state == OCCURRED:
        return (
            (status.is_negated(annotated, trigger) and not any(p.part == "since" for p in dates))
            or status.is_hypothetical(annotated, trigger)
            or (status.is_habitual(annotated, trigger) and not dates)
        )
    if state == PLANNED and MAYBE.search(annotated.between(trigger.start - 16, trigger.start)):
        return True
    return not dates and not (annotated.sentence.is_lead or _ties_in_time(annotated) or annotated.clocks)


def _ties_in_time(annotated: Annotated) -> bool:
    """Whether "hours before" ties an undated meeting to the event of the sentence."""
    return bool(re.search(r"\b(?:hours|days?|minutes) (?:before|after|ahead)", annotated.sentence.text))


def _mention(
    annotated: Annotated, trigger: Trigger, group: list[Span], context: Context, named: list[Party], state: str
) -> Mention | None:
    bodies = sorted((span for span in group if span.label in BODIES), key=lambda span: span.label != "body")
    body = (
        bodies[0].value if bodies else None
    )  # "an emergency session of the National Security Council" is none of the UN's
    met = with_pronouns(annotated, trigger, context, sides(annotated, trigger, group, named))
    told = _taking_part(annotated, trigger, group, context, met, named, body)
    if told is None:
        return None
    actors, people = told
    place = place_of(annotated, trigger, context) or (NEW_YORK if body == "UN" else None)
    if met.to is not None and (place is None or specificity(place) < specificity(state_or_place(met.to))):
        place = state_or_place(met.to)
    if body is None and len(actors) == 1 and place and place.country and not set(actors) & COLLECTIVE:
        actors = in_order([*actors, place.country])
    before = annotated.before(trigger.start, 3)
    only_nouns = not values_of(group) & VERBS
    clause = annotated.between(clause_at(annotated, trigger.start)[0], trigger.start)
    earlier = EARLIER.search(clause[-24:]) or IN_A_CLAUSE.match(clause)
    return Mention(
        kind=MEETING,
        sentence=annotated.sentence,
        at=trigger.start,
        start=trigger.start,
        end=trigger.end,
        status=state,
        actors=actors,
        people=people,
        place=None if "call" in values_of(group) else place,
        name="NSC" if body == "NSC" else "",
        definite=bool({"the", "this", "that"} & set(before)) and only_nouns,
        visit=body is None and values_of(group) <= {"travel", "visit"},
        fresh=not earlier
        and (
            body in ("UN", "NSC") or (_is_told_as_action(annotated, trigger, group) and len(actors) + len(people) > 1)
        ),
        another=bool({"last", "previous", "earlier", "another"} & set(before)),
    )


def _is_told_as_action(annotated: Annotated, trigger: Trigger, group: list[Span]) -> bool:
    """Whether a verb tells of it, or "in a call with": not a noun that may be another telling of what is told elsewhere."""
    in_a_call = "call" in values_of(group) and re.search(
        r"\b[Ii]n an?\s+(?:[\w-]+\s+){0,2}$", annotated.between(trigger.start - 24, trigger.start)
    )
    return bool(values_of(group) & VERBS or (in_a_call and not annotated.sentence.is_lead))


def _taking_part(
    annotated: Annotated,
    trigger: Trigger,
    group: list[Span],
    context: Context,
    met: Sides,
    named: list[Party],
    body: str | None,
) -> Who | None:
    """The states and people that meet, None where they are no meeting between states."""
    if body == "UN":
        return ("UN",), ()
    if body == "NSC":
        return _council(annotated, trigger, met, context)
    if body == "SIX":
        return SIX, _names(met)
    if body in COLLECTIVE and body is not None:
        return in_order([body, *met.states]), _names(met)
    return _between_states(annotated, trigger, group, context, met, named)


def _names(met: Sides) -> tuple[str, ...]:
    return in_order(party.name for party in met.every)


def _council(annotated: Annotated, trigger: Trigger, met: Sides, context: Context) -> Who:
    """A state's own council: the state nearest to the word, and who called it together."""
    inside = [p for p in met.every if trigger.start <= p.start < trigger.end]
    leader = [p for p in met.before if p.is_human]
    states = in_order(code for p in [*inside, *leader, *met.before[::-1], *met.after] for code in p.states)
    if not annotated.between(trigger.start, trigger.end).endswith("councils"):
        states = states[:1]
    states = states or _seat(annotated)
    here = context.before.here
    if not states and annotated.between(trigger.start - 14, trigger.start).rstrip().endswith("presidential") and here:
        states = (here.country,) if here.country else ()
    states = states or ((context.before.he.state,) if context.before.he and context.before.he.state else ())
    return states, in_order(p.name for p in leader[:1])


def _seat(annotated: Annotated) -> tuple[str, ...]:
    """The state of the only town or seat that a sentence names: "In Seoul, the presidential council convened"."""
    named = in_order(rows_by_name("gazetteer")[s.value]["country"] for s in annotated.labelled("place"))
    return named if len(named) == 1 else ()


def _between_states(
    annotated: Annotated, trigger: Trigger, group: list[Span], context: Context, met: Sides, named: list[Party]
) -> Who | None:
    """Who meets, or None where no two parties of different states, no visit abroad and no gathering is told."""
    around = annotated.between(trigger.start - 90, trigger.end + 40)
    if (known := _known_groups(annotated, trigger, around, met)) is not None:
        return known
    values = values_of(group)
    if values == {ENCOUNTER}:
        return _of_one_clause(annotated, trigger, context, named)
    if values <= {"travel", "visit"}:
        return _on_a_journey(annotated, trigger, context, met, values)
    if values == {"see"} and not _has_object(annotated, trigger, met):
        return None
    if values == {"discuss"} and not _is_a_dated_exchange(annotated, trigger, context, met):
        return None
    if values == {"gather"} and not any(p.is_human for p in met.every):
        return None
    states = met.states
    if len(states) >= 2 and _are_linked(annotated, trigger, values, met):
        return states, _names(met)
    if _are_two_people(met):
        return states, _names(met)
    if met.destination and _journey(met, values):
        return _journey(met, values)
    if len(states) < 2 and (told := told_before(annotated, trigger, context, around, named)):
        return told[0], _names(met) or told[1]
    if not states and _is_another_of_theirs(annotated, trigger, context, values, states):
        return context.before.met, context.before.met_people
    if _is_gathering(values, met):
        return states, _names(met)
    return None


def _on_a_journey(annotated: Annotated, trigger: Trigger, context: Context, met: Sides, values: set[str]) -> Who | None:
    """Whom a visit brings together: by where it goes, by those who spent time together, by the visit told before it."""
    if annotated.between(trigger.start, trigger.end).startswith("spen") and _are_two_people(met):
        return met.states, _names(met)
    told = _journey(met, values)
    if (
        told is None
        and met.to is None
        and any(SINCE_WHOSE.search(annotated.between(trigger.end, p.start)) for p in context.phrases(trigger))
    ):
        again = _is_another_of_theirs(annotated, trigger, context, values, met.states)
        return (context.before.met, ()) if again else None
    return told


def _of_one_clause(annotated: Annotated, trigger: Trigger, context: Context, named: list[Party]) -> Who:
    """The people whom a clause tells of together; beside one alone the one whom "he" means."""
    start, end = clause_at(annotated, trigger.start)
    humans = [p for p in named if p.is_human and start <= p.start < end]
    states, names = [code for p in humans for code in p.states], [p.name for p in humans]
    if (he := context.before.he) and len(set(states)) < 2:
        states, names = [he.state or "", *states], [he.name, *names]
    return in_order(code for code in states if code), in_order(names)


def _known_groups(annotated: Annotated, trigger: Trigger, around: str, met: Sides) -> Who | None:
    """States that a word names as a group: "the two Koreas", "the six powers" with Iran, "the Quad"."""
    if KOREAS.search(around):
        return ("KR", "KP"), _names(met)
    if POWERS.search(around) and "IR" in met.states:
        return in_order(["IR", *POWERS_OF, *met.states]), _names(met)
    quad = [s for s in annotated.labelled("body") if s.value == "Quad" and -70 < s.start - trigger.start < 50]
    return (QUAD, _names(met)) if quad else None


def _is_another_of_theirs(
    annotated: Annotated, trigger: Trigger, context: Context, values: set[str], states: tuple[str, ...]
) -> bool:
    """Whether a noun without names tells of another meeting of the same: "a summit in Singapore in June last year"."""
    nouns = values <= {"summit", "session", "talks"} or (
        values <= {"visit"} and bool(set(states) & set(context.before.met))
    )
    prior = PRIOR.search(annotated.between(trigger.start - 40, trigger.start)) or LEVEL.match(
        annotated.between(trigger.start, trigger.end)
    )
    return bool(nouns and prior and context.phrases(trigger) and context.before.met)


def _has_object(annotated: Annotated, trigger: Trigger, met: Sides) -> bool:
    """Whether "saw" or "received" has a human object close behind it and a subject, or "by" turns it about."""
    humans = [p for p in met.after if p.is_human and p.start - trigger.end <= OBJECT_REACH]
    named = humans and NAMED_SO.match(annotated.between(humans[0].end, humans[0].end + 8))
    return bool(humans and met.before and not named)


def _is_a_dated_exchange(annotated: Annotated, trigger: Trigger, context: Context, met: Sides) -> bool:
    """Whether "discussed" tells of talks of its own: a person with another, on a day; releases tell so of talks told before."""
    people = [p for side in (met.before, met.after) for p in side if p.is_human]
    return (
        len(people) > 1
        and bool(met.before and met.after and context.phrases(trigger))
        and " with " in annotated.between(trigger.start, met.after[0].start)
    )


def _are_linked(annotated: Annotated, trigger: Trigger, values: set[str], met: Sides) -> bool:
    """Whether two states are told as meeting, not only named near a weak noun."""
    if values & {"meet", "see", "gather", "summit", "call"} or any(p.is_human for p in met.every):
        return True
    joined = [annotated.between(a.end, b.start) for a, b in itertools.pairwise(met.before)]
    if any(re.fullmatch(r"\s*[-–/]\s*", text) for text in joined):
        return True  # "the India-U.S. dialogue"
    return LINKED.search(annotated.between(trigger.start - 16, trigger.end + 14)) is not None or bool(
        met.before and met.after
    )


def _are_two_people(met: Sides) -> bool:
    """Whether two people meet who are not of one state."""
    humans = [p for p in met.every if p.is_human]
    known = {code for p in humans for code in p.states}
    if len(humans) < 2 or not known:
        return False
    return len(known) > 1 or any(not p.states for p in humans)


def _journey(met: Sides, values: set[str]) -> Who | None:
    """A visit of somebody to another state."""
    travellers = [p for p in met.before if p.is_human] or (met.before if "visit" in values else [])
    if not travellers and "visit" in values:
        travellers = [p for p in met.after[:1] if p.is_human]
    if not travellers or not met.destination:
        return None
    states = in_order(code for p in travellers for code in p.states)
    if met.destination in states:
        return None
    return in_order([*states, met.destination]), in_order(p.name for p in [*travellers, *met.after] if p.is_human)


def _is_gathering(values: set[str], met: Sides) -> bool:
    """Whether holders of office of several states gather, all named by one word: "Allied foreign ministers"."""
    plural = [p for p in met.every if p.is_human and p.is_plural]
    states = {code for p in plural for code in p.states}
    several = len(states) != 1 or states & COLLECTIVE
    return bool(plural and values & {"gather", "meet", "summit", "talks", "session"} and several)
