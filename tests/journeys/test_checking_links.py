"""Links are checked: in the review with both sentences, by the menu of a link, in the pane that sums up the view."""

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from gui.detail.sections.view_section import LISTED
from gui.review.link_review import ALL, EVERYWHERE, LinkReview
from gui.review.page import ReviewPage
from gui.window.main_window import MainWindow
from gui.window.top_bar import REVIEW, TIMELINE
from store.library.library import Library
from store.model.documents import (
    BEFORE,
    COMPUTED,
    CONFIRMED,
    DURING,
    MEETING,
    REJECTED,
    RESPONSE,
    SERIES,
    STATED,
    USER,
    Event,
    Facts,
    Link,
)
from store.model.partial_dates import wall_span
from tests.support.linked_events import EVENTS, LINKS, drawn, launch, middle_of, show
from tests.support.mouse import RIGHT, click, double_click
from tests.support.windows import Opened


@pytest.fixture
def filled(open_window: Opened, library: Library) -> MainWindow:
    library.edit("Type", events=EVENTS, links=LINKS)
    window = open_window()
    show(window, "2022-03-01", "2022-04-01")
    return window


def words_in(window: MainWindow) -> list[str]:
    """What the detail pane says."""
    labels = [label.text() for label in window.detail.findChildren(QLabel)]
    return [*labels, *(button.text() for button in window.detail.findChildren(QAbstractButton))]


def check_links(window: MainWindow) -> LinkReview:
    """Go to the links by the status bar."""
    window.status.links.click()
    page = window.centre.view(REVIEW)
    assert isinstance(page, ReviewPage)
    assert page.links.isVisible()
    return page.links


def choose(view: LinkReview, *, scope: str | None = None, shown: str | None = None) -> None:
    for box, wanted in ((view.scope, scope), (view.shown, shown)):
        if wanted is not None:
            box.setCurrentIndex(box.findData(wanted))


def entries(menu: QMenu) -> dict[str, QMenu | None]:
    return {action.text(): cast("QMenu | None", action.menu()) for action in menu.actions() if action.text()}


def opened_menu(window: MainWindow) -> QMenu:
    found: QMenu = next(menu for menu in window.timeline.canvas.findChildren(QMenu) if menu.isVisible())
    return found


# ---- the review ----------------------------------------------------------------------------------------------------


def test_that_the_status_bar_counts_the_links_to_check_and_leads_to_them(filled: MainWindow) -> None:
    assert filled.status.links.text() == "3 links to check"
    view = check_links(filled)
    assert [(link.source, link.target, link.relation) for link in view.list.links] == [
        ("l1", "far", SERIES), ("l2", "l1", SERIES), ("l2", "d", DURING),
    ]  # fmt: skip


def test_that_a_link_is_shown_with_both_events_its_sentence_and_how_often_chance_makes_it(filled: MainWindow) -> None:
    view = check_links(filled)
    choose(view, shown=ALL)
    said = []
    for _ in view.list.links:
        view.list.step(1)
        said.append([label.text() for label in view.ends.findChildren(QLabel)])
    (during,) = [words for words in said if words[0] == "KN-23 launch in Shield"]
    assert during[1:4] == [
        "day 3 of 11 · by rule",
        "By rule: launched while a drill of the region was on",
        "1 of 1 launch days fell in drills, by chance 1.0",
    ]
    assert {"Shield", "KN-23 launch"} <= set(during)
    (stated,) = [words for words in said if words[0] == "KN-23 launch answered by Talks"]
    assert stated[1:3] == ["2 days after · as an article says", "“They met because of the launch.”"]


def test_that_keys_confirm_reject_and_go_on(filled: MainWindow, library: Library) -> None:
    view = check_links(filled)
    first, second, third = view.list.links
    assert view.list.current == first
    QTest.keyClick(view.list, Qt.Key.Key_N)
    assert view.list.current == second
    assert filled.selection.link == second, "the timeline and the pane follow"
    QTest.keyClick(view.list, Qt.Key.Key_A)
    assert view.list.current == third
    assert [link.verdict for link in library.links.values() if link.basis == COMPUTED] == [CONFIRMED]
    QTest.keyClick(view.list, Qt.Key.Key_X)
    assert view.list.links == [first]
    assert filled.status.links.text() == "1 link to check"
    library.undo()
    assert view.list.links == [first, third]


