"""The many ways in which news tells of a launch, a meeting, a drill or a nuclear test: phrasings.tsv, one a line."""

import csv
from pathlib import Path

import pytest

from tests.conftest import reading_of

LINES = (Path(__file__).parent / "phrasings.tsv").read_text(encoding="utf-8").splitlines()[1:]
PHRASINGS = [(row["kind"], row["day"], row["sentence"]) for row in csv.DictReader(LINES, delimiter="\t")]
BEFORE = "North Korea and its neighbours\n\nNorth Korea fired a ballistic missile on Monday, the first this month.\n\n"


@pytest.mark.parametrize(("kind", "day", "sentence"), PHRASINGS)
def test_that_news_is_understood_however_it_is_put(kind: str, day: str, sentence: str) -> None:
    found = [(e.kind, e.facts.start or "") for e in reading_of(f"{BEFORE}{sentence}\n", "2023-03-16").events]
    assert any(k == kind and start.startswith(day) for k, start in found), found
