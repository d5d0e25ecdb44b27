"""Referents of "he", "whom", "they", "the three" in meetings."""

import re

from store.reading.annotation.actors import in_order
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.people import Person
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.events.meetings.arguments import MeetingArguments
from store.reading.events.meetings.parties import Party
from store.reading.text.gated_pattern import gated_pattern

# States or bodies, and people
Who = tuple[tuple[str, ...], tuple[str, ...]]
BOTH = re.compile(
    r"\b(?:[Bb]oth|[Tt]he two|[Tt]wo|[Tt]he pair|[Tt]hey)\s+(?:countries|nations|sides|leaders|allies|governments|presidents|men|"
    r"women|ministers|neighbou?rs|states|delegations|generals|capitals|(?:last |also |first |later |then |next "
    r"|previously )?met|held|talked|spoke|are|were|will|had|have|also)\b|"
    r"\b(?:[Tt]he )?(?:pair|duo)\b"
)
THEIR = re.compile(r"\b[Tt]heir\s+(?:[\w-]+\s+){0,4}$")
THEY = re.compile(
    r"\b(?:they|both|all|the (?:two|three|four|five|pair|trio|ministers|leaders|men|women))\s+(?:\w+\s+){0,2}$"
)
THREE = re.compile(r"\b(?:three|trio|four|trilateral|three-way)\b")
HE = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]he (?:Secretary|President|Prime Minister|Foreign Minister|Premier|Chancellor"
    r"|Minister))\s+(?:[\w’']+\s+){0,3}$|\b(?:[Hh]is|[Hh]er)\s+(?:[\w-]+\s+){0,4}$"
)
HIM = re.compile(
    r"\s+(?:with\s+|to\s+|on\s+)?(?:him|her)\b(?!\s+[a-z-]*(?:counterpart|colleague|visit|trip|office|own))"
)
WHOM = gated_pattern("whom", r"\b(?:with |to )?whom\s+(?P<he>he|she)?(?:[\w’'. -]{0,40})$")
# Characters before a word of meeting in which its "he" stands
HE_REACH = 40


def with_pronouns(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, arguments: MeetingArguments
) -> MeetingArguments:
    """The arguments with the referents of pronouns added."""
    arguments = _with_subject(annotated, trigger, context, arguments)
    arguments = _with_whom(annotated, trigger, context, arguments)
    return _with_object(annotated, trigger, context, arguments)


def _with_subject(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, arguments: MeetingArguments
) -> MeetingArguments:
    """Where none stands before a verb, the one that "he" or "his" means, else the one told of before."""
    he = context.discourse.subject_person
    near = annotated.between(trigger.start - HE_REACH, trigger.start)
    pronoun = HE.search(near)
    if pronoun and not any(p.is_human and (p.name or p.states) for p in arguments.before):
        earlier = [p for p in context.people if p.end <= trigger.start - len(near) + pronoun.start()]
        he = earlier[-1] if earlier else he
        if he is not None:
            return arguments._replace(before=[_as_party(he, trigger.start)])
    alone = (
        not arguments.before
        and arguments.after[:1]
        and arguments.after[0].is_human
        and not arguments.after[0].is_plural
    )
    known = he is not None and he.name not in [party.name for party in arguments.every]
    if alone and known and he is not None and context.phrases(trigger):
        return arguments._replace(before=[_as_party(he, trigger.start)])
    return arguments


def _with_whom(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, arguments: MeetingArguments
) -> MeetingArguments:
    """The one before "whom", whom "he" met: "with Lee, whom he hosted on Monday"."""
    match = WHOM.search(annotated.between(annotated.sentence.start, trigger.start))
    if match is None or arguments.after:
        return arguments
    at = annotated.sentence.start + match.start()
    earlier = [p for p in context.people if p.end <= at]
    if not earlier:
        return arguments
    whom = earlier[-1]
    others = [p for p in earlier[:-1] if p.name != whom.name] or [
        p for p in (context.discourse.subject_person,) if p and p.name != whom.name
    ]
    subject = (
        [_as_party(others[0], trigger.start)]
        if match["he"] and others
        else [p for p in arguments.before if p.start > at]
    )
    return arguments._replace(before=subject, after=[_as_party(whom, trigger.end + 1)]) if subject else arguments


def _with_object(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, arguments: MeetingArguments
) -> MeetingArguments:
    """The one that "him" means: named before the subject, else told of before."""
    if not arguments.before or not HIM.match(annotated.between(trigger.end, trigger.end + 30)):
        return arguments
    subject = arguments.before[-1]
    here = [p for p in context.people if p.end < subject.start and p.name != subject.name]
    him = here[-1] if here else context.discourse.subject_person
    if him is None or him.name in [party.name for party in arguments.every]:
        return arguments
    return arguments._replace(after=[_as_party(him, trigger.end + 1), *arguments.after])


def _as_party(person: Person, end: int) -> Party:
    """A person told of before, as if named right before an offset."""
    return Party(end - 1, end, (person.state,) if person.state else (), person.name, is_human=True)


def earlier_parties(
    annotated: AnnotatedSentence, trigger: Trigger, context: Context, around: str, named: tuple[Party, ...]
) -> Who | None:
    """Referents of "both countries", "their", "the three", or None."""
    near = annotated.between(trigger.start - 30, trigger.start)
    before = [p for p in named if p.end < trigger.start and p.is_human]
    here = in_order(code for p in before for code in p.states)
    if THEY.search(near) and (len(here) == 2 or (len(here) in (3, 4) and not BOTH.search(near))):
        return here, in_order(p.name for p in before)
    if BOTH.search(around) or THEIR.search(annotated.between(trigger.start - 60, trigger.start)):
        if context.discourse.last_meeting_states:
            return context.discourse.last_meeting_states, context.discourse.last_meeting_people
        return (context.discourse.last_two_states, ()) if context.discourse.last_two_states else None
    several = context.discourse.last_four_states if "four" in around else context.discourse.last_three_states
    return (several, ()) if several and THREE.search(around) else None
