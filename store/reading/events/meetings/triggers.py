"""Triggers of meetings: verbs, nouns and bodies; neighbours form a group."""

import re
from collections.abc import Sequence

from store.model.documents import MEETING
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.text.gated_pattern import gated_pattern

NOT_DIPLOMACY = gated_pattern(
    "conference|met with|party|talks tough|meet the|meet its|meet their|port visit|port call|talked up|talks up|called |spent|"
    "session|question|briefing|town hall|see |saw |seen |trip|left for dead|to stop|to war|to press|to court|to the polls",
    r"\b(?:press conference|news conference|met with (?:criticism|resistance|condemnation|skepticism)|"
    r"party (?:meeting|congress|gathering)|talks tough|meet (?:the|its|their) (?:needs?|demands?|requirements?|"
    r"target|deadline)"
    r"|port (?:visit|call)s?|talked up|talks up|conference call with (?:reporters|investors)|called (?:the|it|for)\b"
    r"|spent (?:\$|some \$|billions|millions)|training session|question.and.answer|news briefing|town hall|"
    r"(?:see|saw|seen) (?:the|a|an|any|no|that|it|how|what|whether|why|in|as)\b|trading session|(?:class|school|field) trip|"
    r"left for dead|to stop\b|go(?:es|ing)? to (?:war|press|court|the polls))",
    re.IGNORECASE,
)
CALLED = re.compile(r"\bcalled (?:the|it|for)\b", re.IGNORECASE)
# Before a word that only names something: "for what Oman called logistical reasons"
WHAT = re.compile(r"\bwhat (?:[\w.’']+ ){1,4}$")
# Between words of one meeting: "goes to Washington for a state visit"
PURPOSE = re.compile(r"[\w\s'’.,-]{0,60}\b(?:for|on|during|at|in)\s+(?:a|an|the|his|her|their)?\s*(?:[\w-]+\s+){0,2}")
# Between a journey and its purpose: "traveled to Vladivostok to meet"
TO_MEET = re.compile(r"[\w\s'’.-]{0,46}\b(?:to|and)\s+(?:(?:will|later|then|also)\s+)?")
# Between a journey and the talks it is for: "is due in Moscow on Monday for talks with"
FOR_TALKS = re.compile(r"[\w\s'’.-]{0,60}\bfor\s+(?:(?:a|an|the|his|her|their|its)\s+)?(?:[\w-]+\s+){0,2}")
# Between nouns of one meeting: "a round of Cabinet-level talks"
OF_NOUN = re.compile(r"\s*(?:of\s+)?(?:[A-Z]?[\w-]+\s+){0,3}")
# Before a noun that only says again what the meeting is: "meets X on Thursday – the first such visit"
APPOSED = re.compile(r"(?:\s[–—-]|,)\s*(?:the|their|his|her|its|a|an)\s+(?:[\w-]+\s+){0,3}$")
# Characters between two trigger words that tell of one meeting: "met for talks", "hold a summit"
TOGETHER = 14
# The same where one of them is a body: "the council met in emergency session"
BY_BODY = 40
HAD = re.compile(r"\b(?:had|put|brought|got|kept)\s+(?:his|her|its|the|their)\s+(?:[\w-]+\s+){0,2}$")
# Before and behind a council that was brought to sit: "had her security ministers around a table"
AT_WORK = re.compile(r"\s+(?:together|around|round|in\b|to work|at work|into|on the line)")
# The same behind a word of summoning: "presided over a hastily arranged gathering of the standing committee of
# the NSC"
FAR_BODY = 72
BODIES = ("body", "council")
NAMED_BODIES = ("NATO", "G7", "G8", "Quad", "EU")
# The words that tell of one meeting, from left to right
Group = tuple[Span, ...]
VERBS = {"meet", "see", "gather", "summon", "travel", "discuss"}


def values_of(group: Sequence[Span]) -> set[str]:
    """Kinds of words in a group: meet, travel, visit, summit, talks, call..."""
    return {span.value for span in group if span.label == "meet"}


