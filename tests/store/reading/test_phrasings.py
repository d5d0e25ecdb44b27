"""The many ways in which news tells of an event (phrasings.tsv), and of what is none (no_events.txt), one a line."""

import csv
from pathlib import Path

import pytest

from store.model.partial_dates import first_day
from tests.support.readings import reading_of

HERE = Path(__file__).parent
VAGUE_DAYS = 5
LAUNCH = "North Korea and its neighbours\n\nNorth Korea fired a ballistic missile on Monday, the first this month.\n\n"
NOTHING = "A quiet headline about the region\n\nNothing else was said in the capital that day.\n\n"
BEFORE = {"launch": LAUNCH, "nothing": NOTHING}
MONDAY = ("launch", "2023-03-13", "occurred")

LINES = [line for line in (HERE / "phrasings.tsv").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
PHRASINGS = list(csv.DictReader(LINES, delimiter="\t", quoting=csv.QUOTE_NONE))
NO_EVENTS = (HERE / "no_events.txt").read_text(encoding="utf-8").splitlines()[1:]


def told(before: str, sentence: str) -> list[tuple[str, str | None, str]]:
    found = reading_of(f"{before}{sentence}\n", "2023-03-16").events
    return [(e.kind, e.facts.start, e.facts.status) for e in found]


def is_on(start: str | None, wanted: str) -> bool:
    if wanted == "any" or start is None:
        return wanted == "any"
    if wanted.endswith("~"):
        return abs((first_day(start) - first_day(wanted[:-1])).days) <= VAGUE_DAYS
    return start.startswith(wanted)


@pytest.mark.parametrize("row", PHRASINGS, ids=[row["sentence"] for row in PHRASINGS])
def test_that_news_is_understood_however_it_is_put(row: dict[str, str]) -> None:
    found = told(BEFORE[row["after"]], row["sentence"])
    assert any(
        kind == row["kind"] and is_on(start, row["day"]) and row["status"] in (status, "any")
        for kind, start, status in found
    ), found


@pytest.mark.parametrize("sentence", NO_EVENTS)
def test_that_what_only_surrounds_the_news_is_no_event(sentence: str) -> None:
    assert told(LAUNCH, sentence) == [MONDAY]