def test_that_rejected_links_are_kept_and_can_be_confirmed_after_all(filled: MainWindow, library: Library) -> None:
    view = check_links(filled)
    QTest.keyClick(view.list, Qt.Key.Key_X)
    choose(view, shown=REJECTED)
    (rejected,) = view.list.links
    assert rejected.verdict == REJECTED
    QTest.keyClick(view.list, Qt.Key.Key_A)
    assert view.list.links == []
    assert {link.verdict for link in library.links.values() if link.basis == COMPUTED} == {CONFIRMED}


def test_that_the_numbers_between_lanes_are_those_of_the_list(filled: MainWindow, library: Library) -> None:
    days = [f"{year}-{month:02}-{day:02}" for year in (2020, 2021) for month in range(1, 13) for day in range(1, 25)]
    library.edit("Type", events=[launch(f"c{n}", day, f"Type-{n}") for n, day in enumerate(days)])
    talks = [Event(id=f"t{n}", kind=MEETING, title="Talks", facts=Facts(start=day, actors=("KR",)))
             for n, day in enumerate(days[::40])]  # fmt: skip
    library.edit("Type", events=talks)
    show(filled, "2019-12-01", "2022-06-01")
    layout = filled.timeline.canvas.frame_layout
    view = check_links(filled)
    choose(view, scope=EVERYWHERE, shown=ALL)
    for hidden in ("", BEFORE, STATED):
        if hidden:
            filled.timeline.model.link_filter.toggle(hidden)
            filled.timeline.canvas.grab()
            layout = filled.timeline.canvas.frame_layout
            view.refresh()
        kinds = {key: event.kind for key, event in library.events.items()}
        between = [
            link for link in view.list.links
            if link.relation != DURING and kinds[link.source] != kinds[link.target]
        ]  # fmt: skip
        assert sum(cell.links for cell in layout.heat) == len(between)
        if not hidden:
            assert len(between) > 20
    assert between == []


# ---- on the timeline -----------------------------------------------------------------------------------------------


def test_that_a_double_click_on_a_link_shows_both_ends(filled: MainWindow) -> None:
    show(filled, "2022-01-15", "2022-05-15")
    assert ("m", "l2", RESPONSE) in drawn(filled)
    double_click(filled.timeline.canvas, middle_of(filled, RESPONSE))
    span = filled.timeline.navigator.span
    assert span.first < wall_span("2022-03-10")[0] < wall_span("2022-03-12")[1] < span.last
    assert span.width < 20 * 86_400


def test_that_the_menu_of_a_link_gives_it_another_type_in_one_step(filled: MainWindow, library: Library) -> None:
    assert drawn(filled)
    click(filled.timeline.canvas, middle_of(filled, RESPONSE), RIGHT)
    menu = opened_menu(filled)
    assert [*entries(menu)] == [
        "Confirm link", "Reject link", "Other type", "Earlier end", "Later end", "Zoom to both",
    ]  # fmt: skip
    others = entries(menu)["Other type"]
    assert others is not None
    next(action for action in others.actions() if action.text() == "is after").trigger()
    menu.close()
    assert {(link.relation, link.basis, link.verdict) for link in library.links.values()} == {
        (RESPONSE, STATED, REJECTED), ("after", USER, ""),
    }  # fmt: skip
    library.undo()
    assert list(library.links.values()) == list(LINKS.values())


def test_that_links_out_of_view_are_counted_and_a_click_lists_them(filled: MainWindow, library: Library) -> None:
    late = Event(id="late", kind=MEETING, title="Late talks", facts=Facts(start="2023-06-01"))
    library.edit("Type", events=[late], links={"b": Link(source="late", target="l2", relation=RESPONSE)})
    show(filled, "2022-03-01", "2022-04-01")
    (count,) = filled.timeline.canvas.item.link_painter.counts
    assert count.words == "1 later ›"
    click(filled.timeline.canvas, filled.timeline.canvas.on_viewport(count.box.center()))
    assert [link.source for link in filled.selection.links] == ["late"]
    assert {"1 link", "KN-23 launch answered by Late talks"} <= set(words_in(filled))


