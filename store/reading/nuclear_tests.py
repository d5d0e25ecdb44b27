"""Nuclear tests: a nuclear device tested."""

import re

from store.model import NUCLEAR_TEST, OCCURRED
from store.reading import status
from store.reading.actors import subject_of
from store.reading.attachment import Trigger, place_of
from store.reading.context import Context
from store.reading.mentions import Mention
from store.reading.spans import Annotated, ordinal_before

COLLECTIVE = re.compile(r"\b(?:tests|ban|treaty|site|moratorium|monitoring)\b")


def triggers(annotated: Annotated) -> list[Trigger]:
    """Nouns ("nuclear test") and verbs with a device ("detonated a hydrogen bomb")."""
    found = [
        Trigger(span.start, span.end, NUCLEAR_TEST) for span in annotated.labelled("nuclear") if span.value == "noun"
    ]
    for verb in annotated.labelled("detonate"):
        for device in annotated.labelled("nuclear"):
            if (
                device.value == "device"
                and 0 <= device.start - verb.end < 40
                and not any(t.start == device.start for t in found)
            ):
                found.append(Trigger(verb.start, device.end, NUCLEAR_TEST))
    return sorted(found)


def mentions(annotated: Annotated, found: list[Trigger], context: Context) -> list[Mention]:
    """The nuclear tests that a sentence tells of; a test site, a ban or an undated plural is none."""
    told: list[Mention] = []
    for trigger in found:
        dates = context.phrases(trigger)
        if status.is_negated(annotated, trigger) and not any(p.part == "since" for p in dates):
            continue
        if status.is_hypothetical(annotated, trigger) or (
            status.status_of(annotated, trigger) != OCCURRED and not dates
        ):
            continue
        plural = COLLECTIVE.search(annotated.between(trigger.start, trigger.end + 12))
        if plural and not dates:
            continue
        told += context.dated(annotated, _mention(annotated, trigger, context), trigger)
    return told


def _mention(annotated: Annotated, trigger: Trigger, context: Context) -> Mention:
    actor = subject_of(annotated, trigger)
    before = annotated.before(trigger.start, 4)
    return Mention(
        kind=NUCLEAR_TEST,
        sentence=annotated.sentence,
        start=trigger.start,
        end=trigger.end,
        status=status.status_of(annotated, trigger),
        actors=(actor,) if actor else (),
        place=place_of(annotated, trigger, context.triggers),
        definite=bool({"the", "this", "that", "its", "latest"} & set(before)),
        another=bool({"last", "previous", "earlier", "another", "other"} & set(before)),
        ordinal=ordinal_before(annotated, trigger.start),
    )
