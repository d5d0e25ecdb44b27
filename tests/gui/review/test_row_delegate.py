"""Rows of the review's list are as tall as what is painted in them, at any width."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.review.listing import ReviewList
from gui.review.row_delegate import ASIDE, WRAPPED
from gui.theme.theme import LIGHT
from gui.view_model.selection import Selection
from store.library.consensus.review_state import mark_for_review
from store.library.library import Library
from store.model.documents import MEETING, Event, Facts

TITLES = (
    "UN Security Council",
    "South Korea: National Security Council",
    "A meeting of very many states in Punggye-ri " * 2,
)


@pytest.fixture
def listed(qtbot: QtBot, library: Library) -> ReviewList:
    events = [
        Event(id=f"e{n}", kind=MEETING, title=title, facts=Facts(start="2017-09-03T14:00+09:00"))
        for n, title in enumerate(TITLES)
    ]
    library.edit("Type", events=[mark_for_review(event, 0.0) for event in events])
    shown = ReviewList(library, Selection(), LIGHT)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.mark.parametrize("width", range(180, 420, 24))
def test_that_each_row_has_room_for_all_its_words(listed: ReviewList, width: int) -> None:
    listed.resize(width, 500)
    QApplication.processEvents()
    for row in range(len(TITLES)):
        index = listed.rows.index(row)
        box = listed.visualRect(index)
        assert box.right() <= listed.viewport().width()
        room = QRect(0, 0, box.width() - 2 * ASIDE, 10_000)
        title, below = str(index.data()).split("\n")
        metrics = QFontMetrics(listed.font())
        needed = sum(metrics.boundingRect(room, WRAPPED, words).height() for words in (title, below))
        assert box.height() >= needed


def test_that_a_screen_reader_hears_what_the_row_shows(listed: ReviewList) -> None:
    spoken = listed.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "South Korea: National Security Council" in spoken
    assert "Sun 3 September 2017" in spoken