def test_that_rejected_links_are_drawn_once_the_legend_switches_them_on(filled: MainWindow, qtbot: QtBot) -> None:
    def chip() -> QToolButton:
        chips = filled.timeline.legend.findChildren(QToolButton)
        return next(one for one in chips if one.text().startswith("rejected"))

    filled.event_actions.judge_link(LINKS["a"], REJECTED)
    assert ("m", "l2", RESPONSE) not in drawn(filled)
    qtbot.waitUntil(lambda: chip().text() == "rejected 1")
    assert not chip().isChecked()
    chip().click()
    assert ("m", "l2", RESPONSE) in drawn(filled)


def test_that_l_lights_one_hop_more_and_begins_anew(filled: MainWindow) -> None:
    filled.selection.select("m")
    depths = []
    for _ in range(4):
        QTest.keyClicks(filled.timeline.canvas, "l")
        depths.append(filled.timeline.canvas.depth)
    assert depths == [2, 3, 1, 2]


def test_that_a_narrow_legend_has_numbers_only_and_folds_the_marks(filled: MainWindow, qtbot: QtBot) -> None:
    legend = filled.timeline.legend
    assert legend.height() < 80
    filled.resize(1024, 640)
    qtbot.waitUntil(lambda: legend.width() < 860)
    texts = [chip.text() for chip in legend.findChildren(QToolButton) if chip.isVisible()]
    assert texts == ["1", "2", "0", "1", "1", "3", "0", "3", "1", "0", "Marks ▸"]
    marks = next(label for label in legend.findChildren(QLabel) if label.text() == "Marks")
    assert not marks.isVisible()
    next(chip for chip in legend.findChildren(QToolButton) if chip.text() == "Marks ▸").click()
    assert marks.isVisible()


# ---- the pane ------------------------------------------------------------------------------------------------------


def test_that_the_pane_sums_up_the_view_while_nothing_is_selected(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "1 March to 18 March 2022" in words_in(filled))
    said = words_in(filled)
    assert not any(words.startswith("Whole library") for words in said), "it says the same"
    for words in (
        "Links in view, 4", "drill, 11 days", "launches", "meeting", "1 of 1 launch days fell in drills, by chance 1.0",
        "KN-23 launch in Shield", "day 3 of 11", "KN-23 launch answered by Talks", "Check them",
    ):  # fmt: skip
        assert words in said
    show(filled, "2022-03-11", "2022-03-14")
    qtbot.waitUntil(lambda: "11 March to 13 March 2022" in words_in(filled))
    assert "launches" not in words_in(filled)


def test_that_its_lines_select_what_they_say(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "1 March to 18 March 2022" in words_in(filled))
    buttons = filled.detail.findChildren(QToolButton)
    next(one for one in buttons if one.accessibleName() == "Select these launches").click()
    assert filled.selection.chosen == ("l1", "l2")
    filled.selection.select("")
    qtbot.waitUntil(lambda: "Check them" in words_in(filled))
    buttons = filled.detail.findChildren(QToolButton)
    next(one for one in buttons if one.accessibleName() == "KN-23 launch in Shield, day 3 of 11").click()
    assert filled.selection.link is not None
    assert filled.selection.link.relation == DURING
    filled.selection.select("")
    qtbot.waitUntil(lambda: "Check them" in words_in(filled))
    next(one for one in filled.detail.findChildren(QToolButton) if one.text() == "Check them").click()
    assert filled.centre.current == REVIEW


def test_that_of_many_links_the_first_of_each_basis_have_a_row(
    filled: MainWindow, library: Library, qtbot: QtBot
) -> None:
    library.edit("Type", events=[launch(f"k{n}", f"2022-03-{10 + n}") for n in range(9)])
    qtbot.waitUntil(lambda: any(words.startswith("Links in view, 2") for words in words_in(filled)))
    said = words_in(filled)
    assert sum(" more" in words for words in said) == 1
    assert sum(words.endswith(("after", "same day", "of 11")) for words in said) == LISTED + 1
    assert QPoint is not None
    assert filled.centre.current == TIMELINE
