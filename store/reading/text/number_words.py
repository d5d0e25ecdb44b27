"""Words for months, weekdays and numbers, and arithmetic on days."""

import calendar
from datetime import date, timedelta

# A month; the dot of "Feb." is never given back, or "in Feb. 2019" would be the February of no year.
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?+"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"a": 1, "an": 1, "single": 1, "couple": 2, "pair": 2, "dozen": 12, "thirty": 30, "forty": 40, "fifty": 50}
ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
        ]
    )
}
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + r")"
WEEKDAY_NUMBER = {f"{name}day": n for n, name in enumerate(("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"))}
# By the first three letters; the names of Python's calendar are those of the computer's language
MONTH_NUMBER = {
    name: n
    for n, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
}


def number(word: str) -> int:
    """The value of `12` or `twelve`. KeyError for anything else."""
    return int(word) if word.isdigit() else NUMBER_WORDS[word.lower()]


def month_number(word: str) -> int:
    """1 to 12 for the name of a month.

    Raises KeyError for other words.
    """
    return MONTH_NUMBER[word[:3].lower()]


def add_months(day: date, count: int) -> date:
    """The first of the month `count` months after that of `day`."""
    months = day.year * 12 + day.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def weekday_before(day: date, weekday: int) -> date:
    """The latest such weekday before `day`."""
    return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def monday_of(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())


# Days after which news names the year of what is past: "on April 23" in an article of April 12 lies ahead
FAR_PAST = 290


# Days before publication within which a day told as ahead, and else most of a year away, lies back after all
JUST_PAST = 60


def nearest_year(month: int, day: int, published: date, tense: int) -> int:
    """The year of a month and day without one.

    In the past the latest not after publication (with two days for time zones), in the future the first not before it;
    without tense the nearest.
    """
    candidates = [published.year + shift for shift in (-1, 0, 1)]
    dated = [(year, date(year, month, min(day, calendar.monthrange(year, month)[1]))) for year in candidates]
    if tense < 0:
        year, closest = max(pair for pair in dated if pair[1] <= published + timedelta(days=2))
        ahead = next((later for later, then in dated if 0 < (then - published).days <= 365 - FAR_PAST), None)
        return ahead if ahead and (published - closest).days > FAR_PAST else year
    if tense > 0:
        year, closest = min(pair for pair in dated if pair[1] >= published - timedelta(days=2))
        back = next((before for before, then in dated if 0 < (published - then).days <= JUST_PAST), None)
        return back if back and (closest - published).days > FAR_PAST else year
    return min(dated, key=lambda pair: abs((pair[1] - published).days))[0]
