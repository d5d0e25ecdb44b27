"""Which two tellings are one incident, which are two, and of which a person is asked."""

import pytest

from store.library.matching.similarity import Verdict, compare_events, one_person
from store.model.documents import Event, Place
from tests.support.event_factory import SUNAN, WONSAN, drill, launch, meeting

SAME, UNSURE, DIFFERENT = Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT
AT_DAWN = launch("2023-03-16T07:10+09:00", place=SUNAN, name="Hwasong-17", missile_class="ICBM")
UNHA = launch("2012-04-12T22:39+00:00", name="Unha-3")
AT_ZERO = Place(name="A", lat=0.0, lon=0.0)
TWO, THREE = launch("2023-03-16", count=2), launch("2023-03-16", count=3)

CASES: list[tuple[str, Event, Event, Verdict]] = [
    ("one day, nothing else", launch("2023-03-16"), launch("2023-03-16"), SAME),
    ("other days", launch("2023-03-16"), launch("2023-03-18"), DIFFERENT),
    ("no date", launch(None), launch("2023-03-16"), DIFFERENT),
    ("clock times of one minute in two zones", AT_DAWN, launch("2023-03-15T22:10+00:00"), SAME),
    ("clock times rounded", AT_DAWN, launch("2023-03-16T07:00+09:00"), SAME),
    ("two volleys of one day", AT_DAWN, launch("2023-03-16T11:40+09:00"), DIFFERENT),
    ("two volleys of one weapon and place", AT_DAWN, launch("2023-03-16T11:40+09:00", place=SUNAN, name="Hwasong-17"), DIFFERENT),
    ("half an hour apart", AT_DAWN, launch("2023-03-16T07:45+09:00", name="Hwasong-17"), UNSURE),
    ("the day by GMT, and one weapon", AT_DAWN, launch("2023-03-15", name="Hwasong-17"), SAME),
    ("the day by GMT, and nothing else", AT_DAWN, launch("2023-03-15"), UNSURE),
    ("the day in Seoul of a time by GMT, and one weapon", UNHA, launch("2012-04-13", name="Unha-3"), SAME),
    ("the day after", AT_DAWN, launch("2023-03-17"), DIFFERENT),
    ("the day after, and one weapon", AT_DAWN, launch("2023-03-17", name="Hwasong-17"), UNSURE),
    ("a month that holds the day", AT_DAWN, launch("2023-03", name="Hwasong-17"), UNSURE),
    ("a month and no weapon", AT_DAWN, launch("2023-03"), DIFFERENT),
    ("another month", AT_DAWN, launch("2023-04", name="Hwasong-17"), DIFFERENT),
    ("other weapons", AT_DAWN, launch("2023-03-16", name="Hwasong-15"), DIFFERENT),
    ("other weapons at one minute, and one place", AT_DAWN, launch("2023-03-16T07:10+09:00", place=SUNAN, name="Hwasong-15"), UNSURE),
    ("one weapon as two outlets write it", AT_DAWN, launch("2023-03-16", name="Hwasongpho-17"), SAME),
    ("a wider class", AT_DAWN, launch("2023-03-16", missile_class="ballistic"), SAME),
    ("another class", AT_DAWN, launch("2023-03-16", missile_class="cruise"), DIFFERENT),
    ("other counts", TWO, THREE, DIFFERENT),
    ("other counts at one place", launch("2023-03-16", count=2, place=SUNAN), launch("2023-03-16", count=3, place=SUNAN), UNSURE),
    ("a missile may be the first of two", TWO, launch("2023-03-16", count=1), SAME),
    ("far places", launch("2023-03-16", place=SUNAN), launch("2023-03-16", place=Place(name="Kalma", lat=33.0, lon=127.0)), DIFFERENT),
    ("places of one region", launch("2023-03-16", place=SUNAN), launch("2023-03-16", place=WONSAN), DIFFERENT),
    ("near places", launch("2023-03-16", place=SUNAN), launch("2023-03-16", place=Place(name="Pyongyang", lat=39.02, lon=125.75)), SAME),
    ("planned, and come", launch("2023-03-16", name="Nuri", status="planned"), launch("2023-03-16", name="Nuri"), SAME),
    ("planned, and come, of no name", launch("2023-03-16", status="planned"), launch("2023-03-16"), UNSURE),
    ("called off, and come", launch("2023-03-16", status="cancelled"), launch("2023-03-16"), DIFFERENT),
    ("a named drill from its third day", drill("2023-03-13", "Freedom Shield", "2023-03-23"), drill("2023-03-15", "Freedom Shield"), SAME),
    ("a named drill of a month", drill("2023-03-13", "Freedom Shield"), drill("2023-03", "Freedom Shield"), SAME),
    ("a named drill with its year", drill("2023-03-13", "Laros-2023"), drill("2023-03-13", "Laros"), SAME),
    ("a named drill with its short year", drill("2023-03-13", "Freedom Shield 23"), drill("2023-03-13", "Freedom Shield"), SAME),
    ("a named drill with an edition", drill("2023-03-13", "Great Prophet 15"), drill("2023-03-13", "Great Prophet 16"), DIFFERENT),
    ("a named drill a year on", drill("2023-03-13", "Freedom Shield"), drill("2024-03-04", "Freedom Shield"), DIFFERENT),
    ("drills of two names", drill("2023-03-13", "Freedom Shield"), drill("2023-03-13", "Foal Eagle"), DIFFERENT),
    ("unnamed drills of one day", drill("2023-03-13"), drill("2023-03-13"), SAME),
    ("drills of other states", drill("2023-03-13"), drill("2023-03-13", actors=("CN", "RU")), DIFFERENT),
    ("a meeting under short names", meeting("2023-03-16", "Yoon"), meeting("2023-03-16", "Yoon Suk Yeol"), SAME),
    ("ministers, and leaders", meeting("2023-03-16", "Park Jin"), meeting("2023-03-16", "Yoon Suk Yeol"), DIFFERENT),
    ("a meeting of more parties", meeting("2023-03-16"), meeting("2023-03-16", actors=("KR", "JP", "US")), DIFFERENT),
    (
        "a meeting of more parties, with the same people",
        meeting("2023-03-16", "Yoon Suk Yeol"),
        meeting("2023-03-16", "Yoon Suk Yeol", actors=("KR", "JP", "US")),
        UNSURE,
    ),
    ("two kinds", launch("2023-03-16"), drill("2023-03-16", actors=("KP",)), DIFFERENT),
]  # fmt: skip


