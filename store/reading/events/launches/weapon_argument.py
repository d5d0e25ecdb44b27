"""The weapon of a launch trigger: object, subject, or the nearest."""

import re

from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span

REACH = 70
# Before a verb that goes on with the subject of the sentence: "failed at first, but was launched"
AND_WAS = re.compile(r"\b(?:and|but)\s+(?:was|were|has been|had been|is|are|will be)\s+(?:\w+ly\s+)?$")
# Between a subject and its verb: "The missile, a new type which will serve as the pivot, was test-fired"
ASIDE_OF_SUBJECT = re.compile(
    r"\s*,\s(?!and\b|but\b)[^.;]{3,200},\s+(?:was|were|had been|is|are)\s+(?:\w+ly\s+)?|\s*,\s(?:which|"
    r"described|believed|thought|apparently|a)\b[^.;]{3,160},\s+"
)
PREPOSITION = re.compile(
    r"(?<!-)\b(?:into|against|about|after|for|over|as|at(?! least| most)|on|to|with|when|before|investigation|"
    r"campaign|criticism|programs?|programmes?)\b(?!-)",
    re.IGNORECASE,
)
# Between a verb and a weapon that it does not govern: "launches, including the May 24 launch of an ICBM"
ANOTHER_OBJECT = re.compile(r";|\bincluding\b|\b(?:launch|test|firing)(?:es|s)? of\b")
STRUCK = re.compile(
    r"struck|hit|hits|strikes?|attack(?:s|ed)?|answered|responded|retaliated|replied"
    r"|hit back|struck back|pounded|bombarded|targeted|destroyed",
    re.IGNORECASE,
)
# Verbs that tell of a firing only by what it was done with: "the South answered with missiles of its own"
ONLY_WITH = frozenset({"answered", "responded", "retaliated", "replied", "hit back", "struck back"})
WITH = re.compile(r"\s+[^.;]{0,70}?\bwith\s+(?:[\w\"“-]+\s+){0,4}")
BE = {"was", "were", "been", "being", "be", "is", "are"}


def weapon_of(annotated: AnnotatedSentence, span: Span, armed: list[Span]) -> Span | None:
    """The weapon of a trigger, or None."""
    if struck := _struck_with(annotated, span, armed):
        return struck
    if span.text.lower() in ONLY_WITH:
        return None
    if span.label == "lift":
        return _subject_weapon(annotated, span, armed)
    if span.label == "launch_noun" or span.value == "ing":
        return _beside(annotated, span, armed)
    if span.value == "orbit":
        weapon = _object_weapon(annotated, span, armed)
        return (
            weapon
            if weapon
            and re.match(
                r"\s+in(?:to)? (?:an? )?(?:\w+ )?(?:orbit|space)", annotated.between(weapon.end, weapon.end + 14)
            )
            else None
        )
    passive = bool(set(annotated.before(span.start, 3)) & BE)
    subject = _subject_weapon(annotated, span, armed) if passive or span.value == "past" else None
    return subject if passive and subject else _object_weapon(annotated, span, armed) or subject


def _struck_with(annotated: AnnotatedSentence, span: Span, armed: list[Span]) -> Span | None:
    """The weapon of "struck a dummy carrier with missiles", "delivered a strike with a ballistic missile"."""
    if not STRUCK.fullmatch(annotated.between(span.start, span.end)):
        return None
    for weapon in armed:
        if weapon.start > span.end and WITH.fullmatch(annotated.between(span.end, weapon.start)):
            return weapon
    return None


def _subject_weapon(annotated: AnnotatedSentence, span: Span, armed: list[Span]) -> Span | None:
    first = next((weapon for weapon in armed if weapon.end <= span.start), None)
    if first is not None and first.start - annotated.sentence.start < 32:
        between = annotated.between(first.end, span.start)
        if ASIDE_OF_SUBJECT.fullmatch(between):
            return first
    for weapon in reversed(armed):
        if weapon.end <= span.start and span.start - weapon.end < REACH:
            between = annotated.between(weapon.end, span.start)
            if AND_WAS.search(between) and weapon.start - annotated.sentence.start < 32:
                return weapon
            return None if re.search(r"[.;]\s|\b(?:said|says|told|and|but|program|programme)\b", between) else weapon
    return None


def _object_weapon(annotated: AnnotatedSentence, span: Span, armed: list[Span]) -> Span | None:
    for weapon in armed:
        if weapon.start >= span.end:
            between = annotated.between(span.end, weapon.start)
            far = len(between) > REACH or PREPOSITION.search(between) or ANOTHER_OBJECT.search(between)
            return None if far else weapon
    return None


def _beside(annotated: AnnotatedSentence, span: Span, armed: list[Span]) -> Span | None:
    """The weapon just before a noun ("missile launch"), inside it, or after "of"."""
    for weapon in armed:
        if weapon.start < span.end and span.start < weapon.end:
            return weapon
        if weapon.end <= span.start and re.fullmatch(
            r"['’]?s?[\s()A-Z-]{0,12}(?:test\s)?", annotated.between(weapon.end, span.start)
        ):
            return weapon
        if weapon.start >= span.end and re.fullmatch(
            r"\s+(?:of\s+)?(?:[\w'’.-]+[\s,]+){0,6}", annotated.between(span.end, weapon.start)
        ):
            return None if PREPOSITION.search(annotated.between(span.end, weapon.start)) else weapon
    return None
