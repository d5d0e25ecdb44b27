"""Events that end on the day on which they began."""

from datetime import UTC

import pytest

from store.language.labels import (
    coordinates_label,
    date_in_zone_label,
    date_label,
    day_label,
    event_label,
    kind_name,
    kinds_name,
    short_count,
    shorten_label,
    zone_label,
)
from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST, Event, Facts, LaunchFacts, Place, Report


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2023", "2023"),
        ("2023-03", "March 2023"),
        ("2023-03-16", "16 March 2023"),
        ("2023-03-16T07:10", "16 March 2023"),
    ],
)
def test_that_a_date_is_as_fine_as_it_is_known(moment: str, words: str) -> None:
    assert day_label(moment) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2021-03-24T22:04+00:00", "2021-03-24T22:23+00:00", "Wed 24 March 2021, 22:04 to 22:23 UTC"),
        ("2021-03-24T22:04+00:00", "2021-03-24", "Wed 24 March 2021, 22:04 UTC"),
        ("2021-03-24", "2021-03-24T22:23+00:00", "Wed 24 March 2021"),
        ("2021-03-24", "2021-03-26", "24 to 26 March 2021"),
        ("2021-03-24T22:04", "2021-03-24T22:23", "Wed 24 March 2021, 22:04 to 22:23"),
    ],
)
def test_that_one_day_is_not_told_as_a_span_of_days(start: str, end: str, words: str) -> None:
    assert date_label(Facts(start=start, end=end)) == words


@pytest.mark.parametrize(("country", "words"), [("KR", "KST"), ("KP", "KST"), ("JP", "JST"), (None, "KST")])
def test_that_the_clock_is_named_as_in_the_country_of_the_event(country: str | None, words: str) -> None:
    facts = Facts(start="2023-03-16T07:10+09:00", place=Place(name="There", country=country))
    assert date_label(facts) == f"Thu 16 March 2023, 07:10 {words}"


@pytest.mark.parametrize(
    ("kind", "title", "facts", "label"),
    [
        (LAUNCH, "t", Facts(launch=LaunchFacts(count=2, missile_class="SRBM")), "2 SRBM"),
        (LAUNCH, "t", Facts(launch=LaunchFacts(count=1, name="Hwasong-17")), "Hwasong-17"),
        (LAUNCH, "t", Facts(launch=LaunchFacts(count=2, name="KN-23")), "2 KN-23"),
        (LAUNCH, "t", Facts(launch=LaunchFacts(count=6)), "6 unidentified missiles"),
        (LAUNCH, "t", Facts(launch=LaunchFacts()), "unidentified missile"),
        (LAUNCH, "t", Facts(launch=LaunchFacts(count=3, missile_class="ballistic")), "3 ballistic missiles"),
        (LAUNCH, "t", Facts(launch=LaunchFacts(missile_class="ballistic")), "ballistic missile"),
        (LAUNCH, "A launch", Facts(), "A launch"),
        (NUCLEAR_TEST, "t", Facts(place=Place(name="Punggye-ri")), "Punggye-ri"),
        (NUCLEAR_TEST, "A test", Facts(), "A test"),
        (DRILL, "Joint drill: Japan, India", Facts(actors=("JP", "IN")), "JP–IN drill"),
        (DRILL, "Drill: Japan", Facts(actors=("JP",)), "JP drill"),
        (DRILL, "Freedom Shield", Facts(actors=("US",)), "Freedom Shield"),
        (MEETING, "Yoon and Kishida", Facts(), "Yoon and Kishida"),
    ],
)
def test_that_a_mark_is_labelled_by_what_tells_it_apart(kind: str, title: str, facts: Facts, label: str) -> None:
    report = Report(article="a", evidence=(), facts=facts)
    assert event_label(Event(id="e", kind=kind, title=title, facts=facts, reports=(report,))) == label
    assert event_label(Event(id="e", kind=kind, title=title, facts=facts)) == title, "typed by hand: its own title"


def test_that_a_kind_has_a_name_also_without_a_record() -> None:
    assert (kind_name(NUCLEAR_TEST), kinds_name(NUCLEAR_TEST)) == ("Nuclear test", "Nuclear tests")
    assert (kind_name("trade_ban"), kinds_name("trade_ban")) == ("Trade ban", "Trade ban")


@pytest.mark.parametrize(("most", "label"), [(12, "Ulchi Shield"), (11, "Ulchi Shie…"), (7, "Ulchi…"), (6, "Ulchi…")])
def test_that_a_name_is_cut_with_an_ellipsis(most: int, label: str) -> None:
    assert shorten_label("Ulchi Shield", most) == label


