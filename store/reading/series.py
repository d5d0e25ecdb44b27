"""Series: which earlier events an article counts with its news ("its fourth launch in a week", "last year's exercise")."""

import re
from collections.abc import Iterator

from store.model import CANCELLED, LAUNCH, MEETING, PLANNED, SERIES
from store.reading.calendar_words import ORDINALS
from store.reading.incidents import Incident
from store.reading.mentions import Mention
from store.reading.spans import Annotated
from store.reading.stated import ACTION, Stated, day_of, is_earlier, main_of

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
MET_BEFORE = re.compile(
    r"\b(?:last|again|since|previous|second|third|fourth|twice|first time|first such|the first)\b", re.IGNORECASE
)
FLURRY_DAYS = 60


def series(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
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
        main = main_of(incidents, incident.kind)
        told = incident.mentions[0]
        if main is None or main == number or not is_earlier(incident, incidents[main]):
            continue
        if COUNTED.search(_around(told)) or _in_a_flurry(incidents, main, number):
            yield Stated(main, number, SERIES, told.sentence.text)


def _around(mention: Mention, reach: int = 70) -> str:
    """The words around a trigger, in which a count says that it is one of several."""
    at = mention.at - mention.sentence.start
    return mention.sentence.text[max(0, at - reach) : at + reach]


def _in_a_flurry(incidents: list[Incident], main: int, number: int) -> bool:
    """Whether the news is told as the latest of several, of which this one is another of the last weeks."""
    now, then = day_of(incidents[main]), day_of(incidents[number])
    told = any(LATEST.search(m.sentence.text) for m in incidents[main].mentions)
    return bool(told and now and then and 0 <= (now - then).days <= FLURRY_DAYS)


def _counted_apart(incidents: list[Incident], sentences: list[Annotated]) -> Iterator[Stated]:
    """A count in a sentence of its own: "It was the North's fourth show of force in a week."."""
    main = main_of(incidents, LAUNCH)
    for annotated in sentences:
        match = COUNTED_APART.search(annotated.sentence.text)
        if match and main is not None and WINDOW.search(annotated.sentence.text):
            count = ORDINALS.get(match["rank"].lower(), 0)
            yield from _counted(incidents, main, count, annotated.sentence.text) if count > 1 else ()


def _met_before(incidents: list[Incident], number: int) -> Iterator[Stated]:
    """From the article's meeting to an earlier one of the same: "the council last took it up on Nov. 4"."""
    main, told = main_of(incidents, MEETING), incidents[number].mentions[0]
    if main is None or main == number or not MET_BEFORE.search(_around(told)) or incidents[main].status == PLANNED:
        return
    if is_earlier(incidents[number], incidents[main]) and set(incidents[number].actors) <= set(incidents[main].actors):
        yield Stated(main, number, SERIES, told.sentence.text)


def _counted(incidents: list[Incident], number: int, ordinal: int, text: str) -> Iterator[Stated]:
    match = WINDOW.search(text)
    reach = REACH_DAYS.get(match["unit"].lower(), 3650) if match else 3650
    mine = day_of(incidents[number])
    earlier = []
    for other, incident in enumerate(incidents):
        theirs = day_of(incident)
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
