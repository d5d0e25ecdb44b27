"""Date phrases of news, each in a sentence, with the days meant. Publication is Thursday 16 March 2023 unless told."""

from datetime import date

import pytest

from store.reading.dates import FUTURE, PAST, UNKNOWN, Anchor, Days, day_meant, duration_days, find_dates

THURSDAY = date(2023, 3, 16)

PAST_PHRASES = [
    ("The missile was fired on Thursday morning.", ["2023-03-16"]),
    ("It fired a missile on Tuesday.", ["2023-03-14"]),
    ("It was fired last Thursday.", ["2023-03-09"]),
    ("They flew last Thursday, on Saturday and on Monday.", ["2023-03-09", "2023-03-11", "2023-03-13"]),
    ("A test on Friday followed, it said in Seoul.", ["2023-03-17"]),  # already Friday further east
    ("It launched one yesterday.", ["2023-03-15"]),
    ("It launched one overnight.", ["2023-03-16"]),
    ("It launched one late last night.", ["2023-03-15"]),
    ("This morning it flew again.", ["2023-03-16"]),
    ("The launch three days ago failed.", ["2023-03-13"]),
    ("It was tested on Nov. 2, 3 and 9.", ["2022-11-02", "2022-11-03", "2022-11-09"]),
    ("It fired two on July 4 and July 28.", ["2022-07-04", "2022-07-28"]),
    ("On 18 February it tested one.", ["2023-02-18"]),
    ("On the 3rd of March it tested one.", ["2023-03-03"]),
    ("It was tested on March 16, 2022, at dawn.", ["2022-03-16"]),
    ("The test of 12 February 2013 was the third.", ["2013-02-12"]),
    ("On June 21 last year, it succeeded.", ["2022-06-21"]),
    ("In June last year it was flown.", ["2022-06"]),
    ("In May 1980 it flew to the Pacific.", ["1980-05"]),
    ("It was tried out in September.", ["2022-09"]),
    ("It met in March to plan.", ["2023-03"]),
    ("It flew over Japan in 1998.", ["1998"]),
    ("It was tested in 2006 and 2009.", ["2006", "2009"]),
    ("Last year it fired many.", ["2022"]),
    ("It was test-fired on April 13, Juche 112 (2023).", ["2023-04-13"]),
    ("Main stage, 13.09.2021 (18:40)", ["2021-09-13"]),
    ("It happened on 2022-03-24.", ["2022-03-24"]),
    ("It happened on 25/12/2022.", ["2022-12-25"]),
    ("It happened on 12/25/2022.", ["2022-12-25"]),
    ("The exercise ran between Oct. 31 and Nov. 5.", ["2022-10-31"]),
    ("It was held from Aug. 19 to 29.", ["2022-08-19"]),
    ("It was held from 10 to 16 September 2021.", ["2021-09-10"]),
]
FUTURE_PHRASES = [
    ("They will meet on Friday.", ["2023-03-17"]),
    ("They will meet on Monday.", ["2023-03-20"]),
    ("They will meet later on Thursday.", ["2023-03-16"]),
    ("They open it next Monday.", ["2023-03-20"]),
    ("They will meet tomorrow.", ["2023-03-17"]),
    ("He goes there on 26 April.", ["2023-04-26"]),
    ("It is set for Aug. 18-21.", ["2023-08-18"]),
    ("It is planned from Aug. 22 to Sept. 1.", ["2023-08-22"]),
    ("It will be held in May.", ["2023-05"]),
    ("It will be held in January.", ["2024-01"]),
    ("It will be held in September next year.", ["2024-09"]),
]
APPROXIMATE_PHRASES = [
    ("It fired an ICBM less than a month ago.", "2023-02-18"),
    ("It did so about a week ago.", "2023-03-09"),
    ("A week ago it fired one.", "2023-03-09"),
    ("It did so late last month.", "2023-02-25"),
    ("Earlier this week it fired one.", "2023-03-13"),
    ("It said so in recent days.", "2023-03-13"),
    ("In late May 2022 it did so.", "2022-05-25"),
    ("It was two months ago.", "2023-01"),
    ("It was three years ago.", "2020"),
]
SPANS = [
    ("It was held between Oct. 31 and Nov. 5.", PAST, "2022-10-31", "2022-11-05"),
    ("It runs from Aug. 22 to Sept. 1.", FUTURE, "2023-08-22", "2023-09-01"),
    ("It is set for Aug. 18-21.", FUTURE, "2023-08-18", "2023-08-21"),
    ("It is held from 10 to 16 September 2021.", PAST, "2021-09-10", "2021-09-16"),
    ("It lasts from Dec. 28 to Jan. 3.", FUTURE, "2023-12-28", "2024-01-03"),
]
TRAPS = [
    "Troops crossed the 38th parallel.",
    "A KN-23 was shown, and 3 and 9 others.",
    "They may march on the capital.",
    "The two sat down and sun shone.",
    "It flew 2006 km.",
    "The second stage fell.",
    "Four F-15K jets dropped eight bombs.",
    "Article 2023 of the code.",
]


