"""Meetings: people who represent states or bodies meet, visit, talk or phone."""

import re

from store.model.documents import MEETING, OCCURRED, PLANNED, Place
from store.reading.annotation import modality
from store.reading.annotation.actors import in_order
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.gazetteer import specificity, state_or_place
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.dating.mention import Mention
from store.reading.events.meetings.arguments import meeting_arguments
from store.reading.events.meetings.participants import COLLECTIVE, find_participants
from store.reading.events.meetings.parties import Party, parties
from store.reading.events.meetings.pronouns import with_pronouns
from store.reading.events.meetings.triggers import BODIES, VERBS, Group, triggers, values_of
from store.reading.events.places import place_of

__all__ = ["mentions", "triggers"]

MAYBE = re.compile(r"\b(?:could|may|might|can)\s+(?:\w+\s+)?$")
IN_A_CLAUSE = re.compile(r"(?:after|when|since|before|until|although|where)\b", re.IGNORECASE)
# Before a verb of what lies before the news
EARLIER = re.compile(
    r"\b(?:had|having|has never|have never|ever|would have|used to|previously|once|last)\s+(?:\w+\s+){0,2}$"
)
NEW_YORK = Place(name="New York", lat=40.75, lon=-73.97, country="US")
# Before a meeting that others met beside
BESIDE = re.compile(r"\b(?:on the (?:margins|sidelines|fringes)|at the margins) of (?:[\w'’.-]+ ){0,6}$")


def mentions(
    annotated: AnnotatedSentence, group_triggers: list[tuple[Trigger, Group]], context: Context
) -> list[Mention]:
    """Mentions of meetings: with a body, two states, or a visit."""
    mentions_so_far: list[Mention] = []
    named = parties(annotated, context.people) if group_triggers else ()
    for trigger, group in group_triggers:
        state = modality.status_of(annotated, trigger)
        if _is_ruled_out(annotated, trigger, context, state) or _is_only_beside(annotated, trigger):
            continue
        mention = _mention(annotated, trigger, group, context, named, state)
        if mention is not None:
            mentions_so_far += context.dated(annotated, mention, trigger)
    return mentions_so_far


def _is_only_beside(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether it only says where another meeting took place: "on the margins of the Munich Security Conference"."""
    return BESIDE.search(annotated.between(trigger.start - 70, trigger.start)) is not None


def _is_ruled_out(annotated: AnnotatedSentence, trigger: Trigger, context: Context, state: str) -> bool:
    """Denied, feared, usual; or planned without a day."""
    dates = context.phrases(trigger)
    if state == OCCURRED:
        return (
            (modality.is_negated(annotated, trigger) and not any(p.part == "since" for p in dates))
            or modality.is_hypothetical(annotated, trigger)
            or (modality.is_habitual(annotated, trigger) and not dates)
        )
    if state == PLANNED and MAYBE.search(annotated.between(trigger.start - 16, trigger.start)):
        return True
    return not dates and not (annotated.sentence.is_lead or _links_in_time(annotated) or annotated.clocks)


def _links_in_time(annotated: AnnotatedSentence) -> bool:
    """Whether "hours before" ties an undated meeting to the event of the sentence."""
    return bool(re.search(r"\b(?:hours|days?|minutes) (?:before|after|ahead)", annotated.sentence.text))


def _mention(
    annotated: AnnotatedSentence, trigger: Trigger, group: Group, context: Context, named: tuple[Party, ...], state: str
) -> Mention | None:
    bodies = sorted((span for span in group if span.label in BODIES), key=lambda span: span.label != "body")
    body = (
        bodies[0].value if bodies else None
    )  # "an emergency session of the National Security Council" is none of the UN's
    met = with_pronouns(annotated, trigger, context, meeting_arguments(annotated, trigger, group, named))
    parties = find_participants(annotated, trigger, group, context, met, named, body)
    if parties is None:
        return None
    actors, people = parties
    place = place_of(annotated, trigger, context) or (NEW_YORK if body == "UN" else None)
    if met.to is not None and (place is None or specificity(place) < specificity(state_or_place(met.to))):
        place = state_or_place(met.to)
    if body is None and len(actors) == 1 and place and place.country and not set(actors) & COLLECTIVE:
        actors = in_order([*actors, place.country])
    before = annotated.before(trigger.start, 3)
    only_nouns = not values_of(group) & VERBS
    clause = annotated.between(annotated.clause_at(trigger.start)[0], trigger.start)
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
            body in ("UN", "NSC")
            or (_is_described_as_action(annotated, trigger, group) and len(actors) + len(people) > 1)
        ),
        another=bool({"last", "previous", "earlier", "another"} & set(before)),
    )


def _is_described_as_action(annotated: AnnotatedSentence, trigger: Trigger, group: Group) -> bool:
    """Whether a verb tells of it, or "in a call with": not a noun that may be another telling of what is told elsewhere."""
    in_a_call = "call" in values_of(group) and re.search(
        r"\b[Ii]n an?\s+(?:[\w-]+\s+){0,2}$", annotated.between(trigger.start - 24, trigger.start)
    )
    return bool(values_of(group) & VERBS or (in_a_call and not annotated.sentence.is_lead))
