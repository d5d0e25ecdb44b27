"""Meetings: people who represent states or bodies meet, visit, talk or phone."""

import re

from store.model import CANCELLED, MEETING, OCCURRED, PLANNED, Place
from store.reading import status
from store.reading.actors import acting, in_order
from store.reading.attachment import Trigger, place_of
from store.reading.context import Context
from store.reading.mentions import Mention
from store.reading.people import Person
from store.reading.spans import Annotated, Span

NOT_DIPLOMACY = re.compile(
    r"\b(?:press conference|news conference|met with (?:criticism|resistance|condemnation|skepticism)|"
    r"party (?:meeting|congress|gathering)|talks tough|meet (?:the|its) (?:needs?|demands?|requirements?|"
    r"target)"
    r"|port visit|talked up|talks up|conference call with (?:reporters|investors)|called (?:the|it|for|on)\b)",
    re.IGNORECASE,
)
WEAK = {
    "talks",
    "talk",
    "hold",
    "holds",
    "host",
    "hosts",
    "hosted",
    "session",
    "trip",
    "visit",
    "spoke",
    "conference",
    "gathering",
    "dinner",
    "go to",
    "goes to",
    "attend",
    "attended",
    "welcomed",
    "received",
    "gathered",
    "convene",
    "convened",
    "presided over",
    "chaired",
    "dialogue",
    "negotiations",
    "discussions",
    "speak",
    "speaks",
    "talked",
    "sit down",
    "sat down",
    "called in",
    "visits",
}
BOTH = re.compile(
    r"\b(?:[Bb]oth|[Tt]he two|[Tt]wo)\s+(?:countries|nations|sides|leaders|allies|governments|presidents|Koreas|men|ministers"
    r"|met|held|talked|spoke|are|were|will|had|have)\b"
)
MAYBE = re.compile(r"\b(?:could|may|might|can)\s+(?:\w+\s+)?$")
PURPOSE = re.compile(r"[\w\s'’.,-]{0,60}\b(?:for|on|during|at|in)\s+(?:a|an|the|his|her|their)?\s*(?:[\w-]+\s+){0,2}")
"""Between words of one meeting: "goes to Washington for a state visit"."""
APPOSED = re.compile(r"(?:\s[–—-]|,)\s*(?:the|their|his|her|its|a|an)\s+(?:[\w-]+\s+){0,3}$")
"""Before a noun that only says again what the meeting is: "meets X on Thursday – the first such visit"."""
BODIES = {"UN", "NATO", "EU", "G7"}
"""What meets by itself: a body has no host beside it, and needs no second party."""
REACH = 170
"""Characters before a meeting word in which who meets may stand: a subject with its verb and an aside."""
TOGETHER = 14
"""Characters between two trigger words that tell of one meeting: "met for talks", "hold a summit"."""


def triggers(annotated: Annotated, *, council: bool = False) -> list[tuple[Trigger, list[Span]]]:
    """Meeting verbs and nouns; words close together make one trigger.

    With `council`, "the council" is the Security Council that the article has named.
    """
    groups: list[list[Span]] = []
    bodies = ("body", "council") if council else ("body",)
    for span in annotated.labelled("meet_verb", "meet_noun", *bodies):
        if span.label == "body" and span.value in ("NATO", "G7", "Quad") and "summit" not in span.text:
            continue
        last = groups[-1] if groups else None
        if last and APPOSED.search(annotated.between(last[-1].end, span.start)):
            continue
        if (last and PURPOSE.fullmatch(annotated.between(last[-1].end, span.start))) or (
            last
            and span.start - last[-1].end <= (40 if {"body", "council"} & {span.label, last[-1].label} else TOGETHER)
        ):
            last.append(span)
        else:
            groups.append([span])
    found = []
    for group in groups:
        lone_body = all(s.label in ("body", "council") for s in group) and not _sits(annotated, group[0])
        if not lone_body and not NOT_DIPLOMACY.search(annotated.between(group[0].start - 10, group[-1].end + 20)):
            found.append((Trigger(group[0].start, group[-1].end, MEETING), group))
    return found


