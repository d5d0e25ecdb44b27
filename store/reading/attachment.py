"""Which date and clock time of a sentence belong to which trigger in it.

A word belongs to the nearest trigger, where a comma, a subordinate clause or another trigger in
between count as distance.
"""

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from store.reading.calendar_words import MONTH
from store.reading.clauses import clause_at
from store.reading.dates import DatePhrase
from store.reading.spans import Annotated

SET_FOR = re.compile(r"\b(?:set|scheduled|planned|due|slated) (?:for|on)\s*$")
JOINED = re.compile(r"\s*(?:,|,?\s*and)\s+(?!when|then)")
"""Between a date and what follows it in a list: "two on Sunday and two on Tuesday"."""
FRESH = re.compile(r"\b(?:has|have|had)\s+(?:\w+\s+)?$")
WHO_CLAUSE = re.compile(r",\s+(?:who|which|whose|where)\b[^,.;]{0,100},")
MEANWHILE = re.compile(r"(?<=,)\s+(?:while|as|with|amid|after|before)\b[^,.;]{3,110},")
ASIDE = re.compile(r"\([^()]{0,80}\)")
LEADING_CLAUSE = re.compile(
    r"^[\"“]?(?:[\w-]+ ){0,3}?(?:[Bb]efore|[Aa]fter|[Aa]s|[Ww]hile|[Ww]hen) [^,;()]{8,90},\s+(?:at|on|in|around|about|early|late)\s+$"
)
"""What stands before words of time that belong to the main clause: "Shortly before they shook hands, at 11:43, the North fired"."""
OWN_VERB = 26
"""Characters between a date and the trigger that it opens: "on September 3 carried out its sixth nuclear test"."""
FAR, CLAUSE_FAR, OPENING_FAR, LONE_FAR = 34, 50, 60, 75
"""Cost beyond which a date says nothing of a trigger; a date that opens the sentence reaches further."""
LIST_JOINT = re.compile(
    r"^\s*(?:,|and|,\s*and|,?\s*(?:and\s+)?(?:again\s+)?on|,?\s*and\s+(?:again\s+)?(?:on|in)|,?\s+in)\s*$"
)


FIRST_SINCE = re.compile(r",\s+(?:the|its|their) (?:first|largest|biggest)\b[^.;]{0,60}\bsince\s[^.;]{3,24}$")
"""Between a trigger and the date of an earlier one: "linked up for training, the first of its kind since 2017"."""
A_RUN = re.compile(
    r"\b(?:run|string|series|streak|spree|flurry|pace|barrage|record|activity|testing)\b[^.;]{0,24}\bsince\b[^.;]{0,16}$"
)
"""Between a trigger and the beginning of what it goes on with: "extending a run of tests since the start of 2022"."""
RELATIVE = re.compile(r"(?:on|in|at|during|after) which\b|where\b|who\b|which\b|when\b")


class Trigger(NamedTuple):
    """A word that tells of an event, by its half-open span and kind."""

    start: int
    end: int
    kind: str


PAUSES = frozenset(",–—-(")
STOPS = re.compile(r";|:(?=\s)")


def distance(annotated: Annotated, trigger: Trigger, start: int, end: int, triggers: Sequence[Trigger]) -> float:
    """How far a span is from a trigger: words, and more for each boundary in between."""
    low, high = (trigger.end, start) if start >= trigger.end else (end, trigger.start)
    asides = [*_brackets(annotated), *((a, b) for a, b in _relative_asides(annotated) if low <= a and b <= high)]
    words = annotated.words_between(low, high)
    if asides:
        words = [t for t in words if not any(a < t.start < b for a, b in asides)]
    cost = float(len(words))
    cost += 3 * sum(token.text in PAUSES for token in words)
    cost += 15 * len(STOPS.findall(annotated.between(low, high)))
    cost += 6 * sum(
        low <= span.start < high and not any(a <= span.start < b for a, b in asides)
        for span in annotated.labelled("clause")
    )
    cost += 4 * sum(low <= span.start < high for span in annotated.labelled("report"))
    cost += 9 * sum(low <= other.start < high for other in triggers if other != trigger)
    if trigger.end < start and LEADING_CLAUSE.match(annotated.between(annotated.sentence.start, start)):
        cost += 12
    return cost


