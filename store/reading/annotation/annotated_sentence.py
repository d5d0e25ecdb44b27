"""A sentence with annotations: spans, dates, clock times, quantities.

Later stages read these, never the raw text. Offsets are those of the article.
"""

import itertools
import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from store.reading.dates.clock_times import Clock, find_clocks, paired
from store.reading.dates.finder import DatePhrase, find_dates
from store.reading.text.gated_pattern import GatedPattern, gated_pattern
from store.reading.text.lexicon import Token, Tokens, lexicon, tokens
from store.reading.text.segmentation import Sentence
from store.runtime.cached_property import cached_property

# Where one clause ends and the next begins; "and" joins clauses only before a verb or a date of its own. It
# opens with a class of characters, to which the search skips: that takes a third of the time.
JOINT = re.compile(
    r"[;:—–,\s](?:(?<=[;:—–])\s|(?<=\s)-\s|(?<=,)\s+(?=(?:and|but|or|nor|so|while|when|after|before|as|which|who|whose|where|although|though|because|"
    r"despite|following|prompting|forcing|leaving)\b|with\s[^,]{3,60}\b(?:to be|due|set|scheduled|slated|planned"
    r"|expected)\b)|(?<=\s)(?=(?:after|before|while|when|because|although|though|until|"
    r"despite|where|(?:on|in|at|during|after) which)\s)|(?<=\s)(?=and\s+(?:was|were|had|has|have|is|are|will|would|then|later|on|in)\b))"
)
KM_PER = {"km": 1.0, "kms": 1.0, "kilometer": 1.0, "kilometre": 1.0, "mile": 1.609344, "nautical mile": 1.852, "nm": 1.852,
          "foot": 0.0003048, "feet": 0.0003048, "meter": 0.001, "metre": 0.001, "m": 0.001}  # fmt: skip
QUANTITY = gated_pattern(
    "km|kilom|mile|feet|min|hour|second|0s|1s|2s|3s|4s|5s|6s|7s|8s|9s",
    r"(?<![\w.])(?P<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*(?:to|-|–|and)\s*(?P<n2>[\d,]+(?:\.\d+)?))?[\s-]*"
    r"(?P<unit>nautical miles?|kilomet(?:er|re)s?|kms?|miles?|feet|minutes?|mins?|hours?|seconds?|(?<=\d)s)\b",
    re.IGNORECASE,
)
# Behind a day told beside another for readers elsewhere: "Friday morning, Thursday evening in New York"
ELSEWHERE = re.compile(
    r"\s*(?:in (?:New York|Washington|London|Geneva|Europe|the United States|the U\.S\.)|U\.?S\.? time|"
    r"Washington time|Eastern|EDT|EST|GMT)\b"
)
WEEKDAY_ONLY = re.compile(r"(?!.*\d)")
TITLE_CASE = 0.7
FOREIGN_DAY = re.compile(r"\s*,?\s*(?:on\s+)?")
# The number of a model behind a name that the table has without it: the 3 of "Babur-3"
MARK = re.compile(r"-\d{1,3}[A-Z]?\b|\s\d\b(?!\s*(?:km|miles|times|days|missiles))|-[IV]{1,3}\b")
LABELS_OF_NAMES = ("actor", "government", "place", "person", "weapon_name", "drill_name", "body")


class Span(NamedTuple):
    """A half-open span with its label, and the value from the tables."""

    start: int
    end: int
    label: str
    value: str
    text: str


class Quantity(NamedTuple):
    """A length in km or a time in minutes.

    The larger of two figures.
    """

    start: int
    end: int
    value: float
    unit: str


