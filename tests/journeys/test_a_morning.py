"""The morning of an analyst, from an empty library to a picture and a table, and all of it there after a restart."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from gui.detail.event_picker import EventPicker
from gui.environment.preferences import Preferences
from gui.intake.date_dialog import DateDialog
from gui.intake.queue_model import State
from gui.review.page import ReviewPage
from gui.theme.theme import LIGHT
from gui.view_model.jobs import Jobs
from gui.window.main_window import MainWindow
from gui.window.top_bar import REVIEW, TIMELINE
from store.intake.task import TaskResult
from store.library.library import Library
from store.library.queries.facets import KIND
from store.model.documents import LAUNCH, USER, Event
from tests.support.drops import PATIENCE, drop
from tests.support.mouse import CTRL
from tests.support.paths import TESTS

CORPUS = TESTS / "corpus"
ARTICLES = 30


def publication_days() -> dict[str, str]:
    """The days on which the articles of the corpus were published, by file."""
    with (CORPUS / "articles.csv").open(encoding="utf-8") as file:
        return {row["file"]: row["published"] for row in csv.DictReader(file)}


class Analyst:
    """Sits at the window; gives the dates that articles do not tell, by typing them into the dialog."""

    def __init__(self, path: Path, settings: QSettings, qtbot: QtBot) -> None:
        self.qtbot, self._days = qtbot, publication_days()
        self.asked = 0
        self.window = MainWindow(Library(path), Jobs(), self._give_dates, LIGHT, Preferences(settings))
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def _give_dates(self, results: object) -> dict[str, str] | None:
        dialog = DateDialog(results, self.window)  # type: ignore[arg-type]
        dialog.show()
        found: list[TaskResult] = list(results)  # type: ignore[call-overload]
        for field, result in zip(dialog.fields, found, strict=True):
            field.setFocus()
            line = field.lineEdit()
            assert line is not None
            line.selectAll()
            QTest.keyClicks(line, self._days[result.task.name])
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Accepted, dialog.fault
        self.asked += len(found)
        answers = dialog.answers()
        dialog.deleteLater()
        return answers

    def drop(self, paths: list[Path]) -> str:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        with self.qtbot.waitSignal(self.window.importer.finished, timeout=3 * PATIENCE):
            assert drop(self.window, data)
        return self.window.status.line

    @property
    def events(self) -> dict[str, Event]:
        return dict(self.window.library.events)

    @property
    def selected(self) -> Event:
        return self.window.library.events[self.window.selection.current]

    def type_into(self, field: str, words: str) -> None:
        self.window.detail.edit(field)
        line = self.window.focusWidget()
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)


def two_of_a_kind(events: dict[str, Event]) -> tuple[str, str]:
    launches = sorted(key for key, event in events.items() if event.kind == LAUNCH and event.facts.start)
    return launches[0], launches[-1]


def take_in_thirty_articles(at_desk: Analyst) -> None:
    """Thirty articles, some without a date."""
    window = at_desk.window
    paths = sorted(CORPUS.glob("*.txt"))[:ARTICLES]
    assert at_desk.drop(paths).startswith(f"Read {ARTICLES} articles: ")
    assert at_desk.asked > 0
    assert len(window.importer.queue.in_state(State.ADDED)) == ARTICLES
    assert len(window.library.articles) == ARTICLES
    assert len(window.library.to_review) == len(at_desk.events) > ARTICLES


def review_ten(at_desk: Analyst) -> None:
    """By keys alone: nine are accepted, one is rejected."""
    window = at_desk.window
    before = len(window.library.to_review)
    with at_desk.qtbot.waitActive(window):
        window.activateWindow()
    window.top_bar.choose(REVIEW)
    page = window.centre.view(REVIEW)
    assert isinstance(page, ReviewPage)
    review = page.events
    for number in range(10):
        QTest.keyClick(review.list, Qt.Key.Key_X if number == 4 else Qt.Key.Key_A)
    assert len(window.library.to_review) == before - 10
    window.top_bar.choose(TIMELINE)


def merge_correct_and_link(at_desk: Analyst, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two events become one, its date is corrected, and it is linked to another."""
    window = at_desk.window
    home, other = two_of_a_kind(at_desk.events)
    window.selection.select(home)

    def pick(picker: EventPicker) -> int:
        if not picker.chosen_relation:
            QTest.keyClicks(picker.line, window.library.events[other].title)
            keys = [picker.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(picker.list.count())]
            picker.list.setCurrentRow(keys.index(other))
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(EventPicker, "exec", pick)
    QTest.keyClick(window, Qt.Key.Key_M, CTRL)
    assert other not in at_desk.events
    at_desk.type_into("when", "17 March 2023 08:05 KST")
    assert at_desk.selected.facts.start == "2023-03-17T08:05+09:00"
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert [link.source for link in window.library.links.values() if link.basis == USER] == [home]


def find_and_filter(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.top_bar.search.line, "missile")
    QTest.keyClick(window.top_bar.search.line, Qt.Key.Key_Return)
    assert window.search_state.matches
    QTest.keyClick(window.top_bar.search.line, Qt.Key.Key_Escape)
    window.top_bar.filter.click()
    window.filters.boxes[KIND, LAUNCH].click()
    columns = window.timeline.model.columns
    assert {columns.kinds[code] for code in columns.kind.tolist()} == {LAUNCH}


def take_along(at_desk: Analyst, folder: Path) -> None:
    """A picture, and a table of all events."""
    at_desk.window.picture_export.write(folder / "morning.png")
    at_desk.window.file.export_to(folder / "morning.csv")
    assert (folder / "morning.png").read_bytes().startswith(b"\x89PNG")
    with (folder / "morning.csv").open(encoding="utf-8-sig") as file:
        assert len(list(csv.DictReader(file))) == len(at_desk.events)


def test_the_morning_of_an_analyst(
    qtbot: QtBot, tmp_path: Path, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "morning.dateline"
    at_desk = Analyst(path, settings, qtbot)
    window = at_desk.window
    assert window.centre.currentWidget() is window.welcome
    take_in_thirty_articles(at_desk)
    review_ten(at_desk)
    merge_correct_and_link(at_desk, monkeypatch)
    find_and_filter(window)
    take_along(at_desk, tmp_path)
    library = window.library
    before = (at_desk.events, dict(library.links), dict(library.to_review), library.undo_name)
    span = window.timeline.navigator.span
    window.close()
    again = Analyst(path, settings, qtbot).window
    kept = again.library
    assert (dict(kept.events), dict(kept.links), dict(kept.to_review), kept.undo_name) == before
    assert again.timeline.navigator.span == pytest.approx(span)
    assert again.importer.queue.rows == {}
    again.close()
