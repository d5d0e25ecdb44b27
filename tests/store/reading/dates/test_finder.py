"""Date phrases of news, each in a sentence, with the days meant. Publication is Thursday 16 March 2023 unless told."""

from datetime import date

import pytest

from store.reading.dates.finder import FUTURE, PAST, UNKNOWN, Anchor, Days, day_meant, duration_days, find_dates

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
    ("The launch three days\nago failed.", ["2023-03-13"]),  # a line wrapped by a mail program
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
    ("The rocket rose on Wednesday afternoon.", ["2023-03-15"]),
    ("Early on Tuesday it fired two.", ["2023-03-14"]),
    ("Early Tuesday it fired two.", ["2023-03-14"]),
    ("It fired two late Sunday.", ["2023-03-12"]),
    ("Sunday's launch was the second.", ["2023-03-12"]),
    ("The two fired Tuesday flew far.", ["2023-03-14"]),
    ("It fired the day before yesterday.", ["2023-03-14"]),
    ("It fired one at dawn today.", ["2023-03-16"]),
    ("It fired one earlier today.", ["2023-03-16"]),
    ("It flew tonight.", ["2023-03-16"]),
    ("It fired one this afternoon.", ["2023-03-16"]),
    ("It fired one yesterday evening.", ["2023-03-15"]),
    ("It fired one last night.", ["2023-03-15"]),
    ("It was last fired on Sept. 17.", ["2022-09-17"]),
    ("It was fired last Sept. 17.", ["2022-09-17"]),
    ("It flew on the Fourth of July.", ["2022-07-04"]),
    ("It flew on Christmas Day.", ["2022-12-25"]),
    ("It flew on New Year's Day.", ["2023-01-01"]),
    ("It flew two days before Christmas.", ["2022-12-23"]),
    ("It flew on New Year's Eve.", ["2022-12-31"]),
    ("It was shot 48 hours ago.", ["2023-03-14"]),
    ("It was shot 24 hours ago.", ["2023-03-15"]),
    ("The blasts of May 11 and 13, 1998, were five.", ["1998-05-11", "1998-05-13"]),
    ("It was tried in October and November 2015.", ["2015-10", "2015-11"]),
    ("It was tried in January, June and December.", ["2023-01", "2022-06", "2022-12"]),
    ("2018: Tests in January and June.", ["2018", "2018-01", "2018-06"]),
    ("It flew this past January.", ["2023-01"]),
    ("Drills on 23 and 24 February went on.", ["2023-02-23", "2023-02-24"]),
    ("It flew on September second.", ["2022-09-02"]),
    ("It flew on the second of September.", ["2022-09-02"]),
    ("It flew on 9 Sept 2016.", ["2016-09-09"]),
    ("It flew on 9th September, 2016.", ["2016-09-09"]),
    ("It flew on September 9th.", ["2022-09-09"]),
    ("It flew on Sept 9.", ["2022-09-09"]),
    ("It flew on Thursday (16 March).", ["2023-03-16"]),
    ("It flew on Tuesday, March 14.", ["2023-03-14"]),
    ("It flew on Tuesday, 14 March 2023.", ["2023-03-14"]),
    ("It flew on 14/3/2023.", ["2023-03-14"]),
    ("It flew on 14-03-2023.", ["2023-03-14"]),
    ("It flew on 2023/03/14.", ["2023-03-14"]),
    ("It flew on 14.3.2023.", ["2023-03-14"]),
    ("It flew on July 4, 2006, and on April 5, 2009.", ["2006-07-04", "2009-04-05"]),
    ("The first flew on 31 August 1998.", ["1998-08-31"]),
    ("It flew in early 2013.", ["2013"]),
    ("It flew in late 2021.", ["2021"]),
    ("It flew in the summer of 2017.", ["2017"]),
    ("It flew in November of 2017.", ["2017-11"]),
    ("It flew back in November.", ["2022-11"]),
    ("It flew the Friday before last.", ["2023-03-03"]),
    ("It flew on Saturday a week ago.", ["2023-03-04"]),
    ("It flew last Saturday.", ["2023-03-11"]),
    ("It flew this Monday.", ["2023-03-13"]),
    ("It flew last month.", ["2023-02"]),
    ("It flew earlier this year.", ["2023"]),
    ("It flew this year.", ["2023"]),
    ("It flew earlier this month.", ["2023-03"]),
    ("It flew five days ago.", ["2023-03-11"]),
    ("It flew on Juche 105 (2016) January 6.", ["2016-01-06"]),
    ("It flew on January 6, Juche 105.", ["2016-01-06"]),
    ("The test of Jan. 6, 2016, was the fourth, that of Sept. 9 the fifth.", ["2016-01-06", "2022-09-09"]),
    ("Last year's exercise, held April 11 to 28, was smaller.", ["2022", "2022-04-11"]),
    ("The summit took place on February 27 and 28, 2019.", ["2019-02-27", "2019-02-28"]),
    ("They met on Monday and Tuesday.", ["2023-03-13", "2023-03-14"]),
    ("It fired on Saturday, Sunday and Monday.", ["2023-03-11", "2023-03-12", "2023-03-13"]),
    ("It fired on both Monday and Wednesday.", ["2023-03-13", "2023-03-15"]),
    ("It flew on 30 November, 2017.", ["2017-11-30"]),
    ("It flew on Feb. 29, 2020.", ["2020-02-29"]),
    ("It flew in Feb. 2019.", ["2019-02"]),
    ("It flew on the morning of March 9.", ["2023-03-09"]),
    ("It flew in the early hours of Tuesday.", ["2023-03-14"]),
    ("It flew in the small hours of 14 March.", ["2023-03-14"]),
    ("In the spring of 2013 it flew.", ["2013"]),
    ("It flew on Monday, the first in a month.", ["2023-03-13"]),
    ("It flew Monday in Asia.", ["2023-03-13"]),
    ("It flew Monday local time.", ["2023-03-13"]),
    ("It flew in 2019 and again in 2021.", ["2019", "2021"]),
    ("It flew just an hour ago.", ["2023-03-16"]),
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
    ("They will meet Friday in Geneva.", ["2023-03-17"]),
    ("They meet on Thursday next week.", ["2023-03-23"]),
    ("They will sit down next Tuesday.", ["2023-03-21"]),
    ("It will begin this coming Monday.", ["2023-03-20"]),
    ("It will open on 1 April.", ["2023-04-01"]),
    ("It is due in the first week of April.", ["2023-04-04"]),
    ("It is due at the end of the month.", ["2023-03-28"]),
    ("It is due later this month.", ["2023-03"]),
    ("It is due next month.", ["2023-04"]),
    ("It is due next week.", ["2023-03-23"]),
    ("It is due next year.", ["2024"]),
    ("It is due in early April.", ["2023-04-05"]),
    ("It is due by the end of April.", ["2023-04-28"]),
    ("It is due this weekend.", ["2023-03-18"]),
    ("It is due this summer.", ["2023-07"]),
    ("It will launch in 2026.", ["2026"]),
    ("The talks, set for May 9 and 10, are off.", ["2023-05-09", "2023-05-10"]),
    ("It is to start on the 20th.", ["2023-03-20"]),
    ("In two weeks they will meet.", ["2023-03-30"]),
    ("They will meet in three days.", ["2023-03-19"]),
    ("They will meet a week from Monday.", ["2023-03-27"]),
    ("They will meet the day after tomorrow.", ["2023-03-18"]),
    ("They will meet on Sunday, March 26.", ["2023-03-26"]),
    ("They will meet on 5 June 2023.", ["2023-06-05"]),
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
    ("It flew in mid-June.", "2022-06-15"),
    ("It flew on the weekend.", "2023-03-11"),
    ("It flew last weekend.", "2023-03-11"),
    ("It flew over the weekend.", "2023-03-11"),
    ("It flew in the same month last year.", "2022-03"),
    ("It flew a year ago.", "2022"),
    ("It flew two weeks ago.", "2023-03-02"),
    ("It flew a fortnight ago.", "2023-03-02"),
    ("It flew ten years ago.", "2013"),
    ("It flew at the start of the month.", "2023-03-03"),
    ("It flew at the end of January.", "2023-01-28"),
    ("It flew at the end of last year.", "2022-12"),
    ("It flew in the first week of March.", "2023-03-04"),
    ("It flew only days ago.", "2023-03-13"),
    ("It flew moments ago.", "2023-03-16"),
]
SPANS = [
    ("It was held between Oct. 31 and Nov. 5.", PAST, "2022-10-31", "2022-11-05"),
    ("It runs from Aug. 22 to Sept. 1.", FUTURE, "2023-08-22", "2023-09-01"),
    ("It is set for Aug. 18-21.", FUTURE, "2023-08-18", "2023-08-21"),
    ("It is held from 10 to 16 September 2021.", PAST, "2021-09-10", "2021-09-16"),
    ("It lasts from Dec. 28 to Jan. 3.", FUTURE, "2023-12-28", "2024-01-03"),
    ("A drill of 8-10 March ended.", PAST, "2023-03-08", "2023-03-10"),
    ("It ran from Wednesday to Friday.", PAST, "2023-03-08", "2023-03-10"),
    ("It lasted from March 8 through March 12.", PAST, "2023-03-08", "2023-03-12"),
    ("It was held between March 8 and 13.", PAST, "2023-03-08", "2023-03-13"),
    ("The summit took place on Feb. 27-28, 2019, in Hanoi.", PAST, "2019-02-27", "2019-02-28"),
    ("It took place from 27 to 28 February.", PAST, "2023-02-27", "2023-02-28"),
    ("They met 27–28 February 2019.", PAST, "2019-02-27", "2019-02-28"),
    ("It will run from Monday to Thursday.", FUTURE, "2023-03-20", "2023-03-23"),
    ("It runs March 20-24.", FUTURE, "2023-03-20", "2023-03-24"),
    ("They meet in Tokyo on May 19 through 21.", FUTURE, "2023-05-19", "2023-05-21"),
]
TOLD_PHRASES = [
    ("Two days later it fired again.", "2022-11-20", False),
    ("Three days earlier it had fired one.", "2022-11-15", False),
    ("The next day it fired again.", "2022-11-19", False),
    ("It fired again the following day.", "2022-11-19", False),
    ("It had fired one the day before.", "2022-11-17", False),
    ("It had fired one the previous day.", "2022-11-17", False),
    ("That evening it fired again.", "2022-11-18", False),
    ("It fired again the same day.", "2022-11-18", False),
    ("A week later it fired again.", "2022-11-25", True),
    ("A month later it fired again.", "2022-12", True),
    ("Two years later it did.", "2024", True),
    ("It had met in the April before that.", "2022-04", False),
    ("A day later it fired again.", "2022-11-19", False),
    ("A day earlier it fired.", "2022-11-17", False),
    ("The day after, it fired again.", "2022-11-19", False),
    ("It fired again the next morning.", "2022-11-19", False),
    ("The following week it fired again.", "2022-11-25", True),
    ("The following month it fired again.", "2022-12", True),
    ("Some ten days later it did.", "2022-11-28", True),
    ("Barely 24 hours later it did.", "2022-11-19", False),
    ("Later that day it fired again.", "2022-11-18", False),
    ("Nine days before that it had flown.", "2022-11-09", False),
    ("That December it flew again.", "2022-12", False),
    ("The following Monday it fired again.", "2022-11-21", False),
]
"""Where the sentence before told of 18 November 2022."""
TRAPS = [
    "Troops crossed the 38th parallel.",
    "A KN-23 was shown, and 3 and 9 others.",
    "They may march on the capital.",
    "The two sat down and sun shone.",
    "It flew 2006 km.",
    "The second stage fell.",
    "Four F-15K jets dropped eight bombs.",
    "Article 2023 of the code.",
    "Resolution 1874 bans it.",
    "It reached Mach 20.",
    "A Long March 5 rocket rose.",
    "An overnight stay was planned.",
    "He marched in, and it may fly.",
    "The first of three stages fell.",
    "It cost 2,019 dollars.",
    "About 1,900 troops came.",
    "Flight 1998 landed.",
    "Its fifth test failed.",
    "The Sunday Times said so.",
    "They sat for two hours.",
    "The 2nd Fleet sailed.",
    "Group of Seven ministers spoke.",
    "The 7th Fleet and the 3rd Division took part.",
    "Sat images showed it.",
    "Its second in a week flew.",
    "The 21st century began.",
    "Room 1912 was his.",
    "He is 2 of 3.",
    "May is prime minister.",
    "Theresa May spoke.",
    "April Glaspie spoke.",
    "August company came.",
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


@pytest.mark.parametrize(("sentence", "day", "approximate"), TOLD_PHRASES)
def test_that_a_phrase_may_count_from_the_day_told_before(sentence: str, day: str, approximate: bool) -> None:
    (phrase,) = find_dates(sentence)
    told = date(2022, 11, 18)
    assert phrase.resolve(Anchor(THURSDAY, PAST, told)) == Days(day, None, approximate)


def test_that_the_day_of_the_month_is_of_the_month_told_of_if_that_is_recent() -> None:
    (phrase,) = find_dates("On the 23rd it fired again.")
    assert phrase.resolve(Anchor(THURSDAY, PAST, date(2023, 1, 18))).start == "2023-01-23"
    assert phrase.resolve(Anchor(THURSDAY, PAST, date(2022, 11, 18))).start == "2023-02-23"
    assert phrase.resolve(Anchor(THURSDAY, PAST)).start == "2023-02-23"


def test_that_the_day_after_nothing_told_is_no_day_of_the_past() -> None:
    assert starts("It fired again the following day.", PAST) == [None]


def test_that_in_three_days_is_a_date_only_where_the_verb_lies_ahead() -> None:
    assert starts("They will meet in three days.", FUTURE) == ["2023-03-19"]
    assert starts("It was the third launch in three days.", PAST) == []


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
