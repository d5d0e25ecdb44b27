from pytestqt.qtbot import QtBot

from gui.intake.date_dialog import DateDialog
from store.intake.task import TaskResult, read_task
from store.library.storage.pending_intake import IntakeTask


def finding(text: str, name: str = "a.txt") -> TaskResult:
    return read_task(IntakeTask(name=name, text=text))


TEXT = "A launch\n\nSEOUL, Jan. 10 (Wire) -- North Korea fired a missile on Tuesday.\n\n© 2022 The Paper\n"


def test_that_a_likely_day_is_offered_and_chosen(qtbot: QtBot) -> None:
    dialog = DateDialog([found := finding(TEXT)])
    qtbot.addWidget(dialog)
    assert dialog.answers() == {found.reading.article.id: "2022-01-10"}


def test_that_a_year_alone_is_offered_but_not_chosen(qtbot: QtBot) -> None:
    dialog = DateDialog([found := finding(TEXT.replace("SEOUL, Jan. 10 (Wire) -- ", ""))])
    qtbot.addWidget(dialog)
    field = dialog.fields[0]
    assert [field.itemData(n) for n in range(field.count())] == ["2022", ""]
    assert dialog.answers() == {found.reading.article.id: ""}


def test_that_a_typed_date_is_taken(qtbot: QtBot) -> None:
    dialog = DateDialog([found := finding(TEXT)])
    qtbot.addWidget(dialog)
    dialog.fields[0].setFocus()
    dialog.fields[0].lineEdit().selectAll()  # type: ignore[union-attr]
    qtbot.keyClicks(dialog.fields[0], "2023-03-16")
    dialog.accept()
    assert dialog.answers() == {found.reading.article.id: "2023-03-16"}
    assert dialog.result() == DateDialog.DialogCode.Accepted


def test_that_what_is_no_date_is_said_and_keeps_the_dialog_open(qtbot: QtBot) -> None:
    dialog = DateDialog([finding(TEXT)])
    qtbot.addWidget(dialog)
    dialog.fields[0].setEditText("Thursday")
    dialog.accept()
    assert dialog.result() != DateDialog.DialogCode.Accepted
    assert "“Thursday” for a.txt is no date" in dialog.fault
