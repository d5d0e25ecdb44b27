"""Triggers of launches with their weapons: verbs, nouns, pointers."""

import re

from store.model.documents import LAUNCH
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.events.launches.implicit import triggers_by_clock, triggers_by_weapon
from store.reading.events.launches.volleys import further_volleys, more_of_them, volley_by_clock, volleys_by_day
from store.reading.events.launches.weapon_argument import weapon_of
from store.reading.text.article_cache import cached_per_article
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import NUMBER, WEEKDAY

DETERMINED = {"the", "this", "that", "its", "their", "these", "those", "both", "it", "latest", "s", "which"}
# Behind a noun that opens a sentence and tells of a launch: "Liftoff is now set for April 9"
OPENS = re.compile(r"\s+(?:is|was|has|had|will|of|from|on|at|slips?|slipped|delayed|set|scrubbed)\b")
# Before a launch only referred to: "to meet on the launches". Its date, if any, is not told here.
REFERENCE = re.compile(
    r"\b(?:on|over|about|discuss\w*|condemn\w*|after|following|of|to|against|called|denounc\w+|despite|before|by"
    r"|for|view of|into)\s+"
    r"(?:the|this|that|those|these|such|its|any|further|more|last week's|earlier)\s+(?:"
    rf"(?!{WEEKDAY})[\w’'-]+\s+){{0,3}}$"
)
# Before a launch that others speak of: "on Saturday condemned the North's recent missile launches"
REACTED_TO = gated_pattern(
    "condemn|denounc|slam|critici|protest|deplor|discuss|decr|rebuk|regret|react",
    r"\b(?:condemn|denounc|slam|critici[sz]|protest|deplor|discuss|decr[yi]|rebuk|regret"
    r"|react)\w*\s+(?:in the strongest terms\s+|to\s+|over\s+|at\s+|"
    r"strongly\s+)?(?:(?!(?:and|after|that|as|when|with|by|on|said|including)\b)[\w.’'-]+\s+){0,7}$",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"\b(?:it|the (?:one|ones|pair|others?|two|three|first|second|latest)|another|others|they|both|all|which|one)"
    r"(?:\s+of\s+(?:them|the\s+\w+))?(?:\s+(?:on|in)\s+[A-Z][\w.]+(?:\s\d{1,2})?)?(?:\s+(?:was|were|(?:had|have|has)(?: \w+)? been))?\s+$",
    re.IGNORECASE,
)
# Before a verb of firing in an article that has told of weapons: "Two more were fired off in the afternoon"
NUMBERED = re.compile(
    rf"(?:^|[,;:–—]\s+|\band\s+|\btoo\s+|\bday\s+)(?:{NUMBER})(?:\s+(?:more|others|further))?(?:\s+(?:were|was|had been|have been))?\s+$",
    re.IGNORECASE,
)
# After a verb of firing, what it fired in an article that has told of weapons: "flew one", "sent up seven"
OBJECT_PRONOUN = re.compile(
    r"\s+(?:also\s+|off\s+|up\s+|away\s+)?(?:one|another|both|them|two|three|four|five|six|seven|eight|nine|ten|"
    r"several more|two more|three more)"
    r"(?:\s+(?:more|others|of them|each))?(?=\s+(?:on|in|into|from|over|at|toward|towards|last|this|early|late)\b|\s*[,.;])"
)
INTO_ORBIT = re.compile(
    r"\s+(?:(?!and\b|that\b|which\b|said\b|to\b)[\w’'\"“”-]+,?\s+(?:and\s+)?){1,9}?(?:in|into)\s+(?:an?\s+|its\s+|low\s+|planned\s+|geostationary\s+){0,3}"
    r"(?:Earth\s+)?orbit\b"
)
# Before a launch that a council will only speak of: "will take up the launch on Monday"
TAKEN_UP = re.compile(
    r"\b(?:tak\w+ up|took up|consider\w*|debat\w*|review\w*)\s+(?:the|this|that|its)\s+(?:[\w’'-]+\s+){0,2}$"
)
# Before a liftoff from which time is only counted: "was halted three hours before liftoff"
COUNTDOWN = re.compile(
    r"\b(?:hours?|minutes?|seconds?|moments|shortly|just) (?:before|prior to|ahead of|from)\s+(?:the\s+)?(?:scheduled\s+|planned\s+)?$"
)
# A noun that tells of a launch in an article that has told of one: "after failures in August 2009"
DATED_NOUN = re.compile(
    r"(?:failures?|flights?|salvos?|volleys?|barrages?|countdown|shot|trials?|attempts?|outing)\s+(?:in|on)\s",
    re.IGNORECASE,
)
TALKED_OF = re.compile(
    r"\b(?:on|over|about|(?:photo\w*|pictures|images|footage|video|news|reports?|details) of|discuss\w*|to|tak\w+ up|took up"
    r"|consider\w*|address\w*|debat\w*)\s+(?:the|this|that|its)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
TEST_BEHIND = re.compile(r"\s+(tests?)\b")
OWNED_REACH = 48
# Between a day and the launch that it owns: "last week's North Korean missile test"
OWNED = re.compile(r"\s+(?:[\w’'-]+\s+){0,5}")
OWN_DATE = re.compile(
    r"(?:\s+(?:carried out|conducted|staged|made))?(?:\s+by (?:the )?[\w.' ]{2,24}?)?\s+(?:on |of |in )?", re.IGNORECASE
)
NOT_FIRED = re.compile(
    r"[\s-]+(?:missile[\s-])?(?:forces?|launchers?|systems?|programs?|programmes?|engines?|fuel|range|warheads?|defen[cs]e|shield|bases?|units?|command|technology|"
    r"arsenal|site|battery|batteries|bureau|administration|scientists|development|threat|capabilit)",
    re.IGNORECASE,
)
POINTING_BACK = gated_pattern(
    "test|attempt|trial|last|previous|first|second|third|fourth|fifth|earlier",
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:failed\s+|latest\s+|successful\s+|earlier\s+|first\s+|second\s+)?"
    r"(tests?|attempt|trial|test-firing)\b(?!\s+(?:site|range|ban|moratorium|launch|flight|firing|case|bed|match))"
    r"|\b[Aa]n? (?:first |second |third |further |later |earlier |new )?(tests?|test-firing|trial)\b"
    r"(?=(?!\s+of\b)(?:(?! site| range| ban| case| bed| match| for )[^.;]){0,60}?\b(?:in|on|for|set"
    r"|planned|scheduled|last|this)\s+(?:[A-Z]|last|\d|this|early|late))"
    r"|\b(?:[Tt]he|[Ii]ts) (?:last|previous|first|second|third|fourth|fifth|earlier)(?: successful|"
    r" such)*(?: one| ones)?(?=,? (?:took place|was (?!for)|came|were|in [A-Z0-9]|on [A-Z]))",
)
VERB_LEADS = {
    "to",
    "will",
    "would",
    "could",
    "can",
    "may",
    "might",
    "must",
    "should",
    "not",
    "t",
    "and",
    "or",
    "did",
    "also",
    "successfully",
}


