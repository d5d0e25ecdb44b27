"""The many ways in which news tells of an event (phrasings.tsv), and of what is none (no_events.txt), one a line."""

import csv
from pathlib import Path

import pytest

from tests.conftest import reading_of

HERE = Path(__file__).parent
LINES = (HERE / "phrasings.tsv").read_text(encoding="utf-8").splitlines()[1:]
PHRASINGS = [(row["kind"], row["day"], row["sentence"]) for row in csv.DictReader(LINES, delimiter="\t")]
NO_EVENTS = (HERE / "no_events.txt").read_text(encoding="utf-8").splitlines()[1:]
BEFORE = "North Korea and its neighbours\n\nNorth Korea fired a ballistic missile on Monday, the first this month.\n\n"
MONDAY = ("launch", "2023-03-13")


def told(sentence: str) -> list[tuple[str, str]]:
    return [(e.kind, (e.facts.start or "")[:10]) for e in reading_of(f"{BEFORE}{sentence}\n", "2023-03-16").events]


@pytest.mark.parametrize(("kind", "day", "sentence"), PHRASINGS)
def test_that_news_is_understood_however_it_is_put(kind: str, day: str, sentence: str) -> None:
    assert any(k == kind and start.startswith(day) for k, start in told(sentence)), told(sentence)


@pytest.mark.parametrize("sentence", NO_EVENTS)
def test_that_what_only_surrounds_the_news_is_no_event(sentence: str) -> None:
    assert told(sentence) == [MONDAY]
