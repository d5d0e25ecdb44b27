"""Confidence: the chance that a careful reader would find the same event.

A logistic model of a few signs. Its weights in `assets/lexicon/confidence.tsv` were fitted by `python -m
tests.bench.calibration fit` to tests/labelled and checked on tests/corpus.
"""

import math
from collections.abc import Iterator
from datetime import date
from functools import cache

from store.model.assets import read_table
from store.model.documents import DRILL, LAUNCH, MEETING, OCCURRED
from store.model.partial_dates import first_day
from store.reading.incidents.incident import Incident

# Days before publication from which an event is history, told in passing
LONG_AGO = 400


def confidence(incident: Incident, published: date | None) -> float:
    """From 0 to 1, to two decimals."""
    weights = _weights()
    total = weights.get("bias", 0.0) + sum(weights.get(sign, 0.0) for sign in signs(incident, published))
    return round(1 / (1 + math.exp(-total)), 2)


def signs(incident: Incident, published: date | None) -> Iterator[str]:
    """The signs that an event shows, by name."""
    yield f"kind {incident.kind}"
    if incident.status != OCCURRED:
        yield f"status {incident.status}"
    yield from _signs_of_date(incident, published)
    yield from _signs_of_report(incident)
    yield from _signs_of_facts(incident)


def _signs_of_date(incident: Incident, published: date | None) -> Iterator[str]:
    start = incident.days.start
    dated = [m for m in incident.mentions if m.days.start]
    if start is None:
        yield "no date told"
        return
    yield {4: "year only", 7: "month only"}.get(len(start), "day told")
    if incident.days.approximate:
        yield "about then"
    if not any(m.phrase for m in dated):
        yield "day of the news beside it"
    if incident.moment:
        yield "clock time"
    if incident.days.end:
        yield "span"
    if len({m.days.start for m in dated}) > 1:
        yield "several dates told"
    if published is not None:
        ago = (published - first_day(start)).days
        yield "history" if ago > LONG_AGO else "of late" if ago > 10 else "ahead" if ago < -1 else "now"


def _signs_of_report(incident: Incident) -> Iterator[str]:
    first = incident.mentions[0]
    if any(m.sentence.is_lead for m in incident.mentions):
        yield "in the lead"
    if len(incident.mentions) > 1:
        yield "told twice" if len(incident.mentions) == 2 else "told often"
    if all(m.another for m in incident.mentions):
        yield "only pointed to"
    if all(m.definite for m in incident.mentions):
        yield "only as known"
    text = first.sentence.text
    yield "long sentence" if len(text) > 220 else "short sentence" if len(text) < 110 else "middling sentence"
    if any(mark in text for mark in ("“", '"', "``")):
        yield "quotation"
    if first.sentence.number > 12:
        yield "far down"


def _signs_of_facts(incident: Incident) -> Iterator[str]:
    count = len(incident.actors)
    yield f"{incident.kind} with {'no state' if count == 0 else 'one state' if count == 1 else 'states'}"
    if incident.place is not None:
        yield "place" if incident.place.lat is not None else "unlisted place"
    if incident.kind == MEETING:
        yield "people" if len(incident.people) > 1 else "one person" if incident.people else "no people"
        if incident.name or "UN" in incident.actors:
            yield "council"
        if all(m.visit for m in incident.mentions):
            yield "visit"
    if incident.kind == DRILL:
        yield "named drill" if incident.name else "unnamed drill"
    launch = incident.launch
    if incident.kind == LAUNCH and launch is not None:
        yield "class told" if launch.missile_class else "class not told"
        if launch.name:
            yield "weapon named"
        if launch.count is not None:
            yield "count told"


@cache
def _weights() -> dict[str, float]:
    return {row["sign"]: float(row["weight"]) for row in read_table("lexicon/confidence")}