@cached_per_article(8)
def weapons(annotated: AnnotatedSentence) -> list[Span]:
    """Weapon words and names, without artillery shells and drones."""
    return [
        span
        for span in annotated.labelled("weapon", "weapon_name")
        if not NOT_FIRED.match(annotated.between(span.end, span.end + 14))
    ]


@cached_per_article(64)
def triggers(annotated: AnnotatedSentence, *, reported_before: bool = False) -> list[tuple[Trigger, Span | None]]:
    """Launch triggers with their weapons, from left to right.

    Args:
        reported_before: Whether the article has reported a launch, so that a pronoun may be the weapon: "the one
            fired last Wednesday".
    """
    armed = weapons(annotated)
    weapon_triggers: list[tuple[Trigger, Span | None]] = []
    nouns = [*_weapon_tests(annotated, armed), *(_pointing_back(annotated) if reported_before else [])]
    for span in sorted([*annotated.labelled("fire", "lift", "launch_noun"), *nouns]):
        if any(trigger.start <= span.start < trigger.end for trigger, _ in weapon_triggers):
            continue
        if _is_no_launch(annotated, span):
            continue
        weapon = weapon_of(annotated, span, armed)
        again = weapon is not None and any(w == weapon for _, w in weapon_triggers)
        if again and weapon is not None and (span.label == "lift" or weapon.end <= span.start):
            continue  # "launched a missile that passed over Japan" is one launch
        if _is_only_looked_back_at(annotated, span):
            continue
        pronoun = (reported_before or bool(armed)) and _stands_for_weapon(annotated, span, weapon)
        if (
            weapon is not None
            or pronoun
            or _puts_into_orbit(annotated, span)
            or (span.label == "launch_noun" and span.value != "weak" and _is_noun(annotated, span))
        ):
            apart = weapon is not None and span.label == "lift" and weapon.end <= span.start
            weapon_triggers.append(
                (Trigger(span.start, span.end, LAUNCH, weapon[:2] if weapon and apart else None), weapon)
            )
    single = [(t, w) for t, w in weapon_triggers if not _within_an_object(t, weapon_triggers)]
    single += further_volleys(annotated, single, armed)
    single += volleys_by_day(annotated, single, reported_before=reported_before)
    single += more_of_them(annotated, single)
    single += triggers_by_weapon(annotated, single, armed)
    if reported_before and annotated.clocks:
        single += triggers_by_clock(annotated, single, armed)
        single += volley_by_clock(annotated, single)
    return sorted(single, key=lambda pair: pair[0])


