"""Rows of a table to events. What a cell says and is not understood stays in the notes, under the name of its column."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import structs

from store.exchange import cells
from store.exchange.mapping import IGNORE, Mapping
from store.exchange.sheet import Sheet
from store.model import KINDS, LAUNCH, NUCLEAR_TEST, Event, Facts, LaunchFacts, Place
from store.titles import title_of
from store.written_dates import When, moment_at, parsed_when

LENGTHS = ("range_km", "apogee_km")


class BadRow(NamedTuple):
    """A row that gives no event: the number of its line, and why."""

    number: int
    reason: str


class Doubt(NamedTuple):
    """A cell that was not understood and is kept in words."""

    number: int
    column: str
    words: str


class Row:
    """The cells of a row by field; what is doubtful is collected in `notes` and `doubts`."""

    def __init__(self, number: int, cells_of: dict[str, list[tuple[str, str]]], mapping: Mapping) -> None:
        self.number, self.mapping = number, mapping
        self._cells = cells_of
        self.notes: list[str] = []
        self.doubts: list[Doubt] = []

    def cell(self, field: str) -> str:
        """The first cell of a field that holds anything."""
        return next((words for _, words in self._cells.get(field, ())), "")

    def every(self, field: str) -> list[tuple[str, str]]:
        """The cells of a field that hold anything, with the names of their columns."""
        return self._cells.get(field, [])

    def doubt(self, field: str) -> None:
        """Keeps in words what a field holds, as it says more than was understood."""
        for column, words in self.every(field):
            self.notes.append(f"{column}: {words}")
            self.doubts.append(Doubt(self.number, column, words))


def events_of(sheet: Sheet, mapping: Mapping) -> Iterator[tuple[Event, list[Doubt]] | BadRow]:
    """An event with its doubts, or why there is none, for each row."""
    seen: dict[tuple[str, ...], int] = {}
    for number, row in zip(sheet.numbers, sheet.rows, strict=True):
        first = seen.setdefault(row, number)
        if first != number:
            yield BadRow(number, f"the same as line {first}")
            continue
        yield _event(Row(number, _by_field(sheet.columns, row, mapping), mapping))


def _by_field(columns: tuple[str, ...], row: tuple[str, ...], mapping: Mapping) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for column, words in zip(columns, row, strict=True):
        field = mapping.fields.get(column, IGNORE)
        if words and field != IGNORE:
            found.setdefault(field, []).append((column, words))
    return found


def _event(row: Row) -> tuple[Event, list[Doubt]] | BadRow:
    when = _when(row)
    title = row.cell("title")
    if when is None and not title:
        told = next((row.cell(field) for field in ("start", "year") if row.cell(field)), "")
        return BadRow(
            row.number, f"“{told}” is no date, and there is no title" if told else "neither a date nor a title"
        )
    kind = cells.kind(row.cell("kind")) or row.mapping.kind
    facts = _facts(row, when, kind)
    made = title or (title_of(kind, facts) if kind in KINDS else kind.replace("_", " ").capitalize())
    event = Event(id=f"r{row.number}", kind=kind, title=made, facts=facts, tags=_tags(row), notes=_notes(row))
    return event, row.doubts


def _facts(row: Row, when: When | None, kind: str) -> Facts:
    status = _known(row, "status", cells.status)
    return Facts(
        status=status or "occurred",
        start=when.start if when else None,
        end=when.end if when else None,
        approximate=bool(when and when.approximate) or cells.is_true(row.cell("approximate")),
        dated_by=f"line {row.number} of the table",
        actors=_actors(row),
        people=tuple(person for _, words in row.every("people") for person in cells.listed(words)),
        place=_place(row),
        launch=_launch(row, kind),
    )


# ---- when -----------------------------------------------------------------------
def _when(row: Row) -> When | None:
    """The start and end; a cell that is no date is kept in words."""
    start = _moment(row, "")
    if start is None:
        for field in ("start", "year"):
            row.doubt(field)
        return None
    end = _moment(row, "end_") if row.cell("end") or row.cell("end_year") else None
    if (row.cell("end") or row.cell("end_year")) and (
        end is None or end.start[:10] < start.start[: len(end.start[:10])]
    ):
        row.doubt("end" if row.cell("end") else "end_year")
        end = None
    last = end.end or end.start if end else start.end
    return When(start.start, last if last != start.start else None, start.approximate or bool(end and end.approximate))


def _moment(row: Row, which: str) -> When | None:
    """Start ("") or end ("end_"), from one column or from several, with the clock time of its own column."""
    words = row.cell("end" if which else "start")
    if not words:
        parts = [row.cell(f"{which}{part}") for part in ("year", "month", "day")]
        if not parts[0]:
            return None
        words = _joined(parts)
    when = parsed_when(words, day_first=row.mapping.day_first)
    if when is None:
        return _without_the_clock(row, words, "end" if which else "start")
    return _with_clock(row, when, f"{which}time")


def _joined(parts: list[str]) -> str:
    """Year, month and day in one; a month may be a name."""
    year, month, day = parts
    if month.isdigit():
        return "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])
    return " ".join(filter(None, [day, month, year]))


def _without_the_clock(row: Row, words: str, field: str) -> When | None:
    """The day of a cell whose clock time is not understood, which is kept in words."""
    when = parsed_when(words.partition(" ")[0].partition("T")[0], day_first=row.mapping.day_first)
    if when:
        row.doubt(field)
    return when


def _with_clock(row: Row, when: When, field: str) -> When:
    clock, zone = row.cell(field), row.cell("zone") or row.mapping.zone
    if len(when.start) != 10 or when.end:
        return when if not clock else _kept(row, when, field)
    if clock:
        at = moment_at(when.start, clock, zone)
        return when._replace(start=at) if at else _kept(row, when, field)
    return when


def _kept(row: Row, when: When, field: str) -> When:
    row.doubt(field)
    return when


# ---- what, who, where --------------------------------------------------------------
def _known(row: Row, field: str, of: Any) -> str | None:
    """What a word of a field stands for; any other is kept in words."""
    words = row.cell(field)
    found: str | None = of(words) if words else None
    if words and found is None and words.casefold() not in ("unknown", "n/a", "na", "-", "none", "?"):
        row.doubt(field)
    return found


def _actors(row: Row) -> tuple[str, ...]:
    found: list[str] = []
    for column, words in row.every("actors"):
        codes, unknown = cells.states(words)
        found += codes
        if unknown:
            row.notes.append(f"{column}: {words}")
            row.doubts.append(Doubt(row.number, column, unknown))
    return tuple(dict.fromkeys(found))


def _place(row: Row) -> Place | None:
    name = row.cell("place")
    north, east = cells.degrees(row.cell("lat"), 90), cells.degrees(row.cell("lon"), 180)
    for field, value in (("lat", north), ("lon", east)):
        if row.cell(field) and value is None:
            row.doubt(field)
    whole = north is not None and east is not None
    codes, unknown = cells.states(row.cell("country"))
    if unknown:
        row.doubt("country")
    if not name and not whole:
        return None
    return Place(
        name=name or f"{north}, {east}", lat=north if whole else None, lon=east if whole else None,
        country=codes[0] if codes else None,
    )  # fmt: skip


def _launch(row: Row, kind: str) -> LaunchFacts | None:
    """The facts of a launch; of what is none, what the columns of launches say is kept in words."""
    if kind not in (LAUNCH, NUCLEAR_TEST):
        for field in LaunchFacts.__struct_fields__:
            row.doubt(field)
        return None
    numbers = {field: _number(row, field) for field in (*LENGTHS, "flight_min", "count")}
    count = numbers["count"]
    facts = LaunchFacts(
        count=int(count) if count is not None and count >= 1 else None,
        missile_class=_known(row, "missile_class", cells.missile_class),
        name=row.cell("name") or None,
        range_km=numbers["range_km"],
        apogee_km=numbers["apogee_km"],
        flight_min=numbers["flight_min"],
        outcome=_known(row, "outcome", cells.outcome),
    )
    return facts if any(structs.astuple(facts)) else None


def _number(row: Row, field: str) -> float | None:
    column, words = next(iter(row.every(field)), ("", ""))
    found = (
        cells.minutes(words)
        if field == "flight_min"
        else cells.figure(words, column=column, is_length=field in LENGTHS)
    )
    if words and (found is None or not found.is_plain) and words.casefold() not in ("unknown", "n/a", "-", "?"):
        row.doubt(field)
    return found.value if found else None


# ---- words -------------------------------------------------------------------------
def _tags(row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for _, words in row.every("tags") for tag in cells.listed(words)))


def _notes(row: Row) -> str:
    """The notes, then what other columns say, a line each."""
    plain = [words for _, words in row.every("notes")]
    named = [f"{column}: {words}" for field in ("note", "quote", "source") for column, words in row.every(field)]
    return "\n".join(dict.fromkeys([*plain, *named, *row.notes]))
