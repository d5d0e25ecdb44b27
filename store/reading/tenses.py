"""Whether a date lies back or ahead of the day of publication: by the status and the verb of what it dates."""

import re

from store.model import CANCELLED, PLANNED
from store.reading.calendar_words import MONTH
from store.reading.dates import FUTURE, PAST, UNKNOWN, Anchor, DatePhrase
from store.reading.mentions import Mention
from store.reading.nearness import Trigger
from store.reading.spans import Annotated

COMES = re.compile(
    r"(?:comes|meets|visits|travels|arrives|goes|flies|hosts|heads|opens|convenes|gathers|lands|leaves|touches|sits|holds|starts|begins|"
    r"gather|meet|assemble|convene)\b"
)
"""A verb of meeting in the present: with a bare weekday it lies ahead ("who comes to Japan on Monday")."""
OVER = re.compile(
    r"\b(?:ended|lasted|ran|finished|concluded|closed|wrapped up|had|came to|was held|were held|held|took place|left|stayed)\b"
)
AHEAD = re.compile(
    r"\b(?:opens|begins|starts|kicks off|gets under way|gets underway|get under way|kick off)\s+(?:on\s+)?$"
)
"""Right before a day that lies ahead: "opens Monday", where the past would be "opened"."""
PRESENT = re.compile(
    r"\b(?:opens?|begins?|starts?|holds?|hosts?|meets?|visits?|goes|travels|arrives|runs?|conducts?|"
    r"stages?|kicks? off|gets? under way|takes place|launches|flies)\b"
)
MONTH_NAMED = re.compile(MONTH)
WAS_PLANNED = re.compile(r"\b(?:planned|scheduled|upcoming|slated|was due|were due)\b")
NOT_HELD = re.compile(r"\b(?:did not|never) (?:go ahead|take place|took place|happen|happened|materiali[sz]e)\b")
"""What was called off lies ahead of the calling off, unless its day has passed."""


def tense_of_end(annotated: Annotated, phrase: DatePhrase) -> int:
    """An end lies ahead ("runs through Sunday") unless a verb of the past says that it is over."""
    return PAST if OVER.search(annotated.between(phrase.start - 44, phrase.start)) else FUTURE


def tense_told(annotated: Annotated, mention: Mention, trigger: Trigger) -> int:
    """Back or ahead: by status; open where the verb is in the present ("they open it on April 11")."""
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


def anchor_of(annotated: Annotated, mention: Mention, phrase: DatePhrase, anchor: Anchor) -> Anchor:
    """The anchor with the tense of one phrase: an end lies ahead, so does what is "planned for" a day."""
    if phrase.part == "until":
        return anchor._replace(tense=tense_of_end(annotated, phrase), era=None)
    if AHEAD.search(annotated.between(phrase.start - 24, phrase.start)):
        return anchor._replace(tense=FUTURE)
    if mention.status == CANCELLED and MONTH_NAMED.search(phrase.text):
        return anchor._replace(tense=UNKNOWN)  # of a month the nearest, whether the calling off came before or behind
    return anchor