def said_then(annotated: Annotated, phrase: DatePhrase) -> bool:
    """Whether the date is that of the saying: "said on Thursday", "announced Monday evening"."""
    near = [s for s in annotated.labelled("report") if s.end <= phrase.start and s.value == ""]
    return (
        bool(near)
        and re.fullmatch(
            r"\s+(?:reporters\s+|journalists\s+|lawmakers\s+|parliament\s+|a \w+ (?:conference|briefing)\s+)?(?:(?:in|"
            r"at)\s+(?:the\s+)?[A-Z]\w+\s+)?"
            r"(?:late\s+|early\s+)?(?:on\s+|in\s+a\s+statement\s+(?:on\s+)?)?",
            annotated.between(near[-1].end, phrase.start),
        )
        is not None
    )


def _of_the_calling_off(annotated: Annotated, phrase: DatePhrase) -> bool:
    """Whether the date is that of the calling off: "on Thursday called off the summit", "set for May 3, was put off on Monday"."""
    off = annotated.labelled("cancel")
    if any(0 <= span.start - phrase.end <= 2 for span in off):
        return True
    right_behind = any(0 < phrase.start - span.end <= 4 for span in off)
    return right_behind and any(
        d.part == "span" or SET_FOR.search(annotated.between(d.start - 16, d.start))
        for d in annotated.dates
        if d != phrase
    )


SUBORDINATE = re.compile(
    r"\b(?:after|before|until|following|ahead of|since)\s+(?=\S)(?!\d|noon|midnight|dawn|dusk|sunrise|sunset|"
    r"daybreak|mid|(?:Mon|Tues|Wednes|"
    r"Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.? \d|the (?:\d|spring|summer|autumn|fall|winter|weekend|start|"
    r"beginning|end)|last|early|late|"
    r"being|then|that)"
)
"""A joint between two clauses that are told of different times: a date on one side says nothing of the other."""
COMPARED = re.compile(
    r"\b(?:(?:up|down) from [\w,.]+(?:\s\w+)?\s+(?:in\s+)?|than (?:in |the |those of |that of )?|compared (?:with|to) [^,]{0,24}|"
    r"(?:returned to (?:office|power)|took office|came to power)\s+(?:in |on )?|"
    r"\b(?:agreement|accord|treaty|pact|resolution|guidelines|law|deal|declaration|constitution|armistice|"
    r"Resolution \d+)\s+(?:of |in |from )?|"
    r"(?:founded|built|born|adopted|passed|signed|imposed|approved|inaugurated|sworn in|published|issued|introduced|"
    r"established|elected|named|"
    r"appointed|enacted|ratified|expired)\s+(?:on|in|at|late|early)?\s*)$"
)
"""Before a date that dates something else: what is compared with, when somebody took office."""


REPORTED_PLAN = re.compile(
    r"\b(?:said|says|announced|warned|threatened|vowed|agreed|pledged|promised)\b[^.;]{0,60}\b(?:would|will|could|may|might|plan\w*|to)\s"
)
"""Between a date and what was only said then: "last month it said it was drawing up plans to fire"."""
REFERRED_KINDS = ("launch", "nuclear_test", "drill")
TELLS_OF_IT = re.compile(
    r"\s*(?:,|\(|(?:on|in|of|at|from|by|last|this|early|late|earlier|overnight|was|were|is|are|had|has|have|came|comes|took|takes|followed|happened|occurred|"
    r"began|begins|begin|started|starts|opened|opens|ended|ends|kicked|kicks|got|gets|run|runs|ran|lasted|lasts|will|which|that|went|sent|flew|failed|and|involving|with|around|off|near|between|until|through|since|near|held)\b|$)"
)
"""What follows a noun that tells of an event; another verb tells what something else did with it."""


def _is_mere_reference(annotated: Annotated, trigger: Trigger, phrase: DatePhrase) -> bool:
    """Whether "the launch" is only the subject or object of something else that the date dates: "That launch ended a deal"."""
    before = annotated.before(trigger.start, 2)
    definite = bool(before) and before[-1] in ("the", "that", "this")
    if not definite or (phrase.end <= trigger.start and trigger.start - phrase.end < 8):
        return False
    return TELLS_OF_IT.match(annotated.between(trigger.end, trigger.end + 14)) is None


def _of_another_clause(annotated: Annotated, trigger: Trigger, phrase: DatePhrase) -> float:
    """What speaks against a date before a clause that has its own: "returned last Friday from a tour on which he met X on May 6"."""
    start, end = clause_at(annotated, trigger.start)
    if start <= phrase.start < end or not RELATIVE.match(annotated.between(start, end)):
        return 0.0
    return 20.0 if any(trigger.end <= d.start < end for d in annotated.dates) else 0.0


