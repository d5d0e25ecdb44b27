"""Counts: numbers before a weapon, or a singular noun."""

import itertools
import re
from typing import NamedTuple

from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.text.article_cache import cached_per_article
from store.reading.text.lexicon import Token
from store.reading.text.number_words import NUMBER, NUMBER_WORDS, ORDINALS, number

COUNTING = frozenset([*NUMBER_WORDS, "several", "multiple"])
GROUPS = ("pair", "dozen", "couple")
# Words before a weapon looked at, of which dates and names may take some
LOOKED_AT = 36
# Words before a weapon among which its number stands: "two of the North's newest short-range ballistic
# missiles"
REACH = 6
ENDS = (";", ",", "(", "from", "with", "by", "at", "on")
# Behind a number that counts something else: "three-stage", "600 mm"
UNITS = ("-", "km", "mm", "kilometers", "miles", "stage", "th", "year", "times", "of")
# A noun that tells of one launch
ONE = re.compile(
    r"\b(?:launch|test|test-fire|test-firing|firing|flight|liftoff|lift-off|blast-off|shot|outing|trial|attempt|launching|failure|strike)$",
    re.IGNORECASE,
)
# Before a verb of firing or flying, what stands for one weapon
SINGLE = re.compile(
    r"\b(?:it|one|another|which|the (?:first|second|third|last|latest))\s+(?:(?:was|has been|had been|is)\s+)?$",
    re.IGNORECASE,
)
TWO = re.compile(r"\b(?:the (?:pair|two|duo)|both)\s+(?:(?:were|have been|had been|are)\s+)?$", re.IGNORECASE)
NUMBERED = re.compile(
    rf"\b(?P<n>{NUMBER})(?:\s+(?:more|others|further))?(?:\s+(?:were|was|had been|have been))?\s+$", re.IGNORECASE
)
# A volley that is another than those told before it: "and two more in the afternoon", never "a more powerful
# one"
IS_MORE = re.compile(rf"(?!an? )(?:{NUMBER}) more\b(?! than)|a further\b|another {NUMBER}\b", re.IGNORECASE)
# What itself stands for weapons: "16 on Sunday"
BARE_NUMBER = re.compile(rf"(?:another |a further )?(?P<n>{NUMBER})(?: more)?", re.IGNORECASE)
# Behind the name of a weapon of which several are told
PLURAL_BEHIND = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:missiles|rockets|interceptors|launches|tests|flights)\b", re.IGNORECASE
)


class Count(NamedTuple):
    """A count, None if open; `is_stated` if a word gives it."""

    value: int | None
    is_stated: bool


def count_of(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None) -> Count:
    """The number of missiles of a launch.

    Satellites on one rocket do not count.
    """
    if weapon is not None and is_payload(weapon):
        return Count(1, is_stated=False)
    nearest = count_before(annotated, weapon) if weapon else Count(None, is_stated=False)
    return nearest if nearest.is_stated else Count(_by_number(annotated, trigger, weapon), is_stated=False)


def is_payload(weapon: Span) -> bool:
    """Whether a word names a payload."""
    return weapon.label == "weapon" and weapon.text.lower().rstrip("s").endswith("satellite")


def _by_number(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None) -> int | None:
    """One for a singular weapon, noun or pronoun without a number, none for a bare plural."""
    if weapon is not None:
        plural = weapon.label == "weapon" and weapon.text.lower().rstrip(")").endswith("s")
        named = weapon.label == "weapon_name" and PLURAL_BEHIND.match(annotated.between(weapon.end, weapon.end + 24))
        return None if plural or named else 1
    if ONE.search(annotated.between(trigger.start, trigger.end)):
        return 1
    before = annotated.between(annotated.sentence.start, trigger.start)
    if match := NUMBERED.search(before) or BARE_NUMBER.fullmatch(annotated.between(trigger.start, trigger.end)):
        return number(match["n"].lower())
    if TWO.search(before):
        return 2
    return 1 if SINGLE.search(before) else None


@cached_per_article(32)
def count_before(annotated: AnnotatedSentence, weapon: Span) -> Count:
    """The number shortly before a weapon, and whether one is stated.

    "Several" is stated without number. Ordinals, years and "the" give nothing; "a" is one.
    """
    before = annotated.last_words(weapon.start, LOOKED_AT)
    if not any(t.text.isdigit() or t.text.lower() in COUNTING for t in before[-12:]):
        return Count(None, is_stated=False)
    window = _counting_words(annotated, before)
    for position, token in reversed(list(enumerate(window))):
        word = token.text.lower()
        if word in ENDS:
            break
        if word in ("several", "multiple"):
            return Count(None, is_stated=True)
        follows = window[position + 1].text.lower() if position + 1 < len(window) else ""
        if follows in UNITS and word not in GROUPS:
            if word in NUMBER_WORDS and follows == "of":
                return Count(number(word) if _is_of_a_kind(window, position) else None, is_stated=True)
            continue
        if word in NUMBER_WORDS or (word.isdigit() and len(word) <= 3):
            return Count(_multiplied(window, position), is_stated=True)
    return Count(None, is_stated=False)


def _is_of_a_kind(window: list[Token], position: int) -> bool:
    """Whether "two of" tells of a kind of weapon ("of its newest missiles") rather than of some of those told before."""
    return bool({"its", "their", "newest", "new", "s"} & {token.text.lower() for token in window[position + 2 :]})


def _counting_words(annotated: AnnotatedSentence, before: list[Token]) -> list[Token]:
    """The last words before a weapon that are no part of a date, a clock time or a weapon's name: the 21 of SS-21."""
    other = [(p.start, p.end) for p in annotated.dates] + [(c.start, c.end) for c, _ in annotated.clocks]
    other += [(s.start, s.end) for s in annotated.labelled("weapon_name")]
    marks = {
        later.start for token, later in itertools.pairwise(before) if token.text == "-" and token.end == later.start
    }
    return [
        t
        for t in before
        if t.text != "."
        and not (t.start in marks and t.text.isdigit())
        and not any(start <= t.start < end for start, end in other)
    ][-REACH:]


def _multiplied(window: list[Token], position: int) -> int:
    """The number at a position, with the one before it: "two dozen", "half a dozen"."""
    value = number(window[position].text.lower())
    earlier = [token.text.lower() for token in window[:position]]
    if window[position].text.lower() != "dozen" or not earlier:
        return value
    if earlier[-2:] == ["half", "a"]:
        return value // 2
    return value * (number(earlier[-1]) if earlier[-1] in NUMBER_WORDS or earlier[-1].isdigit() else 1)


def ordinal_before(annotated: AnnotatedSentence, at: int) -> int | None:
    """The 4 of "its fourth missile launch", within five words."""
    for word in reversed(annotated.before(at, 5)):
        if word in ORDINALS:
            return ORDINALS[word]
    return None
