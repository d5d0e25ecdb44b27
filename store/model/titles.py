"""Titles made from facts: "North Korea fires a Hwasong-17 from Sunan"."""

from collections.abc import Sequence

from store.model.assets import rows_by_name
from store.model.documents import CANCELLED, PLANNED, Facts, LaunchFacts
from store.model.names import state_name, surname

CLASS_WORDS = {
    "ICBM": "ICBM", "IRBM": "IRBM", "MRBM": "MRBM", "SRBM": "SRBM", "SLBM": "SLBM", "ballistic": "ballistic missile",
    "cruise": "cruise missile", "hypersonic": "hypersonic missile", "satellite": "satellite", "artillery": "artillery rocket",
    "interceptor": "interceptor",
}  # fmt: skip


def weapon_words(launch: LaunchFacts | None) -> str:
    """The weapon in a few words: "2 SRBM", "Hwasong-17", "missile"."""
    facts = launch or LaunchFacts()
    word = facts.name or CLASS_WORDS.get(facts.missile_class or "", "missile")
    if facts.count and facts.count > 1:
        return f"{facts.count} {word}" if facts.name or word.isupper() else f"{facts.count} {word}s"
    return word


def weapon_label(name: str) -> str:
    """The part of a name that titles use.

    A Kim keeps the full name.
    """
    state = rows_by_name("lexicon/leaders").get(name, {}).get("state", "")
    return name if name.startswith("Kim ") else surname(name, state or "?")


def join_words(words: Sequence[str]) -> str:
    """a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def _article(what: str) -> str:
    """a or an: "an ICBM", "an SRBM", "a cruise missile"."""
    spelt = what[:2].isupper()
    return "an " if what[0] in ("AEFHILMNORSX" if spelt else "aeio") else "a "


def _where(facts: Facts, word: str) -> str:
    return f" {word} {facts.place.name}" if facts.place else ""


def launch_title(facts: Facts, _name: str = "") -> str:
    """ "North Korea fires an ICBM from Sunan"."""
    what = weapon_words(facts.launch)
    who = state_name(facts.actors[0]) if facts.actors else ""
    verb = {PLANNED: "to launch", CANCELLED: "calls off launch of"}.get(facts.status, "fires")
    if facts.launch and facts.launch.missile_class == "satellite" and verb == "fires":
        verb = "launches"
    article = "" if what[0].isdigit() or (facts.launch and facts.launch.name) else _article(what)
    return (
        f"{who} {verb} {article}{what}{_where(facts, 'from')}"
        if who
        else f"{what[0].upper()}{what[1:]} launch{_where(facts, 'from')}"
    )


def nuclear_test_title(facts: Facts, _name: str = "") -> str:
    """ "North Korea: nuclear test at Punggye-ri"."""
    who = state_name(facts.actors[0]) if facts.actors else ""
    return f"{who}: nuclear test{_where(facts, 'at')}" if who else f"Nuclear test{_where(facts, 'at')}"


def drill_title(facts: Facts, name: str = "") -> str:
    """Name of the exercise, or "Joint drill: South Korea and United States"."""
    if name:
        return name
    word = "joint drill" if len(facts.actors) > 1 else "drill"
    where = f", {facts.place.name}" if facts.place else ""
    return f"{word.capitalize()}: {list_states(facts.actors)}{where}" if facts.actors else f"Military {word}{where}"


def list_states(codes: Sequence[str]) -> str:
    """Names of states; their codes if more than three."""
    return join_words([state_name(code) for code in codes] if len(codes) <= 3 else list(codes))


def meeting_title(facts: Facts, name: str = "") -> str:
    """ "Yoon and Kishida, Tokyo"; the names of bodies that meet alone."""
    where = f", {facts.place.name}" if facts.place else ""
    who = list_states(facts.actors)
    if facts.actors == ("UN",):
        return "UN Security Council"
    if name == "NSC":
        return f"{who}: National Security Council" if who else "National Security Council"
    if len(facts.people) >= 2:
        return join_words([weapon_label(name) for name in facts.people[:3]]) + where
    return f"{who}: meeting{where}" if who else f"Meeting{where}"
