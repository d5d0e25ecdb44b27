"""Participants of a meeting: the states and people linked by it."""

import itertools
import re

from store.model.assets import rows_by_name
from store.reading.annotation.actors import in_order
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.events.meetings.arguments import MeetingArguments
from store.reading.events.meetings.implicit import ENCOUNTER
from store.reading.events.meetings.parties import Party
from store.reading.events.meetings.pronouns import Who, earlier_parties
from store.reading.events.meetings.triggers import Group, values_of
from store.reading.text.gated_pattern import gated_pattern

KOREAS = gated_pattern("korea|cabinet-level", r"\b(?:two|both|the) Koreas\b|\binter-Korean\b|\bCabinet-level talks\b")
# Behind whom somebody "called": "called Pence a political dummy" is no call
NAMED_SO = re.compile(r"\s+(?:[\"“‘']|an?\s|the\s)")
# Before a noun that tells of another meeting of the same, without naming them: "a summit in Singapore"
PRIOR = re.compile(r"\b(?:an?|their|first|second|third|fourth|last|previous|latest|only)\s+(?:[\w-]+\s+){0,2}$")
# Between a visit and the day of the one before it: "the first visit by a secretary of state since Pompeo's in
# 2018"
SINCE_WHOSE = re.compile(r"\bsince\s+(?:[\w.’'-]+\s+){0,5}[A-Z][\w.-]*(?:['’]s?)(?:\s+[\w-]+){0,3}\s*$")
LEVEL = re.compile(r"(?:working|high|expert|director|minister|vice-minister|ambassador)(?:ial)?-level\b", re.IGNORECASE)
LINKED = re.compile(r"\b(?:between|with|among|of)\b")
# What meets by itself: a body has no host beside it, and needs no second party
COLLECTIVE = {"UN", "NATO", "EU", "G7", "G8"}
# The states of the six-party talks, held from 2003 to 2008
SIX = ("CN", "JP", "KP", "KR", "RU", "US")
POWERS = gated_pattern(
    "powers|p5|3",
    r"\b(?:six|major|world|five|three|other) (?:major |world |European )?powers\b|\bP5\s?\+\s?1\b|\b[EG]U?3\s?\+\s?3\b",
)
# The powers that negotiated with Iran from 2006 to 2015
POWERS_OF = ("CN", "FR", "DE", "RU", "GB", "US")
QUAD = ("US", "JP", "IN", "AU")
# Characters between "saw" and whom: "received on Monday at the Blue House", no more
OBJECT_REACH = 34


def find_participants(
    annotated: AnnotatedSentence,
    trigger: Trigger,
    group: Group,
    context: Context,
    met: MeetingArguments,
    named: tuple[Party, ...],
    body: str | None,
) -> Who | None:
    """Participants, or None if no two states meet."""
    if body == "UN":
        return ("UN",), ()
    if body == "NSC":
        return _council(annotated, trigger, met, context)
    if body == "SIX":
        return SIX, _names(met)
    if body in COLLECTIVE and body is not None:
        return in_order([body, *met.states]), _names(met)
    return _between_states(annotated, trigger, group, context, met, named)


def _names(met: MeetingArguments) -> tuple[str, ...]:
    return in_order(party.name for party in met.every)


def _council(annotated: AnnotatedSentence, trigger: Trigger, met: MeetingArguments, context: Context) -> Who:
    """A state's own council: the state nearest to the word, and who called it together."""
    inside = [p for p in met.every if trigger.start <= p.start < trigger.end]
    leader = [p for p in met.before if p.is_human]
    states = in_order(code for p in [*inside, *leader, *met.before[::-1], *met.after] for code in p.states)
    if not annotated.between(trigger.start, trigger.end).endswith("councils"):
        states = states[:1]
    states = states or _seat(annotated)
    here = context.discourse.dateline_place
    if not states and annotated.between(trigger.start - 14, trigger.start).rstrip().endswith("presidential") and here:
        states = (here.country,) if here.country else ()
    states = states or (
        (context.discourse.subject_person.state,)
        if context.discourse.subject_person and context.discourse.subject_person.state
        else ()
    )
    return states, in_order(p.name for p in leader[:1])


def _seat(annotated: AnnotatedSentence) -> tuple[str, ...]:
    """The state of the only town or seat that a sentence names: "In Seoul, the presidential council convened"."""
    named = in_order(rows_by_name("gazetteer")[s.value]["country"] for s in annotated.labelled("place"))
    return named if len(named) == 1 else ()


