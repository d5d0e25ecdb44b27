"""How much the reader's confidence is worth: of the events given 0.9 and more, how many are right.

python -m tests.bench.calibration         the table on the articles of tests/corpus
python -m tests.bench.calibration fit     fits the weights anew to those of tests/labelled
"""

import csv
import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np

from store.command_line.json_output import event_object
from store.model.partial_dates import first_day
from store.reading.incidents.confidence import signs
from store.reading.loading.load import from_text
from store.reading.pipeline import find_incidents, read_article
from tests.bench.row import Row, against
from tests.support.paths import TESTS

CORPUS, LABELLED = TESTS / "corpus", TESTS / "labelled"
WEIGHTS = TESTS.parent / "assets" / "lexicon" / "confidence.tsv"
SURE, WRONG = 0.9, 0.1
BANDS = (0.95, 0.9, 0.8, 0.7, 0.5, 0.0)
RIDGE = 4.0
"""How strongly weights are held near zero: chosen among 1, 2, 4, 8 by the even half of tests/labelled."""
STEPS = 60


class Sample(NamedTuple):
    """One event that the reader gave: its signs, its confidence, and whether the label agrees."""

    signs: frozenset[str]
    confidence: float
    right: bool


def score_module() -> ModuleType:
    """tests/corpus/score.py, the measure as it came."""
    spec = spec_from_file_location("score", CORPUS / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def samples(folder: Path) -> list[Sample]:
    """The reader's events on a folder of labelled articles; those that only an optional label mis-dates are left out."""
    score = score_module()
    found = []
    with (folder / "articles.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found += _of_article(score, folder / row["file"], row["published"])
    return found


def _of_article(score: ModuleType, path: Path, published: str) -> list[Sample]:
    label = json.loads(path.with_suffix("").with_suffix(".gold.json").read_text("utf-8"))
    gold = [dict(e, _published=first_day(published)) for e in label["events"]]
    article = from_text(path.read_text("utf-8"), published=published).article
    events = [event_object(event) for event in read_article(article).events]
    told = find_incidents(article)
    right = {j for _, j, _ in score.match(gold, events)}
    soft = {
        j for i, j, _ in score.match(gold, events, loose=True) if gold[i]["optional"] or not gold[i]["start"]
    } - right
    return [
        Sample(frozenset(signs(incident, told.published)), events[j]["confidence"], j in right)
        for j, incident in enumerate(told.incidents)
        if j not in soft
    ]


def fitted(data: list[Sample]) -> dict[str, float]:
    """Weights of a logistic model with a ridge, by Newton's method; `bias` is not held back."""
    names = ["bias", *sorted({sign for sample in data for sign in sample.signs})]
    x = np.array([[1.0, *(float(name in sample.signs) for name in names[1:])] for sample in data])
    y = np.array([float(sample.right) for sample in data])
    ridge = np.diag([0.0, *[RIDGE] * (len(names) - 1)])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge
        weights += np.linalg.solve(hessian, x.T @ (y - p) - ridge @ weights)
    return dict(zip(names, weights.round(3).tolist(), strict=True))


def fit() -> None:
    """Writes the weights fitted to tests/labelled into assets/."""
    head = [line for line in WEIGHTS.read_text("utf-8").splitlines() if line.startswith("#")]
    rows = [f"{name}\t{weight}" for name, weight in fitted(samples(LABELLED)).items()]
    WEIGHTS.write_text("\n".join([*head, "sign\tweight", *rows]) + "\n", "utf-8")


def table(data: list[Sample]) -> list[str]:
    """How many events fall in each band of confidence, and how many of them are right."""
    lines = []
    for low, high in zip(BANDS, (1.01, *BANDS[:-1]), strict=True):
        band = [sample for sample in data if low <= sample.confidence < high]
        right = sum(sample.right for sample in band)
        share = f"{right / len(band):.2f}" if band else "-"
        lines.append(f"confidence {low:.2f} and more: {len(band):4} events, {right:4} right, {share}")
    return lines


def measure() -> list[Row]:
    """One row: the share of wrong events among those given 0.9 and more on tests/corpus, against one in ten."""
    data = samples(CORPUS)
    for line in table(data):
        print(line)  # noqa: T201
    sure = [sample for sample in data if sample.confidence >= SURE]
    wrong = sum(not sample.right for sample in sure) / max(1, len(sure))
    return [against("wrong events among those given 0.9 and more, against one in ten", wrong, "share", WRONG, 1.0)]


if __name__ == "__main__":
    fit() if sys.argv[1:] == ["fit"] else print("\n".join(table(samples(CORPUS))))  # noqa: T201
