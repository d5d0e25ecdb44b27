"""Attachment of dates and clock times to triggers.

A phrase belongs to the nearest trigger; commas, subordinate clauses and other triggers add distance.
"""

import itertools
import re

from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.annotation.trigger_distance import distance
from store.reading.dates.finder import DatePhrase
from store.reading.dating.date_penalties import SET_FOR, penalty
from store.reading.text.article_cache import cached_per_article
from store.reading.text.number_words import MONTH

FRESH = re.compile(r"\b(?:has|have|had)\s+(?:\w+\s+)?$")
# How it is told that what was set for a day will not be: the day is none of a calling off
IS_OFF = re.compile(
    r"(?:will not|is off|are off|was off|would have|had |was supposed|were supposed|was to|were to)", re.IGNORECASE
)
# What a date that opens a clause costs a trigger in it, and adds for the triggers outside
NEAR_COST, OTHER_CLAUSE_COST = 10, 30
# Words before a date that opens a clause: "and then, on"
OPENING = re.compile(
    r"\W*(?:(?:and|but|or|while|then|again|also|later|earlier|early|late|on|in|by|from|at|around|only|just|even)\b\W*)*",
    re.IGNORECASE,
)
# Characters between a date and the trigger that it opens: "on September 3 carried out its sixth nuclear test"
OWN_VERB = 26
# Cost beyond which a date says nothing of a trigger; a date that opens the sentence reaches further
FAR, CLAUSE_FAR, OPENING_FAR, LONE_FAR = 34, 50, 60, 75
LIST_JOINT = re.compile(
    r"^\s*(?:,|and|,\s*and|,?\s*(?:and\s+)?(?:again\s+)?on|,?\s*and\s+(?:again\s+)?(?:on|in)|,?\s+in)\s*$"
)


def said_then(annotated: AnnotatedSentence, phrase: DatePhrase) -> bool:
    """Whether a date is that of a statement: "said on Thursday"."""
    near = [s for s in annotated.labelled("report") if s.end <= phrase.start and s.value == ""]
    return (
        bool(near)
        and not phrase.owns  # "condemned Monday's launch"
        and re.fullmatch(
            r"\s+(?:reporters\s+|journalists\s+|lawmakers\s+|parliament\s+|a \w+ (?:conference|briefing)\s+)?(?:(?:in|"
            r"at)\s+(?:the\s+)?[A-Z]\w+\s+)?"
            r"(?:late\s+|early\s+)?(?:on\s+|in\s+a\s+statement\s+(?:on\s+)?)?",
            annotated.between(near[-1].end, phrase.start),
        )
        is not None
    )


def _of_the_calling_off(annotated: AnnotatedSentence, phrase: DatePhrase) -> bool:
    """Whether the date is that of the calling off: "on Thursday called off the summit", "set for May 3, was put off on Monday"."""
    off = [span for span in annotated.labelled("cancel") if not IS_OFF.match(span.text)]
    if any(0 <= span.start - phrase.end <= 2 for span in off):
        return True
    right_behind = any(0 < phrase.start - span.end <= 4 for span in off)
    return right_behind and any(
        d.part == "span" or SET_FOR.search(annotated.between(d.start - 16, d.start))
        for d in annotated.dates
        if d != phrase
    )


# Between dates of a list of which each has its place: "in Singapore on 12 June 2018, in Hanoi the next
# February"
PLACED_JOINT = re.compile(
    r"\)?\s*(?:,|;|,?\s+and|,?\s+then|;\s+and)\s+(?:(?:again|then|finally|once more|later|continued"
    r"|resumed|went on|met again|a (?:second|third) time)\s+)?"
    r"(?:(?:in|at|from|near|off|to)\s+)?(?:the\s+)?[A-Z][\w’'-]+(?:[\s,]+[A-Z][\w’'-]+){0,3},?\s*\(?(?:again\s+)?(?:(?:on|in|late|early)\s*)?"
)


@cached_per_article(8)
def date_lists(annotated: AnnotatedSentence) -> list[list[DatePhrase]]:
    """List of date phrases ("last Thursday, on Saturday and on Monday")."""
    lists: list[list[DatePhrase]] = []
    for phrase in annotated.dates:
        loose = phrase.part == "after" or (lists and lists[-1][-1].part == "after")
        joint = annotated.between(lists[-1][-1].end, phrase.start) if lists else ""
        if lists and not loose and (LIST_JOINT.match(joint or " ") or _is_placed_joint(annotated, joint, phrase)):
            lists[-1].append(phrase)
        else:
            lists.append([phrase])
    return lists


def _is_placed_joint(annotated: AnnotatedSentence, joint: str, phrase: DatePhrase) -> bool:
    """Whether a place of its own stands between a date and the one before it in a list."""
    if PLACED_JOINT.fullmatch(joint) is None:
        return False
    return any(phrase.start - len(joint) <= s.start < phrase.start for s in annotated.labelled("place"))