def _is_no_launch(annotated: AnnotatedSentence, span: Span) -> bool:
    """A base, the firing of "a firing exercise", or the lift-off of a countdown."""
    if span.value == "base" and not is_verb(annotated, span):
        return True
    if any(drill.start <= span.start < drill.end for drill in annotated.labelled("drill")):
        return True
    return span.label in ("lift", "launch_noun") and bool(
        COUNTDOWN.search(annotated.between(span.start - 44, span.start))
    )


def _is_only_looked_back_at(annotated: AnnotatedSentence, span: Span) -> bool:
    """A noun for a launch reported elsewhere, unless it has a date of its own."""
    return (
        span.label == "launch_noun"
        and not annotated.sentence.is_lead
        and (
            TAKEN_UP.search(annotated.between(span.start - 40, span.start)) is not None
            or REFERENCE.search(annotated.between(annotated.sentence.start, span.start)) is not None
            or is_reacted_to(annotated, span.start)
        )
        and not _is_dated_itself(annotated, span)
    )


def _stands_for_weapon(annotated: AnnotatedSentence, span: Span, weapon: Span | None) -> bool:
    """Whether a pronoun takes the place of the weapon: "the one fired last Wednesday", "the pair were launched"."""
    return (
        DATED_NOUN.match(annotated.between(span.start, span.end + 5)) is not None
        or (span.start == annotated.sentence.start and span.value == "past" and weapon is None)
        or _has_pronoun_subject(annotated, span)
        or (
            weapon is None
            and span.label == "fire"
            and OBJECT_PRONOUN.match(annotated.between(span.end, span.end + 40)) is not None
        )
    )


def _puts_into_orbit(annotated: AnnotatedSentence, span: Span) -> bool:
    """Whether it tells what was put into orbit, by whatever name: "it put Cartosat-1 and Hamsat in orbit"."""
    is_orbital = "orbit" in annotated.sentence.text and span.value in ("orbit", "past")
    return is_orbital and INTO_ORBIT.match(annotated.between(span.end, span.end + 110)) is not None


