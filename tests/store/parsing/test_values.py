"""Cells as people write them."""

import pytest

from store.parsing.values import outcome


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [
        ("success", "success"), ("Failure", "failure"), ("mixed: 4 success, 3 unknown", "success"), ("2 failures", "failure"),
        ("0 success, 2 failed", "failure"), ("3 success, 1 failure", None), ("unknown", None), ("", None),
    ],
)  # fmt: skip
def test_that_an_outcome_is_understood_also_of_a_volley(cell: str, meaning: str | None) -> None:
    assert outcome(cell) == meaning
