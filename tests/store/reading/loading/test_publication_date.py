import pytest

from store.reading.loading.publication_date import find_candidates, firm_candidate

FIRM = [
    ("Leaders meet\n\n16 March 2023, 12:40 GMT\n\nThey met.", "2023-03-16"),
    ("Leaders meet\nJUN 17, 2019\nThey met.", "2019-06-17"),
    ("Leaders meet\nPublished: 10 Mar. 2025, 18:57  Updated: 10 Mar. 2025, 19:31\nThey met.", "2025-03-10"),
    ("Main stage\n\n13.09.2021 (18:40)\n\nIt took place.", "2021-09-13"),
    ("Rocket\n\nThe Press\n17:50 JST, November 22, 2023\n\nIt rose.", "2023-11-22"),
    ("Rocket\n\nSEOUL, March 24, 2022\n\nIt rose.", "2022-03-24"),
]


@pytest.mark.parametrize(("text", "day"), FIRM)
def test_that_a_dated_head_line_is_the_date_of_publication(text: str, day: str) -> None:
    found = firm_candidate(find_candidates(text))
    assert found is not None
    assert found.published == day


@pytest.mark.parametrize(
    "text",
    [
        "A launch\n\nThe North fired a missile on 16 March 2023 from Sunan, the South said.",
        "A launch\n\nIt rose on Thursday.\n\n© 2023 The Paper",
        "A launch\n\nSEOUL, Jan. 10 (Wire) -- It rose.",
    ],
)
def test_that_a_date_which_may_be_another_is_never_taken_unasked(text: str) -> None:
    assert firm_candidate(find_candidates(text, "2023-03-16 launch.txt", modified=1.7e9)) is None


def test_that_copyright_file_name_and_file_time_are_offered_the_finest_first() -> None:
    offered = find_candidates(
        "A launch\n\nIt rose.\n\n© 2023 The Paper", "launch-2023-03-16.txt", modified=1_700_000_000
    )
    assert [(c.published, c.how) for c in offered] == [
        ("2023-03-16", "the file's name"),
        ("2023", "“© 2023”"),
        ("2023-11-14", "the file's time"),
    ]


def test_that_a_dateline_without_year_is_offered_with_the_year_of_the_file_name() -> None:
    offered = find_candidates("A launch\n\nSEOUL, Jan. 10 (Wire) -- It rose.", "launch-2022.txt")
    assert offered[0].published == "2022-01-10"
