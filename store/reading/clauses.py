"""A sentence in clauses: what is told by one verb, as far as punctuation and joining words show it."""

import itertools
import re

from store.reading.spans import Annotated

JOINT = re.compile(
    r"[;:—–]\s|\s-\s|,\s+(?=(?:and|but|or|nor|so|while|when|after|before|as|which|who|whose|where|although|though|because|"
    r"despite|following|prompting|forcing|leaving)\b)|\s(?=(?:after|before|while|when|because|although|though|until|"
    r"despite|where|(?:on|in|at|during|after) which)\s)|\s(?=and\s+(?:was|were|had|has|have|is|are|will|would|then|later|on|in)\b)"
)
"""Where one clause ends and the next begins; "and" joins clauses only before a verb or a date of its own."""


def clauses(annotated: Annotated) -> list[tuple[int, int]]:
    """The half-open spans of a sentence's clauses, from left to right."""
    start = annotated.sentence.start
    joints = [m.end() + start for m in JOINT.finditer(annotated.sentence.text)]
    heads = {d.end for d in annotated.dates if d.start - start < 4}
    inner = [at for at in joints if not any(0 <= at - end <= 4 for end in heads)]  # "July 1980 - SLV-3 carries"
    cuts = [start, *inner, annotated.sentence.end]
    return [(a, b) for a, b in itertools.pairwise(cuts) if a < b]


def clause_at(annotated: Annotated, at: int) -> tuple[int, int]:
    """The clause in which an offset of the article lies."""
    return next(
        ((a, b) for a, b in clauses(annotated) if a <= at < b), (annotated.sentence.start, annotated.sentence.end)
    )
