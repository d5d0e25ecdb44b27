"""Anaphoric dates: "two days later", "the next day", "on the 23rd"."""

import re
from datetime import date, timedelta

from store.reading.dates.rules import DIGITS, PAST, Anchor, Days, Meaning, from_last_day, month_of, rule, ymd
from store.reading.text.number_words import MONTH, NUMBER, add_months, month_number, number

# Days from publication within which a day told before gives "on the 23rd" its month
RECENTLY_REPORTED = 75
SPELL = rf"(?P<n>{NUMBER}|few|several)\s+(?P<unit>hour|minute|day|week|month|year)s?"


@rule(
    rf"\b(?:(?P<vague>[Aa]bout|[Ss]ome|[Nn]early|[Aa]lmost|[Bb]arely|[Ll]ess than|[Mm]ore than)\s+|[Ee]xactly\s+|[Jj]ust\s+|[Oo]nly\s+)?"
    rf"{SPELL}\s+(?P<way>later|earlier|afterwards?|before (?:that|then|this)|after (?:that|this)|beforehand|previously)\b",
    "told",
    re.IGNORECASE,
    needs="hour|minute|day|week|month|year",
    shape=r"(?:hour|minute|day|week|month|year)s?\s+(?:later|earlier|after|before|previous)",
)
def _spell_after_last_day(match: re.Match[str]) -> Meaning:
    count = {"few": 3, "several": 4}.get(match["n"].lower()) or number(match["n"])
    ahead = match["way"].lower().startswith(("later", "after"))
    unit, loose = match["unit"].lower(), bool(match["vague"]) or match["n"].lower() in ("few", "several")
    coarse = unit in ("month", "year")
    made = from_last_day(lambda day: _moved(day, count if ahead else -count, unit, loose), coarse=coarse)
    # as below: of the past, nothing is two years later than the news
    return lambda anchor: Days(None) if ahead and _is_unstated(anchor, coarse) else made(anchor)


def _is_unstated(anchor: Anchor, coarse: bool) -> bool:
    """Whether nothing past was told of from which a later day, or with `coarse` a later month or year, could be counted."""
    return anchor.last_day is None and not (coarse and anchor.last_period) and anchor.tense == PAST


def _moved(day: date, count: int, unit: str, loose: bool) -> Days:
    """A day moved by a spell; in weeks and more only about so."""
    if unit in ("hour", "minute"):
        return Days((day + timedelta(days=round(count / 24) if unit == "hour" else 0)).isoformat())
    if unit == "month":
        return Days(month_of(add_months(day, count)), None, True)
    if unit == "year":
        return Days(str(day.year + count), None, True)
    days = count * (7 if unit == "week" else 1)
    return Days((day + timedelta(days=days)).isoformat(), None, loose or unit == "week")


@rule(
    r"\b(?:[Tt]he|[Oo]n the|[Tt]hat)\s+(?:very\s+)?(?P<way>next|following|previous|same|preceding)\s+(?P<unit>day|"
    r"morning|afternoon|evening|night|"
    r"week|month|year)\b|\b[Tt]hat (?P<part>day|morning|afternoon|evening|night)\b|"
    r"\b[Tt]he (?P<after>day after)\b(?!\s+(?:the|a|his|her|its|their|he|she|it|they|this|that|two|three|[A-Z]))",
    "told",
    needs="next|following|previous|same|preceding|that day|that morning|that afternoon|that evening|that night|day after",
)
def _next_after_last_day(match: re.Match[str]) -> Meaning:
    if match["part"]:
        return from_last_day(lambda day: Days(day.isoformat()))
    if match["after"]:
        return from_last_day(lambda day: _moved(day, 1, "day", False))
    shift = {"next": 1, "following": 1, "same": 0}.get(match["way"], -1)
    unit = match["unit"] if match["unit"] in ("week", "month", "year") else "day"
    made = from_last_day(
        lambda day: Days(month_of(day)) if unit == "month" and shift == 0 else _moved(day, shift, unit, False),
        coarse=(coarse := unit in ("month", "year")),
    )
    # of the past, the day after nothing told is no day: that of publication has no morrow yet
    return lambda anchor: Days(None) if shift > 0 and _is_unstated(anchor, coarse) else made(anchor)


