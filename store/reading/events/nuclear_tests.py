"""Nuclear tests: a nuclear device tested."""

import re

from store.model.documents import NUCLEAR_TEST, OCCURRED, Place
from store.reading.annotation import modality
from store.reading.annotation.actors import owner_of, subject_of
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.gazetteer import capital_of
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.dating.mention import Mention
from store.reading.events.counts import ordinal_before
from store.reading.events.places import place_of
from store.reading.text.number_words import MONTH, WEEKDAY

COLLECTIVE = re.compile(r"\b(?:tests|ban|treaty|site|moratorium|monitoring)\b")


NOT_A_TEST = re.compile(r"\s+(?:site|sites|ban|range|moratorium|launch|firing|flight)\b")
REFERRED = re.compile(
    r"\b(?:on|over|about|discuss\w*|condemn\w*|after|following|to|against|called|denounc\w+|before|by|for|take up|"
    r"taken up|taking up|took up|consider\w*|address\w*|debate\w*)\s+$"
)
# What points back to a nuclear test in an article that has told of one: "the test", "the first was in"
ANAPHOR = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Ll]ast|[Pp]revious|[Ee]arlier|[Oo]ther|[Aa]ll|[Ss]ubsequent|{WEEKDAY}['’]s|{MONTH}['’]s)\s+(?:\w+\s+)?(?:test|tests|explosion|blast|detonation)\b(?!-)"
    r"|\bthose (?=(?:of|in) (?:19|20)\d\d)"
    r"|\b[Tt]he (?:first|second|third|fourth|fifth|others?|previous one|one before(?: it| that)?)(?=\s+(?:was|were|came|in|on)\b)|"
    r"\b(?:also|last|first|again)\s+tested(?=\s+(?:in|on)\b)"
)


# A count of all tests up to now: "six nuclear tests since 2006"
COUNT_SINCE = re.compile(
    r"\b(?:two|three|four|five|six|seven|several|\d)\s+(?:\w+ )?(?:nuclear |atomic )?tests since\b"
)
EXPLODED = re.compile(
    r"\b(?:exploded|detonated|set off|blew up|touched off|let off|testing(?: of)?|tested"
    r"|explosion of)\s+(?:[\w-]+\s+){0,3}?(?:devices?|bombs?|blasts?)\b|"
    r"\b(?:devices?|bombs?|blasts?)\s+(?:that\s+)?(?:went off|were detonated|was detonated|were set off|was set off|to go off|exploded)\b"
)
# What tells of a nuclear test in a sentence that speaks of nuclear testing: "exploded five devices", "its first
# test in 1974"
OF_THEIRS = re.compile(
    r"\b(?:two|three|four|five) more (?:tests|explosions|blasts)(?=\s+(?:in|on)\s)|\b(?:[Ii]ts|[Tt]heir|the) (?:first|second"
    r"|third|fourth|fifth|sixth|last|own)\s+(?:test|explosion|blast)(?=\s+(?:in|on)\s)"
)


def triggers(annotated: AnnotatedSentence, *, reported_before: bool = False) -> list[Trigger]:
    """Nouns ("nuclear test"), and verbs with a device.

    Args:
        reported_before: Whether the article has reported a test, so that pointers count.
    """
    triggers = _named(annotated)
    if reported_before or triggers or "nuclear test" in annotated.sentence.text:
        triggers = _with_further(annotated, triggers)
    if reported_before and not triggers:
        start = annotated.sentence.start
        triggers = [
            Trigger(m.start() + start, m.end() + start, NUCLEAR_TEST)
            for m in ANAPHOR.finditer(annotated.sentence.text)
            if not _is_referred_to(annotated, m)
        ]
    return triggers


def _with_further(annotated: AnnotatedSentence, triggers: list[Trigger]) -> list[Trigger]:
    """And those that leave the word nuclear out."""
    start = annotated.sentence.start
    matches = [m for pattern in (EXPLODED, OF_THEIRS) for m in pattern.finditer(annotated.sentence.text)]
    spans = [(m.start() + start, m.end() + start) for m in matches]
    more = [Trigger(a, b, NUCLEAR_TEST) for a, b in spans if not any(t.start < b and a < t.end for t in triggers)]
    return sorted([*triggers, *more])


