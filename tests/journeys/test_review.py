"""New events are looked through one by one: accepted, rejected, merged, split; words of the article become facts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.review.page import ReviewPage
from gui.review.view import ReviewView
from gui.window.main_window import MainWindow
from gui.window.top_bar import REVIEW, TIMELINE
from store.library.library import Library
from store.model.documents import NEW, WAITING, Event
from tests.support.readings import reading_of
from tests.support.windows import Opened

OTHER = "Missiles\n\nNorth Korea fired two short-range ballistic missiles from Wonsan on 9 March 2023, Seoul said.\n"


@pytest.fixture
def review(open_window: Opened, library: Library, tokyo_text: str) -> tuple[MainWindow, ReviewView]:
    """A window whose review lists the events of two articles, of which one kind waits."""
    library.add([reading_of(tokyo_text)], threshold=0.0)
    library.add([reading_of(OTHER)], threshold=1.01)
    window = open_window()
    window.top_bar.choose(REVIEW)
    page = window.centre.view(REVIEW)
    assert isinstance(page, ReviewPage)
    view = page.events
    return window, view


def selected(window: MainWindow) -> Event:
    return window.library.events[window.selection.current]


def press(view: ReviewView, key: Qt.Key) -> None:
    QTest.keyClick(view.list, key)


def mark(view: ReviewView, words: str) -> None:
    start = view.text.toPlainText().index(words)
    view.text.select(start, start + len(words))
    assert view.bar.isVisible()


def entry(menu: QMenu | None, text: str) -> Callable[[], None]:
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == text).trigger


def test_that_what_is_unsure_waits_and_the_rest_is_shown_at_once(review: tuple[MainWindow, ReviewView]) -> None:
    window, _ = review
    states = sorted(window.library.to_review.values())
    assert states == [NEW, NEW, NEW, WAITING]
    waiting = next(key for key, state in window.library.to_review.items() if state == WAITING)
    assert window.timeline.model.row(waiting) is None
    assert window.status.count_line == "3 events"
    window.search_state.search("Wonsan")
    assert window.search_state.shown == []
    window.search_state.search("")
    window.event_actions.accept([waiting])
    assert window.timeline.model.row(waiting) is not None
    window.library.undo()
    assert window.timeline.model.row(waiting) is None


def test_that_the_article_is_shown_with_the_evidence_of_all_its_events_lit(
    review: tuple[MainWindow, ReviewView],
) -> None:
    window, view = review
    assert selected(window).kind in {"launch", "drill", "meeting"}
    lit = view.text.lit_words()
    assert any("intercontinental" in words for words in lit)
    assert any("Freedom Shield" in words for words in lit)
    assert "Published" not in view.about.text()
    assert "16 March 2023" in view.about.text()


def test_that_keys_accept_go_on_and_reject(review: tuple[MainWindow, ReviewView]) -> None:
    window, view = review
    first = selected(window)
    press(view, Qt.Key.Key_A)
    assert first.id not in window.library.to_review
    second = selected(window)
    assert second.id != first.id
    press(view, Qt.Key.Key_N)
    third = selected(window)
    assert third.id not in (first.id, second.id)
    press(view, Qt.Key.Key_X)
    assert third.id not in window.library.events
    assert window.library.undo_name.startswith("Reject")
    window.library.undo()
    assert window.library.to_review[third.id] == third.review


def test_that_its_keys_work_wherever_the_focus_is_but_not_while_one_types(
    review: tuple[MainWindow, ReviewView],
) -> None:
    window, _ = review
    first, line = selected(window), window.top_bar.search.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A)
    assert (line.text(), selected(window)) == ("a", first)
    window.top_bar.filter.setFocus()
    QTest.keyClick(window.top_bar.filter, Qt.Key.Key_A)
    assert first.id not in window.library.to_review
    window.top_bar.choose(TIMELINE)
    left = dict(window.library.to_review)
    QTest.keyClick(window.top_bar.filter, Qt.Key.Key_A)
    assert window.library.to_review == left


def test_that_accept_all_empties_the_list_and_says_what_comes_next(review: tuple[MainWindow, ReviewView]) -> None:
    window, view = review
    view.all.click()
    assert window.library.to_review == {}
    assert "Nothing is to be reviewed" in view.nothing.text()
    assert window.library.undo_name == "Accept 4 events"


def test_that_an_event_is_merged_with_one_that_is_offered_and_split_again(
    review: tuple[MainWindow, ReviewView], library: Library
) -> None:
    window, view = review
    launches = [key for key, event in library.events.items() if event.kind == "launch"]
    window.selection.select(launches[0])
    press(view, Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 1
    menu.actions()[0].trigger()
    menu.close()
    (left,) = (event for event in library.events.values() if event.kind == "launch")
    assert len(left.reports) == 2
    assert left.review == NEW
    window.selection.select(left.id)
    press(view, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert sum(event.kind == "launch" for event in library.events.values()) == 2


def test_that_selected_words_become_an_event(review: tuple[MainWindow, ReviewView]) -> None:
    window, view = review
    before = set(window.library.events)
    window.selection.select(
        next(key for key, e in window.library.events.items() if e.kind == "launch" and "Sunan" in e.title)
    )
    mark(view, "Japanese Prime Minister Fumio Kishida in Tokyo later on Thursday")
    entry(view.bar.new.menu(), "Meeting")()
    (made,) = set(window.library.events) - before
    event = window.library.events[made]
    assert (event.kind, event.facts.start) == ("meeting", "2023-03-16")
    assert event.reports[0].evidence[0].quote == "Japanese Prime Minister Fumio Kishida in Tokyo later on Thursday"
    assert window.selection.current == made


def test_that_selected_words_become_evidence_and_the_value_of_a_field(review: tuple[MainWindow, ReviewView]) -> None:
    window, view = review
    key = next(key for key, e in window.library.events.items() if e.kind == "launch" and "Sunan" in e.title)
    window.selection.select(key)
    mark(view, "hours before")
    entry(view.bar.use.menu(), "Flight, min")()
    assert "“hours before”: It is a time in minutes" in window.status.line
    mark(view, "some 70 minutes")
    entry(view.bar.use.menu(), "Flight, min")()
    event = window.library.events[key]
    assert event.facts.launch is not None
    assert event.facts.launch.flight_min == 70
    assert "flight_min" in event.user_fields
    mark(view, "hours before")
    entry(view.bar.use.menu(), "Evidence")()
    assert "Evidence" in window.library.undo_name
    quotes = [e.quote for report in window.library.events[key].reports for e in report.evidence]
    assert any("hours before" in quote for quote in quotes)


def test_that_a_review_goes_on_after_a_restart(
    review: tuple[MainWindow, ReviewView], open_window: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window, view = review
    press(view, Qt.Key.Key_A)
    left = dict(window.library.to_review)
    window.close()
    assert dict(open_window().library.to_review) == left
