"""Modality of a trigger: occurred, planned, cancelled, or no event."""

import re

from store.model.documents import CANCELLED, DRILL, MEETING, OCCURRED, PLANNED
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.text.article_cache import cached_per_article
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import WEEKDAY

LATER = gated_pattern(
    "later |next |tomorrow|due to|set for|scheduled|planned|targeting|expected|no earlier|slated|will ",
    r"\b(?:later (?:on|today|this)|(?<!the )next (?:week|month|year|"
    + WEEKDAY
    + r")|tomorrow|is due to|is set for|are set for"
    r"|is scheduled|is planned|(?:is )?(?:now )?targeting|expected (?:in|on|by|to)|no earlier than|"
    r"slated for|will (?:take place|be held))\b",
)
# Behind a trigger, where what is told of the future is no more of it
OTHER_REPORT = re.compile(r"[;]|\b(?:after|said)\b")
HAD_BEEN_PLANNED = re.compile(
    r"(?:\s*,[^.;:]{0,100},)?\s*(?:had been|was to have|were to have|(?:was|"
    r"were) originally)\s+(?:originally\s+)?(?:scheduled|planned|set|due|been)"
)
# Before what is beside something feared, and no part of it: "could test possibly before or after Yoon's summit"
BESIDE_IT = re.compile(r"\b(?:before or after|ahead of|on the eve of|before|after)\s+(?:[\w.’']+\s+){0,2}$")
# Before what somebody denies or only looks out for, whatever the day: "denied that it had fired"
DENIED = gated_pattern(
    "den|dismissed|disputed|moratorium|ban|freeze|suspension|halt|sign",
    r"\b(?:den(?:y|ied|ies)|dismissed|disputed)\b[^.;,]{0,50}\b(?:that|having)\b[^.;,]{0,30}$"
    r"|\b(?:moratorium|ban|freeze|suspension|halt) (?:on|of|to) (?:[\w-]+ ){0,4}$"
    r"|\bfor (?:any |possible )?signs? of (?:an? |another |further )?(?:\w+ ){0,2}$",
)
# Before what is forsworn or nowhere to be seen: "pledges not to conduct such tests", "no evidence of a missile
# attack"
NOT_TO = gated_pattern(
    "not to |evidence|sign|indication|proof",
    r"\bnot to (?:conduct|carry out|test|launch|fire|hold|stage)\b[^.;]{0,90}$|\b(?:no|any"
    r"|without) (?:\w+ )?(?:evidence|signs?|indication|proof) of\b"
    r"[^.;,]{0,40}$",
)
# Before what was only decided: "decided Thursday morning to send up the rocket"
DECIDED = gated_pattern(
    "decid|agreed|plan|intend|aim|hope|want|wish|like|is in |are in ",
    r"\b(?:decid\w+|agreed|plans?|planned|intends?|aims?|hopes?|wants?|wish(?:es)?|would like|(?:is|are) in [A-Z]\w+)"
    r"\s+(?:[\w.]+\s+){0,3}to\s+(?:\w+\s+)?$",
)
# Before the verb of a headline: "S. Korea to launch space rocket".
TO = re.compile(r"(?<!vows)(?<!continue)(?<!continues)(?<!prepared)\sto (?:\w+ )?$")
ADJECTIVES = ("upcoming", "scheduled", "planned")
# Between an adjective and a noun that it does not belong to: "discussed the upcoming maneuvers at their talks"
OTHER_PHRASE = re.compile(r"\b(?:at|in|on|during|with|by|after|and)\b")
OTHER_CLAUSE = re.compile(r"\b(?:after|when|because|since|until|before|although|following)\b")
WHEN = gated_pattern("when", r"(?<=, )when\b")
FAR_BEHIND = 140
CALLED_OFF = gated_pattern(
    "cancel|called off|postponed|put off|scrapped|scrubbed|shelved|delayed|go ahead|take place|took place|happen|materiali|"
    "go off|fell ",
    r"^(?:[^.;]*,)?[^.;,]*?(?:,[^,;]*,\s+|\s)(?:was|were|has been|have been|is being|had to be)\s+(?:\w+ly\s+|"
    r"also\s+|later\s+|abruptly\s+)?"
    r"(?:cancell?ed|called off|postponed|put off|scrapped|scrubbed|shelved|delayed)\b"
    r"|^[^.;]*?\b(?:did not|never) (?:go ahead|take place|took place|happen|happened"
    r"|materiali[sz]e|go off)\b|^[^.;]*?\bfell (?:through|victim)\b",
)
AHEAD = re.compile(r"\b(?:will|(?:is|are) (?:to|due|set|scheduled|expected)|due to|plans? to)\b")
# Behind a verb that lies ahead, what tells of something else
FINITE = re.compile(
    r"\b(?:said|told|was|were|had|has|have|after|following|that|who|which|since|met|fired|held|spoke|[a-z]+ed)\b|[;:.]\s|[\"”]"
)
# The same before the name of a drill: "are to begin a large-scale air exercise, Vigilant Ace"
NEAR_DRILL = 76
# Characters before a trigger in which a modal word governs it: "was due to hold the first" is 28
NEAR = 34


