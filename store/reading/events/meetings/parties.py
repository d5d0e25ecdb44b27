"""Parties in a sentence: people, offices, delegations, states, bodies.

"South Korean Foreign Minister Song Min-soon" is one party.
"""

import re
from typing import NamedTuple

from store.reading.annotation.actors import acting, in_order
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.people import Person
from store.reading.text.article_cache import cached_per_article

# Between a state and an office that it fills: "South Korea's newly named", nothing that begins another phrase
BESIDE = re.compile(
    r"['’]?s?\s+(?:(?!(?:the|a|an|and|with|by|to|in|of|on|for|from|that|has|had|was|were|is|said)\b)[\w’'-]+\s+){0,3}|\s*"
)
OF_STATE = re.compile(r"\s+(?:of|from|for)\s+(?:the\s+)?")
# Behind an envoy for a state that is not his
FOR = re.compile(r"\s+for\b")
AND_STATE = re.compile(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?")
TO_NAME = re.compile(r",?\s+(?:(?:for|of)\s+[\w\s]{3,40},?\s+)?|\s*,\s+")
APPOSED = re.compile(r",\s+(?:(?:the|a|an|his|her|its|their|[A-Z][\w.]+['’]s)\s+(?:[\w’'.-]+\s+){0,4})?")
SPEAKS = re.compile(r",?\s+(?:said|says|told|added|warned|confirmed|announced|wrote|insisted)\b")
# What one says to another, not to the press
TELLS = r"(?:told|warned|informed|assured|asked|urged|thanked)"
# Behind one who speaks not to the press but to another: "told the EU's Kaja Kallas in a phone call"
TALKED = re.compile(
    rf",?\s+(?:had |has )?{TELLS}\s[^.;]{{3,100}}?\b(?:in|by|over"
    r"|during)\s+(?:an?\s+|the\s+|their\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:phone|telephone|call|conversation|meeting|talks)\b"
)
REPORTS_TO_SOMEBODY = re.compile(rf"\s+{TELLS}\s+(?:the\s+)?[A-Z]")
# At the head of a sentence of which the subject tells another something: "During talks in Moscow, Putin told
# Xi"
OPENED_BY_TALKS = re.compile(
    r"[\"“]?(?:[^,]{3,30},\s+)?(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]ver)\s[^,]{0,40}\b(?:talks|meeting|call|summit|conversation|dinner|lunch)\b"
)
SAID_BY = re.compile(r"(?:[,”\"]['’]?\s+(?:said|says)|\baccording to)\s+(?:the\s+)?(?:[\w’'.-]+\s+){0,3}$")
# Behind a state that only closes a headline: "will not take place, Oman says"
TAG = re.compile(r"\s+(?:says|said)[.\s]*$")
PLURAL = re.compile(r"(?:s|men|team|delegation|number)$")


class Party(NamedTuple):
    """One party: span, states, name, and what kind of party it is."""

    start: int
    end: int
    states: tuple[str, ...]
    name: str = ""
    is_human: bool = False
    is_plural: bool = False


@cached_per_article(4)
def parties(annotated: AnnotatedSentence, people: tuple[Person, ...]) -> tuple[Party, ...]:
    """Parties from left to right, except those who only brief the press."""
    states = acting(annotated)
    every = annotated.labelled("actor", "government")  # "officials from Japan" act, though Japan is where they are from
    roles = [_of_role(annotated, role, states, every) for role in annotated.labelled("role")]
    named = [Party(p.start, p.end, (p.state,) if p.state else (), p.name, is_human=True) for p in people]
    humans = [_with_state_behind(annotated, h, states) for h in _joined(annotated, sorted([*roles, *named]))]
    used = [(h.start, h.end) for h in humans]
    alone = [Party(s.start, s.end, (s.value,)) for s in states if not any(a <= s.start and s.end <= b for a, b in used)]
    return tuple(sorted(p for p in [*humans, *alone] if not _only_speaks(annotated, p)))


def _of_role(annotated: AnnotatedSentence, role: Span, states: list[Span], every: list[Span]) -> Party:
    """A holder of office with the state beside the office: before it, or "of" it behind."""
    start, end = role.start, role.end
    plural = PLURAL.search(role.text) is not None
    before = [s for s in states if s.end <= start and BESIDE.fullmatch(annotated.between(s.end, start))]
    if role.value:
        first = before[-1].start if before and before[-1].value == role.value else start
        return Party(first, end, (role.value,), is_human=True, is_plural=plural)
    if before:
        listed = _listed_before(annotated, before[-1], states) if plural else [before[-1]]
        return Party(listed[0].start, end, in_order(s.value for s in listed), is_human=True, is_plural=plural)
    behind = [] if FOR.match(annotated.between(end, end + 6)) else _listed_behind(annotated, end, every)
    last = behind[-1].end if behind else end
    return Party(start, last, in_order(s.value for s in behind), is_human=True, is_plural=plural)


def _listed_before(annotated: AnnotatedSentence, last: Span, states: list[Span]) -> list[Span]:
    """ "Chinese, Japanese and South Korean" before "opposite numbers"."""
    listed = [last]
    for state in reversed([s for s in states if s.end <= last.start]):
        if AND_STATE.fullmatch(annotated.between(state.end, listed[0].start)):
            listed.insert(0, state)
    return listed


def _listed_behind(annotated: AnnotatedSentence, end: int, states: list[Span]) -> list[Span]:
    """ "of South Korea, China and Japan" behind "the top diplomats"."""
    listed: list[Span] = []
    for state in states:
        gap = annotated.between(listed[-1].end if listed else end, state.start)
        if state.start >= end and (AND_STATE if listed else OF_STATE).fullmatch(gap):
            listed.append(state)
    return listed


def _joined(annotated: AnnotatedSentence, humans: list[Party]) -> list[Party]:
    """Bring an office and the name beside it together, in whatever order they stand."""
    parties: list[Party] = []
    for party in humans:
        last = parties[-1] if parties else None
        if last is None or not _same(annotated, last, party):
            parties.append(party)
            continue
        name = last.name or party.name
        states = last.states or party.states
        plural = last.is_plural and not name
        parties[-1] = Party(min(last.start, party.start), max(last.end, party.end), states, name, True, plural)
    return parties


def _with_state_behind(annotated: AnnotatedSentence, human: Party, states: list[Span]) -> Party:
    """ "President Susilo Bambang Yudhoyono of Indonesia", "Secretary Austin of the United States"."""
    behind = _listed_behind(annotated, human.end, states) if not human.states else []
    return human._replace(end=behind[-1].end, states=in_order(s.value for s in behind)) if behind else human


def _same(annotated: AnnotatedSentence, one: Party, two: Party) -> bool:
    if one.name and two.name:
        return one.name == two.name and two.start <= one.end
    if two.start <= one.end:
        return True
    between = annotated.between(one.end, two.start)
    if one.is_plural or two.is_plural:
        return not between.strip()
    if two.name:
        return TO_NAME.fullmatch(between) is not None and not (
            between.startswith(",") and one.states != two.states != ()
        )
    return APPOSED.fullmatch(between) is not None and (not two.states or not one.states or one.states == two.states)


def _only_speaks(annotated: AnnotatedSentence, party: Party) -> bool:
    if not party.is_human:
        tag = annotated.between(party.start - 2, party.start).startswith((",", '"', "”"))
        return tag and TAG.match(annotated.between(party.end, annotated.sentence.end)) is not None
    before = annotated.between(party.start - 40, party.start)
    if TALKED.match(annotated.between(party.end, party.end + 130)):
        return False
    if REPORTS_TO_SOMEBODY.match(annotated.between(party.end, party.end + 30)) and OPENED_BY_TALKS.match(
        annotated.sentence.text
    ):
        return False
    return bool(SPEAKS.match(annotated.between(party.end, party.end + 16)) or SAID_BY.search(before))
