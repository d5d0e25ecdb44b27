"""The labelled snippets of tests/snippets: a headline and a few sentences each, in words as many as their writers could find.

They are harder than news, and far more than the rules were made from: what is held is the share of their events that are
found on the day told, and of what the reader gives the share that is labelled. `python -m tests.store.reading.test_snippets`
measures anew and raises tests/snippets/baseline.json where a figure is better.
"""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.support.paths import TESTS
from tests.support.readings import reading_of

SNIPPETS = TESTS / "snippets"
BASELINE = SNIPPETS / "baseline.json"
SLACK = 0.01
FILES = ("launch", "drill", "meeting", "background")
Told = tuple[str, str]
"""Kind and day of an event."""


def snippets(name: str) -> Iterator[dict[str, Any]]:
    for line in (SNIPPETS / f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def labelled(snippet: dict[str, Any]) -> Counter[Told]:
    return Counter((event["kind"], event["start"][:10]) for event in snippet["events"])


def found_in(snippet: dict[str, Any]) -> Counter[Told]:
    events = reading_of(snippet["text"], snippet["published"]).events
    return Counter((event.kind, (event.facts.start or "")[:10]) for event in events)


@cache
def figures(name: str) -> dict[str, float]:
    """Recall and precision of kind and day over the snippets of a file."""
    right = given = wanted = 0
    for snippet in snippets(name):
        labels, found = labelled(snippet), found_in(snippet)
        right += (labels & found).total()
        given += found.total()
        wanted += labels.total()
    return {"recall": round(right / wanted, 4), "precision": round(right / given, 4)}


@pytest.mark.parametrize("name", FILES)
def test_that_no_fewer_events_of_snippets_are_found(name: str) -> None:
    held = json.loads(BASELINE.read_text())[name]
    found = figures(name)
    assert {figure: found[figure] for figure in held if found[figure] < held[figure] - SLACK} == {}


@pytest.mark.parametrize("name", FILES)
def test_that_each_label_quotes_its_snippet(name: str) -> None:
    for snippet in snippets(name):
        quotes = [event["evidence"] for event in snippet["events"]] + snippet["not"]
        assert [quote for quote in quotes if quote not in snippet["text"]] == []


def raise_baseline() -> None:
    """Writes each figure that is better than the one held."""
    held = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    best = {
        name: {figure: max(value, held.get(name, {}).get(figure, 0.0)) for figure, value in figures(name).items()}
        for name in FILES
    }
    BASELINE.write_text(json.dumps(best, indent=1) + "\n")


if __name__ == "__main__":
    raise_baseline()
