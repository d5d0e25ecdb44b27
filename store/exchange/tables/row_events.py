"""Events from rows; cells that are not understood stay in the notes."""

from collections.abc import Iterator
from typing import Any

from msgspec import structs

from store.exchange.tables.column_mapping import SEVERAL, Mapping, fields
from store.exchange.tables.row import UNKNOWN, BadRow, Doubt, Row, cells_by_field
from store.exchange.tables.row_dates import read_dates
from store.exchange.tables.sheet import Sheet
from store.model.documents import Event, Facts, LaunchFacts, Place
from store.model.kinds import has_launch_facts, make_title
from store.parsing import values
from store.parsing.dates import When

LENGTHS = ("range_km", "apogee_km")


def read_events(sheet: Sheet, mapping: Mapping) -> Iterator[tuple[Event, list[Doubt]] | BadRow]:
    """An event with its doubts, or a reason, for each row."""
    seen: dict[tuple[str, ...], int] = {}
    for number, row in zip(sheet.numbers, sheet.rows, strict=True):
        first = seen.setdefault(row, number)
        if first != number:
            yield BadRow(number, f"the same as line {first}")
            continue
        yield _event(Row(number, cells_by_field(sheet.columns, row, mapping), mapping))


def _keep_the_rest(row: Row) -> None:
    """Keep in words what further columns say of a field that takes one."""
    for field in fields():
        first, *rest = row.every(field) or [("", "")]
        if field not in SEVERAL:
            row.notes += [f"{column}: {words}" for column, words in rest if words.casefold() != first[1].casefold()]


def _event(row: Row) -> tuple[Event, list[Doubt]] | BadRow:
    when = read_dates(row)
    title = row.cell("title")
    if when is None and not title:
        words = next((row.cell(field) for field in ("start", "year") if row.cell(field)), "")
        return BadRow(
            row.number, f"“{words}” is no date, and there is no title" if words else "neither a date nor a title"
        )
    kind = values.kind(row.cell("kind")) or row.mapping.kind
    if row.cell("kind") and not values.kind(row.cell("kind")):
        row.doubt("kind")
    facts = _facts(row, when, kind)
    _keep_the_rest(row)
    made = title or make_title(kind, facts)
    event = Event(id=f"r{row.number}", kind=kind, title=made, facts=facts, tags=_tags(row), notes=_notes(row))
    return event, row.doubts


def _facts(row: Row, when: When | None, kind: str) -> Facts:
    status = _known(row, "status", values.status)
    return Facts(
        status=status or "occurred",
        start=when.start if when else None,
        end=when.end if when else None,
        approximate=bool(when and when.approximate) or _is_approximate(row),
        dated_by=f"line {row.number} of the table",
        actors=_actors(row),
        people=tuple(person for _, words in row.every("people") for person in values.split_list(words)),
        place=_place(row),
        launch=_launch(row, kind),
    )


def _is_approximate(row: Row) -> bool:
    """Whether a row calls its date uncertain; in what words, if they say more than yes."""
    words = row.cell("approximate")
    if words and not values.is_true(words) and words.casefold() not in (*UNKNOWN, "no", "n", "false", "0"):
        row.doubt("approximate")
        return True
    return values.is_true(words)


# ---- what, who, where --------------------------------------------------------------
def _known(row: Row, field: str, of: Any) -> str | None:
    """What a word of a field stands for; any other is kept in words."""
    words = row.cell(field)
    code: str | None = of(words) if words else None
    if words and code is None and words.casefold() not in UNKNOWN:
        row.doubt(field)
    return code


def _actors(row: Row) -> tuple[str, ...]:
    actors: list[str] = []
    for column, words in row.every("actors"):
        codes, unknown = values.parse_states(words)
        actors += codes
        if unknown:
            row.notes.append(f"{column}: {words}")
            row.doubts.append(Doubt(row.number, column, unknown))
    return tuple(dict.fromkeys(actors))


def _place(row: Row) -> Place | None:
    name = row.cell("place")
    north, east = values.parse_degrees(row.cell("lat"), 90), values.parse_degrees(row.cell("lon"), 180)
    for field, value in (("lat", north), ("lon", east)):
        if row.cell(field) and value is None:
            row.doubt(field)
    whole = north is not None and east is not None
    codes, unknown = values.parse_states(row.cell("country"))
    if unknown or not (name or whole):
        row.doubt("country")
    if not whole:
        row.doubt("lat", "lon")
    if not name and not whole:
        return None
    return Place(
        name=name or f"{north}, {east}", lat=north if whole else None, lon=east if whole else None,
        country=codes[0] if codes else None,
    )  # fmt: skip


def _launch(row: Row, kind: str) -> LaunchFacts | None:
    """The facts of a launch; of what is none, what the columns of launches say is kept in words."""
    if not has_launch_facts(kind):
        for field in LaunchFacts.__struct_fields__:
            row.doubt(field)
        return None
    numbers = {field: _number(row, field) for field in (*LENGTHS, "flight_min", "count")}
    count = numbers["count"]
    if count is not None and (count < 1 or count % 1):
        row.doubt("count")
    facts = LaunchFacts(
        count=int(count) if count is not None and count >= 1 else None,
        missile_class=_known(row, "missile_class", values.missile_class),
        name=row.cell("name") or None,
        range_km=numbers["range_km"],
        apogee_km=numbers["apogee_km"],
        flight_min=numbers["flight_min"],
        outcome=_known(row, "outcome", values.outcome),
    )
    return facts if any(structs.astuple(facts)) else None


def _number(row: Row, field: str) -> float | None:
    column, words = next(iter(row.every(field)), ("", ""))
    figure = (
        values.parse_minutes(words, column=column)
        if field == "flight_min"
        else values.parse_figure(words, column=column, is_length=field in LENGTHS)
    )
    if words and (figure is None or not figure.is_plain) and words.casefold() not in UNKNOWN:
        row.doubt(field)
    return figure.value if figure else None


# ---- words -------------------------------------------------------------------------
def _tags(row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for _, words in row.every("tags") for tag in values.split_list(words)))


def _notes(row: Row) -> str:
    """The notes, then what other columns say, a line each."""
    plain = [words for _, words in row.every("notes")]
    named = [f"{column}: {words}" for field in ("note", "quote", "source") for column, words in row.every(field)]
    return "\n".join(dict.fromkeys([*plain, *named, *row.notes]))
