"""Names of exercises, listed or recognized by capitals."""

import re

from store.model.assets import rows_by_name
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span

NAME = r"[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|(?:19|20)?\d\d(?!\d))){0,3}"
# A name behind the word: "Exercise Forging Sabre", "a drill called Sea Lion"
BEHIND = re.compile(
    rf"\b(?:[Ee]xercises?|[Dd]rills?|[Ww]ar ?games?|[Mm]anoeuvres|[Mm]aneuvers)\s*,?\s+"
    rf"(?P<called>(?:which is |are )?(?:called|dubbed|named|code-?named|known as|titled)\s+)?[“\"‘']?(?P<name>{NAME})"
)
# A name before it: "the Sea Dragon exercise"
BEFORE = re.compile(
    r"\b(?:the|annual|its|their|biennial|[“\"‘'])\s*(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){1,2}(?:[\s-](?:19|20)?\d\d)?)[”\"’']?\s+"
    r"(?:(?:joint|military|naval|air|annual|bilateral|multinational|field|live-fire|computer-simulated|combined)\s+){0,2}"
    r"(?:exercises?|drills?|war ?games?|manoeuvres|maneuvers)\b"
)
# Labels of spans that are no exercise's name, nor part of one
OTHERS = ("actor", "government", "place", "person", "body", "weapon_name", "drill_name", "weapon", "role", "meet")


def is_another_name(annotated: AnnotatedSentence, name: Span) -> bool:
    """Whether a name is part of a longer one: "Red Flag Company"."""
    after, before = annotated.between(name.end, name.end + 24), annotated.between(name.start - 16, name.start)
    longer = re.match(r"\s+(?!Exercise|Drill|Shield|War|Games|[A-Z]?\d)[A-Z][a-z]+", after)
    inside = re.search(
        r"(?<![.!?]\s)\b(?!Exercise|Operation|The|Rapid|Pacific|Super|Ex|In|During|At|Annual)[A-Z][a-z]+\s$", before
    )
    return bool(longer or inside) and not annotated.labelled("drill")


def names_of_drills(annotated: AnnotatedSentence) -> list[Span]:
    """The names of exercises in a sentence, from left to right."""
    listed = [s for s in annotated.labelled("drill_name") if not is_another_name(annotated, s)]
    return sorted([*listed, *_unlisted(annotated)])


def _unlisted(annotated: AnnotatedSentence) -> list[Span]:
    if not annotated.labelled("drill") or annotated.is_title_case:
        return []
    start = annotated.sentence.start
    taken = [(s.start, s.end) for s in annotated.labelled(*OTHERS)] + [(d.start, d.end) for d in annotated.dates]
    spans = []
    for match in (*BEHIND.finditer(annotated.sentence.text), *BEFORE.finditer(annotated.sentence.text)):
        first, last = match.start("name") + start, match.end("name") + start
        if any(a < last and first < b for a, b in taken):
            continue
        spans.append(Span(first, last, "drill_name", match["name"], match["name"]))
        taken.append((first, last))
    return spans


def states_of(name: Span) -> list[str]:
    """States that an exercise's name implies; none if unlisted."""
    row = rows_by_name("lexicon/exercises").get(name.value)
    return row["actors"].split() if row else []
