"""Names of states, people and weapons, for reading and merging."""

import re
from functools import cache
from zoneinfo import ZoneInfo

from store.model.assets import read_table, rows_by_name, split_names

# States whose people are called by the first word of their names
FAMILY_FIRST = frozenset({"KP", "KR", "CN", "TW", "VN"})
SUFFIXES = ("Jr.", "Jr", "Sr.")
# Classes that a "ballistic missile" may turn out to be
BALLISTIC = frozenset({"ICBM", "IRBM", "MRBM", "SRBM", "SLBM", "ballistic", "hypersonic"})


def state_name(code: str) -> str:
    """English name of a state or body; the code if unknown."""
    known = rows_by_name("lexicon/states").get(code) or rows_by_name("lexicon/state_codes").get(code) or {}
    return known.get("name") or code


def zone_of_state(code: str | None) -> ZoneInfo | None:
    """Time zone of a state's capital (Korea: +09:00 always), or None."""
    name = rows_by_name("lexicon/states").get(code or "", {}).get("zone")
    return ZoneInfo(name) if name else None


# A given name as Koreans hyphenate it
GIVEN_NAME = re.compile(r"[A-Z][a-z]+-[a-z]+")


def surname(name: str, state: str) -> str:
    """The name of a person after first mention.

    Yoon of Yoon Suk Yeol.

    `state` may be ""; three words without a hyphen then count as a Korean name, and so does "Jeong Kyeong-doo".
    """
    words = [word for word in name.split() if word not in SUFFIXES] or name.split()
    family_first = state in FAMILY_FIRST or (len(words) == 3 and "-" not in name and state == "")
    family_first = family_first or (len(words) == 2 and state == "" and GIVEN_NAME.fullmatch(words[1]) is not None)
    return words[0] if family_first else words[-1]


@cache
def _weapons() -> dict[str, str]:
    """The weapon that each name and alias of the table stands for, in small letters."""
    rows = read_table("lexicon/weapons")
    return {alias.casefold(): row["name"] for row in rows for alias in (*split_names(row["aliases"]), row["name"])}


def weapon_of(name: str) -> str:
    """The listed name of a weapon: Hwasong-17 for "Hwasongpho-17"."""
    return _weapons().get(name.casefold(), name)


def classes_agree(one: str | None, two: str | None) -> bool:
    """Whether two classes may describe one missile."""
    if one is None or two is None or one == two:
        return True
    return "ballistic" in (one, two) and {one, two} <= BALLISTIC