@pytest.mark.parametrize(("what", "one", "two", "expected"), CASES, ids=[case[0] for case in CASES])
def test_that_likeness_says_what_a_reader_would(what: str, one: Event, two: Event, expected: Verdict) -> None:
    assert compare_events(one, two).verdict is expected, what
    assert compare_events(two, one).verdict is expected, f"{what}, the other way round"


def test_that_what_is_in_doubt_is_told_in_words() -> None:
    found = compare_events(AT_DAWN, launch("2023-03-17", name="Hwasong-17"))
    assert found.reasons == ("a day apart", "both are Hwasong-17")


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("Yoon", "Yoon Suk Yeol", True),
        ("Joe Biden", "Joseph R. Biden", True),
        ("Kim Jong-il", "Kim Jong Il", True),
        ("Kim Jong Un", "Kim Dae-jung", False),
    ],
)
def test_that_names_are_one_persons(one: str, two: str, expected: bool) -> None:
    assert one_person(one, two) is expected


# The sum of the findings, by which the likeliest of several candidates is chosen, and the reasons that the user reads
REASONS = [
    ("one day, nothing else", 2, ()),
    ("clock times of one minute in two zones", 3, ("the same clock time",)),
    ("clock times rounded", 3, ("the same clock time",)),
    ("half an hour apart", 1, ("35 minutes apart", "both are Hwasong-17")),
    ("the day by GMT, and one weapon", 2, ("15 March on another calendar", "both are Hwasong-17")),
    ("the day by GMT, and nothing else", 0, ("15 March on another calendar",)),
    ("the day in Seoul of a time by GMT, and one weapon", 2, ("13 April on another calendar", "both are Unha-3")),
    ("the day after, and one weapon", 1, ("a day apart", "both are Hwasong-17")),
    ("a month that holds the day", 1, ("of one, no day is known but 2023-03", "both are Hwasong-17")),
    (
        "other weapons at one minute, and one place",
        3,
        ("the same clock time", "Hwasong-17, Hwasong-15", "both at Sunan"),
    ),
    ("one weapon as two outlets write it", 4, ("both are Hwasong-17",)),
    ("a wider class", 2, ()),
    ("other counts at one place", 2, ("2 missiles, 3 missiles", "both at Sunan")),
    ("a missile may be the first of two", 2, ()),
    ("near places", 3, ()),
    ("planned, and come", 3, ("both are Nuri", "planned and occurred")),
    ("planned, and come, of no name", 1, ("planned and occurred",)),
    ("a named drill from its third day", 4, ("both are Freedom Shield",)),
    ("a named drill of a month", 4, ("both are Freedom Shield",)),
    ("a named drill with its year", 4, ("both are Laros-2023",)),
    ("a named drill with its short year", 4, ("both are Freedom Shield 23",)),
    ("unnamed drills of one day", 2, ()),
    ("a meeting under short names", 4, ("the same people",)),
    ("a meeting of more parties, with the same people", 1, ("other parties are named", "the same people")),
]


