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
    PLANNED,
    RESPONSE,
    SERIES,
)
from store.reading.calendar_words import ORDINALS
from store.reading.incidents import Incident
from store.reading.mentions import Mention
from store.reading.spans import Annotated

SPELL = r"(?:hours?|days?|weeks?|months?|minutes|fortnight|years?|eve|right|just|shortly|soon|immediately|barely)"
BEFORE_CUE = re.compile(rf"\b{SPELL}\s+(?:before|ahead of|of|prior to)\b|\bon the eve of\b", re.IGNORECASE)
AFTER_CUE = re.compile(
    rf"\b{SPELL}\s+(?:after|following)\b|\bon the heels of\b|\b(?:it|which|that|launch|test|"
    rf"firing) (?:also )?follow(?:s|ed)\b|\bwithin (?:a|an|\w+) {SPELL} of\b",
    re.IGNORECASE,
)
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
    r"\b(?:last (?:time|fired|launched|tested|test-fired|conducted|flew|sent|such|one|test|launch|before)|had last|previous(?:ly)?|"
    r"first\b[^.;]{0,80}?\bsince|twice|three times|first (?:\w+\s+){0,4}in|since (?:the|its|\w+ \d|(?:19|20)\d\d|"
    r"[A-Z][a-z]+)|latest in|string of|series of|flurry|spate|"
    r"again|follow(?:s|ed)|earlier (?:one|launch|test|round|missile)|another|the (?:last |previous )?others?|last year's)\b",
    re.IGNORECASE,
)
COMES_AFTER = re.compile(
    rf"\b(?:comes?|came|coming)\b[^.;]{{0,24}}?\b(?:{SPELL}|on the heels|a (?:day|week|month|fortnight)|hours|"
    rf"in the wake)\s+(?P<way>after|before|ahead of|of|following)\b"
    rf"|\b(?:comes?|came) within (?:a|an|\w+) {SPELL} (?P<way2>of)\b",
    re.IGNORECASE,
)
COUNTED_APART = re.compile(
    r"\b(?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:such\s+|known\s+|"
    r"straight\s+)?(?:show of force|weapons? (?:test|launch|event)|provocation|"
    r"(?:missile |ballistic |rocket |weapons )*(?:launch|test|firing|event|barrage|salvo|round|episode|display|volley)|in\b)\b",
    re.IGNORECASE,
)
LATEST = re.compile(
    r"\b(?:latest|newest|most recent) in (?:a|the|its) (?:\w+\s+){0,2}(?:flurry|string|series|spate|burst|barrage|slew|run)\b|"
    r"\b(?:flurry|spate|string|burst) of (?:\w+\s+){0,2}(?:launches|tests|firings)\b",
    re.IGNORECASE,
)
ABOUT_IT = re.compile(
    r"\b(?:launch\w*|missiles?|tests?|rockets?|provocation|threat|phone\w*|telephone\w*|call\w*|emergency|"
    r"North Korea|Pyongyang|the North)\b"
)
LATER = re.compile(
    r"\b(?:later|afterwards?|after (?:that|this)|(?:next|following) (?:day|morning|week|month)|day after)\b",
    re.IGNORECASE,
)
SOONER = re.compile(
    r"\b(?:earlier|before (?:that|then|this)|prior to that|beforehand|previous (?:day|week|month)|day before)\b",
    re.IGNORECASE,
)
COINCIDES = re.compile(
    r"\b(?:coincid\w+|overlap\w*|in the middle of|as part of|in the course of|at the time of|during|while|amid)\b",
    re.IGNORECASE,
)
MET_BEFORE = re.compile(
    r"\b(?:last|again|since|previous|second|third|fourth|twice|first time|first such|the first)\b", re.IGNORECASE
)
ANSWERING_DRILL = re.compile(
    r"\b(?:show of force|in response|respon\w+|answer\w*|after the (?:launch|test)|retaliat\w+|warning to|reaction)\b",
    re.IGNORECASE,
)
FLURRY_DAYS = 60
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
    for finder in (
        _tied_in_one_sentence,
        _counted_from,
        _comes_after,
        _series,
        _reactions,
        _while_a_drill_is_on,
        _during_a_visit,
    ):
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


