"""Titles of events, made from their facts: "North Korea fires a Hwasong-17 from Sunan"."""

from collections.abc import Sequence

from store.model import CANCELLED, DRILL, LAUNCH, MEETING, NUCLEAR_TEST, PLANNED, LaunchFacts
from store.reading.incidents import Incident
from store.reading.lexicon import rows_by_name

CLASS_WORDS = {
    "ICBM": "ICBM", "IRBM": "IRBM", "MRBM": "MRBM", "SRBM": "SRBM", "SLBM": "SLBM", "ballistic": "ballistic missile",
    "cruise": "cruise missile", "hypersonic": "hypersonic missile", "satellite": "satellite", "artillery": "artillery rocket",
    "interceptor": "interceptor",
}  # fmt: skip


def state_name(code: str) -> str:
    """The English name of a state or body, the code itself where the table has none."""
    return rows_by_name("lexicon/states").get(code, {}).get("name") or code


def weapon_words(launch: LaunchFacts | None) -> str:
    """What was fired, in a few words: "2 SRBM", "Hwasong-17", "missile"."""
    facts = launch or LaunchFacts()
    word = facts.name or CLASS_WORDS.get(facts.missile_class or "", "missile")
    if facts.count and facts.count > 1:
        return f"{facts.count} {word}" if facts.name or word.isupper() else f"{facts.count} {word}s"
    return word


def surname_of(name: str) -> str:
    """The word of a full name that a short title uses."""
    state = rows_by_name("lexicon/leaders").get(name, {}).get("state", "")
    words = [word for word in name.split() if word not in ("Jr.", "Jr", "Sr.")] or name.split()
    return (
        words[0]
        if state in ("KP", "KR", "CN", "TW", "VN") and words[0] != "Kim"
        else (name if words[0] == "Kim" else words[-1])
    )


def joined(words: Sequence[str]) -> str:
    """a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def title_of(incident: Incident) -> str:
    """A short title for an event of any kind."""
    make = {LAUNCH: _launch, DRILL: _drill, MEETING: _meeting, NUCLEAR_TEST: _nuclear_test}[incident.kind]
    return make(incident)


def _article(what: str) -> str:
    """a or an: "an ICBM", "an SRBM", "a cruise missile"."""
    spelt = what[:2].isupper()
    return "an " if what[0] in ("AEFHILMNORSX" if spelt else "aeio") else "a "


def _where(incident: Incident, word: str) -> str:
    return f" {word} {incident.place.name}" if incident.place else ""


def _launch(incident: Incident) -> str:
    what = weapon_words(incident.launch)
    who = state_name(incident.actors[0]) if incident.actors else ""
    verb = {PLANNED: "to launch", CANCELLED: "calls off launch of"}.get(incident.status, "fires")
    if incident.launch and incident.launch.missile_class == "satellite" and verb == "fires":
        verb = "launches"
    article = "" if what[0].isdigit() or (incident.launch and incident.launch.name) else _article(what)
    return (
        f"{who} {verb} {article}{what}{_where(incident, 'from')}"
        if who
        else f"{what[0].upper()}{what[1:]} launch{_where(incident, 'from')}"
    )


def _nuclear_test(incident: Incident) -> str:
    who = state_name(incident.actors[0]) if incident.actors else ""
    return f"{who}: nuclear test{_where(incident, 'at')}" if who else f"Nuclear test{_where(incident, 'at')}"


def _drill(incident: Incident) -> str:
    if incident.name:
        return incident.name
    word = "joint drill" if len(incident.actors) > 1 else "drill"
    where = f", {incident.place.name}" if incident.place else ""
    return f"{word.capitalize()}: {states(incident.actors)}{where}" if incident.actors else f"Military {word}{where}"


def states(codes: Sequence[str]) -> str:
    """The states by name, by code where more than three would make a title too long."""
    return joined([state_name(code) for code in codes] if len(codes) <= 3 else list(codes))


def _meeting(incident: Incident) -> str:
    where = f", {incident.place.name}" if incident.place else ""
    who = states(incident.actors)
    if incident.actors == ("UN",):
        return "UN Security Council"
    if incident.name == "NSC":
        return f"{who}: National Security Council" if who else "National Security Council"
    if len(incident.people) >= 2:
        return joined([surname_of(name) for name in incident.people[:3]]) + where
    return f"{who}: meeting{where}" if who else f"Meeting{where}"
