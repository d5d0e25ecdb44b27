"""Translates English messages stored in documents.

A library may have readers of several languages, so it stores one. Unknown messages are shown as they are.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache

from store.language.calendar_names import MONTHS, day_of_year
from store.language.translate import is_english, tr, tr_noop

HOW_DATED = (
    tr_noop("“{phrase}”, in an article without a date"), tr_noop("“{phrase}” in an article of {day}"),
    tr_noop("told as news in an article of {day}"), tr_noop("line {n} of the table"), tr_noop("not dated by the article"),
    tr_noop("what you set"), tr_noop("the words that you marked"),
)  # fmt: skip
CHANGES = (
    tr_noop("Undo {step}"), tr_noop("Redo {step}"), tr_noop("Import of {n} article"), tr_noop("Import of {n} articles"),
    tr_noop("Import of {name}"), tr_noop("Add event"), tr_noop("Duplicate “{title}”"), tr_noop("New event from words"),
    tr_noop("Evidence from words"), tr_noop("Link"), tr_noop("Accept “{title}”"), tr_noop("Accept {n} events"),
    tr_noop("Reject “{title}”"), tr_noop("Delete “{title}”"), tr_noop("Delete {n} events"),
    tr_noop("Change of “{title}” back to its reports"), tr_noop("Change of {fields}"), tr_noop("Confirm link"),
    tr_noop("Reject link"), tr_noop("Leave open link"), tr_noop("Merge into “{title}”"), tr_noop("Split off “{title}”"),
    tr_noop("Keep “{title}” apart"), tr_noop("Change by a script"),
)  # fmt: skip
HOW_PUBLISHED = (tr_noop("the dateline and {year}"), tr_noop("the line “{line}”"))
WHY_UNREADABLE = (
    tr_noop("files of the kind “{kind}” cannot be read; save it as text, web page, PDF or .docx"),
    tr_noop("the file is larger than {n} MB; paste the article's text instead"),
    tr_noop("{error}; try again once the file can be read"),
    tr_noop("it was not read within {n} seconds; the others went on"),
    tr_noop("the page was not there after {n} seconds"),
    tr_noop("{host} sends on to another server, {other}; fetch that address if you trust it"),
    tr_noop("{host} could not be reached: {why}"),
    tr_noop("{host} answered with error {n}"),
)
# What changes call the fields
FIELDS = (
    tr_noop("date"), tr_noop("states"), tr_noop("class"), tr_noop("range"), tr_noop("apogee"), tr_noop("flight time"), tr_noop("title"),
    tr_noop("kind"), tr_noop("status"), tr_noop("people"), tr_noop("place"), tr_noop("tags"), tr_noop("notes"), tr_noop("count"),
    tr_noop("name"), tr_noop("outcome"),
)  # fmt: skip


def english_day(day: date) -> str:
    """16 March 2023, in English whatever the system, for stored messages."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def how_dated(message: str) -> str:
    """`Facts.dated_by` in the language of the user."""
    return _again(message, HOW_DATED)


def how_published(message: str) -> str:
    """`Article.published_how` in the language of the user."""
    return _again(message, HOW_PUBLISHED)


def why_unreadable(message: str) -> str:
    """The reason why a file is unreadable, in the user's language."""
    return _again(message, WHY_UNREADABLE)


def change_name(message: str) -> str:
    """The name of a change in the language of the user."""
    return _again(message, CHANGES)


def _again(message: str, sentences: Iterable[str]) -> str:
    if is_english() or not message:
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


# What a part of a sentence becomes, where it does not stay as it is
SPOKEN: dict[str, Callable[[str], str]] = {
    "day": _day, "fields": _fields, "step": lambda message: change_name(message[:1].upper() + message[1:]),
}  # fmt: skip
