"""Years for dates without one.

From a month, list, heading or later phrase.
"""

import re

from store.reading.dates.rules import Anchor, DatePhrase, Days, Meaning
from store.reading.text.number_words import MONTH, month_number

# A year that heads a line of a chronology: "2018: Three tests in January and June"
YEAR_AT_HEAD = re.compile(r"\s*(?:[-*•▪]\s+)?(?P<year>(?:19|20)\d\d)\s*[:–—-]\s")
# What opens a sentence of which all days are of that year
IN_A_YEAR = re.compile(r"\s*[\"“]?In (?:the year )?(?P<year>(?:19|20)\d\d)\b,?(?! and| or|[–-])")
STATED_MONTH, STATED_YEAR = re.compile(MONTH), re.compile(r"(?:19|20)\d\d")
# Between a date with its year and one of a list without: "in Beijing in March 2018, in Dalian in May"
LISTED = re.compile(
    r"\)?\s*(?:,|;|,?\s+and|,?\s+then|;\s+and)\s+(?:(?:again|then|later)\s+)?(?:(?:in|at|from|near|off|to)\s+)?"
    r"(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2},?\s+)?(?:again\s+|then\s+)?(?:on\s+|in\s+|late\s+|early\s+)?"
)
RELATIVE_YEAR = re.compile(
    r"[Tt]he (?:next|following|same|previous|preceding) year|[Tt]he year (?:before|after|earlier)(?: that| then)?"
)


def in_the_year_of_their_month(phrases: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """Give dates the year of their month.

    "In April 2023, three days from April 8".

    So do months after "2018:" or "last year", and the first of "October and November 2015".
    """
    years: dict[str, int] = {}
    head = YEAR_AT_HEAD.match(text) or IN_A_YEAR.match(text)
    made: list[DatePhrase] = []
    listed: int | None = None
    for place, phrase in enumerate(phrases):
        month, year = STATED_MONTH.search(phrase.text), STATED_YEAR.search(phrase.text)
        name = month.group()[:3].lower() if month else ""
        behind = phrases[place + 1] if place + 1 < len(phrases) else None
        if name and year:
            years[name] = listed = int(year.group())
        elif name and not re.search(r"year", phrase.text):
            stated = (
                years.get(name) or (int(head["year"]) if head else None) or _year_behind(phrase, behind, text, offset)
            )
            if stated is None and listed and _is_listed(made[-1], phrase, text, offset):
                stated = _year_of_list(made[-1], listed, month_number(name))
            listed = stated
            last_year = any(re.fullmatch(r"[Ll]ast year(?:['’]s)?", before.text) for before in phrases[:place])
            phrase = phrase._replace(meaning=_in_year(phrase, stated, last_year)) if stated or last_year else phrase  # noqa: PLW2901
        made.append(phrase)
    return made


def _is_listed(before: DatePhrase, phrase: DatePhrase, text: str, offset: int) -> bool:
    """Whether a day or month goes on with a list in which the one before has its year."""
    return LISTED.fullmatch(text[before.end - offset : phrase.start - offset]) is not None


def _year_of_list(before: DatePhrase, year: int, month: int) -> int:
    """The year of a month that goes on with a list: that of the date before it, or the next."""
    named = re.search(MONTH, before.text)
    return year + 1 if named and month < month_number(named.group()) else year


def in_the_year_stated_after(phrases: list[DatePhrase], text: str, offset: int) -> list[DatePhrase]:
    """Join "in April" and a following "the following year"."""
    made: list[DatePhrase] = []
    for phrase in phrases:
        before = made[-1] if made else None
        joint = text[before.end - offset : phrase.start - offset] if before else ""
        if (
            before is not None
            and re.search(MONTH, before.text)
            and not re.search(r"\d{4}", before.text)
            and RELATIVE_YEAR.fullmatch(phrase.text)
            and re.fullmatch(r",?\s+(?:of\s+|in\s+)?", joint)
        ):
            words = text[before.start - offset : phrase.end - offset]
            made[-1] = DatePhrase(before.start, phrase.end, words, "told", _in_the_year_of(before, phrase))
        else:
            made.append(phrase)
    return made


def _in_the_year_of(phrase: DatePhrase, behind: DatePhrase) -> Meaning:
    """A day or month in the year that another phrase means."""

    def meaning(anchor: Anchor) -> Days:
        days, year = phrase.meaning(anchor._replace(paragraph_day=None)), behind.resolve(anchor).start
        return days._replace(start=f"{year[:4]}{days.start[4:]}", end=None) if days.start and year else days

    return meaning


def _year_behind(phrase: DatePhrase, behind: DatePhrase | None, text: str, offset: int) -> int | None:
    """The year of "November 2015" for the October before it."""
    if behind is None or not re.fullmatch(
        r"(?:,|,? and|,? or)\s+(?:again\s+)?(?:in\s+)?", text[phrase.end - offset : behind.start - offset]
    ):
        return None
    year = re.search(r"(?:19|20)\d\d", behind.text)
    return int(year.group()) if year and re.search(MONTH, behind.text) else None


def _in_year(phrase: DatePhrase, year: int | None, last_year: bool) -> Meaning:
    """The same day or month in the year told; else in the year before that of publication."""

    def meaning(anchor: Anchor) -> Days:
        days = phrase.meaning(anchor._replace(last_day=None, paragraph_day=None))
        stated = year or (anchor.published.year - 1 if last_year and anchor.published else None)
        if stated is None or days.start is None:
            return days
        later = int(days.end[:4]) - int(days.start[:4]) if days.end else 0
        return days._replace(
            start=f"{stated}{days.start[4:]}", end=f"{stated + later}{days.end[4:]}" if days.end else None
        )

    return meaning
