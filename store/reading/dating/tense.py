"""Tense: whether a date lies before or after publication."""

import re

from store.model.documents import CANCELLED, DRILL, PLANNED
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.dates.finder import FUTURE, PAST, UNKNOWN, Anchor, DatePhrase
from store.reading.dating.mention import Mention
from store.reading.text.number_words import MONTH, WEEKDAY

# A verb of meeting in the present: with a bare weekday it lies ahead ("who comes to Japan on Monday")
COMES = re.compile(
    r"(?:comes|meets|visits|travels|arrives|goes|flies|hosts|heads|opens|convenes|gathers|lands|leaves|touches|sits|holds|starts|begins|"
    r"gather|meet|assemble|convene)\b"
)
OVER = re.compile(
    r"\b(?:ended|lasted|ran|finished|concluded|closed|wrapped up|had|came to|was held|were held|held|took place|left|stayed)\b"
)
FROM_WEEKDAY = re.compile(rf".*\b(?:from|starting|beginning|opening)\s+(?:on\s+)?(?:[Ff]rom\s+)?{WEEKDAY}", re.DOTALL)
# A verb that tells of a drill as past or going on
GONE_ON = re.compile(
    r"(?<![-\w])(?!unnamed\b|armed\b|named\b|called\b|combined\b|based\b|United\b|scaled\b|planned\b|scheduled\b)[A-Za-z]+ed\b|"
    r"\b(?:was|were|been|held|took|ran|began|had|flew|went|sailed|met|underway|under way|ongoing|last|since|(?:is|are) \w+ing)\b"
)
# Characters between a drill and a date that a word of the future may tie
FAR = 70
# Characters behind both in which their verb may stand: "On Monday the exercise gets under way"
BEHIND = 24
REPORTED = re.compile(r"\b(?:said|told|announced|warned|reported)\b")
DUE = re.compile(
    r"\b(?:due|about|set|slated|fixed|will|would|(?:is|are) (?:scheduled|expected|planned)|to (?:begin|start|open|run|kick off|last))\b"
)
AHEAD_OF = re.compile(
    r"\b(?:ahead of|before|in the run-up to|on the eve of|prior to|prepar\w+ for|brac\w+ for)\s+(?:[\w’'-]+\s+){0,5}$"
)
# A verb in the present that tells of a drill's beginning
BEGINS = re.compile(
    r"\b(?:begins?|starts?|opens?|kicks? off|gets? (?:going|under ?way)|gathers?|commences?|runs?|takes? place|holds?|stages?|"
    r"conducts?|launches|puts? on|(?:marks|sees) the (?:start|beginning|opening|first day)"
    r"|(?:is|are) on|(?:has|have) (?:its|their) first)\b"
)
# Right before a day that lies ahead: "opens Monday", where the past would be "opened"
AHEAD = re.compile(
    r"\b(?:opens|begins|starts|kicks off|gets under way|gets underway|get under way|kick off)\s+(?:on\s+)?$"
)
PRESENT = re.compile(
    r"\b(?:opens?|begins?|starts?|holds?|hosts?|meets?|visits?|goes|travels|arrives|runs?|conducts?|"
    r"stages?|kicks? off|gets? under way|takes place|launches|flies)\b"
)
MONTH_NAMED = re.compile(MONTH)
WAS_PLANNED = re.compile(
    r"\b(?:planned|scheduled|upcoming|slated|expected|was due|were due|had been due|had been set|was to|were to|would have|supposed to|"
    r"had hoped|will not|won['’]t|is off|are off|set for|due (?:to|in|on))\b"
)
# What was called off lies ahead of the calling off, unless its day has passed
NOT_HELD = re.compile(r"\b(?:did not|never) (?:go ahead|take place|took place|happen|happened|materiali[sz]e)\b")


def tense_of_end(annotated: AnnotatedSentence, phrase: DatePhrase) -> int:
    """Tense of an end: ahead, unless a past verb says otherwise."""
    return PAST if OVER.search(annotated.between(phrase.start - 44, phrase.start)) else FUTURE


def tense_of(annotated: AnnotatedSentence, mention: Mention, trigger: Trigger) -> int:
    """Tense of a mention, by status and verb; open for the present."""
    if mention.status == PLANNED:
        return FUTURE
    if annotated.sentence.is_entry:
        return PAST
    if mention.status == CANCELLED:
        ahead = WAS_PLANNED.search(annotated.between(trigger.start - 40, trigger.end + 60))
        over = NOT_HELD.search(annotated.sentence.text)
        return FUTURE if ahead and not over and mention.kind != "launch" else UNKNOWN
    if (
        mention.kind == "meeting"
        and COMES.match(annotated.between(trigger.start, trigger.end))
        and not annotated.sentence.is_lead
    ):
        return FUTURE
    around = annotated.between(trigger.start - 34, trigger.end + 12)
    return UNKNOWN if PRESENT.search(around) and not annotated.sentence.is_lead else PAST


def _begins_ahead(annotated: AnnotatedSentence, mention: Mention, phrase: DatePhrase) -> bool:
    """Whether a drill lies ahead by words that no status shows: "begin their exercise on Monday", "ahead of a drill from Monday"."""
    if mention.kind != DRILL or annotated.sentence.number == 0 or annotated.sentence.is_entry:
        return False
    start, end = annotated.clause_at(phrase.start)
    clause = annotated.between(start, min(end, max(phrase.end, mention.end) + BEHIND))
    apart = annotated.between(mention.end, phrase.start)
    weekday = re.fullmatch(rf"(?:from\s+|on\s+|next\s+)?{WEEKDAY}", phrase.text) is not None
    if len(apart) < FAR and DUE.search(apart) and not REPORTED.search(apart):
        return True
    if weekday and AHEAD_OF.search(annotated.between(start, mention.at)):
        return not GONE_ON.search(apart)
    if FROM_WEEKDAY.fullmatch(annotated.between(phrase.start - 20, phrase.end)):
        return not GONE_ON.search(apart if mention.end <= phrase.start else clause)
    return BEGINS.search(clause) is not None and not GONE_ON.search(BEGINS.sub("", clause))


def anchor_of(annotated: AnnotatedSentence, mention: Mention, phrase: DatePhrase, anchor: Anchor) -> Anchor:
    """The anchor with the tense of one phrase."""
    if phrase.part == "until":
        return anchor._replace(tense=tense_of_end(annotated, phrase), paragraph_day=None)
    if AHEAD.search(annotated.between(phrase.start - 24, phrase.start)) or _begins_ahead(annotated, mention, phrase):
        return anchor._replace(tense=FUTURE)
    if mention.status == CANCELLED and MONTH_NAMED.search(phrase.text):
        return anchor._replace(tense=UNKNOWN)  # of a month the nearest, whether the calling off came before or behind
    return anchor