@pytest.mark.parametrize(
    ("start", "end", "approximate", "words"),
    [
        (None, None, False, "No date is known"),
        ("2023-03-16", None, False, "Thu 16 March 2023"),
        ("2023", None, True, "about 2023"),
        ("2023-03-16T07:10+09:00", None, False, "Thu 16 March 2023, 07:10 KST"),
        ("2023-03-16T07:10", None, False, "Thu 16 March 2023, 07:10"),
        ("2023-03-16T07:10+02:00", None, False, "Thu 16 March 2023, 07:10 UTC+2"),
        ("2023-03-16T07:10-05:00", None, False, "Thu 16 March 2023, 07:10 UTC-5"),
        ("2023-03-16T07:10+05:30", None, False, "Thu 16 March 2023, 07:10 IST"),
        ("2023-03-13", "2023-03-23", False, "13 to 23 March 2023"),
        ("2023-02-27", "2023-03-03", False, "27 February to 3 March 2023"),
        ("2022-12-30", "2023-01-02", False, "30 December 2022 to 2 January 2023"),
        ("2023-03", "2023-05", False, "March 2023 to May 2023"),
        ("2023-03", "2023-03-16", False, "March 2023 to 16 March 2023"),
        ("2023-03-16", "2023-03", False, "16 March 2023 to March 2023"),
        ("2022", "2023", True, "about 2022 to 2023"),
        ("2023-03-16T07:10+09:00", "2023-03-16T09:20+09:00", False, "Thu 16 March 2023, 07:10 to 09:20 KST"),
        ("2023-03-16T07:10+09:00", "2023-03-17T09:20+09:00", False, "16 to 17 March 2023"),
        ("2023-03-16T07:10+09:00", "2023-03-16", False, "Thu 16 March 2023, 07:10 KST"),
        ("2023-03-16", "2023-03-16T09:20+09:00", False, "Thu 16 March 2023"),
    ],
)
def test_that_a_date_is_told_as_it_is_known(start: str | None, end: str | None, approximate: bool, words: str) -> None:
    assert date_label(Facts(start=start, end=end, approximate=approximate)) == words


@pytest.mark.parametrize(
    ("facts", "in_zone", "beside"),
    [
        (Facts(start="2023-03-16T07:10+09:00"), "Wed 15 March 2023, 22:10 · UTC", "22:10 on 15 March 2023 · UTC"),
        (Facts(start="2023-03-16T07:10+00:00"), "Thu 16 March 2023, 07:10 · UTC", ""),
        (Facts(start="2023-03-16"), "Thu 16 March 2023", ""),
        (Facts(start="2023-03-16T07:10"), "Thu 16 March 2023, 07:10", ""),
        (Facts(), "No date is known", ""),
        (
            Facts(start="2023-03-16T07:10+09:00", end="2023-03-17"),
            "16 to 17 March 2023",
            "22:10 on 15 March 2023 · UTC",
        ),
        (
            Facts(start="2023-03-16T07:10+09:00", end="2023-03-16"),
            "Wed 15 March 2023, 22:10 · UTC",
            "22:10 on 15 March 2023 · UTC",
        ),
    ],
)
def test_that_a_clock_time_is_told_in_the_zone_of_the_window(facts: Facts, in_zone: str, beside: str) -> None:
    assert date_in_zone_label(facts, UTC, "UTC") == in_zone
    assert zone_label(facts, UTC, "UTC") == beside
    assert date_in_zone_label(facts, None, "own") == date_label(facts)
    assert zone_label(facts, None, "own") == ""


@pytest.mark.parametrize(
    ("lat", "lon", "words"),
    [(39.2, 125.67, "39.20 N 125.67 E"), (-23.7, -46.626, "23.70 S 46.63 W"), (0.0, 0.0, "0.00 N 0.00 E")],
)
def test_that_coordinates_are_told_by_hemisphere(lat: float, lon: float, words: str) -> None:
    assert coordinates_label(lat, lon) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (7, "7"), (999, "999"), (1000, "1.0k"), (1234, "1.2k"), (9949, "9.9k"), (9950, "10k"), (45_400, "45k"),
        (999_499, "999k"), (999_999, "1.0M"), (1_000_000, "1.0M"), (9_949_999, "9.9M"), (9_950_000, "10M"), (12_300_000, "12M"),
    ],
)  # fmt: skip
def test_that_a_count_takes_few_letters(count: int, words: str) -> None:
    assert short_count(count) == words


def test_that_a_drill_that_was_going_on_has_an_open_end() -> None:
    assert date_label(Facts(start="2023-03-13", ongoing="2023-03-16")) == "since Mon 13 March 2023"
    assert date_label(Facts(start="2023-03-13", end="2023-03-23", ongoing="2023-03-16")) == "13 to 23 March 2023"
