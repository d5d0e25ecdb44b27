"""Series: earlier events counted with the news ("its fourth launch")."""

import re
from collections.abc import Iterator

from store.model.documents import CANCELLED, DRILL, LAUNCH, MEETING, NUCLEAR_TEST, PLANNED, SERIES
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.dating.mention import Mention
from store.reading.incidents.incident import ACTIONS, Incident
from store.reading.relations.stated_relation import Stated, day_of, is_earlier, main_of, mentions_in_sentence
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import NUMBER, NUMBER_WORDS, ORDINALS, WEEKDAY, number

WINDOW = re.compile(
    r"\b(?:in|of|this|for|within)\s+(?:just\s+)?(?:over |under |about )?(?P<n>a|the|two|three|four"
    r"|as many|this|\w+)?\s*(?P<unit>days|weeks?|months?|year)\b",
    re.IGNORECASE,
)
REACH_DAYS = {"days": 7, "week": 8, "weeks": 30, "month": 31, "months": 62, "year": 366}
UNIT_DAYS = {"days": 1, "week": 7, "weeks": 7, "month": 31, "months": 31, "year": 366, "years": 365}
# Words that count a launch with others. On 142 labelled articles "another", "follows" and "earlier" counted
# nothing.
COUNTED = re.compile(
    r"\b(?:last (?:time|fired|launched|tested|test-fired|conducted|flew|sent|such|one|test|launch|before)|had last|previous(?:ly)?|"
    r"first\b[^.;]{0,80}?\bsince|(?:not|no) (?:[\w’'-]+ ){0,5}since|(?:latest|biggest|longest|largest"
    r"|most|second|third) (?:\w+ ){0,4}since|twice|three times|"
    r"latest in|string of|series of|flurry|spate|again|last year's|the (?:last|previous|first|only) (?:[\w’'-]+\s+){0,4}?"
    r"(?:launch|test|flight|firing|attempt|one|time)|(?:two|three|four|\d+) times)\b",
    re.IGNORECASE,
)
RANK = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
COUNTED_APART = gated_pattern(
    RANK,
    rf"\b(?P<rank>{RANK})\s+(?:such\s+|known\s+|"
    r"straight\s+|consecutive\s+|direct\s+|successful\s+)?(?:show of force|weapons? (?:test|launch|event)|"
    r"provocation|attempt|try|flight|attack|"
    r"time\b|(?:missile |ballistic |rocket |weapons )*(?:launch|test|firing|event|barrage|salvo|round|episode|display|volley)|in\b)\b",
    re.IGNORECASE,
)
LATEST = gated_pattern(
    "latest in|newest in|most recent in|flurry|string|spate|burst",
    r"\b(?:latest|newest|most recent) in (?:a|the|its) (?:\w+\s+){0,2}(?:flurry|string|series|spate|burst|barrage|slew|run)\b|"
    r"\b(?:flurry|spate|string|burst) of (?:\w+\s+){0,2}(?:launches|tests|firings)\b",
    re.IGNORECASE,
)
MET_BEFORE = re.compile(
    r"\b(?:last (?:met|saw|seen|visited|held|talked|spoke|sat|came|convened|time|summit|meeting|talks|round|session|took)|again|since|"
    r"previous(?:ly)?|second|third|fourth|fifth|twice|first time|first such|the first"
    r"|first (?:summit|meeting|visit|talks|round|session|trip)|"
    r"(?:two|three|four|five) times|more times)\b",
    re.IGNORECASE,
)
MET_ONCE = re.compile(
    r"\b(?:first|only|previous|last)\s+(?:(?:and|ever|such|only|inter-Korean|bilateral)\s+){0,3}(?:summit|meeting|talks|round|session)\b",
    re.IGNORECASE,
)
# Words that tell of an earlier edition of an exercise. A name alone links nothing: of 17 such links on labelled
# articles 12 were wrong.
EDITION = re.compile(
    r"\b(?:last year's|the (?:previous|last|most recent)|(?:was|were) last (?:held|conducted"
    r"|staged)|last (?:held|conducted|staged|took place)|"
    r"first (?:[\w-]+ ){0,4}since)\b",
    re.IGNORECASE,
)
SINCE_WHEN = re.compile(
    r"(?:n['’]t|\bnot|\bno|\bnever|refrained|\bquiet|silen\w+|\blull|paus\w+|\bfirst)\b[^.;]{0,60}?\bsince\s+(?:\w+\s+){0,2}$"
)
FIRST_IN = gated_pattern(
    "first|biggest|longest|largest",
    rf"\b(?:first|biggest|longest|largest)\b[^.;,]{{0,60}}?\bin (?:more than |nearly |over "
    rf"|almost |about |at least |just over )?(?P<n>{NUMBER})\s+"
    r"(?P<unit>days|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
MET_AGAIN = gated_pattern(
    "second|third|fourth|fifth",
    r"\b(?:[Tt]heir|[Tt]he (?:two )?(?:leaders|ministers|sides|men|pair|presidents)['’](?:s)?"
    r"|[Hh]is|[Hh]er|[Tt]he)\s+(?P<rank>second|third|fourth|fifth)\s+"
    r"(?:such\s+|bilateral\s+|face-to-face\s+)?(?:summit|meeting|talks|visit|call|conversation|encounter|round|session|trip|time)\b",
)
# At the head of a sentence that counts the news, whatever else it tells: "It was the seventh time since July
# 25, when"
OF_THE_NEWS = re.compile(
    r"(?:It|This|That|The (?:latest |new )?(?:launch|test|firing)|"
    rf"{WEEKDAY}['’]s (?:launch|test|firing)s?)\s+"
    r"(?:was|is|marks|marked|were|makes|came|comes)\b"
)
# Share of "five years" after which an earlier one may be the one before
NEARLY = 0.75
FLURRY_DAYS = 60


def find_series(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From the latest event to each earlier one counted with it."""
    yield from _counted_apart(incidents, sentences)
    yield from _of_its_kind(incidents, sentences)
    yield from _tests_of_one_state(incidents)
    yield from _earlier_drills(incidents)
    for index, incident in enumerate(incidents):
        if incident.kind == MEETING:
            yield from _met_before(incidents, index)
            yield from _met_again(incidents, index)
        if incident.kind not in ACTIONS or incident.status == CANCELLED:
            continue
        for mention in incident.mentions:
            text = mention.sentence.text
            if mention.ordinal and mention.ordinal > 1:
                yield from _counted(incidents, index, mention.ordinal, text)
            if match := FIRST_IN.search(text):
                yield from _last_before(incidents, index, match, text)
        main = main_of(incidents, incident.kind)
        first = incident.mentions[0]
        if main is None or main == index or not is_earlier(incident, incidents[main]):
            continue
        if COUNTED.search(_around(first)) or _is_since(first) or _in_a_flurry(incidents, main, index):
            yield Stated(main, index, SERIES, first.sentence.text)


def _of_its_kind(incidents: list[Incident], _sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """From one that a pointer tells ("the second phase", "a third round") to the one that it was told after, or back."""
    order = sorted((i.mentions[0].sentence.number, i.mentions[0].start, n) for n, i in enumerate(incidents))
    for place, (_, _, index) in enumerate(order):
        first = incidents[index].mentions[0]
        if not (first.pointer and incidents[index].kind in (DRILL, MEETING)):
            continue
        before = [n for _, _, n in order[:place] if incidents[n].kind == incidents[index].kind]
        if before:
            later, earlier = sorted((index, before[-1]), key=lambda n: incidents[n].start or "", reverse=True)
            yield Stated(later, earlier, SERIES, first.sentence.text)


def _last_before(incidents: list[Incident], index: int, match: re.Match[str], text: str) -> Iterator[Stated]:
    """To the latest earlier one of a kind where "the first in five years" says how long ago it was."""
    spell = UNIT_DAYS[match["unit"].lower()] * (number(match["n"].lower()) if match["n"] else 1)
    mine = day_of(incidents[index])
    earlier = [
        (day, other)
        for other, incident in enumerate(incidents)
        if incident.kind == incidents[index].kind
        and is_earlier(incident, incidents[index])
        and (day := day_of(incident))
        and mine
        and (mine - day).days >= NEARLY * spell
    ]
    if earlier:
        yield Stated(index, max(earlier)[1], SERIES, text)


def _around(mention: Mention, reach: int = 70) -> str:
    """The words around a trigger, in which a count says that it is one of several."""
    at = mention.at - mention.sentence.start
    return mention.sentence.text[max(0, at - reach) : at + reach]


def _is_since(mention: Mention) -> bool:
    """Whether a launch is told as the one since which there was none: "had refrained from firings since May 8"."""
    before, phrase, _behind = mention.sentence.text.partition(mention.phrase or "\n")
    return bool(phrase) and SINCE_WHEN.search(before) is not None


def _in_a_flurry(incidents: list[Incident], main: int, number: int) -> bool:
    """Whether the news is told as the latest of several, of which this one is another of the last weeks."""
    now, then = day_of(incidents[main]), day_of(incidents[number])
    is_latest = any(LATEST.search(m.sentence.text) for m in incidents[main].mentions)
    return bool(is_latest and now and then and 0 <= (now - then).days <= FLURRY_DAYS)


def _counted_apart(incidents: list[Incident], sentences: list[AnnotatedSentence]) -> Iterator[Stated]:
    """A count in a sentence of its own: "It was the North's fourth show of force in a week."."""
    main = main_of(incidents, LAUNCH)
    for annotated in sentences:
        match = COUNTED_APART.search(annotated.sentence.text)
        if match and main is not None and not _counts_another(incidents, annotated, main):
            count = ORDINALS.get(match["rank"].lower(), 0)
            yield from _counted(incidents, main, count, annotated.sentence.text) if count > 1 else ()


def _counts_another(incidents: list[Incident], annotated: AnnotatedSentence, main: int) -> bool:
    """Whether a sentence with a count tells of another launch than the news: "its sixth flight in November 2003"."""
    launches_in_sentence = [
        number
        for _, number in mentions_in_sentence(incidents, annotated.sentence.number)
        if incidents[number].kind == LAUNCH
    ]
    return (
        bool(launches_in_sentence)
        and main not in launches_in_sentence
        and not OF_THE_NEWS.match(annotated.sentence.text)
    )


def _earlier_drills(incidents: list[Incident]) -> Iterator[Stated]:
    """From the exercise in the news to its earlier edition: "last year's exercise", "last held in 2004"."""
    main = main_of(incidents, DRILL)
    for index, incident in enumerate(incidents):
        if main is None or incident.kind != DRILL or not is_earlier(incident, incidents[main]):
            continue
        mention = next((m for m in incident.mentions if m.another or EDITION.search(_around(m))), None)
        other_name = incident.name and incidents[main].name and incident.name != incidents[main].name
        if mention is not None and not other_name:
            yield Stated(main, index, SERIES, mention.sentence.text)


def _tests_of_one_state(incidents: list[Incident]) -> Iterator[Stated]:
    """From the nuclear test in the news to earlier ones of the same state."""
    main = main_of(incidents, NUCLEAR_TEST)
    for index, incident in enumerate(incidents):
        if main is not None and incident.kind == NUCLEAR_TEST and is_earlier(incident, incidents[main]):
            yield Stated(main, index, SERIES, incident.mentions[0].sentence.text)


def _met_before(incidents: list[Incident], number: int) -> Iterator[Stated]:
    """From the article's meeting to an earlier one of the same: "the council last took it up on Nov. 4"."""
    main = main_of(incidents, MEETING)
    if main is None or main == number:
        return
    cue = MET_ONCE if incidents[main].status == PLANNED else MET_BEFORE
    mention = next((m for m in incidents[number].mentions if cue.search(_around(m))), None)
    if mention is None:
        return
    if is_earlier(incidents[number], incidents[main]) and set(incidents[number].actors) <= set(incidents[main].actors):
        yield Stated(main, number, SERIES, mention.sentence.text)


def _met_again(incidents: list[Incident], index: int) -> Iterator[Stated]:
    """From a meeting told as the second or third of those who met to the earlier ones: "their second summit"."""
    meeting = incidents[index]
    matches = ((MET_AGAIN.search(m.sentence.text), m.sentence.text) for m in meeting.mentions)
    match, text = next(((match, text) for match, text in matches if match), (None, ""))
    if match is None:
        return
    same = [
        i for i in incidents if i.kind == MEETING and set(i.actors) == set(meeting.actors) and is_earlier(i, meeting)
    ]
    latest = sorted(same, key=lambda i: i.start or "", reverse=True)
    for earlier in latest[: ORDINALS[match["rank"].lower()] - 1]:
        yield Stated(index, incidents.index(earlier), SERIES, text)


def _may_be_counted_together(one: Incident, other: Incident, reach: int) -> bool:
    """Whether nothing speaks against one count of two events: another firer or, in a count of all time, another rocket."""
    if one.actors and other.actors and not set(one.actors) & set(other.actors):
        return False
    names = [i.launch.name.split("-")[0] for i in (one, other) if i.launch and i.launch.name]
    return len(set(names)) < 2 or reach <= UNIT_DAYS["year"]


def _window(text: str) -> int:
    """Days in which a sentence counts: 10 for "fifth in 10 days", ten years where it tells no spell."""
    match = WINDOW.search(text)
    if match is None:
        return 3650
    unit = (match["n"] or "").lower()
    count = number(unit) if unit.isdigit() or unit in NUMBER_WORDS else 1
    return max(REACH_DAYS[match["unit"].lower()], count * UNIT_DAYS[match["unit"].lower()])


def _counted(incidents: list[Incident], number: int, ordinal: int, text: str) -> Iterator[Stated]:
    reach = _window(text)
    mine = day_of(incidents[number])
    earlier = []
    for other, incident in enumerate(incidents):
        theirs = day_of(incident)
        if (
            other != number
            and incident.kind == incidents[number].kind
            and mine
            and theirs
            and _may_be_counted_together(incidents[number], incident, reach)
            and 0 <= (mine - theirs).days <= reach
        ):
            earlier.append((theirs, other))
    for _, other in sorted(earlier, reverse=True)[: ordinal - 1]:
        yield Stated(number, other, SERIES, text)
