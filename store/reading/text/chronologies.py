"""Chronologies.

Lines that open with a date, under a heading with a year.
"""

import re

from store.reading.text.number_words import MONTH, WEEKDAY

MARK = r"(?:[-*•▪·|]\s*|\d{1,2}[.)]\s+)?"
YEAR = r"(?:19|20)\d\d"
DATE = (
    rf"(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d{{1,2}}(?:\s*[-–]\s*\d{{1,2}})?,?(?:\s+{YEAR})?|\d{{1,2}}\s+{MONTH},?(?:\s+{YEAR})?|"
    rf"{MONTH},?\s+{YEAR}|{YEAR}(?:-\d\d-\d\d)?)"
)
# A line of a chronology: "6 January: an intermediate-range missile", "Oct. 9, 2006 North Korea conducts its
# first test".
ENTRY = re.compile(
    rf"^{MARK}(?:In |On )?{DATE}\s*(?:[:–—|-]+\s*|,\s+(?=[a-z])|(?<=\d{{4}})\s+(?=[A-Z][^|]*(?:\s[a-z]+){{3}}))\S.{{12}}"
)
# An item of a list that tells its date in words: "- On March 24, North Korea launched a missile"
DATED_ITEM = re.compile(rf"^{MARK}(?:In|On)\s+{DATE},?\s+\S.{{12}}")
YEAR_HEAD = re.compile(rf"^(?:#+\s*)?(?P<year>{YEAR})\s*:?$")


def is_entry(line: str) -> bool:
    """Whether a line opens with a date and says what happened."""
    return ENTRY.match(line) is not None or (line[:1] in "-*•▪·" and DATED_ITEM.match(line) is not None)


def year_of_heading(line: str) -> int | None:
    """The year that stands alone above entries, or None."""
    match = YEAR_HEAD.match(line)
    return int(match["year"]) if match else None