def starts(sentence: str, tense: int, published: date | None = THURSDAY) -> list[str | None]:
    return [phrase.resolve(Anchor(published, tense)).start for phrase in find_dates(sentence)]


@pytest.mark.parametrize(("sentence", "days"), PAST_PHRASES)
def test_that_a_past_phrase_means_the_latest_such_day(sentence: str, days: list[str]) -> None:
    assert starts(sentence, PAST) == days


@pytest.mark.parametrize(("sentence", "days"), FUTURE_PHRASES)
def test_that_a_future_phrase_means_the_first_such_day(sentence: str, days: list[str]) -> None:
    assert starts(sentence, FUTURE) == days


@pytest.mark.parametrize(("sentence", "day"), APPROXIMATE_PHRASES)
def test_that_a_vague_phrase_gives_its_best_day_and_says_that_it_is_approximate(sentence: str, day: str) -> None:
    (phrase,) = find_dates(sentence)
    assert phrase.resolve(Anchor(THURSDAY, PAST)) == Days(day, None, True)


@pytest.mark.parametrize(("sentence", "tense", "start", "end"), SPANS)
def test_that_a_span_has_a_first_and_a_last_day(sentence: str, tense: int, start: str, end: str) -> None:
    (phrase,) = find_dates(sentence)
    assert (phrase.part, phrase.resolve(Anchor(THURSDAY, tense))) == ("span", Days(start, end))


@pytest.mark.parametrize("sentence", TRAPS)
def test_that_words_which_only_look_like_dates_give_none(sentence: str) -> None:
    assert find_dates(sentence) == []


@pytest.mark.parametrize("phrase", ["on Thursday", "yesterday", "last month", "three days ago", "on 16 March"])
def test_that_a_relative_phrase_stays_open_without_a_date_of_publication(phrase: str) -> None:
    assert starts(f"It fired one {phrase}.", PAST, published=None) == [None]


def test_that_a_full_date_needs_no_date_of_publication() -> None:
    assert starts("It fired one on 16 March 2023.", PAST, published=None) == ["2023-03-16"]


def test_that_a_day_that_no_calendar_has_resolves_to_nothing() -> None:
    assert starts("It fired one on 31 February 2023.", UNKNOWN) == [None]


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("They have drilled since Monday.", "since"),
        ("It lasts until March 20.", "until"),
        ("It runs through Saturday.", "until"),
        ("It began on Monday.", "since"),
    ],
)
def test_that_since_and_until_say_which_end_of_a_drill_is_meant(sentence: str, part: str) -> None:
    assert [phrase.part for phrase in find_dates(sentence)] == [part]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("an 11-day drill", 11),
        ("They last 11 days.", 11),
        ("a five-day air exercise", 5),
        ("a two-week exercise", 14),
        ("the first in four days", None),
        ("three days ago", None),
        ("two days after the launch", None),
    ],
)
def test_that_a_length_in_days_is_told_from_other_counts_of_days(sentence: str, days: int | None) -> None:
    assert duration_days(sentence) == days


def test_that_a_phrase_knows_where_it_stands_in_the_article() -> None:
    (phrase,) = find_dates("fired on Thursday.", offset=100)
    assert (phrase.start, phrase.end, phrase.text) == (109, 117, "Thursday")


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("16 March 2023", "2023-03-16"),
        (" 2023-03 ", "2023-03"),
        ("March 2023", "2023-03"),
        ("2023", "2023"),
        ("13.09.2021", "2021-09-13"),
        ("Thursday", None),
        ("soon", None),
        ("", None),
    ],
)
def test_that_a_typed_date_is_understood_as_people_write_it(typed: str, moment: str | None) -> None:
    assert day_meant(typed) == moment
