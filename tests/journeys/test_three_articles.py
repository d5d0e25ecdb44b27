"""Three articles on one launch are dropped: one event, what they disagree in side by side, and back again by hand."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from store.reading.loading.load import article_id
from tests.support.articles import PYONGYANG, SEOUL, TOKYO
from tests.support.drops import drop_files
from tests.support.event_factory import SUNAN, launch, told
from tests.support.windows import Opened, event_of


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.detail.findChildren(QLabel) if label.isVisibleTo(window)]


def press(window: MainWindow, name: str) -> None:
    """Clicks the button of the detail pane with that accessible name."""
    (button,) = [b for b in window.detail.findChildren(QToolButton) if b.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_three_dropped_articles_on_one_launch_show_their_figures_side_by_side(
    open_window: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    files = {"seoul.txt": SEOUL, "pyongyang.txt": PYONGYANG, "tokyo.txt": TOKYO}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    window = open_window(
        {article_id(text): "2023-03-17" if text is PYONGYANG else "2023-03-16" for text in files.values()}
    )
    line = drop_files(window, qtbot, *(tmp_path / name for name in files))
    assert line == "Read 3 articles: 1 event added, 2 merged"
    window.selection.select(event_of(window, "launch"))
    shown = labels(window)
    assert "3 reports · new" in shown
    table = [re.sub("<[^>]+>|&nbsp;", "", text) for text in shown if "</span>" in text]
    assert "1,000 Seoul says missile flew 1…, Missile falls outside zon…" in table
    assert "1,000.2 Hwasongpho-17 launched" in table
    assert any(text.startswith("<b>1,000</b>") for text in shown)
    assert {"Hwasongpho-17", "ICBM"} <= set(shown)
    assert len([text for text in shown if text == "Merged with"]) == 1

    (part,) = [part for part in window.library.events[event_of(window, "launch")].parts if "Hwasongpho" in part.title]
    press(window, f"Split off: {part.title}")
    assert len(window.library.events) == 2
    assert window.status.line == f"Split off “{part.title}”"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.library.events) == 1


def test_that_an_unsure_merge_is_asked_about_in_the_pane(open_window: Opened) -> None:
    window = open_window()
    window.library.add([told(launch("2023-03-16", count=2, place=SUNAN), by="jcs")])
    window.library.add([told(launch("2023-03-16", count=3, place=SUNAN), by="bbc")])
    first, second = window.library.events.values()
    window.selection.select(first.id)
    assert "The same event?" in labels(window)
    assert any("3 missiles, 2 missiles" in text for text in labels(window))
    press(window, f"Merge: {second.title}")
    assert list(window.library.events) == [first.id]
    assert "The same event?" not in labels(window)


def test_that_what_is_to_be_looked_at_is_counted_and_walked_through(open_window: Opened) -> None:
    window = open_window()
    assert not window.status.review.isVisible()
    for year in ("2022", "2023"):
        for by, count in (("jcs", 2), ("bbc", 3)):
            window.library.add([told(launch(f"{year}-03-16", count=count, place=SUNAN), by=f"{by}{year}")])
    assert (window.status.review.text(), window.status.review.isVisible()) == ("2 may be doubled", True)
    walked = []
    for _ in range(3):
        QTest.mouseClick(window.status.review, Qt.MouseButton.LeftButton)
        walked.append(window.selection.current)
    assert walked == ["bbc2022_-e1", "bbc2023_-e1", "bbc2022_-e1"]
    assert "The same event?" in labels(window)


def test_that_what_is_kept_apart_can_be_merged_after_all(open_window: Opened) -> None:
    window = open_window()
    window.library.add([told(launch("2023-03-16"), by="jcs"), told(launch("2023-03-16"), by="bbc")])
    (event,) = window.library.events.values()
    window.selection.select(event.id)
    press(window, f"Split off: {event.parts[1].title}")
    assert "Kept apart from" in labels(window)
    press(window, f"Merge: {event.parts[1].title}")
    assert list(window.library.events) == [event.id]
    assert "Kept apart from" not in labels(window)


def test_that_a_link_found_by_a_rule_can_be_rejected_from_its_menu(open_window: Opened) -> None:
    window = open_window()
    window.library.add(
        [told(launch("2023-03-16", name="Hwasong-17"), launch("2022-11-18", name="Hwasong-17"), by="jcs")]
    )
    key = next(event.id for event in window.library.events.values() if event.facts.start == "2023-03-16")
    window.selection.select(key)
    (row,) = [b for b in window.detail.findChildren(QToolButton) if b.accessibleName().startswith("series")]
    assert any("by rule" in text for text in labels(window))
    next(action for action in row.actions() if action.text() == "Reject link").trigger()
    assert window.library.links_of(key) == {}
    window.library.undo()
    assert len(window.library.links_of(key)) == 1
