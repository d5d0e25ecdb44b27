"""Days of a drill, from one of its days."""

import re
from datetime import date, timedelta

from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.trigger import Trigger
from store.reading.dates.finder import Days, duration_days
from store.reading.text.number_words import NUMBER, ORDINALS, number

RANK = "|".join(word for word in ORDINALS if word not in ("zeroth", "first"))
# One of a drill's days by its number: "entered its second day", "the third of five days"
NTH = re.compile(
    rf"\b(?:(?P<nth>{RANK})|(?P<n>\d{{1,2}})(?:st|nd|rd|th))(?:(?P<last>\s+and\s+(?:last|final))|\s+straight|\s+consecutive)?\s+"
    rf"(?:day|morning|afternoon|evening)\b(?!\s+(?:in|of the (?:month|year)))|\b(?P<of>{RANK})\s+of\s+(?P<length>{NUMBER})\s+days\b",
    re.IGNORECASE,
)
LAST = re.compile(r"\b(?:last|final|closing)\s+(?:day|morning|afternoon|evening|hours)\b", re.IGNORECASE)
ENDED = re.compile(
    r"\b(?:ended|ends|end|rounded off|rounds? off|wrapped up|wraps? up|wound up|finished|finishes|concluded|concludes|closed|closes|"
    r"close out|completed|brought to (?:an|its) end|brought [\w’'-]+(?: [\w’'-]+){0,3} to (?:an end|a close|its end)|"
    r"(?:came|comes|drew|draws) to (?:an end|a close|its end)|is over|was over|were over|will be over|full stop to)\b(?! (?:with|by) a)"
)
INTO = re.compile(rf"\b(?P<n>{NUMBER}) days? into\b", re.IGNORECASE)
# Characters between a drill and the word that it ended
NEAR = 56
# Days; what is told of more is no drill's length
LONGEST = 45


def days_into(annotated: AnnotatedSentence, trigger: Trigger, day: date | None) -> Days:
    """First and last day of a drill.

    "comes two days into the drill".
    """
    match = INTO.search(annotated.between(trigger.start - 40, trigger.start))
    if match is None or day is None:
        return Days(None)
    return _from(day - timedelta(days=number(match["n"])), duration_days(annotated.sentence.text))


def over_its_days(annotated: AnnotatedSentence, trigger: Trigger, at: int, days: Days) -> Days:
    """First and last day of a drill, from one of its days.

    `start` is None if only the end is known.
    """
    if days.end or len(days.start or "") != len("2023-03-16"):
        return days
    day = date.fromisoformat(days.start or "")
    first, last = annotated.clause_at(min(at, trigger.start))[0], annotated.clause_at(max(at, trigger.start))[1]
    around = annotated.between(first, last)
    length = duration_days(annotated.sentence.text)
    length = length if length and length <= LONGEST else None
    if match := NTH.search(around):
        return _by_number(match, day, length)
    before = annotated.between(max(first, trigger.start - NEAR), trigger.start)
    behind = annotated.between(trigger.end, min(last, trigger.end + NEAR)).split(",")[0]
    if LAST.search(around) or ENDED.search(before) or ENDED.search(behind):
        start = (day - timedelta(days=length - 1)).isoformat() if length else None
        return Days(start, day.isoformat())
    return days


def _by_number(match: re.Match[str], day: date, length: int | None) -> Days:
    """Of the day with a number: the second day lies one day behind the first."""
    words = match.groupdict()
    nth = int(words["n"]) if words["n"] else ORDINALS[(words["nth"] or words["of"]).lower()]
    start = day - timedelta(days=nth - 1)
    if words["last"]:
        return Days(start.isoformat(), day.isoformat())
    return _from(start, number(words["length"]) if words["length"] else length)


def _from(start: date, length: int | None) -> Days:
    """The days from a first one on, as many as are told."""
    return Days(start.isoformat(), (start + timedelta(days=length - 1)).isoformat() if length else None)
