"""Class and name of a launched weapon."""

import re

from store.model.assets import rows_by_name
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.events.counts import count_before, is_payload

# Classes that news seldom gives by name: on 327 labelled launches "ballistic" is right oftener where no word
# tells more
VAGUE = ("MRBM", "IRBM")
# Characters between a launch word and the name of what was launched
NAME_REACH = 90
# Before the name of the weapon that the article tells of
IDENTIFIED = re.compile(
    r"\b(?:[Ii]t|(?:[Tt]he|[Tt]his|Its|its) (?:[\w-]+ ){0,3}(?:missiles?|rockets?"
    r"|projectiles?|weapons?|ICBMs?|launch|test|vehicle)|[Tt]hey|"
    r"[Bb]oth)\b[^.;]{0,50}\b(?:was|were|is|are|be|been|called|named|dubbed|designated|identified|described|known|involved|"
    r"used|tested)\s(?:(?!not\b|than\b|if\b|that\b)[\w’'\"“-]+\s){0,8}[\"“‘]?$"
)
# Before a weapon's name only compared with what flew
COMPARED = re.compile(
    r"\b(?:similar|like|unlike|than|not|version|variant|replace|successor|carr(?:y|ied)|engine|defen[cs]e|against|intercept)\w*\b"
)


def weapon_class(annotated: AnnotatedSentence, weapon: Span | None) -> str | None:
    """Class of a weapon, by its word or its name."""
    named = [s for s in annotated.labelled("weapon_name") if weapon and abs(s.start - weapon.start) < 60]
    others = [s for s in annotated.labelled("weapon") if weapon and abs(s.start - weapon.start) < 130]
    rocket = weapon is not None and "rocket" in weapon.text.lower()
    words = [s.value for s in others if s == weapon or (rocket and is_payload(s)) or not count_before(annotated, s)[1]]
    by_name = [row for s in named if (row := _class_of_name(s.value))]
    class_id = weapon.value if weapon and weapon.label == "weapon" else None
    specific = [v for v in ([class_id] if class_id else []) + words + by_name if v not in ("missile", "ballistic")]
    if specific:
        return specific[0]
    return "ballistic" if "ballistic" in [*words, *by_name, class_id] else None


def _class_of_name(name: str) -> str | None:
    """The class that a name alone tells; of a middling range only the article's words do, as the labels have it."""
    class_id = rows_by_name("lexicon/weapons")[name]["class"] or None
    return "ballistic" if class_id in VAGUE else class_id


def name_of(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None) -> str | None:
    """Name of a weapon: its own, or one nearby."""
    if weapon and weapon.label == "weapon_name":
        return _singular(weapon)
    near = [s for s in annotated.labelled("weapon_name") if abs(s.start - trigger.start) < NAME_REACH]
    return _singular(near[0]) if near else None


def _singular(name: Span) -> str:
    """The Iskander of "Iskanders"."""
    rows = rows_by_name("lexicon/weapons")
    return name.text if name.text in rows else name.text.removesuffix("s")


def identified(annotated: AnnotatedSentence) -> Span | None:
    """The name a sentence identifies the weapon with, comparisons aside."""
    for span in annotated.labelled("weapon_name"):
        before = annotated.between(annotated.sentence.start, span.start)
        if IDENTIFIED.search(before) and not COMPARED.search(before[-40:]):
            return span
    return None