def _counted_from(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    """From what is dated "two days later" to what was told right before it."""
    order = sorted(
        ((m.sentence.number, m.start, number, m) for number, i in enumerate(incidents) for m in i.mentions),
        key=lambda row: row[:3],
    )
    texts = {a.sentence.number: a.sentence.text for a in sentences}
    for (told_at, _, before, _), (at, _, number, mention) in itertools.pairwise(order):
        relation = AFTER if LATER.search(mention.phrase) else BEFORE if SOONER.search(mention.phrase) else None
        words = texts[at].partition(mention.phrase or "\n")[2][:2]
        ends = not words.strip() or words[0] in ",.;:)" or words.startswith((" a", " i", " w", " o", " f"))
        if (
            relation
            and ends
            and before != number
            and at - told_at <= 1
            and not mention.phrase.lower().startswith("earlier this")
        ):
            yield Stated(number, before, relation, texts[at])


def _comes_after(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    """From the news to what it "comes a week after", told without a word for the news itself."""
    leading = [n for n, i in enumerate(incidents) if any(m.sentence.is_lead for m in i.mentions)]
    for annotated in sentences:
        match = COMES_AFTER.search(annotated.sentence.text)
        told = _told_in(incidents, annotated.sentence.number) if match else []
        behind = [n for m, n in told if match and m.at - annotated.sentence.start >= match.end()]
        before = [n for m, n in told if match and m.at - annotated.sentence.start < match.start()]
        if match and leading and behind and behind[0] not in (before or leading)[:1]:
            relation = BEFORE if (match["way"] or "").startswith(("before", "ahead")) else AFTER
            yield Stated((before or leading)[0], behind[0], relation, annotated.sentence.text)


def _series(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    """From the latest launch or test to each earlier one that the article counts with it."""
    yield from _counted_apart(incidents, sentences)
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
        if main is None or main == number or not _earlier(incident, incidents[main]):
            continue
        if COUNTED.search(_around(told)) or _in_a_flurry(incidents, main, number):
            yield Stated(main, number, SERIES, told.sentence.text)


def _around(mention: Mention, reach: int = 70) -> str:
    """The words around a trigger, in which a count says that it is one of several."""
    at = mention.at - mention.sentence.start
    return mention.sentence.text[max(0, at - reach) : at + reach]


def _in_a_flurry(incidents: list[Incident], main: int, number: int) -> bool:
    """Whether the news is told as the latest of several, of which this one is another of the last weeks."""
    now, then = _day(incidents[main]), _day(incidents[number])
    told = any(LATEST.search(m.sentence.text) for m in incidents[main].mentions)
    return bool(told and now and then and 0 <= (now - then).days <= FLURRY_DAYS)


def _counted_apart(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    """A count in a sentence of its own: "It was the North's fourth show of force in a week."."""
    main = _main(incidents, LAUNCH)
    for annotated in sentences:
        match = COUNTED_APART.search(annotated.sentence.text)
        if match and main is not None and WINDOW.search(annotated.sentence.text):
            count = ORDINALS.get(match["rank"].lower(), 0)
            yield from _counted(incidents, main, count, annotated.sentence.text) if count > 1 else ()


def _met_before(incidents: list[Incident], number: int) -> Iterator[Stated]:
    """From the article's meeting to an earlier one of the same: "the council last took it up on Nov. 4"."""
    main, told = _main(incidents, MEETING), incidents[number].mentions[0]
    if main is None or main == number or not MET_BEFORE.search(_around(told)) or incidents[main].status == PLANNED:
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
    text = meeting.mentions[0].sentence.text
    if not (meeting.name or "UN" in meeting.actors or ABOUT_IT.search(text)):
        return False
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
    chosen = min(_of_the_kind_named(near, incidents, text))[2]
    if not re.search(r"\bthe (?:\w+ )?(?:launches|tests|firings|missiles)\b", text):
        return [chosen]
    day = _day(incidents[chosen])
    return [number for _, _, number in near if day and abs(((_day(incidents[number]) or day) - day).days) <= 1]


def _of_the_kind_named(
    near: list[tuple[bool, int, int]], incidents: list[Incident], text: str
) -> list[tuple[bool, int, int]]:
    """Those of the kind that the sentence speaks of: a nuclear test or blast, a launch or missile."""
    nuclear = re.search(r"\b(?:nuclear|nuke|blast|atomic|detonation)\b", text)
    fired = re.search(r"\b(?:launch|missile|rocket|firing)\w*\b", text)
    if bool(nuclear) == bool(fired):
        tested = {incidents[n].kind for lead, _, n in near if not lead}
        kind = NUCLEAR_TEST if NUCLEAR_TEST in tested else None
    else:
        kind = NUCLEAR_TEST if nuclear else LAUNCH
    return [row for row in near if incidents[row[2]].kind == kind] or near


def _during_a_visit(incidents: list[Incident], _sentences: list[Annotated]) -> Iterator[Stated]:
    """From talks to the visit on which they were held: the same traveller, in its days, in the state visited."""
    for number, visit in enumerate(incidents):
        if visit.kind != MEETING or not all(m.visit for m in visit.mentions):
            continue
        for other, talks in enumerate(incidents):
            if talks.kind == MEETING and not any(m.visit for m in talks.mentions) and _is_part_of(talks, visit):
                yield Stated(other, number, DURING, talks.mentions[0].sentence.text)


def _is_part_of(talks: Incident, visit: Incident) -> bool:
    first, day = _day(visit), _day(talks)
    last = date.fromisoformat(visit.end) if visit.end and len(visit.end) == 10 else first
    if first is None or last is None or day is None or not first <= day <= last:
        return False
    people = {w for name in visit.people for w in name.split()} & {w for name in talks.people for w in name.split()}
    states = set(visit.actors) & set(talks.actors)
    return len(states) >= min(2, len(visit.actors)) and (bool(people) or not visit.people or not talks.people)


def _while_a_drill_is_on(incidents: list[Incident], _sentences: list[Annotated]) -> Iterator[Stated]:
    """The article's launches of the last days in an article that says that a drill is on."""
    main = _main(incidents, LAUNCH)
    news = _day(incidents[main]) if main is not None else None
    if news is None:
        return
    for number, drill in enumerate(incidents):
        for other, launch in enumerate(incidents):
            fired = _day(launch)
            told = drill.end is not None or any(COINCIDES.search(m.sentence.text) for m in drill.mentions)
            recent = fired is not None and (0 <= (news - fired).days <= 7 or (told and fired <= news))
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