@pytest.mark.parametrize(("what", "score", "reasons"), REASONS, ids=[row[0] for row in REASONS])
def test_that_likeness_is_told_with_its_reasons(what: str, score: int, reasons: tuple[str, ...]) -> None:
    one, two = next((one, two) for name, one, two, _ in CASES if name == what)
    similarity = compare_events(one, two)
    assert (similarity.score, similarity.reasons) == (score, reasons)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        # clock times: up to 20 minutes apart they are one, up to 90 they may be
        (launch("2023-03-16T07:10+09:00"), launch("2023-03-16T07:30+09:00"), SAME),
        (launch("2023-03-16T07:10+09:00", name="Nuri"), launch("2023-03-16T07:31+09:00", name="Nuri"), UNSURE),
        (launch("2023-03-16T07:10+09:00"), launch("2023-03-16T07:31+09:00"), DIFFERENT),
        (launch("2023-03-16T07:10+09:00", name="Nuri"), launch("2023-03-16T08:40+09:00", name="Nuri"), UNSURE),
        (launch("2023-03-16T07:10+09:00", name="Nuri"), launch("2023-03-16T08:41+09:00", name="Nuri"), DIFFERENT),
        (launch("2023-03-16T07:10"), launch("2023-03-16T07:30+09:00"), SAME),
        # a meeting goes on all day
        (meeting("2023-03-16T09:00+09:00"), meeting("2023-03-16T15:00+09:00"), SAME),
        (meeting("2023-03-16T23:00+09:00"), meeting("2023-03-17T05:00+09:00"), DIFFERENT),
        # drills of one name: within a week of each other they may be one
        (drill("2023-03-01", "Foal Eagle", "2023-03-10"), drill("2023-03-17", "Foal Eagle"), UNSURE),
        (drill("2023-03-01", "Foal Eagle", "2023-03-10"), drill("2023-03-18", "Foal Eagle"), DIFFERENT),
        (drill("2023-03-17", "Foal Eagle"), drill("2023-03-01", "Foal Eagle", "2023-03-10"), UNSURE),
        (drill("2023-03-01", "Foal Eagle", "2023-03-10"), drill("2023-03-10", "Foal Eagle"), SAME),
        # other states in a drill of which one report knows no name
        (drill("2023-03-13", "Foal Eagle"), drill("2023-03-13", actors=("KR", "US", "JP")), DIFFERENT),
        (drill("2023-03-13", "Foal Eagle"), drill("2023-03-13", "Foal Eagle", actors=("KR", "US", "JP")), SAME),
        (drill("2023-03-13", "Foal Eagle"), drill("2023-03-13", "Foal Eagle", actors=()), SAME),
        (drill("2023-03-13", actors=()), drill("2023-03-13"), DIFFERENT),
        # places: up to 120 km one site, up to 400 km they may be
        (launch("2023-03-16", place=AT_ZERO), launch("2023-03-16", place=Place(name="B", lat=1.07, lon=0.0)), SAME),
        (launch("2023-03-16", place=AT_ZERO), launch("2023-03-16", place=Place(name="B", lat=1.09, lon=0.0)), DIFFERENT),
        (
            launch("2023-03-16", place=AT_ZERO, name="Nuri"),
            launch("2023-03-16", place=Place(name="B", lat=3.59, lon=0.0), name="Nuri"), UNSURE,
        ),
        (
            launch("2023-03-16", place=AT_ZERO, name="Nuri"),
            launch("2023-03-16", place=Place(name="B", lat=3.61, lon=0.0), name="Nuri"), DIFFERENT,
        ),
        (launch("2023-03-16", place=SUNAN), launch("2023-03-16", place=Place(name="Somewhere")), SAME),
        # parties of a meeting
        (meeting("2023-03-16", actors=()), meeting("2023-03-16", actors=()), DIFFERENT),
        (meeting("2023-03-16", actors=("KR",)), meeting("2023-03-16", actors=("KR", "JP")), DIFFERENT),
    ],
)  # fmt: skip
def test_that_the_thresholds_are_where_they_are_said_to_be(one: Event, two: Event, expected: Verdict) -> None:
    assert compare_events(one, two).verdict is expected
    assert compare_events(two, one).verdict is expected