def _near(
    annotated: AnnotatedSentence, trigger: Trigger, label: str, reach: int = NEAR, *, inside: bool = False
) -> bool:
    last = trigger.end if inside else trigger.start
    return any(
        span.end <= last
        and trigger.start - span.end <= reach
        and not any(phrase.start <= span.start < phrase.end for phrase in annotated.dates)  # the may of "25 May"
        and not (span.text.lower() in ADJECTIVES and OTHER_PHRASE.search(annotated.between(span.end, trigger.start)))
        and not any(
            mark in annotated.between(span.end, max(span.end, trigger.start)) for mark in (";", ": ", " – ", " — ")
        )
        for span in annotated.labelled(label)
    )


def is_negated(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether a trigger is negated: "has not tested".

    "Not since May 17" still reports 17 May.
    """
    return (
        _near(annotated, trigger, "negation", 22)
        or annotated.search_between(NOT_TO, trigger.start - 110, trigger.start) is not None
    )


def is_denied(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether a trigger is denied or only looked out for."""
    return annotated.search_between(DENIED, trigger.start - 110, trigger.start) is not None


def is_hypothetical(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Feared, demanded or only possible."""
    feared = _near(annotated, trigger, "hypothesis", 26)
    return feared and not BESIDE_IT.search(annotated.between(trigger.start - 30, trigger.start))


def is_habitual(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether a trigger describes a habit."""
    return any(abs(span.start - trigger.start) < 60 for span in annotated.labelled("habit"))


def is_future(annotated: AnnotatedSentence, trigger: Trigger, reach: int = NEAR) -> bool:
    """Whether a trigger is announced: "is due to meet", "meets later today"."""
    behind = annotated.between(trigger.end, trigger.end + 90)
    if trigger.kind == DRILL:
        reach = max(reach, min(NEAR_DRILL, trigger.start - _clause_start(annotated, trigger.start)))
    if trigger.kind in (DRILL, MEETING) and _is_in_a_clause_ahead(annotated, trigger):
        return True
    if annotated.sentence.number == 0 and TO.search(annotated.between(trigger.start - 14, trigger.start)):
        return True
    if annotated.search_between(DECIDED, trigger.start - 50, trigger.start):
        return True
    if _near(annotated, trigger, "future", reach, inside=True):
        return True
    return LATER.may_match(behind) and LATER.search(OTHER_REPORT.split(behind)[0]) is not None


def _clause_start(annotated: AnnotatedSentence, at: int) -> int:
    """Where the clause of an offset begins, or its own part of it: "set for Aug. 4, when China was holding its drills"."""
    start, _end = annotated.clause_at(at)
    whens = list(WHEN.finditer(annotated.between(start, at)))
    return start + whens[-1].start() if whens else start


def _is_in_a_clause_ahead(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether the verb of the clause lies ahead, however far before a noun: "leaders are due in the city on Friday for the summit"."""
    start = _clause_start(annotated, trigger.start)
    before = annotated.between(max(start, trigger.start - 130), trigger.start)
    ahead = list(AHEAD.finditer(before))
    return bool(ahead) and not FINITE.search(before[ahead[-1].end() :])


def cancelled(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether a trigger is called off or postponed."""
    return any(
        (span.end <= trigger.start and trigger.start - span.end <= 40 and not _is_adjective(annotated, span, trigger))
        or (span.start >= trigger.end and span.start - trigger.end <= 45)
        or span.start < trigger.start < span.end  # "were to have met"
        for span in annotated.labelled("cancel")
    )


def _called_off_later(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether the sentence goes on to say so of its subject: "A meeting, which had been set for July 1, was cancelled"."""
    behind = annotated.between(trigger.end, trigger.end + FAR_BEHIND)
    match = CALLED_OFF.search(behind)
    return (
        match is not None and not OTHER_CLAUSE.search(match.group()) and trigger.start - annotated.sentence.start < 60
    )


def _is_adjective(annotated: AnnotatedSentence, span: Span, trigger: Trigger) -> bool:
    """Whether a word only describes what took place after all: "their delayed Foal Eagle exercise"."""
    determined = annotated.before(span.start, 1)[-1:] in (["the"], ["their"], ["its"], ["a"], ["s"], ["long"])
    return determined and trigger.start - span.end <= 1


@cached_per_article(16)
def status_of(annotated: AnnotatedSentence, trigger: Trigger) -> str:
    """occurred, planned or cancelled; "had been scheduled" counts as cancelled."""
    behind = annotated.between(trigger.end, trigger.end + 60)
    if cancelled(annotated, trigger) or _called_off_later(annotated, trigger) or HAD_BEEN_PLANNED.match(behind):
        return CANCELLED
    return PLANNED if is_future(annotated, trigger) else OCCURRED
