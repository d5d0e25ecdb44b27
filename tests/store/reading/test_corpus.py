"""The labelled articles of tests/corpus: what the reader finds in them may not get worse.

Rules are developed on the odd-numbered articles and checked on the even-numbered ones, so both halves are held.
`python -m tests.store.reading.test_corpus` measures anew and raises tests/corpus/baseline.json where a figure is
better; it never lowers one, so that many small losses cannot add up unseen.
"""

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from store.cli import main

CORPUS = Path(__file__).parent.parent.parent / "corpus"
BASELINE = CORPUS / "baseline.json"
FIGURES = ("core", "all", "fields_mean", "links")
SLACK = 0.01
HALVES = {"odd": 1, "even": 0}


def read_corpus(out: Path) -> None:
    lines = io.StringIO()
    assert main(["read", "--index", str(CORPUS / "articles.csv"), "--json"], lines, sys.stderr) == 0
    out.write_text(lines.getvalue())


def figures(half: str, predictions: Path, folder: Path) -> dict[str, float]:
    """The figures of tests/corpus/score.py for the odd or the even articles."""
    chosen = folder / half
    chosen.mkdir()
    for label in CORPUS.glob("*.gold.json"):
        if int(label.name[:3]) % 2 == HALVES[half]:
            shutil.copy(label, chosen / label.name)
    words = [sys.executable, str(CORPUS / "score.py"), str(chosen), str(predictions), "--json"]
    result = json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)
    return {name: result[name] for name in FIGURES}


@pytest.fixture(scope="module")
def predictions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("corpus") / "read.jsonl"
    read_corpus(out)
    return out


@pytest.mark.parametrize("half", HALVES)
def test_that_the_reader_finds_no_less_than_before(half: str, predictions: Path, tmp_path: Path) -> None:
    held = json.loads(BASELINE.read_text())[half]
    found = figures(half, predictions, tmp_path)
    assert {name: found[name] for name in FIGURES if found[name] < held[name] - SLACK} == {}


def test_that_every_quote_stands_in_its_article(predictions: Path) -> None:
    for line in predictions.read_text().splitlines():
        row = json.loads(line)
        text = (CORPUS / row["file"]).read_text()
        for event in row["events"]:
            assert event["evidence"]
            assert all(text[e["start"] : e["end"]] == e["quote"] for e in event["evidence"])
            assert all(len(e["quote"]) <= 200 for e in event["evidence"])


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        read_corpus(Path(place) / "read.jsonl")
        measured = {half: figures(half, Path(place) / "read.jsonl", Path(place)) for half in HALVES}
    held = json.loads(BASELINE.read_text())
    best = {half: {name: max(found[name], held[half][name]) for name in FIGURES} for half, found in measured.items()}
    BASELINE.write_text(json.dumps(best, indent=1) + "\n")