def is_reacted_to(annotated: AnnotatedSentence, at: int) -> bool:
    """Whether others only react to an undated launch."""
    match = annotated.search_between(REACTED_TO, annotated.sentence.start, at)
    return match is not None and not any(
        match.start() + annotated.sentence.start < d.start < at for d in annotated.dates
    )


def is_only_referred_to(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether a noun refers to a launch that others speak of."""
    spans = [s for s in annotated.labelled("launch_noun") if s.start == trigger.start]
    return bool(spans) and is_reacted_to(annotated, trigger.start) and not _is_dated_itself(annotated, spans[0])


def _has_pronoun_subject(annotated: AnnotatedSentence, span: Span) -> bool:
    """Whether "the one", "both", or before a verb of firing "it", stands for the weapon."""
    before = annotated.between(annotated.sentence.start, span.start)
    if span.value == "past" and span.label == "fire" and NUMBERED.search(before):
        return True
    match = PRONOUN.search(before) if span.value == "past" else None
    return match is not None and (span.label == "fire" or not match.group().lower().startswith("it"))


def _pointing_back(annotated: AnnotatedSentence) -> list[Span]:
    """ "The failed test", "the attempt": nouns that point back to a launch told of before."""
    if annotated.labelled("nuclear"):
        return []
    start = annotated.sentence.start
    return [
        Span(m.start(m.lastindex or 0) + start, m.end() + start, "launch_noun", "back", m.group())
        for m in POINTING_BACK.finditer(annotated.sentence.text)
    ]


def is_verb(annotated: AnnotatedSentence, span: Span) -> bool:
    """Whether a bare form is a verb: "to launch", "will test"."""
    before = annotated.before(span.start, 1)
    return bool(set(before) & VERB_LEADS) or (
        annotated.sentence.is_lead and bool(before) and not set(before) & DETERMINED
    )


def _is_dated_itself(annotated: AnnotatedSentence, span: Span) -> bool:
    """Whether a launch only referred to has its own date: "condemned the launches by the North on Sept. 18"."""
    if TALKED_OF.search(annotated.between(annotated.sentence.start, span.start)):
        return False
    owned = (p for p in annotated.dates if p.owns and 0 <= span.start - p.end <= OWNED_REACH)
    if any(OWNED.fullmatch(annotated.between(p.end, span.start)) for p in owned):
        return True
    behind = [phrase for phrase in annotated.dates if 0 <= phrase.start - span.end <= 40]
    return bool(behind) and OWN_DATE.fullmatch(annotated.between(span.end, behind[0].start)) is not None


def _weapon_tests(annotated: AnnotatedSentence, armed: list[Span]) -> list[Span]:
    """The test of "the previous Minuteman test"."""
    spans = []
    for weapon in armed:
        match = TEST_BEHIND.match(annotated.between(weapon.end, weapon.end + 7))
        if match:
            spans.append(
                Span(weapon.end + match.start(1), weapon.end + match.end(1), "launch_noun", "test", match.group(1))
            )
    return spans


def _within_an_object(trigger: Trigger, weapon_triggers: list[tuple[Trigger, Span | None]]) -> bool:
    """Whether a noun is part of what a verb fired: the salvo of "fired a salvo of ten missiles"."""
    return any(
        w is not None and other.end <= trigger.start < w.start for other, w in weapon_triggers if other != trigger
    )


def _is_noun(annotated: AnnotatedSentence, span: Span) -> bool:
    before = annotated.before(span.start, 1)
    if set(annotated.after(span.end, 1)) & {
        "site",
        "sites",
        "pad",
        "pads",
        "vehicle",
        "window",
        "team",
        "center",
        "centre",
        "facility",
        "tube",
    }:
        return False
    if not before:
        return span.value == "launch" and OPENS.match(annotated.between(span.end, span.end + 12)) is not None
    return before[-1] not in {"to", "will", "would", "could", "can", "may", "not", "and", "also"}
