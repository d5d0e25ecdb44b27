"""Kinds of events: one record each, from which all else is derived.

A new kind is a record here and a style in `gui/theme/kind_styles.py`. Events may also have a kind without a record,
typed by the user or read from a table: they appear under its id, as points, in the ink.
"""

from collections.abc import Callable
from dataclasses import dataclass

from store.model import titles
from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST, Facts


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of event.

    Attributes:
        id: Name in documents, queries and files.
        singular, plural: Names in the window, in English, to be translated.
        make_title: Title of an event from its facts and its proper name, "" if it has none.
        made_prefixes: Beginnings of made titles, to tell them from proper names quickly.
        is_span: Whether an event lasts and is drawn as a bar.
        has_launch_facts: Whether it has weapon, range and outcome.
        is_sudden: Whether two clock times on one day mean two events.
        cell_words: What cells of tables call it, in small letters.
        column_words: Parts of column names that hint at it, in small letters.
    """

    id: str
    singular: str
    plural: str
    make_title: Callable[[Facts, str], str]
    made_prefixes: tuple[str, ...] = ()
    is_span: bool = False
    has_launch_facts: bool = False
    is_sudden: bool = False
    cell_words: tuple[str, ...] = ()
    column_words: tuple[str, ...] = ()


# In the order of the lanes, from top to bottom: windows hang from the drills, and launches lie beside what answers them.
KINDS = {
    kind.id: kind
    for kind in (
        Kind(
            id=DRILL, singular="Drill", plural="Drills", make_title=titles.drill_title,
            made_prefixes=("Drill: ", "Joint drill: ", "Military drill"), is_span=True,
            cell_words=(
                "drill", "exercise", "military exercise", "manoeuvre", "war game", "drills", "exercises", "joint exercise",
            ),
            column_words=("drill", "exercise", "manoeuvre", "maneuver"),
        ),
        Kind(
            id=LAUNCH, singular="Launch", plural="Launches", make_title=titles.launch_title,
            has_launch_facts=True, is_sudden=True,
            cell_words=(
                "launch", "missile", "missile test", "missile launch", "test launch", "test", "rocket", "slv",
                "satellite launch",
            ),
            column_words=("missile", "launch", "vehicle", "apogee", "payload", "rocket", "warhead", "flight"),
        ),
        Kind(
            id=NUCLEAR_TEST, singular="Nuclear test", plural="Nuclear tests", make_title=titles.nuclear_test_title,
            has_launch_facts=True, is_sudden=True,
            cell_words=("nuclear test", "nuclear_test", "nuclear", "nuclear explosion"),
            column_words=("yield", "nuclear", "kt", "magnitude"),
        ),
        Kind(
            id=MEETING, singular="Meeting", plural="Meetings", make_title=titles.meeting_title,
            cell_words=(
                "meeting", "summit", "talks", "visit", "call", "session", "diplomacy", "diplomatic meeting", "negotiation",
            ),
            column_words=("summit", "meeting", "talks", "attendee", "visit"),
        ),
    )
}  # fmt: skip


def is_span(kind: str) -> bool:
    """Whether events of a kind are drawn as bars."""
    return kind in KINDS and KINDS[kind].is_span


def has_launch_facts(kind: str) -> bool:
    """Whether events of a kind have weapon, range and outcome."""
    return kind in KINDS and KINDS[kind].has_launch_facts


def is_sudden(kind: str) -> bool:
    """Whether two clock times on one day mean two events."""
    return kind in KINDS and KINDS[kind].is_sudden


def plain_name(kind: str) -> str:
    """Name of a kind without a record: "cyber_attack" becomes "Cyber attack"."""
    return kind.replace("_", " ").capitalize()


def make_title(kind: str, facts: Facts, name: str = "") -> str:
    """A short title for an event.

    `name` is its proper name, if any.
    """
    return KINDS[kind].make_title(facts, name) if kind in KINDS else name or plain_name(kind)


def is_made_title(kind: str, title: str, facts: Facts) -> bool:
    """Whether a title was made from facts, so is no proper name."""
    if kind not in KINDS:
        return False
    prefixes = KINDS[kind].made_prefixes
    if prefixes and not title.startswith(prefixes):
        return False  # spares making a title for each named drill that is compared
    return title == make_title(kind, facts)