def _is_another_of_theirs(annotated: Annotated, trigger: Trigger, group: list[Span]) -> bool:
    """Whether a noun without names tells of another meeting of the same: "a summit in Singapore in June last year"."""
    nouns = all(span.label == "meet_noun" and span.value in ("summit", "meeting", "talks") for span in group)
    before = annotated.between(annotated.sentence.start, trigger.start)[-24:]
    return (
        nouns
        and re.search(r"\b(?:a|an|their|the two's|first|second|third|last|previous)\s+(?:\w+\s+)?$", before) is not None
    )


def _bodies(annotated: Annotated, trigger: Trigger) -> list[str]:
    """The G7, NATO or the four states of the Quad, where their leaders or ministers meet."""
    quad = {"Quad": ["US", "JP", "IN", "AU"]}
    near = [
        s
        for s in annotated.labelled("body")
        if s.value in ("G7", "NATO", "Quad") and -70 < s.start - trigger.start < 50
    ]
    return [code for span in near for code in quad.get(span.value, [span.value])]


def _sits(annotated: Annotated, body: Span) -> bool:
    """Whether a body alone tells of its session: "told the Security Council on Monday", "at the Security Council"."""
    before = annotated.between(annotated.sentence.start, body.start)[-24:]
    return (
        body.value == "UN"
        and re.search(r"\b(?:told|at|before|briefed|addressed)\s+(?:an?|the)\s+(?:\w+\s+)?$", before) is not None
    )


def mentions(annotated: Annotated, found: list[tuple[Trigger, list[Span]]], context: Context) -> list[Mention]:
    """The meetings that a sentence tells of: with a body, or with two states, or a leader abroad."""
    told: list[Mention] = []
    for trigger, group in found:
        dates = context.phrases(trigger)
        state = status.status_of(annotated, trigger)
        if state == OCCURRED and (
            (status.is_negated(annotated, trigger) and not any(p.part == "since" for p in dates))
            or status.is_hypothetical(annotated, trigger)
            or (status.is_habitual(annotated, trigger) and not dates)
        ):
            continue
        mention = _mention(annotated, trigger, group, context, state)
        if state == PLANNED and MAYBE.search(annotated.between(trigger.start - 16, trigger.start)):
            continue
        if mention is None:
            continue
        if state in (PLANNED, CANCELLED) and not dates and not (annotated.sentence.is_lead or _ties_in_time(annotated)):
            continue
        told += context.dated(annotated, mention, trigger)
    return told


def _ties_in_time(annotated: Annotated) -> bool:
    """Whether "hours before" ties an undated meeting to the event of the sentence."""
    return bool(re.search(r"\b(?:hours|days?|minutes) (?:before|after|ahead)", annotated.sentence.text))


def _mention(annotated: Annotated, trigger: Trigger, group: list[Span], context: Context, state: str) -> Mention | None:
    body = next((span.value for span in group if span.label in ("body", "council")), None)
    people = _people(annotated, trigger, context)
    actors = _actors(annotated, trigger, people)
    actors = in_order([*actors, *_bodies(annotated, trigger)])
    if re.search(
        r"\b(?:two|both|the) Koreas\b|\binter-Korean\b", annotated.between(trigger.start - 60, trigger.end + 40)
    ):
        actors = ("KR", "KP")
    if len(actors) < 2 and BOTH.search(annotated.between(trigger.start - 90, trigger.end + 40)):
        actors = context.before.pair or actors
    place = place_of(annotated, trigger, context.triggers)
    if (
        len(actors) < 2
        and not people
        and body is None
        and context.phrases(trigger)
        and _is_another_of_theirs(annotated, trigger, group)
    ):
        actors, inherited = context.before.met, True
        names = context.before.met_people
    else:
        inherited = False
        names = tuple(dict.fromkeys(p.name for p in people))
    if body == "UN":
        actors, people = ("UN",), []
        place = place or Place(name="New York", lat=40.75, lon=-73.97, country="US")
    elif body == "NSC":
        actors = (
            actors[:2]
            if annotated.between(trigger.start, trigger.end).endswith("councils")
            else (actors[-1:] if actors and not people else actors[:1])
        )
        people = people[:1]
    elif not inherited and not _is_between_states(annotated, group, actors, place, people):
        return None
    elif len(actors) == 1 and actors[0] not in BODIES and place and place.country and place.country not in actors:
        actors = (*actors, place.country)
    before = annotated.before(trigger.start, 3)
    return Mention(
        kind=MEETING,
        sentence=annotated.sentence,
        at=trigger.start,
        start=trigger.start,
        end=trigger.end,
        status=state,
        actors=actors,
        people=names if body is None else tuple(dict.fromkeys(p.name for p in people)),
        place=None if any(s.value == "call" for s in group) else place,
        name="NSC" if body == "NSC" else "",
        definite=bool({"the", "this", "that"} & set(before)) and all(s.label == "meet_noun" for s in group),
        another=bool({"last", "previous", "earlier", "another"} & set(before)),
    )


