"""Whom a sentence about a meeting means by "he", "him", "whom he", "they", "the three"."""

import re

from store.reading.annotation.actors import in_order
from store.reading.annotation.annotated_sentence import Annotated
from store.reading.annotation.people import Person
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.events.meetings.arguments import Sides
from store.reading.events.meetings.parties import Party
from store.reading.text.gated_pattern import worded

Who = tuple[tuple[str, ...], tuple[str, ...]]
"""States or bodies, and people."""
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
WHOM = worded("whom", r"\b(?:with |to )?whom\s+(?P<he>he|she)?(?:[\w’'. -]{0,40})$")
HE_REACH = 40
"""Characters before a word of meeting in which its "he" stands."""


def with_pronouns(annotated: Annotated, trigger: Trigger, context: Context, sides: Sides) -> Sides:
    """The parties linked, and besides those that a pronoun stands for."""
    sides = _with_subject(annotated, trigger, context, sides)
    sides = _with_whom(annotated, trigger, context, sides)
    return _with_object(annotated, trigger, context, sides)


def _with_subject(annotated: Annotated, trigger: Trigger, context: Context, sides: Sides) -> Sides:
    """Where none stands before a verb, the one that "he" or "his" means, else the one told of before."""
    he = context.before.he
    near = annotated.between(trigger.start - HE_REACH, trigger.start)
    pronoun = HE.search(near)
    if pronoun and not any(p.is_human and (p.name or p.states) for p in sides.before):
        earlier = [p for p in context.people if p.end <= trigger.start - len(near) + pronoun.start()]
        he = earlier[-1] if earlier else he
        if he is not None:
            return sides._replace(before=[_as_party(he, trigger.start)])
    alone = not sides.before and sides.after[:1] and sides.after[0].is_human and not sides.after[0].is_plural
    known = he is not None and he.name not in [party.name for party in sides.every]
    if alone and known and he is not None and context.phrases(trigger):
        return sides._replace(before=[_as_party(he, trigger.start)])
    return sides


def _with_whom(annotated: Annotated, trigger: Trigger, context: Context, sides: Sides) -> Sides:
    """The one before "whom", whom "he" met: "with Lee, whom he hosted on Monday"."""
    match = WHOM.search(annotated.between(annotated.sentence.start, trigger.start))
    if match is None or sides.after:
        return sides
    at = annotated.sentence.start + match.start()
    earlier = [p for p in context.people if p.end <= at]
    if not earlier:
        return sides
    whom = earlier[-1]
    others = [p for p in earlier[:-1] if p.name != whom.name] or [
        p for p in (context.before.he,) if p and p.name != whom.name
    ]
    subject = (
        [_as_party(others[0], trigger.start)] if match["he"] and others else [p for p in sides.before if p.start > at]
    )
    return sides._replace(before=subject, after=[_as_party(whom, trigger.end + 1)]) if subject else sides


def _with_object(annotated: Annotated, trigger: Trigger, context: Context, sides: Sides) -> Sides:
    """The one that "him" means: named before the subject, else told of before."""
    if not sides.before or not HIM.match(annotated.between(trigger.end, trigger.end + 30)):
        return sides
    subject = sides.before[-1]
    here = [p for p in context.people if p.end < subject.start and p.name != subject.name]
    him = here[-1] if here else context.before.he
    if him is None or him.name in [party.name for party in sides.every]:
        return sides
    return sides._replace(after=[_as_party(him, trigger.end + 1), *sides.after])


def _as_party(person: Person, end: int) -> Party:
    """A person told of before, as if named right before an offset."""
    return Party(end - 1, end, (person.state,) if person.state else (), person.name, is_human=True)


def told_before(
    annotated: Annotated, trigger: Trigger, context: Context, around: str, named: tuple[Party, ...]
) -> Who | None:
    """Whom "both countries", "their" or "the three" mean; nobody where no such word stands near."""
    near = annotated.between(trigger.start - 30, trigger.start)
    before = [p for p in named if p.end < trigger.start and p.is_human]
    here = in_order(code for p in before for code in p.states)
    if THEY.search(near) and (len(here) == 2 or (len(here) in (3, 4) and not BOTH.search(near))):
        return here, in_order(p.name for p in before)
    if BOTH.search(around) or THEIR.search(annotated.between(trigger.start - 60, trigger.start)):
        if context.before.met:
            return context.before.met, context.before.met_people
        return (context.before.pair, ()) if context.before.pair else None
    several = context.before.four if "four" in around else context.before.trio
    return (several, ()) if several and THREE.search(around) else None
