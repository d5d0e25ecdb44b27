"""The program opens libraries: damaged ones are repaired if the user wants it, what is none is named."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.application.application import Program
from gui.application.qt_application import make_application
from gui.window.main_window import MainWindow
from store.exchange.exporting import export_events
from store.library.library import Library
from store.model.documents import Event, Facts

Shown = list[str]


@pytest.fixture
def program(qtbot: QtBot, settings: QSettings) -> Iterator[Program]:
    made = Program(make_application(), settings)
    yield made
    if made.window:
        qtbot.addWidget(made.window)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """What message boxes say; the button that a test names is pressed in those that ask."""
    shown: Shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    return shown


def press(monkeypatch: pytest.MonkeyPatch, said: Shown, name: str) -> None:
    def exec_(box: QMessageBox) -> int:
        said.append(box.text())
        box.done(0)
        return 0

    def clicked(box: QMessageBox) -> QAbstractButton:
        return next(button for button in box.buttons() if button.text().replace("&", "") == name)

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    monkeypatch.setattr(QMessageBox, "clickedButton", clicked)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A library with three events, one of them no more as it was stored."""
    path = tmp_path / "a.dateline"
    with Library(path) as library:
        library.edit("Type", events=[Event(id=key, kind="drill", title=f"Drill {key}", facts=Facts()) for key in "abc"])
    path.write_text(path.read_text().replace("Drill b", "Drill x"))
    return path


def test_that_a_damaged_library_is_repaired_if_the_user_wants_it(
    program: Program, damaged: Path, said: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(monkeypatch, said, "Repair")
    window = program.open(damaged)
    assert window is not None
    assert "events/b" in said[0]
    assert "keeps the damaged file" in said[0]
    assert said[1].startswith("events/b is not as it was stored; it was kept as it reads now")
    assert set(window.library.events) == set("abc")


def test_that_a_damaged_library_is_left_as_it_is_if_not(
    program: Program, damaged: Path, said: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = damaged.read_bytes()
    press(monkeypatch, said, "Cancel")
    assert program.open(damaged) is None
    assert damaged.read_bytes() == before


def test_that_what_is_no_library_is_named_and_no_repair_offered(program: Program, tmp_path: Path, said: Shown) -> None:
    (tmp_path / "picture.dateline").write_bytes(b"\x89PNG and more")
    with Library(tmp_path / "a.dateline") as library:
        library.edit("Type", events=[Event(id="a", kind="drill", title="Drill", facts=Facts())])
        export_events(library, tmp_path / "a.json")
    assert program.open(tmp_path / "picture.dateline") is None
    assert program.open(tmp_path / "a.json") is None
    assert "is no Dateline library" in said[0]
    assert "is an export of a library" in said[1]


def widgets_left() -> int:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets())


def test_that_a_library_that_is_left_takes_its_window_along(program: Program, tmp_path: Path) -> None:
    counts = []
    for number in range(4):
        program.open(tmp_path / f"{number}.dateline")
        QApplication.processEvents()
        counts.append(widgets_left())
    assert counts[3] == counts[1]
    windows = [window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)]
    assert [w.library.path.name for w in windows if w.library.path.parent == tmp_path] == ["3.dateline"]


def test_that_what_a_second_start_brings_waits_for_an_open_question(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    first = program.open(tmp_path / "first.dateline")
    question = QMessageBox(first)
    question.open()
    program.take([tmp_path / "second.dateline"])
    assert program.window is first
    question.done(0)
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window is not None
    assert program.window.library.path.name == "second.dateline"