def _is_between_states(
    annotated: Annotated, group: list[Span], actors: tuple[str, ...], place: Place | None, people: list[Person]
) -> bool:
    if set(actors) & BODIES and annotated.labelled("leaders"):
        return True
    known = {person.state for person in people}
    if len(people) >= 2 and actors and (len(known) > 1 or "" in known):
        return True
    if len(actors) >= 2:
        around = annotated.between(group[0].start - 16, group[-1].end + 12)
        strong = [s for s in group if s.text.lower() not in WEAK or re.search(r"\b(?:between|with)\b", around)]
        return bool(strong or people or annotated.labelled("leaders"))
    visits = any(
        s.value == "visit"
        or s.text.lower()
        in (
            "visited",
            "visit",
            "visits",
            "visiting",
            "travels to",
            "goes to",
            "flew to",
            "is due in",
            "heads to",
            "arrives in",
            "arrived in",
            "flew into",
            "was in",
            "were in",
            "travel to",
        )
        for s in group
    )
    abroad = bool(place and place.country and place.country not in actors)
    return bool(visits and len(actors) == 1 and abroad and people)


def _people(annotated: Annotated, trigger: Trigger, context: Context) -> list[Person]:
    named = [*context.people, *_pronoun(annotated, trigger, context)]
    near = [p for p in named if -REACH < p.start - trigger.end < 110 and not _speaker(annotated, p)]
    return [
        p
        for p in near
        if not re.search(r"[;]", annotated.between(min(p.end, trigger.end), max(p.start, trigger.start)))
    ]


def _pronoun(annotated: Annotated, trigger: Trigger, context: Context) -> list[Person]:
    """The person whom "he" or "she" before a verb stands for: named first here, else in the sentence before."""
    match = re.search(
        r"\b(?:[Hh]e|[Ss]he)\s+(?:had\s+|also\s+|has\s+|later\s+|will\s+)*$",
        annotated.between(trigger.start - 24, trigger.start),
    )
    match = match or re.search(
        r"\b(?:[Hh]is|[Hh]er)\s+(?:\w+\s+)?$", annotated.between(trigger.start - 20, trigger.start)
    )
    earlier = [p for p in context.people if p.end < trigger.start]
    meant = earlier[0] if earlier else context.before.he
    return [meant._replace(start=trigger.start - 3, end=trigger.start - 1)] if match and meant else []


def _speaker(annotated: Annotated, person: Person) -> bool:
    """Whether the person only reports: "..., Suga said"."""
    after = annotated.between(person.end, person.end + 10)
    before = annotated.between(person.start - 8, person.start)
    return bool(re.match(r"\s+(?:said|says|told|added)\b", after) or re.search(r"\bsaid\s$", before))


def _actors(annotated: Annotated, trigger: Trigger, people: list[Person]) -> tuple[str, ...]:
    states = [(p.start, p.state) for p in people]
    for span in acting(annotated):
        if -REACH < span.start - trigger.end < 80 and not (
            span.label == "actor"
            and re.match(r"['’]s (?:latest|nuclear|missile|recent)", annotated.between(span.end, span.end + 12))
        ):
            between = (
                annotated.between(span.end, trigger.start)
                if span.end <= trigger.start
                else annotated.between(trigger.end, span.start)
            )
            if not re.search(
                r";|\b(?:after|before|when|while|following|over|about|on|fired|launched|told|urged|warned|asked)\b",
                between,
            ):
                states.append((span.start, span.value))
    return in_order(code for _, code in sorted(states) if code != "EU")