class AnnotatedSentence:
    """A sentence, annotated once. Offsets are those of the article."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self._start, self._text = sentence.start, sentence.text
        self.words: Tokens = tokens(sentence.text, sentence.start)
        self.spans: list[Span] = _spans(self.words, sentence)
        self._labelled: dict[tuple[str, ...], list[Span]] = {}
        for span in self.spans:
            self._labelled.setdefault((span.label,), []).append(span)

    @cached_property
    def dates(self) -> list[DatePhrase]:
        """Date phrases at the place of the event, from left to right."""
        if not self._all_dates:
            return []
        names = self.labelled("weapon_name", "drill_name")
        return [
            phrase
            for phrase in self._all_dates
            if phrase not in self.foreign_days
            and not (
                len(self._all_dates) > 1
                and ELSEWHERE.match(self.between(phrase.end, phrase.end + 24))
                and WEEKDAY_ONLY.match(phrase.text)
            )
            and not any(n.start < phrase.end and phrase.start < n.end for n in names)  # the March 5 of "Long March 5"
        ]

    @cached_property
    def is_title_case(self) -> bool:
        """Whether words are capitalized as in headlines, so that capitals mean nothing."""
        if self.sentence.text.rstrip().endswith("."):
            return False
        long = [word for word in self.words.texts if len(word) > 3 and word.isalpha()]
        return len(long) > 3 and sum(word[0].isupper() for word in long) > TITLE_CASE * len(long)

    @cached_property
    def foreign_days(self) -> list[DatePhrase]:
        """Days of a clock time in another zone: "(22:10 GMT on Wednesday)"."""
        brackets = [other.end for _, other in self.clocks if other is not None]
        return [
            p
            for p in self._all_dates
            if any(FOREIGN_DAY.fullmatch(self.between(end, p.start)) for end in brackets if end <= p.start)
        ]

    @cached_property
    def _all_dates(self) -> list[DatePhrase]:
        return find_dates(self.sentence.text, self.sentence.start)

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """The half-open spans of its clauses."""
        return clause_spans(self.sentence.text, self.sentence.start, [(d.start, d.end) for d in self.dates])

    def clause_at(self, at: int) -> tuple[int, int]:
        """The half-open span of the clause that contains an offset."""
        whole = (self.sentence.start, self.sentence.end)
        return next(((start, end) for start, end in self.clauses if start <= at < end), whole)

    @cached_property
    def clocks(self) -> list[tuple[Clock, Clock | None]]:
        """Local clock times, each with the bracketed one in a named zone."""
        clocks = find_clocks(self.sentence.text, self.sentence.start)
        return paired(clocks, self.sentence.text, self.sentence.start)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """Lengths and durations, from left to right."""
        return [_quantity(match, self.sentence.start) for match in QUANTITY.finditer(self.sentence.text)]

    def labelled(self, *labels: str) -> list[Span]:
        """The spans with one of the labels, from left to right."""
        matching = self._labelled.get(labels)
        if matching is None:
            held = [spans for label in labels if (spans := self._labelled.get((label,)))]
            matching = sorted(itertools.chain.from_iterable(held)) if len(held) > 1 else held[0] if held else []
            self._labelled[labels] = matching
        return matching

    def between(self, first: int, last: int) -> str:
        """The text between two offsets of the article, whichever comes first."""
        low, high = (first, last) if first < last else (last, first)
        low -= self._start
        high -= self._start
        return self._text[low if low > 0 else 0 : high if high > 0 else 0]  # noqa: FURB136 - max() takes twice the time

    def search_between(self, pattern: GatedPattern, first: int, last: int) -> re.Match[str] | None:
        """The first match between two offsets; the prefilter checks the sentence once."""
        return pattern.pattern.search(self.between(first, last)) if pattern.may_match(self._text) else None

    def words_inside(self, first: int, last: int) -> slice:
        """Which of the words begin between two offsets of the article."""
        return slice(bisect_left(self.words.starts, first), bisect_left(self.words.starts, last))

    def last_words(self, before: int, most: int) -> list[Token]:
        """The last `most` words that begin before an offset of the article."""
        texts, _, starts, ends = self.words
        stop = bisect_left(starts, before)
        some = slice(max(0, stop - most), stop)
        return [Token(*word) for word in zip(texts[some], starts[some], ends[some], strict=True)]

    def before(self, at: int, words: int = 4) -> list[str]:
        """The last `words` words before an offset, folded, nearest last."""
        _, folded, starts, ends = self.words
        last = bisect_right(starts, at)
        if last and ends[last - 1] > at:  # in the midst of a word
            last -= 1
        return folded[last - words if last > words else 0 : last]

    def after(self, at: int, words: int = 4) -> list[str]:
        """The first `words` words from an offset on, folded."""
        first = bisect_left(self.words.starts, at)
        return self.words.folded[first : first + words]


def clause_spans(text: str, start: int, dates: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Half-open spans of clauses, from left to right.

    Args:
        dates: Spans of date phrases. A date at the head belongs to what follows ("July 1980 - SLV-3 carries"), as
            does one before "when".
    """
    heads = {end for first, end in dates if first - start < 4}
    ends = {end for _, end in dates}
    joints = [m.end() + start for m in JOINT.finditer(text)]
    inner = [
        at
        for at in joints
        if not any(0 <= at - end <= 4 for end in heads)
        and not (text.startswith("when", at - start) and any(0 <= at - end <= 2 for end in ends))
    ]
    cuts = [start, *inner, start + len(text)]
    return [(a, b) for a, b in itertools.pairwise(cuts) if a < b]


def _spans(words: Tokens, sentence: Sentence) -> list[Span]:
    spans: list[Span] = []
    reached: dict[str, int] = {}
    for index, stop, term in lexicon().terms(words):
        if reached.get(term.label, 0) > index or (words.texts[index] == "May" and index and stop == index + 1):
            continue  # the month is no "may"
        reached[term.label] = stop
        start, end = words.starts[index], words.ends[stop - 1]
        if term.label == "weapon_name" and (more := MARK.match(sentence.text, end - sentence.start)):
            end += len(more.group())
        text = sentence.text[start - sentence.start : end - sentence.start]
        spans.append(Span(start, end, term.label, term.value, text))
    return _without_inner(spans)


def _without_inner(spans: list[Span]) -> list[Span]:
    """Drop names inside longer names: the "Washington" of "USS George Washington" is nobody."""
    names = [span for span in spans if span.label in LABELS_OF_NAMES]
    if len(names) < 2:
        return spans
    kept = []
    for span in spans:
        if span.label in LABELS_OF_NAMES and any(
            other.start <= span.start and span.end <= other.end and other.end - other.start > span.end - span.start
            for other in names
        ):
            continue
        kept.append(span)
    return kept


def _quantity(match: re.Match[str], offset: int) -> Quantity:
    value = max(float(n.replace(",", "")) for n in (match["n"], match["n2"]) if n and n.strip(","))
    unit = match["unit"].lower()
    start, end = match.start() + offset, match.end() + offset
    if unit.startswith("min"):
        return Quantity(start, end, value, "min")
    if unit.startswith(("hour", "s")):
        in_hours = unit.startswith("hour")
        return Quantity(start, end, value * 60 if in_hours else value / 60, "hour" if in_hours else "second")
    if not unit.startswith("k"):
        return Quantity(start, end, _rounded(value * KM_PER[unit if unit in KM_PER else unit.rstrip("s")]), "km")
    return Quantity(start, end, value * KM_PER[unit if unit in KM_PER else unit.rstrip("s")], "km")


def _rounded(km: float) -> float:
    """A converted length without false exactness: whole kilometres from 100 on."""
    return float(round(km)) if km >= 100 else round(km, 1)
