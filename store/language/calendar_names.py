"""Days and months in the user's language.

"Thu 16 March 2023", "16 Mar".
"""

from datetime import date

from store.language.translate import tr, tr_noop

MONTHS = (
    tr_noop("January"), tr_noop("February"), tr_noop("March"), tr_noop("April"), tr_noop("May"), tr_noop("June"), tr_noop("July"),
    tr_noop("August"), tr_noop("September"), tr_noop("October"), tr_noop("November"), tr_noop("December"),
)  # fmt: skip
SHORT_MONTHS = (
    tr_noop("Jan"), tr_noop("Feb"), tr_noop("Mar"), tr_noop("Apr"), tr_noop("May"), tr_noop("Jun"), tr_noop("Jul"), tr_noop("Aug"),
    tr_noop("Sep"), tr_noop("Oct"), tr_noop("Nov"), tr_noop("Dec"),
)  # fmt: skip
WEEKDAYS = (
    tr_noop("Mon"),
    tr_noop("Tue"),
    tr_noop("Wed"),
    tr_noop("Thu"),
    tr_noop("Fri"),
    tr_noop("Sat"),
    tr_noop("Sun"),
)


def month_name(at: date, *, short: bool = False) -> str:
    """March; Mar."""
    return tr((SHORT_MONTHS if short else MONTHS)[at.month - 1])


def month_of_year(at: date, *, short: bool = False) -> str:
    """March 2023; Mar 2023."""
    return tr("{month} {year}", month=month_name(at, short=short), year=at.year)


def day_of_year(at: date, *, short: bool = False, weekday: bool = False) -> str:
    """16 March 2023; 16 Mar 2023; Thu 16 March 2023."""
    parts = {"day": at.day, "month": month_name(at, short=short), "year": at.year}
    if weekday:
        return tr("{weekday} {day} {month} {year}", weekday=tr(WEEKDAYS[at.weekday()]), **parts)
    return tr("{day} {month} {year}", **parts)


def day_of_month(at: date, *, short: bool = False, weekday: bool = False) -> str:
    """16 March; 16 Mar; Thu 16 March."""
    parts = {"day": at.day, "month": month_name(at, short=short)}
    if weekday:
        return tr("{weekday} {day} {month}", weekday=tr(WEEKDAYS[at.weekday()]), **parts)
    return tr("{day} {month}", **parts)


def weekday_and_day(at: date) -> str:
    """Thu 16."""
    return tr("{weekday} {day}", weekday=tr(WEEKDAYS[at.weekday()]), day=at.day)
