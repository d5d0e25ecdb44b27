"""Penalties: signs that a date does not belong to a trigger."""

import re

from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.annotation.trigger_distance import asides_of_time, relative_asides
from store.reading.dates.finder import DatePhrase
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import WEEKDAY

SET_FOR = re.compile(r"\b(?:set|scheduled|planned|due|slated) (?:for|on)\s*$")
# Between a date and what follows it in a list: "two on Sunday and two on Tuesday"
JOINED = re.compile(r"\s*(?:,|,?\s*and)\s+(?!when|then)")
# Between a trigger and the date of an earlier one: "linked up for training, the first of its kind since 2017"
FIRST_SINCE = re.compile(r",\s+(?:the|its|their) (?:first|largest|biggest)\b[^.;]{0,60}\bsince\s[^.;]{3,24}$")
# Up to a date since which there was none as large: "its biggest war games since 1981 entered their second day"
MOST_SINCE = re.compile(r"\b(?:first|largest|biggest|longest|widest|most)\b[^.;,]{0,60}\bsince\s[^.;,]{0,16}$")
# Between a trigger and the beginning of what it goes on with: "extending a run of tests since the start of
# 2022"
A_RUN = re.compile(
    r"\b(?:run|string|series|streak|spree|flurry|pace|barrage|record|activity|testing)\b[^.;]{0,24}\bsince\b[^.;]{0,16}$"
)
# Characters between what a clause between commas dates and the clause: "Blinken's visit to Beijing, which was
# to begin"
NAMED_AFTER = 24
# In such a clause, what tells when that was or will be
TELLS_WHEN = re.compile(
    r"\b(?:beg[aiu]ns?|start\w*|open\w*|set|due|scheduled|planned|held|took place|takes? place|last\w*|r[au]ns?|end\w*)\b[^,;]{0,20}$"
)
RELATIVE = re.compile(r"(?:on|in|at|during|after) which\b|where\b|who\b|which\b|when\b")
# A joint between two clauses told of different times: a date on one side says nothing of the other
SUBORDINATE = re.compile(
    r"\b(?:after|before|until|following|ahead of|since)\s+(?=\S)(?!\d|noon|midnight|dawn|dusk|sunrise|sunset|"
    r"daybreak|mid|"
    rf"{WEEKDAY}|[A-Z][a-z]{{2,8}}\.? \d|the (?:\d|spring|summer|autumn|fall|winter|weekend|start|"
    r"beginning|end)|last|early|late|"
    r"being|then|that)"
)
# Characters before a date in which it is told what else it dates: "compared with" and 24 more
COMPARED_REACH = 80
# Before a date that dates something else: what is compared with, when somebody took office
COMPARED = gated_pattern(
    "from |than |compared |returned to|took office|came to power|agreement|accord|treaty|pact|resolution|guidelines|law|deal|"
    "declaration|constitution|armistice|founded|built|born|adopted|passed|signed|imposed|approved|inaugurated|sworn in|published|"
    "issued|introduced|established|elected|named|appointed|enacted|ratified|expired",
    r"\b(?:(?:up|down) from [\w,.]+(?:\s\w+)?\s+(?:in\s+)?|than (?:in |the |those of |that of )?|compared (?:with|to) [^,]{0,24}|"
    r"(?:returned to (?:office|power)|took office|came to power)\s+(?:in |on )?|"
    r"\b(?:agreement|accord|treaty|pact|resolution|guidelines|law|deal|declaration|constitution|armistice|"
    r"Resolution \d+)\s+(?:of |in |from )?|"
    r"(?:founded|built|born|adopted|passed|signed|imposed|approved|inaugurated|sworn in|published|issued|introduced|"
    r"established|elected|named|"
    r"appointed|enacted|ratified|expired)\s+(?:on|in|at|late|early)?\s*)$",
)
# Between a date and what was only said then: "last month it said it was drawing up plans to fire"
REPORTED_PLAN = re.compile(
    r"\b(?:said|says|announced|warned|threatened|vowed|agreed|pledged|promised)\b[^.;]{0,60}\b(?:would|will|could|may|might|plan\w*|to)\s"
)
REFERRED_KINDS = ("launch", "nuclear_test", "drill")
# What follows a noun that tells of an event; another verb tells what something else did with it
TELLS_OF_IT = re.compile(
    r"\s*(?:,|\(|(?:on|in|of|at|from|by|last|this|early|late|earlier|overnight|was|were|is|are|had|has|have|came|comes|took|takes|followed|happened|occurred|"
    r"began|begins|begin|started|starts|opened|opens|ended|ends|kicked|kicks|got|gets|run|runs|ran|lasted|lasts|will|which|that|went|sent|flew|failed|and|involving|with|around|off|near|between|until|through|since|near|held)\b|$)"
)


