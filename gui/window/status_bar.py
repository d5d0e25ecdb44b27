"""The status bar: counts, messages, progress, zoom, time zone."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStatusBar, QWidget

from gui.intake.importer import Importer
from gui.theme.text_size import scale_pixels
from gui.view_model.lane_settings import LaneSettings
from gui.view_model.navigator import Navigator
from gui.view_model.time_zone import TimeZoneSetting
from gui.widgets.buttons import tool_button
from gui.widgets.plain_text import plain_label
from gui.window.lane_buttons import LaneButtons
from gui.window.message_line import MessageLine
from gui.window.time_zone_box import TimeZoneBox
from store.language.translate import tr, tr_n

# Pixels that the number of events has at least, so that what stands beside it does not move with each change
COUNT_WIDTH = 130
# Pixels of a bar that has room for the links to check, at the usual size of text
ROOMY = 1180
# Between two steps of progress: Qt paints the whole window at each, 5 ms of its thread
STEP_MS = 50


class StatusBar(QStatusBar):
    """Listens to the importer; its buttons move the navigator.

    `review_asked`: show the next possible duplicate. `links_asked`: check links. `cancelled`: stop the import.
    """

    review_asked = Signal()
    links_asked = Signal()
    cancelled = Signal()

    def __init__(self, zone: TimeZoneSetting, navigator: Navigator, lanes: LaneSettings, importer: Importer) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._importer = importer
        self._count, self._line = plain_label(), MessageLine()
        self._count.setContentsMargins(0, 0, 14, 0)
        self.setContentsMargins(10, 2, 10, 2)
        self.review = tool_button("", tr("Next event that may be the same as another"), self.review_asked)
        self.links = tool_button("", tr("Go from link to link, with what the articles say"), self.links_asked)
        self.review.hide()
        self.links.hide()
        self.links.setMinimumWidth(1)  # else the window could not become narrow enough for them to go
        self._to_check = 0
        self.addWidget(self._count)
        self.addWidget(self.review)
        self.addWidget(self.links)
        self.addWidget(self._line, 1)
        self.addWidget(self._progress_part())
        self.lanes = LaneButtons(lanes)
        self.addPermanentWidget(self.lanes)
        for text, name, act in (
            ("−", tr("Zoom out"), lambda: navigator.zoom(1 / 0.6)),
            ("+", tr("Zoom in"), lambda: navigator.zoom(0.6)),
            (tr("Fit"), tr("Fit all events"), navigator.fit),
            (tr("Back"), tr("The view before"), navigator.back),
        ):
            self.addPermanentWidget(tool_button(text, name, act))
        self.addPermanentWidget(TimeZoneBox(zone))
        self._reading = 0, 0
        self._next_step = QTimer(self, singleShot=True, interval=STEP_MS)
        self._next_step.timeout.connect(self._show_reading)
        importer.started.connect(lambda count: self._progressed(0, count))
        importer.progressed.connect(self._progressed)
        importer.finished.connect(self._finished)

    def _progress_part(self) -> QWidget:
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 8, 0)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(tr("Progress of the import"))
        self._cancel = tool_button(tr("Cancel"), tr("Cancel the import"), self.cancelled)
        self._done = plain_label()
        row.addWidget(self._done)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._progress.hide()
        return self._progress

    def show_count(self, kept: int, events: int, undated: int, asked: int, to_check: int) -> None:
        """Show the number of events, undated ones, possible duplicates, links to check."""
        all_of_them = tr_n(events, "{n} event", "{n} events")
        count = tr("{kept} of {all}", kept=f"{kept:,}", all=all_of_them) if kept < events else all_of_them
        self._count.setText(f"{count}, {tr('{n} undated', n=undated)}" if undated else count)
        self._count.setMinimumWidth(max(scale_pixels(COUNT_WIDTH), self._count.sizeHint().width()))
        self.review.setText(tr("{n} may be doubled", n=asked))
        self.review.setVisible(asked > 0)
        self.links.setText(tr_n(to_check, "{n} link to check", "{n} links to check"))
        self._to_check = to_check
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow window has no room for the links to check; the review counts them too."""
        self.links.setVisible(self._to_check > 0 and self.width() >= scale_pixels(ROOMY))

    def say(self, line: str) -> None:
        """Show a line until the next."""
        self._line.say(line)

    def show_messages(self) -> QDialog:
        """A window with the last ten messages."""
        return self._line.show_messages()

    @property
    def line(self) -> str:
        """The message in view."""
        return self._line.whole

    @property
    def count_line(self) -> str:
        """The number of events as shown."""
        return self._count.text()

    def show_rows(self, done: int, count: int) -> None:
        """Show how many rows of a table are stored."""
        self._show_progress(done, count)
        self._line.follow(
            tr_n(count, "Importing {n} row: {done} done", "Importing {n} rows: {done} done", done=f"{done:,}")
        )

    def hide_progress(self) -> None:
        """Nothing is under way any more."""
        self._progress.hide()

    def _show_progress(self, done: int, count: int) -> None:
        self._progress.setVisible(True)
        self._bar.setRange(0, count)
        self._bar.setValue(done)
        self._done.setText(tr("{at} of {n}", at=f"{done:,}", n=f"{count:,}"))

    def _progressed(self, done: int, count: int) -> None:
        """Show the first step at once, the next ones together."""
        self._reading = done, count
        if not done:
            self._show_reading()
        elif not self._next_step.isActive():
            self._next_step.start()

    def _show_reading(self) -> None:
        done, count = self._reading
        self._show_progress(done, count)
        self._line.follow(
            tr_n(count, "Reading {n} article: {done} done", "Reading {n} articles: {done} done", done=done)
        )

    def _finished(self, line: str, _failures: object) -> None:
        self._next_step.stop()
        self._progress.hide()
        self.say(line)
