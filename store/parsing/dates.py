"""Parser of typed dates.

"16 March 2023 07:10 KST", "c. 1998", "13-23 March".

Returns partial dates; None for text that is not understood, so that callers can keep it.
"""

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from store.language import calendar_names
from store.model.partial_dates import ends_before, is_day
from store.parsing.time_zones import find_zone

MONTHS = tuple(name.lower() for name in calendar_names.MONTHS)
ABOUT = re.compile(
    r"^(?:c\.|ca\.?|circa|about|around|approx\.?|approximately|~|≈)\s*|\s*(?:\?|\(\?\)|\(approx\.?\))$", re.IGNORECASE
)
# Parts of a month or year: the month or year is understood, and which part of it is not
ROUGHLY = re.compile(
    r"^(?:early|mid|middle|late|beginning|start|end|spring|summer|autumn|fall|winter|q[1-4]|h[12]|(?:first|second) half)"
    r"[\s-]+(?:of\s+|in\s+)?|[\s-]Q[1-4]$",
    re.IGNORECASE,
)
WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
NAME = r"(?P<name>[A-Za-z]{3,9})\.?"
DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<y>\d{4}|'?\d{2})"
SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<y>\d{4})(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?)?",
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"(?P<y>\d{4})\.\s*(?P<m>\d{1,2})\.(?:\s*(?P<d>\d{1,2})\.?)?",
        rf"{DAY}[\s-]+{NAME}[\s,-]+{YEAR}",
        rf"{NAME}\s+{DAY},?\s+{YEAR}",
        rf"(?P<y>\d{{4}})[\s-]+{NAME}(?:[\s-]+{DAY})?",
        rf"{NAME}[\s,-]+(?P<y>\d{{4}})",
        r"(?P<m>\d{1,2})[-/](?P<y>\d{4})",
        r"(?P<y>\d{4})\s*[年년](?:\s*(?P<m>\d{1,2})\s*[月월](?:\s*(?P<d>\d{1,2})\s*[日일])?)?",
    )
)
NUMBERS = re.compile(r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<y>\d{4}|\d{2})")
CLOCK = re.compile(
    r"(?:^|[T\s,]+)(?:at\s+)?(?P<h>\d{1,2})(?:[:.](?P<mi>\d{2})|(?P<mi2>\d{2})(?=\s*(?:Z|[Uu][Tt][Cc]|[Gg][Mm][Tt]|[KkJj][Ss][Tt]|hrs?\b|:|$)))?"
    r"(?::(?P<s>\d{2})(?:\.\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2}|[A-Za-z]{3,4})?$"
)
WEEK = re.compile(r"(?P<y>\d{4})-?W(?P<w>\d{2})(?:-?(?P<day>[1-7]))?")
WITHIN_MONTH = re.compile(rf"(?P<one>\d{{1,2}})\s*(?:-|–|to)\s*(?P<two>\d{{1,2}})\s+(?P<rest>{NAME}[\s,]+\d{{4}})")
MONTH_FIRST_SPAN = re.compile(
    r"(?P<name>[A-Za-z]{3,9}\.?)\s+(?P<one>\d{1,2})\s*(?:-|–|to)\s*(?P<two>\d{1,2}),?\s+(?P<y>\d{4})"
)
BETWEEN = re.compile(
    r"\s+(?:to|until|till|through)\s+|\s*[–—]\s*|\s+-\s+|(?<=\d)/(?=\d{4}-\d{2})|(?<=^\d{4})-(?=\d{4}$)"
    r"|(?<=/\d{4})-(?=\d{1,2}/)"
)
# Characters of a typed date
LONGEST = 100
# Days since 1900 as spreadsheets count them: 1954 to 2119 (ECMA-376, the 1900 date system)
FIRST_SERIAL, LAST_SERIAL, SERIAL_ZERO = 20_000, 80_000, date(1899, 12, 30)


class When(NamedTuple):
    """A start and perhaps an end, and whether the date is approximate."""

    start: str
    end: str | None = None
    approximate: bool = False


def parse_when(words: str, *, day_first: bool = True) -> When | None:
    """Parse a date; `day_first`: 3/4/2023 is 3 April. None if not understood."""
    text = WEEKDAY.sub("", " ".join(words.replace("\u2212", "-").split()))
    bare = ROUGHLY.sub("", ABOUT.sub("", text)).strip()
    span = _span(bare, day_first)
    return span and span._replace(approximate=bare != text)


def typed_date(words: str) -> str | None:
    """The date in typed words; None for a span or none."""
    when = parse_when(words[:LONGEST]) if words.strip() else None
    return when.start if when is not None and when.end is None and not when.approximate else None


