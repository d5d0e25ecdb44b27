"""Parser of typed places: gazetteer names, library names, coordinates."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from store.model.assets import read_table, split_names
from store.model.documents import Event, Place
from store.parsing import values
from store.reading.annotation.gazetteer import place_of_row

COORDINATES = re.compile(
    r"^(?P<name>.*?)[\s(,]*(?P<lat>[-+]?\d+(?:\.\d+)?°?\s*[NS]?)[\s,]+(?P<lon>[-+]?\d+(?:\.\d+)?°?\s*[EW]?)\)?$",
    re.IGNORECASE,
)


@cache
def _gazetteer() -> Mapping[str, tuple[str, dict[str, str]]]:
    """The rows of the gazetteer by their names in small letters, with the name as it is written."""
    by_name = {name.casefold(): (name, row) for row in read_table("gazetteer") for name in split_names(row["aliases"])}
    return by_name | {row["name"].casefold(): (row["name"], row) for row in read_table("gazetteer")}


def place_meant(words: str, known: Iterable[Event] = ()) -> Place:
    """Parse a place: a known name, coordinates, or any name.

    A country may follow a comma. Raises ValueError if no name is left.
    """
    text = " ".join(words.split())
    if not any(letter.isalnum() for letter in text):
        raise ValueError(text)
    if match := COORDINATES.match(text):
        north, east = values.parse_degrees(match["lat"].strip(), 90), values.parse_degrees(match["lon"].strip(), 180)
        if north is not None and east is not None:
            named = _named(match["name"].strip(" ,(") or f"{north}, {east}", known)
            return Place(name=named.name, lat=north, lon=east, country=named.country)
    return _named(text, known)


def _named(text: str, known: Iterable[Event]) -> Place:
    if listed := _gazetteer().get(text.casefold()):
        return place_of_row(listed[1], listed[0])
    name, comma, behind = text.rpartition(",")
    states = values.parse_states(behind.strip())[0] if comma else ()
    if len(states) == 1:
        place = _named(name.strip(), known)
        same = place.country in (None, states[0])
        return Place(name=place.name, lat=place.lat, lon=place.lon, country=states[0]) if same else Place(name=text)
    there = (event.facts.place for event in known if event.facts.place is not None)
    return next((place for place in there if place.name.casefold() == text.casefold()), Place(name=text))


def place_names() -> list[str]:
    """Names in the gazetteer, for completion."""
    return sorted({row["name"] for row in read_table("gazetteer")})
