"""What documents hold in English is said again in the language of the user, and nothing else is touched."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.intake.article_list import ListedArticle
from store.intake.read_file import read_listed
from store.language.stored_messages import (
    CHANGES,
    FIELDS,
    HOW_DATED,
    change_name,
    how_dated,
    how_published,
    why_unreadable,
)
from store.language.translate import install_translator
from store.reading.loading.load import from_bytes, from_text
from store.reading.loading.unreadable_error import UnreadableError
from tests.tools.translations import texts

HELD = {"phrase": "last week", "day": "16 March 2023", "n": "1,204", "name": "tests.csv", "title": "A “test”",
        "fields": "date, place", "step": "add event"}  # fmt: skip


KNOWN = {*texts()}


def shouted(text: str) -> str:
    """A language whose words are those of English in capitals; what is filled in stays, so does what the code never says."""
    return text if text not in KNOWN else re.sub(r"(\{\w+\})|(.)", lambda found: found[1] or found[2].upper(), text)


@pytest.fixture
def another_language() -> Iterator[None]:
    install_translator(shouted)
    yield
    install_translator(None)


def in_english(sentence: str) -> str:
    return sentence.format(**HELD)


@pytest.mark.parametrize("sentence", [*HOW_DATED, *CHANGES])
def test_that_each_sentence_is_known_again_with_what_it_holds(another_language: None, sentence: str) -> None:
    say = how_dated if sentence in HOW_DATED else change_name
    said = say(in_english(sentence))
    held = {**HELD, "day": "16 MARCH 2023", "fields": "DATE, PLACE", "step": "ADD EVENT"}
    assert said == shouted(sentence).format(**held)


def test_that_english_is_shown_as_it_is_stored() -> None:
    for sentence in (*HOW_DATED, *CHANGES):
        assert how_dated(in_english(sentence)) == change_name(in_english(sentence)) == in_english(sentence)


@pytest.mark.parametrize("told", ["", "somebody's own words", "Zeitung vom 16. März", "Change"])
def test_that_what_is_not_known_stays_as_it_is(another_language: None, told: str) -> None:
    assert (how_dated(told), change_name(told)) == (told, told)


def test_that_a_field_that_is_not_known_keeps_its_name(another_language: None) -> None:
    assert change_name(f"Change of {FIELDS[0]}, frequency") == f"CHANGE OF {FIELDS[0].upper()}, frequency"


def test_that_undone_imports_are_told_inside_the_undoing(another_language: None) -> None:
    assert change_name("Undo import of 30 articles") == "UNDO IMPORT OF 30 ARTICLES"


def test_that_the_reasons_of_files_and_the_sources_of_dates_are_said_again(
    another_language: None, tmp_path: Path
) -> None:
    reasons = []
    for name, data in (("a.txt", b" "), ("a.xyz", b"x"), ("a.pdf", b"%PDF-1.7 nonsense"), ("a.docx", b"PK\x03\x04")):
        with pytest.raises(UnreadableError) as told:
            from_bytes(data, name)
        reasons.append(str(told.value))
    with pytest.raises(UnreadableError) as missing:
        read_listed(ListedArticle(tmp_path / "gone.txt", "gone.txt"))
    for reason in (*reasons, str(missing.value)):
        assert why_unreadable(reason) not in ("", reason)
    assert why_unreadable(reasons[1]).startswith("FILES OF THE KIND “.xyz” CANNOT")
    loaded = from_text("Talks\n\nSEOUL, March 16, 2023\n\nThe two met.\n", "talks.txt")
    assert how_published(loaded.article.published_how) == "THE DATELINE"
