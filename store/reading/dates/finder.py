"""When: the date phrases of news, resolved against the date of publication.

`find_dates` marks the phrases of a sentence; a phrase resolves itself once the tense of its event is
known, because "on Friday" is last Friday after "fired" and next Friday after "will meet".
"""

import re
from functools import lru_cache

from store.model.partial_dates import is_moment
from store.reading.dates import absolute, anaphoric, relative, weekdays
from store.reading.dates.lists import (
    in_the_week_of_their_list,
    with_further_days,
    with_same_days,
    without_doubled_weekdays,
)
from store.reading.dates.rules import (
    FUTURE,
    PAST,
    RULES,
    UNKNOWN,
    Anchor,
    DatePhrase,
    Days,
    Make,
    Meaning,
    Rule,
    prefilters_met,
)
from store.reading.dates.years import in_the_year_of_their_month, in_the_year_stated_after
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import NUMBER, number

__all__ = [
    "FUTURE", "PAST", "UNKNOWN", "Anchor", "DatePhrase", "Days",
    "day_meant", "duration_days", "find_dates",
]  # fmt: skip

# The order in which families are tried; what an earlier one takes, a later one leaves alone.
FAMILIES = (absolute, weekdays, relative, anaphoric)


@lru_cache(maxsize=4096)
def rules_for(held: frozenset[int]) -> tuple[Rule, ...]:
    """Rules whose prefilters are met, in the order of their families.

    Some ten of a hundred in most sentences.
    """
    return tuple(
        rule for family in FAMILIES for rule in RULES if rule[1].__module__ == family.__name__ and rule[3] in held
    )


LEADS = (
    (
        re.compile(
            r"(?:\bsince|\bbegan|\bstart(?:s|ed|ing)?|\bfrom|\bopen(?:s|ed|ing)?)\s+(?:on\s+|about\s+|late\s+|early\s+)?$",
            re.IGNORECASE,
        ),
        "since",
    ),
    (
        re.compile(
            r"(?:\buntil|\btill|\bthrough|\bends?|\bended|\bending|\bruns? to|\bwraps? up|\bconclud(?:es?|ed|ing)|"
            r"\bfinish(?:es|ed)?|\bclos(?:es?|ed)|\bcame to (?:its|an) end|\bexpires?|\blasts? (?:to|until)|\blasting until|"
            r"\bup to)\s+(?:on\s+)?$",
            re.IGNORECASE,
        ),
        "until",
    ),
)


def _part_before(text: str, start: int, part: str) -> str:
    """`since` or `until` where the word before the phrase makes it so."""
    if part != "at":
        return part
    before = text[max(0, start - 24) : start]
    return next((name for lead, name in LEADS if lead.search(before)), part)


def _made(make: Make, match: re.Match[str]) -> Meaning | None:
    """What a match means; None where its numbers are no date ("31/31/2022")."""
    try:
        return make(match)
    except (ValueError, KeyError, OverflowError):
        return None


def find_dates(text: str, offset: int = 0) -> list[DatePhrase]:
    """Date phrases of `text` from left to right.

    Spans are moved by `offset`.
    """
    phrases: list[DatePhrase] = []
    further: list[re.Match[str]] = []
    taken: list[tuple[int, int]] = []
    for pattern, make, part, _ in rules_for(prefilters_met(text)):
        for match in pattern.finditer(text):
            if any(match.start() < stop and start < match.end() for start, stop in taken):
                continue
            meaning = _made(make, match)
            if meaning is None:
                continue
            taken.append(match.span())
            if part == "more":
                further.append(match)
                continue
            lead = _part_before(text, match.start(), part)
            phrases.append(
                DatePhrase(match.start() + offset, match.end() + offset, match.group().rstrip("."), lead, meaning)
            )
    if not phrases:
        return []
    phrases.sort()
    phrases = in_the_week_of_their_list(phrases, text, offset)
    phrases = with_same_days(in_the_year_stated_after(phrases, text, offset))
    phrases = in_the_year_of_their_month(phrases, text, offset)
    return with_further_days(without_doubled_weekdays(phrases, text, offset), further, offset)


def day_meant(words: str) -> str | None:
    """The date in typed words: "16 March 2023", "2023-03"; None if incomplete."""
    text = words.strip()
    if is_moment(text):
        return text
    phrases = find_dates(text) or find_dates(f"in {text}")
    return phrases[0].resolve(Anchor(None)).start if len(phrases) == 1 else None


DURATION = gated_pattern(
    "day|week|month",
    rf"\b(?=[\dstfenozpca])(?P<n>{NUMBER})[\s-](?P<unit>day|week|month)s?(?:-long)?\b(?!\s+(?:ago|after|before|earlier|later|since|into))",
    re.IGNORECASE,
)


def duration_days(text: str) -> int | None:
    """Days of the "11-day drill", "five days", "two-week exercise" in a text."""
    for match in DURATION.finditer(text):
        before = text[max(0, match.start() - 14) : match.start()].lower()
        if re.search(
            r"(?:in|past|within|every|once|less than|for the first time in|of the|the last) (?:the )?$", before
        ) or match["n"].lower() in ("a", "an", "one", "single"):
            continue
        return number(match["n"]) * {"day": 1, "week": 7, "month": 30}[match["unit"].lower()]
    return None
