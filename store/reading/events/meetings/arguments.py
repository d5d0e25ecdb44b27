"""Arguments of a meeting trigger: parties before, after, and destination."""

import re
from typing import NamedTuple

from store.model.assets import rows_by_name
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.events.meetings.parties import TELLS, Party
from store.reading.events.meetings.triggers import VERBS, Group, values_of
from store.reading.text.article_cache import cached_per_article

# Characters in which a subject, an object and a destination may stand: a subject with its verb and an aside
REACH_BEFORE, REACH_AFTER, REACH_TO_PLACE = 170, 110, 46
# Words across which no party is linked
BREAK = re.compile(
    r";|\b(?:after|before|when|while|where|following|fired|launched|told|urged|warned|asked|that|who|which|said|says|"
    r"because|although|though|but|if|whether|since|until|despite)\b"
)
# Before a party only talked of: "talks on North Korea"
TOPIC = re.compile(
    r"\b(?:[Oo]n|[Oo]ver|[Aa]bout|[Aa]gainst|[Tt]owards?|regarding|concerning|around|off|from|near|behind|outside|despite|"
    r"ahead of|because of|including the|(?:[Rr]epresentatives?|[Ee]nvoys?|[Cc]oordinators?|[Dd]irectors?) for)\s+(?:the\s+)?(?:[a-z]+\s+)?$"
)
OTHER_VERB = re.compile(
    r"\b(?:condemn|critici[sz]|denounc|reject|welcom|prais|call(?:s|ed) for|urg|demand|want|oppos|offer|refus|boycott|snub|"
    r"thank|blam|accus|rul(?:ed|es) out|skip)\w*\b"
)
# Before a call that is only how something else was done: "condemned the plan in a phone call"
IN_A_CALL = re.compile(
    r"\b(?:in|by|over|during|on)\s+(?:(?:an?|their|separate|the|three-way|joint)\s+)?(?:[\w-]+\s+){0,2}$"
)
# Before talks in which one told the other something: "had told Esper in a meeting"
IN_TALKS = re.compile(r"\b(?:in|at|during)\s+(?:an?|their|the|separate)\s+(?:[\w-]+\s+)?$")
JOINED_STATE = re.compile(r"[-–/][A-Z][\w.]*\s+(?:[\w-]+\s+){0,2}$")
# An adverb of a call ("by phone"): all people of its clause talked, whatever the verb
BY_WIRE = re.compile(r"(?:by|over|on)\b")
# What one says to the other in a call is no break: "told Kallas in a phone call that"
REPORTING_VERB = re.compile(r"\b(?:told|warned|urged|asked|that|said)\b")
WHO = re.compile(r"^,?\s+(?:who|which|whom)\b")
# Between a person and what he did: "Kim Man-bok, head of the intelligence service, who made a trip"
APPOSED_WHO = re.compile(r"^,\s+(?!(?:and|but)\b)[^,.;]{3,70},\s+(?:who|which)\b")
FURTHER_VERB = re.compile(r"(?:,|,?\s+and)\s+(?:(?:then|later|also|will|to|is to|was to|had|has)\s+){0,2}$")
# Characters from the head of a sentence in which its subject begins
AT_HEAD = 40
# Before a meeting that opens its sentence, whose subject stands behind the comma
OPENING = re.compile(
    r"[\"“]?(?:[^,]{3,30},\s+)?(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|[Oo]ver)\s+(?:an?|the|his|her|their)?\s*(?:[\w-]+\s+){0,3}$"
)
REPORTED_TO = re.compile(rf"\s+{TELLS}\s+(?:the\s+)?")
AT_WHICH = re.compile(r",?\s+(?:at|in|during) which\s")
ASIDE = re.compile(r"\([^()]*\)|,\s+(?:who|which|whose)\b[^,]{0,90},")
# Between parties told of together
CHAIN = re.compile(
    r"(?:\s+(?:for|to|on)\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})?[\s,]*(?:and|with|or|as well as"
    r"|along with|,|&|/|-|–|together with|accompanied by|between|of|['’]s)?[\s,]*"
    r"(?:(?:the|a|an|his|her|its|their|both)\s+)?(?:(?!\w+ed\b|is\b|was\b|has\b|had\b|were\b|are\b|to\b|in\b|on\b)[\w’'.-]+\s+){0,3}"
)
CAPITAL = re.compile(r"(?:['’]s)?\s+(?:capital|soil|side)\b")
# Behind the name of a state that only says whose office-holder it is: "a visit by U.S. House Speaker".
BESIDE_PERSON = re.compile(
    r"(?:['’]s)?\s+(?:(?!(?:by|of|and|with|for|to|on|at|where|in|as|when)\b)[A-Z]?[\w-]+\s+){0,3}?(?:[Pp]resident"
    r"|[Pp]rime [Mm]inister|[Mm]inister|[Ll]eader|[Ss]ecretary|"
    r"[Ee]nvoy|House|Speaker)\b"
)


