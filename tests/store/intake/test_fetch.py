import pytest

from store.intake import fetch as fetching
from store.intake.fetch import fetch, is_address
from store.reading.loading.unreadable_error import UnreadableError
from tests.support.pages import PAGE


def test_that_a_page_is_fetched_with_a_name_that_tells_its_format(site: str) -> None:
    page = fetch(f"{site}/2023/rise")
    assert (page.data, page.name, page.address) == (PAGE.encode(), "rise.html", f"{site}/2023/rise")
    assert fetch(f"{site}/kit").name == "kit.pdf"


def test_that_a_page_which_has_moved_is_known_by_its_new_address(site: str) -> None:
    assert fetch(f"{site}/moved").address.endswith("/2023/rise")


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/gone", "answered with error 404"), ("/round", "could not be reached"), ("/huge", "larger than")],
)
def test_that_what_cannot_be_fetched_says_why(
    site: str, monkeypatch: pytest.MonkeyPatch, path: str, reason: str
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 2000)
    with pytest.raises(UnreadableError, match=reason):
        fetch(f"{site}{path}")


def test_that_a_server_which_is_not_there_is_named() -> None:
    with pytest.raises(UnreadableError, match=r"127\.0\.0\.1 could not be reached"):
        fetch("http://127.0.0.1:9/x")


def test_that_a_page_which_comes_too_slowly_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "WHOLE", -1.0)
    with pytest.raises(UnreadableError, match="was not there after"):
        fetch(f"{site}/2023/rise")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.org/x", "rise.html", "http://", "see http://a.org"]
)
def test_that_only_addresses_of_the_web_are_fetched(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(UnreadableError, match="http"):
        fetch(address)
