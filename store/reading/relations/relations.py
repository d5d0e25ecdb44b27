"""Relations that an article states between two of its events."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from store.model.documents import AFTER, BEFORE, DRILL, DURING, LAUNCH, MEETING, NUCLEAR_TEST, RESPONSE
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.incidents.incident import ACTIONS, Incident
from store.reading.relations.overlaps import find_drill_overlaps, find_visit_meetings
from store.reading.relations.responses import REACTION, find_mentioned_launches, find_provocations, find_responses
from store.reading.relations.series import find_series
from store.reading.relations.stated_relation import Stated, leads, mentions_in_sentence
from store.reading.text.gated_pattern import gated_pattern

SPELL = r"(?:hours?|days?|weeks?|months?|minutes|fortnight|years?|eve|right|just|shortly|soon|immediately|barely)"
BEFORE_CUE = re.compile(rf"\b{SPELL}\s+(?:before|ahead of|of|prior to)\b|\bon the eve of\b", re.IGNORECASE)
AFTER_CUE = re.compile(
    rf"\b{SPELL}\s+(?:after|following)\b|\bon the heels of\b|\b(?:it|which|that|launch|test|"
    rf"firing) (?:also )?follow(?:s|ed)\b|\bwithin (?:a|an|\w+) {SPELL} of\b",
    re.IGNORECASE,
)
WHILE_CUE = re.compile(
    r"\b(?:as|while|during|amid|coincid\w+|in the middle of|part of|day of|only for|(?:in|at|during) which|involving)\b",
    re.IGNORECASE,
)
# Between a firing and the drill that it was part of: "fired missiles around Taiwan in an exercise"
IN_A_DRILL = re.compile(r"\b(?:in|at|for)\s+(?:an?|the|their|its|what)\s+(?:[\w’'\"“-]+\s+){0,5}$")
COMES_AFTER = gated_pattern(
    "come|came|coming|follow",
    rf"\b(?:comes?|came|coming)\b[^.;]{{0,24}}?\b(?:{SPELL}|on the heels|a (?:day|week|month|fortnight)|hours|"
    rf"in the wake)\s+(?P<way>after|before|ahead of|of|following)\b"
    rf"|\b(?:comes?|came) within (?:a|an|\w+) {SPELL} (?P<way2>of)\b"
    r"|\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir) (?:\w+ )?(?:trip|visit|talks|meeting|summit|call|launch|test"
    r"|firing|drills?|exercises?) (?:also )?(?P<way3>follow(?:s|ed)?)\b",
    re.IGNORECASE,
)
LATER = re.compile(
    r"\b(?:later|afterwards?|after (?:that|this)|(?:next|following) (?:day|morning|week|month)|day after)\b",
    re.IGNORECASE,
)
# Characters behind "comes a week after" in which what it comes after is told
BEHIND = 60
# At the head of a sentence that goes on from what was told right before it
FOLLOWED = re.compile(
    r"[\"“]?(?:(?:It|This|That|The (?:launch|test|blast|firing|drill|meeting)) was (?:soon |quickly |shortly )?followed\b|"
    r"(?:Shortly|Soon|Minutes|Hours|Moments|Days) (?:later|after|afterwards?)\b|Within (?:hours|minutes|days|a day|the hour)\b|"
    r"(?:Only |Just )?(?:A|One|Two|Three|Four|Five|Six) (?:days?|hours?|weeks?) (?:later"
    r"|after that)\b|The (?:next|following) (?:day|morning)\b)"
)
THEN = re.compile(r"\b(?:later|then|afterwards?|subsequently)\b")
SOONER = re.compile(
    r"\b(?:earlier|before (?:that|then|this)|prior to that|beforehand|previous (?:day|week|month)|day before)\b",
    re.IGNORECASE,
)


def find_relations(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> list[Stated]:
    """Relations stated or plainly implied, one a pair, in order of discovery."""
    links: dict[tuple[int, int], Stated] = {}
    for rule in (
        _linked_in_one_sentence,
        _counted_from,
        _followed,
        _then_met,
        _comes_after,
        find_series,
        find_responses,
        find_mentioned_launches,
        find_provocations,
        find_drill_overlaps,
        find_visit_meetings,
    ):
        for link in rule(incidents, sentences):
            pair = (min(link.source, link.target), max(link.source, link.target))
            if link.source != link.target:
                links.setdefault(pair, link)
    return sorted(links.values())


def _linked_in_one_sentence(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    several = Counter(m.sentence.number for i in incidents for m in i.mentions)
    for annotated in sentences:
        in_sentence = (
            mentions_in_sentence(incidents, annotated.sentence.number) if several[annotated.sentence.number] > 1 else []
        )
        for (first, a), (second, b) in itertools.pairwise(in_sentence):
            between = annotated.between(first.start, second.start)
            if a != b and (relation := _relation(incidents[a], incidents[b], between)):
                yield _directed(incidents, a, b, relation, annotated.sentence.text)


def _directed(incidents: list[Incident], a: int, b: int, relation: str, quote: str) -> Stated:
    """`during` goes to the drill and `response` to what is reacted to, whichever stands first."""
    if (relation == DURING and incidents[a].kind == DRILL) or (
        relation == RESPONSE and incidents[b].kind == MEETING and incidents[a].kind in ACTIONS
    ):
        a, b = b, a
    return Stated(a, b, relation, quote)


def _relation(one: Incident, two: Incident, between: str) -> str | None:
    if BEFORE_CUE.search(between):
        return BEFORE
    if AFTER_CUE.search(between):
        return AFTER
    kinds = {one.kind, two.kind}
    if kinds in ({MEETING, LAUNCH}, {MEETING, NUCLEAR_TEST}) or (
        kinds == {DRILL, LAUNCH} and re.search(r"response|retaliat|protest|answer", between)
    ):
        return RESPONSE if REACTION.search(between) else None
    if kinds == {DRILL, LAUNCH} and (WHILE_CUE.search(between) or (two.kind == DRILL and IN_A_DRILL.search(between))):
        return DURING
    return None


def _counted_from(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From what is dated "two days later" to what was told right before it."""
    order = sorted(
        ((m.sentence.number, m.start, number, m) for number, i in enumerate(incidents) for m in i.mentions),
        key=lambda row: row[:3],
    )
    texts = {a.sentence.number: a.sentence.text for a in sentences}
    for (reported_at, _, before, _), (at, _, number, mention) in itertools.pairwise(order):
        relation = AFTER if LATER.search(mention.phrase) else BEFORE if SOONER.search(mention.phrase) else None
        words = texts[at].partition(mention.phrase or "\n")[2][:2]
        ends = not words.strip() or words[0] in ",.;:)" or words.startswith((" a", " i", " w", " o", " f"))
        if (
            relation
            and ends
            and before != number
            and at - reported_at <= 1
            and not mention.phrase.lower().startswith("earlier this")
        ):
            yield Stated(number, before, relation, texts[at])


