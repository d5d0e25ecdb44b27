from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.detail.article_window import ArticleWindow
from gui.window.main_window import MainWindow
from store.library.library import Library
from tests.support.event_factory import launch, told
from tests.support.readings import reading_of
from tests.support.windows import Opened, event_of


def shown(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.detail.findChildren(QLabel))


def test_that_without_a_selection_the_pane_sums_up_the_view(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "click a mark" in shown(window))  # once the window has been drawn
    assert shown(window).startswith("13 March to 23 March 2023")
    for words in ("launch", "meeting", "drill, 11 days", "Links in view, 2"):
        assert words in shown(window)


def test_that_the_pane_tells_when_where_who_and_how_the_date_was_inferred(window: MainWindow) -> None:
    window.selection.select(event_of(window, "launch"))
    text = shown(window)
    assert text.startswith("Launch\n·\noccurred\n·\n1 report")
    for words in (
        "North Korea fires an ICBM from Sunan", "Thu 16 March 2023, 07:10 KST",
        "from “Thursday” in an article of 16 March 2023", "Sunan, North Korea", "39.20 N 125.67 E", "6,000", "hours before",
    ):  # fmt: skip
        assert words in text


def test_that_the_pane_tells_the_instant_in_the_chosen_zone(window: MainWindow) -> None:
    window.selection.select(event_of(window, "launch"))
    window.zone.choose("UTC")
    assert "22:10 on 15 March 2023 · UTC" in shown(window)


def test_that_a_linked_event_can_be_clicked(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.select(event_of(window, "launch"))
    row = next(b for b in window.detail.findChildren(QToolButton) if "Freedom Shield" in b.accessibleName())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.selection.current == event_of(window, "drill")


def test_that_a_linked_event_has_room_for_all_its_words(window: MainWindow, library: Library) -> None:
    drill = library.events[event_of(window, "drill")]
    library.edit("Type", events=[structs.replace(drill, title="An exercise whose name goes on for some lines " * 3)])
    window.selection.select(event_of(window, "launch"))
    QApplication.processEvents()
    row = next(b for b in window.detail.findChildren(QToolButton) if "goes on" in b.accessibleName())
    for label in row.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_that_open_shows_the_article_with_its_sentences_lit(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.select(event_of(window, "drill"))
    button = next(b for b in window.detail.findChildren(QToolButton) if b.text() == "Open")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (article,) = window.findChildren(ArticleWindow)
    assert article.isVisible()
    assert [words[:28] for words in article.lit_words()] == ["South Korea and the United S"]


def test_that_sentences_after_an_emoji_are_lit_where_they_stand(window: MainWindow) -> None:
    window.library.add([reading_of("🚀 Up\n\nNorth Korea fired a missile on 1 May 2020.\n")])
    event = next(e for e in window.library.events.values() if (e.facts.start or "").startswith("2020"))
    window.selection.select(event.id)
    next(b for b in window.detail.findChildren(QToolButton) if b.text() == "Open").click()
    (article,) = window.findChildren(ArticleWindow)
    assert article.lit_words() == ["North Korea fired a missile on 1 May 2020."]


def test_that_differing_figures_stand_side_by_side(window: MainWindow) -> None:
    text = "North names it\n\nNorth Korea fired an ICBM on 16 March 2023 from Sunan. It flew 1,100 km and reached 6,045 km high.\n"
    window.library.add([reading_of(text, "2023-03-17")])
    window.selection.select(event_of(window, "launch"))
    texts = [label.text() for label in window.detail.findChildren(QLabel)]
    assert {"1,000", "1,100", "6,000", "6,045"} <= set(texts)
    assert "2 reports" in texts


def test_that_undated_events_can_be_opened_from_the_pane(
    open_window: Opened, library: Library, tokyo_text: str, qtbot: QtBot
) -> None:
    library.add([reading_of(tokyo_text, None)])
    window = open_window()
    assert "3 events without a date" in shown(window)
    row = next(b for b in window.detail.findChildren(QToolButton) if b.accessibleName() == "Freedom Shield")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.selection.current == event_of(window, "drill")
    assert "No date is known" in shown(window)


def test_that_a_copy_of_a_text_has_no_column_of_its_own(open_window: Opened) -> None:
    window = open_window()
    text = " ".join(f"Words of the agency, number {n}, that others print." for n in range(20))
    window.library.add(
        [told(launch("2023-03-16", range_km=800.0), by=by, text=text + by) for by in ("agency", "paper")]
    )
    window.selection.select(next(iter(window.library.events)))
    assert "2 reports of 1 source" in shown(window)
    columns = [label.text() for label in window.detail.findChildren(QLabel) if label.text() in ("agency", "paper")]
    assert columns == ["agency", "paper"]  # the reports below; a launch table of two sources would name both again
