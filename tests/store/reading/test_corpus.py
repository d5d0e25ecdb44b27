"""The labelled articles of tests/corpus and tests/labelled: what the reader finds in them may not get worse.

Rules are developed on the odd-numbered articles of tests/corpus and on all of tests/labelled, and checked on the
even-numbered ones of tests/corpus; all four halves are held. `python -m tests.store.reading.test_corpus` measures anew
and raises each folder's baseline.json where a figure is better; it never lowers one, so that many small losses cannot
add up unseen.
"""

import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest

from store.command_line.cli import main
from tests.support.paths import TESTS

SCORE = TESTS / "corpus" / "score.py"
FOLDERS = ("corpus", "labelled")
FIGURES = ("core", "all", "fields_mean", "links")
SLACK = 0.01
HALVES = {"odd": 1, "even": 0}


@cache
def lines_read(folder: str) -> str:
    """What `dateline read --json` prints for the articles of a folder."""
    lines = io.StringIO()
    assert main(["read", "--index", str(TESTS / folder / "articles.csv"), "--json"], lines, sys.stderr) == 0
    return lines.getvalue()


def figures(folder: str, half: str) -> dict[str, float]:
    """The figures of tests/corpus/score.py for the odd or the even articles of a folder."""
    with tempfile.TemporaryDirectory() as place:
        for label in (TESTS / folder).glob("*.gold.json"):
            if number_of(label) % 2 == HALVES[half]:
                shutil.copy(label, place)
        read = Path(place) / "read.jsonl"
        read.write_text(lines_read(folder))
        words = [sys.executable, str(SCORE), place, str(read), "--json"]
        result = json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
    return {name: result[name] for name in FIGURES}


def number_of(label: Path) -> int:
    """33 for 033-fm-calls.gold.json, 7 for b07-hwasong15-abe.gold.json."""
    found = re.search(r"\d+", label.name)
    assert found, label.name
    return int(found.group())


def baseline(folder: str) -> Path:
    return TESTS / folder / "baseline.json"


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("folder", FOLDERS)
def test_that_the_reader_finds_no_less_than_before(folder: str, half: str) -> None:
    held = json.loads(baseline(folder).read_text())[half]
    found = figures(folder, half)
    assert {name: found[name] for name in FIGURES if found[name] < held[name] - SLACK} == {}


@pytest.mark.parametrize("folder", FOLDERS)
def test_that_every_quote_stands_in_its_article(folder: str) -> None:
    for line in lines_read(folder).splitlines():
        row = json.loads(line)
        text = (TESTS / folder / row["file"]).read_text()
        for event in row["events"]:
            assert event["evidence"]
            assert all(text[e["start"] : e["end"]] == e["quote"] for e in event["evidence"])
            assert all(len(e["quote"]) <= 200 for e in event["evidence"])


@pytest.mark.parametrize("folder", FOLDERS)
def test_that_a_confidence_is_a_share_of_one(folder: str) -> None:
    told = [event["confidence"] for line in lines_read(folder).splitlines() for event in json.loads(line)["events"]]
    assert told
    assert all(0 < share < 1 for share in told)
    assert len(set(told)) > 5


def raise_baselines() -> None:
    """Writes each figure that is better than the one held."""
    for folder in FOLDERS:
        held = json.loads(baseline(folder).read_text()) if baseline(folder).exists() else {}
        best = {}
        for half in HALVES:
            found, before = figures(folder, half), held.get(half, {})
            best[half] = {name: max(found[name], before.get(name, 0.0)) for name in FIGURES}
        baseline(folder).write_text(json.dumps(best, indent=1) + "\n")


if __name__ == "__main__":
    raise_baselines()
