"""The place of an event: by name, "the Cambodian capital", "there".

Listed places come first, then unlisted ones, then states; among several the nearest to the trigger, where narrower
places count as nearer.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from store.model.assets import rows_by_name
from store.model.documents import Place
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.gazetteer import capital_of, find_place
from store.reading.annotation.place_patterns import (
    ACTS,
    BACK,
    CAPITAL,
    COAST,
    FELL,
    FIRED_FROM,
    FROM,
    FROM_SEA,
    HERE,
    IN_STATE,
    NAME_OF_MORE,
    NO_PLACE,
    PLACE_LEAD,
    SITE_AGAIN,
    TALKERS,
    UNLISTED,
)
from store.reading.annotation.trigger import Trigger
from store.reading.annotation.trigger_distance import distance, is_nearest
from store.reading.dating.context import Context
from store.reading.text.article_cache import cached_per_article

# Cost from which a place says nothing of a trigger: of the gazetteer, and known by its preposition only
FAR_LISTED, FAR_OTHER = 40, 16
# By how much a place counts as nearer for being narrow
NARROW = {"site": 8, "nuclear": 8, "venue": 6, "city": 3, "port": 3}
# By how much a state counts as farther than a place in it
WIDE = 5

# Names of states that stand among the table's aliases, where the adjectives stand too
OTHER_NAMES = {
    "U.S.",
    "US",
    "U.K.",
    "UK",
    "Britain",
    "America",
    "the North",
    "the South",
    "DPRK",
    "ROK",
    "Burma",
    "Türkiye",
}


class PlaceCandidate(NamedTuple):
    """A possible place: span, and cost besides distance."""

    start: int
    end: int
    place: Place
    cost: float
    limit: float


class PlaceMemory(NamedTuple):
    """Places the article has mentioned: last firing, last event, dateline."""

    site: Place | None
    where: Place | None
    here: Place | None


def place_of(annotated: AnnotatedSentence, trigger: Trigger, context: Context, *, fired: bool = False) -> Place | None:
    """The place of a trigger; with `fired`, not where something fell."""
    before = context.discourse
    kept = PlaceMemory(before.last_site or before.last_place, before.last_place, before.dateline_place)
    return _nearest(annotated, trigger, context.triggers, kept, fired=fired)


@cached_per_article(16)
def _nearest(
    annotated: AnnotatedSentence, trigger: Trigger, triggers: tuple[Trigger, ...], kept: PlaceMemory, *, fired: bool
) -> Place | None:
    """The candidate that costs least; the same at each look at a sentence."""
    best: tuple[float, Place] | None = None
    for one in (*_named(annotated, fired=fired), *_place_mentioned_before(annotated, kept)):
        cost = distance(annotated, trigger, one.start, one.end, triggers) + one.cost
        if cost >= one.limit or (best is not None and cost >= best[0]):
            continue
        if is_nearest(annotated, trigger, one.start, one.end, triggers):
            best = (cost, one.place)
    return best[1] if best else None


@cached_per_article(4)
def _named(annotated: AnnotatedSentence, *, fired: bool) -> tuple[PlaceCandidate, ...]:
    """Those that the sentence itself names: the same for each of its triggers, at each look."""
    return (
        *_listed(annotated, fired=fired),
        *_unlisted(annotated, fired=fired),
        *_capitals(annotated),
        *_states(annotated, fired=fired),
    )


def _listed(annotated: AnnotatedSentence, *, fired: bool) -> Iterator[PlaceCandidate]:
    """Places of the gazetteer behind a word of place."""
    for span in annotated.labelled("place"):
        before = annotated.between(annotated.sentence.start, span.start)[-48:]
        kind = rows_by_name("gazetteer")[span.value]["kind"]
        if not PLACE_LEAD.search(before) or TALKERS.search(before) or _is_name_of_more(annotated, span):
            continue
        if before.endswith(", ") and ACTS.match(annotated.between(span.end, span.end + 16)):
            continue  # "On Monday, Pyongyang fired"
        if fired and (_fell(before) or (kind == "sea" and not FROM_SEA.search(before))):
            continue
        yield PlaceCandidate(span.start, span.end, find_place(span), -NARROW.get(kind, 0), FAR_LISTED)


def _fell(before: str) -> bool:
    """Whether what is before a place says that something fell there, and not that it came from there."""
    return FELL.search(before[-26:]) is not None and not FROM.search(before)


def _is_name_of_more(annotated: AnnotatedSentence, span: Span) -> bool:
    """Whether the place only names something: the Shanghai of the Shanghai Cooperation Organisation."""
    return NAME_OF_MORE.match(annotated.between(span.end, span.end + 40)) is not None


def _unlisted(annotated: AnnotatedSentence, *, fired: bool) -> Iterator[PlaceCandidate]:
    """Places that the gazetteer lacks, by their capitals and the preposition before them; without coordinates."""
    named = (
        []
        if annotated.is_title_case
        else [(p, m) for p in (UNLISTED, COAST) for m in p.finditer(annotated.sentence.text)]
    )
    if not named:
        return
    known = [
        (s.start, s.end)
        for s in annotated.labelled("place", "actor", "government", "person", "body", "weapon_name", "drill_name")
    ]
    known += [(d.start, d.end) for d in annotated.dates]
    for pattern, match in named:
        start, end = match.start("name") + annotated.sentence.start, match.end("name") + annotated.sentence.start
        before = annotated.between(annotated.sentence.start, start)
        taken = pattern is UNLISTED and any(a < end and start < b for a, b in known)
        if taken or NO_PLACE.search(match["name"]) or TALKERS.search(before):
            continue
        if fired and (_fell(before) or match["lead"].lower() not in FIRED_FROM):
            continue
        yield PlaceCandidate(start, end, Place(name=re.sub(r"['’]s$", "", match["name"])), 0, FAR_OTHER)


def _capitals(annotated: AnnotatedSentence) -> Iterator[PlaceCandidate]:
    """The capital meant by "the Cambodian capital"."""
    for span in annotated.labelled("actor"):
        match = CAPITAL.match(annotated.between(span.end, span.end + 14))
        city = capital_of(span.value) if match else None
        if match and city:
            yield PlaceCandidate(span.start, span.end + match.end(), city, 0, FAR_OTHER)


def _states(annotated: AnnotatedSentence, *, fired: bool) -> Iterator[PlaceCandidate]:
    """A state behind "in" or, of what was fired, behind "from"."""
    for span in annotated.labelled("actor"):
        before = annotated.between(annotated.sentence.start, span.start)[-48:]
        match = IN_STATE.search(before)
        state = rows_by_name("lexicon/states")[span.value]
        if not match or TALKERS.search(before) or not state["zone"] or not _is_state_name(span, state):
            continue
        if CAPITAL.match(annotated.between(span.end, span.end + 14)) or (fired and match["lead"].lower() != "from"):
            continue
        name = f"{match['part'].strip()} {span.text}" if match["part"] else span.text
        yield PlaceCandidate(span.start, span.end, Place(name=name, country=span.value), WIDE, FAR_OTHER + WIDE)


def _is_state_name(span: Span, state: dict[str, str]) -> bool:
    """Whether a word is a state's own name: no adjective, no people."""
    return span.text == state["name"] or span.text in OTHER_NAMES


def _place_mentioned_before(annotated: AnnotatedSentence, kept: PlaceMemory) -> Iterator[PlaceCandidate]:
    """The place that "there" or "the same range" means: told of before; that of "here": where the article was written."""
    for pattern, before in ((SITE_AGAIN, kept.site), (BACK, kept.where), (HERE, kept.here)):
        for match in pattern.finditer(annotated.sentence.text):
            start, end = match.start() + annotated.sentence.start, match.end() + annotated.sentence.start
            earlier = [s for s in annotated.labelled("place") if s.end <= start] if pattern is not HERE else []
            earlier_place = find_place(earlier[-1]) if earlier else before
            if earlier_place is not None:
                yield PlaceCandidate(start, end, earlier_place, 0, FAR_OTHER)
