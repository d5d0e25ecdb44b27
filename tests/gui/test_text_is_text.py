"""Text of articles, tables and files is shown as it stands: no place of the window renders it as markup."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.intake.date_dialog import DateDialog
from gui.intake.fetch_dialog import question
from gui.intake.queue_model import QueueEntry, State
from gui.intake.table_dialog import TableDialog
from gui.widgets.plain_text import message_box, plain_tooltip
from gui.window.main_window import MainWindow
from store.exchange.tables.sheet import make_sheet
from store.library.state.changes import Outcome
from store.library.storage.pending_intake import IntakeTask
from store.model.documents import (
    DRILL,
    LAUNCH,
    MEETING,
    NEW,
    STATED,
    Article,
    Event,
    Evidence,
    Facts,
    LaunchFacts,
    Link,
    Place,
    Proposal,
    Report,
)
from tests.support.paths import ROOT
from tests.support.windows import Opened

EVIL = '<img src="/dev/zero"><a href="file:///etc/passwd">x</a><b>bold</b>'


def evil_event(key: str, kind: str, day: str, **fields: object) -> Event:
    """An event with markup in every field that takes text."""
    launch = LaunchFacts(name=EVIL, missile_class=EVIL, outcome="success", range_km=900, apogee_km=400)
    facts = Facts(
        start=day, dated_by=EVIL, actors=(EVIL, "KP"), people=(EVIL,),
        place=Place(name=EVIL, lat=39.0, lon=125.0), launch=launch if kind == LAUNCH else None,
    )  # fmt: skip
    report = Report(
        article="a", evidence=(Evidence(start=0, end=len(EVIL), quote=EVIL),), facts=facts, title=EVIL, notes=EVIL
    )
    return Event(
        id=key, kind=kind, title=f"{EVIL} {key}", facts=facts, reports=(report,), tags=(EVIL,), notes=EVIL, **fields,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.fixture
def evil(open_window: Opened) -> MainWindow:
    """A window in which every text is markup."""
    window = open_window({})
    article = Article(
        id="a", title=EVIL, text=f"{EVIL}\n\n{EVIL}", published="2023-03-16", published_how=EVIL,
        url="http://example.org/" + EVIL.replace(" ", ""), outlet=EVIL, author=EVIL, file_name=EVIL,
    )  # fmt: skip
    events = [
        evil_event("one", LAUNCH, "2023-03-16"), evil_event("two", LAUNCH, "2023-03-17", review=NEW),
        evil_event("three", DRILL, "2023-03-10"), evil_event("four", MEETING, "2023-03-16"),
        evil_event("five", EVIL, "2023-03-18"), Event(id="open", kind=LAUNCH, title=EVIL, facts=Facts()),
    ]  # fmt: skip
    links = {
        "said": Link(source="one", target="three", relation="during", basis=STATED, quote=EVIL, article="a"),
        "ruled": Link(source="one", target="four", relation=EVIL, basis="computed", rule=EVIL),
    }
    window.library.edit(
        EVIL, articles=[article], events=events, links=links,
        proposals={"p": Proposal(events=("one", "two"), reasons=(EVIL,))},
    )  # fmt: skip
    queue = window.importer.queue
    (number,) = queue.take([IntakeTask(name=EVIL, text=EVIL)])
    queue.put(
        {number: QueueEntry(IntakeTask(name=EVIL), State.FAILED, reason=EVIL, outcome=Outcome(article="a", title=EVIL))}
    )
    window.queue.show()
    window.banner.add([(EVIL, EVIL)])
    window.status.say(EVIL)
    window.views.save(EVIL)
    window.selection.select("one")
    window.top_bar.filter.toggle()
    return window


def rich_places(root: QWidget) -> Iterator[str]:
    """Places below a widget that would render markup, each with how."""
    for widget in [root, *root.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()[:20]}"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and renders(widget.text()):
            yield f"{where}: label"
        if renders(widget.toolTip()):
            yield f"{where}: tooltip"
        if isinstance(widget, QTextEdit) and ("<img" in widget.toHtml() or "<a href" in widget.toHtml()):
            yield f"{where}: text"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from (f"{where}: {place}" for place in rich_items(widget.model()))
        if isinstance(widget, QGraphicsView):
            yield from (f"{where}: drawn text" for item in drawn_texts(widget) if "<img" in item.toHtml())
    for action in root.findChildren(QAction):
        if renders(action.toolTip()) and any(
            menu.toolTipsVisible() for menu in action.associatedObjects() if isinstance(menu, QMenu)
        ):
            yield f"action {action.text()[:30]}"


def drawn_texts(view: QGraphicsView) -> Iterator[QGraphicsTextItem]:
    for item in view.items():
        yield from (child for child in [item, *item.childItems()] if isinstance(child, QGraphicsTextItem))


def renders(text: str) -> bool:
    """Whether Qt would find the elements of EVIL in a text."""
    return "<img" in text or "<a href" in text


def rich_items(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        for column in range(columns):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and renders(tip):
                yield f"tooltip of item {row}, {column}"
    for section in range(columns):
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if isinstance(tip, str) and renders(tip):
            yield f"tooltip of head {section}"


@pytest.mark.parametrize("page", ["timeline", "table", "map", "charts", "review"])
def test_that_no_widget_of_a_page_renders_what_a_text_says(evil: MainWindow, qtbot: QtBot, page: str) -> None:
    evil.top_bar.choose(page)
    for key in ("one", "two", "open"):
        evil.selection.select(key)
        qtbot.wait(50)
        assert list(rich_places(evil)) == []


@pytest.mark.parametrize("page", ["timeline", "map", "charts", "table"])
def test_that_no_tooltip_under_the_cursor_opens_a_file(evil: MainWindow, qtbot: QtBot, page: str) -> None:
    """A real help event at points all over the page; what is shown is looked at."""
    evil.top_bar.choose(page)
    qtbot.wait(50)
    view = evil.centre.currentWidget()
    assert view is not None
    for target in [view, *view.findChildren(QWidget)]:
        if not target.isVisible():
            continue
        for x in range(4, target.width(), max(8, target.width() // 40)):
            for y in range(4, target.height(), max(8, target.height() // 20)):
                point = QPoint(x, y)
                QApplication.sendEvent(target, QHelpEvent(QEvent.Type.ToolTip, point, target.mapToGlobal(point)))
                assert not renders(QToolTip.text()), (target, x, y)
    QToolTip.hideText()


def test_that_dialogs_show_markup_as_text(evil: MainWindow, qtbot: QtBot) -> None:
    sheet = make_sheet(EVIL, (EVIL, "date"), [[EVIL, "2023-03-16"], [EVIL, "2023-03-17"]])
    results = [row.result for row in evil.importer.queue.rows.values() if row.result]
    dialogs: list[QWidget] = [
        question(evil, [f"http://{EVIL}.example/".replace(" ", "")]),
        TableDialog(sheet, evil),
        message_box(QMessageBox.Icon.Information, EVIL, EVIL, EVIL, evil),
        evil.banner.show_all(),
    ]
    if results:
        dialogs.append(DateDialog(results, evil))
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert list(rich_places(dialog)) == []
        dialog.close()


def test_that_a_tooltip_shows_markup_as_it_stands() -> None:
    assert plain_tooltip("Launch & landing") == "Launch & landing"
    assert plain_tooltip("<b>x</b>\ny") == "<div>&lt;b&gt;x&lt;/b&gt;<br>y</div>"


def test_that_labels_tooltips_and_messages_are_made_by_one_door() -> None:
    """Nothing else may make them, so that a new page cannot forget it."""
    door = re.compile(r"\bQLabel\(|\.setToolTip\(|\bQMessageBox\.(?:information|question|warning|critical|about)\(")
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in sorted((ROOT / "gui").rglob("*.py"))
        if path.name != "plain_text.py"
        for match in door.finditer(Path(path).read_text("utf-8"))
        if "class " not in path.read_text("utf-8")[max(0, match.start() - 40) : match.start()].split("\n")[-1]
    ]
    assert found == []


def test_that_children_are_looked_at(qtbot: QtBot) -> None:
    """The look itself finds what it looks for."""
    root = QWidget()
    qtbot.addWidget(root)
    label = QLabel(EVIL, root)
    label.setToolTip(EVIL)
    assert len(list(rich_places(root))) == 2
    assert isinstance(label, QObject)
