"""Series of dates.

Days in a row, the finest, and spans from lengths.
"""

import itertools
import re
from datetime import date, timedelta

from store.model.documents import Place
from store.model.partial_dates import first_day, is_day, is_month, is_year
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.gazetteer import find_place
from store.reading.annotation.trigger import Trigger
from store.reading.dates.finder import DatePhrase, Days, duration_days
from store.reading.dates.rules import month_of
from store.reading.text.number_words import NUMBER, add_months, number

BEGUN = re.compile(
    rf"\b(?P<n>{NUMBER}) days? after (?:they|it|the talks) (?:began|opened|started|convened|got under ?way)\b"
)
# Characters behind a clause in which it is told when what it ends began: "broke up on Friday, three days after
# they began"
BEGUN_REACH = 40
CLOSING = re.compile(
    r"\b(?:clos(?:ed|es|ing)|wrapp(?:ed|ing) up|wraps up|end(?:ed|s|ing)|finish(?:ed|es|ing)|conclud(?:ed|es|ing)|broke up|at the close of|"
    r"completed|left|after|following)\b"
)


def place_in_its_list(annotated: AnnotatedSentence, phrase: DatePhrase, listed: list[DatePhrase]) -> Place | None:
    """The place beside a date of a list.

    "in Hanoi the next February".
    """
    before = [p.end for p in listed if p.end <= phrase.start]
    if not before:
        return None
    between = [s for s in annotated.labelled("place") if before[-1] <= s.start and s.end <= phrase.start]
    return find_place(between[-1]) if between else None


def in_the_stated_year(dated: list[tuple[DatePhrase, Days]]) -> list[tuple[DatePhrase, Days]]:
    """Give "at last year's exercise in April" the year beside the month."""
    year = next((d.start for p, d in dated if is_year(d.start) and p.text.lower().startswith("last year")), None)
    if year is None or len(dated) < 2:
        return dated
    rest = [(p, d) for p, d in dated if d.start != year]
    return [
        (p, d if re.search(r"\d{4}", p.text) or not d.start else d._replace(start=year + d.start[4:])) for p, d in rest
    ]


def in_a_row(dated: list[tuple[DatePhrase, Days]]) -> list[tuple[DatePhrase, Days]]:
    """Join consecutive days or months into a span.

    "on Aug. 2 and 3".
    """
    starts = [d.start for _, d in dated if d.start and d.end is None]
    if not len(starts) == len(dated) > 1 or not all(_follows(a, b) for a, b in itertools.pairwise(starts)):
        return dated
    return [(dated[0][0], dated[0][1]._replace(end=starts[-1]))]


def _follows(one: str, two: str) -> bool:
    """Whether a day is the morrow of another, or a month the next."""
    if is_day(one) and is_day(two):
        return date.fromisoformat(two) - date.fromisoformat(one) == timedelta(days=1)
    return is_month(one) and is_month(two) and month_of(add_months(first_day(one), 1)) == two


def over_the_days_of_talks(
    annotated: AnnotatedSentence, trigger: Trigger, dated: list[tuple[DatePhrase, Days]]
) -> list[tuple[DatePhrase, Days]]:
    """Extend talks over their length: "closed two days of talks yesterday"."""
    start, end = annotated.clause_at(trigger.start)
    around = annotated.between(max(start, trigger.start - 60), min(end, trigger.end + 70))
    length = duration_days(around)
    if length is None and (begun := BEGUN.search(annotated.between(trigger.end, end + BEGUN_REACH))):
        length = number(begun["n"].lower()) + 1
    phrase, days = dated[0]
    if length is None or length > 14 or len(dated) > 1 or days.end or not days.start or len(days.start) != 10:
        return dated
    first = date.fromisoformat(days.start)
    if CLOSING.search(around):
        return [(phrase, days._replace(start=(first - timedelta(days=length - 1)).isoformat(), end=days.start))]
    return [(phrase, days._replace(end=(first + timedelta(days=length - 1)).isoformat()))]


def on_the_day_of_the_report(days: Days, phrase: DatePhrase) -> Days:
    """Date an event by the day of its report, as approximate."""
    return days._replace(approximate=True) if phrase.part == "told" else days


def finest(dated: list[tuple[DatePhrase, Days]]) -> list[tuple[DatePhrase, Days]]:
    """Drop a coarse date that another makes precise."""
    starts = [days.start for _, days in dated if days.start]
    kept = [
        (phrase, days)
        for phrase, days in dated
        if not (days.start and any(other != days.start and other.startswith(days.start) for other in starts))
    ]
    firm = [(phrase, days) for phrase, days in kept if phrase.part != "until"] or kept
    weeks = [(phrase, days) for phrase, days in firm if days.approximate and re.search(r"\bweek\b", phrase.text)]
    return firm if len(weeks) == len(firm) else [pair for pair in firm if pair not in weeks]