@rule(
    r"\b[Tt]he year (?P<way>before|after|earlier)(?: that| then)?(?=\s*[,.;]|\s+(?:it|they|he|she|the)\b)",
    "told",
    needs="year",
)
def _year_after_last_day(match: re.Match[str]) -> Meaning:
    return from_last_day(lambda day: Days(str(day.year + (1 if match["way"] == "after" else -1))), coarse=True)


@rule(rf"\b[Tt]he (?:next|following) (?P<month>{MONTH})(?!\s*\d)", "told", shape=rf"(?:next|following) {MONTH}")
def _next_month_after_last_day(match: re.Match[str]) -> Meaning:
    """ "The next February" is the first after what was told."""
    month = month_number(match["month"])
    return from_last_day(lambda day: Days(f"{day.year + (month <= day.month)}-{month:02d}"), coarse=True)


@rule(
    rf"\b(?:[Tt]he|[Tt]hat|[Ii]n)\s+(?P<month>{MONTH})\s+before(?: that| then)?\b|\b[Tt]hat\s+(?P<same>{MONTH})(?!\s*\d)",
    "told",
    shape=rf"{MONTH}\s+before|hat\s+{MONTH}",
)
def _month_after_last_day(match: re.Match[str]) -> Meaning:
    month, back = month_number(match["month"] or match["same"]), bool(match["month"])

    def of(day: date) -> Days:
        year = day.year - (back and month >= day.month)
        return Days(f"{year}-{month:02d}")

    return from_last_day(of, coarse=True)


@rule(
    r"\b(?:(?:[Ff]rom|[Bb]etween)\s+)?the\s+(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\s+(?:to|until|till|through|and|-|–)\s+"
    rf"the\s+(?P<day2>[12]?\d|3[01])(?:st|nd|rd|th)\b(?:\s+of\s+(?P<month>{MONTH}))?",
    "span",
    needs=DIGITS,
    shape=r"\d(?:st|nd|rd|th)",
)
def _days_of_the_month(match: re.Match[str]) -> Meaning | None:
    """ "From the 21st to the 31st": of the month named, else of that told last or of publication."""
    first, last = int(match["day"]), int(match["day2"])
    if first >= last or (" and " in match.group() and not match.group().lower().startswith("between")):
        return None
    month = month_number(match["month"]) if match["month"] else None

    def meaning(anchor: Anchor) -> Days:
        base = anchor.last_period or anchor.last_day or anchor.published
        if base is None:
            return Days(None)
        chosen = month or base.month
        return Days(ymd(base.year, chosen, first), ymd(base.year, chosen, last))

    return meaning


@rule(
    r"\b(?:[Oo]n|by|until|till|[Ff]rom|to|of|and|since)\s+the\s+(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b"
    r"(?!\s+(?:of\s+)?(?:(?!of\b|by\b|and\b|at\b|in\b|with\b|when\b|after\b|to\b|the\b|for\b|it\b|they\b|he\b|she\b|another\b)[A-Za-z]))",
    needs=DIGITS,
    shape=r"\d(?:st|nd|rd|th)",
)
def _day_of_the_month(match: re.Match[str]) -> Meaning:
    """The day of the month told last, or of that of publication and the one before."""
    day = int(match["day"])

    def meaning(anchor: Anchor) -> Days:
        base = anchor.last_day or anchor.published
        if base is None:
            return Days(None)
        recent = anchor.published is None or abs((anchor.published - base).days) <= RECENTLY_REPORTED
        base = base if recent or anchor.published is None else anchor.published
        if (anchor.last_day is None or not recent) and anchor.tense < 0 and day > base.day + 1:
            base = add_months(base, -1)
        return Days(ymd(base.year, base.month, day))

    return meaning
