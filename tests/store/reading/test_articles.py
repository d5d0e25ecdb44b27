"""Short articles in the manner of many outlets, written to widen the reader; each with events it must find."""

import csv
from collections import defaultdict

import pytest

from tests.support.paths import TESTS
from tests.support.readings import reading_of

ARTICLES = TESTS / "articles"
Expected = tuple[str, str, str]


def expected() -> dict[tuple[str, str], list[Expected]]:
    """Kind, start and status of the events of each article, by its file and its date of publication."""
    lines = [line for line in (ARTICLES / "expected.tsv").read_text().splitlines() if not line.startswith("#")]
    found: dict[tuple[str, str], list[Expected]] = defaultdict(list)
    for row in csv.DictReader(lines, delimiter="\t"):
        found[row["file"], row["published"]].append((row["kind"], row["start"], row["status"]))
    return found


@pytest.mark.parametrize(
    ("article", "events"), expected().items(), ids=lambda value: value[0] if isinstance(value, tuple) else ""
)
def test_that_an_article_yields_its_events(article: tuple[str, str], events: list[Expected]) -> None:
    name, published = article
    left = [
        (e.kind, e.facts.start or "", e.facts.status)
        for e in reading_of((ARTICLES / name).read_text(), published).events
    ]
    missing = []
    for kind, start, status in events:
        match = next((e for e in left if (e[0], e[2]) == (kind, status) and e[1].startswith(start)), None)
        if match is None:
            missing.append((kind, start, status))
        else:
            left.remove(match)
    assert missing == [], f"found besides: {left}"