def _misfit(annotated: Annotated, trigger: Trigger, phrase: DatePhrase) -> float:
    """What speaks against a date for a trigger: "talks, set for May 16" looks back, "Thursday's launch" ahead."""
    before = annotated.between(annotated.sentence.start, phrase.start)[-16:]
    cost = 20.0 if SET_FOR.search(before) and trigger.start > phrase.start else 0.0
    if trigger.start >= phrase.end and JOINED.match(annotated.between(phrase.end, trigger.start)):
        cost += 12.0
    if phrase.start - annotated.sentence.start < 5 and annotated.between(phrase.end, phrase.end + 1) == ",":
        cost -= 12.0
    if trigger.end < phrase.start and FIRST_SINCE.search(annotated.between(trigger.end, phrase.end)):
        cost += 30.0
    if trigger.end < phrase.start and A_RUN.search(annotated.between(trigger.end, phrase.start)):
        cost += 90.0
    if re.fullmatch(r"(?:[Tt]his|[Nn]ext) year", phrase.text):
        definite = annotated.before(trigger.start, 1)[-1:] in (["this"], ["the"])
        cost += 90.0 if definite and phrase.end < trigger.start else 8.0
    cost += _of_another_clause(annotated, trigger, phrase)
    asides = _relative_asides(annotated)
    if any(a <= phrase.start < b and not a <= trigger.start < b and not 0 <= a - trigger.end <= 1 for a, b in asides):
        cost += 40.0
    if phrase.end <= trigger.start and REPORTED_PLAN.search(annotated.between(phrase.end, trigger.start)):
        cost += 60.0
    if trigger.kind in REFERRED_KINDS and _is_mere_reference(annotated, trigger, phrase):
        cost += 30.0
    apart = annotated.between(min(phrase.end, trigger.end), max(phrase.start, trigger.start))
    if phrase.part != "after" and SUBORDINATE.search(apart):
        cost += 26.0 if re.search(r"\d(?!\d{3})|day\b|yesterday|today", phrase.text) else 6.0
    if COMPARED.search(annotated.between(annotated.sentence.start, phrase.start)):
        cost += 60.0
    inside = [
        (m.start() + annotated.sentence.start, m.end() + annotated.sentence.start)
        for m in MEANWHILE.finditer(annotated.sentence.text)
    ]
    if any(a <= trigger.start < b and not a <= phrase.start < b for a, b in inside):
        cost += 40.0
    if phrase.part == "after" and not 0 <= trigger.start - phrase.end <= 90:
        cost += 60.0
    if re.search(r"['’]s$", phrase.text) and not 0 <= trigger.start - phrase.end <= 44:
        cost += 40.0
    return cost


@lru_cache(maxsize=8)
def _brackets(annotated: Annotated) -> list[tuple[int, int]]:
    """Spans of what stands in brackets."""
    start = annotated.sentence.start
    return [(m.start() + start, m.end() + start) for m in ASIDE.finditer(annotated.sentence.text)]


@lru_cache(maxsize=8)
def _relative_asides(annotated: Annotated) -> list[tuple[int, int]]:
    """Spans of clauses between commas: "Moon, who was sworn in on Wednesday, chaired", "On Monday, while they met, it fired"."""
    start, text = annotated.sentence.start, annotated.sentence.text
    found = [*WHO_CLAUSE.finditer(text), *MEANWHILE.finditer(text)]
    return [(m.start() + start, m.end() + start) for m in found]


@lru_cache(maxsize=8)
def date_lists(annotated: Annotated) -> list[list[DatePhrase]]:
    """Phrases of one list ("last Thursday, on Saturday and on Monday") together; others alone."""
    lists: list[list[DatePhrase]] = []
    for phrase in annotated.dates:
        loose = phrase.part == "after" or (lists and lists[-1][-1].part == "after")
        if lists and not loose and LIST_JOINT.match(annotated.between(lists[-1][-1].end, phrase.start) or " "):
            lists[-1].append(phrase)
        else:
            lists.append([phrase])
    return lists


