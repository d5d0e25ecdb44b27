"""Further volleys of a sentence, by numbers with weapons or days."""

import re

from store.model.documents import LAUNCH
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.events.counts import count_before
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import NUMBER

# Before a day in a list of volleys: "25 rockets on 4 March, 30 on Saturday and 16 on Sunday"
BY_DAY = re.compile(
    rf"(?:[,:]|\band|\bthen)\s+(?:then\s+)?(?P<n>{NUMBER})(?:\s+(?:more|each|others))?\s+(?:(?:in"
    rf"|during) the early hours of\s+|early\s+|late\s+|on\s+)*$",
    re.IGNORECASE,
)
# Behind a day in a list of volleys: "on the 9th, three from Sondok"
COUNT_BEHIND = re.compile(
    rf",?\s+(?P<n>{NUMBER})(?:\s+more)?\s+(?:from|out of|off|in the (?:west|east|north|south)|towards?|over)\b",
    re.IGNORECASE,
)
# What stands for a volley beside a clock time, after one told in full: "there was another at 6:15 p.m.".
BY_CLOCK = re.compile(
    rf"\b(?:(?!an? )(?:{NUMBER}) (?:more|others)\b|another(?: (?:{NUMBER}|pair|one))?\b"
    rf"|the (?:others?|rest|remaining (?:{NUMBER})|first|second|third|fourth|fifth|sixth|last|final|next|latest)"
    rf"(?: (?:one|ones|{NUMBER}|pair|of them|of the (?:day|night|morning)))?\b"
    r"|a (?:second|third|fourth|fifth|sixth|further one)\b)(?P<behind>\s+[a-z]+|\W)",
    re.IGNORECASE,
)
# Behind what stands for a volley: not a noun that it would count
VOLLEY_GOES_ON = re.compile(
    r"\s+(?:at|in|on|came|went|was|were|had|has|have|followed|rose|flew|fell|left|took|lifted|shot|landed|hit|struck|blew|broke|failed|reached|"
    r"shortly|around|about|just|from|into|over|to|by|only|some|early|late|before|after|and)\b|\W"
)
# Between two volleys of one verb: "a Minuteman III intercontinental ballistic missile" is one
VOLLEY_JOINT = re.compile(r"[,;]|\b(?:and|then|plus|before|as well as|followed by|along with|with)\b")
# A volley told by its number alone behind one told in full: "fired two missiles at dawn, and four more in the
# afternoon"
MORE_OF_THEM = gated_pattern(
    " more|a further|another",
    rf"(?:,|\band)\s+(?:and\s+)?(?:then\s+)?(?P<n>(?!an? )(?:{NUMBER}) more|a further (?:{NUMBER})|another (?:{NUMBER}))"
    r"(?=\s+(?:in the|between|at|later|from|on|before|after|within|some)\b|\s*[,.;])",
    re.IGNORECASE,
)


def more_of_them(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]]
) -> list[tuple[Trigger, Span | None]]:
    """Volleys of the same weapon, by number alone."""
    start = annotated.sentence.start
    first = min((t.end for t, w in weapon_triggers if w is not None), default=None)
    if first is None:
        return []
    matches = (m for m in MORE_OF_THEM.finditer(annotated.sentence.text) if m.start() + start > first)
    spans = [(m.start("n") + start, m.end("n") + start) for m in matches]
    return [
        (Trigger(a, b, LAUNCH), None)
        for a, b in spans
        if not any(t.start < b and a < t.end for t, _ in weapon_triggers)
    ]


def volley_by_clock(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]]
) -> list[tuple[Trigger, Span | None]]:
    """A volley by pointer and clock time, without a verb."""
    if weapon_triggers or not annotated.clocks or annotated.labelled("report", "meet", "drill", "nuclear", "not_fired"):
        return []
    for match in BY_CLOCK.finditer(annotated.sentence.text):
        if VOLLEY_GOES_ON.fullmatch(match["behind"]):
            start = match.start() + annotated.sentence.start
            return [(Trigger(start, match.start("behind") + annotated.sentence.start, LAUNCH), None)]
    return []


def further_volleys(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]], armed: list[Span]
) -> list[tuple[Trigger, Span | None]]:
    """Volleys of one verb.

    "fired six on Thursday, two cruise missiles on Sunday".
    """
    if len(armed) < 2:
        return []
    weapons = {weapon for _, weapon in weapon_triggers}
    more: list[tuple[Trigger, Span | None]] = []
    for trigger, first in weapon_triggers:
        if first is None or not count_before(annotated, first)[1]:
            continue
        for weapon in armed:
            apart = weapon.start > max(first.end, trigger.end) and weapon not in weapons
            between = annotated.between(max(first.end, trigger.end), weapon.start)
            if (
                apart
                and VOLLEY_JOINT.search(between)
                and count_before(annotated, weapon)[1]
                and not re.search(r"[;:]\s|[a-z]{5}\.\s|\b(?:who|which|said|that)\b", between)
            ):
                weapons.add(weapon)
                more.append((Trigger(weapon.start, weapon.end, LAUNCH), weapon))
    return more


def volleys_by_day(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]], *, reported_before: bool
) -> list[tuple[Trigger, Span | None]]:
    """Volleys of a list, by number and day alone."""
    more: list[tuple[Trigger, Span | None]] = []
    has_count = any(weapon is not None and count_before(annotated, weapon)[1] for _, weapon in weapon_triggers)
    if not (has_count or reported_before):
        return more
    for phrase in annotated.dates:
        behind = COUNT_BEHIND.match(annotated.between(phrase.end, phrase.end + 40))
        if behind:
            start = phrase.end + behind.start("n")
            if not any(t.start <= start < t.end or phrase.end <= t.start <= start + 30 for t, _ in weapon_triggers):
                more.append((Trigger(start, start + len(behind["n"]), LAUNCH), None))
            continue
        match = BY_DAY.search(annotated.between(annotated.sentence.start, phrase.start))
        if has_count and match and match.start() + annotated.sentence.start > weapon_triggers[0][0].end:
            start = match.start("n") + annotated.sentence.start
            more.append((Trigger(start, start + len(match["n"]), LAUNCH), None))
    return more
