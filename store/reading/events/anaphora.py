"""Pointers to earlier events with dates: "the second was in March"."""

import re

from msgspec.structs import replace

from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST, LaunchFacts
from store.reading.annotation import modality
from store.reading.annotation.actors import subject_of
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.dating.mention import Mention
from store.reading.events.places import place_of
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import ORDINALS

NOUNS = {
    MEETING: "round session visit meeting gathering encounter conversation summit talks trip call sitting stop",
    LAUNCH: "test tests failure outing attempt try shot flight firing launch missile rocket trial event pair volley salvo barrage",
    NUCLEAR_TEST: "test blast explosion detonation tests",
    DRILL: "edition iteration exercise exercises drill drills phase stage leg round series event manoeuvres maneuvers",
}
ANY = "one ones"
EVERY = "|".join(" ".join([*NOUNS.values(), ANY]).split())
RANK = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|previous|earlier|latest|next|final|other|others|"
    r"same|similar|comparable|smaller|larger|bigger|longer|opening|preceding|subsequent|most recent|penultimate"
)
KIN = (
    "forerunners?|forebears?|predecessors?|ancestor|precursor|cousin|twin|sister|opener|debut|premiere|debutant|earlier appearances|"
    "earlier outings|earlier attempts|earlier tries|first try|first go|first attempt"
)
POINTER = gated_pattern(
    f"{RANK}|forerunner|forebear|ancestor|precursor|cousin|twin|sister|debut|premiere|predecessor|number |further| one|"
    "more|that |planned|scheduled|set|due|slated",
    rf"(?<!for )\b(?=[TtIiAaHhNnOoFS])(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Hh]is|[Hh]er)\s+(?:very |only |two |"
    rf"three )?(?:{RANK})(?:\s+(?:such|of them|in the series))?"
    rf"(?:\s+(?P<noun>{EVERY})\b)?(?:\s+(?:one|before it|before that|of the kind|of its kind))?"
    rf"|(?:[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?)\s+(?:two |three |own )?(?P<kin>{KIN})(?:\s+of the same (?:type|kind))?\b"
    r"|\b[Nn]umber (?:one|two|three|four|five|six|seven|\d+)\b(?! (?:of|in|on|at)\b)"
    rf"|(?<=[:–—-]\s)(?:First|Second|Third|Fourth|Fifth|Sixth|Another|A further)\s+(?:\w+\s+)?(?P<noun4>{EVERY})\b"
    rf"|[Tt]he (?:[a-z][\w-]+ )?(?P<noun6>event|{EVERY}) (?=(?:was|were) last (?:held|staged|conducted|run|flown|tested)\b)"
    rf"|An? (?P<noun5>{EVERY})(?=\s+(?:that (?:was|had been) |which (?:was|had been) )?(?:originally "
    rf"|initially )?(?:planned|scheduled|set|due|slated)\b)"
    rf"|[Aa]nother(?:\s+(?P<noun2>{EVERY})\b)?|[Tt]wo more|[Tt]hree more|[Oo]ne more|[Tt]he ones?|[Tt]hat (?:one|(?P<noun3>{EVERY}))\b)",
)
# What may follow a pointer that stands for an event, rather than for a word behind it ("the first lady")
POINTER_GOES_ON = re.compile(
    r"\s*,?\s*(?:(?:was|were|is|are|came|comes|followed|follows|took place|had|has|have|will|would|went|ended|ran|run|runs|flew|"
    r"failed|fell|on|in|of|that|this|last|late|early|earlier|then|to be|just|only|two|three|four|five|six|set|due|planned|scheduled|held|"
    r"got|gets|kicked|kicks|saw|involved|lasted|brought|drew|off|near|struck|landed|hit|at|over|opens|opened|begins|began|starts|started|\(|–|—|ever)\b|\()|\s*,\s+(?:(?:held|fired|"
    r"launched|staged|launching)?\s*(?:on|in|of|at|off|near|from|between|last|this|early|late|the)\b|two|three|four|[A-Z][a-z]+\.? \d|\d)"
)
# Before a pointer that may say only which one the event before it is
IS_ONE = re.compile(r"(?:,|\b(?:was|were|is|are|be|been|marks|marked|makes|made it))\s$")
# Behind a day or month that stands for what happened on it: "Wednesday's first, at 5:58 a.m.", "July's had not
# got that far".
OWNED = re.compile(
    r"\s+(?:(?:first|second|third|last|own|maiden|failed|smaller|bigger|larger|longer|earlier|other)\s+)?"
    r"(?:pair|two|three|four|one|ones|first|second|third|volley|salvo|barrage|shot|shots|attempt|try|failure|misfire|debut|flop|"
    r"had|was|were|met|did|came|failed|fell|ended|went|got|blew|broke|could|from|off|at|in|—|–)\b|\s*[,;.]"
)
# Behind a pointer, where no journey is told: "the opening round was in Washington on June 12"
WAS_IN = re.compile(r"\s+(?:was|were|is|will be) (?:held )?(?:in|at)\s")
# Before what the subject of the sentence itself did: "China conducted a similar test in 2007"
DID = re.compile(r"\b(?:conducted|carried out|staged|made|did|launched|tested|performed)\s+$")
# Behind a pointer that only counts the event before its comma: "from Sunan, its first in more than four years"
COUNTS_ITSELF = re.compile(
    r"\s+(?:such\s+)?(?:in|within) (?:just |more than |nearly |almost |over |at least |about |some )*(?:an?|two|three|four|five|"
    r"six|seven|eight|nine|ten|as many|\d+|several|years|months|weeks|decades|half)\b"
    r"|\s+(?:such\s+)?(?:this|of the|so far this) (?:week|month|year)\b"
)
# The last mention of each kind, the latest told last
Lasts = dict[str, Mention]
# Sentences after which a pointer no longer means what was told
FAR_BACK = 3


