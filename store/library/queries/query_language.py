"""The search language: words, "phrases", prefixes, and filters.

For example `kind:launch after:2022-01 range:>1000`. The last word is a prefix, as it may still be typed. An unknown
field is a word like any other, so that "07:10" finds the clock time.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct

from store.model.documents import Article, Event, LaunchFacts
from store.model.partial_dates import first_day, is_moment, known_end, last_day

PART = re.compile(r'(?P<not>-)?(?:(?P<field>[A-Za-z_]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
COMPARED = re.compile(r"(?P<way>>=|<=|>|<|=)?(?P<low>\d+(?:\.\d+)?)?(?:\.\.(?P<high>\d+(?:\.\d+)?))?$")
Test = Callable[[Event], bool]
Articles = Callable[[str], Article | None]


class SearchTerm(NamedTuple):
    """Consecutive words to find; the last may be a prefix; or excluded."""

    text: str
    is_prefix: bool = False
    is_excluded: bool = False


class Query(Struct, frozen=True):
    """A parsed query: terms for the text, tests for facts, unknown filters."""

    terms: tuple[SearchTerm, ...] = ()
    tests: tuple[Test, ...] = ()
    unknown: tuple[str, ...] = ()

    def accepts(self, event: Event) -> bool:
        """Whether the facts of an event pass every test."""
        return all(test(event) for test in self.tests)


def parse_query(words: str, articles: Articles = lambda _id: None) -> Query:
    """Parse a query; `articles` gives the articles that `source:` looks at.

    Never raises.
    """
    terms: list[SearchTerm] = []
    tests: list[Test] = []
    unknown: list[str] = []
    for match in PART.finditer(words):
        field, value = (match["field"] or "").lower(), match["phrase"] if match["phrase"] is not None else match["word"]
        if field not in FIELDS:
            text = match.group().removeprefix("-") if field else value
            ends = match["phrase"] is None and match.end() == len(words)
            if re.search(r"\w", text):
                is_prefix = ends or text.endswith("*")
                terms.append(SearchTerm(text.strip('*"'), is_prefix, is_excluded=bool(match["not"])))
            continue
        test = FIELDS[field](value, articles)
        if test is None:
            unknown.append(match.group())
        else:
            tests.append(_negated(test) if match["not"] else test)
    return Query(tuple(terms), tuple(tests), tuple(unknown))


def _negated(test: Test) -> Test:
    return lambda event: not test(event)


def _among(values: Callable[[Event], tuple[str | None, ...]]) -> Callable[[str, Articles], Test | None]:
    """A filter for one of several values, parted by commas; a value may be given by its beginning."""

    def make(value: str, _articles: Articles) -> Test | None:
        wanted = tuple(part.casefold() for part in value.split(",") if part)
        return (lambda event: any((v or "").casefold().startswith(wanted) for v in values(event))) if wanted else None

    return make


def _within(values: Callable[[Event], tuple[str | None, ...]]) -> Callable[[str, Articles], Test | None]:
    """A filter for words that stand anywhere in one of the values."""

    def make(value: str, _articles: Articles) -> Test | None:
        wanted = value.casefold()
        return (lambda event: any(wanted in (v or "").casefold() for v in values(event))) if wanted else None

    return make


def _number(of: Callable[[LaunchFacts], float | None]) -> Callable[[str, Articles], Test | None]:
    """A filter for a number of a launch: `>1000`, `200..500`, `70`."""

    def make(value: str, _articles: Articles) -> Test | None:
        match = COMPARED.match(value.replace(",", ""))
        if match is None or match["low"] is None:
            return None
        low, high, way = float(match["low"]), float(match["high"] or "inf"), match["way"] or "="
        compare = _between if match["high"] else COMPARE[way]

        def test(event: Event) -> bool:
            value = of(event.facts.launch) if event.facts.launch else None
            return value is not None and compare(value, low, high)

        return test

    return make


def _between(value: float, low: float, high: float) -> bool:
    return low <= value <= high


COMPARE: dict[str, Callable[[float, float, float], bool]] = {
    ">": lambda value, low, _high: value > low,
    ">=": lambda value, low, _high: value >= low,
    "<": lambda value, low, _high: value < low,
    "<=": lambda value, low, _high: value <= low,
    "=": lambda value, low, _high: value == low,
}


def _after(value: str, _articles: Articles) -> Test | None:
    """On or after the first day that a date may mean; what goes on then counts."""
    if not is_moment(value):
        return None
    first = first_day(value)
    return lambda e: e.facts.start is not None and last_day(known_end(e.facts) or e.facts.start) >= first


def _before(value: str, _articles: Articles) -> Test | None:
    """Begun before the first day that a date may mean."""
    if not is_moment(value):
        return None
    first = first_day(value)
    return lambda e: e.facts.start is not None and first_day(e.facts.start) < first


def _in(value: str, _articles: Articles) -> Test | None:
    """In the year, month or day that a date means."""
    if not is_moment(value):
        return None
    first, last = first_day(value), last_day(value)
    return lambda e: (
        e.facts.start is not None
        and first_day(e.facts.start) <= last
        and last_day(known_end(e.facts) or e.facts.start) >= first
    )


def _source(value: str, articles: Articles) -> Test | None:
    """Told by an outlet, or by an article of that file or address."""
    wanted = value.casefold()

    def test(event: Event) -> bool:
        sources = (articles(report.article) for report in event.reports)
        return any(wanted in f"{a.outlet} {a.file_name} {a.url}".casefold() for a in sources if a)

    return test if wanted else None


def _weapon(event: Event) -> tuple[str | None, ...]:
    return (event.facts.launch.name, event.title) if event.facts.launch else (event.title,)


# The filters by name
FIELDS: dict[str, Callable[[str, Articles], Test | None]] = {
    "kind": _among(lambda e: (e.kind,)),
    "status": _among(lambda e: (e.facts.status,)),
    "actor": _among(lambda e: e.facts.actors),
    "tag": _among(lambda e: e.tags),
    "class": _among(lambda e: (e.facts.launch.missile_class,) if e.facts.launch else ()),
    "outcome": _among(lambda e: (e.facts.launch.outcome,) if e.facts.launch else ()),
    "country": _among(lambda e: (e.facts.place.country,) if e.facts.place else ()),
    "name": _within(_weapon),
    "place": _within(lambda e: (e.facts.place.name,) if e.facts.place else ()),
    "person": _within(lambda e: e.facts.people),
    "range": _number(lambda f: f.range_km),
    "apogee": _number(lambda f: f.apogee_km),
    "flight": _number(lambda f: f.flight_min),
    "count": _number(lambda f: f.count),
    "after": _after,
    "before": _before,
    "in": _in,
    "source": _source,
}
