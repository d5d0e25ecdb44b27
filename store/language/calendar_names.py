"""Days and months in the words of the user's language, in full and short: "Thu 16 March 2023", "16 Mar", "March 2023"."""

from datetime import date

from store.language.translate import noted, tr

MONTHS = (
    noted("January"), noted("February"), noted("March"), noted("April"), noted("May"), noted("June"), noted("July"),
    noted("August"), noted("September"), noted("October"), noted("November"), noted("December"),
)  # fmt: skip
SHORT_MONTHS = (
    noted("Jan"), noted("Feb"), noted("Mar"), noted("Apr"), noted("May"), noted("Jun"), noted("Jul"), noted("Aug"),
    noted("Sep"), noted("Oct"), noted("Nov"), noted("Dec"),
)  # fmt: skip
WEEKDAYS = (noted("Mon"), noted("Tue"), noted("Wed"), noted("Thu"), noted("Fri"), noted("Sat"), noted("Sun"))


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