def triggers(annotated: AnnotatedSentence, lasts: Lasts, taken: list[Trigger]) -> list[Trigger]:
    """Pointers to another event of the last mentioned kind."""
    recent = [kind for kind, m in lasts.items() if annotated.sentence.number - m.sentence.number <= FAR_BACK]
    armed = LAUNCH in lasts and annotated.labelled("weapon", "weapon_name")
    before = LAUNCH if armed else recent[-1] if recent else None
    triggers = []
    if not (lasts or taken) or not (annotated.dates or annotated.clocks):
        return []  # one without a date of its own tells of none
    for match in POINTER.finditer(annotated.sentence.text):
        start, end = match.start() + annotated.sentence.start, match.end() + annotated.sentence.start
        noun = next((word for name, word in match.groupdict().items() if word and name != "kin"), "")
        near_kind = next((t.kind for t in reversed(taken) if t.end <= start), None)
        kinds = [kind for kind in (near_kind, before, *reversed(recent)) if kind]
        kind = next((k for k in kinds if not noun or noun in ANY.split() or noun in NOUNS[k].split()), None)
        clause = annotated.clause_at(start)
        near = any(t.start >= end and clause[0] <= t.start < clause[1] for t in taken) or any(
            t.start - 30 < end and start < t.end + 12 for t in taken
        )
        near = near and not match["noun5"] and not WAS_IN.match(annotated.sentence.text[match.end() :])
        apposed = IS_ONE.search(annotated.sentence.text[: match.start()]) is not None
        if apposed and COUNTS_ITSELF.match(annotated.sentence.text[match.end() :]):
            continue
        if (
            kind
            and not near
            and (match["noun4"] or match["noun5"] or POINTER_GOES_ON.match(annotated.sentence.text[match.end() :]))
        ):
            triggers.append(Trigger(start, end, kind))
    return sorted([*triggers, *_of_days(annotated, taken, triggers, before)])


def _of_days(
    annotated: AnnotatedSentence, taken: list[Trigger], triggers: list[Trigger], kind: str | None
) -> list[Trigger]:
    """What a day or month owns, of the kind told last: "Tuesday's pair", "July's failed"."""
    if kind is None:
        return []
    made = []
    for phrase in annotated.dates:
        owns = phrase.owns and OWNED.match(annotated.between(phrase.end, phrase.end + 24))
        start, end = annotated.clause_at(phrase.start)
        if owns and not any(start <= t.start < end for t in (*taken, *triggers)):
            made.append(Trigger(phrase.end, phrase.end + 1, kind))
    return made


def mentions(
    annotated: AnnotatedSentence, triggers: list[Trigger], context: Context, named: list[Mention], lasts: Lasts
) -> list[Mention]:
    """Events of pointers, modelled on the earlier one; undated ones are none."""
    made: list[Mention] = []
    for trigger in triggers:
        here = [m for m in named if m.kind == trigger.kind and m.at < trigger.start and not m.only_facts]
        like = here[-1] if here else lasts.get(trigger.kind)
        timed = trigger.kind == LAUNCH and bool(annotated.clocks)
        if like is None or like.kind != trigger.kind or not (context.phrases(trigger) or timed):
            continue
        if not modality.is_negated(annotated, trigger):
            made += context.dated(annotated, _like(annotated, trigger, context, like), trigger)
    return [mention for mention in made if mention.is_dated or mention.clock]


def _like(annotated: AnnotatedSentence, trigger: Trigger, context: Context, last: Mention) -> Mention:
    """Another event of the kind of `last`, with what such events share: who, of what class."""
    pointer = annotated.between(trigger.start, trigger.end).lower()
    count = (
        2 if pointer.startswith("two") else 3 if pointer.startswith("three") else None if pointer.endswith("s") else 1
    )
    launch = (
        LaunchFacts(count=count, missile_class=last.launch.missile_class, name=last.launch.name)
        if last.launch
        else None
    )
    doer = subject_of(annotated, trigger) if DID.search(annotated.between(trigger.start - 20, trigger.start)) else None
    return replace(
        last,
        actors=(doer,) if doer and last.launch else last.actors,
        sentence=annotated.sentence,
        at=trigger.start,
        start=trigger.start,
        end=trigger.end,
        status=modality.status_of(annotated, trigger),
        place=place_of(annotated, trigger, context, fired=last.kind == LAUNCH),
        launch=launch,
        clock=None,
        definite=False,
        another=True,
        ordinal=next((ORDINALS[w] for w in pointer.split() if w in ORDINALS), None),
        pointer=True,
        only_facts=False,
        length=None,
        ongoing=False,
    )
