"""A picture for a report has title, period, legend, zone and sources; it goes to a file or to the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gui.export.legend import legend_entries
from gui.export.picture_content import PictureContent
from gui.export.picture_files import write_picture
from gui.export.picture_sheet import PictureSheet
from gui.theme.theme import LIGHT
from gui.view_model.time_span import TimeSpan
from gui.view_model.time_zone import TimeZoneSetting
from gui.window.main_window import MainWindow
from store.library.library import Library
from store.model.documents import CANCELLED, LAUNCH, MEETING, PLANNED, Event, Facts, LaunchFacts, Reading
from store.model.partial_dates import wall_span


@pytest.fixture
def filled(library: Library, tokyo: Reading, qapp: object) -> Library:
    library.add([tokyo])
    return library


def words(sheet: PictureSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_that_a_sheet_tells_title_period_zone_and_sources(filled: Library) -> None:
    span = TimeSpan(wall_span("2023-03-10")[0], wall_span("2023-03-20")[1])
    sheet = PictureSheet(PictureContent(filled, span, zone=TimeZoneSetting("Asia/Tokyo")), QSize(1200, 700), LIGHT)
    told = words(sheet)
    assert "test" in told
    assert "10 March 2023 to 20 March 2023, 3 events" in told
    assert "Times: Tokyo.  Sources: pasted text." in told
    sheet.close()


def test_that_a_sheet_of_what_a_filter_keeps_counts_only_that(filled: Library) -> None:
    launch = next(key for key, event in filled.events.items() if event.kind == LAUNCH)
    sheet = PictureSheet(PictureContent(filled, kept=[launch]), QSize(1200, 700), LIGHT)
    assert any(text.endswith(", 1 event") for text in words(sheet))
    sheet.close()


def test_that_the_legend_names_what_is_on_the_picture_and_nothing_else() -> None:
    def event(kind: str, status: str = "occurred", outcome: str | None = None) -> Event:
        launch = LaunchFacts(outcome=outcome) if kind == LAUNCH else None
        return Event(id="e", kind=kind, title="t", facts=Facts(status=status, launch=launch))

    assert [name for _, name in legend_entries([event(LAUNCH), event(MEETING)])] == ["Launch", "Meeting"]
    more = legend_entries([event(LAUNCH, outcome="failure"), event(MEETING, PLANNED), event("parade", CANCELLED)])
    assert [name for _, name in more] == ["Launch", "Meeting", "Parade", "Failed", "Planned", "Cancelled"]


def test_that_the_window_copies_what_is_in_view(window: MainWindow) -> None:
    window.picture_export.copy()
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 1800
    assert window.status.line == "The picture of what is in view is on the clipboard"


def test_that_the_window_writes_what_is_in_view_and_says_where(window: MainWindow, tmp_path: Path) -> None:
    window.timeline.lanes.choose("country")
    window.selection.select(next(iter(window.library.events)))
    for ending in ("png", "svg", "pdf"):
        path = tmp_path / f"view.{ending}"
        window.picture_export.write(path)
        assert path.stat().st_size > 10_000
        assert window.status.line == f"Picture written: {path}"
    window.picture_export.write(tmp_path / "no" / "view.svg")
    assert "was not written" in window.status.line


def test_that_an_svg_holds_its_words_as_words(filled: Library, tmp_path: Path) -> None:
    sheet = PictureSheet(PictureContent(filled), QSize(1200, 700), LIGHT)
    write_picture(sheet, tmp_path / "t.svg")
    sheet.close()
    text = (tmp_path / "t.svg").read_text("utf-8")
    assert ">Launches<" in text
    assert "Freedom Shield" in text
