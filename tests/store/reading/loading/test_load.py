from pathlib import Path

import pytest

from store.reading.loading.load import article_id, load
from store.reading.loading.unreadable_error import UnreadableError
from tests.support.pages import PAGE, write


def test_that_a_text_file_gives_title_text_and_name(tmp_path: Path) -> None:
    article = load(write(tmp_path / "a.txt", "A launch\n\nIt rose on 1 May 2020.\n")).article
    assert (article.title, article.file_name, article.published) == ("A launch", "a.txt", None)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ("Café “launch”".encode("cp1252"), "Café “launch”"),
        ("\ufeffCafé".encode(), "Café"),
        ("Café".encode("utf-16"), "Café"),
        (b"one\r\ntwo", "one\ntwo"),
    ],
)
def test_that_a_file_is_decoded_whatever_its_encoding(tmp_path: Path, data: bytes, word: str) -> None:
    assert load(write(tmp_path / "a.txt", data)).article.text == word


def test_that_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    text = "# A **launch**\n\nThe [North](http://example.org) fired _one_.\n"
    assert load(write(tmp_path / "a.md", text)).article.text == "A launch\n\nThe North fired one.\n"


def test_that_a_web_page_gives_its_article_date_and_outlet_without_the_menu(tmp_path: Path) -> None:
    article = load(write(tmp_path / "a.html", PAGE)).article
    assert (article.title, article.published, article.outlet) == ("Missile rises", "2023-03-16", "The Paper")
    assert "Home" not in article.text


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"  \n", "empty"),
        ("a.txt", bytes(range(32)) * 20, "binary"),
        ("a.exe", b"MZ", "cannot be read"),
        ("a.html", b"<html><body></body></html>", "no article"),
    ],
)
def test_that_a_file_which_holds_no_article_says_why(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        load(write(tmp_path / name, data))


def test_that_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="folder"):
        load(tmp_path)


def test_that_the_same_words_have_the_same_id_whatever_their_line_breaks() -> None:
    assert article_id("A launch.\n\nIt rose.") == article_id("A launch. It rose.\n")
