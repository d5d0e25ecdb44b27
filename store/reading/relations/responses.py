"""Responses: meetings, drills and launches that answer a launch or test."""

import itertools
import re
from collections.abc import Iterator

from store.model.documents import CANCELLED, DRILL, LAUNCH, MEETING, NUCLEAR_TEST, OCCURRED, RESPONSE
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.dating.mention import Mention
from store.reading.incidents.incident import ACTIONS, Incident
from store.reading.relations.stated_relation import Stated, day_of, leads, main_of, mentions_in_sentence
from store.reading.text.gated_pattern import gated_pattern

REACTION = re.compile(
    r"\b(?:emergency|in response|respon\w+|condemn\w*|following|after|over|in the wake|to discuss|"
    r"discuss\w*|denounc\w+|protest\w*|consider|retaliat\w+|to take up|on the (?:launch|launches|missile|"
    r"test)|"
    r"about the (?:launch|test)|show of force|sparked|prompted|triggered|called (?:his|her|an|together)|convene\w*|security council)\b",
    re.IGNORECASE,
)
ANSWERING_LAUNCH = gated_pattern(
    "in response|respond|answer|retaliat|counter|matching|to demonstrate|strike back|show of force",
    r"\b(?:in response|respond(?:ed|ing)?|answer(?:ed|ing|s)?|retaliat\w+|in retaliation|counter(?:ed|ing)?|matching|"
    r"to demonstrate (?:its|their) (?:readiness|ability|capab\w+)|strike back|show of force)\b",
    re.IGNORECASE,
)
ANSWERING_DRILL = gated_pattern(
    "show of force|in response|respon|answer|after the|retaliat|warning to|reaction",
    r"\b(?:show of force|in response|respon\w+|answer\w*|after the (?:launch|test)|retaliat\w+|warning to|reaction)\b",
    re.IGNORECASE,
)


# Words beside a drill told to have provoked what followed it
PROVOKED = gated_pattern(
    "in protest|in re|in a|protest|retaliat|anger|infuriat|ire at|answer|respon|reply to|demand|denounc|condemn|object|"
    "rail|enrag|incens|furious|fury|blam|hit back|react|"
    "aggressi|hostile|complain|pretext|irk|vow|pay |provoc|stop|halt|call off|cancel|rehears",
    r"\b(?:in (?:protest|response|answer|reaction|retaliation|anger)|protest(?:s|ed|ing)?|retaliat\w+|angered|infuriated|anger(?:s)? at|"
    r"ire at|answer(?:s|ed|ing)? to|respon(?:se|ding|ded) to|reply to|demand\w* (?:an end|that)|denounc\w+|condemn\w+|"
    r"object(?:s|ed|ing)? to|rail(?:s|ed|ing)? (?:at|against)|enrag\w+|incens\w+|furious|fury|blam\w+|hit back|react\w*|aggressi\w+|"
    r"hostile|complain\w*|pretext|irk\w*|vow\w*|pay (?:a|the) price|provoc\w+|(?:stop|halt|call off|cancel) (?:the|its|their|what)|"
    r"rehears\w+ (?:for|of) (?:an? )?(?:invasion|war|attack))\b",
    re.IGNORECASE,
)
# Days from the beginning of a drill in which a firing is a protest at it
PROTEST_DAYS = 5
# Of what only stands in the same article as the news
APART = re.compile(r"\b(?:separate development|separately|meanwhile|in other news|state visit)\b", re.IGNORECASE)
# What those who met spoke of, told in the next sentence
SPOKE_OF = gated_pattern(
    "discuss|focus|condemn|agree|address|respon|denounc|consult|exchang|express|underscor|reaffirm|talk",
    r"\b(?:discuss|focus|condemn|agree|address|respon|denounc|consult|exchang|express|underscor|reaffirm|talk)\w*\b[^.;]{0,90}?"
    r"\b(?P<what>launch(?:es)?|missiles?|(?:nuclear |hydrogen bomb |ballistic )*tests?|blast|firings?|rocket|drills?|exercises?)\b",
    re.IGNORECASE,
)
THOSE_WHO_MET = re.compile(
    r"(?:The (?:two|three|four|officials|leaders|ministers|sides|presidents|envoys|council"
    r"|diplomats|allies)|They|Both|He|She|[A-Z]\w+ and [A-Z]\w+)\b"
)


