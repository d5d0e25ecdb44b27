"""Flight data: range and apogee in km, minutes, and outcome."""

import re
from collections.abc import Iterator
from itertools import pairwise

from store.model.documents import LaunchFacts
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Quantity, Span

HEIGHT = re.compile(
    r"\b(?:altitude|apogee|height|high|higher|peak(?:ed|ing)?|climb(?:ed|ing)?|rose|rising|soar(?:ed|ing)?|ceiling|up to space)\b",
    re.IGNORECASE,
)
FLOWN = re.compile(
    r"\b(?:flew|fly|flying|flown|travel(?:l?ed|l?ing)?|range|distance|cover(?:ed|ing)|went|landed|fell|"
    r"came down|splash\w*|dropped|downrange|down range|away|hit|struck|crashed|exploded over)\b",
    re.IGNORECASE,
)
DESIGN = re.compile(
    r"\b(?:maximum range|capable|can (?:fly|reach|hit|strike)|could|with a range of|estimated range|"
    r"design|able to|range of (?:up to|more than|about)?|"
    r"from its own shores|off (?:the|its) coast|south of|north of|east of|west of|southwest of|"
    r"northwest of|northeast of|southeast of|off Cape|wide|long-range)\b",
    re.IGNORECASE,
)
DURATION = re.compile(
    r"\b(?:for|flew|flight|flying|lasted|stayed|staying|after|took|airborne|over|in the air|climb(?:ed|ing)?|rose|in some|in about)\b",
    re.IGNORECASE,
)
# Where a missile is told to have gone, or come down
WENT = re.compile(
    r"\b(?:into|in|toward|towards|over|across|off|onto)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:[Ss]ea|waters|[Oo]cean|Pacific|Gulf|Bay|Hokkaido|Japan|Aomori|"
    r"EEZ|economic zone|orbit|space|island|target)\b|\b(?:struck|slammed|hit|landed|splashed|delivered|lifted off|blasted off|roared)\b"
)
FAILED_TO = re.compile(
    r"\s+to (?:agree|adopt|condemn|persuade|win|stop|act|reach (?:an?|any) (?:agreement|deal)|pass|impress)"
)
FALLING = ("crashed", "plunged", "exploded", "dropping into")
FLOWN_SO_FAR = re.compile(r"\b(?:flew|flown|stayed up|travel\w+|covered|reached)\b")
TIMES = ("hour", "min", "second")
JOINT = re.compile(r"\s*,?\s*(?:and\s+)?")
NOT_FLIGHT = re.compile(
    r"\b(?:later|ago|phone|call|talks|meeting|spoke|apart|earlier|within|notice"
    r"|before(?! (?:land|fall|splash|hit|com|crash|plung|strik|drop)))\b",
    re.IGNORECASE,
)


def flight_facts(annotated: AnnotatedSentence) -> LaunchFacts:
    """Flight data of a sentence; design ranges and splash distances are not."""
    apogee = [q.value for q in annotated.quantities if q.unit == "km" and _is_height(annotated, q)]
    ranges = [
        q.value
        for q in annotated.quantities
        if q.unit == "km" and not _is_height(annotated, q) and _is_flown(annotated, q)
    ]
    times = [value for first, value in _times(annotated) if value >= 1 and _is_duration(annotated, first)]
    return LaunchFacts(
        range_km=_rounded(_own_figure(ranges)) if ranges else None,
        apogee_km=_rounded(apogee[0]) if apogee else None,
        flight_min=_rounded(times[0]) if times else None,
        outcome=_outcome(annotated),
    )


def _times(annotated: AnnotatedSentence) -> Iterator[tuple[Quantity, float]]:
    """Each time told, as its first figure and its minutes; "1 hour, 9 minutes and 11 seconds" is one."""
    durations = [q for q in annotated.quantities if q.unit in TIMES]
    runs = [[q] for q in durations[:1]]
    for last, q in pairwise(durations):
        finer = TIMES.index(q.unit) > TIMES.index(last.unit)
        if finer and JOINT.fullmatch(annotated.between(last.end, q.start)):
            runs[-1].append(q)
        else:
            runs.append([q])
    return ((run[0], sum(q.value for q in run)) for run in runs)


