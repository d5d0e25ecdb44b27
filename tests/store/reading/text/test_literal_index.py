"""All pieces of words that a text holds are found in one pass."""

from hypothesis import given
from hypothesis import strategies as st

from store.reading.text.gated_pattern import LiteralIndex

WORDS = st.text(alphabet="abn ", min_size=1, max_size=5)


def test_that_a_piece_is_found_in_any_case() -> None:
    pieces = LiteralIndex()
    pieces.add(["launch", "drill"])
    assert pieces.held("LAUNCH fails") == {"launch"}


def test_that_pieces_added_after_a_text_was_asked_about_are_found_in_it() -> None:
    pieces = LiteralIndex()
    pieces.add(["launch"])
    assert pieces.held("a launch and a drill") == {"launch"}
    pieces.add(["drill"])
    assert pieces.held("a launch and a drill") == {"launch", "drill"}


@given(st.lists(WORDS, min_size=1), st.text(alphabet="abn ", max_size=40))
def test_that_pieces_inside_and_across_each_other_are_all_found(words: list[str], text: str) -> None:
    pieces = LiteralIndex()
    pieces.add(words)
    assert pieces.held(text) == {word for word in words if word in text}