def dates_by_trigger(annotated: AnnotatedSentence, triggers: tuple[Trigger, ...]) -> dict[Trigger, list[DatePhrase]]:
    """Date phrases of each trigger; since and until may stand beside others."""
    phrases_of: dict[Trigger, list[DatePhrase]] = {trigger: [] for trigger in triggers}
    if not triggers or not annotated.dates:
        return phrases_of
    ranked: list[tuple[float, int, list[DatePhrase], Trigger]] = []
    for number, phrases in enumerate(_split_before_verbs(annotated, triggers)):
        if said_then(annotated, phrases[0]) or _of_the_calling_off(annotated, phrases[0]):
            continue
        for trigger in triggers:
            cost = min(distance(annotated, trigger, p.start, p.end, triggers) for p in phrases)
            cost += penalty(annotated, trigger, phrases[0])
            if _opens_a_reported_clause(annotated, phrases[0], triggers):
                start, end = annotated.clause_at(phrases[0].start)
                cost = min(cost, NEAR_COST) if start <= trigger.start < end else cost + OTHER_CLAUSE_COST
            if cost < _reach(annotated, phrases[0], trigger, triggers):
                ranked.append((cost, number, phrases, trigger))
    used: set[int] = set()
    for cost, number, phrases, trigger in sorted(ranked, key=lambda row: (row[0], row[1])):
        if number in used:
            continue
        held = phrases_of[trigger]
        if (
            held
            and cost > 12
            and all(p.part not in ("since", "until") for p in phrases)
            and not _makes_precise(held, phrases)
        ):
            continue
        used.add(number)
        held.extend(phrases)
    for trigger in triggers:
        if not phrases_of[trigger]:
            phrases_of[trigger] = _date_of_a_when_clause(annotated, trigger)
    if triggers and not any(phrases_of.values()):
        phrases_of[triggers[0]] = _day_of_the_report(annotated, triggers[0])
    return phrases_of


def _makes_precise(held: list[DatePhrase], phrases: list[DatePhrase]) -> bool:
    """Whether days tell more of a month that dates a trigger: "in May it fired twice, on May 4 and May 9"."""
    month, day = (
        re.search(MONTH, held[-1].text),
        re.search(rf"{MONTH}\s+\d{{1,2}}\b|\d{{1,2}}\s+{MONTH}", phrases[0].text),
    )
    whole = month is not None and not re.search(r"\d", held[-1].text)
    return bool(month and day and whole and month.group()[:3] == re.sub(r"[\d\s]", "", day.group())[:3])


def _split_before_verbs(annotated: AnnotatedSentence, triggers: tuple[Trigger, ...]) -> list[list[DatePhrase]]:
    """End a list before a date whose own trigger follows: "on July 4 and July 28, and on September 3 carried out"."""
    made: list[list[DatePhrase]] = []
    for phrases in date_lists(annotated):
        made.append(phrases[:1])
        for before, phrase in itertools.pairwise(phrases):
            own = re.search(r"\bon\b", annotated.between(before.end, phrase.start))
            if own and (
                any(0 <= t.start - phrase.end <= OWN_VERB for t in triggers)
                or _opens_a_reported_clause(annotated, phrase, triggers)
            ):
                made.append([phrase])
            else:
                made[-1].append(phrase)
    return made


def _opens_a_reported_clause(annotated: AnnotatedSentence, phrase: DatePhrase, triggers: tuple[Trigger, ...]) -> bool:
    """Whether a date opens a clause that tells of something, as the one before it does: ", and on May 30 the three held a drill"."""
    start, end = annotated.clause_at(phrase.start)
    opens = annotated.sentence.start < start and OPENING.fullmatch(annotated.between(start, phrase.start))
    return bool(opens) and any(phrase.end <= t.start < end for t in triggers) and any(t.start < start for t in triggers)


def _reach(annotated: AnnotatedSentence, phrase: DatePhrase, trigger: Trigger, triggers: tuple[Trigger, ...]) -> float:
    """How far a date reaches: further where it opens the sentence, or where both it and the trigger are alone in it."""
    if len(triggers) > 1:
        start, end = annotated.clause_at(trigger.start)
        alone = (
            sum(start <= t.start < end for t in triggers)
            == sum(start <= d.start < end for d in annotated.dates if d.part != "after")
            == 1
        )
        return CLAUSE_FAR if alone and start <= phrase.start < end else FAR
    if len(annotated.dates) == 1:
        return LONE_FAR
    return OPENING_FAR if phrase.start - annotated.sentence.start < 24 else FAR


def _date_of_a_when_clause(annotated: AnnotatedSentence, trigger: Trigger) -> list[DatePhrase]:
    """The date before the "when" whose clause a trigger stands in: "for Aug. 4, when China was holding drills"."""
    earlier = [phrase for phrase in annotated.dates if phrase.end <= trigger.start]
    between = annotated.between(earlier[-1].end, trigger.start) if earlier else ""
    return earlier[-1:] if re.match(r",?\s*when\b", between) else []


def _day_of_the_report(annotated: AnnotatedSentence, trigger: Trigger) -> list[DatePhrase]:
    """The day on which fresh news was told, where nothing else dates it: "has fired a missile, Seoul said on Thursday"."""
    fresh = annotated.sentence.is_lead or FRESH.search(annotated.between(trigger.start - 24, trigger.start)) is not None
    phrases = [phrase for phrase in annotated.dates if said_then(annotated, phrase)]
    return [phrase._replace(part="told") for phrase in phrases[:1]] if fresh else []
