"""Mapping of columns to fields: guessed, edited, saved."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from store.exchange.tables.sheet import Sheet
from store.model.assets import rows_by_name, split_names
from store.model.kinds import KINDS
from store.parsing.dates import is_day_first, parse_when
from store.runtime.atomic_write import replace_file

# Fields of columns kept in words, and of those not kept
NOTE, IGNORE = "note", "ignore"
# Fields that several columns may give
SEVERAL = (NOTE, IGNORE, "tags", "notes", "source", "people", "actors")
# Share of a column's cells that must be dates for a column without a telling name to be taken for one
MOST = 0.8


class Mapping(Struct, frozen=True, kw_only=True):
    """The field of each column, date order, zone, and the default kind."""

    fields: dict[str, str]
    day_first: bool = True
    kind: str = "event"
    zone: str = ""

    def columns(self, field: str) -> list[str]:
        """The columns of a field."""
        return [column for column, named in self.fields.items() if named == field]


@cache
def _named_fields() -> dict[str, str]:
    """The field of each name that the table has."""
    return {name: field for field, row in rows_by_name("lexicon/columns").items() for name in split_names(row["names"])}


def fields() -> tuple[str, ...]:
    """All fields that a column can be."""
    return tuple(dict.fromkeys((*rows_by_name("lexicon/columns"), NOTE, IGNORE)))


def guess_mapping(sheet: Sheet) -> Mapping:
    """Guess the mapping from names and cells; other columns become notes."""
    mapping: dict[str, str] = {}
    filled = {column: bool(sheet.column(index)) for index, column in enumerate(sheet.columns)}
    for column in sorted(sheet.columns, key=lambda column: (not filled[column], _rank(column)[1])):
        field = _rank(column)[0]
        taken = field in mapping.values() and field not in SEVERAL
        mapping[column] = NOTE if not field or taken else field
    mapping = {
        column: _beside_others(column, field, set(mapping.values()), mapping) for column, field in mapping.items()
    }
    if "start" not in mapping.values() and "year" not in mapping.values():
        _find_a_date(sheet, mapping)
    dated = [column for column in sheet.columns if mapping[column] in ("start", "end")]
    cells = [cell for column in dated for cell in sheet.column(sheet.columns.index(column))]
    day_first = is_day_first(cells)
    return Mapping(
        fields={column: mapping[column] for column in sheet.columns},
        day_first=True if day_first is None else day_first,
        kind=_kind(sheet),
        zone=_zone(sheet, mapping),
    )


def _beside_others(column: str, field: str, taken: set[str], mapping: dict[str, str]) -> str:
    """What a name means beside other columns: a country is that of the place, a name that of the weapon,
    a day the date, and x and y a place only together."""
    words = _words(column)
    if words == "country" and list(mapping.values()).count("actors") > 1:
        return "country"
    if words == "name" and field == NOTE and "name" not in taken:
        return "name"
    if words in ("x", "y") and len(taken & {"lat", "lon"}) < 2:
        return NOTE
    return "start" if field == "day" and "year" not in taken else field


def _words(name: str) -> str:
    """A column's name in small words: "launchDate (UTC)" is "launch date utc"."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.findall(r"[a-z0-9]+", parted.lower()))


def _rank(column: str) -> tuple[str, int]:
    """The field that a name tells, "" for none, and how surely: 0 is the surest."""
    words = _words(column)
    known = _named_fields()
    if words in known:
        return known[words], 0
    without_unit = re.sub(r" (?:km|mi|miles|nm|min|minutes|utc|kst|jst|gmt|local|code)$", "", words)
    if without_unit in known and not words.endswith("code"):
        return known[without_unit], 1
    parts = words.split()
    for size in range(len(parts) - 1, 0, -1):
        for part in (" ".join(parts[-size:]), " ".join(parts[:size])):
            if part in known and len(part) > 3 and not words.endswith(("code", "id", "tag", "names", "number")):
                return known[part], 2 + len(parts) - size
    return "", 9


def _find_a_date(sheet: Sheet, mapping: dict[str, str]) -> None:
    """The first columns whose cells are dates are start and end."""
    wanted = ["start", "end"]
    for index, column in enumerate(sheet.columns):
        if (
            wanted
            and mapping[column] == NOTE
            and _share(sheet.first_cells(index, 200), lambda c: parse_when(c) is not None) >= MOST
        ):
            mapping[column] = wanted.pop(0)


def _share(cells: list[str], holds: Callable[[str], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _kind(sheet: Sheet) -> str:
    """The kind that the names of columns and of the file speak of, "event" where they speak of none."""
    words = f"{_words(sheet.name)} {' '.join(map(_words, sheet.columns))}"
    word_counts = {kind.id: sum(word in words for word in kind.column_words) for kind in KINDS.values()}
    most = max(word_counts, key=lambda kind: word_counts[kind])
    return most if word_counts[most] else "event"


def _zone(sheet: Sheet, mapping: dict[str, str]) -> str:
    """The zone that the name of a column of dates or times tells."""
    for column in sheet.columns:
        zone = re.search(r"\b(utc|gmt|kst|jst|ist)\b", _words(column))
        if zone and mapping[column] in ("start", "time", "end"):
            return zone.group().upper()
    return ""


def save_mapping(mapping: Mapping, path: Path) -> None:
    """Save a mapping to a file."""
    replace_file(path, [msgspec.json.format(msgspec.json.encode(mapping), indent=1)])


def load_mapping(path: Path) -> Mapping:
    """Load a saved mapping. Raises ValueError if the file holds none."""
    try:
        mapping = msgspec.json.decode(path.read_bytes(), type=Mapping)
    except msgspec.DecodeError as error:
        raise ValueError(f"“{path.name}” is no mapping of columns: {error}") from error
    unknown = sorted(set(mapping.fields.values()) - set(fields()))
    if unknown:
        raise ValueError(f"“{path.name}” names fields that there are not: {', '.join(unknown)}")
    return mapping
