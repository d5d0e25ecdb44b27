"""Which two tellings are one incident, which are two, and of which a person is asked."""

import pytest

from store.library.matching.similarity import Verdict, compare_events, one_person
from store.model.documents import Event, Place
from tests.support.event_factory import SUNAN, WONSAN, drill, launch, meeting

SAME, UNSURE, DIFFERENT = Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT
AT_DAWN = launch("2023-03-16T07:10+09:00", place=SUNAN, name="Hwasong-17", missile_class="ICBM")
UNHA = launch("2012-04-12T22:39+00:00", name="Unha-3")
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
