"""Every view and window of the program, filled and empty: what the accessibility tests walk through and the screenshots show."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from msgspec import structs
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from gui.application.qt_application import make_application, style_widgets
from gui.detail.article_window import ArticleWindow
from gui.detail.event_picker import EventPicker
from gui.environment.preferences import Preferences
from gui.environment.sample_library import make_sample
from gui.intake.date_dialog import DateDialog
from gui.intake.queue_model import QueueEntry, State
from gui.intake.table_dialog import TableDialog
from gui.theme.theme import Theme
from gui.view_model.jobs import Jobs
from gui.window.dialogs.about import AboutDialog
from gui.window.dialogs.crash import crash_dialog
from gui.window.dialogs.guide import GuideDialog
from gui.window.dialogs.keyboard_help import ShortcutsDialog
from gui.window.dialogs.settings import SettingsDialog
from gui.window.main_window import MainWindow
from gui.window.top_bar import CHARTS, MAP, REVIEW, TABLE
from store.exchange.tables.sheet import Sheet
from store.intake.task import read_task
from store.language.link_labels import RELATIONS
from store.library.consensus.review_state import mark_for_review
from store.library.library import Library
from store.library.queries.facets import Filter
from store.library.state.changes import Outcome
from store.library.storage.pending_intake import IntakeTask
from store.model.documents import LAUNCH

UNDATED = "{n} missiles\n\nNorth Korea fired {n} missiles on Thursday, officials in Seoul said.\n"
TO_REVIEW = 14
"""Events of the sample that are to be reviewed, as if they had just come."""


class Place(NamedTuple):
    """A window on a library, brought to some place: what is to be looked at."""

    main: MainWindow
    shown: QWidget


def apply_theme(theme: Theme) -> QApplication:
    """The application in a theme."""
    application = make_application()
    style_widgets(application, theme)
    return application


def open_sample_window(folder: Path, theme: Theme, *, empty: bool = False) -> MainWindow:
    """A window on the sample, some of which is to be reviewed, or on an empty library."""
    apply_theme(theme)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("reduced_motion", True)
    library = Library(folder / "Empty.dateline") if empty else make_sample(folder / "Sample.dateline")
    if not empty:
        some = list(library.events.values())[:TO_REVIEW]
        library.edit("Review", events=[mark_for_review(event, 0.8) for event in some])
    return MainWindow(library, Jobs(), lambda _findings: None, theme, Preferences(settings))


def the_launch(window: MainWindow) -> str:
    """The launch that two articles of the sample tell."""
    events = window.library.events.values()
    return next(event.id for event in events if event.kind == LAUNCH and len(event.reports) > 1)


def _timeline(window: MainWindow) -> QWidget:
    window.selection.select(the_launch(window))
    return window


def _unselected(window: MainWindow) -> QWidget:
    return window


def _page(name: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.selection.select(the_launch(window))
        window.top_bar.choose(name)
        return window

    return show


def _chart(number: int) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.top_bar.choose(CHARTS)
        views = window.centre.view(CHARTS).findChildren(QPushButton, "view")
        views[number].click()
        return window

    return show


def _review(window: MainWindow) -> QWidget:
    window.top_bar.choose(REVIEW)
    return window


def _marked(window: MainWindow) -> QWidget:
    window.top_bar.choose(REVIEW)
    view = window.centre.view(REVIEW).events  # type: ignore[attr-defined]
    view.text.select(0, 40)
    view.bar.offer(window.library.events[window.selection.current], view.mapToGlobal(QPoint(420, 260)))
    return window


def _filtered(window: MainWindow) -> QWidget:
    window.top_bar.filter.setChecked(True)
    window.search_state.filter_by(Filter(chosen={"kind": frozenset({LAUNCH})}, first="2022"))
    return window


def _searched(window: MainWindow) -> QWidget:
    window.top_bar.search.line.setText("Hwasong")
    window.search_state.search("Hwasong")
    return window


def _editing(window: MainWindow) -> QWidget:
    window.selection.select(the_launch(window))
    window.detail.edit("when")
    return window


def _queue(window: MainWindow) -> QWidget:
    queue = window.importer.queue
    numbers = queue.take(
        [IntakeTask(name=f"{name}.txt") for name in ("tokyo-summit", "drill", "old news", "wire", "notes")]
    )
    states = (State.ADDED, State.SKIPPED, State.NEEDS_DATE, State.FAILED, State.READING)
    outcome = Outcome(article="a", title="Tokyo", added=4, merged=2)
    rows = {n: structs.replace(queue.rows[n], state=state) for n, state in zip(numbers, states, strict=True)}
    rows[numbers[0]] = structs.replace(rows[numbers[0]], outcome=outcome)
    rows[numbers[3]] = QueueEntry(
        rows[numbers[3]].task, State.FAILED, "the file is damaged: it ends in the middle of a page"
    )
    queue.put(rows)
    window.queue.show()
    window.banner.add([("wire.txt", "the file is damaged: it ends in the middle of a page")])
    return window


def _dialog(make: Callable[[MainWindow], QDialog]) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        dialog = make(window)
        dialog.show()
        return dialog

    return show


def _dates(count: int) -> Callable[[MainWindow], QDialog]:
    def made(window: MainWindow) -> QDialog:
        tasks = [IntakeTask(name=f"article {n}.txt", text=UNDATED.format(n=n + 2)) for n in range(count)]
        return DateDialog([read_task(task) for task in tasks], window)

    return made


def _table_dialog(window: MainWindow) -> QDialog:
    rows = (("2023-03-16", "Hwasong-17", "1000", "Sunan"), ("2022-11-18", "Hwasong-17", "1000", "Sunan"))
    return TableDialog(Sheet("tests.csv", ("Date", "Missile", "Range (km)", "Site"), rows, (2, 3)), window)


def _picker(window: MainWindow) -> QDialog:
    event = window.library.events[the_launch(window)]
    return EventPicker("Link events", event, [*window.library.events.values()], RELATIONS, window)


def _article(window: MainWindow) -> QDialog:
    event = window.library.events[the_launch(window)]
    shown = ArticleWindow(window)
    shown.show_article(window.library.articles[event.reports[0].article], event.reports[0].evidence, window.theme)
    return shown


PLACES: Mapping[str, Callable[[MainWindow], QWidget]] = {
    "timeline": _timeline, "nothing selected": _unselected, "table": _page(TABLE), "map": _page(MAP),
    "launches": _chart(0), "apogee and range": _chart(1), "calendar": _chart(2), "review": _review,
    "marked words": _marked, "filter": _filtered, "search": _searched, "editing": _editing, "queue": _queue,
    "one date": _dialog(_dates(1)), "many dates": _dialog(_dates(12)), "table import": _dialog(_table_dialog),
    "link events": _dialog(_picker), "article": _dialog(_article), "keys": _dialog(ShortcutsDialog), "guide": _dialog(GuideDialog),
    "about": _dialog(lambda window: AboutDialog(window.library.path, window)),
    "settings": _dialog(lambda window: SettingsDialog(window.preferences, window.zone, lambda: None, window)),
    "trouble": _dialog(lambda window: crash_dialog("Traceback (most recent call last): …", Path("dateline.log"), window)),
}  # fmt: skip
"""Each place of the filled library by its name."""


def _empty_page(name: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.search_state.filter_by(Filter(first="1990", last="1990"))
        window.top_bar.choose(name)
        return window

    return show


EMPTY: Mapping[str, Callable[[MainWindow], QWidget]] = {"welcome": _unselected}
"""Each place of an empty library."""
KEPT_NOTHING: Mapping[str, Callable[[MainWindow], QWidget]] = {
    "timeline that keeps nothing": _empty_page("timeline"), "table that keeps nothing": _empty_page(TABLE),
    "map that keeps nothing": _empty_page(MAP), "charts that keep nothing": _empty_page(CHARTS),
}  # fmt: skip
"""Views of the sample of which a filter keeps nothing."""