def find_responses(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """Meetings in reaction to the news of a launch or test."""
    texts = {a.sentence.number: a.sentence.text for a in sentences}
    for number, incident in enumerate(incidents):
        if incident.kind not in (MEETING, DRILL, LAUNCH) or incident.status == CANCELLED:
            continue
        for mention in incident.mentions:
            text = texts[mention.sentence.number]
            if not (_answers(incident, text) or _by_the_way(incidents, incident)):
                continue
            for target in _reacted_to(incidents, incident, mention, text):
                yield Stated(number, target, RESPONSE, text)
            break


def find_provocations(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """Launches in protest against the drill of others."""
    texts = {a.sentence.number: a.sentence.text for a in sentences}
    for number, drill in enumerate(incidents):
        began = day_of(drill) if drill.kind == DRILL and drill.status != CANCELLED else None
        text = next((t for m in drill.mentions if began and PROVOKED.search(t := texts[m.sentence.number])), None)
        if began is None or text is None:
            continue
        for other, launch in enumerate(incidents):
            fired = day_of(launch)
            apart = launch.actors and drill.actors and not set(launch.actors) & set(drill.actors)
            if launch.kind == LAUNCH and apart and fired and 0 <= (fired - began).days <= PROTEST_DAYS:
                yield Stated(other, number, RESPONSE, text)


def find_mentioned_launches(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """Meetings whose next sentence says that a launch was discussed."""
    for before, annotated in itertools.pairwise(sentences):
        text = annotated.sentence.text
        if not THOSE_WHO_MET.match(text) or not SPOKE_OF.search(text):
            continue
        met = [n for m, n in mentions_in_sentence(incidents, before.sentence.number) if incidents[n].kind == MEETING]
        here = [
            n for _, n in mentions_in_sentence(incidents, annotated.sentence.number) if incidents[n].kind == MEETING
        ]
        if here or len(set(met)) != 1:
            continue
        mention = next(m for m in incidents[met[0]].mentions if m.sentence.number == before.sentence.number)
        for target in _reacted_to(incidents, incidents[met[0]], mention, text):
            yield Stated(met[0], target, RESPONSE, text)


def _answers(incident: Incident, text: str) -> bool:
    if incident.kind != MEETING:
        return (ANSWERING_DRILL if incident.kind == DRILL else ANSWERING_LAUNCH).search(text) is not None
    on_it = incident.name or "UN" in incident.actors or re.search(r"launch|missile|test|rocket", text)
    return bool(incident.name) or (bool(on_it) and REACTION.search(text) is not None)


def _by_the_way(incidents: list[Incident], meeting: Incident) -> bool:
    """Whether a meeting stands in the news of a launch or test, comes soon after it, and without the firer."""
    main = main_of(incidents, LAUNCH) if any(i.kind == LAUNCH for i in incidents) else main_of(incidents, NUCLEAR_TEST)
    if meeting.kind != MEETING or main is None or not any(m.sentence.is_lead for m in incidents[main].mentions):
        return False
    met, fired = day_of(meeting), day_of(incidents[main])
    first = -1 if {"US", "UN"} & set(meeting.actors) else 0  # still the day before in Washington and New York
    if any(m.visit or APART.search(m.sentence.text) for m in meeting.mentions):
        return False
    soon = met is not None and fired is not None and first <= (met - fired).days <= 3
    return soon and not leads(meeting) and not set(incidents[main].actors) & set(meeting.actors)


def _reacted_to(incidents: list[Incident], meeting: Incident, mention: Mention, text: str) -> list[int]:
    """The launches or tests reacted to: the article's news, or all of its last days where a plural says so."""
    met = day_of(meeting)
    near: list[tuple[bool, int, int]] = []
    for number, incident in enumerate(incidents):
        if incident.kind not in ACTIONS or incident.status != OCCURRED or incident is meeting:
            continue
        if (meeting.kind != MEETING or meeting.name) and set(meeting.actors) & set(incident.actors):
            continue
        fired = day_of(incident)
        if fired is None or (met is not None and not -1 <= (met - fired).days <= 12):
            continue
        background = not any(m.sentence.is_lead for m in incident.mentions)
        near.append(
            (background, min(abs(m.sentence.number - mention.sentence.number) for m in incident.mentions), number)
        )
    if not near:
        return _drill_reacted_to(incidents, meeting)
    chosen = min(_of_the_kind_named(near, incidents, text))[2]
    if not re.search(r"\bthe (?:\w+ )?(?:launches|tests|firings|missiles)\b", text):
        return [chosen]
    day = day_of(incidents[chosen])
    return [number for _, _, number in near if day and abs(((day_of(incidents[number]) or day) - day).days) <= 1]


def _drill_reacted_to(incidents: list[Incident], meeting: Incident) -> list[int]:
    """Another state's drill in the news, if nothing was fired: what a council discusses."""
    main = main_of(incidents, DRILL)
    met = day_of(meeting)
    if main is None or met is None or not leads(incidents[main]) or set(incidents[main].actors) & set(meeting.actors):
        return []
    began = day_of(incidents[main])
    return [main] if began and meeting.kind == MEETING and 0 <= (met - began).days <= 3 else []


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
