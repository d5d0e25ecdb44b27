"""Parsers of cells: states, numbers with units, classes, outcomes, kinds."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from store.model.assets import read_table, split_names
from store.model.documents import CANCELLED, OCCURRED, PLANNED
from store.model.kinds import KINDS
from store.model.titles import CLASS_WORDS

PARTS = re.compile(r"\s*[;|]\s*")
FINER_PARTS = re.compile(r"\s*(?:[,/&+]|\band\b)\s*")
FIGURE = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:[,\s’']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")
# A number as programs write large ones: 1e3
POWER = re.compile(r"\d+(?:\.\d+)?e[+-]?\d{1,2}(?!\d)")
NEGATIVE = re.compile(r"^[-\u2212]\s*\d")
EXACT = re.compile(
    rf"(?:{FIGURE.pattern}|{POWER.pattern})\s*"
    r"(?:km|kms|kilomet(?:er|re)s?|mi|miles?|nm|nmi|nautical miles|m|met(?:er|re)s?|ft|feet)?"
)
# Km of a nautical mile, of a statute mile, of a foot and of a metre, which are exact by definition
FACTORS = (
    (re.compile(r"\b(?:nm|nmi|nautical)\b"), 1.852), (re.compile(r"\b(?:mi|miles?)\b"), 1.609344),
    (re.compile(r"\b(?:feet|ft)\b"), 0.0003048), (re.compile(r"(?:\b|(?<=\d))(?:m|met(?:er|re)s?)\b"), 0.001),
)  # fmt: skip
# A larger number than that is none of a table of events
MOST = 1e9
CLOCKED = re.compile(
    r"(?:(?P<h>\d+(?:[.,]\d+)?)\s*h(?:(?:ou)?rs?)?)?\s*(?:(?P<m>\d+(?:[.,]\d+)?)\s*m(?:in(?:ute)?s?)?)?\s*"
    r"(?:(?P<s>\d+(?:[.,]\d+)?)\s*s(?:ec(?:ond)?s?)?)?"
)
MINUTES_OF = {"h": 60.0, "m": 1.0, "s": 1 / 60}
WORDS: dict[str, tuple[str, ...]] = {
    "success": ("success", "successful", "succeeded", "s", "yes", "pass", "passed", "hit"),
    "failure": ("failure", "failed", "fail", "f", "no", "unsuccessful", "explosion", "exploded"),
    OCCURRED: ("occurred", "held", "done", "completed", "past", "took place", "happened", "confirmed"),
    PLANNED: ("planned", "scheduled", "announced", "upcoming", "future", "tentative"),
    CANCELLED: ("cancelled", "canceled", "postponed", "called off", "scrubbed", "aborted"),
    **{kind.id: kind.cell_words for kind in KINDS.values()},
    "satellite": ("satellite", "slv", "space launch vehicle", "space launch"),
    "hypersonic": ("hypersonic", "hgv", "hypersonic glide vehicle", "hcm"),
    "cruise": ("cruise", "cruise missile", "lacm", "ascm", "glcm", "alcm", "slcm"),
    "artillery": ("artillery", "mlrs", "mrl", "crbm"),
    "interceptor": ("interceptor", "abm", "sam"),
}  # fmt: skip
TRUE = ("yes", "y", "true", "1", "x", "approx", "approximate", "circa", "?")


class Figure(NamedTuple):
    """A number; `is_plain` is False for "25 to 90 km"."""

    value: float
    is_plain: bool


def parse_figure(cell: str, *, column: str = "", is_length: bool = False) -> Figure | None:
    """The number in a cell.

    Lengths in km by the unit in cell or column name.
    """
    text = cell.casefold().replace("\u202f", " ").replace("\u00a0", " ")
    powers = [float(match.group()) for match in POWER.finditer(text)]
    figures = powers or [_number(match.group()) for match in FIGURE.finditer(text)]
    if not figures or NEGATIVE.match(text) or max(figures) > MOST:
        return None
    value = max(figures)
    if is_length:
        where = text if re.search(r"[a-z]", text) else column.casefold().replace("_", " ")
        value *= next((factor for unit, factor in FACTORS if unit.search(where)), 1.0)
    return Figure(round(value, 3), EXACT.fullmatch(text.strip()) is not None)


def _number(digits: str) -> float:
    """1,000 and 1 000 are a thousand, 2111.5 and 2111,5 have a fraction."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", digits):  # as Germans and Russians part them
        return float(digits.replace(".", "").replace(",", "."))
    plain = re.sub(r"[,\s’'](?=\d{3}(?:\D|$))", "", digits)
    return float(plain.replace(",", "."))


