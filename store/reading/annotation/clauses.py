"""A sentence in clauses: what is told by one verb, as far as punctuation and joining words show it."""

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.reading.annotation.annotated_sentence import Annotated

JOINT = re.compile(
    r"[;:—–,\s](?:(?<=[;:—–])\s|(?<=\s)-\s|(?<=,)\s+(?=(?:and|but|or|nor|so|while|when|after|before|as|which|who|whose|where|although|though|because|"
    r"despite|following|prompting|forcing|leaving)\b|with\s[^,]{3,60}\b(?:to be|due|set|scheduled|slated|planned"
    r"|expected)\b)|(?<=\s)(?=(?:after|before|while|when|because|although|though|until|"
    r"despite|where|(?:on|in|at|during|after) which)\s)|(?<=\s)(?=and\s+(?:was|were|had|has|have|is|are|will|would|then|later|on|in)\b))"
)
"""Where one clause ends and the next begins; "and" joins clauses only before a verb or a date of its own.

It opens with a class of characters, to which the search skips: that takes a third of the time.
"""


def clause_spans(text: str, start: int, dates: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The half-open spans of a sentence's clauses, from left to right; `dates` are the spans of its date phrases.

    A date at its head belongs to what follows ("July 1980 - SLV-3 carries"), as does one before "when".
    """
    heads = {end for first, end in dates if first - start < 4}
    ends = {end for _, end in dates}
    joints = [m.end() + start for m in JOINT.finditer(text)]
    inner = [
        at
        for at in joints
        if not any(0 <= at - end <= 4 for end in heads)
        and not (text.startswith("when", at - start) and any(0 <= at - end <= 2 for end in ends))
    ]
    cuts = [start, *inner, start + len(text)]
    return [(a, b) for a, b in itertools.pairwise(cuts) if a < b]


def clause_at(annotated: "Annotated", at: int) -> tuple[int, int]:
    """The clause in which an offset of the article lies."""
    sentence = annotated.sentence
    return next(((a, b) for a, b in annotated.clauses if a <= at < b), (sentence.start, sentence.end))
