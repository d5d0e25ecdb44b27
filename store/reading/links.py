"""What the article itself says of the relation between two of its events."""

import itertools
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from store.model import (
    AFTER,
    BEFORE,
    CANCELLED,
    DRILL,
    DURING,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    OCCURRED,
    RESPONSE,
    SERIES,
)
from store.reading.incidents import Incident
from store.reading.mentions import Mention
from store.reading.spans import Annotated

SPELL = r"(?:hours?|days?|weeks?|months?|minutes|eve|right|just|shortly|soon|immediately)"
BEFORE_CUE = re.compile(rf"\b{SPELL}\s+(?:before|ahead of|of|prior to)\b|\bon the eve of\b", re.IGNORECASE)
AFTER_CUE = re.compile(rf"\b{SPELL}\s+(?:after|following)\b|\bwithin (?:a|an|\w+) {SPELL} of\b", re.IGNORECASE)
WHILE_CUE = re.compile(
    r"\b(?:as|while|during|amid|coincid\w+|in the middle of|part of|day of|only for)\b", re.IGNORECASE
)
REACTION = re.compile(
    r"\b(?:emergency|in response|respon\w+|condemn\w*|following|after|over|in the wake|to discuss|"
    r"discuss\w*|denounc\w+|protest\w*|consider|retaliat\w+|to take up|on the (?:launch|launches|missile|"
    r"test)|"
    r"about the (?:launch|test)|show of force|sparked|prompted|triggered|called (?:his|her|an|together)|convene\w*|security council)\b",
    re.IGNORECASE,
)
WINDOW = re.compile(
    r"\b(?:in|of|this|for|within)\s+(?:just\s+)?(?:a|the|two|three|four|as many|this|\w+)?\s*(?P<unit>days|week|weeks|month|year)\b",
    re.IGNORECASE,
)
REACH_DAYS = {"days": 7, "week": 8, "weeks": 30, "month": 31, "year": 366}
COUNTED = re.compile(
    r"\b(?:last|previous(?:ly)?|other|another|earlier|first since|since|also|as well|more)\b", re.IGNORECASE
)
MET_BEFORE = re.compile(r"\b(?:last|again|since|previous|second|third|fourth|twice|first)\b", re.IGNORECASE)
ANSWERING_DRILL = re.compile(
    r"\b(?:show of force|in response|respon\w+|answer\w*|after the (?:launch|test)|retaliat\w+|warning to|reaction)\b",
    re.IGNORECASE,
)
ACTION = (LAUNCH, NUCLEAR_TEST)


class Stated(NamedTuple):
    """A relation from one incident to another, by their numbers, and the sentence that states it."""

    source: int
    target: int
    relation: str
    quote: str


def stated_links(incidents: list[Incident], sentences: list[Annotated]) -> list[Stated]:
    """The relations that the article states or plainly implies, each pair once, first found first."""
    found: dict[tuple[int, int], Stated] = {}
    for finder in (_tied_in_one_sentence, _series, _reactions, _while_a_drill_is_on):
        for link in finder(incidents, sentences):
            pair = (min(link.source, link.target), max(link.source, link.target))
            if link.source != link.target:
                found.setdefault(pair, link)
    return sorted(found.values())


def _day(incident: Incident) -> date | None:
    start = incident.days.start
    return date.fromisoformat(start) if start and len(start) == 10 else None


def _told_in(incidents: list[Incident], index: int) -> list[tuple[Mention, int]]:
    """The mentions in one sentence with their incidents' numbers, from left to right, one an incident."""
    told = [
        (m, number)
        for number, incident in enumerate(incidents)
        for m in incident.mentions
        if m.sentence.number == index
    ]
    return sorted(told, key=lambda pair: pair[0].start)


