"""The date of publication: certain ones, and candidates to offer.

A date at the head of an article, as "16 March 2023, 12:40 GMT" or "Posted at ...", is firm. A copyright year, the name
of the file and its time are only offered.
"""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from store.language.translate import tr_noop
from store.model.partial_dates import is_day, is_year
from store.reading.dates.finder import Anchor, find_dates
from store.reading.loading.date_candidate import FILE_TIME, DateCandidate
from store.reading.text.number_words import MONTH
from store.reading.text.segmentation import lines_of

HEAD_LINES = 14
# Characters of a line in which its date must stand; the rest is a paragraph, perhaps one of a megabyte
LONGEST_STAMP = 400
STAMP_WORDS = re.compile(
    r"\b(?:published|posted|updated|date|issued|released|filed|last modified|first published|added|on)\b|[\d:.]+\s*(?:[ap]\.?m\.?)?|"
    rf"{MONTH}|\b(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:GMT|UTC|JST|KST|IST|"
    rf"E[SD]?T|BST|CET|local time|at|by|world news|am|pm)\b|[\W_]+|\b\d+\b",
    re.IGNORECASE,
)
LABELLED = re.compile(r"\b(?:published|posted|updated|issued|first published|date)\b\s*(?:on|at|:)?", re.IGNORECASE)
DATELINE = re.compile(r"^[A-Z][A-Z .,'’-]{2,40},?\s+(?P<date>[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+(?:19|20)\d\d)\b")
YEARLESS = re.compile(rf"^(?:[A-Z][\w.'’-]+[ ,]+){{0,4}}?(?P<date>{MONTH}\s+\d{{1,2}})\b")
COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\w+\s+){0,3}?(?P<year>(?:19|20)\d\d)", re.IGNORECASE)
NAMED_DAY = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_.]?(?P<month>[01]\d)[-_.]?(?P<day>[0-3]\d)(?!\d)")
NAMED_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)")


def find_candidates(text: str, file_name: str = "", modified: float | None = None) -> list[DateCandidate]:
    """Candidates, best first. `modified`: time of the file, seconds since 1970 UTC."""
    offered = [*_stamps(text), *_datelines(text), *_copyrights(text), *_names(file_name)]
    offered += _days_of_years(text, [c for c in offered if is_year(c.published)])
    offered += _changed(modified)
    best: dict[str, DateCandidate] = {}
    for candidate in sorted(offered, key=lambda c: (not c.firm, c.how == FILE_TIME, -len(c.published))):
        best.setdefault(candidate.published, candidate)
    return list(best.values())


def _changed(modified: float | None) -> list[DateCandidate]:
    """The day on which the file was written, if its time is one of the calendar."""
    if modified is None:
        return []
    try:
        return [DateCandidate(datetime.fromtimestamp(modified, UTC).date().isoformat(), FILE_TIME, False)]
    except (ValueError, OverflowError, OSError):
        return []


def firm_candidate(offered: list[DateCandidate]) -> DateCandidate | None:
    """The firm candidate, if there is one."""
    return next((candidate for candidate in offered if candidate.firm), None)


def _stamps(text: str) -> list[DateCandidate]:
    """Lines of the head that hold a full date and hardly anything else, or say "Published"."""
    stamps = []
    for line in lines_of(text)[:HEAD_LINES]:
        head = line.text[:LONGEST_STAMP]
        day = _full_date(head)
        if day is None:
            continue
        rest = STAMP_WORDS.sub("", head)
        if LABELLED.search(head[:40]) or len(rest) <= 3:
            stamps.append(DateCandidate(day, f"the line “{head[:40]}”", True))
    return stamps[:1]


def _datelines(text: str) -> list[DateCandidate]:
    for line in lines_of(text)[:HEAD_LINES]:
        match = DATELINE.match(line.text)
        day = _full_date(match["date"]) if match else None
        if day:
            return [DateCandidate(day, tr_noop("the dateline"), True)]
    return []


def _full_date(text: str) -> str | None:
    for phrase in find_dates(text):
        start = phrase.resolve(Anchor(None)).start
        if is_day(start):
            return start
    return None


def _days_of_years(text: str, years: list[DateCandidate]) -> list[DateCandidate]:
    """The day of a dateline without a year ("SEOUL, Jan. 10 --"), in each year that something else tells."""
    for line in lines_of(text)[:HEAD_LINES]:
        match = YEARLESS.match(line.text)
        if match is None:
            continue
        days = [(year, _full_date(f"{match['date']}, {year.published}")) for year in years]
        return [DateCandidate(day, f"the dateline and {year.how}", False) for year, day in days if day]
    return []


def _copyrights(text: str) -> list[DateCandidate]:
    match = COPYRIGHT.search(text)
    return [DateCandidate(match["year"], f"“{match.group().strip()}”", False)] if match else []


def _names(file_name: str) -> list[DateCandidate]:
    stem = Path(file_name).stem
    match = NAMED_DAY.search(stem)
    if match:
        try:
            day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            return []
        return [DateCandidate(day.isoformat(), tr_noop("the file's name"), False)]
    year = NAMED_YEAR.search(stem)
    return [DateCandidate(year["year"], tr_noop("the file's name"), False)] if year else []