def _span(text: str, day_first: bool) -> When | None:
    if match := WITHIN_MONTH.fullmatch(text):
        return _from_to(f"{match['one']} {match['rest']}", f"{match['two']} {match['rest']}", day_first)
    if match := MONTH_FIRST_SPAN.fullmatch(text):
        one, two = (f"{match[n]} {match['name']} {match['y']}" for n in ("one", "two"))
        return _from_to(one, two, day_first)
    if match := WEEK.fullmatch(text):
        return _of_a_week(match)
    start = _moment(text, day_first)
    if start:
        return When(start)
    parts = BETWEEN.split(text)
    return _from_to(parts[0], parts[1], day_first) if len(parts) == 2 else None


def _of_a_week(match: re.Match[str]) -> When | None:
    """A week, or a day of it, as ISO 8601 counts them."""
    try:
        days = [date.fromisocalendar(int(match["y"]), int(match["w"]), int(match["day"] or n)) for n in (1, 7)]
    except ValueError:
        return None
    return When(days[0].isoformat(), None if match["day"] else days[1].isoformat())


def _from_to(one: str, two: str, day_first: bool) -> When | None:
    """A span. A first part without a year takes that of the second, or the one before: "30 December to 2 January 2024"."""
    end = _moment(two, day_first)
    if end is None:
        return None
    years = (end[:4], f"{int(end[:4]) - 1:04}")
    starts = [_moment(one, day_first), *(_moment(f"{one} {year}", day_first) for year in years)]
    start = next((at for at in starts if at and not ends_before(at, end)), None)
    return When(start, end) if start else None


def _moment(text: str, day_first: bool) -> str | None:
    day = _day(text, day_first)
    if day:
        return day
    clock = CLOCK.search(text)
    if clock is None or not clock.start():
        return None
    day = _day(text[: clock.start()].rstrip(", "), day_first)
    return moment_at(day, clock.group()) if is_day(day) else None


def _day(text: str, day_first: bool) -> str | None:
    """A date without a clock time."""
    if match := NUMBERS.fullmatch(text):
        return _of_numbers(match, day_first)
    if text.isdecimal() and len(text) == 5:
        serial = int(text)
        return (SERIAL_ZERO + timedelta(days=serial)).isoformat() if FIRST_SERIAL < serial < LAST_SERIAL else None
    for shape in SHAPES:
        if match := shape.fullmatch(text):
            parts = match.groupdict()
            month = _month(parts["name"]) if parts.get("name") else parts.get("m")
            return _iso(_year(parts["y"]), month, parts.get("d")) if month or not parts.get("name") else None
    return None


def _of_numbers(match: re.Match[str], day_first: bool) -> str | None:
    one, two = int(match["one"]), int(match["two"])
    first_is_day = (day_first or one > 12 or match["mark"] == ".") and two <= 12
    day, month = (one, two) if first_is_day else (two, one)
    return _iso(_year(match["y"]), str(month), str(day))


def _month(name: str) -> str | None:
    short = name.lower()
    short = "sep" if short == "sept" else short
    return next((str(number) for number, month in enumerate(MONTHS, 1) if month.startswith(short)), None)


def _year(digits: str) -> int:
    """A year of two digits is of the last 70 years or the next 30, as spreadsheets have it."""
    year = int(digits.strip("'"))
    return year if len(digits.strip("'")) == 4 else year + (2000 if year < 50 else 1900)


def _iso(year: int, month: str | None, day: str | None) -> str | None:
    try:
        whole = date(year, int(month or 1), int(day or 1)).isoformat()
    except ValueError:
        return None
    return whole[: 10 if day else 7 if month else 4]


def moment_at(day: str, clock: str, zone: str = "") -> str | None:
    """A day at a clock time, with the offset of a zone.

    "19:10 PM" is 19:10; "19:10 AM" contradicts itself.
    """
    match = CLOCK.fullmatch(clock)
    if match is None or not (match["mi"] or match["mi2"] or match["half"]):
        return None
    hour, half = int(match["h"]), (match["half"] or "").lower()[:1]
    if (half == "a" and hour > 12) or hour > 23:
        return None
    hour = hour % 12 if half and hour == 12 else hour
    hour += 12 if half == "p" and hour < 12 else 0
    try:
        at = datetime.fromisoformat(day).replace(
            hour=hour, minute=int(match["mi"] or match["mi2"] or 0), second=int(match["s"] or 0)
        )
    except ValueError:
        return None
    zone_name = match["zone"] or zone
    east = find_zone(zone_name) if zone_name else None
    if zone_name and east is None:
        return None
    return at.replace(tzinfo=east).isoformat(timespec="seconds" if match["s"] else "minutes")


def is_day_first(cells: list[str]) -> bool | None:
    """Whether a column writes day before month, by numbers above 12.

    None if unclear.
    """
    dates = [match for cell in cells if (match := NUMBERS.match(cell.strip()))]
    if any(int(match["one"]) > 12 for match in dates):
        return True
    return False if any(int(match["two"]) > 12 for match in dates) else None