class MeetingArguments(NamedTuple):
    """Parties on either side of a trigger, and a destination."""

    before: list[Party]
    after: list[Party]
    to: Span | None

    @property
    def every(self) -> list[Party]:
        """All parties, from left to right."""
        return [*self.before, *self.after]

    @property
    def destination(self) -> str:
        """The state that a visit goes to, "" if none."""
        if self.to is None:
            return ""
        return rows_by_name("gazetteer")[self.to.value]["country"] if self.to.label == "place" else self.to.value

    @property
    def states(self) -> tuple[str, ...]:
        """The states of all parties, without repeats."""
        return tuple(dict.fromkeys(code for party in self.every for code in party.states))


@cached_per_article(8)
def meeting_arguments(
    annotated: AnnotatedSentence, trigger: Trigger, group: Group, named: tuple[Party, ...]
) -> MeetingArguments:
    """The parties that a group of triggers links, and the destination."""
    outside = [p for p in named if not _is_talked_of(annotated, trigger, p)]
    before = [p for p in outside if p.end <= trigger.start + 1 and _links_before(annotated, trigger, group, p)]
    after = [p for p in outside if p.start >= trigger.end - 1 and _links_after(annotated, trigger, p)]
    if values_of(group) == {"gather"}:
        after = [p for p in after if "," not in annotated.between(trigger.end, p.start)]
    inside = [p for p in outside if trigger.start < p.end and p.start < trigger.end and p not in (*before, *after)]
    to = destination(annotated, trigger, group) if values_of(group) & {"travel", "visit"} else None
    subject = _chained(annotated, before[::-1])
    in_talks = IN_TALKS.search(annotated.between(trigger.start - 24, trigger.start)) and re.search(
        rf"\b{TELLS}\b", annotated.between(annotated.sentence.start, trigger.start)
    )
    wired = in_talks or (
        values_of(group) == {"call"} and IN_A_CALL.search(annotated.between(trigger.start - 30, trigger.start))
    )
    if wired or BY_WIRE.match(annotated.between(trigger.start, trigger.end)):
        subject = [p for p in before[::-1] if p.is_human]
    if values_of(group) & VERBS and not any(p.is_human for p in subject):
        humans = [p for p in before[::-1] if p.is_human]
        subject = _chained(annotated, before[before.index(humans[0]) :: -1]) if humans else subject
    if not subject and values_of(group) & VERBS:
        subject = _of_the_verb_before(annotated, trigger, outside)
    if not subject:
        subject = _behind_the_comma(annotated, trigger, outside, _chained(annotated, after))
    return MeetingArguments(subject[::-1], [*inside, *_chained(annotated, after)], to)


def _of_the_verb_before(annotated: AnnotatedSentence, trigger: Trigger, outside: list[Party]) -> list[Party]:
    """The subject of the sentence, with which a further verb goes on: "Xi will fly to Rome, speak to parliament and see the pope"."""
    if not FURTHER_VERB.search(annotated.between(trigger.start - 24, trigger.start)):
        return []
    first = [p for p in outside if p.is_human and p.end <= trigger.start][:1]
    return first if first and first[0].start - annotated.sentence.start < AT_HEAD else []


