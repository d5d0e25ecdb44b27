"""Events that end on the day on which they began."""

import pytest

from store.language.labels import date_label, day_label
from store.model.documents import Facts, Place


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