def triggers(annotated: AnnotatedSentence, *, council: bool = False) -> list[tuple[Trigger, Group]]:
    """Groups of meeting triggers.

    Args:
        council: Whether "the council" is the Security Council.
    """
    return [
        (Trigger(group[0].start, group[-1].end, MEETING), tuple(group))
        for group in _groups(annotated, council)
        if not _is_lone(annotated, group) and not _is_no_diplomacy(annotated, group)
    ]


def _groups(annotated: AnnotatedSentence, council: bool) -> list[list[Span]]:
    groups: list[list[Span]] = []
    for span in annotated.labelled("meet", *(BODIES if council else BODIES[:1])):
        if any(span.start == off.start for off in annotated.labelled("cancel")):
            continue  # the "calls" of "calls off"
        if span.label == "body" and span.value in NAMED_BODIES and not re.search(r"summit|[Cc]ouncil", span.text):
            continue
        if span.value == "travel" and any(p.start < span.end < p.end for p in annotated.dates):
            continue  # the "flew in" of "flew in July"
        if groups and _belongs(annotated, groups[-1], span):
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _belongs(annotated: AnnotatedSentence, group: list[Span], span: Span) -> bool:
    """Whether a word tells of the same meeting as those before it."""
    between = annotated.between(group[-1].end, span.start)
    if span.start < group[-1].end:
        return True
    if APPOSED.search(between) or (
        span.label in BODIES and re.search(r"\b(?:during|sidelines|margins|fringes)\b", between)
    ):
        return False
    if group[-1].value == "travel" and TO_MEET.fullmatch(between):
        return True
    if group[-1].value in ("travel", "visit") and FOR_TALKS.fullmatch(between):
        return True
    if (
        group[-1].value == "summon"
        and span.label in BODIES
        and len(between) <= FAR_BODY
        and not re.search(r"[,;:]", between)
    ):
        return True
    by_body = group[-1].label in BODIES
    if span.value in VERBS and (re.search(r"\band\b", between) or ("," in between and not by_body)):
        return False
    if "," in between and not by_body and span.label not in BODIES and any(s.value in VERBS for s in group):
        return False
    if span.value not in VERBS and group[-1].value not in VERBS and OF_NOUN.fullmatch(between):
        return True
    near = BY_BODY if {"body", "council"} & {span.label, group[-1].label} else TOGETHER
    return len(between) <= near or (span.value not in VERBS and PURPOSE.fullmatch(between) is not None)


def _is_lone(annotated: AnnotatedSentence, group: list[Span]) -> bool:
    """Whether a body, or a word such as "held", stands alone and tells of no session."""
    if any(span.value == "SIX" for span in group):
        return False
    if all(span.label in BODIES for span in group):
        return not _sits(annotated, group[0])
    return values_of(group) <= {"summon"} and not any(span.label in BODIES for span in group)


def _is_no_diplomacy(annotated: AnnotatedSentence, group: list[Span]) -> bool:
    if values_of(group) == {"see"} and WHAT.search(annotated.between(group[0].start - 40, group[0].start)):
        return True
    around = annotated.between(group[0].start - 10, group[-1].end + 20)
    if any(span.label in BODIES for span in group):
        around = CALLED.sub("", around)  # "called the council together", "told the council and called for calm"
    return NOT_DIPLOMACY.may_match(annotated.sentence.text) and NOT_DIPLOMACY.pattern.search(around) is not None


def _sits(annotated: AnnotatedSentence, body: Span) -> bool:
    """Whether a body alone tells of its session: "told the Security Council on Monday", "had his security ministers in"."""
    before = annotated.between(annotated.sentence.start, body.start)[-24:]
    if body.value == "NSC" and HAD.search(before):
        return AT_WORK.match(annotated.between(body.end, body.end + 24)) is not None
    return (
        body.value == "UN"
        and re.search(r"\b(?:told|[Aa]t|before|briefed|addressed)\s+(?:an?|the)\s+(?:\w+\s+)?$", before) is not None
    )
