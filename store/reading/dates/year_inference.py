"""The year of a day or month without one.

As written, by the words beside it, by earlier dates, or by publication.
"""

import re
from datetime import date

from store.reading.dates.rules import FUTURE, PAST, UNKNOWN, Anchor, Days, Meaning, ymd
from store.reading.text.number_words import nearest_year

THIS_YEAR = re.compile(r"\b(?:this|last) year\b")
# Days before publication in which a day without a year is this year's, whatever was told before it
RECENT = 45
# Days: after what lies further back, a month or day without a year goes on with that telling
LONG_AGO = 400
# The year before Juche 1, that of Kim Il Sung's birth
JUCHE_YEAR_ZERO = 1911


def stated_year(match: re.Match[str], published: date | None) -> int | None:
    """The year in the phrase.

    A number, or last, this or next year.
    """
    groups = match.groupdict()
    if groups.get("year") or groups.get("later"):
        return int(groups.get("year") or groups["later"])
    if "that year" in match.group():
        years = re.findall(r"\b(?:19|20)\d\d\b", match.string[: match.start()])
        return int(years[-1]) if years else None
    if groups.get("era"):
        return JUCHE_YEAR_ZERO + int(groups["era"])
    if groups.get("rel") and published:
        return published.year + {"last": -1, "this": 0, "next": 1}[groups["rel"]]
    return None


def calendar_days(match: re.Match[str], first: tuple[int, int], last: tuple[int, int] | None) -> Meaning:
    """Month and day pairs with a year; `last` makes a span."""

    def meaning(anchor: Anchor) -> Days:
        year = stated_year(match, anchor.published) or anchor.year
        if year is None:
            if anchor.published is None:
                return Days(None)
            if (
                anchor.paragraph_day
                and not THIS_YEAR.search(match.string)
                and anchor.tense < 0
                and (anchor.published - anchor.paragraph_day).days > LONG_AGO
            ):
                latest = date.fromisoformat(ymd(nearest_year(*first, anchor.published, PAST), *first))
                if (anchor.published - latest).days > RECENT:
                    return Days(after_last_day(first, anchor.paragraph_day))
            ahead = last is not None and anchor.tense == FUTURE
            year = nearest_year(*(last if ahead and last else first), anchor.published, anchor.tense)
            year -= ahead and last is not None and last < first
        start = ymd(year, *first)
        if last is None:
            return Days(start)
        return Days(start, ymd(year + (last < first), *last))

    return meaning


def after_last_day(day: tuple[int, int], last_day: date) -> str:
    """The first such day not long before the last reported one."""
    year = last_day.year if (last_day - date(last_day.year, day[0], min(day[1], 28))).days < 45 else last_day.year + 1
    return ymd(year, *day)


def month_of_the_period(match: re.Match[str], month: int, anchor: Anchor) -> int | None:
    """The year of a month in a story of long ago.

    "in October", after July 1995.
    """
    if anchor.paragraph_day is None or anchor.published is None or anchor.tense >= 0 or THIS_YEAR.search(match.string):
        return None
    if (
        re.match(r"last|this|that|the|[Nn]ext", match.group())
        or (anchor.published - anchor.paragraph_day).days <= LONG_AGO
    ):
        return None
    months_ago = (anchor.published.month - month) % 12
    return int(after_last_day((month, 28), anchor.paragraph_day)[:4]) if months_ago > 1 else None


def month_year(month: int, published: date, tense: int) -> int:
    """The year of a bare month.

    Last or next by tense, else the nearest.
    """
    if tense == FUTURE:
        return published.year + (month < published.month)
    if tense == UNKNOWN:
        return min(
            (published.year + shift for shift in (1, 0, -1)),
            key=lambda year: abs((year - published.year) * 12 + month - published.month),
        )
    return published.year - (month > published.month)