def dates_by_trigger(annotated: Annotated, triggers: Sequence[Trigger]) -> dict[Trigger, list[DatePhrase]]:
    """For each trigger the date phrases that date it; since and until phrases may come beside others."""
    found: dict[Trigger, list[DatePhrase]] = {trigger: [] for trigger in triggers}
    if not triggers or not annotated.dates:
        return found
    ranked: list[tuple[float, int, list[DatePhrase], Trigger]] = []
    for number, phrases in enumerate(_split_before_verbs(annotated, triggers)):
        if said_then(annotated, phrases[0]):
            continue
        if _of_the_calling_off(annotated, phrases[0]):
            continue
        for trigger in triggers:
            cost = min(distance(annotated, trigger, p.start, p.end, triggers) for p in phrases)
            cost += _misfit(annotated, trigger, phrases[0])
            if cost < _reach(annotated, phrases[0], trigger, triggers):
                ranked.append((cost, number, phrases, trigger))
    used: set[int] = set()
    for cost, number, phrases, trigger in sorted(ranked, key=lambda row: (row[0], row[1])):
        if number in used:
            continue
        held = found[trigger]
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
        if not found[trigger]:
            found[trigger] = _date_of_a_when_clause(annotated, trigger)
    if triggers and not any(found.values()):
        found[triggers[0]] = _day_of_the_telling(annotated, triggers[0])
    return found


def _makes_precise(held: list[DatePhrase], phrases: list[DatePhrase]) -> bool:
    """Whether days tell more of a month that dates a trigger: "in May it fired twice, on May 4 and May 9"."""
    month, day = (
        re.search(MONTH, held[-1].text),
        re.search(rf"{MONTH}\s+\d{{1,2}}\b|\d{{1,2}}\s+{MONTH}", phrases[0].text),
    )
    whole = month is not None and not re.search(r"\d", held[-1].text)
    return bool(month and day and whole and month.group()[:3] == re.sub(r"[\d\s]", "", day.group())[:3])


def _split_before_verbs(annotated: Annotated, triggers: Sequence[Trigger]) -> list[list[DatePhrase]]:
    """Ends a list before a date whose own trigger follows: "on July 4 and July 28, and on September 3 carried out"."""
    made: list[list[DatePhrase]] = []
    for phrases in date_lists(annotated):
        made.append(phrases[:1])
        for before, phrase in itertools.pairwise(phrases):
            own = re.search(r"\bon\b", annotated.between(before.end, phrase.start))
            if own and any(0 <= t.start - phrase.end <= OWN_VERB for t in triggers):
                made.append([phrase])
            else:
                made[-1].append(phrase)
    return made


def _reach(annotated: Annotated, phrase: DatePhrase, trigger: Trigger, triggers: Sequence[Trigger]) -> float:
    """How far a date reaches: further where it opens the sentence, or where both it and the trigger are alone in it."""
    if len(triggers) > 1:
        start, end = clause_at(annotated, trigger.start)
        alone = (
            sum(start <= t.start < end for t in triggers)
            == sum(start <= d.start < end for d in annotated.dates if d.part != "after")
            == 1
        )
        return CLAUSE_FAR if alone and start <= phrase.start < end else FAR
    if len(annotated.dates) == 1:
        return LONE_FAR
    return OPENING_FAR if phrase.start - annotated.sentence.start < 24 else FAR


def _date_of_a_when_clause(annotated: Annotated, trigger: Trigger) -> list[DatePhrase]:
    """The date before the "when" whose clause a trigger stands in: "for Aug. 4, when China was holding drills"."""
    earlier = [phrase for phrase in annotated.dates if phrase.end <= trigger.start]
    between = annotated.between(earlier[-1].end, trigger.start) if earlier else ""
    return earlier[-1:] if re.match(r",?\s*when\b", between) else []


def _day_of_the_telling(annotated: Annotated, trigger: Trigger) -> list[DatePhrase]:
    """The day on which fresh news was told, where nothing else dates it: "has fired a missile, Seoul said on Thursday"."""
    fresh = annotated.sentence.is_lead or FRESH.search(annotated.between(trigger.start - 24, trigger.start)) is not None
    told = [phrase for phrase in annotated.dates if said_then(annotated, phrase)]
    return [phrase._replace(part="told") for phrase in told[:1]] if fresh else []


def is_nearest(annotated: Annotated, trigger: Trigger, start: int, end: int, triggers: Sequence[Trigger]) -> bool:
    """Whether no other trigger of the sentence is nearer to a span."""
    mine = distance(annotated, trigger, start, end, triggers)
    return all(mine <= distance(annotated, other, start, end, triggers) for other in triggers if other != trigger)