def _followed(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From what a sentence opens with "shortly afterwards" or "it was followed by" to what was told right before it."""
    texts = {a.sentence.number: a.sentence.text for a in sentences}
    pairs = sorted(
        ((m.sentence.number, m.start, n) for n, i in enumerate(incidents) for m in i.mentions if not m.only_facts)
    )
    for (before_at, _, before), (at, _, number) in itertools.pairwise(pairs):
        if 0 < at - before_at <= 1 and before != number and FOLLOWED.match(texts[at]):
            yield Stated(number, before, AFTER, texts[at])


def _of_the_same_kind(incidents: list[Incident], numbers: list[int], leading: list[int]) -> list[int]:
    """The news of the kind told before "came": "the test" that came two months after a launch is that of the news."""
    kinds = {incidents[n].kind for n in numbers}
    return [n for n in leading if incidents[n].kind in kinds] or numbers


def _then_met(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From a meeting told with "later" or "then" to the one told right before it: "Kim later held talks with his counterpart"."""
    texts = {a.sentence.number: a for a in sentences}
    pairs = sorted(
        ((m.sentence.number, m.start, n, m) for n, i in enumerate(incidents) if i.kind == MEETING for m in i.mentions),
        key=lambda row: row[:3],
    )
    for (before_at, _, before, _), (at, _, number, mention) in itertools.pairwise(pairs):
        then = THEN.search(texts[at].between(mention.start - 24, mention.start + 12))
        if then and not mention.phrase and before != number and at - before_at <= 1:
            yield Stated(number, before, AFTER, texts[at].sentence.text)


def _comes_after(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From the news to what it "comes a week after", told without a word for the news itself."""
    leading = [n for n, i in enumerate(incidents) if leads(i)]
    for annotated in sentences:
        match = COMES_AFTER.search(annotated.sentence.text)
        in_sentence = mentions_in_sentence(incidents, annotated.sentence.number) if match else []
        behind = [n for m, n in in_sentence if match and 0 <= m.at - annotated.sentence.start - match.end() <= BEHIND]
        before = [n for m, n in in_sentence if match and m.at - annotated.sentence.start < match.start()]
        before = [n for n in before if n in leading] or _of_the_same_kind(incidents, before, leading)
        if match and leading and behind and behind[0] not in (before or leading)[:1]:
            relation = BEFORE if (match["way"] or "").startswith(("before", "ahead")) else AFTER
            yield Stated((before or leading)[0], behind[0], relation, annotated.sentence.text)
