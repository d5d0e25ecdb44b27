"""A link is dragged from a browser: nothing is fetched without a yes."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.intake.fetch_dialog import question
from store.parsing.addresses import host_of
from tests.support.drops import PATIENCE, drop
from tests.support.site import Site, site
from tests.support.windows import Opened

__all__ = ["site"]


def link(address: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    data.setText(address)
    return data


@pytest.fixture(autouse=True)
def forget() -> None:
    Site.asked.clear()


def test_that_a_dropped_link_is_fetched_and_read_after_a_yes(open_window: Opened, qtbot: QtBot, site: str) -> None:
    window = open_window(fetch=True)
    with qtbot.waitSignal(window.importer.finished, timeout=PATIENCE):
        assert drop(window, link(f"{site}/2023/rise"))
    article = next(iter(window.library.articles.values()))
    assert (article.title, article.url, article.published) == ("Missile rises", f"{site}/2023/rise", "2023-03-16")
    assert Site.asked == ["/2023/rise"]


def test_that_a_dropped_link_is_not_fetched_after_a_no(open_window: Opened, qtbot: QtBot, site: str) -> None:
    window = open_window(fetch=False)
    assert drop(window, link(f"{site}/2023/rise"))
    qtbot.waitUntil(lambda: window.status.line.startswith("Nothing was fetched"))
    assert Site.asked == []


def test_that_the_question_names_the_address_and_that_no_is_its_default(qtbot: QtBot) -> None:
    box = question(None, ["https://example.org/a", "https://example.org/b"])
    qtbot.addWidget(box)
    assert box.text() == "Fetch these 2 pages from example.org?"
    assert "https://example.org/a" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.No)


@pytest.mark.parametrize(("answer", "articles"), [(True, 1), (False, 0)])
def test_that_the_user_is_asked_again_before_another_server_is(
    open_window: Opened, qtbot: QtBot, site: str, answer: bool, articles: int
) -> None:
    asked = []

    def allow(addresses: list[str]) -> bool:
        asked.append(addresses)
        return len(asked) == 1 or answer

    window = open_window(allow=allow)
    with qtbot.waitSignals([window.importer.finished] * (1 + answer), timeout=PATIENCE):
        assert drop(window, link(f"{site}/elsewhere"))
    assert [host_of(address) for (address,) in asked] == ["127.0.0.1", "localhost"]
    assert len(window.library.articles) == articles
    assert ("/2023/rise" in Site.asked) is answer