def _own_figure(values: list[float]) -> float:
    """The first figure, or a larger one that is no conversion of it (within 3 %: "1,000km (620 miles)")."""
    return max(v for v in values if v == values[0] or abs(v - values[0]) > 0.03 * values[0])


def _rounded(value: float) -> float:
    return round(value, 1)


def _clause(annotated: AnnotatedSentence, quantity: Quantity, reach: int = 60) -> tuple[str, str]:
    """The words before and after a figure, up to the next comma, bracket or "and"."""
    start, text = annotated.sentence.start, annotated.sentence.text
    before = text[max(0, quantity.start - start - reach) : quantity.start - start]
    after = text[quantity.end - start : quantity.end - start + 30]
    return re.split(r"[;,]\s|\band\b(?!\s+(?:a|an|at|to)\b)", before)[-1], re.split(r"[;,(]|\band\b", after)[0]


def _is_height(annotated: AnnotatedSentence, quantity: Quantity) -> bool:
    before, after = _clause(annotated, quantity)
    heights = [m.start() for m in HEIGHT.finditer(before)]
    flown = [m.start() for m in FLOWN.finditer(before)]
    if re.match(r"\s*(?:\([^)]*\)\s*)?(?:in altitude|high|up\b|in height|into space|above)", after):
        return True
    return bool(heights) and (
        not flown or max(heights) > max(flown) or bool(re.search(r"\b(?:higher|high) than\b", before))
    )


def _is_flown(annotated: AnnotatedSentence, quantity: Quantity) -> bool:
    before, after = _clause(annotated, quantity)
    if DESIGN.search(before) or re.match(
        r"\s*(?:\([^)]*\)\s*)?(?:off|(?:south|north|east|west|southwest|northwest|northeast|southeast)\b|wide|long)",
        after,
    ):
        return False
    return bool(
        FLOWN.search(before)
        or (
            re.match(r"\s*(?:\([^)]*\)\s*)?(?:away|before|in|into|from|out|at|on)\b", after)
            and re.search(r"\b(?:flew|travel|range|distance|went|came)\w*", annotated.sentence.text)
        )
    )


def _is_duration(annotated: AnnotatedSentence, quantity: Quantity) -> bool:
    before, after = _clause(annotated, quantity, 45)
    if NOT_FLIGHT.search(after[:16]) or NOT_FLIGHT.search(before[-24:]):
        return False
    return bool(DURATION.search(before))


def outcome_at(annotated: AnnotatedSentence, at: int) -> str | None:
    """Outcome at an offset, by its clause; success also by its sentence."""
    start, end = annotated.clause_at(at)
    if any(start <= span.start < end for span in _failures(annotated)):
        return "failure"
    if any(start <= span.start < end for span in annotated.labelled("success", "lift")):
        return "success"
    return "success" if WENT.search(annotated.sentence.text) and not _failures(annotated) else None


def _failures(annotated: AnnotatedSentence) -> list[Span]:
    """Words of failure: not of talks that failed, nor of a missile that plunged into the sea after its whole flight."""
    return [
        span
        for span in annotated.labelled("fail")
        if not FAILED_TO.match(annotated.between(span.end, span.end + 14))
        and not (
            span.text in FALLING and (FLOWN_SO_FAR.search(annotated.sentence.text) or annotated.labelled("success"))
        )
    ]


def _outcome(annotated: AnnotatedSentence) -> str | None:
    """Failure where a word says so; success where one does, or where it flew somewhere: what landed succeeded."""
    if _failures(annotated):
        return "failure"
    return "success" if annotated.labelled("success") or WENT.search(annotated.sentence.text) else None