def _is_mere_reference(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> bool:
    """Whether "the launch" is only the subject or object of something else that the date dates: "That launch ended a deal"."""
    before = annotated.before(trigger.start, 2)
    verb = any(s.start == trigger.start for s in annotated.labelled("fire", "lift", "detonate"))
    definite = not verb and bool(before) and before[-1] in ("the", "that", "this")
    if not definite or (phrase.end <= trigger.start and trigger.start - phrase.end < 8):
        return False
    return TELLS_OF_IT.match(annotated.between(trigger.end, trigger.end + 14)) is None


def _of_another_clause(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """What speaks against a date before a clause that has its own: "returned last Friday from a tour on which he met X on May 6"."""
    start, end = annotated.clause_at(trigger.start)
    if start <= phrase.start < end or not RELATIVE.match(annotated.between(start, end)):
        return 0.0
    return 20.0 if any(trigger.end <= d.start < end for d in annotated.dates) else 0.0


def penalty(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """The penalty of a date for a trigger: "Thursday's launch" looks back."""
    return sum(
        cost(annotated, trigger, phrase)
        for cost in (_by_order, _by_what_it_counts, _of_another_clause, _by_asides, _by_what_lies_between, _by_form)
    )


def _by_order(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """Before or behind: what is set for a day stands before it, a date that opens the sentence is good for all of it."""
    before = annotated.between(annotated.sentence.start, phrase.start)[-16:]
    cost = 20.0 if SET_FOR.search(before) and trigger.start > phrase.start else 0.0
    if trigger.start >= phrase.end and JOINED.match(annotated.between(phrase.end, trigger.start)):
        cost += 12.0
    if phrase.start - annotated.sentence.start < 5 and annotated.between(phrase.end, phrase.end + 1) == ",":
        cost -= 12.0
    return cost


def _by_what_it_counts(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """The date of something else counted from or compared with: "the first since 2017", "this launch"."""
    reach = max(annotated.sentence.start, phrase.start - COMPARED_REACH)
    cost = 60.0 if annotated.search_between(COMPARED, reach, phrase.start) else 0.0
    if trigger.end < phrase.start and FIRST_SINCE.search(annotated.between(trigger.end, phrase.end)):
        cost += 30.0
    context = annotated.between(annotated.sentence.start, phrase.end)
    if trigger.kind == "drill" and len(annotated.dates) > 1 and MOST_SINCE.search(context):
        cost += 60.0
    if trigger.end < phrase.start and A_RUN.search(annotated.between(trigger.end, phrase.start)):
        cost += 90.0
    if phrase.text.endswith(" year") and phrase.text.lower() in ("this year", "next year"):
        definite = annotated.before(trigger.start, 1)[-1:] in (["this"], ["the"])
        cost += 90.0 if definite and phrase.end < trigger.start else 8.0
    return cost


def _by_asides(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """One of the two stands in a clause between commas, the other outside."""
    cost = 0.0
    asides = relative_asides(annotated)
    if any(
        a <= phrase.start < b
        and not a <= trigger.start < b
        and not 0 <= a - trigger.end <= 1
        and not (0 <= a - trigger.end <= NAMED_AFTER and TELLS_WHEN.search(annotated.between(a, phrase.start)))
        for a, b in asides
    ):
        cost += 40.0
    if any(a <= trigger.start < b and not a <= phrase.start < b for a, b in asides_of_time(annotated)):
        cost += 40.0
    return cost


def _by_what_lies_between(annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """Words between the two that keep them apart: a plan only told then, another clause, another verb."""
    cost = 30.0 if trigger.kind in REFERRED_KINDS and _is_mere_reference(annotated, trigger, phrase) else 0.0
    if phrase.end <= trigger.start and REPORTED_PLAN.search(annotated.between(phrase.end, trigger.start)):
        cost += 60.0
    low, high = min(phrase.end, trigger.end), max(phrase.start, trigger.start)
    asides = [(a, b) for a, b in relative_asides(annotated) if low <= a and b <= high]
    apart = (
        annotated.between(low, asides[0][0]) + annotated.between(asides[-1][1], high)
        if asides
        else annotated.between(low, high)
    )
    if phrase.part != "after" and SUBORDINATE.search(apart):
        cost += 26.0 if re.search(r"\d(?!\d{3})|day\b|yesterday|today", phrase.text) else 6.0
    return cost


def _by_form(_annotated: AnnotatedSentence, trigger: Trigger, phrase: DatePhrase) -> float:
    """ "A week after" and "Thursday's" date what follows them, and soon."""
    behind = trigger.start - phrase.end
    cost = 60.0 if phrase.part == "after" and not 0 <= behind <= 90 else 0.0
    return cost + (40.0 if phrase.owns and not 0 <= behind <= 44 else 0.0)