def _tied_in_one_sentence(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    for annotated in sentences:
        told = _told_in(incidents, annotated.sentence.number)
        for (first, a), (second, b) in itertools.pairwise(told):
            between = annotated.between(first.start, second.start)
            if a != b and (relation := _relation(incidents[a], incidents[b], between)):
                yield _directed(incidents, a, b, relation, annotated.sentence.text)


def _directed(incidents: list[Incident], a: int, b: int, relation: str, quote: str) -> Stated:
    """`during` goes to the drill and `response` to what is reacted to, whichever stands first."""
    if (relation == DURING and incidents[a].kind == DRILL) or (
        relation == RESPONSE and incidents[b].kind == MEETING and incidents[a].kind in ACTION
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
    if kinds == {DRILL, LAUNCH} and WHILE_CUE.search(between):
        return DURING
    return None


def _series(incidents: list[Incident], _sentences: list[Annotated]) -> Iterator[Stated]:
    """From the latest launch or test to each earlier one that the article counts with it."""
    for number, incident in enumerate(incidents):
        if incident.kind == MEETING:
            yield from _met_before(incidents, number)
        if incident.kind not in ACTION or incident.status == CANCELLED:
            continue
        for mention in incident.mentions:
            text = mention.sentence.text
            if mention.ordinal and mention.ordinal > 1:
                yield from _counted(incidents, number, mention.ordinal, text)
        main = _main(incidents, incident.kind)
        told = incident.mentions[0]
        if (
            main is not None
            and main != number
            and (told.another or COUNTED.search(told.sentence.text))
            and _earlier(incident, incidents[main])
        ):
            yield Stated(main, number, SERIES, told.sentence.text)


def _met_before(incidents: list[Incident], number: int) -> Iterator[Stated]:
    """From the article's meeting to an earlier one of the same: "the council last took it up on Nov. 4"."""
    main, told = _main(incidents, MEETING), incidents[number].mentions[0]
    if main is None or main == number or not MET_BEFORE.search(told.sentence.text):
        return
    if _earlier(incidents[number], incidents[main]) and set(incidents[number].actors) <= set(incidents[main].actors):
        yield Stated(main, number, SERIES, told.sentence.text)


def _counted(incidents: list[Incident], number: int, ordinal: int, text: str) -> Iterator[Stated]:
    match = WINDOW.search(text)
    reach = REACH_DAYS.get(match["unit"].lower(), 3650) if match else 3650
    mine = _day(incidents[number])
    earlier = []
    for other, incident in enumerate(incidents):
        theirs = _day(incident)
        if (
            other != number
            and incident.kind == incidents[number].kind
            and mine
            and theirs
            and 0 <= (mine - theirs).days <= reach
        ):
            earlier.append((theirs, other))
    for _, other in sorted(earlier, reverse=True)[: ordinal - 1]:
        yield Stated(number, other, SERIES, text)


def _main(incidents: list[Incident], kind: str) -> int | None:
    """The event of a kind that is the article's news: told in the lead, else the first told."""
    of_kind = [n for n, incident in enumerate(incidents) if incident.kind == kind]
    leading = [n for n in of_kind if any(m.sentence.is_lead for m in incidents[n].mentions)]
    return next(iter(leading or of_kind), None)


def _earlier(incident: Incident, main: Incident) -> bool:
    if incident.actors and main.actors and not set(incident.actors) & set(main.actors):
        return False
    return (incident.days.start or "9") < (main.days.start or "")


def _reactions(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    """A meeting told in words of reaction, or by the way in the news of a launch or test, answers it."""
    texts = {a.sentence.number: a.sentence.text for a in sentences}
    for number, incident in enumerate(incidents):
        if incident.kind not in (MEETING, DRILL) or incident.status == CANCELLED:
            continue
        for mention in incident.mentions:
            text = texts[mention.sentence.number]
            if not (_answers(incident, text) or _by_the_way(incidents, incident)):
                continue
            for target in _reacted_to(incidents, incident, mention, text):
                yield Stated(number, target, RESPONSE, text)
            break


def _answers(incident: Incident, text: str) -> bool:
    if incident.kind == DRILL:
        return ANSWERING_DRILL.search(text) is not None
    on_it = incident.name or "UN" in incident.actors or re.search(r"launch|missile|test|rocket", text)
    return bool(on_it) and REACTION.search(text) is not None


def _by_the_way(incidents: list[Incident], meeting: Incident) -> bool:
    """Whether a meeting stands in the news of a launch or test, comes soon after it, and without the firer."""
    main = _main(incidents, LAUNCH) if any(i.kind == LAUNCH for i in incidents) else _main(incidents, NUCLEAR_TEST)
    if meeting.kind != MEETING or main is None or not any(m.sentence.is_lead for m in incidents[main].mentions):
        return False
    met, fired = _day(meeting), _day(incidents[main])
    leads = any(m.sentence.is_lead for m in meeting.mentions)
    soon = met is not None and fired is not None and -1 <= (met - fired).days <= 3
    return soon and not leads and not set(incidents[main].actors) & set(meeting.actors)


def _reacted_to(incidents: list[Incident], meeting: Incident, mention: Mention, text: str) -> list[int]:
    """The launches or tests reacted to: the article's news, or all of its last days where a plural says so."""
    met = _day(meeting)
    near: list[tuple[bool, int, int]] = []
    for number, incident in enumerate(incidents):
        if incident.kind not in ACTION or incident.status != OCCURRED:
            continue
        fired = _day(incident)
        if fired is None or (met is not None and not -1 <= (met - fired).days <= 12):
            continue
        background = not any(m.sentence.is_lead for m in incident.mentions)
        near.append(
            (background, min(abs(m.sentence.number - mention.sentence.number) for m in incident.mentions), number)
        )
    if not near:
        return []
    chosen = min(near)[2]
    if not re.search(r"\bthe (?:\w+ )?(?:launches|tests|firings|missiles)\b", text):
        return [chosen]
    day = _day(incidents[chosen])
    return [number for _, _, number in near if day and abs(((_day(incidents[number]) or day) - day).days) <= 1]


def _while_a_drill_is_on(incidents: list[Incident], _sentences: list[Annotated]) -> Iterator[Stated]:
    """The article's launches of the last days in an article that says that a drill is on."""
    main = _main(incidents, LAUNCH)
    news = _day(incidents[main]) if main is not None else None
    if news is None:
        return
    for number, drill in enumerate(incidents):
        for other, launch in enumerate(incidents):
            fired = _day(launch)
            recent = fired is not None and 0 <= (news - fired).days <= 7
            if drill.kind == DRILL and launch.kind == LAUNCH and recent and fired is not None and _is_on(drill, fired):
                yield Stated(other, number, DURING, drill.mentions[0].sentence.text)


def _is_on(drill: Incident, day: date) -> bool:
    """Whether a drill was under way on a day, by its span, or if told as going on by its start alone."""
    first = _day(drill)
    if first is None or first > day or drill.status == CANCELLED:
        return False
    if drill.end is None:
        return any(m.ongoing for m in drill.mentions) and (day - first).days <= 12
    return day.isoformat() <= drill.end
