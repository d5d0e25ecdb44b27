"""Launches without a verb of firing.

A weapon with a date of its own.
"""

from store.model.documents import LAUNCH
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.events.counts import count_before

# Before "the missile" where another event is told of it, or nothing
APART = ("after", "before", "following", "since", "with", "that", "of", "for", "by")


def triggers_by_weapon(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]], armed: list[Span]
) -> list[tuple[Trigger, Span | None]]:
    """Weapons in a dated clause without a launch word.

    Missiles do things in more verbs than a table can hold; what is done with them on the ground (shown, sold, deployed)
    is few, so those are listed.
    """
    with_weapons: list[tuple[Trigger, Span | None]] = []
    if not armed or not annotated.dates:
        return with_weapons
    if annotated.sentence.is_entry and not weapon_triggers and not annotated.labelled("not_fired", "drill"):
        return [(Trigger(armed[0].start, armed[0].end, LAUNCH), armed[0])]
    for start, end in annotated.clauses:
        if any(start <= t.start < end for t, _ in weapon_triggers) or not any(
            start <= d.start < end for d in annotated.dates
        ):
            continue
        grounded = any(start <= s.start < end for s in annotated.labelled("not_fired", "drill", "hypothesis"))
        weapon = next((w for w in armed if start <= w.start < end and _is_single_out(annotated, w)), None)
        if weapon is not None and not grounded:
            with_weapons.append((Trigger(weapon.start, weapon.end, LAUNCH), weapon))
    return with_weapons


def triggers_by_clock(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]], armed: list[Span]
) -> list[tuple[Trigger, Span | None]]:
    """Further weapons in a clause with a clock time of its own."""
    if not armed or not annotated.clocks or annotated.labelled("not_fired", "drill", "hypothesis"):
        return []
    with_weapons: list[tuple[Trigger, Span | None]] = []
    spans = annotated.clauses if weapon_triggers else [(annotated.sentence.start, annotated.sentence.end)]
    for start, end in spans:
        if any(start <= t.start < end for t, _ in weapon_triggers) or not any(
            start <= c.start < end for c, _ in annotated.clocks
        ):
            continue
        others = (
            w for w in armed if start <= w.start < end and (count_before(annotated, w)[1] or _is_new(annotated, w))
        )
        weapon = next(others, None)
        if weapon is not None:
            with_weapons.append((Trigger(weapon.start, weapon.end, LAUNCH), weapon))
    return with_weapons


def _is_new(annotated: AnnotatedSentence, weapon: Span) -> bool:
    """Whether a weapon is told of as one not told of before: "a longer-range missile", "another"."""
    return bool({"a", "an", "another", "more", "further"} & set(annotated.before(weapon.start, 3)))


def _is_single_out(annotated: AnnotatedSentence, weapon: Span) -> bool:
    """Whether a weapon is told of as one that flew: counted, named, or "a" or "the", never in a list of kinds."""
    if weapon.label == "weapon_name":
        return True
    before = annotated.before(weapon.start, 4)
    if before[-1:] and before[-1] in ("on", "about", "against", "over", "for"):
        return False
    if before[-1:] == ["the"] and before[-2:-1] and before[-2] in APART:
        return False  # "two days after the ICBM", "ended with the rocket crashing"
    return (
        bool({"a", "an", "the", "another", "that", "one", "its", "their"} & set(before))
        or count_before(annotated, weapon)[1]
    )