def _behind_the_comma(
    annotated: AnnotatedSentence, trigger: Trigger, outside: list[Party], met: list[Party]
) -> list[Party]:
    """The subject of a sentence that a meeting opens: "At a meeting with Medvedev in Seoul, Obama said".

    With nobody named before the comma, also whom the subject told something: "During talks, Putin told Xi".
    """
    if not OPENING.match(annotated.between(annotated.sentence.start, trigger.start)):
        return []
    if met and annotated.between(trigger.end, met[0].start).endswith(", "):  # the one found behind is the subject
        return [p for p in outside if REPORTED_TO.fullmatch(annotated.between(met[0].end, p.start)) and p.is_human][:1]
    last = met[-1].end if met else trigger.end
    comma = annotated.between(last, last + 60).find(", ")
    at = last + comma + 2
    subject = [p for p in outside if comma >= 0 and at <= p.start <= at + 5 and p.is_human][:1]
    if met or not subject:
        return subject
    persons = [p for p in outside if REPORTED_TO.fullmatch(annotated.between(subject[0].end, p.start)) and p.is_human][
        :1
    ]
    return [*persons, *subject] if persons else []


def _is_talked_of(annotated: AnnotatedSentence, trigger: Trigger, party: Party) -> bool:
    if JOINED_STATE.match(annotated.between(party.end, trigger.start)):
        return False  # "ahead of the India-U.S. dialogue"
    first = max(party.start - 28, trigger.end) if party.start >= trigger.end else party.start - 28
    return TOPIC.search(annotated.between(first, party.start)) is not None


def _links_before(annotated: AnnotatedSentence, trigger: Trigger, group: Group, party: Party) -> bool:
    between = annotated.between(party.end, trigger.start)
    if len(between) > REACH_BEFORE:
        return False
    between = APPOSED_WHO.sub(" ", WHO.sub("", ASIDE.sub(" ", between)))
    by_the_way = values_of(group) == {"call"} and IN_A_CALL.search(annotated.between(trigger.start - 30, trigger.start))
    noun = not values_of(group) & VERBS and not by_the_way
    in_talks = IN_TALKS.search(annotated.between(trigger.start - 24, trigger.start))
    words = REPORTING_VERB.sub(" ", between) if values_of(group) == {"call"} or in_talks else between
    return not BREAK.search(words) and not (noun and OTHER_VERB.search(between))


def _links_after(annotated: AnnotatedSentence, trigger: Trigger, party: Party) -> bool:
    between = AT_WHICH.sub(" ", annotated.between(trigger.end, party.start))
    return len(between) <= REACH_AFTER and not BREAK.search(ASIDE.sub(" ", between))


def _chained(annotated: AnnotatedSentence, near: list[Party]) -> list[Party]:
    """The nearest party and those told together with it, nearest first."""
    chained = near[:1]
    for party in near[1:]:
        one, two = sorted([chained[-1], party])
        if not CHAIN.fullmatch(annotated.between(one.end, two.start)):
            break
        chained.append(party)
    return chained


def destination(annotated: AnnotatedSentence, trigger: Trigger, group: Group) -> Span | None:
    """The place or state that a journey goes to, if named."""
    end = min((s.end for s in group if s.value in ("travel", "visit")), default=trigger.end)
    for span in annotated.labelled("place", "actor", "government"):
        reach = REACH_TO_PLACE * (2 if "visit" in values_of(group) else 1)
        if not end <= span.start <= trigger.end + reach or BESIDE_PERSON.match(
            annotated.between(span.end, span.end + 40)
        ):
            continue
        between = annotated.between(end, span.start)
        if BREAK.search(between) or re.search(r"\bwith\b|,", between):
            return None
        return span
    return None