def parse_minutes(cell: str, *, column: str = "") -> Figure | None:
    """Minutes by the units in cell or column name.

    "70 min", "1 h 9 min", "1:09".
    """
    if match := re.fullmatch(r"(\d+):(\d\d)(?::(\d\d))?", cell):
        parts = [int(part or 0) for part in match.groups()]
        return Figure(parts[0] * 60 + parts[1] + parts[2] / 60 if match[3] else parts[0] + parts[1] / 60, is_plain=True)
    match = CLOCKED.fullmatch(cell.casefold().strip())
    if match and any(match.groups()):
        values = {unit: float(digits.replace(",", ".")) for unit, digits in match.groupdict().items() if digits}
        return Figure(round(sum(value * MINUTES_OF[unit] for unit, value in values.items()), 1), is_plain=True)
    whole = parse_figure(cell)
    unit = re.search(r"\b(h|s)(?:ou)?(?:r|rs|ec|econds?)?$", column.casefold().rstrip(" )"))
    return whole._replace(value=round(whole.value * MINUTES_OF[unit[1]], 1)) if whole and unit else whole


def parse_degrees(cell: str, most: float) -> float | None:
    """Degrees north or east, not more than `most`; "33.5 S" is south."""
    match = re.fullmatch(r"([-+]?\d+(?:[.,]\d+)?)\s*°?\s*([NSEWnsew]?)", cell)
    if match is None:
        return None
    value = float(match[1].replace(",", ".")) * (-1 if match[2].upper() in ("S", "W") else 1)
    return value if abs(value) <= most else None


@cache
def _states() -> dict[str, str]:
    """The code of each state by its code, name and aliases, in small letters; what the main table says wins."""
    by_alias: dict[str, str] = {}
    for name in ("lexicon/state_codes", "lexicon/states"):
        for row in read_table(name):
            for word in (row["code"], row["name"], *split_names(row["aliases"])):
                by_alias[word.casefold()] = row["code"]
    return by_alias


def parse_states(cell: str) -> tuple[tuple[str, ...], str]:
    """Codes of the states in a cell, and the remaining text."""
    listed: list[str] = []
    unknown: list[str] = []
    for part in filter(None, PARTS.split(cell)):
        finer = [part] if part.casefold() in _states() else list(filter(None, FINER_PARTS.split(part)))
        codes = [_states().get(word.casefold()) for word in finer]
        if all(codes):
            listed += [code for code in codes if code]
        else:
            unknown.append(part)
    return tuple(dict.fromkeys(listed)), "; ".join(unknown)


def split_list(cell: str) -> tuple[str, ...]:
    """Items of a cell, separated by semicolons or bars, else by commas."""
    parts = PARTS.split(cell) if re.search(r"[;|]", cell) else cell.split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _word(among: tuple[str, ...]) -> Callable[[str], str | None]:
    def known(cell: str) -> str | None:
        return next((word for word in among if cell.casefold() == word or cell.casefold() in WORDS[word]), None)

    return known


# Success or failure
_plain_outcome = _word(("success", "failure"))
COUNTED_OUTCOME = re.compile(r"(?P<n>\d+)\s*(?:x\s*)?(?P<word>success|succeed|fail|unknown)\w*", re.IGNORECASE)


def outcome(words: str) -> str | None:
    """Success or failure, also of a volley: "mixed: 4 success, 3 unknown".

    None where some missiles succeeded and others failed.
    """
    counted = {match["word"].lower()[:4] for match in COUNTED_OUTCOME.finditer(words) if int(match["n"])}
    if not counted:
        return _plain_outcome(words)
    known = counted - {"unkn"}
    return {"succ": "success", "fail": "failure"}[known.pop()] if len(known) == 1 else None


# Occurred, planned or cancelled
status = _word((OCCURRED, PLANNED, CANCELLED))
# One of the kinds that the reader knows
known_kind = _word(tuple(KINDS))
_class_by_word = _word(("satellite", "hypersonic", "cruise", "artillery", "interceptor"))


def missile_class(cell: str) -> str | None:
    """A class as `LaunchFacts` has them: ICBM, cruise, satellite..."""
    return next((name for name in CLASS_WORDS if name.casefold() == cell.casefold()), None) or _class_by_word(cell)


def kind(cell: str) -> str:
    """A kind with a record, or one of the user's own."""
    return known_kind(cell) or "_".join(re.findall(r"\w+", cell.casefold()))[:40]


def is_true(cell: str) -> bool:
    """Whether a cell says yes."""
    return cell.casefold() in TRUE
