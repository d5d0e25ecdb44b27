"""Places of the gazetteer and of states, and their specificity."""

from functools import cache

from store.model.assets import read_table, rows_by_name, split_names
from store.model.documents import Place
from store.reading.annotation.annotated_sentence import Span
from store.reading.annotation.place_patterns import (
    UNLISTED_HERE,
)


def find_place(span: Span) -> Place:
    """A place of the gazetteer, under the article's name without "the"."""
    bare = span.text.removeprefix("the ").removeprefix("The ")
    return place_of_row(rows_by_name("gazetteer")[span.value], bare if bare in _narrowness() else span.text)


def place_of_row(row: dict[str, str], name: str) -> Place:
    """The place of a row of the gazetteer, under the article's name."""
    return Place(name=name, lat=float(row["lat"]), lon=float(row["lon"]), country=row["country"] or None)


def written_at(dateline: str) -> Place | None:
    """The place in the capitals of a dateline, listed or not."""
    row = _rows_in_capitals().get(dateline.upper())
    if row is not None:
        return place_of_row(row, row["name"])
    return Place(name=dateline.title()) if UNLISTED_HERE.search(dateline) else None


@cache
def _rows_in_capitals() -> dict[str, dict[str, str]]:
    return {
        name.upper(): row for row in read_table("gazetteer") for name in (row["name"], *split_names(row["aliases"]))
    }


def state_or_place(span: Span) -> Place | None:
    """The destination of a journey: a place, a capital, or a state."""
    if span.label == "place":
        return find_place(span)
    if span.label == "government":
        row = rows_by_name("gazetteer").get(span.text)
        return place_of_row(row, span.text) if row else None
    is_state = rows_by_name("lexicon/states")[span.value]["zone"] != ""  # bodies lie in none
    return Place(name=span.text, country=span.value) if is_state else None


@cache
def capital_of(state: str) -> Place | None:
    """The capital of a state, if the gazetteer has it."""
    row = rows_by_name("lexicon/states").get(state)  # none of what belongs to another state, as Guam
    governments = split_names(row["governments"]) if row else []
    rows = [row for name in governments if (row := rows_by_name("gazetteer").get(name)) and row["kind"] == "city"]
    return place_of_row(rows[0], rows[0]["name"]) if rows else None


def is_test_site(span: Span) -> bool:
    """Whether a place is one where a state tests its nuclear weapons."""
    return rows_by_name("gazetteer")[span.value]["kind"] == "nuclear"


# How narrow a launch site or a venue is
SITE = 4


def specificity(place: Place | None) -> int:
    """Specificity.

    0 none, 1 state, 2 region, sea or unlisted, 3 town, 4 site.
    """
    if place is None:
        return 0
    return _narrowness().get(place.name, 1 if place.country and place.lat is None else 2)


@cache
def _narrowness() -> dict[str, int]:
    """The narrowness of every name of the gazetteer."""
    by_kind = {"site": SITE, "nuclear": SITE, "venue": SITE, "city": 3, "port": 3}
    return {
        name: by_kind.get(row["kind"], 2)
        for row in rows_by_name("gazetteer").values()
        for name in (row["name"], *split_names(row["aliases"]))
    }
