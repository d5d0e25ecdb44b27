"""A link is dragged from a browser: nothing is fetched without a yes."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.intake.fetch_dialog import question
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