def _between_states(
    annotated: AnnotatedSentence,
    trigger: Trigger,
    group: Group,
    context: Context,
    met: MeetingArguments,
    named: tuple[Party, ...],
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
    if len(states) < 2 and (parties := earlier_parties(annotated, trigger, context, around, named)):
        return parties[0], _names(met) or parties[1]
    if not states and _is_another_of_theirs(annotated, trigger, context, values, states):
        return context.discourse.last_meeting_states, context.discourse.last_meeting_people
    if _is_gathering(values, met):
        return states, _names(met)
    return None


def _on_a_journey(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, met: MeetingArguments, values: set[str]
) -> Who | None:
    """Whom a visit brings together: by where it goes, by those who spent time together, by the visit told before it."""
    if annotated.between(trigger.start, trigger.end).startswith("spen") and _are_two_people(met):
        return met.states, _names(met)
    parties = _journey(met, values)
    if (
        parties is None
        and met.to is None
        and any(SINCE_WHOSE.search(annotated.between(trigger.end, p.start)) for p in context.phrases(trigger))
    ):
        again = _is_another_of_theirs(annotated, trigger, context, values, met.states)
        return (context.discourse.last_meeting_states, ()) if again else None
    return parties


def _of_one_clause(annotated: AnnotatedSentence, trigger: Trigger, context: Context, named: tuple[Party, ...]) -> Who:
    """The people whom a clause tells of together; beside one alone the one whom "he" means."""
    start, end = annotated.clause_at(trigger.start)
    humans = [p for p in named if p.is_human and start <= p.start < end]
    states, names = [code for p in humans for code in p.states], [p.name for p in humans]
    if (he := context.discourse.subject_person) and len(set(states)) < 2:
        states, names = [he.state or "", *states], [he.name, *names]
    return in_order(code for code in states if code), in_order(names)


def _known_groups(annotated: AnnotatedSentence, trigger: Trigger, around: str, met: MeetingArguments) -> Who | None:
    """States that a word names as a group: "the two Koreas", "the six powers" with Iran, "the Quad"."""
    if KOREAS.search(around):
        return ("KR", "KP"), _names(met)
    if POWERS.search(around) and "IR" in met.states:
        return in_order(["IR", *POWERS_OF, *met.states]), _names(met)
    quad = [s for s in annotated.labelled("body") if s.value == "Quad" and -70 < s.start - trigger.start < 50]
    return (QUAD, _names(met)) if quad else None


def _is_another_of_theirs(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, values: set[str], states: tuple[str, ...]
) -> bool:
    """Whether a noun without names tells of another meeting of the same: "a summit in Singapore in June last year"."""
    nouns = values <= {"summit", "session", "talks"} or (
        values <= {"visit"} and bool(set(states) & set(context.discourse.last_meeting_states))
    )
    prior = PRIOR.search(annotated.between(trigger.start - 40, trigger.start)) or LEVEL.match(
        annotated.between(trigger.start, trigger.end)
    )
    return bool(nouns and prior and context.phrases(trigger) and context.discourse.last_meeting_states)


def _has_object(annotated: AnnotatedSentence, trigger: Trigger, met: MeetingArguments) -> bool:
    """Whether "saw" or "received" has a human object close behind it and a subject, or "by" turns it about."""
    humans = [p for p in met.after if p.is_human and p.start - trigger.end <= OBJECT_REACH]
    named = humans and NAMED_SO.match(annotated.between(humans[0].end, humans[0].end + 8))
    return bool(humans and met.before and not named)


def _is_a_dated_exchange(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, met: MeetingArguments
) -> bool:
    """Whether "discussed" tells of talks of its own: a person with another, on a day; releases tell so of talks told before."""
    people = [p for side in (met.before, met.after) for p in side if p.is_human]
    return (
        len(people) > 1
        and bool(met.before and met.after and context.phrases(trigger))
        and " with " in annotated.between(trigger.start, met.after[0].start)
    )


def _are_linked(annotated: AnnotatedSentence, trigger: Trigger, values: set[str], met: MeetingArguments) -> bool:
    """Whether two states are told as meeting, not only named near a weak noun."""
    if values & {"meet", "see", "gather", "summit", "call"} or any(p.is_human for p in met.every):
        return True
    joined = [annotated.between(a.end, b.start) for a, b in itertools.pairwise(met.before)]
    if any(re.fullmatch(r"\s*[-–/]\s*", text) for text in joined):
        return True  # "the India-U.S. dialogue"
    return LINKED.search(annotated.between(trigger.start - 16, trigger.end + 14)) is not None or bool(
        met.before and met.after
    )


def _are_two_people(met: MeetingArguments) -> bool:
    """Whether two people meet who are not of one state."""
    humans = [p for p in met.every if p.is_human]
    known = {code for p in humans for code in p.states}
    if len(humans) < 2 or not known:
        return False
    return len(known) > 1 or any(not p.states for p in humans)


def _journey(met: MeetingArguments, values: set[str]) -> Who | None:
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


def _is_gathering(values: set[str], met: MeetingArguments) -> bool:
    """Whether holders of office of several states gather, all named by one word: "Allied foreign ministers"."""
    plural = [p for p in met.every if p.is_human and p.is_plural]
    states = {code for p in plural for code in p.states}
    several = len(states) != 1 or states & COLLECTIVE
    return bool(plural and values & {"gather", "meet", "summit", "talks", "session"} and several)
