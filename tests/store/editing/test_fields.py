"""What typed words mean for a field, and that a field reads as it can be typed."""

import pytest

from store.editing.fields import NotUnderstoodError, Typed, understood, words_of
from store.library.consensus.user_values import set_user_values
from store.model.documents import LAUNCH, Event, Facts, LaunchFacts, Place

EVENT = Event(
    id="e1", kind=LAUNCH, title="A launch", tags=("icbm", "sunan"), notes="Seen from Hokkaido",
    facts=Facts(
        start="2023-03-16T07:10+09:00", actors=("KP",), people=("Kim Jong Un",),
        place=Place(name="Sunan", lat=39.2, lon=125.67, country="KP"),
        launch=LaunchFacts(count=1, missile_class="ICBM", name="Hwasong-17", range_km=1000.2, apogee_km=6045.0, flight_min=69.9),
    ),
)  # fmt: skip


def meant(field: str, words: str, published: str | None = None) -> dict[str, object]:
    return understood(field, Typed(EVENT, words, published)).values


@pytest.mark.parametrize(
    ("words", "start", "end", "approximate"),
    [
        ("16 March 2023 07:10 KST", "2023-03-16T07:10+09:00", None, False),
        ("March 16, 2023", "2023-03-16", None, False),
        ("2023-03-16T07:10+09:00", "2023-03-16T07:10+09:00", None, False),
        ("13 to 23 March 2023", "2023-03-13", "2023-03-23", False),
        ("March 2023", "2023-03", None, False),
        ("about 2023", "2023", None, True),
        ("2023년 3월 16일", "2023-03-16", None, False),
    ],
)
def test_that_dates_are_understood_as_people_write_them(
    words: str, start: str, end: str | None, approximate: bool
) -> None:
    assert meant("when", words) == {"start": start, "end": end, "approximate": approximate}


def test_that_a_weekday_counts_from_the_article_beside_it() -> None:
    assert meant("when", "on Tuesday", "2023-03-16")["start"] == "2023-03-14"
    with pytest.raises(NotUnderstoodError, match="no date"):
        meant("when", "on Tuesday")


def test_that_it_is_said_what_was_understood() -> None:
    assert understood("when", Typed(EVENT, "16 March 2023 07:10 KST")).words == "Thu 16 March 2023, 07:10 KST"
    assert understood("place", Typed(EVENT, "wonsan")).words == "Wonsan, North Korea · 39.15 N 127.44 E"


@pytest.mark.parametrize("field", ["when", "place", "actors", "people", "range_km", "flight_min", "tags"])
def test_that_an_emptied_field_says_nothing_any_more(field: str) -> None:
    values = meant(field, "  ")
    assert not any(values.values())
    assert words_of(set_user_values(EVENT, values), field) == ""


@pytest.mark.parametrize(
    "field",
    ["title", "kind", "status", "when", "place", "actors", "people", "tags", "notes", "count", "missile_class", "name",
     "range_km", "apogee_km", "flight_min"],
)  # fmt: skip
def test_that_what_a_field_says_is_understood_as_the_same(field: str) -> None:
    again = set_user_values(EVENT, meant(field, words_of(EVENT, field)))
    assert words_of(again, field) == words_of(EVENT, field)
    assert again.facts.place == EVENT.facts.place
    assert again.facts.launch == EVENT.facts.launch


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("when", "soon", "no date"), ("when", "31 February 2023", "no date"), ("actors", "Atlantis", "“Atlantis” is no state"),
        ("count", "some", "whole number"), ("count", "0", "whole number"), ("range_km", "far", "a number"),
        ("flight_min", "long", "a time"), ("status", "maybe", "occurred, planned, cancelled"), ("title", " ", "needs a title"),
        ("missile_class", "arrow", "ICBM"), ("place", "…", "name of a place"),
    ],
)  # fmt: skip
def test_that_what_is_not_understood_is_said_with_what_would_be(field: str, words: str, said: str) -> None:
    with pytest.raises(NotUnderstoodError, match=said):
        meant(field, words)


def test_that_places_bring_their_coordinates_and_can_be_given_others() -> None:
    assert meant("place", "Sunan 40 N 126.5 E")["place"] == Place(name="Sunan", lat=40, lon=126.5, country="KP")
    assert meant("place", "Camp Nowhere")["place"] == Place(name="Camp Nowhere")
    assert meant("place", "Camp Nowhere, Japan")["place"] == Place(name="Camp Nowhere", country="JP")


def test_that_units_are_understood() -> None:
    assert meant("range_km", "620 miles") == {"range_km": 997.793}
    assert meant("flight_min", "1 h 10 min") == {"flight_min": 70.0}


def test_that_a_made_title_follows_the_kind_and_tags_and_notes_are_the_events_own() -> None:
    changed = set_user_values(EVENT, {"kind": "parade", "tags": ("one",), "notes": "Two"})
    assert (changed.kind, changed.tags, changed.notes, changed.user_fields) == ("parade", ("one",), "Two", ())
