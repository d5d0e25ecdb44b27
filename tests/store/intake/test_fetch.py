import ipaddress
import pickle

import pytest

from store.intake import fetch as fetching
from store.intake.fetch import OtherServerError, fetch
from store.parsing.addresses import is_address
from store.reading.loading.unreadable_error import UnreadableError
from tests.support.pages import PAGE
from tests.support.site import Site


@pytest.fixture(autouse=True)
def forget() -> None:
    Site.asked.clear()
    Site.headers_seen.clear()


def test_that_a_page_is_fetched_with_a_name_that_tells_its_format(site: str) -> None:
    page = fetch(f"{site}/2023/rise")
    assert (page.data, page.name, page.address) == (PAGE.encode(), "rise.html", f"{site}/2023/rise")
    assert fetch(f"{site}/kit").name == "kit.pdf"


def test_that_a_page_which_has_moved_is_known_by_its_new_address(site: str) -> None:
    assert fetch(f"{site}/moved").address.endswith("/2023/rise")


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/gone", "answered with error 404"), ("/round", "sends on more than 5 times"), ("/huge", "larger than")],
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


@pytest.mark.parametrize("drips", ["body", "headers", "status", "chunks"])
def test_that_a_server_which_drips_is_given_up_at_the_deadline(dripping: str, drips: str) -> None:
    with pytest.raises(UnreadableError, match="was not there after 1 seconds"):
        fetch(f"{dripping}/{drips}", whole=1.0)


def test_that_another_server_is_not_asked_without_a_new_yes(site: str) -> None:
    with pytest.raises(OtherServerError, match=r"127\.0\.0\.1 sends on to another server, localhost") as error:
        fetch(f"{site}/elsewhere")
    assert error.value.address.endswith("/2023/rise")
    assert Site.asked.count("/2023/rise") == 0
    assert pickle.loads(pickle.dumps(error.value)).address == error.value.address


@pytest.mark.parametrize("path", ["/to-a-file", "/to-a-script"])
def test_that_a_page_may_not_lead_to_what_is_no_page(site: str, path: str) -> None:
    with pytest.raises(UnreadableError, match="sends on to what is no page"):
        fetch(f"{site}{path}")


def test_that_a_public_page_may_not_lead_into_a_private_network(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name of the server is the same, its address is another: what DNS rebinding does."""
    public = iter([True])
    monkeypatch.setattr(ipaddress.IPv4Address, "is_global", property(lambda _self: next(public, False)))
    with pytest.raises(UnreadableError, match="inside a private network"):
        fetch(f"{site}/moved")
    assert "/2023/rise" not in Site.asked


def test_that_no_password_is_kept_or_sent(site: str) -> None:
    address = site.replace("http://", "http://user:secret@")
    page = fetch(f"{address}/2023/rise")
    assert page.address == f"{site}/2023/rise"
    assert "secret" not in "".join(Site.headers_seen)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://example.org/x",
        "rise.html",
        "http://",
        "see http://a.org",
        "http://[x",
        "http://a:b",
    ],
)
def test_that_only_addresses_of_the_web_are_fetched(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(UnreadableError, match="http"):
        fetch(address)
