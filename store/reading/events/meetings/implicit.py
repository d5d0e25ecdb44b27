"""Meetings without a word for it.

Two people, a day and a place.

What people do at a meeting takes more verbs than a table can hold; what they do to each other from afar (invite,
accuse, congratulate) is few, so those are listed.
"""

import itertools
import re

from store.model.assets import rows_by_name
from store.model.documents import MEETING
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.people import Person
from store.reading.annotation.trigger import Trigger
from store.reading.events.meetings.parties import Party, parties
from store.reading.events.meetings.triggers import Group
from store.reading.text.number_words import NUMBER

# The value of the span that stands for the word of meeting
ENCOUNTER = "encounter"
# Characters between two people who met: "Kang Kyung-wha and her Japanese counterpart, Taro Kono" is 34
APART = 100
# What those do who are in one room, or on one line
TOGETHER = re.compile(
    r"\b(?:over (?:an? |his |her |their )?(?:\w+ )?(?:lunch|dinner|breakfast|supper|tea|coffee|meal)|face[- ]to[- ]face|in person|"
    r"side by side|hand in hand|across (?:the|a) (?:table|desk)|across from|next to|beside|behind closed doors|compared notes|handshake|"
    rf"shook|embrac\w+|hugg\w+|together|by (?:phone|telephone|video)|on the (?:line|phone)|one[- ]on[- ]one|guest|host|"
    rf"for (?:\w+ ){{0,2}}(?:{NUMBER}|half an?) (?:hours?|minutes))\b",
    re.IGNORECASE,
)
# What one does to another, or tells of another, without being where he is
FROM_AFAR = re.compile(
    r"\b(?:invit\w+|letters?|wrote|congratulat\w+|prais\w+|accus\w+|critici[sz]\w+|condemn\w+|blam\w+|sanction\w+|appoint\w+|elect\w+|"
    r"succeed\w+|replac\w+|sworn|inaugurat\w+|died|death|funeral|born|tweet\w*|posted|statement|interview\w*|speech|news conference|"
    r"reporters|threat\w+|rejected|vowed|offered|proposed|nominat\w+|named|won|lost|oath|took office|predecessor|successor|arrest\w+|"
    r"indict\w+|against|unlike|since|so-called|signed by|film|book|novel|aide to|spokes\w+|said|says|told reporters)\b",
    re.IGNORECASE,
)
PLACE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|outside|aboard|on the fringes of|on the sidelines of)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$"
)
HE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
TOWNS = ("city", "venue", "port", "site")


def implicit_meetings(
    annotated: AnnotatedSentence, people: list[Person], taken: list[Trigger], he: Person | None
) -> list[tuple[Trigger, Group]]:
    """A trigger for each dated clause with people of two states.

    One of them may be "he".
    """
    if not annotated.dates or annotated.sentence.number == 0 or not (people or annotated.labelled("role")):
        return []
    clauses = _dated_and_free(annotated, taken)
    humans = [p for p in parties(annotated, tuple(people)) if p.is_human] if clauses else []
    group_triggers: list[tuple[Trigger, Group]] = []
    for start, end in clauses:
        inside = [p for p in humans if start <= p.start < end]
        if not inside:
            continue
        if he is not None and HE.search(annotated.between(start, inside[0].start)):
            inside = [Party(start, start, (he.state,) if he.state else (), he.name, is_human=True), *inside]
        met = next((p for one, p in itertools.pairwise(inside) if _may_have_met(annotated, one, p)), None)
        if met is not None and _are_in_one_place(annotated, start, end):
            text = annotated.between(met.start, met.end)
            group_triggers.append(
                (Trigger(met.start, met.end, MEETING), (Span(met.start, met.end, "meet", ENCOUNTER, text),))
            )
    return group_triggers


def _dated_and_free(annotated: AnnotatedSentence, taken: list[Trigger]) -> list[tuple[int, int]]:
    """The clauses with a date of their own and no word that tells of an event: few, and looked for before the people."""
    return [
        (start, end)
        for start, end in annotated.clauses
        if any(start <= d.start < end for d in annotated.dates) and not any(start <= t.start < end for t in taken)
    ]


def _may_have_met(annotated: AnnotatedSentence, one: Party, other: Party) -> bool:
    """Whether two people of different states stand close enough for the one to have met the other."""
    states = {*one.states, *other.states}
    return len(states) > 1 and one.states != other.states and len(annotated.between(one.end, other.start)) <= APART


def _are_in_one_place(annotated: AnnotatedSentence, start: int, end: int) -> bool:
    """Whether a clause puts those it names into one town or one room."""
    clause = annotated.between(start, end)
    if FROM_AFAR.search(clause):
        return False
    if TOGETHER.search(clause):
        return True
    towns = (
        s
        for s in annotated.labelled("place", "government")
        if start <= s.start < end and (s.label == "government" or rows_by_name("gazetteer")[s.value]["kind"] in TOWNS)
    )
    return any(PLACE_BEFORE.search(annotated.between(start, s.start)) for s in towns)
