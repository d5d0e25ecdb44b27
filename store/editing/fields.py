"""The editable fields of an event: labels, texts, parsers."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from store.editing.place_input import place_meant
from store.language.labels import coordinates_label, date_label, kind_name, state_label
from store.language.translate import is_english, tr, tr_noop
from store.model.documents import Event, Facts, Place
from store.model.kinds import KINDS
from store.model.names import state_name
from store.model.partial_dates import DAY, first_day, precision
from store.model.titles import CLASS_WORDS
from store.parsing import values
from store.parsing.dates import parse_when
from store.parsing.encoding import replace_surrogates

NAMES = {
    "title": tr_noop("Title"), "kind": tr_noop("Kind"), "status": tr_noop("Status"), "when": tr_noop("When"),
    "place": tr_noop("Where"), "actors": tr_noop("Who"), "people": tr_noop("People"), "count": tr_noop("Missiles"),
    "missile_class": tr_noop("Class"), "name": tr_noop("Name"), "range_km": tr_noop("Range, km"),
    "apogee_km": tr_noop("Apogee, km"), "flight_min": tr_noop("Flight, min"), "outcome": tr_noop("Outcome"),
    "tags": tr_noop("Tags"), "notes": tr_noop("Notes"),
}  # fmt: skip
LAUNCH_FIELDS = ("count", "missile_class", "name", "range_km", "apogee_km", "flight_min", "outcome")
HINTS = {
    "when": tr_noop("such as 16 March 2023 07:10 KST, 13 to 23 March 2023, March 2023, about 2023"),
    "place": tr_noop("a name, or a name with coordinates: Sunan 39.20 N 125.67 E"),
    "actors": tr_noop("states by name or code: North Korea, US"),
    "people": tr_noop("names, parted by commas"), "tags": tr_noop("words, parted by commas"),
    "range_km": tr_noop("a number, in km unless you write another unit"),
    "apogee_km": tr_noop("a number, in km unless you write another unit"),
    "flight_min": tr_noop("minutes, or 1 h 9 min"), "count": tr_noop("how many were fired"),
}  # fmt: skip
STATUSES = ("occurred", "planned", "cancelled")
OUTCOMES = ("success", "failure")


class NotUnderstoodError(ValueError):
    """Text that means nothing for a field; the message says what would."""


class Understood(NamedTuple):
    """Parsed text: values for `Library.set_values`, and their label."""

    values: dict[str, object]
    words: str


class Typed(NamedTuple):
    """Text typed into a field.

    `published`: date of the article beside it, for words such as "Thursday".
    """

    event: Event
    words: str
    published: str | None = None
    known: Iterable[Event] = ()


def understood(field: str, typed: Typed) -> Understood:
    """Parse typed text. Raises NotUnderstoodError with what would be understood."""
    text = typed._replace(words=replace_surrogates(typed.words).strip())
    if field not in ("title", "kind", "status") and not text.words:
        return Understood(_NOTHING.get(field, {field: None}), tr("nothing"))
    return _READERS[field](text)


def words_of(event: Event, field: str) -> str:
    """A field as editable text; `understood` parses it to the same value."""
    facts = event.facts
    plain: dict[str, Callable[[], str]] = {
        "title": lambda: event.title, "kind": lambda: kind_name(event.kind), "status": lambda: tr(facts.status),
        "when": lambda: _typed_when(facts), "place": lambda: _typed_place(facts.place),
        "actors": lambda: ", ".join(state_name(code) for code in facts.actors),
        "people": lambda: ", ".join(facts.people), "tags": lambda: ", ".join(event.tags), "notes": lambda: event.notes,
    }  # fmt: skip
    return plain[field]() if field in plain else _typed_number(getattr(facts.launch, field, None))


def choices(field: str) -> list[str]:
    """Completions for a field."""
    from store.editing.place_input import place_names  # noqa: PLC0415 - reads the gazetteer

    if field == "kind":
        return [kind_name(kind) for kind in KINDS]
    if field in ("status", "outcome"):
        return [tr(word) for word in (STATUSES if field == "status" else OUTCOMES)]
    return list(CLASS_WORDS) if field == "missile_class" else place_names() if field == "place" else []


_NOTHING: dict[str, dict[str, object]] = {
    "when": {"start": None, "end": None}, "actors": {"actors": ()}, "people": {"people": ()}, "tags": {"tags": ()},
    "notes": {"notes": ""},
}  # fmt: skip


# ---- how a field reads ---------------------------------------------------------
def _typed_when(facts: Facts) -> str:
    if facts.start is None:
        return ""
    if is_english() and not (facts.end and "T" in facts.end):
        return date_label(facts)
    about = "about " if facts.approximate else ""
    return about + (f"{facts.start} to {facts.end}" if facts.end and facts.end != facts.start else facts.start)


def _typed_place(place: Place | None) -> str:
    if place is None:
        return ""
    there = f" {coordinates_label(place.lat, place.lon)}" if place.lat is not None and place.lon is not None else ""
    return place.name + there


def _typed_number(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}" if value != int(value) else f"{value:.0f}"
    return "" if value is None else str(value)


# ---- what typed words mean -----------------------------------------------------
def _title(typed: Typed) -> Understood:
    if not typed.words:
        raise NotUnderstoodError(tr("An event needs a title"))
    return Understood({"title": " ".join(typed.words.split())}, "")


def _kind(typed: Typed) -> Understood:
    named = next((kind for kind in KINDS if kind_name(kind).casefold() == typed.words.casefold()), None)
    kind = named or values.kind(typed.words)
    if not kind:
        raise NotUnderstoodError(tr("An event needs a kind"))
    return Understood({"kind": kind}, kind_name(kind))


def _one_of(field: str, among: tuple[str, ...], of: Callable[[str], str | None]) -> Callable[[Typed], Understood]:
    def read(typed: Typed) -> Understood:
        word = next((word for word in among if tr(word).casefold() == typed.words.casefold()), None) or of(typed.words)
        if word is None:
            raise NotUnderstoodError(tr("It is one of: {words}", words=", ".join(tr(word) for word in among)))
        return Understood({field: word}, tr(word))

    return read


def _when(typed: Typed) -> Understood:
    parsed = parse_when(typed.words)
    if parsed is not None:
        values: dict[str, object] = {"start": parsed.start, "end": parsed.end, "approximate": parsed.approximate}
    else:
        values = {"start": _news_date(typed), "end": None}
    shown = Facts(start=str(values["start"]), end=values["end"], approximate=bool(values.get("approximate")))  # type: ignore[arg-type]
    return Understood(values, date_label(shown))


def _news_date(typed: Typed) -> str:
    """ "Thursday" beside an article, or a date in a sentence."""
    from store.reading.dates.finder import Anchor, find_dates  # noqa: PLC0415 - the window starts without the reader

    published = typed.published
    anchor = Anchor(first_day(published) if published and precision(published) >= DAY else None)
    starts = {phrase.resolve(anchor).start for phrase in find_dates(typed.words)} - {None}
    if len(starts) != 1:
        raise NotUnderstoodError(tr("This is no date; write it as 16 March 2023, 2023-03 or 2023"))
    return str(starts.pop())


def _place(typed: Typed) -> Understood:
    try:
        place = place_meant(typed.words, typed.known)
    except ValueError:
        raise NotUnderstoodError(tr("Write the name of a place")) from None
    if place.lat is None or place.lon is None:
        return Understood({"place": place}, tr("{name}, whose coordinates are not known", name=place.name))
    country = f", {state_label(place.country)}" if place.country else ""
    return Understood({"place": place}, f"{place.name}{country} · {coordinates_label(place.lat, place.lon)}")


def _actors(typed: Typed) -> Understood:
    codes, unknown = values.parse_states("; ".join(values.split_list(typed.words)))
    if unknown:
        raise NotUnderstoodError(tr("“{words}” is no state or body that Dateline knows", words=unknown))
    return Understood({"actors": codes}, ", ".join(state_label(code) for code in codes))


def _listed(field: str) -> Callable[[Typed], Understood]:
    def read(typed: Typed) -> Understood:
        items = tuple(dict.fromkeys(item.removeprefix("#") for item in values.split_list(typed.words)))
        return Understood({field: items}, ", ".join(items))

    return read


def _count(typed: Typed) -> Understood:
    if not re.fullmatch(r"\d{1,4}", typed.words) or int(typed.words) < 1:
        raise NotUnderstoodError(tr("It is a whole number from 1"))
    return Understood({"count": int(typed.words)}, "")


def _length(field: str) -> Callable[[Typed], Understood]:
    def read(typed: Typed) -> Understood:
        figure = values.parse_figure(typed.words, is_length=True)
        if figure is None or not figure.is_plain:
            raise NotUnderstoodError(tr("It is a number, with a unit if it is not km"))
        return Understood({field: figure.value}, f"{figure.value:,g} km")

    return read


def _minutes(typed: Typed) -> Understood:
    figure = values.parse_minutes(typed.words)
    if figure is None or not figure.is_plain:
        raise NotUnderstoodError(tr("It is a time in minutes, such as 70 or 1 h 10 min"))
    return Understood({"flight_min": figure.value}, f"{figure.value:,g} min")


_READERS: dict[str, Callable[[Typed], Understood]] = {
    "title": _title, "kind": _kind, "status": _one_of("status", STATUSES, values.status), "when": _when, "place": _place,
    "actors": _actors, "people": _listed("people"), "tags": _listed("tags"),
    "notes": lambda typed: Understood({"notes": typed.words}, ""), "count": _count,
    "missile_class": _one_of("missile_class", tuple(CLASS_WORDS), values.missile_class),
    "name": lambda typed: Understood({"name": typed.words}, ""), "range_km": _length("range_km"),
    "apogee_km": _length("apogee_km"), "flight_min": _minutes,
    "outcome": _one_of("outcome", OUTCOMES, values.outcome),
}  # fmt: skip