def _is_referred_to(annotated: AnnotatedSentence, match: re.Match[str]) -> bool:
    """Whether something else is told of the test: "talks on the test", "after the blast"."""
    return (
        REFERRED.search(annotated.sentence.text[: match.start()]) is not None
        or NOT_A_TEST.match(annotated.sentence.text[match.end() :]) is not None
        or any(
            -30 < w.start - match.start() - annotated.sentence.start < 24
            for w in annotated.labelled("weapon", "weapon_name")
        )
    )


def _named(annotated: AnnotatedSentence) -> list[Trigger]:
    triggers = [
        Trigger(span.start, span.end, NUCLEAR_TEST)
        for span in annotated.labelled("nuclear")
        if span.value == "noun" and not NOT_A_TEST.match(annotated.between(span.end, span.end + 14))
    ]
    for verb in annotated.labelled("detonate"):
        for device in annotated.labelled("nuclear"):
            if (
                device.value == "device"
                and (0 <= device.start - verb.end < 40 or 0 <= verb.start - device.end < 30)
                and not any(t.start == device.start for t in triggers)
            ):
                triggers.append(Trigger(min(verb.start, device.start), max(verb.end, device.end), NUCLEAR_TEST))
    return sorted(triggers)


def mentions(annotated: AnnotatedSentence, triggers: list[Trigger], context: Context) -> list[Mention]:
    """Mentions of nuclear tests; sites, bans and undated plurals are none."""
    mentions_so_far: list[Mention] = []
    for trigger in triggers:
        dates = context.phrases(trigger)
        if modality.is_denied(annotated, trigger):
            continue
        if modality.is_negated(annotated, trigger) and not any(p.part == "since" for p in dates):
            continue
        if modality.is_hypothetical(annotated, trigger) or (
            modality.status_of(annotated, trigger) != OCCURRED and not dates
        ):
            continue
        if COUNT_SINCE.search(annotated.between(trigger.start - 16, trigger.end + 12)):
            continue
        plural = COLLECTIVE.search(annotated.between(trigger.start, trigger.end + 12))
        if plural and not dates:
            continue
        mentions_so_far += context.dated(annotated, _mention(annotated, trigger, context), trigger)
    return mentions_so_far


def firers(annotated: AnnotatedSentence) -> list[str]:
    """States that test a nuclear device in a sentence."""
    actors = (owner_of(annotated, trigger) or subject_of(annotated, trigger) for trigger in triggers(annotated))
    return [code for code in actors if code]


def _mention(annotated: AnnotatedSentence, trigger: Trigger, context: Context) -> Mention:
    determined = ("the", "that", "this")
    words = annotated.between(trigger.start, trigger.end).lower().split()
    definite = annotated.before(trigger.start, 1)[-1:] in ([w] for w in determined) or words[:1] in (
        [w] for w in determined
    )
    actor = owner_of(annotated, trigger) if definite else subject_of(annotated, trigger)
    before = annotated.before(trigger.start, 4)
    return Mention(
        kind=NUCLEAR_TEST,
        sentence=annotated.sentence,
        at=trigger.start,
        start=trigger.start,
        end=trigger.end,
        status=modality.status_of(annotated, trigger),
        actors=(actor,) if actor else (),
        place=_outside_capitals(place_of(annotated, trigger, context)),
        definite=bool({"the", "this", "that", "its", "latest"} & {*before, *words}),
        another=bool(
            {"last", "previous", "earlier", "another", "other", "others", "first", "also"} & {*before, *words}
        ),
        ordinal=ordinal_before(annotated, trigger.start),
    )


def _outside_capitals(place: Place | None) -> Place | None:
    """A place where a device may be tested: in a capital people only speak of it."""
    capital = capital_of(place.country) if place and place.country else None
    return None if place and capital and place.name == capital.name else place
