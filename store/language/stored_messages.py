"""Sentences that documents hold in English, said again in the language of the user: how a date is known,
names of changes, why a file cannot be read.

A library may be read by people of several languages, so it keeps one; what is not known here is shown as it stands.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache

from store.language.calendar_names import MONTHS, day_of_year
from store.language.translate import noted, speaks_english, tr

HOW_DATED = (
    noted("“{phrase}”, in an article without a date"), noted("“{phrase}” in an article of {day}"),
    noted("told as news in an article of {day}"), noted("line {n} of the table"), noted("not dated by the article"),
    noted("what you set"), noted("the words that you marked"),
)  # fmt: skip
CHANGES = (
    noted("Undo {step}"), noted("Redo {step}"), noted("Import of {n} article"), noted("Import of {n} articles"),
    noted("Import of {name}"), noted("Add event"), noted("Duplicate “{title}”"), noted("New event from words"),
    noted("Evidence from words"), noted("Link"), noted("Accept “{title}”"), noted("Accept {n} events"),
    noted("Reject “{title}”"), noted("Delete “{title}”"), noted("Delete {n} events"),
    noted("Change of “{title}” back to its reports"), noted("Change of {fields}"), noted("Confirm link"),
    noted("Reject link"), noted("Leave open link"), noted("Merge into “{title}”"), noted("Split off “{title}”"),
    noted("Keep “{title}” apart"),
)  # fmt: skip
HOW_PUBLISHED = (noted("the dateline and {year}"), noted("the line “{line}”"))
WHY_UNREADABLE = (
    noted("files of the kind “{kind}” cannot be read; save it as text, web page, PDF or .docx"),
    noted("the file is larger than {n} MB; paste the article's text instead"),
    noted("{error}; try again once the file can be read"),
)
FIELDS = (
    noted("date"), noted("states"), noted("class"), noted("range"), noted("apogee"), noted("flight time"), noted("title"),
    noted("kind"), noted("status"), noted("people"), noted("place"), noted("tags"), noted("notes"), noted("count"),
    noted("name"), noted("outcome"),
)  # fmt: skip
"""What changes call the fields."""


def english_day(day: date) -> str:
    """16 March 2023, whatever language the system has: for what documents hold."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def how_dated(message: str) -> str:
    """`Facts.dated_by` in the language of the user."""
    return _again(message, HOW_DATED)


def how_published(message: str) -> str:
    """`Article.published_how` in the language of the user."""
    return _again(message, HOW_PUBLISHED)


def why_unreadable(message: str) -> str:
    """Why a file holds no article, in the language of the user: a worker that reads knows but English."""
    return _again(message, WHY_UNREADABLE)


def change_name(message: str) -> str:
    """The name of a change in the language of the user."""
    return _again(message, CHANGES)


def _again(message: str, sentences: Iterable[str]) -> str:
    if speaks_english() or not message:
        return message
    if (said := tr(message)) != message:
        return said  # one that holds nothing
    for sentence in sentences:
        if match := _pattern(sentence).fullmatch(message):
            return tr(sentence, **{name: SPOKEN.get(name, str)(held) for name, held in match.groupdict().items()})
    return message


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", sentence)
    held = {"n": r"[\d,]+", "day": r"\d+ [A-Z][a-z]+ \d+"}
    return re.compile(
        "".join(
            f"(?P<{part}>{held.get(part, '.+')})" if number % 2 else re.escape(part)
            for number, part in enumerate(parts)
        )
    )


def _day(text: str) -> str:
    day, month, year = text.split()
    return day_of_year(date(int(year), MONTHS.index(month) + 1, int(day))) if month in MONTHS else text


def _fields(fields: str) -> str:
    return ", ".join(tr(field) if field in FIELDS else field for field in fields.split(", "))


SPOKEN: dict[str, Callable[[str], str]] = {
    "day": _day, "fields": _fields, "step": lambda told: change_name(told[:1].upper() + told[1:]),
}  # fmt: skip
"""What a part of a sentence becomes, where it does not stay as it is."""
