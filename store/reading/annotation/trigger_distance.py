"""Distance between a word and a trigger of the same sentence."""

import re

from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.text.article_cache import cached_per_article

WHO_CLAUSE = re.compile(r",\s+(?:who|which|whose|where)\b[^,.;]{0,100},")
MEANWHILE = re.compile(r"(?<=,)\s+(?:while|as|with|amid|after|before)\b[^,.;]{3,110},")
ASIDE = re.compile(r"\([^()]{0,80}\)")
# What stands before words of time that belong to the main clause: "Shortly before they shook hands, at 11:43,
# the North fired"
LEADING_CLAUSE = re.compile(
    r"^[\"“]?(?:[\w-]+ ){0,3}?(?:[Bb]efore|[Aa]fter|[Aa]s|[Ww]hile|[Ww]hen) [^,;()]{8,90},\s+(?:at|on|in|around|about|early|late)\s+$"
)


PAUSES = frozenset(",–—-(")
STOPS = re.compile(r";|:(?=\s)")


def distance(
    annotated: AnnotatedSentence, trigger: Trigger, start: int, end: int, triggers: tuple[Trigger, ...]
) -> float:
    """Distance of a span from a trigger or its argument.

    Words and boundaries.
    """
    here = _distance(annotated, trigger, start, end, triggers)
    if trigger.of is None or not (trigger.of[1] <= start or end <= trigger.of[0]):
        return here
    return min(
        here, _distance(annotated, trigger._replace(start=trigger.of[0], end=trigger.of[1]), start, end, triggers)
    )


@cached_per_article(64)
def _distance(
    annotated: AnnotatedSentence, trigger: Trigger, start: int, end: int, triggers: tuple[Trigger, ...]
) -> float:
    low, high = (trigger.end, start) if start >= trigger.end else (end, trigger.start)
    asides = [*_brackets(annotated), *((a, b) for a, b in relative_asides(annotated) if low <= a and b <= high)]
    inside = annotated.words_inside(low, high)
    words = annotated.words.texts[inside]
    if asides:
        placed = zip(words, annotated.words.starts[inside], strict=True)
        words = [word for word, at in placed if not any(a < at < b for a, b in asides)]
    cost = float(len(words))
    cost += 3 * sum(map(PAUSES.__contains__, words))
    cost += 15 * len(STOPS.findall(annotated.between(low, high)))
    cost += 6 * sum(
        low <= span.start < high and not any(a <= span.start < b for a, b in asides)
        for span in annotated.labelled("clause")
    )
    cost += 4 * sum(low <= span.start < high for span in annotated.labelled("report"))
    cost += 9 * sum(low <= other.start < high for other in triggers if other.start != trigger.start)
    if trigger.end < start and LEADING_CLAUSE.match(annotated.between(annotated.sentence.start, start)):
        cost += 12
    return cost


@cached_per_article(8)
def _brackets(annotated: AnnotatedSentence) -> list[tuple[int, int]]:
    """Spans of what stands in brackets."""
    start = annotated.sentence.start
    return [(m.start() + start, m.end() + start) for m in ASIDE.finditer(annotated.sentence.text)]


@cached_per_article(8)
def relative_asides(annotated: AnnotatedSentence) -> list[tuple[int, int]]:
    """Clauses between commas: "Moon, who was sworn in on Wednesday, chaired"."""
    start = annotated.sentence.start
    who = [(m.start() + start, m.end() + start) for m in WHO_CLAUSE.finditer(annotated.sentence.text)]
    return who + asides_of_time(annotated)


@cached_per_article(8)
def asides_of_time(annotated: AnnotatedSentence) -> list[tuple[int, int]]:
    """Clauses of time between commas: "On Monday, while they met, it fired"."""
    start = annotated.sentence.start
    return [(m.start() + start, m.end() + start) for m in MEANWHILE.finditer(annotated.sentence.text)]


def is_nearest(
    annotated: AnnotatedSentence, trigger: Trigger, start: int, end: int, triggers: tuple[Trigger, ...]
) -> bool:
    """Whether no other trigger of the sentence is nearer to a span."""
    mine = distance(annotated, trigger, start, end, triggers)
    return all(mine <= distance(annotated, other, start, end, triggers) for other in triggers if other != trigger)
