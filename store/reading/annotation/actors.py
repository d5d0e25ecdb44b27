"""Participants of an event, from the names around its trigger."""

import re
from collections.abc import Iterable

from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.place_patterns import PLACE_LEAD
from store.reading.annotation.trigger import Trigger
from store.reading.text.article_cache import cached_per_article


@cached_per_article(8)
def acting(annotated: AnnotatedSentence) -> list[Span]:
    """States, bodies and governments that act.

    A capital after "in" is a place.
    """
    spans = []
    for span in annotated.labelled("actor", "government"):
        before = annotated.between(annotated.sentence.start, span.start)[-20:]
        if (
            span.label == "government"
            and PLACE_LEAD.search(before)
            and not re.search(r"\b(?:between|of)\s+$|,\s*$", before)
        ):
            continue
        if span.label == "actor" and INSIDE.search(before):
            continue
        if (
            span.label == "actor"
            and span.text in ("the South", "the North", "North", "South")
            and re.match(
                r"-|['’]?\w|\s+(?:[A-Z]|east|west|and\b|of\b|coast)", annotated.between(span.end, span.end + 8)
            )
        ):
            continue
        spans.append(span)
    return spans


# Before the name of a state that is only where something happens
INSIDE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|outside|around|over|off|into|toward|towards|[Ff]rom|inside|across)\s+(?:the\s+)?$"
)
# Between a launch and its agent: "by" soon after it, and no verb of what others did about it
BY = re.compile(
    r"(?![^.;]*\b(?:condemn|denounc|critici[sz]|detect|track|monitor|observ|confirm|report|announc|claim|seen|view|"
    r"describ|call|met with|follow)\w*)"
    r"[^.;:]{0,44}\bby\s+(?:the\s+)?"
)
# Between an owner and its noun: adjectives and numbers, no other noun's article and no verb
OWNING = re.compile(
    r"['’]?s?\s*(?:(?!(?:the|a|an|to|in|of|on|by|and|that|as|has|had|was|were|is|are|will|said|says|\w+ed)\b)[\w\"“”-]+['’]?s?\s+){0,6}(?!(?:said|says|told|that|has|had|was|is)\b)[\w-]*\s*",
    re.IGNORECASE,
)


# Between who is blamed and the deed: "criticized Iran for carrying out a highly provocative test"
BLAMED = re.compile(r"\s+for (?:carrying out|conducting|staging|holding|making|firing|launching|testing)\s[^.;,]{0,60}")


def in_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Without repeats, in the order of mention."""
    return tuple(dict.fromkeys(code for code in codes if code))


def owner_of(annotated: AnnotatedSentence, trigger: Trigger) -> str | None:
    """The state a noun belongs to: "North Korea's fourth launch"."""
    for span in reversed(acting(annotated)):
        between = annotated.between(span.end, trigger.start)
        if span.end <= trigger.start and (OWNING.fullmatch(between) or BLAMED.fullmatch(between)):
            return span.value
    return _after_by(annotated, trigger)


def _after_by(annotated: AnnotatedSentence, trigger: Trigger) -> str | None:
    named = [s for s in acting(annotated) if s.start >= trigger.end]
    return next(
        (
            s.value
            for s in named
            if BY.fullmatch(annotated.between(trigger.end, s.start))
            and not re.match(r"['’]s (?:reckoning|count|account|estimate|tally)", annotated.between(s.end, s.end + 14))
        ),
        None,
    )


def subject_of(annotated: AnnotatedSentence, trigger: Trigger) -> str | None:
    """The state before a verb of firing, else after "by"."""
    named = acting(annotated)
    if agent := _after_by(annotated, trigger):
        return agent
    before = [s for s in named if s.end <= trigger.start]
    possible_subjects = [
        s
        for s in before
        if not re.search(
            r"\b(?:of|off|to|toward|towards|into|from|in|near|over|against|by|with|on|told|notified|warned|informed|urged)\s+(?:the\s+)?$",
            annotated.between(annotated.sentence.start, s.start)[-12:],
        )
    ]
    near = [s for s in possible_subjects if trigger.start - s.end < 90]
    if near:
        return near[-1].value
    followed = [
        s
        for s in named
        if 0 <= s.start - trigger.end < 30
        and re.search(r"\b(?:by|of)\s+(?:the\s+|a\s+)?$|^\s+$", annotated.between(trigger.end, s.start))
    ]
    return followed[0].value if followed else None
